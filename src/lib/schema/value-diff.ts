/** Type, null, list of values and constraints of one place, compared; nested places are compared in turn. */
import type { Json } from '../../model/json.js'
import type { ScalarType, ValueSchema, ValueType } from '../../model/record-schema.js'
import type { Side } from '../../policy.js'
import { diffAllowed, diffConstraints } from './constraint-diff.js'
import type { DiffRun, Found, Place } from './diff-run.js'
import { diffRecord } from './record-diff.js'
import { familyOf, includesScalar } from './scalars.js'
import { showType } from './type-text.js'
import { diffUnions } from './union-diff.js'

/** `withNull`: whether null is accepted has been compared already. */
export function diffValue(run: DiffRun, before: ValueSchema, after: ValueSchema, place: Place, withNull: boolean): void {
  run.spend(1)
  if (!withNull && before.nullable !== after.nullable) {
    const subject = place.label === '' ? 'the record' : `\`${place.label}\``
    run.add(place, {
      what: after.nullable ? 'null allowed' : 'null refused',
      sentence: after.nullable ? `${subject} may now be null` : `${subject} could be null and now must not`,
      backward: after.nullable,
      forward: before.nullable,
      baseOnly: null,
      headOnly: null,
    })
  }
  if (!diffType(run, before, after, place)) return
  diffAllowed(run, before, after, place)
  diffConstraints(run, before, after, place)
}

/** Returns whether the two are alike enough for their constraints to be compared. */
function diffType(run: DiffRun, before: ValueSchema, after: ValueSchema, where: Place): boolean {
  const [old, now] = [before.type, after.type]
  const place =
    before.typeAt === undefined && after.typeAt === undefined
      ? where
      : { ...where, basePath: before.typeAt ?? where.basePath, headPath: after.typeAt ?? where.headPath }
  if (old.kind === 'unstated' || now.kind === 'unstated') return diffStated(run, before, after, place)
  if (old.kind === 'unknown' || now.kind === 'unknown') return diffUnknown(run, before, after, place)
  if (old.kind === 'scalar' && now.kind === 'scalar') return diffScalar(run, before, after, old, now, place)
  if (old.kind === 'union' || now.kind === 'union') {
    diffUnions(run, before, after, place)
    return true
  }
  if (old.kind === 'array' && now.kind === 'array') {
    diffValue(run, old.items, now.items, itemPlace(run, before, after, place), false)
    return true
  }
  if (old.kind === 'map' && now.kind === 'map') {
    diffValue(run, old.values, now.values, mapPlace(place, old.values, now.values), false)
    return true
  }
  if (old.kind === 'record' && now.kind === 'record') {
    diffRecord(run, old.record, now.record, place)
    return true
  }
  if (old.kind === 'any' && now.kind === 'any') return true
  addType(run, before, after, place, now.kind === 'any', old.kind === 'any', '')
  return false
}

function diffScalar(
  run: DiffRun,
  before: ValueSchema,
  after: ValueSchema,
  old: ScalarType,
  now: ScalarType,
  place: Place,
): boolean {
  const [backward, forward] = [includesScalar(old, now), includesScalar(now, old)]
  const same = old.name === now.name && old.precision === now.precision && old.scale === now.scale
  if (same) return true
  addType(run, before, after, place, backward, forward, '')
  return familyOf(old) === familyOf(now)
}

function diffStated(run: DiffRun, before: ValueSchema, after: ValueSchema, place: Place): boolean {
  if (before.type.kind === after.type.kind) return true
  const stated = before.type.kind === 'unstated'
  run.add(place, {
    what: stated ? 'type stated' : 'type no longer stated',
    sentence: `the type of ${nameOf(place)} ${stated ? `is now stated: ${showType(after.type)}` : `(${showType(before.type)}) is no longer stated`}`,
    backward: true,
    forward: true,
  })
  run.doubt(
    stated ? place.basePath : place.headPath,
    `the ${stated ? 'base' : 'head'} does not say the type of ${nameOf(place)}, so the two types cannot be compared`,
  )
  return false
}

function diffUnknown(run: DiffRun, before: ValueSchema, after: ValueSchema, place: Place): boolean {
  const [old, now] = [before.type, after.type]
  if (old.kind === 'unknown' && now.kind === 'unknown' && spelling(old.text) === spelling(now.text)) return true
  const names = [old, now].flatMap((type) => (type.kind === 'unknown' ? [`\`${type.text}\``] : []))
  const reason = `${names.join(' and ')} ${names.length === 1 ? 'is not a type name' : 'are not type names'} known here`
  run.add(place, {
    what: 'type changed',
    sentence: `the type of ${nameOf(place)} changed from ${showType(old)} to ${showType(now)} (compared as text: ${reason})`,
    backward: false,
    forward: false,
    baseOnly: run.gap(before, after),
    headOnly: run.gap(after, before),
  })
  run.doubt(
    old.kind === 'unknown' ? place.basePath : place.headPath,
    `${reason}, so whether one can be read as the other is not decided`,
  )
  return false
}

function spelling(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}

