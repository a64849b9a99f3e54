import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { registry } from '../policies/index.js'
import { parseCase } from '../src/engine/cases.js'
import { checkPolicy } from '../src/engine/check-policy.js'
import { GATE_RULES } from '../src/engine/gate-rules.js'
import { GATE_POLICY } from '../src/engine/collected.js'
import type { RuleMeta } from '../src/policy.js'

/** Headings that every policy's README has, in this order. */
const README_HEADINGS: readonly string[] = ['Rules', 'Options', 'Examples', 'Why', 'When not to use it']

/**
 * What holds for every policy. The rules listed here cannot be shown by a case in memory; each has a test of its own, which
 * is named.
 */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  'ART.UNREADABLE': '__tests__/policies/artifact-digests.test.ts: links, devices and limits do not exist in memory',
}

const root = new URL('../', import.meta.url)
// One after the other: jest links a package that two modules import at the same time only once, and fails for the other.
const policies: { id: string; policy: Awaited<ReturnType<(typeof registry)[number]['load']>> }[] = []
for (const { id, load } of registry) policies.push({ id, policy: await load() })
const casesOf = (id: string) => {
  const folder = new URL(`policies/${id}/cases/`, root)
  return readdirSync(folder).map((file) => parseCase(file, readFileSync(new URL(file, folder), 'utf8')))
}

test('the registry lists exactly the folders, in order', () => {
  const folders = readdirSync(new URL('policies/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name)
  expect(registry.map(({ id }) => id)).toEqual(folders.sort())
})

test('no rule id is used twice', () => {
  const ids = [...Object.keys(GATE_RULES), ...policies.flatMap(({ policy }) => Object.keys(policy.meta.rules as object))]
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test('the gate keeps its own contract', () => {
  for (const rule of Object.values(GATE_RULES) as RuleMeta[])
    for (const part of [rule.message, rule.why, rule.fix]) expect(part).toMatch(/^[^a-z][\s\S]*\.$/)
  expect(Object.keys(GATE_POLICY.meta.rules as object).every((id) => id.startsWith('GATE.'))).toBe(true)
})

describe.each(policies.map(({ id, policy }) => [id, policy] as const))('%s', (id, policy) => {
  const cases = casesOf(id)
  const rules = policy.meta.rules as Record<string, RuleMeta>

  test('breaks no part of the contract', () => {
    expect(policy.meta.id).toBe(id)
    expect(checkPolicy(policy, { ids: new Set(), reserved: new Set() })).toEqual([])
  })

  test('its README has the headings in order, and the generated parts', () => {
    const text = readFileSync(new URL(`policies/${id}/README.md`, root), 'utf8')
    expect(text.startsWith(`# ${id}\n\n${policy.meta.summary}\n`)).toBe(true)
    const found = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!)
    expect(found.filter((heading) => README_HEADINGS.includes(heading))).toEqual([...README_HEADINGS])
    for (const part of ['rules', 'options', 'examples']) expect(text).toContain(`<!-- generated:${part} -->`)
    expect(text.length).toBeGreaterThan(600)
  })

  test('each rule has a failing case, and the policy a passing one', () => {
    const shown = new Set(cases.flatMap(({ expect: expected }) => expected.map(({ rule }) => rule)))
    expect(Object.keys(rules).filter((rule) => !shown.has(rule) && SHOWN_ELSEWHERE[rule] === undefined)).toEqual([])
    expect(cases.some(({ expect: expected }) => expected.length === 0)).toBe(true)
  })

  test('its cases are different from each other and have titles of their own', () => {
    const titles = cases.map(({ title }) => title)
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
    const contents = cases.map(({ base, head, tags, options, now }) => JSON.stringify([base, head, tags, options, now]))
    expect(contents.filter((content, i) => contents.indexOf(content) !== i)).toEqual([])
  })

  test('every case that fails says where and what', () => {
    for (const { file, expect: expected } of cases)
      for (const { rule, at, message } of expected) {
        expect([file, at]).toEqual([file, expect.stringMatching(/^.+:\d+:\d+$/)])
        expect([file, rule, message === undefined || !message.includes('{{')]).toEqual([file, rule, true])
      }
  })

  test('no part of a rule names a command that does not exist', () => {
    const commands = new Set(['check', 'compare', 'demo', 'explain', 'init', 'test', 'new-policy', 'docs'])
    const text = Object.values(rules)
      .map(({ message, why, fix }) => `${message} ${why} ${fix}`)
      .join(' ')
    const named = [...text.matchAll(/specgate ([a-z-]+)/g)].map(([, command]) => command!)
    expect(named.filter((command) => !commands.has(command))).toEqual([])
  })

  test('its options schema is closed and describes each option', () => {
    const schema = policy.meta.options as {
      additionalProperties?: boolean
      properties?: Record<string, { description?: string; default?: unknown }>
    }
    expect(schema.additionalProperties).toBe(false)
    for (const [name, option] of Object.entries(schema.properties ?? {})) {
      expect([name, typeof option.description]).toEqual([name, 'string'])
      expect([name, 'default' in option]).toEqual([name, true])
    }
  })
})
