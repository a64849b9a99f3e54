import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import policy from '../../policies/compat-mode/policy.js'
import { parseCase, runCase } from '../../src/engine/cases.js'
import type { MemoryFiles } from '../../src/engine/memory-workspace.js'

const folder = new URL('../../policies/compat-mode/cases/', import.meta.url)
const ODD = [
  'null',
  '[]',
  '{}',
  '-1',
  '""',
  '"x"',
  'true',
  '[1, {a: b}]',
  '{a: {b: [c]}}',
  '1e308',
  '"2026-13-40"',
  '"<= "',
  '[[]]',
]

/** Every case again with one value in six replaced by something that does not belong there. */
test('no value makes it fail, nor speak of undefined', async () => {
  const next = counter(7)
  let found = 0
  for (const file of readdirSync(folder)) {
    const given = parseCase(file, readFileSync(new URL(file, folder), 'utf8'))
    for (let round = 0; round < 2; round++) {
      const [base, head] = [given.base && spoil(given.base, next), spoil(given.head, next)]
      const tags = Object.fromEntries(Object.entries(given.tags).map(([tag, files]) => [tag, spoil(files, next)]))
      const { findings } = await runCase(policy, { ...given, ...(base && { base }), head, tags })
      expect(findings.filter(({ rule }) => rule === 'GATE.POLICY_FAILED').map(({ message }) => [file, message])).toEqual([])
      expect(findings.filter(({ message }) => /undefined|\[object/.test(message)).map(({ message }) => [file, message])).toEqual(
        [],
      )
      found += findings.length
    }
  }
  expect(found).toBeGreaterThan(100)
})

function spoil(files: MemoryFiles, next: () => number): MemoryFiles {
  const replace = (found: string): string => (next() < 1 / 6 ? `: ${ODD[Math.floor(next() * ODD.length)]!}` : found)
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? text.replace(/: (?:"[^"]*"|[\w.%<=+-]+)/g, replace) : text,
    ]),
  )
}

/** Numbers from 0 to 1, the same in every run. */
function counter(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff
}
