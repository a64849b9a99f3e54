/** Parts that were judged on both sides of midnight are parts of one run; what a day changes between them is refused. */
import { beforeAll, expect, test } from '@jest/globals'
import { registry } from '../../policies/index.js'
import { runGate } from '../../src/engine/gate.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { mergeReports } from '../../src/engine/merge/merge-reports.js'
import { readPart } from '../../src/engine/merge/read-part.js'
import type { Report } from '../../src/model/report.js'
import { renderJson } from '../../src/reporters/json.js'

// jest cannot load one module from two sides at once.
beforeAll(async () => {
  for (const { load } of registry) await load()
})

const [BEFORE, AFTER] = ['2026-11-21T23:59:00Z', '2026-11-22T00:03:00Z']
const WAIVER = (expires: string): string =>
  `waivers:\n  - {rule: LIN.EDGE_UNKNOWN_NODE, reason: r, owner: "@a", expires: ${expires}}\n`
const card = `pipeline: {id: p, version: v1.0.0}\nlineage: {graph: {nodes: [{id: a}, {id: b}], edges: [{from: a, to: gone}, {from: a, to: b}]}}\n`

async function judge(config: string, now: string, shard?: { i: number; n: number }): Promise<Report> {
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.yaml`, card]))
  const workspace = memoryWorkspace(undefined, { '.github/specgate.yml': `version: 1\n${config}`, ...files })
  return (await runGate({ workspace, all: true, paths: [], now, elapsed: () => 0, ...(shard && { shard }) })).report
}

async function join(config: string, ...moments: string[]): Promise<Report> {
  const reports = await Promise.all(moments.map((now, k) => judge(config, now, { i: k + 1, n: moments.length })))
  const parts = await Promise.all(reports.map((report, k) => readPart(`part-${k + 1}.json`, renderJson(report))))
  return mergeReports(parts.flatMap((read) => (read.kind === 'check' ? [read.part] : [])))
}

test.each([
  ['no waiver', ''],
  ['a waiver that goes on', WAIVER('2026-12-31')],
  ['a waiver that ends with the day after', WAIVER('2026-11-22')],
  ['a waiver that ended before both', WAIVER('2026-11-20')],
])('midnight between, and %s: what one run says, and that there was midnight', async (_, config) => {
  for (const moments of [
    [BEFORE, AFTER],
    [AFTER, BEFORE],
  ]) {
    const { findings, counts, ...joined } = await join(config, ...moments)
    const [told, ...others] = findings.filter(({ rule }) => rule === 'GATE.PARTS_OVER_MIDNIGHT')
    expect([told?.severity, told?.file, told?.line, others]).toEqual(['note', '.github/specgate.yml', 1, []])
    expect(told?.message).toBe(
      'The parts of this run were judged on two days: the first of them at 2026-11-21T23:59:00Z, the last at 2026-11-22T00:03:00Z (midnight in UTC lies between).',
    )
    const rest = { ...joined, counts: { ...counts, note: counts.note - 1 }, findings: findings.filter((one) => one !== told) }
    const text = renderJson(rest as Report)
    expect(text).toBe(renderJson(await judge(config, BEFORE)))
    expect(text).toBe(renderJson(await judge(config, AFTER)))
    expect(text).toContain('LIN.EDGE_UNKNOWN_NODE')
  }
})

test.each([
  ['the same day', BEFORE, '2026-11-21T00:00:00Z'],
  ['the same day in UTC, written in two zones', '2026-11-21T23:59:00+02:00', '2026-11-21T12:00:00Z'],
])('%s is not told', async (_, ...moments) => {
  expect((await join('', ...moments)).findings.map(({ rule }) => rule)).not.toContain('GATE.PARTS_OVER_MIDNIGHT')
})

test.each([
  ['in their order', [BEFORE, AFTER]],
  ['the later one first', [AFTER, BEFORE]],
])('a waiver that ended at that midnight: %s', async (_, moments) => {
  const earlier = `part-${moments.indexOf(BEFORE) + 1}.json`
  await expect(join(WAIVER('2026-11-21'), ...moments)).rejects.toMatchObject({
    exit: 3,
    message: expect.stringMatching(
      /a waiver for LIN\.EDGE_UNKNOWN_NODE that covers \w\.yaml ended on 2026-11-21/,
    ) as unknown as string,
    where: earlier,
  })
  // Both saw it hold, or both saw that it had ended.
  for (const now of moments) expect((await join(WAIVER('2026-11-21'), now, now)).counts.waived).toBe(now === BEFORE ? 4 : 0)
})

test('more than a day apart', async () => {
  await expect(join('', BEFORE, '2026-11-23T00:03:00Z')).rejects.toThrow(/more than a day apart/)
})
