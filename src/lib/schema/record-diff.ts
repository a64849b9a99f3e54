/**
 * What changed between two record schemas, and what that does to those who read the data. A class is a statement about
 * data: `backward` holds when the head, as a reader, accepts everything that the base, as a writer, can write.
 */
import type { Json, JsonObject, Path } from '../../model/json.js'
import type { ContentModel, RecordField, RecordReading, RecordSchema } from '../../model/record-schema.js'
import { meet, type SchemaDiff } from '../../model/schema-change.js'
import type { Side } from '../../policy.js'
import { BudgetError } from '../budget.js'
import { comeOrGone } from './come-or-gone.js'
import { DiffRun, labelOf, rootPlace, type Place } from './diff-run.js'
import { diffFieldFacts, diffPresence, renamed } from './field-diff.js'
import { UNLISTED, withField } from './samples.js'
import { movedNames, placedAt } from './stand-ins.js'
import { diffValue } from './value-diff.js'

export interface RecordDiffOptions {
  /** For records whose document does not say what becomes of fields that it does not list. */
  readonly contentModel: ContentModel
}

/** Compares two records. Never throws; work is bounded, and what was not compared is in `undecided`. */
export function diffRecordSchemas(base: RecordSchema, head: RecordSchema, options: RecordDiffOptions): SchemaDiff {
  const run = new DiffRun(base, head, options.contentModel)
  let finished = true
  try {
    diffRecord(run, base, head, rootPlace(run))
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error
    finished = false
    run.doubt(base.at, error.message)
  }
  const { changes, undecided } = run
  if (changes.some((change) => change.class !== 'none' && change.class !== 'both'))
    for (const [side, schema] of [
      ['base', base],
      ['head', head],
    ] as const)
      if (run.samples.record(schema) === null)
        run.doubt(
          schema.at,
          `no example record of the ${side} can be made, since no value is found that one of its required fields allows`,
        )
  return { class: finished ? meet(changes.map((change) => change.class)) : 'break', changes, undecided }
}

/**
 * Compares what two documents hold. A document with one record that has no name is that record; else each named record is
 * a table of its own. Whoever reads the base relies on each of its tables; of a table that is new nobody asks yet.
 */
export function diffRecordReadings(base: RecordReading, head: RecordReading, options: RecordDiffOptions): SchemaDiff {
  const [before, after] = [soleRecord(base), soleRecord(head)]
  const names = movedNames(base, head)
  const isMoved = ({ name }: RecordSchema): boolean => names.some((moved) => moved.base.name === name)
  const own = { ...base, schemas: base.schemas.filter((schema) => !isMoved(schema)) }
  const other = { ...head, schemas: head.schemas.filter((schema) => !isMoved(schema)) }
  const diff =
    before !== undefined && after !== undefined
      ? diffRecordSchemas(before, after, options)
      : diffRecordSchemas(containerOf(own), containerOf(other, new Set(own.schemas.map(({ name }) => name))), options)
  const problems = [
    ['base', base],
    ['head', head],
  ] as const
  const moved = names.map((name) => {
    const [was, is] = [name.base, name.head].map((record) => containerOf({ ...NO_SCHEMAS, schemas: [record] }))
    const inner = diffRecordSchemas(was!, is!, options)
    return { ...inner, changes: [...inner.changes.map((change) => placedAt(name, change)), name.change] }
  })
  return {
    class: meet([diff.class, ...moved.flatMap((one) => [one.class, ...one.changes.map((change) => change.class)])]),
    changes: [...diff.changes, ...moved.flatMap(({ changes }) => changes)],
    undecided: [
      ...moved.flatMap(({ undecided }) => undecided),
      ...problems.flatMap(([side, { problems }]) =>
        problems.map(({ at, reason }) => ({ path: at, reason: `at the ${side}, ${naming(at, reason)}` })),
      ),
      ...diff.undecided,
    ],
  }
}

