import type { Json } from '../../model/json.js'
import type { RecordField, RecordSchema } from '../../model/record-schema.js'
import type { Side } from '../../policy.js'
import { namesOf } from './accepts-record.js'
import { labelOf, type DiffRun, type Place } from './diff-run.js'
import { withField } from './samples.js'
import { showType } from './type-text.js'

/** A field that only `side` has. Told from that side: its writer writes the field, the other side's does not. */
export function comeOrGone(
  run: DiffRun,
  field: RecordField,
  own: RecordSchema,
  other: RecordSchema,
  place: Place,
  side: Side,
): void {
  const otherModel = other.contentModel ?? run.model
  const label = labelOf(place, field)
  const table = field.role === 'record'
  // Own writer, other reader: a closed reader minds a field that it does not know, and one that has it for an alias takes it for another.
  const owner = aliasOwner(run, other, field, own)
  const taken = owner === undefined ? undefined : run.gap(field, owner)
  const kept = otherModel !== 'closed' && taken === undefined
  // Other writer, own reader: the field is missing, and under an open model it may hold anything.
  const spared = !field.required || field.default !== undefined
  const stray = otherModel === 'open' ? run.stray(field) : undefined
  const readable = spared && stray === undefined
  const value = taken ?? run.samples.first(field)
  if (value === undefined && !(kept && readable)) run.doubt(field.at, `no value is found that \`${label}\` allows`)
  const ownDatum = (): Json | undefined => {
    const record = run.samples.record(own)
    if (record === null || value === undefined) return undefined
    return withField(owner === undefined ? record : withField(record, owner.name, undefined), field.name, value)
  }
  const otherDatum = (): Json | undefined => {
    const record = run.samples.record(other)
    if (record === null) return undefined
    return spared && stray !== undefined ? withField(record, field.name, stray) : record
  }
  const because = table
    ? ''
    : ` (${showType(field.type)}, ${field.required ? (field.default === undefined ? 'required' : 'with a default') : 'optional'})`
  const noun = table ? 'record' : 'field'
  run.add(
    { ...place, basePath: field.at, headPath: field.at },
    {
      what: `${noun} ${side === 'base' ? 'removed' : 'added'}`,
      sentence: `${noun} \`${label}\`${because} was ${side === 'base' ? 'removed' : 'added'}`,
      backward: side === 'base' ? kept : readable,
      forward: side === 'base' ? readable : kept,
      baseOnly: side === 'base' ? ownDatum : otherDatum,
      headOnly: side === 'base' ? otherDatum : ownDatum,
      only: side,
      obliging: side === 'head' && !spared && !table,
    },
  )
}

/** A field of the reader that takes `field` for itself by an alias, in data without the name that it is first looked for under. */
function aliasOwner(run: DiffRun, reader: RecordSchema, field: RecordField, writer: RecordSchema): RecordField | undefined {
  const owner = namesOf(reader).has(field.name) ? undefined : run.aliasesOf(reader).get(field.name)
  return owner === undefined || writer.fields.some((own) => own.name === owner.name && own.required) ? undefined : owner
}
