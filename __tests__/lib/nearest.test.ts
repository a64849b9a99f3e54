import { describe, expect, test } from '@jest/globals'
import { didYouMean, listOf, nearest } from '../../src/lib/nearest.js'
import { cpuNow } from '../cost.js'

const KEYS = ['version', 'extends', 'documents', 'policies', 'rules', 'lint_rules', 'plugins', 'waivers', 'fail_on']
const SEVERITIES = ['off', 'note', 'warning', 'error']
const RULES = ['ART.SHA256_REQUIRED', 'ART.SHA256_MISMATCH', 'LIN.CYCLE', 'LIN.NODE_ISOLATED', 'lint/X.A']

describe('nearest', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['policys', KEYS, 'policies'],
    ['Polices', KEYS, 'policies'],
    ['lint-rules', KEYS, 'lint_rules'],
    ['LINT RULES', KEYS, 'lint_rules'],
    ['rule', KEYS, 'rules'],
    ['failon', KEYS, 'fail_on'],
    ['exclude', KEYS, undefined],
    ['eror', SEVERITIES, 'error'],
    ['erorr', SEVERITIES, 'error'],
    ['err', SEVERITIES, 'error'],
    ['warn', SEVERITIES, 'warning'],
    ['of', SEVERITIES, undefined],
    ['fatal', SEVERITIES, undefined],
    ['ART.SHA256_REQUIRD', RULES, 'ART.SHA256_REQUIRED'],
    ['SHA256_REQUIRED', RULES, 'ART.SHA256_REQUIRED'],
    ['lin.cycel', RULES, 'LIN.CYCLE'],
    ['X.A', RULES, undefined],
    ['', KEYS, undefined],
    ['zzzzzz', KEYS, undefined],
    ['policies'.repeat(50), KEYS, undefined],
    ['art.sha256', RULES, undefined],
  ])('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })

  test('a swap of neighbours is one edit, and of equals the first wins', () => {
    expect(nearest('abdc', ['abcd'])).toBe('abcd')
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat')
  })

  test('edits agree with the plain recursive definition', () => {
    const words = ['abc', 'acb', 'ab', 'abcd', 'bacd', 'dcba', 'aabb', 'abab', 'cab']
    const edits = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length
      const end = a.at(-1) === b.at(-1) ? 0 : 1
      let least = Math.min(
        edits(a.slice(0, -1), b) + 1,
        edits(a, b.slice(0, -1)) + 1,
        edits(a.slice(0, -1), b.slice(0, -1)) + end,
      )
      if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
        least = Math.min(least, edits(a.slice(0, -2), b.slice(0, -2)) + 1)
      return least
    }
    for (const word of words) {
      const least = Math.min(...words.filter((other) => other !== word).map((other) => edits(word, other)))
      const found = nearest(
        word,
        words.filter((other) => other !== word),
      )
      // Words of three and four characters allow one edit.
      if (word.length < 3) continue
      const beginnings = words.filter((other) => other !== word && other.startsWith(word))
      if (least <= 1) expect(edits(word, found!)).toBe(least)
      else expect(found).toBe(beginnings.length === 1 ? beginnings[0] : undefined)
    }
  })

  test('a million characters cost nothing', () => {
    const started = cpuNow()
    expect(nearest('x'.repeat(1_000_000), ['x'.repeat(1_000_000 - 1), 'y'])).toBeUndefined()
    expect(cpuNow() - started).toBeLessThan(1000)
  })
})

test('didYouMean is a sentence with a space before it, or nothing', () => {
  expect(didYouMean('policys', KEYS)).toBe(' Did you mean "policies"?')
  expect(didYouMean('nothing', KEYS)).toBe('')
})

test('listOf cuts a long list and says how many more there are', () => {
  expect(listOf([])).toBe('')
  expect(listOf(['a'])).toBe('a')
  expect(listOf(['a', 'b'])).toBe('a or b')
  expect(listOf(['a', 'b', 'c'], 'and')).toBe('a, b and c')
  expect(listOf(['a', 'b', 'c', 'd', 'e'], 'or', 3)).toBe('a, b, c or one of 2 more')
  expect(listOf(['a', 'b', 'c', 'd', 'e'], 'and', 3)).toBe('a, b, c and 2 more')
})
