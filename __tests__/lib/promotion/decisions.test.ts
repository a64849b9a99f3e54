import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/lib/promotion/judge.js'
import { isFault, readRule } from '../../../src/lib/promotion/rule.js'
import type { RuleInput } from '../../../src/lib/promotion/rule.js'
import { gather } from '../../../src/lib/promotion/scores.js'
import type { Scores } from '../../../src/lib/promotion/scores.js'
import { signTest } from '../../../src/lib/stats/exact.js'
import { disagreements, oracle } from '../stats/oracle.js'

type Side = (number | string)[] | { mean: number; stderr?: number; std?: number; n?: number } | null
interface Input extends RuleInput {
  baseline: Side
  candidate: Side
  baseline_keys?: string[]
  candidate_keys?: string[]
}

function scores(side: Side, keys?: string[]): Scores | undefined {
  if (side === null) return undefined
  return Array.isArray(side) ? { values: side.map(Number), keys } : side
}

/** Verdicts written by hand; the numbers by an independent program. */
describe('the decision rule', () => {
  test.each(oracle<Input, Record<string, unknown>>('decisions'))('%s', (_, { input, expected }) => {
    const { baseline, candidate, baseline_keys, candidate_keys, ...written } = input
    const rule = readRule(written)
    if (isFault(rule)) return expect({ verdict: 'CONFIG_ERROR', code: rule.code }).toEqual(expected)
    const decision = judge(gather(scores(baseline, baseline_keys), scores(candidate, candidate_keys), rule), rule)
    expect({ verdict: decision.decision, code: decision.reason }).toEqual({
      verdict: expected['verdict'],
      code: expected['code'],
    })
    const { delta, stderr, interval, threshold, wins, losses } = decision
    const numbers = { improvement: delta, stderr, lo: interval?.[0], hi: interval?.[1], threshold, wins, losses }
    const signs =
      wins === null || losses === null ? {} : { sign_p_better: signTest(wins, losses), sign_p_worse: signTest(losses, wins) }
    const said = Object.entries({ ...numbers, ...signs }).filter(([key]) => typeof expected[key] === 'number')
    const unit = typeof expected['stderr'] === 'number' ? expected['stderr'] : 1
    expect(disagreements(Object.fromEntries(said) as Record<string, number>, expected, () => [1e-9, 1e-9 * unit])).toEqual([])
  })
})
