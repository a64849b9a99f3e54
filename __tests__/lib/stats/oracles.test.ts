import { describe, expect, test } from '@jest/globals'
import { studentCdf, studentQuantile } from '../../../src/lib/stats/distributions.js'
import { histogramDistances, chiSquareTest, psiByChance, sum } from '../../../src/lib/stats/histogram.js'
import {
  halfWidth,
  nadeauBengio,
  probabilityAbove,
  probabilityBelow,
  probabilityTwoSided,
  tInterval,
  welch,
} from '../../../src/lib/stats/interval.js'
import type { Estimate, SampleSummary } from '../../../src/lib/stats/interval.js'
import { kolmogorovSmirnov } from '../../../src/lib/stats/kolmogorov-smirnov.js'
import { meanAndError, Moments } from '../../../src/lib/stats/moments.js'
import { benjaminiHochberg, bonferroni, holm } from '../../../src/lib/stats/multiple.js'
import { percentile } from '../../../src/lib/stats/percentiles.js'
import { mannWhitney, wilcoxon } from '../../../src/lib/stats/rank-tests.js'
import { alphaAtLook, confidenceSequenceHalfWidth } from '../../../src/lib/stats/sequential.js'
import { agree, disagreements, oracle } from './oracle.js'

type Numbers = Record<string, number>

describe("Student's t", () => {
  test.each(oracle<{ fn: 'cdf' | 'quantile'; t?: number; p?: number; df: number }, number>('t_distribution'))(
    '%s',
    (_, { input, expected }) => {
      const actual = input.fn === 'cdf' ? studentCdf(input.t!, input.df) : studentQuantile(input.p!, input.df)
      expect(agree(actual, expected, 1e-12)).toBe(true)
    },
  )
})

/** Everything that the oracle says of an estimate of a difference. */
function described(estimate: Estimate, direction: string): Numbers {
  const [ci90, ci95, ci99] = [0.9, 0.95, 0.99].map((confidence) => tInterval(estimate, confidence))
  const sign = direction === 'lower' ? -1 : 1
  const side = (confidence: number, end: 'low' | 'high'): number =>
    sign * estimate.mean + (end === 'low' ? -1 : 1) * halfWidth(estimate, confidence)
  const [greater, less] = [probabilityAbove(estimate, 0), probabilityBelow(estimate, 0)]
  return {
    mean_delta: estimate.mean,
    stderr: estimate.stderr,
    df: estimate.df,
    t: estimate.mean / estimate.stderr,
    p_two_sided: probabilityTwoSided(estimate, 0),
    p_greater: greater,
    p_less: less,
    p_improved: sign > 0 ? greater : less,
    p_worse: sign > 0 ? less : greater,
    ci90_lo: ci90![0],
    ci90_hi: ci90![1],
    ci95_lo: ci95![0],
    ci95_hi: ci95![1],
    ci99_lo: ci99![0],
    ci99_hi: ci99![1],
    improvement_lower_95: side(0.9, 'low'),
    improvement_upper_95: side(0.9, 'high'),
    improvement_lower_975: side(0.95, 'low'),
    improvement_upper_975: side(0.95, 'high'),
    improvement_lower_99: side(0.98, 'low'),
    improvement_upper_99: side(0.98, 'high'),
  }
}

describe('paired deltas', () => {
  interface Input {
    baseline: number[]
    candidate: number[]
    direction: string
  }
  test.each(oracle<Input, Numbers>('paired_deltas'))('%s', (_, { input, expected }) => {
    const stream = new Moments()
    input.candidate.forEach((value, index) => stream.addDifference(value, input.baseline[index]!))
    const deltas = input.candidate.map((value, index) => value - input.baseline[index]!)
    // In units of the standard error for what the mean or an interval's end may cancel to.
    const absolute = 1e-12 * expected['stderr']!
    for (const summary of [meanAndError(deltas), stream.result()]) {
      const actual = {
        n: summary.n,
        std_delta: summary.sd,
        ...described({ ...summary, df: summary.n - 1 }, input.direction),
      }
      expect(disagreements(actual, expected, (key) => [1e-12, /_lo|_hi|lower|upper|mean/.test(key) ? absolute : 0])).toEqual([])
    }
  })
})

describe('Welch', () => {
  type Side = number[] | { mean: number; stderr?: number; std?: number; n: number }
  const summaryOf = (side: Side): SampleSummary =>
    Array.isArray(side)
      ? meanAndError(side)
      : { mean: side.mean, n: side.n, stderr: side.stderr ?? side.std! / Math.sqrt(side.n) }
  test.each(oracle<{ baseline: Side; candidate: Side; direction: string }, Numbers>('welch'))('%s', (_, { input, expected }) => {
    const estimate = welch(summaryOf(input.baseline), summaryOf(input.candidate))
    const absolute = 1e-9 * expected['stderr']!
    expect(
      disagreements(described(estimate, input.direction), expected, (key) => [
        1e-9,
        /_lo|_hi|lower|upper|mean/.test(key) ? absolute : 0,
      ]),
    ).toEqual([])
  })
})

