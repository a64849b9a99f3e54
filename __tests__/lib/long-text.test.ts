import { expect, test } from '@jest/globals'
import { Budget, BudgetError } from '../../src/lib/budget.js'
import { countCharacters, holdsText } from '../../src/lib/long-text.js'

test('holdsText says what includes says', () => {
  // Mostly of one letter, so that much nearly matches; wanted texts on both sides of the change of method.
  let seed = 1
  const letters = (length: number): string =>
    Array.from({ length }, () => ((seed = (seed * 48_271) % 2_147_483_647), seed % 5 === 0 ? 'b' : 'a')).join('')
  let found = 0
  for (let i = 0; i < 2000; i++) {
    const text = letters(10 + (i % 60))
    const part = text.slice(i % 7, (i % 7) + 10 + (i % 30))
    for (const wanted of [part, letters(14 + (i % 6)), `${part}b`, '', text, `${text}a`]) {
      expect([text, wanted, holdsText(text, wanted)]).toEqual([text, wanted, text.includes(wanted)])
      if (wanted.length > 16 && text.includes(wanted)) found++
    }
  }
  expect(found).toBeGreaterThan(1000)
})

test('characters are code points; half a pair is one', () => {
  for (const text of ['', 'a', '😀', 'a😀é', '\ud83d', '\ude00\ud83d', '\ud83d😀'])
    expect(countCharacters(text, new Budget(1, 'it'))).toBe([...text].length)
  expect(() => countCharacters('a'.repeat(100), new Budget(1, 'it'))).toThrow(BudgetError)
})
