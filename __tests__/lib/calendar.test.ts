import { expect, test } from '@jest/globals'
import { dayOfInstant, readDay, writeDay } from '../../src/lib/calendar.js'

test('every day of 801 years is read as the one that `Date` writes, and the days between are whole', () => {
  const start = Date.UTC(1600, 0, 1)
  for (let i = 0; i < 292_559; i += 7) {
    const text = new Date(start + i * 86_400_000).toISOString().slice(0, 10)
    const reading = readDay(text)
    expect(reading.ok && [reading.day, writeDay(reading.day)]).toEqual([start / 86_400_000 + i, text])
  }
})

test.each(['2025-02-29', '1900-02-29', '2025-00-10', '2025-13-01', '2025-04-31', '2025-04-00'])('%s is no day', (text) => {
  expect(readDay(text)).toMatchObject({ ok: false, reason: expect.stringContaining('no day of the calendar') })
})

test.each([
  ['2025-9-3', '2025-09-03'],
  ['2025/09/03', '2025-09-03'],
  ['2025-09-03T10:00:00+02:00', '2025-09-03'],
  ['03.09.2025', undefined],
  ['2025-2-30', undefined],
])('%s is not of the form, and is nearest to %s', (text, nearest) => {
  const reading = readDay(text)
  expect([reading.ok, 'nearest' in reading ? reading.nearest : undefined]).toEqual([false, nearest])
})

test('years below 100 are not of the twentieth century', () => {
  const [low, high] = [readDay('0099-12-31'), readDay('0100-01-01')]
  expect(low.ok && high.ok && high.day - low.day).toBe(1)
})

test('a point in time is on its day in UTC', () => {
  expect(writeDay(dayOfInstant('2026-01-15T23:30:00-02:00')!)).toBe('2026-01-16')
  expect(dayOfInstant('yesterday')).toBeUndefined()
})