/** A change of type, with a datum for each side that refuses the other's. */
function addType(
  run: DiffRun,
  before: ValueSchema,
  after: ValueSchema,
  place: Place,
  backward: boolean,
  forward: boolean,
  note: string,
): void {
  const what: Found['what'] = backward ? (forward ? 'type renamed' : 'type widened') : forward ? 'type narrowed' : 'type changed'
  const end = backward && forward ? ', which holds the same values' : ''
  addDecided(run, { base: [before, after], head: [after, before] }, place, {
    what,
    sentence: `the type of ${nameOf(place)} ${VERBS[what]} ${typesText(before.type, after.type)}${end}${note}`,
    backward,
    forward,
  })
}
/** Two types may go by one word: the timestamp of a contract is one with a zone or without. */
function typesText(old: ValueType, now: ValueType): string {
  const [from, to] = [showType(old), showType(now)]
  if (from !== to || old.kind !== 'scalar' || now.kind !== 'scalar') return `from ${from} to ${to}`
  const said = ({ name, text, precision, scale }: ScalarType): string => {
    if (name === 'timestamp') return `${text} without a time zone`
    if (name === 'timestamp_tz') return `${text} with a time zone`
    return precision === undefined ? `${text} (${name})` : `${text} (${precision},${scale ?? 0})`
  }
  return `from ${said(old)} to ${said(now)}`
}

const VERBS: Partial<Record<Found['what'], string>> = {
  'type widened': 'was widened',
  'type narrowed': 'was narrowed',
  'type changed': 'changed',
  'type renamed': 'was renamed',
}

/** For each side a writer and a reader: what the writer may write and the reader refuses is a witness. */
export interface Contest {
  readonly base: readonly [writer: ValueSchema, reader: ValueSchema]
  readonly head: readonly [writer: ValueSchema, reader: ValueSchema]
}

/**
 * Adds a change after looking for the data that show it. When none shows what the rule says, a list of allowed values
 * decides (all of them have been tried), and without one the doubt is said.
 */
export function addDecided(
  run: DiffRun,
  contest: Contest,
  place: Place,
  found: Omit<Found, 'baseOnly' | 'headOnly'>,
  candidates: { readonly [Of in Side]?: Json } = {},
): void {
  const look = (side: Side): { readonly fits: boolean; readonly datum: Json | undefined } => {
    if (side === 'base' ? found.backward : found.forward) return { fits: true, datum: undefined }
    const [writer, reader] = contest[side]
    // Only the verdict is asked for: the rule gives it, unless a list has to be tried.
    if (run.asker !== undefined && writer.allowed === undefined) return { fits: false, datum: undefined }
    const datum = run.gap(writer, reader) ?? run.tried(writer, reader, candidates[side])
    if (datum === undefined && writer.allowed !== undefined) return { fits: true, datum }
    if (datum === undefined && (side === 'base' ? place.sees.backward : place.sees.forward))
      run.doubt(
        side === 'base' ? place.basePath : place.headPath,
        `${found.sentence}, but no value was found that the ${side} writes and the ${side === 'base' ? 'head' : 'base'} refuses`,
      )
    return { fits: false, datum }
  }
  const [old, now] = [look('base'), look('head')]
  run.add(place, { ...found, backward: old.fits, forward: now.fits, baseOnly: old.datum, headOnly: now.datum })
}

export function nameOf(place: Place): string {
  return place.label === '' ? 'the record' : `\`${place.label}\``
}

/** Items of a vector that are made up around the one that matters. */
const MAX_FILLED = 20_000

function itemPlace(run: DiffRun, before: ValueSchema, after: ValueSchema, place: Place): Place {
  const lists = { base: before, head: after } as const
  const [old, now] = [before.type, after.type]
  const wrap = (side: Side, local: Json): Json | undefined => {
    const { constraints, type } = lists[side]
    const least = constraints.minItems?.value
    const missing = typeof least === 'number' ? Math.max(least - 1, 0) : 0
    if (missing === 0 || type.kind !== 'array') return place.wrap(side, [local])
    const others = constraints.uniqueItems?.value === true ? [] : run.samples.of(type.items, []).slice(0, 1)
    return others.length === 0 || missing > MAX_FILLED
      ? undefined
      : place.wrap(side, [local, ...Array.from({ length: missing }, () => others[0]!)])
  }
  return {
    basePath: old.kind === 'array' ? old.items.at : place.basePath,
    headPath: now.kind === 'array' ? now.items.at : place.headPath,
    // The rows of a table are the table: `orders.id`, not `orders[].id`.
    label: 'role' in before && before.role === 'record' ? place.label : `${place.label}[]`,
    wrap,
    repeat: (side, locals) => place.wrap(side, locals),
    sees: place.sees,
  }
}

function mapPlace(place: Place, before: ValueSchema, after: ValueSchema): Place {
  return {
    basePath: before.at,
    headPath: after.at,
    label: `${place.label}{}`,
    wrap: (side, local) => place.wrap(side, { key: local }),
    // Rows in different entries are of one map, not of one table.
    repeat: () => undefined,
    sees: place.sees,
  }
}
