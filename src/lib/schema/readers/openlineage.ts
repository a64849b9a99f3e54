/** OpenLineage: the schema facets of the datasets that an event reads and writes, or a schema facet by itself. */
import { isList, isObject, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { RecordField, RecordReading, RecordSchema, ValueSchema, ValueType } from '../../../model/record-schema.js'
import { parseTypeText, unionOf } from '../type-text.js'
import { tagsOf } from './field.js'
import { describe, Reading } from './reading.js'

/**
 * One event, or a list of them. A dataset that occurs in several is taken from the last: an event tells the state at its
 * time. An input carries ` (input)` behind its name where the same dataset is an output as well.
 */
export function readOpenLineage(data: Json): RecordReading {
  const reading = new Reading()
  const found = new Map<string, RecordSchema>()
  const events: [Json, Path][] = isList(data) ? data.map((event, index) => [event, [index]]) : [[data, []]]
  for (const [event, at] of events) {
    if (!isObject(event)) continue
    if (isObject(event.schema) && isList(event.schema.fields))
      found.set('', { ...facetOf(event.schema, [...at, 'schema'], reading) })
    for (const side of ['outputs', 'inputs'] as const)
      reading.list(event, at, side).forEach((dataset, index) => readDataset(dataset, [...at, side, index], side, found, reading))
    if (isObject(event.dataset)) readDataset(event.dataset, [...at, 'dataset'], 'outputs', found, reading)
  }
  reading.schemas.push(...found.values())
  return reading.done()
}

function readDataset(raw: Json, at: Path, side: 'inputs' | 'outputs', found: Map<string, RecordSchema>, reading: Reading): void {
  if (!isObject(raw) || typeof raw.name !== 'string') {
    reading.problem(at, `it is ${describe(raw)}${isObject(raw) ? ' without a name' : ''}, where a dataset is expected`)
    return
  }
  const facet = isObject(raw.facets) ? raw.facets.schema : undefined
  if (facet === undefined || facet === null) return
  const place = [...at, 'facets', 'schema']
  if (!isObject(facet)) {
    reading.problem(place, `it is ${describe(facet)}, where a schema facet is expected`)
    return
  }
  const id = typeof raw.namespace === 'string' ? `${raw.namespace}:${raw.name}` : raw.name
  const key = side === 'inputs' ? `${id} (input)` : id
  found.set(key, { ...facetOf(facet, place, reading), name: side === 'inputs' && !found.has(id) ? id : key })
}

function facetOf(facet: JsonObject, at: Path, reading: Reading): RecordSchema {
  return { at, fields: fieldsOf(facet, at, reading, 0) }
}

function fieldsOf(raw: JsonObject, at: Path, reading: Reading, depth: number): RecordField[] {
  if (!reading.enter(at, depth)) return []
  const fields = reading.list(raw, at, 'fields').flatMap((one, index): RecordField[] => {
    const place = [...at, 'fields', index]
    if (!isObject(one) || typeof one.name !== 'string') {
      reading.problem(place, `it is ${describe(one)}${isObject(one) ? ' without a name' : ''}, where a field is expected`)
      return []
    }
    // An event tells what was there. It has no word for null, so that every column may be empty: one more is an addition that
    // nobody has to fill (Core.DataSpec Ch. 7), as in the other formats that do not say that a field is required.
    return [
      {
        ...valueOf(one, place, reading, depth + 1),
        at: place,
        name: one.name,
        aliases: [],
        required: false,
        nullable: true,
        tags: tagsOf(one, place, reading),
      },
    ]
  })
  return reading.unique(fields)
}

function valueOf(raw: JsonObject, at: Path, reading: Reading, depth: number): ValueSchema {
  const type = reading.text(raw, at, 'type')
  const make = (made: ValueType): ValueSchema => ({ at, type: made, nullable: false, constraints: {} })
  const value = type === undefined ? make({ kind: 'unstated' }) : parseTypeText(type.value, type.at, 'sql')
  if (!isList(raw.fields) || raw.fields.length === 0) return value
  const inner = fieldsOf(raw, at, reading, depth)
  const plain = (field: RecordField | undefined): ValueSchema => {
    if (field === undefined) return make({ kind: 'unstated' })
    return { at: field.at, type: field.type, nullable: false, constraints: field.constraints }
  }
  switch (type?.value.toLowerCase()) {
    case 'array':
    case 'list':
      return make({ kind: 'array', items: plain(inner[0]) })
    case 'map':
      return make({ kind: 'map', values: plain(inner.find((field) => field.name === 'value') ?? inner[1]) })
    case 'union':
      return unionOf(inner.map(plain), at)
    default:
      return make({ kind: 'record', record: { at, fields: inner } })
  }
}
