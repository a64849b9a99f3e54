import { expect, test } from '@jest/globals'
import { registry } from '../../policies/index.js'
import { defaultConfig } from '../../src/config/presets.js'
import { judgeUnits, setUp, type UnitOutcome } from '../../src/engine/judge-units.js'
import { activatePolicies, defaultCatalogue } from '../../src/engine/load-policies.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { runPolicies, type RunOutcome } from '../../src/engine/run.js'
import type { Candidate } from '../../src/engine/select.js'
import type { Hand, Hire, Job } from '../../src/engine/share-out.js'

// Jest cannot load one module for two that ask at once.
for (const { load } of registry) await load()
const config = defaultConfig(await defaultCatalogue())
const now = '2026-11-22T00:00:00Z'

/** More than one thread gets at once, with something to say of every third, and files among them that are no documents. */
const FILES = 460
const cards = (changed: boolean): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: FILES }, (_, i) => {
      const name = `cards/${String(i).padStart(4, '0')}`
      if (i % 10 === 9) return [`${name}.json`, `{"i": ${i}}`]
      if (i % 50 === 7) return [`${name}.yaml`, `pipeline: {id: p${i}, version: v1.0.0}\nlineage: {graph: [\n`]
      const to = i % 3 === 0 ? 'gone' : 'b'
      return [
        `${name}.yaml`,
        `pipeline: {id: p${i}, version: v1.0.0, layers: []}\nlineage:\n  graph:\n    nodes: [{id: a, kind: stage}, {id: b, kind: stage}]\n    edges: [{from: a, to: ${to}}]\nnote: ${changed}\n`,
      ]
    }),
  )

const workspace = memoryWorkspace(cards(false), cards(true), {})

/** As another thread would, with a bench of its own; what it hands over goes through the same copying. */
function helper(given: { brokenFrom?: number; slow?: boolean } = {}): {
  hire: Hire
  jobs: Job[]
  judged: () => number
  over: () => boolean
} {
  let judged = 0
  let over = false
  const jobs: Job[] = []
  const hire: Hire = async (job) => {
    jobs.push(structuredClone(job))
    const policies = await activatePolicies(job.config)
    const bench = setUp({ workspace, config: job.config, policies, now: job.now })
    let last: Promise<unknown> = Promise.resolve()
    const judge = async (files: readonly Candidate[]): Promise<readonly UnitOutcome[]> => {
      if (judged >= (given.brokenFrom ?? Infinity)) throw new Error('the thread ended')
      judged += files.length
      const made: UnitOutcome[] = []
      for await (const [, outcome] of judgeUnits(bench, structuredClone(files), { share: () => 'judge', ...job }))
        made.push(outcome)
      if (given.slow === true) await new Promise((resolve) => setTimeout(resolve, 50))
      return structuredClone(made)
    }
    const hand: Hand = {
      judge: (files) => {
        const answer = last.then(() => judge(files))
        last = answer.catch(() => undefined)
        return answer
      },
      dismiss: () => void (over = true),
    }
    return hand
  }
  return { hire, jobs, judged: () => judged, over: () => over }
}

async function run(hire?: Hire, all = false): Promise<unknown> {
  const policies = await activatePolicies(config)
  const outcome: RunOutcome = await runPolicies({ workspace, config, policies, all, paths: [], now, ...(hire && { hire }) })
  const { sources, rows, unread, ...rest } = outcome
  return { ...rest, rows: [...rows], unread: [...unread], sources: [...sources].map(([key, lines]) => [key, lines.text]) }
}

/** What one thread says, asked once. */
const alone = { all: await run(undefined, true), changed: await run() }

test.each([
  ['changed files', false],
  ['every file', true],
])('%s: two say what one says, in the same order', async (_, all) => {
  const other = helper()
  expect(await run(other.hire, all)).toEqual(all ? alone.all : alone.changed)
  expect(other.judged()).toBeGreaterThan(0)
  expect(other.over()).toBe(true)
  expect(alone.all as { made: unknown[] }).toHaveProperty('made.380')
})

test.each([
  ['at once', 0],
  ['in the middle', 100],
])('what a thread that breaks %s leaves undone is done here', async (_, brokenFrom) => {
  const other = helper({ brokenFrom })
  expect(await run(other.hire, true)).toEqual(alone.all)
  expect(other.judged() > 0).toBe(brokenFrom > 0)
  expect(other.over()).toBe(true)
})

test('a thread that is slow is waited for', async () => {
  expect(await run(helper({ slow: true }).hire, true)).toEqual(alone.all)
})

test('nobody to be had: the run goes on alone', async () => {
  expect(await run(() => Promise.resolve(undefined), true)).toEqual(alone.all)
})

test('few files are not worth a thread', async () => {
  const other = helper()
  const few = memoryWorkspace({}, Object.fromEntries(Object.entries(cards(true)).slice(0, 50)), {})
  const policies = await activatePolicies(config)
  await runPolicies({ workspace: few, config, policies, all: true, paths: [], now, hire: other.hire })
  expect(other.jobs).toEqual([])
})
