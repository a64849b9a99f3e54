import { jsonText } from '../json-text.js'
import type { At, Json } from '../../model/json.js'
import { CONSTRAINT_NAMES, type ConstraintName, type ValueSchema } from '../../model/record-schema.js'
import { compareConstraint, patternOf, TEXT_ONLY, type Move } from './constraints.js'
import type { DiffRun, Place } from './diff-run.js'
import { formatNamed, isWithinFormat, surelyRefuses } from './json-schema/formats.js'
import { showJson } from './type-text.js'
import { addDecided, nameOf, type Contest } from './value-diff.js'

const MAX_SHOWN = 5

/** Lists of allowed values. A default for values that are not in the list (Avro's) lets a reader take any. */
export function diffAllowed(run: DiffRun, before: ValueSchema, after: ValueSchema, place: Place): void {
  const [old, now] = [before.allowed, after.allowed]
  if (old === undefined && now === undefined) return
  const at = { ...place, basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath }
  // One thing at a time: the reader is the writer itself, but for the list.
  const contest: Contest = { base: [before, withAllowed(before, after)], head: [after, withAllowed(after, before)] }
  if (old === undefined || now === undefined) {
    addDecided(run, contest, at, {
      what: old === undefined ? 'enum added' : 'enum dropped',
      sentence:
        old === undefined
          ? `${nameOf(place)} is now limited to ${list(now!.value)}`
          : `${nameOf(place)} is no longer limited to ${list(old.value)}`,
      backward: now === undefined || after.allowedDefault !== undefined,
      forward: old === undefined || before.allowedDefault !== undefined,
    })
  } else {
    const [had, has] = [new Set(old.value.map(key)), new Set(now.value.map(key))]
    const removed = old.value.filter((value) => !has.has(key(value)))
    const added = now.value.filter((value) => !had.has(key(value)))
    const net = (which: 'removed' | 'added'): string => {
      const safe = which === 'removed' ? after.allowedDefault : before.allowedDefault
      return safe === undefined ? '' : `; ${which === 'removed' ? 'new' : 'old'} readers take ${showJson(safe.value)} for it`
    }
    if (removed.length > 0)
      run.add(at, {
        what: 'enum values removed',
        sentence: `${list(removed)} ${removed.length === 1 ? 'is' : 'are'} no longer allowed for ${nameOf(place)}${net('removed')}`,
        backward: after.allowedDefault !== undefined,
        forward: true,
        baseOnly: run.samples.of(before, []).find((datum) => removed.some((value) => key(value) === key(datum))),
      })
    if (added.length > 0)
      run.add(at, {
        what: 'enum values added',
        sentence: `${list(added)} ${added.length === 1 ? 'is' : 'are'} now allowed for ${nameOf(place)}${net('added')}`,
        backward: true,
        forward: before.allowedDefault !== undefined,
        headOnly: run.samples.of(after, []).find((datum) => added.some((value) => key(value) === key(datum))),
      })
  }
  const [oldDefault, newDefault] = [before.allowedDefault, after.allowedDefault]
  if ((oldDefault === undefined ? '' : key(oldDefault.value)) !== (newDefault === undefined ? '' : key(newDefault.value)))
    run.add(at, {
      what: 'enum default changed',
      sentence: `the value that ${nameOf(place)} takes for one it does not know changed from ${oldDefault === undefined ? 'none' : showJson(oldDefault.value)} to ${newDefault === undefined ? 'none' : showJson(newDefault.value)}`,
      backward: true,
      forward: true,
    })
}

export function diffConstraints(run: DiffRun, before: ValueSchema, after: ValueSchema, place: Place): void {
  for (const name of CONSTRAINT_NAMES) {
    const [old, now] = [before.constraints[name], after.constraints[name]]
    if (old === undefined && now === undefined) continue
    const texts = compareTexts(run, name, [before, after], old?.value, now?.value)
    const move = texts?.move ?? compareConstraint(name, old?.value, now?.value)
    if (move === 'same') continue
    const at = { ...place, basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath }
    const sentence = `\`${name}\` of ${nameOf(place)} ${change(old?.value, now?.value, move)}`
    const found = { what: `constraint ${move}`, sentence, backward: move === 'loosened', forward: move === 'tightened' } as const
    if (name === 'unique') addUnique(run, before, after, at, found)
    else if ((texts === undefined && TEXT_ONLY.has(name)) || unreadable(name, old?.value) || unreadable(name, now?.value)) {
      run.add(at, found)
      run.doubt(
        now === undefined ? at.basePath : at.headPath,
        `${sentence}, and is compared as text, so which values it lets through is not known`,
      )
    } else
      addDecided(
        run,
        { base: [before, withLimit(before, after, name)], head: [after, withLimit(after, before, name)] },
        at,
        found,
        texts?.only,
      )
  }
}

