import { describe, expect, test } from '@jest/globals'
import { findAny } from '../../src/io/find-any.js'
import { cpuNow } from '../cost.js'

/** Numbers that look thrown, the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % sides
  }
}

describe('many texts in one pass', () => {
  test('finds what looking for each of them finds', () => {
    const throwOf = dice(7)
    const word = (length: number): Buffer => Buffer.from(Array.from({ length }, () => 97 + throwOf(3)))
    let found = 0
    for (let round = 0; round < 300; round++) {
      const needles = Array.from({ length: 40 }, () => word(1 + (round % 5) + throwOf(9)))
      const bytes = word(throwOf(60))
      const expected = needles.some((needle) => bytes.includes(needle))
      if (expected) found++
      expect(findAny(needles)(bytes)).toBe(expected)
    }
    expect(found).toBeGreaterThan(30)
    expect(found).toBeLessThan(270)
  })

  test('at the very end, and not when only its beginning is there', () => {
    const needles = Array.from({ length: 50 }, (_, i) => Buffer.from(`name-${i}.yaml`))
    expect(findAny(needles)(Buffer.from('see name-49.yaml'))).toBe(true)
    expect(findAny(needles)(Buffer.from('see name-49.yam'))).toBe(false)
    expect(findAny(needles)(Buffer.from(''))).toBe(false)
  })

  test('a thousand names that begin alike, and one of a byte, cost no more than fifty', () => {
    const bytes = Buffer.from('team-card-x.yaml '.repeat(20_000))
    const cost = (many: number): number => {
      const names = Array.from({ length: many }, (_, i) => Buffer.from(`team-card-${i}.yaml`))
      const holdsAny = findAny([...names, Buffer.from('Z')])
      const started = cpuNow()
      for (let run = 0; run < 5; run++) expect(holdsAny(bytes)).toBe(false)
      return cpuNow() - started
    }
    cost(50) // the compiler's time is not the algorithm's
    expect(cost(1000) / cost(50)).toBeLessThan(4)
  })
})
