import { expect, test } from '@jest/globals'
import { makeJsonSchemaExecutor } from '../../src/engine/schema/execute-json-schema.js'
import { cpuNow } from '../cost.js'

test('each pattern of a schema is compiled once, however many there are and however many witnesses are run', async () => {
  const cost = async (many: number): Promise<number> => {
    const patternProperties = Object.fromEntries(Array.from({ length: many }, (_, i) => [`^p${many}x${i}`, { type: 'string' }]))
    const execute = await makeJsonSchemaExecutor({ patternProperties }, { patternProperties })
    const started = cpuNow()
    for (let i = 0; i < 60; i++) expect(execute('head', 'reader', { [`p${many}x${i}`]: 'text' })).toBe(true)
    return cpuNow() - started
  }
  // In turns, and the least of each: neither the compiler's time nor a neighbour's is the algorithm's.
  const few: number[] = []
  const many: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    few.push(await cost(300 + turn))
    many.push(await cost(1200 + turn))
  }
  expect(Math.min(...many) / Math.min(...few)).toBeLessThan(8)
})
