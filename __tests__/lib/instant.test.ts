import { describe, expect, test } from '@jest/globals'
import { readDuration, readInstant, writeDuration, writeInstant } from '../../src/lib/instant/index.js'

const at = (value: string | number, unit?: 'ms'): string => {
  const read = readInstant(value, unit)
  if (!read.ok) return `no: ${read.reason}`
  return read.first === read.last
    ? `${new Date(read.first * 1000).toISOString()}`
    : `${read.precision} ${writeInstant(read.first)}/${writeInstant(read.last)}`
}

describe('points in time', () => {
  test.each([
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31t12:00:00z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31 12:00:00+02:00', '2026-01-31T10:00:00.000Z'],
    ['2026-01-31T12:00:00-0530', '2026-01-31T17:30:00.000Z'],
    ['2026-01-31T12:00:00+14', '2026-01-30T22:00:00.000Z'],
    ['2026-01-31T12:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31 12:00:00 UTC', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00.5Z', '2026-01-31T12:00:00.500Z'],
    ['2026-01-31T12:00:00,123456789Z', '2026-01-31T12:00:00.123Z'],
    ['20210723T230325.133112Z', '2021-07-23T23:03:25.133Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2026-01-31T24:00:00Z', '2026-02-01T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T00:00:00Z', '9999-12-31T00:00:00.000Z'],
    [1737798439, '2025-01-25T09:47:19.000Z'],
    [1737798439060, '2025-01-25T09:47:19.060Z'],
    ['2026-01-31', 'day 2026-01-30T10:00:00Z/2026-02-01T12:00:00Z'],
    ['20260131', 'day 2026-01-30T10:00:00Z/2026-02-01T12:00:00Z'],
    [20260131, 'day 2026-01-30T10:00:00Z/2026-02-01T12:00:00Z'],
    ['2026-01-31T12:00:00', 'no-zone 2026-01-30T22:00:00Z/2026-02-01T00:00:00Z'],
  ])('%s', (value, expected) => {
    expect(at(value)).toBe(expected)
  })

  test('milliseconds are milliseconds, however few', () => {
    expect(at(5000, 'ms')).toBe('1970-01-01T00:00:05.000Z')
  })

  test.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-02-29T00:00:00Z',
    '2026-13-01',
    '2026-01-31T25:00:00Z',
    '2026-01-31T24:00:01Z',
    '2026-01-31T12:61:00Z',
    '2026-01-31T12:00:61Z',
    '2026-01-31T12:00:00+25:00',
    '{{ now }}',
    '31.01.2026',
    -1,
    NaN,
    Infinity,
    'x'.repeat(10_000),
  ])('%p is none', (value) => {
    expect(at(value)).toMatch(/^no: /)
  })
})

describe('durations', () => {
  test.each([
    ['PT30M', 1800],
    ['P1D', 86_400],
    ['P1DT12H', 129_600],
    ['P2W', 1_209_600],
    ['PT0.5S', 0.5],
    ['PT1,5H', 5400],
    ['P1M', 2_678_400],
    ['P1Y', 31_622_400],
    [' PT1H ', 3600],
  ])('%s', (text, seconds) => {
    expect(readDuration(text)).toEqual({ ok: true, seconds })
  })

  test.each([
    ['30m', 'PT30M'],
    ['2 hours', 'PT2H'],
    ['1d', 'P1D'],
    ['pt30m', 'PT30M'],
    ['P2H', 'PT2H'],
  ])('%s was meant as %s', (text, nearest) => {
    expect(readDuration(text)).toMatchObject({ ok: false, nearest })
  })

  test.each(['', 'P', 'PT', 'P1DT', '-PT1H', 'PT0S', 'P0D', 'PT1.5H30M', 'P1D1H', 30, null, 'P' + '9'.repeat(1000) + 'D'])(
    '%p is none',
    (value) => {
      expect(readDuration(value).ok).toBe(false)
    },
  )

  test('in words', () => {
    expect([0.2, 59, 3600, 90_061, 86_400].map(writeDuration)).toEqual([
      'less than a second',
      '59 seconds',
      '1 hour',
      '1 day 1 hour',
      '1 day',
    ])
  })
})
