/** The example that a refusal shows is right: it fits its own schema, and YAML reads it as it is meant. */
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { registry } from '../../policies/index.js'
import { exampleOf, writeExample } from '../../src/config/example.js'
import { closedOptions, CONFIG_SCHEMA } from '../../src/config/schema.js'
import { validateOptions, validateShape } from '../../src/config/validate.js'
import { isList, isObject, type Json, type JsonObject } from '../../src/model/json.js'

const policies: Awaited<ReturnType<(typeof registry)[number]['load']>>[] = []
for (const { load } of registry) policies.push(await load())

const schemas: [string, JsonObject][] = [
  ['the config', CONFIG_SCHEMA],
  ...policies.map(({ meta }): [string, JsonObject] => [meta.id, closedOptions(meta.options) as JsonObject]),
]

/** Every schema of a value below one, `at` the path of keywords to it. */
function* below(schema: Json, at: readonly string[] = []): Generator<readonly [at: readonly string[], schema: JsonObject]> {
  if (!isObject(schema)) return
  yield [at, schema]
  for (const [key, child] of Object.entries(schema)) {
    if (['properties', '$defs', 'patternProperties'].includes(key) && isObject(child))
      for (const [name, one] of Object.entries(child)) yield* below(one, [...at, key, name])
    if (['items', 'additionalProperties', 'then', 'else'].includes(key)) yield* below(child, [...at, key])
    if (['anyOf', 'oneOf'].includes(key) && isList(child))
      for (const [i, one] of child.entries()) yield* below(one, [...at, key, String(i)])
  }
}

const isStructured = (schema: JsonObject): boolean =>
  [schema['type'] ?? []].flat().some((type) => type === 'array' || type === 'object') &&
  // A mapping of which nothing is known.
  ['items', 'properties', 'additionalProperties'].some((key) => {
    const child = schema[key]
    return isObject(child) && Object.keys(child).length > 0
  })

test.each(schemas)('%s', async (_, root) => {
  let seen = 0
  for (const [at, schema] of below(root)) {
    if (!isStructured(schema)) continue
    const example = exampleOf(schema, root)
    expect([at, example]).toEqual([at, expect.anything()])
    expect(parse(`a: ${writeExample(example!)}`)).toEqual({ a: example })
    const { $defs } = root
    const mistakes = await validateOptions(
      'p',
      { properties: { a: schema }, ...($defs !== undefined && { $defs }) },
      { a: example! },
    )
    expect([at, mistakes]).toEqual([at, []])
    seen++
  }
  if (root === CONFIG_SCHEMA) expect(seen).toBeGreaterThan(10)
})

/** Places that want a list or a mapping, with what stands there instead. */
test.each([
  ['documents', 3],
  ['documents.kinds', { 'specs/**': 'pipeline-card' }],
  ['documents.include', { a: 1 }],
  ['documents.limits', 'none'],
  ['policies', ['lineage-graph']],
  ['policies.lineage-graph', 3],
  ['rules', ['LIN.CYCLE']],
  ['rules.X', ['LIN.CYCLE']],
  ['promotion', 'accuracy'],
  ['lint_rules', { id: 'X' }],
  ['plugins', 'x'],
  ['waivers', { rule: 'LIN.CYCLE' }],
  ['extends', 3],
])('%s cannot be %j, and how it is written is shown', async (place, wrong) => {
  const data = place.split('.').reduceRight<Json>((value, key) => ({ [key]: value }), wrong as Json)
  const [mistake, ...more] = await validateShape(data)
  expect(more).toEqual([])
  const shown = /, as in `(.*?)`\./.exec(mistake?.fix ?? '')?.[1]
  expect([mistake?.fix, shown]).toEqual([mistake?.fix, expect.any(String)])
  // What is shown is taken, in its place.
  const right = place.split('.').reduceRight<Json>((value, key) => ({ [key]: value }), parse(shown!) as Json)
  expect(await validateShape(right)).toEqual([])
})
