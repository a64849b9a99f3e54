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
    const search = (many: number): (() => number) => {
      const names = Array.from({ length: many }, (_, i) => Buffer.from(`team-card-${i}.yaml`))
      const holdsAny = findAny([...names, Buffer.from('Z')])
      return () => {
        const started = cpuNow()
        for (let run = 0; run < 5; run++) expect(holdsAny(bytes)).toBe(false)
        return cpuNow() - started
      }
    }
    const [few, many] = [search(50), search(1000)]
    // In turns, and the least of each: neither the compiler's time nor a neighbour's is the algorithm's.
    const costs = Array.from({ length: 7 }, () => [few(), many()] as const)
    const least = (i: 0 | 1): number => Math.min(...costs.map((pair) => pair[i]))
    expect(least(1) / least(0)).toBeLessThan(4)
  })
})
