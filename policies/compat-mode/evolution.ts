import { nearest } from '../../src/lib/nearest.js'
import { isList, isObject, shortPath } from '../../src/model/json.js'
import type { At, Document, Facts, Json, JsonObject, Path, SchemaChange } from '../../src/policy.js'
import { definitionOf, siblingOf, type Definition, type Sides } from './definitions.js'
import type { Reporter } from './rules.js'
import { isCompared, readShadow } from './shadow.js'
import { listed, quote } from './text.js'
import { placeOf } from './violation.js'
import { capitalise } from '../../src/lib/words.js'

/** Ch. 5: what may be done to fields, and the words for it. The chapter writes `change_sematic`. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  add_field: ['optional-by-default', 'feature-flag'],
  remove_field: ['forbid', 'deprecate-then-remove'],
  change_type: ['coercible', 'forbid'],
  change_semantic: ['requires-shadow-and-signoff'],
}
const KEYS_OF: Readonly<Record<string, readonly string[]>> = {
  add_field: ['add_field'],
  remove_field: ['remove_field'],
  change_type: ['change_type'],
  change_semantic: ['change_semantic', 'change_semantics', 'change_sematic'],
}
const SIGN_OFF = ['signoff', 'sign_off', 'signed_off_by', 'approvals']
const FLAGS = ['feature_flag', 'featureFlag', 'flag']

/** A map of rules and the part of the document that it holds for. */
interface Evolution {
  readonly scope: Path
  readonly at: Path
  readonly rules: JsonObject
}

function evolutionsOf(document: Document): readonly Evolution[] {
  const own = [['evolution_policy'], ['versioning', 'evolution_policy']].map((at): [Path, At<Json>] => [
    [],
    { at, value: document.get(at) ?? null },
  ])
  // Where a format keeps it in a place of its own, it is found as what may be a mode as well.
  const mode = document.view('versioning')?.compatMode
  if (mode !== undefined) own.push([[], mode])
  const contracts = (document.view('schema')?.contracts ?? []).flatMap(({ at, evolution }): [Path, At<Json>][] =>
    evolution === undefined ? [] : [[at, evolution]],
  )
  const found = [...own, ...contracts].flatMap(([scope, { at, value }]) => (isObject(value) ? [{ scope, at, rules: value }] : []))
  return [...new Map(found.map((one) => [JSON.stringify(one.at), one])).values()]
}

/** EVOLUTION_UNKNOWN: a rule that nobody can keep, since nobody knows what it says. */
export function checkEvolutionWords(document: Document, { report }: Reporter): void {
  const known = Object.values(KEYS_OF).flat()
  for (const { at, rules } of evolutionsOf(document))
    for (const key of Object.keys(rules)) {
      const rule = Object.keys(KEYS_OF).find((one) => KEYS_OF[one]!.includes(key))
      const path = shortPath([...at, key])
      if (rule === undefined) {
        const meant = nearest(key, known)
        if (meant === undefined) continue // somebody else's word
        report({
          rule: 'COMPAT.EVOLUTION_UNKNOWN',
          at: [...at, key],
          on: 'key',
          data: { path, detail: `is no rule that is known here; \`${meant}\` is the nearest` },
        })
      } else if (!VALUES[rule]!.includes(rules[key] as string)) {
        const detail = `is ${quote(rules[key]!)}, and it can be ${listed(VALUES[rule]!)}`
        report({ rule: 'COMPAT.EVOLUTION_UNKNOWN', at: [...at, key], data: { path, detail } })
      }
    }
}

/** EVOLUTION_POLICY: each change against the rules of the part that it stands in. Those of the base count. */
export function checkEvolution(sides: Sides, changes: readonly SchemaChange[], context: Reporter): void {
  const [before, after] = [evolutionsOf(sides.base), evolutionsOf(sides.head)]
  if (before.length === 0 && after.length === 0) return
  for (const change of changes) {
    const evolution = innermost(before, change.basePath ?? change.headPath) ?? innermost(after, change.headPath)
    const rule = evolution === undefined ? undefined : ruleFor(change)
    if (evolution === undefined || rule === undefined) continue
    const key = KEYS_OF[rule]!.find((one) => Object.hasOwn(evolution.rules, one))
    const value = key === undefined ? undefined : evolution.rules[key]
    const reason = typeof value === 'string' ? faultOf(value, change, sides, context.facts) : undefined
    if (reason === undefined) continue
    const path = shortPath([...evolution.at, key!])
    context.report({
      rule: 'COMPAT.EVOLUTION_POLICY',
      ...placeOf(change),
      data: { change: capitalise(change.sentence), path, value: String(value), reason },
    })
  }
}