/** The finding stands at one place and may speak of two: what `it` is has to be said. */
function naming(at: Path, reason: string): string {
  if (at.length === 0 || !reason.startsWith('it ')) return reason
  const name = at.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('')
  return `\`${name}\`${reason.slice(2)}`
}

const NO_SCHEMAS: RecordReading = { schemas: [], problems: [], references: [] }

/** The record of a document that holds one without a name. */
export function soleRecord({ schemas }: RecordReading): RecordSchema | undefined {
  return schemas.length === 1 && schemas[0]!.name === undefined ? schemas[0] : undefined
}

/** The tables of a document as one record, each a list of rows: `{ orders: [{ … }], customers: [] }`. */
export function containerOf({ schemas }: RecordReading, needed?: ReadonlySet<string | undefined>): RecordSchema {
  const fields = schemas.map((record): RecordField => {
    const rows = { at: record.at, type: { kind: 'record', record }, nullable: false, constraints: {} } as const
    const type = { kind: 'array', items: rows } as const
    return {
      name: record.name ?? '',
      at: record.at,
      aliases: [],
      type,
      nullable: false,
      required: needed?.has(record.name) !== false,
      tags: [],
      constraints: {},
      role: 'record',
    }
  })
  return { at: [], fields, contentModel: 'ignore-unknown' }
}

export function diffRecord(run: DiffRun, base: RecordSchema, head: RecordSchema, place: Place): void {
  diffContentModel(run, base, head, place)
  diffPrimaryKey(run, base, head, place)
  diffEnforced(run, base, head, place)
  const match = matchFields(base, head)
  for (const field of base.fields) {
    run.spend(1)
    const other = match.get(field)
    if (other === undefined) comeOrGone(run, field, base, head, place, 'base')
    else diffField(run, field, other, base, head, place)
  }
  const matched = new Set(match.values())
  for (const field of head.fields) if (!matched.has(field)) comeOrGone(run, field, head, base, place, 'head')
}

/** By name, then by an alias of the one or the other. */
function matchFields(base: RecordSchema, head: RecordSchema): Map<RecordField, RecordField> {
  const names = new Map(head.fields.map((field) => [field.name, field]))
  const baseNames = new Set(base.fields.map((field) => field.name))
  const free = head.fields.filter((field) => !baseNames.has(field.name))
  const aliases = new Map(free.flatMap((field) => field.aliases.map((alias) => [alias, field])))
  const freeNames = new Map(free.map((field) => [field.name, field]))
  const match = new Map<RecordField, RecordField>()
  const taken = new Set<RecordField>()
  for (const field of base.fields) {
    const back = (): RecordField | undefined =>
      field.aliases.flatMap((alias) => freeNames.get(alias) ?? []).find((candidate) => !taken.has(candidate))
    const byAlias = aliases.get(field.name)
    const other = names.get(field.name) ?? (byAlias !== undefined && !taken.has(byAlias) ? byAlias : back())
    if (other === undefined) continue
    match.set(field, other)
    taken.add(other)
  }
  return match
}

function diffField(
  run: DiffRun,
  before: RecordField,
  after: RecordField,
  base: RecordSchema,
  head: RecordSchema,
  place: Place,
): void {
  const here = fieldPlaceIn(run, place, before, after, base, head)
  if (before.name !== after.name) renamed(run, before, after, base, head, { ...place, basePath: before.at, headPath: after.at })
  const withNull = diffPresence(run, before, after, base, head, place, here)
  diffValue(run, before, after, here, withNull)
  diffFieldFacts(run, before, after, here)
}

function fieldPlace(place: Place, before: RecordField, after: RecordField): Place {
  return { ...place, basePath: before.at, headPath: after.at, label: labelOf(place, after) }
}

