import { describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { judge } from '../../src/lib/promotion/judge.js'
import { promotionRow } from '../../src/lib/promotion/row.js'
import { isFault, readRule, type RuleInput } from '../../src/lib/promotion/rule.js'
import { gather, type Scores } from '../../src/lib/promotion/scores.js'
import { correctForMany } from '../../src/lib/promotion/verdict.js'
import type { DriftRow, PromotionRow } from '../../src/model/report.js'
import { renderPromotionMarkdown, renderPromotionText } from '../../src/reporters/promotion.js'
import { report } from './story.js'

type Asked = readonly [string, string | null, 'target' | 'guardrail', RuleInput, Scores | undefined, Scores | undefined]

function rowsOf(asked: readonly Asked[]): PromotionRow[] {
  const rules = asked.map(([, , , input]) => {
    const rule = readRule(input)
    if (isFault(rule)) throw new Error(rule.message)
    return rule
  })
  const decisions = asked.map(([, , , , reference, candidate], i) => judge(gather(reference, candidate, rules[i]!), rules[i]!))
  return correctForMany(decisions).map((decision, i) =>
    promotionRow({ metric: asked[i]![0], slice: asked[i]![1], role: asked[i]![2] }, decision, rules[i]!),
  )
}

const list = (...values: number[]): Scores => ({ values })
const BASE = list(0.72, 0.73, 0.71, 0.74, 0.72)

/** One of each: a gain that is shown, a loss, an open question, a guardrail that breaks, slices, and one that nobody measured. */
const rows = rowsOf([
  ['accuracy', null, 'target', { direction: 'higher', min_effect: 0.01 }, BASE, list(0.74, 0.75, 0.73, 0.76, 0.75)],
  ['accuracy', 'region=eu', 'target', { direction: 'higher', min_effect: 0.02 }, BASE, list(0.74, 0.75, 0.73, 0.76, 0.75)],
  ['accuracy', 'region=us', 'target', { direction: 'higher', margin: 0.005 }, BASE, list(0.7, 0.712, 0.69, 0.72, 0.69)],
  ['f1', null, 'target', { direction: 'higher', margin: 0.03 }, list(0.74, 0.75, 0.73, 0.76, 0.75), BASE],
  [
    'p95 | latency',
    null,
    'guardrail',
    { direction: 'lower', margin: 5 },
    { mean: 148.5, stderr: 1.2, n: 40 },
    { mean: 161.2, std: 9.5, n: 40 },
  ],
  ['exact', null, 'guardrail', { direction: 'higher', noise: 'none' }, { mean: 0.87236 }, { mean: 0.87228 }],
  ['auc', null, 'target', { direction: 'higher' }, BASE, undefined],
])

const plain = (text: string): string => text

/** `UPDATE_GOLDEN=1 npm test -- reporters/promotion` writes them anew; read them aloud before you commit. */
function expectGolden(name: string, actual: string): void {
  const file = fileURLToPath(new URL(`golden/${name}.txt`, import.meta.url))
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual)
  expect(actual).toBe(readFileSync(file, 'utf8'))
}

describe('a promotion, for a person', () => {
  const given = report([], { promotion: rows })

  test('in a comment', () => expectGolden('promotion.markdown', renderPromotionMarkdown(given)))

  test('in a terminal', () => expectGolden('promotion.text', renderPromotionText(given, plain).join('\n') + '\n'))

  test.each([
    ["can't tell. Perhaps.", "Can't tell. Perhaps."],
    ['worse: -0.1.', 'Worse: -0.1.'],
    ['mlruns/0/meta.yaml does not have it.', 'mlruns/0/meta.yaml does not have it.'],
    ['metrics.json is new.', 'metrics.json is new.'],
    ['f1_score.csv is gone.', 'f1_score.csv is gone.'],
  ])('a sentence begins with a capital, a name as it is written: %s', (message, shown) => {
    const [line] = renderPromotionText(report([], { promotion: [{ ...rows[6]!, message }] }), plain)
    expect(line).toBe(`auc (higher is better): FAIL. ${shown}`)
  })

  test('so does the one of a distribution', () => {
    const row = { name: 'age', decision: 'PASS', numbers: 'PSI 0', message: 'no drift that counts.' } as DriftRow
    const given = report([], { drift: [row] })
    expect(renderPromotionText(given, plain)[0]).toBe('age: PASS. No drift that counts.')
    expect(renderPromotionMarkdown(given)).toContain('| No drift that counts')
  })

  test('every row says what it is about, and the table has no row more', () => {
    const table = renderPromotionMarkdown(given)
      .split('\n')
      .filter((line) => /^\| \S+ (?:PASS|FAIL|INCONCLUSIVE) /.test(line))
    expect(table.map((line) => line.replaceAll('\\|', '').split('|').length)).toEqual(rows.map(() => 8))
  })
})
