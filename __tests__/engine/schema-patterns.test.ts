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
  await cost(200) // the compiler's time is not the algorithm's
  expect((await cost(1200)) / (await cost(300))).toBeLessThan(8)
})
