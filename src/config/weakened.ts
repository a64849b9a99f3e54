/**
 * What a new configuration lets pass that the old one did not, as far as two configurations can tell: what a document says is
 * not asked. What may be looser or not (options, the text of a lint rule) is named as changed.
 */
import { canonicalText } from './canonical-text.js'
import { isLower, isGateRule, severityOf } from './severity.js'
import { PRESETS } from './presets.js'
import { PROMOTION_POLICY } from './schema.js'
import { promotionWeakenings } from './weakened-promotion.js'
import type { JsonObject } from '../model/json.js'
import type { Catalogue, Config, ConfigLintRule, ConfigPlace, FailOn, Setting, Waiver } from './types.js'

export interface Weakening {
  /** A clause: "policy `lineage-graph` is off". */
  readonly what: string
  /** In the new configuration; undefined where what was there is gone with its file. */
  readonly at: ConfigPlace | undefined
}

/** `catalogue`: what the old configuration could configure. Both orders are those of the text that is compared, so that the list is the same every time. */
export function findWeakenings(before: Config, after: Config, catalogue: Catalogue): Weakening[] {
  const found: Weakening[] = []
  const add = (what: string, ...keys: readonly string[]): void => {
    const at = keys.map((key) => after.places.get(key)).find((place) => place !== undefined)
    found.push({ what, at })
  }
  if (PRESETS.indexOf(after.preset) < PRESETS.indexOf(before.preset))
    add(`the preset is \`${after.preset}\` and was \`${before.preset}\``, 'extends')
  compareFailOn(before.failOn ?? 'error', after.failOn ?? 'error', add)
  compareDocuments(before, after, add)
  found.push(...compareLintRules(before, after), ...compareWaivers(before.waivers, after.waivers))
  const first = found.length
  comparePolicies(before, after, catalogue, add)
  // What somebody wrote stands before what follows from the preset, which can be most rules.
  const preset = after.places.get('extends')
  const [written, implied] = [false, true].map((is) =>
    found.slice(first).filter(({ at }) => (at !== undefined && at === preset) === is),
  )
  return [...found.slice(0, first), ...written!, ...implied!]
}

type Add = (what: string, ...keys: readonly string[]) => void

function comparePolicies(before: Config, after: Config, { policies }: Catalogue, add: Add): void {
  for (const { id, rules } of policies) {
    const [old, now] = [before.policies.get(id), after.policies.get(id)]
    if (old?.enabled !== true) continue
    const place = `policies.${id}`
    if (now === undefined) {
      add(`policy \`${id}\` is no longer loaded`, 'plugins')
      continue
    }
    const lowered = Object.entries(rules).flatMap(([rule, meta]) => {
      if (isGateRule(rule) || !isAsked(rule, before)) return []
      const [was, is] = [before, after].map((config) => severityOf(config, id, rule, meta)) as [Setting, Setting]
      return isLower(is, was) ? [{ rule, was, is }] : []
    })
    // With the preset every rule of it goes; that is one thing and not fifty.
    if (!now.enabled && lowered.length > 0) add(`policy \`${id}\` is off`, place, 'extends')
    else
      for (const { rule, was, is } of lowered)
        add(is === 'off' ? `${rule} is off and was \`${was}\`` : `${rule} is \`${is}\` and was \`${was}\``, `rules.${rule}`, place, 'extends') // prettier-ignore
    if (!now.enabled) continue
    const [had, has] = [old.options, now.options].map((options) => new Map(Object.entries(options as object)))
    const changed = [...new Set([...had!.keys(), ...has!.keys()])].filter(
      (key) => canonicalText(had!.get(key) ?? null) !== canonicalText(has!.get(key) ?? null),
    )
    if (id === PROMOTION_POLICY && changed.length > 0)
      for (const { option, what } of promotionWeakenings(old.options as JsonObject, now.options as JsonObject))
        add(what, `promotion.${option}`, 'promotion', place)
    else if (changed.length > 0)
      add(`options of \`${id}\` changed (${changed.map((key) => `\`${key}\``).join(', ')}), which may let more pass`, place)
  }
}

/** A rule of a shipped set says something only when the set is on. */
function isAsked(rule: string, { sets }: Config): boolean {
  const slash = rule.indexOf('/')
  return slash < 0 || sets.some(({ name }) => name === rule.slice(0, slash))
}

const LENIENCE: readonly FailOn[] = ['note', 'warning', 'error', 'never']

function compareFailOn(was: FailOn, is: FailOn, add: Add): void {
  if (LENIENCE.indexOf(is) > LENIENCE.indexOf(was)) add(`\`fail_on\` is \`${is}\` and was \`${was}\``, 'fail_on')
}

