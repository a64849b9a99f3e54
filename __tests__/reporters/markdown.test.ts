import { describe, expect, test } from '@jest/globals'
import type { Finding, Report } from '../../src/model/report.js'
import { COMMENT_BUDGET, renderMarkdown, SUMMARY_BUDGET, utf8Length } from '../../src/reporters/markdown.js'
import type { MarkdownBudget } from '../../src/reporters/markdown.js'
import { complaints } from './gfm.js'
import { hostileReport, hostileText, seeded } from './hostile.js'
import { churnReport, document, finding, report } from './story.js'

const size = (body: string, { unit }: MarkdownBudget): number => (unit === 'bytes' ? Buffer.byteLength(body) : body.length)

/** Findings that the body shows or counts: rows, rows that stand for several, and "N more". Waived ones are counted apart. */
function accountedFor(body: string): number {
  const open = body.replace(/<details>\n<summary>\d+ waived[\s\S]*?<\/details>/, '')
  const rows = open.match(/^\| (?:❌ error|⚠️ warning|ℹ️ note) .*$/gm) ?? []
  const folded = rows.map((row) => / … and (\d+) more in (?:this file|\d+ more files) \|/.exec(row)?.[1])
  const more = [...open.matchAll(/^\*\*(\d+) more\*\* of \d+ findings? here/gm)].map((match) => Number(match[1]))
  return folded.reduce((sum, count) => sum + Number(count ?? 1), 0) + more.reduce((sum, count) => sum + count, 0)
}

const openCount = (of: Report): number => of.findings.length - of.counts.waived