function fieldPlaceIn(
  run: DiffRun,
  place: Place,
  before: RecordField,
  after: RecordField,
  base: RecordSchema,
  head: RecordSchema,
): Place {
  const inside = (side: Side, local: Json): JsonObject | undefined => {
    const record = run.samples.record(side === 'base' ? base : head)
    return record === null ? undefined : withField(record, (side === 'base' ? before : after).name, local)
  }
  const same = before.name === after.name
  return {
    ...fieldPlace(place, before, after),
    wrap: (side, local) => {
      const record = inside(side, local)
      return record === undefined ? undefined : place.wrap(side, record)
    },
    repeat: (side, [one, two]) => {
      const [first, second] = [inside(side, one), inside(side, two)]
      if (first === undefined || second === undefined) return undefined
      const [schema, name] = side === 'base' ? [base, before.name] : [head, after.name]
      return place.repeat(side, [first, otherRow(run, schema, second, name)])
    },
    sees: {
      backward: place.sees.backward && (same || after.aliases.includes(before.name)),
      forward: place.sees.forward && (same || before.aliases.includes(after.name)),
    },
  }
}

/** A second row that differs from the first in every field that is unique already, so that only `name` is repeated. */
function otherRow(run: DiffRun, schema: RecordSchema, row: JsonObject, name: string): JsonObject {
  let made = row
  for (const field of schema.fields) {
    if (field.name === name || field.constraints.unique?.value !== true || !Object.hasOwn(made, field.name)) continue
    const other = run.samples.of(field, []).find((datum) => JSON.stringify(datum) !== JSON.stringify(made[field.name]))
    if (other !== undefined) made = withField(made, field.name, other)
  }
  return made
}

function diffContentModel(run: DiffRun, base: RecordSchema, head: RecordSchema, place: Place): void {
  const [before, after] = [base.contentModel ?? run.model, head.contentModel ?? run.model]
  if (before === after) return
  const extra = (schema: RecordSchema): Json | undefined => {
    const record = run.samples.record(schema)
    return record === null ? undefined : withField(record, UNLISTED, 0)
  }
  run.add(place, {
    what: after === 'closed' ? 'content model closed' : after === 'open' ? 'content model opened' : 'content model changed',
    sentence: `fields that ${place.label === '' ? 'the schema' : `\`${place.label}\``} does not list were ${MODEL_WORDS[before]} and are now ${MODEL_WORDS[after]}`,
    backward: !(before === 'open' && after === 'closed'),
    forward: !(after === 'open' && before === 'closed'),
    baseOnly: () => extra(base),
    headOnly: () => extra(head),
  })
}
const MODEL_WORDS: Readonly<Record<ContentModel, string>> = { open: 'allowed', closed: 'refused', 'ignore-unknown': 'ignored' }

/** Core.DataSpec Ch. 7: a new definition of the key is a major change. No single record can show it. */
function diffPrimaryKey(run: DiffRun, base: RecordSchema, head: RecordSchema, place: Place): void {
  const [before, after] = [base.primaryKey?.value ?? [], head.primaryKey?.value ?? []]
  if (before.length === after.length && before.every((name, index) => name === after[index])) return
  const show = (names: readonly string[]): string =>
    names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(' + ')
  run.add(
    { ...place, basePath: base.primaryKey?.at ?? base.at, headPath: head.primaryKey?.at ?? head.at },
    {
      what: 'primary key changed',
      sentence: `the primary key${place.label === '' ? '' : ` of \`${place.label}\``} changed from ${show(before)} to ${show(after)}`,
      backward: false,
      forward: false,
    },
  )
}

function diffEnforced(run: DiffRun, base: RecordSchema, head: RecordSchema, place: Place): void {
  const [before, after] = [base.enforced?.value === true, head.enforced?.value === true]
  if (before === after) return
  run.add(
    { ...place, basePath: base.enforced?.at ?? base.at, headPath: head.enforced?.at ?? head.at },
    {
      what: after ? 'enforcement added' : 'enforcement dropped',
      sentence: `the contract${place.label === '' ? '' : ` of \`${place.label}\``} is ${after ? 'now' : 'no longer'} enforced`,
      // What is no longer promised, old readers cannot rely on.
      backward: before,
      forward: after,
    },
  )
}