describe('cross-validation folds (Nadeau and Bengio)', () => {
  test.each(oracle<{ deltas: number[]; test_train_ratio: number }, Numbers>('nadeau_bengio'))('%s', (_, { input, expected }) => {
    const plain = meanAndError(input.deltas)
    const stderr = nadeauBengio(plain.sd, plain.n, input.test_train_ratio)
    const estimate = { mean: plain.mean, stderr, df: plain.n - 1 }
    const [low, high] = tInterval(estimate, 0.95)
    const actual = {
      mean_delta: plain.mean,
      stderr_naive: plain.stderr,
      stderr_corrected: stderr,
      t: plain.mean / stderr,
      df: estimate.df,
      p_greater: probabilityAbove(estimate, 0),
      ci95_lo: low,
      ci95_hi: high,
    }
    expect(disagreements(actual, expected, () => [1e-10, 1e-10 * stderr])).toEqual([])
  })
})

describe('many questions, many looks', () => {
  type Expected = Record<'holm' | 'bh' | 'bonferroni', number[]> & Record<'holm_reject' | 'bh_reject', boolean[]>
  test.each(oracle<{ p: number[]; alpha: number }, Expected>('multiple_comparisons'))('%s', (_, { input, expected }) => {
    const close = (actual: number[], wanted: number[]): boolean =>
      actual.length === wanted.length && actual.every((value, index) => agree(value, wanted[index]!, 1e-14, 1e-14))
    expect(close(holm(input.p), expected.holm)).toBe(true)
    expect(close(benjaminiHochberg(input.p), expected.bh)).toBe(true)
    expect(close(bonferroni(input.p), expected.bonferroni)).toBe(true)
    expect(holm(input.p).map((p) => p <= input.alpha)).toEqual(expected.holm_reject)
    expect(benjaminiHochberg(input.p).map((p) => p <= input.alpha)).toEqual(expected.bh_reject)
  })
  type Look = { kind: string; alpha: number; look?: number; n?: number; std?: number; rho?: number }
  test.each(oracle<Look, Numbers>('sequential'))('%s', (_, { input, expected }) => {
    if (input.look !== undefined)
      return expect(agree(alphaAtLook(input.alpha, input.look), expected['alpha_k']!, 1e-10)).toBe(true)
    const { n, std, rho, alpha } = input as Required<Look>
    expect(agree(confidenceSequenceHalfWidth(std, n, alpha, rho), expected['half_width']!, 1e-10)).toBe(true)
    const fixed = halfWidth({ mean: 0, stderr: std / Math.sqrt(n), df: n - 1 }, 1 - alpha)
    expect(agree(fixed, expected['fixed_n_ci95_half_width']!, 1e-10)).toBe(true)
  })
})

describe('drift', () => {
  interface Input {
    kind: 'histogram' | 'samples'
    ref: number[]
    cur: number[]
    eps: number
    counts: boolean
  }
  test.each(oracle<Input, Numbers>('drift'))('%s', (_, { input, expected }) => {
    if (input.kind === 'samples') {
      const { d, p, exact } = kolmogorovSmirnov(input.ref, input.cur)!
      expect([exact, agree(d, expected['ks_d']!, 1e-12), agree(p, expected['ks_p_exact']!, 1e-9, 1e-12)]).toEqual([
        true,
        true,
        true,
      ])
      return
    }
    const distances = histogramDistances(input.ref, input.cur, input.eps)
    const chi2 = input.counts ? chiSquareTest(input.ref, input.cur) : undefined
    const actual = {
      psi: distances.psi,
      js_divergence_nats: distances.jsDivergence,
      js_divergence_bits: distances.jsDivergence / Math.LN2,
      js_distance_nats: distances.jsDistance,
      js_distance_base2: distances.jsDistanceBase2,
      kl_ref_cur: distances.kl,
      kl_cur_ref: distances.klReverse,
      hellinger: distances.hellinger,
      tvd: distances.totalVariation,
      ...(chi2 && {
        chi2: chi2.statistic,
        chi2_df: chi2.df,
        chi2_p: chi2.p,
        min_expected: chi2.minExpected,
        psi_h0_crit_95: psiByChance(input.ref.length, sum(input.ref), sum(input.cur))!,
      }),
    }
    expect(disagreements(actual, expected, () => [1e-9, 1e-15])).toEqual([])
  })
})

describe('percentiles', () => {
  test.each(oracle<{ values: number[]; q: number[] }, Numbers>('percentiles'))('%s', (_, { input, expected }) => {
    const sorted = [...input.values].sort((a, b) => a - b)
    const absolute = 2e-14 * Math.max(...input.values.map(Math.abs))
    const actual = Object.fromEntries(input.q.map((q) => [`p${q}_exact`, percentile(sorted, q)]))
    expect(disagreements(actual, expected, () => [0, absolute])).toEqual([])
  })
})

describe('rank tests', () => {
  type Input = { test: string; x?: number[]; y?: number[]; deltas?: number[] }
  test.each(oracle<Input, Numbers>('rank_tests'))('%s', (_, { input, expected }) => {
    if (input.test === 'mann_whitney') {
      const u = mannWhitney(input.x!, input.y!)!
      const exact = { perm_p_greater: u.pGreater, perm_p_less: u.pLess, perm_p_two_sided: u.pTwoSided }
      const counted = expected['perm_p_greater'] === undefined ? {} : exact
      expect(disagreements({ u1: u.statistic, ...counted }, expected, () => [1e-12, 0])).toEqual([])
      return
    }
    const w = wilcoxon(input.deltas!)
    if (w === undefined) return expect(expected['n_nonzero']).toBe(0)
    const actual = {
      w_plus: w.statistic,
      exact_p_greater: w.pGreater,
      exact_p_less: w.pLess,
      exact_p_two_sided: w.pTwoSided,
    }
    expect(disagreements(actual, expected, () => [1e-12, 0])).toEqual([])
  })
})
