import { describe, expect, test } from '@jest/globals'
import { ClusteredError } from '../../../src/lib/stats/clusters.js'
import { addToSum, meanAndError, meanOfSum, Moments, placeFor, SUM_SIZE } from '../../../src/lib/stats/moments.js'
import { welch } from '../../../src/lib/stats/interval.js'
import { agree } from './oracle.js'

/** A fixed sequence in [0, 1): the minimal standard generator of Park and Miller. */
function uniform(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

const streamed = (values: readonly number[]): ReturnType<Moments['result']> => {
  const moments = new Moments()
  for (const value of values) moments.add(value)
  return moments.result()
}

const samples = Array.from({ length: 40 }, (_, index) => {
  const next = uniform(index + 1)
  const offset = [0, 1, 1e6, -1e9][index % 4]!
  return Array.from({ length: 2 + index * 7 }, () => offset + next() - 0.5)
})

describe('a plain sum', () => {
  const meanBySum = (values: readonly number[]): number => {
    const { state, at } = placeFor(SUM_SIZE)
    for (const value of values) addToSum(state, at, value)
    return meanOfSum(state, at, values.length)
  }
  test('has the mean of the two passes, at every scale', () => {
    const apart = samples.filter((values) => !agree(meanBySum(values), meanAndError(values).mean, 1e-15, 1e-15))
    expect(apart).toEqual([])
    expect(meanBySum([0.1, 1e300, 0.2, -1e300])).toBeCloseTo(0.075, 15)
    expect(meanBySum([1e-300, 3e-300])).toBe(2e-300)
  })
  test('does not overflow, also when the large values come late', () => {
    expect(meanBySum([1e308, 1.2e308, 1.7e308])).toBeGreaterThan(1.29999e308)
    expect(meanBySum([1, 2, 1.5e308, 1.5e308])).toBe(7.5e307)
    expect(meanBySum([])).toBeNaN()
  })
})

describe('the mean and its error', () => {
  test('of a list and of a stream are the same', () => {
    const apart = samples.filter((values) => {
      const [list, stream] = [meanAndError(values), streamed(values)]
      return !agree(list.mean, stream.mean, 1e-15, 1e-15) || !agree(list.stderr, stream.stderr, 1e-13)
    })
    expect(apart).toEqual([])
  })
  test('scale with a power of two to the last bit, from 2^-900 to 2^900', () => {
    for (const values of samples)
      for (const factor of [2 ** -900, 2 ** -400, 2 ** 400, 2 ** 900]) {
        const scaled = values.map((value) => value * factor)
        for (const method of [meanAndError, streamed]) {
          const [plain, large] = [method(values), method(scaled)]
          expect([large.mean, large.sd, large.stderr]).toEqual([plain.mean * factor, plain.sd * factor, plain.stderr * factor])
        }
      }
  })
  test('shift with a constant', () => {
    for (const values of samples.slice(0, 8)) {
      const exact = values.map((value) => Math.round(value * 1024))
      const shifted = exact.map((value) => value + 2 ** 40)
      for (const method of [meanAndError, streamed]) expect(agree(method(shifted).sd, method(exact).sd, 1e-14)).toBe(true)
    }
  })
  test.each([
    ['the largest doubles', [1.7e308, 1.7e308, 1.6e308], 1.6666666666666667e308, 5.773502691896258e306],
    ['subnormals', [5e-324, 1.5e-323, 1e-323], 1e-323, 5e-324],
    ['one unit in the last place', [1, 1 + 2 ** -52, 1, 1 + 2 ** -52], 1 + 2 ** -52, 1.2819751242557095e-16],
    ['cancellation', [1e15 + 1, 1e15 + 2, 1e15 + 3], 1e15 + 2, 1],
    ['an outlier first', [1e150, 1, 2, 3], 2.5e149, 5e149],
    ['small, then large', [1e-300, 1e300], 5e299, 7.0710678118654755e299],
  ])('%s', (_, values, mean, sd) => {
    for (const method of [meanAndError, streamed]) {
      const summary = method(values)
      expect(agree(summary.mean, mean, 1e-15, 1e-323)).toBe(true)
      expect(agree(summary.sd, sd, 1e-12, 1e-323) || agree(summary.stderr, sd, 1e-12)).toBe(true)
    }
  })
  test('a difference beyond the largest double stays a number', () => {
    const moments = new Moments()
    for (let index = 0; index < 4; index++) moments.addDifference(1.7e308, -1.7e308 + index * 1e292)
    const { mean, stderr } = moments.result()
    expect([Number.isFinite(mean), mean > 1.7e308, Number.isFinite(stderr)]).toEqual([true, true, true])
  })
  test('nothing and one value', () => {
    for (const method of [meanAndError, streamed]) {
      expect([method([]).n, method([]).mean]).toEqual([0, NaN])
      expect([method([3]).mean, method([3]).stderr]).toEqual([3, NaN])
    }
  })
  test('means of unpaired samples near 1e15 differ to the last digit', () => {
    const base = [1, 2, 4].map((value) => 1e15 + value)
    const next = [2, 3, 6].map((value) => 1e15 + value)
    expect(agree(welch(streamed(base), streamed(next)).mean, 4 / 3, 1e-14)).toBe(true)
  })
})

describe('clusters', () => {
  test('of one value each give the plain standard error', () => {
    for (const values of samples) {
      const error = new ClusteredError()
      values.forEach((value, index) => error.add(String(index), value))
      const { mean, stderr } = meanAndError(values)
      expect(agree(error.stderr(mean), stderr, 1e-9)).toBe(true)
    }
  })
  test('of copies give the error of one copy', () => {
    const values = [0.2, 0.5, 0.1, 0.9, 0.4]
    const error = new ClusteredError()
    for (const value of values) for (let copy = 0; copy < 6; copy++) error.add(String(value), value)
    const { mean, stderr } = meanAndError(values)
    expect([error.groups, agree(error.stderr(mean), stderr, 1e-12)]).toEqual([5, true])
  })
})
