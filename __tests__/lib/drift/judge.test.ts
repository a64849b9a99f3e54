import { describe, expect, test } from '@jest/globals'
import { judgeDrift } from '../../../src/lib/drift/judge.js'
import type { DriftRule } from '../../../src/lib/drift/judge.js'
import { MEASURE_IDS } from '../../../src/lib/drift/measures.js'
import { histogramDistances } from '../../../src/lib/stats/histogram.js'
import { kolmogorovSmirnov } from '../../../src/lib/stats/kolmogorov-smirnov.js'

const SEED = [
  [0.2, 0.3, 0.25, 0.25],
  [0.1, 0.25, 0.3, 0.35],
] as const
const verdict = (reference: readonly number[], candidate: readonly number[], rule: DriftRule): string => {
  const decision = judgeDrift(reference, candidate, rule)
  return typeof decision === 'string' ? decision : `${decision.decision} ${decision.reason}`
}
const scaled = (bins: readonly number[], factor: number): number[] => bins.map((bin) => Math.round(bin * factor))

describe('thresholds', () => {
  test.each<[DriftRule, string]>([
    [{ measure: 'psi' }, 'WARN ABOVE_WARN'],
    [{ measure: 'psi', warn: 0.2 }, 'PASS BELOW'],
    [{ measure: 'psi', error: 0.12 }, 'FAIL ABOVE_ERROR'],
    [{ measure: 'psi', error: 0.05 }, 'FAIL ABOVE_ERROR'],
    [{ measure: 'js_divergence' }, 'WARN ABOVE_WARN'],
    [{ measure: 'js_distance' }, 'WARN ABOVE_WARN'],
    [{ measure: 'kl' }, 'WARN ABOVE_WARN'],
    [{ measure: 'hellinger' }, 'WARN ABOVE_WARN'],
  ])('%j', (rule, expected) => {
    expect(verdict(...SEED, rule)).toBe(expected)
  })
  test('of counts are also held against what chance brings with so few rows', () => {
    const [reference, candidate] = SEED
    expect(verdict(scaled(reference, 20), scaled(candidate, 20), { measure: 'psi' })).toBe('INCONCLUSIVE TOO_FEW')
    expect(verdict(scaled(reference, 2000), scaled(candidate, 2000), { measure: 'psi' })).toBe('WARN ABOVE_WARN')
    expect(verdict(scaled(reference, 20), scaled(candidate, 20), { measure: 'chi2' })).toBe('INCONCLUSIVE TOO_FEW')
    expect(verdict(scaled(reference, 2000), scaled(candidate, 2000), { measure: 'chi2' })).toBe('WARN ABOVE_WARN')
  })
  test('an empty bin without smoothing is infinitely far', () => {
    const decision = judgeDrift([0.5, 0.5], [1, 0], { measure: 'psi', eps: 0 })
    expect(decision).toMatchObject({ decision: 'FAIL', value: Infinity })
  })
})

describe('what cannot be compared is said', () => {
  test.each<[number[], number[], DriftRule, RegExp]>([
    [[1, 2], [1, 2, 3], { measure: 'psi' }, /2 bins and the candidate 3/],
    [[], [], { measure: 'psi' }, /no bins/],
    [[1, NaN], [1, 2], { measure: 'psi' }, /bin 2 of the reference is NaN/],
    [[1, 2], [1, -2], { measure: 'psi' }, /bin 2 of the candidate is -2/],
    [[0, 0], [1, 2], { measure: 'psi' }, /all bins of the reference are 0/],
    [[0.5, 0.5], [0.5, 0.5], { measure: 'chi2' }, /needs counts/],
    [[1, NaN], [1, 2], { measure: 'ks' }, /value 2 of the reference is NaN/],
    [[], [1], { measure: 'ks' }, /the reference has no values/],
    [[NaN], [1], { measure: 'psi', bins: 3 }, /no finite values/],
  ])('%j against %j', (reference, candidate, rule, said) => {
    expect(judgeDrift(reference, candidate, rule)).toEqual(expect.stringMatching(said))
  })
})

describe('single values', () => {
  const values = (shift: number): number[] => Array.from({ length: 500 }, (_, index) => ((index * 7919) % 1000) / 1000 + shift)
  test('are put into bins at the quantiles of the reference', () => {
    const decision = judgeDrift(values(0), values(0.2), { measure: 'psi', bins: 10 })
    expect(decision).toMatchObject({ decision: 'FAIL', bins: 10, counts: [500, 500] })
    expect(verdict(values(0), values(0), { measure: 'psi', bins: 10 })).toBe('PASS BELOW')
    expect(verdict(values(0), values(0.2), { measure: 'ks' })).toMatch(/^(WARN|FAIL)/)
  })
  test('values that repeat make fewer bins, missing ones a bin of their own', () => {
    const zeros = values(0).map((value, index) => (index < 400 ? 0 : value))
    expect(judgeDrift(zeros, zeros, { measure: 'psi', bins: 10 })).toMatchObject({ bins: 4 })
    const gaps = values(0).map((value, index) => (index % 3 === 0 ? NaN : value))
    expect(judgeDrift(values(0), gaps, { measure: 'psi', bins: 10 })).toMatchObject({ decision: 'FAIL', bins: 11 })
  })
})

describe('distances', () => {
  test('of equal shares are 0 and of any others not, whatever the scale of the weights', () => {
    for (const factor of [1, 1e-3, 1e300, 1e308 / 4]) {
      const weights = [3, 1, 2].map((weight) => (weight * factor) / 3)
      const { psi, jsDivergence, hellinger } = histogramDistances(weights, weights, 0)
      expect([psi, jsDivergence, hellinger]).toEqual([0, 0, 0])
      expect(histogramDistances(weights, [...weights].reverse(), 0).psi).toBeGreaterThan(0.01)
    }
  })
  test('stay in their bounds', () => {
    const apart = histogramDistances([1, 0], [0, 1], 0)
    expect(apart).toMatchObject({
      psi: Infinity,
      jsDivergence: Math.LN2,
      jsDistanceBase2: 1,
      kl: Infinity,
      hellinger: 1,
      totalVariation: 1,
    })
  })
  test('large samples use the limit of the KS test, which agrees with the count', () => {
    const make = (n: number, shift: number): number[] => Array.from({ length: n }, (_, index) => ((index * 7919) % n) / n + shift)
    const [exact, limit] = [
      kolmogorovSmirnov(make(1900, 0), make(2000, 0.04))!,
      kolmogorovSmirnov(make(3000, 0), make(3000, 0.04))!,
    ]
    expect([exact.exact, limit.exact]).toEqual([true, false])
    expect(Math.abs(kolmogorovSmirnov(make(2000, 0), make(2001, 0.04))!.p - exact.p)).toBeLessThan(0.02)
    expect(limit.p).toBeLessThan(exact.p)
  })
})

test('every measure is told apart in a sentence', async () => {
  const { driftInWords, driftRuleOf, driftSentence } = await import('../../../src/lib/drift/words.js')
  const labels = MEASURE_IDS.map((measure) => {
    const decision = judgeDrift([30, 60, 10], [90, 30, 80], { measure })
    if (typeof decision === 'string') throw new Error(decision)
    const rule = driftRuleOf(decision, { measure })
    expect([measure, driftSentence(decision, { measure })]).toEqual([
      measure,
      expect.stringContaining(rule === undefined ? 'no drift' : rule === 'DRIFT.TOO_FEW' ? 'too few' : 'has drifted'),
    ])
    return driftInWords(decision, { measure })
  })
  expect(new Set(labels).size).toBe(MEASURE_IDS.length)
})
