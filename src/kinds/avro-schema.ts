import { isList, isObject, type Json, type JsonObject } from '../model/json.js'
import type { KindBody } from './kind.js'
import { AVRO_FILE } from './names.js'
import { noVersion, versioningView } from './spec-family/versioning.js'

const SAMPLE = 50

/** In a file of another name the content must leave no doubt: a named record whose fields all have a name and a type. */
function isAvro(data: Json, file: string): boolean {
  if (AVRO_FILE.test(file)) return isObject(data) ? Object.hasOwn(data, 'type') : isList(data) && data.length > 0
  if (isList(data)) return data.length > 0 && data.slice(0, SAMPLE).every((one) => isObject(one) && isRecord(one))
  return isObject(data) && isRecord(data)
}

function isRecord(data: JsonObject): boolean {
  const { type, name, fields } = data
  return (
    type === 'record' &&
    typeof name === 'string' &&
    isList(fields) &&
    fields.slice(0, SAMPLE).every((one) => isObject(one) && typeof one.name === 'string' && Object.hasOwn(one, 'type'))
  )
}

/** An Avro schema: an `.avsc` file, or a named `record` with its `fields`. */
export const avroSchema: KindBody = {
  recognise: isAvro,
  views: {
    versioning: (input) =>
      versioningView(input, ['x-version'], false, [['version'], ['schema_version']]) ?? noVersion(['x-version']),
    schema: () => ({ parts: [{ dialect: 'avro', at: [] }], references: [], contracts: [] }),
    surface: () => ({ items: [] }),
  },
  paths: () => [],
}