describe('budgets', () => {
  test.each([
    ['one cause 3000 times', (index: number): Partial<Finding> => ({ line: index + 1 })],
    ['3000 rules', (index: number): Partial<Finding> => ({ line: index + 1, rule: `LIN.R${index}` })],
    ['3000 files', (index: number): Partial<Finding> => ({ file: `pipelines/${index}/${'x'.repeat(300)}.yaml` })],
    [
      'three severities',
      (index: number): Partial<Finding> => ({
        rule: `R${index}`,
        severity: (['error', 'warning', 'note'] as const)[index % 3] ?? 'note',
      }),
    ],
    ['long messages', (index: number): Partial<Finding> => ({ rule: `R${index}`, message: '漢字😀'.repeat(5000) })],
    [
      'waived by half',
      (index: number): Partial<Finding> => ({
        rule: `R${index}`,
        ...(index % 2 === 0 ? { waiver: { reason: 'r', owner: 'o', expires: '2027-01-31' } } : {}),
      }),
    ],
  ])('%s: never more than the budget, and the counts add up', (_, parts) => {
    const given = report(Array.from({ length: 3000 }, (_value, index) => finding(parts(index))))
    for (const budget of [
      COMMENT_BUDGET,
      SUMMARY_BUDGET,
      { ...COMMENT_BUDGET, max: 20_000 },
      { ...SUMMARY_BUDGET, max: 20_000 },
    ]) {
      const body = renderMarkdown(given, budget)
      expect(size(body, budget)).toBeLessThanOrEqual(budget.max)
      expect(accountedFor(body)).toBe(openCount(given))
      expect(complaints(body)).toEqual([])
    }
  })

  test('documents and waivers are counted too', () => {
    const documents = Array.from({ length: 5000 }, (_, index) => document({ file: `specs/${index}/pipeline.yaml` }))
    const body = renderMarkdown(report([finding()], { documents }), COMMENT_BUDGET)
    expect(body).toContain('<summary>5000 documents judged</summary>')
    const rows = body.match(/^\| `specs\//gm)?.length ?? 0
    expect(rows).toBeGreaterThan(100)
    expect(body).toContain(`**${5000 - rows} more** judged.`)
  })

  test('utf8Length counts as an encoder does', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const text = hostileText(seeded(seed))
      expect(utf8Length(text)).toBe(Buffer.byteLength(text))
    }
  })
})

describe('what is shown', () => {
  test('a side that is named by its id is named once', () => {
    const sha = 'a'.repeat(40)
    const body = renderMarkdown(report([], { base: { ref: sha, sha, how: 'the commit before the push' } }))
    expect(body).toContain(`- Compared \`${sha}\` (the commit before the push) with`)
  })

  test('how a side was found is said to its end, and its commits are short and in code', () => {
    const [tip, head] = ['1'.repeat(40), '2'.repeat(64)]
    const how = `the merge base of the pull request's base ${tip} and ${head}, \`main\` @team`
    const body = renderMarkdown(report([], { base: { ref: 'main', sha: 'a'.repeat(40), how } }))
    expect(body).toContain(
      `(the merge base of the pull request's base \`1111111\` and \`2222222\`, \`main\` &#64;&#8203;team) with`,
    )
  })

  test('errors open, the rest folded; the gravest when there are no errors', () => {
    const open = (body: string): string => body.slice(0, body.indexOf('<details>'))
    expect(open(renderMarkdown(churnReport()))).toContain('COMPAT.FIELD_REMOVED')
    expect(open(renderMarkdown(churnReport()))).not.toContain('LICENSE.MISSING')
    expect(
      open(renderMarkdown(report([finding({ severity: 'warning', rule: 'A.W' }), finding({ severity: 'note', rule: 'A.N' })]))),
    ).toMatch(/A\.W(?![\s\S]*A\.N)/)
  })

  test.each([
    ['❌', report([finding()])],
    ['✅', report([])],
    ['✅', report([finding({ severity: 'note' })])],
    ['➖', report([], { documents: [] })],
    ['⚠️', report([], { complete: false })],
    ['⚠️', report([], { verdict: 'inconclusive', complete: false, incomplete: ['x'] })],
  ])('starts with %s', (icon, given) => expect(renderMarkdown(given).startsWith(`### ${icon} Specgate: `)).toBe(true))

  test('one rule of many files: a few rows, and one for the rest where the next would stand', () => {
    const of = (severity: 'note' | 'warning', rule: string): Finding[] =>
      Array.from({ length: 25 }, (_, i) => finding({ severity, rule, file: `${String(i).padStart(2, '0')}.yaml`, line: 7 }))
    const body = renderMarkdown(report([...of('warning', 'A.W'), ...of('note', 'A.N')]), COMMENT_BUDGET)
    const rows = (rule: string): string[] =>
      body.split('\n').filter((line) => line.startsWith('| ') && line.includes(`\`${rule}\``))
    expect(rows('A.W')).toHaveLength(11)
    expect(rows('A.N')).toHaveLength(4)
    expect(rows('A.N').at(-1)).toBe(
      '| ℹ️ note | `A.N` | `03.yaml:7`, `04.yaml:7`, `05.yaml:7`, `06.yaml:7`, `07.yaml:7`, … (17 more files) | … and 22 more in 22 more files |  |',
    )
    expect(accountedFor(body)).toBe(50)
  })

  test('hostile findings do not push the others out', () => {
    const flood = Array.from({ length: 8 }, (_, index) =>
      finding({ rule: `A${index}${'@'.repeat(500)}`, message: '$'.repeat(50_000), fix: '@'.repeat(50_000) }),
    )
    const others = Array.from({ length: 20 }, (_, index) => finding({ rule: `ART.R${index}` }))
    const body = renderMarkdown(report([...flood, ...others]), COMMENT_BUDGET)
    for (const { rule } of others) expect(body).toContain(`| \`${rule}\` |`)
  })
})

test('whatever the text, the body is inert, fits and adds up', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const given = hostileReport(seed, 30)
    for (const budget of [COMMENT_BUDGET, { ...COMMENT_BUDGET, max: 20_000 }]) {
      const body = renderMarkdown(given, budget)
      expect({ seed, complaints: complaints(body) }).toEqual({ seed, complaints: [] })
      expect(body.length).toBeLessThanOrEqual(budget.max)
      expect(accountedFor(body)).toBe(openCount(given))
    }
  }
})
