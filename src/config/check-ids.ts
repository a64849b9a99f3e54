/** What the schema cannot know: ids of policies, rules, kinds and sets, globs, folders. Takes data of any form. */
import { compileGlob, GlobError } from '../lib/glob.js'
import { didYouMean, listOf } from '../lib/nearest.js'
import { resolvePath } from '../lib/paths.js'
import { parsePlacePath } from '../lib/place-path.js'
import { isList, isObject, shortPath, valueAt, type Json, type Path } from '../model/json.js'
import type { Layer } from './chain.js'
import { formatPlace, quote, type ConfigMistake } from './errors.js'
import { isGateRule, isLower } from './severity.js'
import type { Catalogue, CataloguePolicy, ConfigPlace, Setting } from './types.js'

const MAX_ALLOWED = 30

/** Every mistake in the ids, globs and folders of all layers. */
export function checkIds(layers: readonly Layer[], catalogue: Catalogue): ConfigMistake[] {
  const checker = new IdChecker(layers, catalogue)
  for (const layer of layers) checker.check(layer)
  return checker.mistakes
}

class IdChecker {
  readonly mistakes: ConfigMistake[] = []
  readonly #catalogue: Catalogue
  readonly #policies: ReadonlyMap<string, CataloguePolicy>
  readonly #rules = new Map<string, { severity: Setting } | undefined>()
  readonly #lintIds = new Map<string, ConfigPlace>()
  #layer!: Layer

  constructor(layers: readonly Layer[], catalogue: Catalogue) {
    this.#catalogue = catalogue
    this.#policies = new Map(catalogue.policies.map((policy) => [policy.id, policy]))
    for (const policy of catalogue.policies) for (const [id, meta] of Object.entries(policy.rules)) this.#rules.set(id, meta)
    for (const [set, ids] of Object.entries(catalogue.setRules ?? {}))
      for (const id of ids) this.#rules.set(`${set}/${id}`, undefined)
    for (const { data } of layers) for (const id of listIds(data['lint_rules'])) this.#rules.set(`lint/${id}`, undefined)
  }

