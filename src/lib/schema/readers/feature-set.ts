import { isObject, type Json } from '../../../model/json.js'
import type { RecordReading } from '../../../model/record-schema.js'
import { readRecord } from './field.js'
import { describe, Reading } from './reading.js'

const STYLE = { dialect: 'general', required: true, nullable: false } as const

/** `features: {age: int}`, and the long forms with an object for each feature or a list of them: one record without a name. */
export function readFeatureSet(data: Json): RecordReading {
  const reading = new Reading()
  const features = isObject(data) ? data.features : undefined
  if (!isObject(data) || features === undefined || features === null)
    reading.problem(isObject(data) ? ['features'] : [], `it is ${describe(features)}, where features are expected`)
  else reading.schemas.push(readRecord(data, [], { value: features, at: ['features'] }, STYLE, reading, 0))
  return reading.done()
}
