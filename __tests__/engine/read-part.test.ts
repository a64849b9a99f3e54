/** A part may be an artifact that anybody wrote: what is not as a report has it is refused before it is joined or printed. */
import { expect, test } from '@jest/globals'
import { readPart } from '../../src/engine/merge/read-part.js'
import { hashReport } from '../../src/engine/hash/run-hash.js'
import { GateError } from '../../src/model/errors.js'
import type { Report } from '../../src/model/report.js'
import { renderJson } from '../../src/reporters/json.js'
import { hostileReport } from '../reporters/hostile.js'

const COMMAND = 'x\n::add-mask::fail'
const list = 'f'.repeat(64)
const whole = hostileReport(7)
const rows = (all: readonly unknown[]): number[] => all.map(() => 0)
const check = {
  ...whole,
  shard: {
    ...{ i: 1, n: 2, files: 3, part: 1, list, failOn: 'error', now: '2026-11-21T09:00:00Z' },
    ...{ order: { documents: rows(whole.documents), versions: rows(whole.versions), affected: [] } },
    unusedWaivers: [{ state: 'unused', finding: whole.findings[0]! }],
  },
} as unknown as Report
const hash = hashReport([{ path: 'a', size: 1, sha256: list }], [{ path: 'b', code: 'link', reason: 'it is a link' }], {
  ...{ i: 1, n: 2, files: 3, part: 2, list },
})

type Place = readonly (string | number)[]
function withValue(report: unknown, place: Place, value: unknown): string {
  const copy = JSON.parse(JSON.stringify(report)) as Record<string, unknown>
  let at = copy as Record<string | number, never>
  for (const step of place.slice(0, -1)) at = at[step]!
  ;(at as Record<string | number, unknown>)[place.at(-1)!] = value
  return JSON.stringify(copy)
}

test('a report of ours is taken, whatever its texts say', async () => {
  expect((await readPart('a.json', renderJson(check))).kind).toBe('check')
  expect((await readPart('a.json', JSON.stringify(hash))).kind).toBe('hash')
})

const CHECK_PLACES: readonly Place[] = [
  ['documents', 0, 'status'],
  ['documents', 0, 'judged'],
  ['findings', 0, 'severity'],
  ['findings', 0, 'side'],
  ['findings', 0, 'line'],
  ['findings', 0, 'data', 'value'],
  ['versions', 0, 'compatMode'],
  ['versions', 0, 'required'],
  ['versions', 0, 'declared'],
  ['versions', 0, 'changeClass'],
  ['promotion', 0, 'decision'],
  ['promotion', 0, 'direction'],
  ['promotion', 0, 'role'],
  ['promotion', 0, 'interval'],
  ['drift', 0, 'decision'],
  ['summaries', 0, 'side'],
  ['summaries', 0, 'n'],
  ['capped', 0],
  ['selection', 'files'],
  ['selection', 'unreadable'],
  ['config', 'from'],
  ['counts', 'waived'],
  ['shard', 'failOn'],
  ['shard', 'i'],
  ['shard', 'unusedWaivers', 0, 'state'],
  ['shard', 'unusedWaivers', 0, 'finding', 'severity'],
]
const HASH_PLACES: readonly Place[] = [
  ['files', 0, 'sha256'],
  ['files', 0, 'size'],
  ['problems', 0, 'reason'],
  ['counts', 'files'],
  ['shard', 'n'],
]

test.each([
  ...CHECK_PLACES.map((place) => ['check', place.join('/'), check, place] as const),
  ...HASH_PLACES.map((place) => ['hash', place.join('/'), hash, place] as const),
])('a report of %s is refused for a command at %s', async (_, path, report, place) => {
  // A number where a text belongs, and a text where anything else does.
  const value = ['data/value', 'problems/0/reason'].some((end) => path.endsWith(end)) ? [COMMAND] : COMMAND
  const refused = await readPart('a.json', withValue(report, place, value)).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(GateError)
  expect(refused).toMatchObject({
    exit: 3,
    message: expect.stringMatching(/^the reports cannot be joined: it is not as a report has it: `\//),
  })
})
