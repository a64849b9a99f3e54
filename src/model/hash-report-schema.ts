/** JSON Schema (2020-12) of what `specgate hash --format json` says (`HashReport`): what `merge` takes of a part. Objects are open. */
const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})
const listOf = (items: object) => ({ type: 'array', items })
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })

const difference = object({
  ...{ rule: text, file: text, line: count, column: count, message: text, fix: text, path: text },
  ...{ expected: orNull(text), actual: orNull(text) },
})

export const hashReportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object({
    schemaVersion: { const: 1 },
    kind: { const: 'hash' },
    tool: object({ name: { const: 'specgate' }, version: text }),
    complete: { type: 'boolean' },
    counts: object({ files: count, bytes: count, problems: count }),
    files: listOf(object({ path: text, size: count, sha256: digest })),
    problems: listOf(object({ path: text, code: text, reason: text })),
    manifest: orNull(object({ file: text, differences: listOf(difference), notes: listOf(text) })),
    shard: orNull(object({ i: count, n: count, files: count, part: count, list: text })),
  }),
}
