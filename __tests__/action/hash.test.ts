import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runHashAction } from '../../src/action/hash.js'
import { readInputs } from '../../src/action/inputs.js'
import type { ActionLog } from '../../src/action/main.js'
import { hashReport } from '../../src/engine/hash/run-hash.js'
import { temporaryWriter, writeInside } from '../../src/io/runner-files.js'
import type { HashReport } from '../../src/model/hash-report.js'
import { complaints } from '../reporters/gfm.js'
import { hostileText, seeded } from '../reporters/hostile.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hash-action-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The summary of a step that tells this report, and the messages of its annotations. */
async function told(report: HashReport): Promise<{ summary: string; annotations: string[] }> {
  let summary = ''
  const annotations: string[] = []
  const ignore = (): void => undefined
  const log: ActionLog = {
    ...{ info: ignore, debug: ignore, warning: ignore, notice: ignore, setOutput: ignore, setFailed: ignore },
    annotate: ({ lines }) => void annotations.push(lines.join('\n')),
    writeSummary: (markdown) => Promise.resolve(void (summary = markdown)),
  }
  const files = { writeInside, writeTemporary: temporaryWriter(folder) }
  const deps = { directory: folder, workspace: folder, artifacts: undefined, artifactsList: undefined, log, files }
  const inputs = readInputs({ INPUT_COMMAND: 'merge', INPUT_REPORTS: '*.json' })
  expect(await runHashAction(inputs, deps, report)).toBe(1)
  return { summary, annotations }
}

/** `count` problems and as many differences, whose names are `name` and a number. */
function faulty(count: number, name: (i: number) => string): HashReport {
  const all = Array.from({ length: count }, (_, i) => name(i))
  const problems = all.map((path) => ({ path, code: 'link', reason: 'it is a symbolic link' }))
  const differences = all.map((path) => ({
    ...{ rule: 'ART.SHA256_MISMATCH', file: 'card.yaml', line: 1, column: 1, message: `\`${path}\` differs.`, fix: 'Write it.' },
    ...{ path, expected: null, actual: null },
  }))
  return { ...hashReport([], problems, null), manifest: { file: 'card.yaml', differences, notes: [] } }
}

test.each([
  ['short names', (i: number): string => `a${i}`, 100],
  ['names that are twenty times as long when they are escaped', (i: number): string => `${i}${'$'.repeat(1500)}`, 10],
  ['names of four bytes a letter', (i: number): string => `${i}${'\u{1f600}'.repeat(1500)}`, 10],
])('the summary and the annotations are such as GitHub takes, and what is not shown is counted: %s', async (_, name, least) => {
  const count = 500
  const { summary, annotations } = await told(faulty(count, name))
  expect(annotations).toHaveLength(9)
  for (const text of annotations) expect([text.length <= 4096, text.split('\n')[1]]).toEqual([true, 'Fix: Write it.'])
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  const rows = summary.split('\n').filter((line) => line.startsWith('- '))
  expect(rows.length).toBeGreaterThan(least)
  expect(rows.at(-1)).toBe(`- and ${2 * count - (rows.length - 1)} more, in the JSON report`)
})

test('it is inert, whatever the names', async () => {
  for (let seed = 1; seed <= 100; seed++) {
    const random = seeded(seed)
    expect(complaints((await told(faulty(5, () => hostileText(random)))).summary)).toEqual([])
  }
})
