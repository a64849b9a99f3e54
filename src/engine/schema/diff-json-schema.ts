import { diffJsonSchemas } from '../../lib/schema/json-schema/index.js'
import type { Json } from '../../model/json.js'
import type { SchemaDiff } from '../../model/schema-change.js'
import { makeJsonSchemaExecutor } from './execute-json-schema.js'

export interface JsonSchemaQuestion {
  readonly jsonSchema?: 'as-written' | 'ignore-unknown'
}

/** By what the two accept, each witness run in ajv. */
export async function diffSchemaData(
  base: Json,
  head: Json,
  { jsonSchema = 'as-written' }: JsonSchemaQuestion,
): Promise<SchemaDiff> {
  const execute = await makeJsonSchemaExecutor(base, head, jsonSchema)
  return diffJsonSchemas(base, head, { contentModel: jsonSchema, execute })
}
