/** Cards of the spec family: each schema that a card holds, under the name of what it belongs to. */
import type { Json } from '../../../model/json.js'
import type { RecordReading } from '../../../model/record-schema.js'
import { findCardPlaces } from '../card-places.js'
import { readRecord } from './field.js'
import { describe, Reading } from './reading.js'

const STYLE = { dialect: 'general', required: true, nullable: false } as const

/** `check Σ_out`, `inputs`, `features`, `orders`. References are values, not resolved. */
export function readCard(data: Json): RecordReading {
  const reading = new Reading()
  const { places, references, problems } = findCardPlaces(data)
  for (const { at, reason } of problems) reading.problem(at, reason)
  for (const { value, at } of references) if (typeof value === 'string') reading.references.push({ value, at })
  for (const { name, at, fields, about, form } of places) {
    if (form !== 'record') continue
    if (typeof fields.value !== 'object' || fields.value === null)
      reading.problem(at, `it is ${describe(fields.value)}, where a schema or a reference to one is expected`)
    else reading.schemas.push({ ...readRecord(about, at, fields, STYLE, reading, 0), name })
  }
  return reading.done()
}