function compareDocuments({ documents: before }: Config, { documents: after }: Config, add: Add): void {
  const gone = (had: readonly string[], has: readonly string[]): string[] => had.filter((one) => !has.includes(one))
  for (const glob of gone(after.exclude, before.exclude))
    add(`files that match \`${glob}\` are excluded`, 'documents.exclude', 'documents')
  for (const glob of gone(before.include, after.include))
    add(`files that match \`${glob}\` are no longer named by \`include\``, 'documents.include', 'documents')
  const named = ({ kinds }: Config['documents']): string[] =>
    kinds.flatMap(({ files, kind }) => files.map((glob) => `\`${glob}\` to be of kind \`${kind}\``))
  for (const claim of gone(named(before), named(after))) add(`it no longer declares ${claim}`, 'documents.kinds', 'documents')
}

function compareLintRules(before: Config, after: Config): Weakening[] {
  const found: Weakening[] = []
  const rest = new Map(after.lintRules.map((one) => [one.rule.id, one]))
  for (const { rule } of before.lintRules) {
    const now = rest.get(rule.id)
    if (now === undefined) found.push({ what: `the lint rule \`${rule.id}\` is gone`, at: after.places.get('lint_rules') })
    else found.push(...compareLintRule(rule, now, before, after))
  }
  for (const { name } of before.sets)
    if (!after.sets.some((set) => set.name === name))
      found.push({ what: `the set \`${name}\` is gone`, at: after.places.get('lint_rules') })
  return found
}

function compareLintRule(
  rule: ConfigLintRule['rule'],
  { rule: now, at }: ConfigLintRule,
  before: Config,
  after: Config,
): Weakening[] {
  const id = `lint/${rule.id}`
  const was = severityOf(before, 'lint-rules', id, { severity: rule.level })
  const is = severityOf(after, 'lint-rules', id, { severity: now.level })
  const found: Weakening[] = []
  if (isLower(is, was))
    found.push({
      what: is === 'off' ? `${id} is off and was \`${was}\`` : `${id} is \`${is}\` and was \`${was}\``,
      at: after.places.get(`rules.${id}`) ?? at,
    })
  const asks = ['when', 'assert', 'kinds', 'files', 'onEmpty'] as const
  const changed = asks.filter((key) => canonicalText(rule[key] ?? null) !== canonicalText(now[key] ?? null))
  if (changed.length > 0 && is !== 'off') {
    const keys = changed.map((key) => `\`${key === 'onEmpty' ? 'on_empty' : key}\``).join(', ')
    found.push({ what: `${keys} of the lint rule \`${rule.id}\` changed, which may let more pass`, at })
  }
  return found
}

function compareWaivers(before: readonly Waiver[], after: readonly Waiver[]): Weakening[] {
  const scope = ({ rule, file, path }: Waiver): string => canonicalText([rule, file ?? null, path ?? null])
  const ends = new Map<string, string>()
  for (const waiver of before) {
    const until = ends.get(scope(waiver))
    if (until === undefined || until < waiver.expires) ends.set(scope(waiver), waiver.expires)
  }
  return after.flatMap((waiver) => {
    const until = ends.get(scope(waiver))
    if (until !== undefined && waiver.expires <= until) return []
    const { rule, file, path, expires, at } = waiver
    const where = `${file === undefined ? '' : ` in \`${file}\``}${path === undefined ? '' : ` at \`${path}\``}`
    const what =
      until === undefined
        ? `${rule} is waived${where === '' ? ' everywhere' : where} until ${expires}`
        : `the waiver for ${rule}${where} holds until ${expires} and not ${until}`
    return [{ what, at }]
  })
}