  check(layer: Layer): void {
    this.#layer = layer
    const { data } = layer
    for (const key of keysOf(data['policies'])) this.#checkPolicy(key)
    for (const key of keysOf(data['rules'])) this.#checkRule(key)
    this.#checkGlobs(data['documents'], ['documents'], 'include')
    this.#checkGlobs(data['documents'], ['documents'], 'exclude')
    this.#each(['documents', 'kinds'], (value, path) => {
      this.#checkGlobs(value, path, 'files')
      if (isObject(value)) this.#checkKnown(value['kind'], [...path, 'kind'], 'kind', this.#catalogue.kinds)
    })
    this.#each(['lint_rules'], (value, path) => this.#checkLintRule(value, path))
    this.#each(['plugins'], (value, path) => {
      const verdict = typeof value === 'string' && value !== '' ? resolvePath('', value) : undefined
      if (verdict?.ok === false)
        this.#note(
          path,
          `the plugin folder ${quote(value)} is refused: ${verdict.reason}`,
          'Write a folder of this repository, from its root, with / between folders.',
        )
    })
    this.#each(['waivers'], (value, path) => this.#checkWaiver(value, path))
  }

  #checkPolicy(id: string): void {
    const path = ['policies', id]
    const policy = this.#policies.get(id)
    if (policy === undefined) {
      const ids = [...this.#policies.keys()]
      const fix = this.#rules.has(id)
        ? `${quote(id)} is a rule: write it under rules.`
        : `${didYouMean(id, ids)} Allowed: ${listOf(ids, 'and', MAX_ALLOWED)}.`.trim()
      this.#note(path, `unknown policy ${quote(id)}`, fix, 'key')
      return
    }
    const gate = Object.entries(policy.rules).find(([rule]) => isGateRule(rule))
    const setting = this.#setting(path)
    if (
      gate !== undefined &&
      setting !== undefined &&
      isLower(setting, gate[1].severity) &&
      Object.keys(policy.rules).every(isGateRule)
    )
      this.#refuseGate(path, `policy ${id}`)
  }

  #checkRule(id: string): void {
    const path = ['rules', id]
    const setting = this.#setting(path)
    const meta = this.#rules.get(id)
    if (isGateRule(id) && setting !== undefined && isLower(setting, meta?.severity ?? 'error')) this.#refuseGate(path, id)
    else this.#checkRuleId(id, path, 'key')
  }

  #refuseGate(path: Path, name: string): void {
    this.#note(
      path,
      `${name} cannot be switched off or lowered: it says that the gate itself did not work or was changed`,
      'Remove the entry.',
      'key',
    )
  }

  #checkRuleId(id: string, path: Path, on: 'key' | 'value'): void {
    if (this.#rules.has(id)) return
    const slash = id.indexOf('/')
    const set = slash < 0 ? undefined : id.slice(0, slash)
    if (set !== undefined && this.#catalogue.sets.includes(set) && this.#catalogue.setRules?.[set] === undefined) return
    this.#note(path, `unknown rule ${quote(id)}`, this.#allowedRules(id, set), on)
  }

  #allowedRules(id: string, set: string | undefined): string {
    if (set === 'lint') {
      const own = [...this.#rules.keys()].filter((rule) => rule.startsWith('lint/'))
      return own.length === 0
        ? 'This config has no lint_rules.'
        : `${didYouMean(id, own)} Rules of lint_rules: ${listOf(own, 'and', MAX_ALLOWED)}.`.trim()
    }
    if (this.#policies.has(id))
      return `${quote(id)} is a policy: write it under policies, or name one of its rules: ${listOf(Object.keys(this.#policies.get(id)!.rules), 'and', MAX_ALLOWED)}.`
    const all = [...this.#rules.keys()]
    const meant = didYouMean(id, all).trim()
    const prefix = set === undefined ? `${id.split('.')[0]!.toUpperCase()}.` : `${set}/`
    const family = all.filter((rule) => rule.startsWith(prefix))
    const allowed =
      family.length > 0
        ? `Rules of ${prefix.slice(0, -1)}: ${listOf(family, 'and', MAX_ALLOWED)}.`
        : `Allowed: ${listOf(all, 'and', MAX_ALLOWED)}.`
    return `${meant} ${allowed}`.trim()
  }

  #checkLintRule(value: Json, path: Path): void {
    if (!isObject(value)) return
    if (Object.hasOwn(value, 'set')) return this.#checkKnown(value['set'], [...path, 'set'], 'set', this.#catalogue.sets)
    this.#checkGlobs(value, path, 'files')
    const kinds = value['kinds']
    if (isList(kinds))
      kinds.forEach((kind, index) => this.#checkKnown(kind, [...path, 'kinds', index], 'kind', this.#catalogue.kinds))
    else this.#checkKnown(kinds, [...path, 'kinds'], 'kind', this.#catalogue.kinds)
    const id = value['id']
    if (typeof id !== 'string') return
    const first = this.#lintIds.get(id)
    const at = this.#layer.text.place([...path, 'id'])
    if (first === undefined) this.#lintIds.set(id, at)
    else
      this.#note(
        [...path, 'id'],
        `the lint rule ${quote(id)} is given for the second time`,
        `It was first given at ${formatPlace(first)}. Give it another id, or change the severity of the first under rules: lint/${id}.`,
      )
  }

  #checkWaiver(value: Json, path: Path): void {
    if (!isObject(value)) return
    const { rule, file, path: place } = value
    if (typeof rule === 'string' && rule !== '') {
      if (isGateRule(rule))
        this.#note(
          [...path, 'rule'],
          `${rule} cannot be waived: it says that the gate itself did not work or was changed`,
          'Remove the waiver.',
        )
      else this.#checkRuleId(rule, [...path, 'rule'], 'value')
    }
    if (file !== undefined) this.#checkGlob(file, [...path, 'file'])
    if (typeof place === 'string' && place !== '' && parsePlacePath(place) === undefined)
      this.#note(
        [...path, 'path'],
        `${shortPath([...path, 'path'])} is ${quote(place)}, which names no place in a document`,
        "Copy it from the report, as in $['lineage']['graph'], or write $.lineage.graph; it covers all that stands below it.",
      )
    for (const key of ['reason', 'owner']) {
      const text = value[key]
      if (typeof text !== 'string' || text === '' || /[^\p{C}\p{Z}]/u.test(text)) continue
      const what = `${shortPath([...path, key])} is blank`
      this.#note([...path, key], what, 'Somebody has to answer for the exception: write it with letters that can be seen.')
    }
  }

  #checkKnown(value: Json | undefined, path: Path, noun: string, known: readonly string[]): void {
    if (typeof value !== 'string' || value === '' || known.includes(value)) return
    this.#note(
      path,
      `unknown ${noun} ${quote(value)}`,
      `${didYouMean(value, known)} Allowed: ${listOf(known, 'and', MAX_ALLOWED + 20)}.`.trim(),
    )
  }

  #checkGlobs(parent: Json | undefined, path: Path, key: string): void {
    const value = isObject(parent) ? parent[key] : undefined
    if (isList(value)) value.forEach((one, index) => this.#checkGlob(one, [...path, key, index]))
    else if (value !== undefined) this.#checkGlob(value, [...path, key])
  }

  #checkGlob(value: Json, path: Path): void {
    if (typeof value !== 'string' || value === '') return
    try {
      compileGlob(value)
    } catch (error) {
      if (!(error instanceof GlobError)) throw error
      const at = this.#layer.text.placeWithin(path, value, error.column - 1)
      this.mistakes.push({
        what: `the glob ${quote(value)} cannot be used: ${error.reason}`,
        at,
        fix: `Correct ${shortPath(path)}, character ${error.column}.`,
      })
    }
  }

  #setting(path: Path): Setting | undefined {
    const value = valueAt(this.#layer.data, path)
    const setting = isObject(value) ? value['severity'] : value
    return setting === 'off' || setting === 'note' || setting === 'warning' || setting === 'error' ? setting : undefined
  }

  #each(path: Path, visit: (value: Json, path: Path) => void): void {
    const value = valueAt(this.#layer.data, path)
    if (isList(value)) value.forEach((one, index) => visit(one, [...path, index]))
  }

  #note(path: Path, what: string, fix: string, on: 'key' | 'value' = 'value'): void {
    this.mistakes.push({ what, at: this.#layer.text.place(path, on), fix })
  }
}

function keysOf(value: Json | undefined): string[] {
  return isObject(value) ? Object.keys(value) : []
}

function listIds(value: Json | undefined): string[] {
  return isList(value) ? value.flatMap((entry) => (isObject(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [])) : []
}
