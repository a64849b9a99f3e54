import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { registry } from '../../policies/index.js'
import { defaultConfig } from '../../src/config/presets.js'
import { parseCase, type PolicyCase } from '../../src/engine/cases.js'
import { activatePolicies, defaultCatalogue } from '../../src/engine/load-policies.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { runPolicies, type RunInput, type RunOutcome } from '../../src/engine/run.js'

/** Every case of every policy: documents of all kinds, most of which are none of the business of the policies that sleep. */
const cases: readonly PolicyCase[] = registry.flatMap(({ id }) => {
  const folder = new URL(`../../policies/${id}/cases/`, import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return files.map((file) => parseCase(`${id}/${file}`, readFileSync(new URL(file, folder), 'utf8')))
})

// Jest cannot load one module for two that ask at once.
for (const { load } of registry) await load()
const config = defaultConfig(await defaultCatalogue())
const asleep = (await activatePolicies(config)).filter((policy) => 'wake' in policy)

function run(given: PolicyCase, policies: RunInput['policies']): Promise<RunOutcome> {
  const workspace = memoryWorkspace(given.base, given.head, given.tags)
  return runPolicies({ workspace, config, policies, all: given.base === undefined, paths: [], now: given.now })
}

test('some policies sleep, and none of them is in the catalogue of a run without a configuration', () => {
  const sleeping = registry.filter(({ views }) => views !== undefined).map(({ id }) => id)
  expect(sleeping).toContain('lock-freshness')
  expect(asleep).toHaveLength(sleeping.length)
  expect([...config.policies.keys()].filter((id) => sleeping.includes(id))).toEqual([])
})

test('a policy that sleeps says what it would say awake, of every document of every case', async () => {
  const awake = []
  for (const policy of asleep) awake.push(await policy.wake())
  const woken = new Set<string>()
  let undisturbed = 0
  for (const given of cases) {
    const watched = asleep.map(({ views, wake }) => ({
      views,
      wake: async () => {
        const active = await wake()
        woken.add(active.policy.meta.id)
        undisturbed--
        return active
      },
    }))
    undisturbed += asleep.length
    const [expected, found] = [await run(given, awake), await run(given, watched)]
    const told = ({ made, rows, incomplete }: RunOutcome): unknown => ({ made, rows: [...rows], incomplete })
    expect({ file: given.file, ...(told(found) as object) }).toEqual({ file: given.file, ...(told(expected) as object) })
  }
  // Neither are all woken by everything, nor any by nothing.
  expect(woken.size).toBe(asleep.length)
  expect(undisturbed).toBeGreaterThan(cases.length)
}, 120_000)
