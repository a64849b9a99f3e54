import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface OracleCase<Input = Record<string, unknown>, Expected = Record<string, unknown>> {
  readonly name: string
  readonly input: Input
  readonly expected: Expected
}

/** The cases of a file of independent numbers (60-digit arithmetic, exact fractions; see shared/research/statistics.md §7). */
export function oracle<Input, Expected>(file: string): [string, OracleCase<Input, Expected>][] {
  const text = readFileSync(join('__tests__', 'fixtures', 'oracles', `${file}.json`), 'utf8')
  const cases = JSON.parse(text) as OracleCase<Input, Expected>[]
  if (cases.length === 0) throw new Error(`${file} holds no case`)
  return cases.map((one) => [one.name, one])
}

/** Whether two numbers agree to a relative or an absolute tolerance. */
export function agree(actual: number, expected: number, relative: number, absolute = 0): boolean {
  if (Number.isNaN(expected) || !Number.isFinite(expected)) return Object.is(actual, expected)
  return Math.abs(actual - expected) <= Math.max(relative * Math.abs(expected), absolute)
}

/** The names of the values that disagree, with both numbers: empty when all agree. */
export function disagreements(
  actual: Readonly<Record<string, number | undefined>>,
  expected: Readonly<Record<string, unknown>>,
  tolerance: (key: string) => readonly [relative: number, absolute: number],
): string[] {
  return Object.entries(actual).flatMap(([key, value]) => {
    const wanted = expected[key]
    if (typeof wanted !== 'number') return wanted === undefined ? [`${key}: the oracle does not have it`] : []
    const [relative, absolute] = tolerance(key)
    return value !== undefined && agree(value, wanted, relative, absolute) ? [] : [`${key}: ${value} instead of ${wanted}`]
  })
}
