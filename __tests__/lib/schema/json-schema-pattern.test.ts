import { describe, expect, test } from '@jest/globals'
import { makeJsonSchemaExecutor } from '../../../src/engine/schema/execute-json-schema.js'
import { diffJsonSchemas } from '../../../src/lib/schema/json-schema/index.js'
import type { Json } from '../../../src/model/json.js'
import type { SchemaDiff } from '../../../src/model/schema-change.js'

async function diff(base: Json, head: Json): Promise<SchemaDiff> {
  return diffJsonSchemas(base, head, { execute: await makeJsonSchemaExecutor(base, head) })
}
const text = (pattern: string, more: Record<string, Json> = {}): Json => ({ type: 'string', pattern, ...more })

describe('patterns that can be compared', () => {
  test.each<[expected: string, base: Json, head: Json, datum: Json | undefined]>([
    ['backward', text('^[a-z]+$'), text('^[a-z0-9]+$'), '0'],
    ['forward', text('^[A-Z]{2,3}$'), text('^[A-Z]{2}$'), 'AAA'],
    ['backward', text('^[A-Z]{2}$'), text('^[A-Z]'), 'A'],
    ['none', text('^(a|b)$'), text('^[ab]$'), undefined],
    ['none', text('^[0-9]{2}$'), text('^\\d\\d$'), undefined],
    ['none', text('^[A-Z]{2}$'), text('^[A-Z]{2}$', { minLength: 2, maxLength: 2 }), undefined],
    ['forward', text('^[A-Z]{1,3}$'), text('^[A-Z]{1,3}$', { minLength: 2 }), 'A'],
    ['backward', { type: 'string', maxLength: 3, pattern: '^a+$' }, text('^a{1,4}$'), 'aaaa'],
  ])('%s: %j to %j', async (expected, base, head, datum) => {
    const result = await diff(base, head)
    expect(result).toMatchObject({ class: expected, undecided: [] })
    expect(result.changes.flatMap(({ witnesses }) => witnesses.map((one) => one.datum))).toEqual(
      datum === undefined ? [] : [datum],
    )
  })

  test('a number with a letter in it is far from the samples, and found', async () => {
    const { class: found, changes } = await diff(text('^([a-f0-9]{3}|zzq)$'), text('^[a-f0-9]{3}$'))
    expect(found).toBe('forward')
    expect(changes[0]!.witnesses).toEqual([{ acceptedBy: 'base', datum: 'zzq' }])
  })
})

describe('what cannot be decided is not said', () => {
  test('a word boundary, widened: one direction is shown, the other is not known', async () => {
    const { class: found, changes, undecided } = await diff(text('^a\\b'), text('^a'))
    expect(found).toBe('break')
    expect(changes[0]!.sentence).toBe(
      'the document has a `pattern` of "^a" instead of "^a\\\\b"; the base refuses data that the head accepts, and whether the head refuses data of the base could not be decided',
    )
    expect(changes[0]!.witnesses.map(({ acceptedBy }) => acceptedBy)).toEqual(['head'])
    expect(undecided).toHaveLength(1)
  })

  test('two that nobody can run', async () => {
    const { class: found, changes } = await diff(text('^(?=a)a'), text('^(?=a)ab?'))
    expect(found).toBe('break')
    expect(changes[0]!.sentence).toContain('whether one side refuses data that the other accepts could not be decided')
    expect(changes[0]!.witnesses).toEqual([])
  })
})
