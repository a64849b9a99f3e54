import { describe, expect, test } from '@jest/globals'
import { Budget, BudgetError } from '../../src/lib/budget.js'
import { compileRegex, MAX_PATTERN_LENGTH, RegexError } from '../../src/lib/regex.js'
import { cpuNow } from '../cost.js'

function failureOf(pattern: string): RegexError {
  try {
    compileRegex(pattern)
  } catch (error) {
    expect(error).toBeInstanceOf(RegexError)
    return error as RegexError
  }
  throw new Error(`${pattern} was taken`)
}

describe('matching', () => {
  test.each([
    ['^v\\d+\\.\\d+(\\.\\d+)?$', 'v1.2.3', true],
    ['^v\\d+\\.\\d+(\\.\\d+)?$', 'v1.2.3\n', false],
    ['^v\\d+\\.\\d+(\\.\\d+)?$', 'v1', false],
    ['b', 'abc', true],
    ['^b', 'abc', false],
    ['^[a-z0-9_.\\-]+$', 'a-b.c_9', true],
    ['^\\d$', '٣', false],
    ['^.$', '😀', true],
    ['^\\p{Lu}', 'Ж', true],
    ['', '', true],
  ])('%s on %j is %s', (pattern, text, expected) => {
    expect(compileRegex(pattern).test(text)).toBe(expected)
  })

  test('takes linear time where a backtracking engine needs years', () => {
    const started = cpuNow()
    for (const pattern of ['(a+)+$', '^(a|a)*$', '^(a|aa)+$', '^(a?){50}a{50}$'])
      expect(compileRegex(pattern).test('a'.repeat(20_000) + '!')).toBe(false)
    expect(cpuNow() - started).toBeLessThan(7_500)
  })

  test('is stopped by the budget before it costs a second', () => {
    const started = cpuNow()
    expect(() => compileRegex('(a|aa|aaa){900}$').test('a'.repeat(1_000_000), new Budget(1_000_000, 'it'))).toThrow(BudgetError)
    expect(cpuNow() - started).toBeLessThan(5_000)
  })
})

describe('refusals', () => {
  test.each([
    ['(a)\\1', 3, /back-reference/],
    ['(?<n>a)\\k<n>', 7, /named back-reference/],
    ['a(?=b)', 1, /look-ahead/],
    ['(?!b)', 0, /look-ahead/],
    ['(?<=a)b', 0, /look-behind/],
    ['(?<!a)b', 0, /look-behind/],
    ['(?>a)', 0, /atomic/],
    ['\\u0041', 0, /JavaScript escape/],
    ['x\\cA', 1, /control escape/],
    ['a\\Z', 1, /end anchor/],
    ['\\p{Script=Greek}', 0, /Unicode property/],
    ['a++', 1, /possessive/],
    ['[a', undefined, /missing closing \]/],
    ['(a', undefined, /missing closing \)/],
    ['a{1001}', undefined, /repeat/],
    ['((a{100}){100}){10}', undefined, /repeat/],
  ])('%s', (pattern, index, what) => {
    const error = failureOf(pattern)
    expect(error.message).toMatch(what)
    expect(error.index).toBe(index)
    expect(error.fix).toMatch(/\.$|Syntax/)
  })

  test('a pattern is bounded in length and in what it unfolds to', () => {
    expect(failureOf('a'.repeat(MAX_PATTERN_LENGTH + 1)).message).toContain('1001 characters')
    expect(failureOf('[a-z]{1000}x'.repeat(80)).message).toContain('instructions')
  })

  test('an escaped backslash before a digit is no back-reference', () => {
    expect(compileRegex('a\\\\1').test('a\\1')).toBe(true)
  })
})
