/** A report lists the first of findings that are alike and counts all of them: alone, in parts, and under waivers. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { capFindings, capReasons, MOST_ALIKE, reasonOf } from '../../src/engine/cap-findings.js'
import { runGate, type GateResult } from '../../src/engine/gate.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { mergeReports } from '../../src/engine/merge/merge-reports.js'
import { readPart } from '../../src/engine/merge/read-part.js'
import { countFindings } from '../../src/engine/verdict.js'
import type { Report } from '../../src/model/report.js'
import { registry } from '../../policies/index.js'
import { markdownReporter } from '../../src/reporters/markdown.js'
import { renderJson } from '../../src/reporters/json.js'
import { textReporter } from '../../src/reporters/text.js'
import { finding, input } from '../reporters/story.js'

// jest cannot load one module from two sides at once.
beforeAll(async () => {
  for (const { load } of registry) await load()
})

const MORE = MOST_ALIKE + 500
const NOW = '2026-11-21T09:00:00Z'

const card = (entries: number): string =>
  JSON.stringify({
    versioning: { scheme: 'semver', compat_mode: 'both' },
    pipeline: { version: 'v1.0.0' },
    artifacts: Array.from({ length: entries }, (_, i) => ({
      path: `data/part-${i}.bin`,
      sha256: (0xa0000001 + i).toString(16).repeat(8),
    })),
  })

async function judge(config: string, shard?: { i: number; n: number }, more: Record<string, string> = {}): Promise<GateResult> {
  const workspace = memoryWorkspace(undefined, {
    '.github/specgate.yml': `version: 1\n${config}`,
    'a.json': card(MORE),
    'c.json': card(3),
    ...more,
  })
  return runGate({ workspace, all: true, paths: [], now: NOW, elapsed: () => 0, ...(shard && { shard }) })
}

const missing = ({ findings }: Report, file: string): Report['findings'] =>
  findings.filter((one) => one.rule === 'ART.FILE_MISSING' && one.file === file)

describe('a document with more findings of one rule than are listed', () => {
  test('counts them all and says so in a row', async () => {
    const { report } = await judge('', undefined, { 'b.json': card(MOST_ALIKE) })
    expect(report.counts.warning).toBe(MORE + MOST_ALIKE + 3)
    expect(missing(report, 'a.json').map(({ path }) => path)).toEqual(
      Array.from({ length: MOST_ALIKE }, (_, i) => `$['artifacts'][${i}]['path']`),
    )
    expect(missing(report, 'b.json')).toHaveLength(MOST_ALIKE)
    const message =
      'and 500 more findings of ART.FILE_MISSING (warning) like it in this document, counted but not listed: 5,500 in all, of which the first 5,000 are here'
    const row = { file: 'a.json', rule: 'ART.FILE_MISSING', severity: 'warning', side: 'head', waived: false }
    expect(report.capped).toEqual([{ ...row, shown: MOST_ALIKE, total: MORE, message }])
    expect(textReporter.render(input(report))).toContain(`… and ${MORE - 5} more ART.FILE_MISSING in this file`)
    expect(textReporter.render(input(report))).toContain('10503 warnings in 3 of 3 documents')
    const markdown = markdownReporter.render(input(report))
    const [, more] = /`a\.json` \| … and (\d+) more in this file/.exec(markdown) ?? []
    expect(markdown.match(/`a\.json:\d/g)!.length + Number(more)).toBe(MORE)
  })

  test('a waiver for one entry that is not listed counts it, and fails nothing else', async () => {
    const waiver = `rule: ART.FILE_MISSING, file: a.json, reason: r, owner: "@a", expires: 2027-01-31`
    const one = await judge(`waivers:\n  - {${waiver}, path: "$['artifacts'][${MORE - 1}]"}\n`)
    expect(one.report.counts).toMatchObject({ waived: 1, warning: MORE - 1 + 3 })
    expect(missing(one.report, 'a.json').filter((found) => found.waiver !== null)).toHaveLength(1)
    expect(one.report.capped).toMatchObject([{ waived: false, shown: MOST_ALIKE, total: MORE - 1 }])
    const all = await judge(`fail_on: warning\nwaivers:\n  - {${waiver}}\n`)
    expect(all.report.counts).toMatchObject({ waived: MORE, warning: 3 })
    expect(all.report.capped).toMatchObject([{ waived: true, shown: MOST_ALIKE, total: MORE }])
    expect(all.report.verdict).toBe('fail')
  })

  test.each([
    ['as an error', 'rules: {ART.FILE_MISSING: error}\n'],
    [
      'with a waiver',
      "waivers:\n  - {rule: ART.FILE_MISSING, path: \"$['artifacts'][3]\", reason: r, owner: '@a', expires: 2027-01-31}\n",
    ],
  ])('is told by parts as by one run: %s', async (_, text) => {
    const whole = (await judge(text)).report
    const parts = await Promise.all([1, 2].map(async (i) => (await judge(text, { i, n: 2 })).report))
    const read = await Promise.all(parts.map((part, i) => readPart(`${i}`, renderJson(part))))
    const joined = mergeReports(read.flatMap((part) => (part.kind === 'check' ? [part.part] : [])))
    expect(renderJson(joined)).toBe(renderJson(whole))
  })
})

describe('capFindings', () => {
  test('keeps what is waived and what is not apart, and every severity', () => {
    const waiver = { reason: 'r', owner: 'o', expires: '2027-01-31' }
    const many = Array.from({ length: MORE }, (_, i) => finding({ line: i + 1 }))
    const given = [...many.map((one) => ({ ...one, waiver })), ...many, finding({ severity: 'note' })]
    const { findings, capped } = capFindings(given)
    expect(findings).toHaveLength(2 * MOST_ALIKE + 1)
    expect(capped.map(({ waived, shown, total }) => [waived, shown, total])).toEqual([
      [true, MOST_ALIKE, MORE],
      [false, MOST_ALIKE, MORE],
    ])
    expect(countFindings(findings, capped, 0, 0)).toEqual(countFindings(given, [], 0, 0))
  })

  test('adds up what parts left out of the same document', () => {
    const part = (from: number): ReturnType<typeof capFindings> =>
      capFindings(Array.from({ length: MORE }, (_, i) => finding({ line: from + i })))
    const [a, b] = [part(1), part(5000)]
    const joined = capFindings([...a.findings, ...b.findings], [...a.capped, ...b.capped])
    expect(joined.findings).toEqual(a.findings)
    expect(joined.capped).toMatchObject([{ shown: MOST_ALIKE, total: 2 * MORE }])
  })

  test('drops the reasons of what it does not list, and no others', () => {
    const all = Array.from({ length: MORE }, (_, i) => finding({ message: `It is ${i}.` }))
    const { findings } = capFindings(all)
    const reasons = capReasons([...all.map(reasonOf), 'the list was cut short'], all, findings)
    expect(reasons).toHaveLength(MOST_ALIKE + 1)
    expect(reasons).toContain('the list was cut short')
  })
})