function innermost(evolutions: readonly Evolution[], path: Path | undefined): Evolution | undefined {
  if (path === undefined) return undefined
  const holding = evolutions.filter(({ scope }) => scope.every((step, i) => step === path[i]))
  return holding.reduce<Evolution | undefined>(
    (best, one) => (best === undefined || one.scope.length >= best.scope.length ? one : best),
    undefined,
  )
}

function ruleFor({ what }: SchemaChange): string | undefined {
  if (what === 'field added' || what === 'record added') return 'add_field'
  if (what === 'field removed' || what === 'record removed') return 'remove_field'
  if (what === 'unit changed' || what === 'semantics changed') return 'change_semantic'
  return /^(physical |logical )?type (changed|narrowed|widened|renamed|restated)$/.test(what) ? 'change_type' : undefined
}

/** Why the change does not keep to the rule: the end of a sentence. */
function faultOf(value: string, change: SchemaChange, sides: Sides, facts: Facts): string | undefined {
  switch (value) {
    case 'optional-by-default':
      return isObliging(change, sides, facts) ? 'it has to be optional, nullable or have a default' : undefined
    case 'feature-flag':
      return isFlagged(definitionOf(change, 'head', sides, facts)) ? undefined : 'its definition names no `feature_flag`'
    case 'deprecate-then-remove':
      return isDeprecated(definitionOf(change, 'base', sides, facts)) ? undefined : 'it was not `deprecated` at the base'
    case 'coercible':
      return ['none', 'both', 'backward'].includes(change.class)
        ? undefined
        : 'values of the old type cannot all be read as the new one'
    case 'requires-shadow-and-signoff':
      return missingConsent(sides, facts)
    case 'forbid':
      // The same type in another spelling is no change of type.
      return change.class === 'both' && !/removed$/.test(change.what) ? undefined : 'no such change is allowed'
    default:
      return undefined
  }
}

function isObliging(change: SchemaChange, sides: Sides, facts: Facts): boolean {
  if (change.obliging === true) return true
  // JSON Schema keeps the required keys in a list beside the properties.
  const at = definitionOf(change, 'head', sides, facts)?.at ?? []
  const required =
    at.at(-2) === 'properties' ? siblingOf(change, (path) => [...path.slice(0, -2), 'required'], sides, facts) : undefined
  return isList(required) && required.includes(at.at(-1)!)
}

function isFlagged(definition: Definition | undefined): boolean {
  const raw = definition?.raw
  return isObject(raw) && FLAGS.some((key) => !isBlank(raw[key]))
}

function isDeprecated(definition: Definition | undefined): boolean {
  const raw = definition?.raw
  if (!isObject(raw)) return false
  const labels = [raw.status, ...['tags', 'labels'].flatMap((key) => (isList(raw[key]) ? raw[key] : []))]
  const marks = [raw.deprecated, isObject(raw.meta) ? raw.meta.deprecated : undefined]
  return labels.includes('deprecated') || marks.some((mark) => !isBlank(mark))
}

function missingConsent({ base, head }: Sides, facts: Facts): string | undefined {
  const shadows = head.view('versioning')?.shadows ?? []
  const compared = shadows.some((section) => isCompared(readShadow(head, section, facts)))
  const places: readonly Path[] = [['versioning'], ['versioning', 'notice'], ...shadows.map(({ at }) => at)]
  const isSigned = places.some((at) =>
    SIGN_OFF.some((key) => {
      const given = head.get([...at, key])
      return !isBlank(given) && JSON.stringify(given) !== JSON.stringify(base.get([...at, key]))
    }),
  )
  const missing = [
    compared ? '' : 'no shadow comparison within its thresholds',
    isSigned ? '' : 'no `signoff` of its own',
  ].filter((one) => one !== '')
  return missing.length === 0 ? undefined : `there is ${missing.join(' and ')}`
}

function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === false) return true
  if (typeof value === 'string') return value.trim() === ''
  return isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}
