import { afterEach, expect, jest, test } from '@jest/globals'
import { registry } from '../../policies/index.js'
import { readArguments } from '../../src/cli/arguments.js'
import { command } from '../../src/cli/commands/explain.js'
import { GATE_RULES } from '../../src/engine/gate-rules.js'
import { HASH_POLICY } from '../../src/engine/hash/hash-rules.js'

// One after the other: jest cannot link a package that two modules import at the same time.
const policies: Awaited<ReturnType<(typeof registry)[number]['load']>>[] = []
for (const { load } of registry) policies.push(await load())

afterEach(() => void jest.restoreAllMocks())

async function explain(id: string): Promise<[code: number, text: string]> {
  const said: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (said.push(String(text)), true))
  return [await command.run(readArguments(command.meta, [id])), said.join('')]
}

const rules = [...policies, HASH_POLICY].flatMap(({ meta }) => Object.keys(meta.rules as object))

test.each([...Object.keys(GATE_RULES), ...rules, ...policies.map(({ meta }) => meta.id)])('%s', async (id) => {
  const [code, text] = await explain(id)
  expect(code).toBe(0)
  expect(text.split('\n')[0]).toContain(id)
  expect(text.length).toBeGreaterThan(120)
  expect(text).not.toMatch(/undefined|\{\{\}\}/)
})

test.each(['REPLAY', 'drift.', 'ART'])('the family %s', async (asked) => {
  const [code, text] = await explain(asked)
  const family = asked.replace('.', '').toUpperCase()
  expect(code).toBe(0)
  for (const id of rules.filter((rule) => rule.startsWith(`${family}.`))) expect(text).toContain(`  ${id} `)
})
