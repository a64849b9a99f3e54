import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeJsonSchemaExecutor } from '../../../src/engine/schema/execute-json-schema.js'
import { diffJsonSchemas } from '../../../src/lib/schema/json-schema/index.js'
import { isList, isObject, type Json, type JsonObject } from '../../../src/model/json.js'

/** Confluent's published pairs; their `compatible` is our backward. */
interface Row {
  readonly description: string
  readonly original_schema: Json
  readonly update_schema: Json
  readonly changes: readonly string[]
  readonly compatible: boolean
}

const CORPORA = process.env.SPECGATE_CORPORA ?? '../shared/corpora'
const FOLDER = 'suites/schema-compat/confluentinc__schema-registry/json-schema-provider/src/test/resources'
const FILES = [
  'diff-schema-examples.json',
  'diff-schema-examples-2020-12.json',
  'diff-combined-schema-examples.json',
  'diff-combined-schema-examples-2020-12.json',
]
const present = FILES.map((file) => join(CORPORA, FOLDER, file)).filter((file) => existsSync(file))
if (present.length === 0) console.warn(`corpora: no schema-compat suite at ${CORPORA}; set SPECGATE_CORPORA to run it`)

/** Pairs whose published answer is wrong, listed with their witnesses in the README of the folder. */
const THEIRS_IS_WRONG = new Set(['Detect required array to be changed'])

/** One of the published files has commas too many. */
function read(file: string): Row[] {
  return JSON.parse(readFileSync(file, 'utf8').replace(/,(?=\s*[\]}])/g, '')) as Row[]
}

// An empty table is an error of jest's, and a fresh machine has no corpora.
for (const file of present)
  describe(file, () => {
    const rows = read(file).map((row, index) => ({ ...row, name: `${index} ${row.description}` }))

    test('has pairs', () => expect(rows.length).toBeGreaterThan(10))

    test.each(rows)('$name', async ({ description, original_schema: base, update_schema: head, compatible }) => {
      const execute = await makeJsonSchemaExecutor(base, head)
      const diff = diffJsonSchemas(base, head, { execute })
      const backward = ['none', 'both', 'backward'].includes(diff.class)
      const witnesses = diff.changes.flatMap((change) => change.witnesses)
      for (const { acceptedBy, datum } of witnesses) {
        expect(execute(acceptedBy, 'writer', datum)).toBe(true)
        expect(execute(acceptedBy === 'base' ? 'head' : 'base', 'reader', datum)).toBe(false)
      }
      if (backward === compatible) return
      expect(THEIRS_IS_WRONG).toContain(description)
      expect(compatible).toBe(true)
      expect(witnesses.some((witness) => witness.acceptedBy === 'base')).toBe(true)
    })

    test('every claim of the other direction is shown as well, or said to be undecided', async () => {
      for (const { original_schema: base, update_schema: head } of rows) {
        const diff = diffJsonSchemas(base, head, { execute: await makeJsonSchemaExecutor(base, head) })
        for (const change of diff.changes) {
          const wanted = { none: 0, both: 0, backward: 1, forward: 1, break: 2 }[change.class]
          if (change.witnesses.length < wanted) expect(diff.undecided.length).toBeGreaterThan(0)
        }
      }
    })
  })

/** The same pairs in the words of 2020-12, which have to mean the same. */
function modernise(value: Json): Json {
  if (isList(value)) return value.map(modernise)
  if (!isObject(value)) return value
  const copy: Record<string, Json> = {}
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'items' && isList(inner)) copy.prefixItems = modernise(inner)
    else if (key === 'additionalItems') copy.items = modernise(inner)
    else if (key === 'definitions') copy.$defs = modernise(inner)
    else if (key === '$ref') copy.$ref = (inner as string).replace('#/definitions/', '#/$defs/')
    else if (key === 'dependencies' && isObject(inner))
      for (const [name, needs] of Object.entries(inner)) {
        const keyword = isList(needs) ? 'dependentRequired' : 'dependentSchemas'
        copy[keyword] = { ...(copy[keyword] as JsonObject | undefined), [name]: modernise(needs) }
      }
    else if (key !== '$schema') copy[key] = modernise(inner)
  }
  return copy
}

const draft07 = present.filter((file) => file.endsWith('diff-schema-examples.json'))
const $schema = 'https://json-schema.org/draft/2020-12/schema'
const stated = (schema: Json): Json => (isObject(schema) ? { $schema, ...(modernise(schema) as JsonObject) } : schema)

for (const file of draft07)
  describe(`in the words of 2020-12: ${file}`, () => {
    test('every pair has the answer that it has in draft 7', async () => {
      for (const { description, original_schema, update_schema, compatible } of read(file)) {
        const [base, head] = [stated(original_schema), stated(update_schema)]
        const { class: found } = diffJsonSchemas(base, head, { execute: await makeJsonSchemaExecutor(base, head) })
        const expected = THEIRS_IS_WRONG.has(description) ? !compatible : compatible
        expect([description, ['none', 'both', 'backward'].includes(found)]).toEqual([description, expected])
      }
    })
  })

test('the suite is there when it was asked for', () => {
  if (process.env.SPECGATE_CORPORA !== undefined) expect(present.length).toBeGreaterThan(0)
})
