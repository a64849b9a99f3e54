import { describe, expect, test } from '@jest/globals'
import { drawBar } from '../../../src/lib/promotion/bar.js'
import { formatInterval, formatNumber, formatPercent } from '../../../src/lib/promotion/numbers.js'

describe('numbers in words', () => {
  test.each<[number, number | null, boolean, string]>([
    [0.022, 0.002, true, '+0.0220'],
    [-0.022, 0.002, true, '-0.0220'],
    [0.02234567, 0.002, false, '0.0223'],
    [148.50000000000006, null, false, '148.5'],
    [71.7, 13.6, false, '72'],
    [1234567, 1234, false, '1234600'],
    [-980000000000, 33911649915, true, '-9.80e+11'],
    [1e-12, 2e-14, false, '1.000e-12'],
    [0, null, true, '0'],
    [0, 0.002, true, '0.0000'],
    [-0.00001, 0.002, true, '0.0000'],
    [0.1, 1e-17, false, '0.1'],
    [53.5, null, false, '53.5'],
    [NaN, null, false, 'NaN'],
  ])('%d ± %d', (value, error, signed, text) => {
    expect(formatNumber(value, error, signed)).toBe(text)
  })
  test('intervals and shares', () => {
    expect(formatInterval([0.016447109789604425, 0.027552890210395614])).toBe('[+0.0164, +0.0276]')
    expect([0.95, 0.9975, 0.999999].map(formatPercent)).toEqual(['95%', '99.75%', '99.9999%'])
  })
})

describe('the bar', () => {
  const columns = (bar: string): number[] => ['┃', '├', '●', '┤'].map((mark) => bar.indexOf(mark))
  test.each([
    [0.022, [0.016, 0.028], 0],
    [-5, [-9, -1], 0],
    [1e308, [-1e308, 1.7e308], -1.7e308],
    [1e-300, [0.5e-300, 2e-300], 1e-300 / 4],
  ] as const)('%d in %j against %d: the marks stand in the order of the numbers', (delta, interval, threshold) => {
    const bar = drawBar(delta, interval, threshold)
    const [at, from, middle, to] = columns(bar)
    expect([[...bar].length, from! <= middle!, middle! <= to!]).toEqual([33, true, true])
    expect(Math.sign(at! - from!)).toBe(Math.sign(threshold - interval[0]))
    expect(Math.sign(at! - to!)).toBe(Math.sign(threshold - interval[1]))
  })
  test('there is none without an interval', () => {
    expect([drawBar(null, [0, 1], 0), drawBar(0, null, 0), drawBar(0, [-Infinity, 1], 0)]).toEqual(['', '', ''])
    expect(drawBar(0, [0, 0], 0)).toHaveLength(33)
  })
})