interface Texts {
  readonly move: Move
  readonly only: { readonly base?: string; readonly head?: string }
}

function compareTexts(
  run: DiffRun,
  name: ConstraintName,
  schemas: readonly ValueSchema[],
  old: Json | undefined,
  now: Json | undefined,
): Texts | undefined {
  if (name === 'pattern') return comparePatterns(run, old, now)
  const areTexts = schemas.every(({ type }) => type.kind === 'scalar' && type.name === 'string')
  return name === 'format' && areTexts ? compareFormats(old, now) : undefined
}

/** Well-known formats, by examples of the one that are surely none of the other; undefined where that is not known both ways. */
function compareFormats(old: Json | undefined, now: Json | undefined): Texts | undefined {
  const names = [old, now].filter((one) => one !== undefined && one !== null)
  if (old === now || names.length === 0 || !names.every((one) => typeof one === 'string' && formatNamed(one) !== undefined))
    return undefined
  const [was, is] = [old, now].map((one) => (typeof one === 'string' ? one : undefined))
  const onlyIn = (own: string | undefined, other: string | undefined): string | undefined =>
    other === undefined
      ? undefined
      : (own === undefined ? ['', 'x', ...(formatNamed(other)!.refuses ?? [])] : formatNamed(own)!.samples).find((text) =>
          surelyRefuses(other, text),
        )
  const [base, head] = [onlyIn(was, is), onlyIn(is, was)]
  if (was === undefined || (is !== undefined && isWithinFormat(is, was)))
    return base === undefined ? undefined : { move: 'tightened', only: { base } }
  if (is === undefined || isWithinFormat(was, is)) return head === undefined ? undefined : { move: 'loosened', only: { head } }
  return base === undefined || head === undefined ? undefined : { move: 'changed', only: { base, head } }
}

/** By the texts that they let through; undefined for patterns that cannot be compared so, or not both ways. */
function comparePatterns(run: DiffRun, old: Json | undefined, now: Json | undefined): Texts | undefined {
  if (typeof old !== 'string' || typeof now !== 'string' || old === now) return undefined
  const [forth, back] = [
    run.texts.compare([{ pattern: old }], { pattern: now }),
    run.texts.compare([{ pattern: now }], { pattern: old }),
  ]
  if (forth === undefined || back === undefined) return undefined
  const move = forth.included ? (back.included ? 'same' : 'loosened') : back.included ? 'tightened' : 'changed'
  return { move, only: { ...(!forth.included && { base: forth.text }), ...(!back.included && { head: back.text }) } }
}

function unreadable(name: ConstraintName, value: Json | undefined): boolean {
  return name === 'pattern' && value !== undefined && (typeof value !== 'string' || patternOf(value) === undefined)
}

/** `schema` with the constraint of `from`, so that what is found is due to this constraint alone. */
function withLimit(schema: ValueSchema, from: ValueSchema, name: ConstraintName): ValueSchema {
  const constraints: { [Name in ConstraintName]?: At<Json> } = { ...schema.constraints }
  const limit = from.constraints[name]
  if (limit === undefined) delete constraints[name]
  else constraints[name] = limit
  return { ...schema, constraints }
}

function withAllowed(schema: ValueSchema, from: ValueSchema): ValueSchema {
  const { at, type, nullable, constraints } = schema
  return {
    ...{ at, type, nullable, constraints },
    ...(from.allowed === undefined ? {} : { allowed: from.allowed }),
    ...(from.allowedDefault === undefined ? {} : { allowedDefault: from.allowedDefault }),
  }
}

/** No single record can show it: two rows with the same value do. */
function addUnique(
  run: DiffRun,
  before: ValueSchema,
  after: ValueSchema,
  place: Place,
  found: Parameters<DiffRun['add']>[1],
): void {
  run.add(place, { ...found, rows: true, baseOnly: run.samples.first(before), headOnly: run.samples.first(after) })
}

function change(old: Json | undefined, now: Json | undefined, move: Move): string {
  const words = move === 'changed' ? 'changed' : `was ${move}`
  if (old === undefined) return `${words}: it is now ${showJson(now!)}`
  if (now === undefined) return `${words}: it was ${showJson(old)} and is gone`
  return `${words} from ${showJson(old)} to ${showJson(now)}`
}

function key(value: Json): string {
  return jsonText(value)
}

function list(values: readonly Json[]): string {
  const shown = values.slice(0, MAX_SHOWN).map((value) => showJson(value))
  return shown.join(', ') + (values.length > MAX_SHOWN ? ` and ${values.length - MAX_SHOWN} more` : '')
}
