import { expect, test } from '@jest/globals'
import { makeJsonSchemaExecutor } from '../../src/engine/schema/execute-json-schema.js'
import { cpuNow } from '../cost.js'

test('each pattern of a schema is compiled once, however many there are and however many witnesses are run', async () => {
  const patterns = Array.from({ length: 1200 }, (_, i) => `^p${i}x`)
  const patternProperties = Object.fromEntries(patterns.map((pattern) => [pattern, { type: 'string' }]))
  const execute = await makeJsonSchemaExecutor({ patternProperties }, { patternProperties })
  const cost = (witness: string): number => {
    const started = cpuNow()
    expect(execute('head', 'reader', { [witness]: 'text' })).toBe(true)
    return cpuNow() - started
  }
  const first = cost('p0x')
  const later = Array.from({ length: 10 }, (_, i) => cost(`p${i}x`))
  // The first compiles the schema and its patterns, which again and again is a tenth of it; to look them up is less than a hundredth.
  expect(Math.min(...later)).toBeLessThan(first / 30)
})
