import { describe, expect, test } from '@jest/globals'
import { compileRegex } from '../../../src/lib/regex.js'
import { TextProver, type Inclusion } from '../../../src/lib/regular/inclusion.js'
import { randomFrom } from '../schema/make.js'

const compare = (known: string, asked: string): Inclusion | undefined =>
  new TextProver().compare([{ pattern: known }], { pattern: asked })

describe('one pattern in another', () => {
  test.each([
    ['^[a-z]+$', '^[a-z0-9]+$'],
    ['^abc', '^a'],
    ['^abc$', 'b'],
    ['^[A-Z]{2}$', '^[A-Z]{2,3}$'],
    ['^[A-Z]{2,3}$', '^[A-Z]+$'],
    ['^\\d{4}-\\d{2}$', '^[0-9]+-[0-9]+$'],
    ['^(?:a|b)$', '^(a|b|c)$'],
    ['^(a|b)*$', '^[ab]*$'],
    ['^[ab]*$', '^(a|b)*$'],
    ['^a$|^b$', '^[ab]$'],
    ['(^a$|^b$)', '^[ab]$'],
    ['^x.*$', '^x'],
    ['^(?<year>\\d+)$', '^\\w+$'],
    ['^a+?$', '^a+$'],
    ['^\\u0041$', '^[A-Z]$'],
    ['^[^/]+$', '^[^/]*$'],
    ['^\\.$', '^[.]$'],
    ['^\\s$', '^(\\s|x)$'],
    ['^.$', '^.{1,2}$'],
    ['abc', ''],
    ['^[\\w-]+$', '^[A-Za-z0-9_-]+$'],
  ])('%s in %s', (known, asked) => expect(compare(known, asked)).toEqual({ included: true }))

  test.each([
    ['^[a-z0-9]+$', '^[a-z]+$', '0'],
    ['^a', '^a$', 'a0'],
    ['', 'a', ''],
    ['^[A-Z]{2,3}$', '^[A-Z]{2}$', 'AAA'],
    ['^(a|b)*c$', '^a*c$', 'bc'],
    ['^a$|^b$', '^a$', 'b'],
    ['^(.|\\n)$', '^.$', '\n'],
    // One of the two readings is enough to say no.
    ['^[^\\n]$', '^.$', '\r'],
    ['^\\s$', '^[ \\t\\n\\f\\r]$', '\v'],
  ])('%s not in %s: %j', (known, asked, text) => {
    expect(compare(known, asked)).toEqual({ included: false, text })
  })

  test.each([
    ['^a$', '^(?=a)a$'],
    ['^a$', '(?i)^A$'],
    ['^a$', '^\\ba$'],
    ['^a$', '^\\p{L}$'],
    ['^a$', '^(a)\\1?$'],
    ['^a$', '^[[:alpha:]]$'],
    ['^a$', '^(^a)$b'],
    ['^a$', 'a{,2}'],
    ['^a$', 'a**'],
    ['^a$', '(a'],
    ['^a$', '[]a]'],
    ['^a$', '[^]'],
    ['^a$', 'a{1001}'],
    ['^a$', '((((a{99}){99}){99}){99})'],
    ['^a$', `a${'b'.repeat(1000)}`],
    ['^(a|b)*a(a|b){14}$', '^(a|b)*b(a|b){14}$|^(a|b)*a(a|b){14}$'],
  ])('%s in %s is not decided', (known, asked) => expect(compare(known, asked)).toBeUndefined())

  test('what cannot be read is no help, and does no harm', () => {
    const prover = new TextProver()
    expect(prover.compare([{ pattern: '^(?=a)' }, { pattern: '^ab$' }], { pattern: 'b' })).toEqual({ included: true })
    expect(prover.compare([{ pattern: '^(?=a)' }], { pattern: 'b' })).toEqual({ included: false, text: '' })
  })
})

describe('lengths', () => {
  const most = (count: number): { least: number; most: number } => ({ least: 0, most: count })
  const least = (count: number): { least: number; most: number } => ({ least: count, most: Infinity })
  test('a pattern that says how long a text is', () => {
    const prover = new TextProver()
    expect(prover.compare([{ pattern: '^[A-Z]{2}$' }], most(2))).toEqual({ included: true })
    expect(prover.compare([{ pattern: '^[A-Z]{2}$' }], least(2))).toEqual({ included: true })
    expect(prover.compare([{ pattern: '^[A-Z]{2}$' }], most(1))).toEqual({ included: false, text: 'AA' })
    expect(prover.compare([{ pattern: '^a+$' }, most(3)], { pattern: '^a{1,3}$' })).toEqual({ included: true })
    expect(prover.compare([{ pattern: '^a$' }], least(301))).toBeUndefined()
  })
  test('counts characters, not halves of them', () => {
    expect(new TextProver().compare([{ pattern: '^\\u{1F600}$' }], most(1))).toEqual({ included: true })
  })
})

test('what is kept of large patterns is bounded: further ones are not decided', () => {
  const prover = new TextProver()
  const large = (name: number): string => `^x(a{1,50}){1,20}${'(b|c)*'.repeat(10)}${name}$`
  const answers = Array.from({ length: 150 }, (_, name) => prover.compare([{ pattern: large(name) }], { pattern: '^y' }))
  expect(answers[0]).toEqual({ included: false, text: 'xa0' })
  expect(answers.at(-1)).toBeUndefined()
})

test('what is proven or refuted, the engine agrees with, over random patterns and texts', () => {
  const { pick, chance, next } = randomFrom(20261122)
  const piece = (depth: number): string => {
    if (depth === 0 || chance(0.5)) return pick(['a', 'b', 'c', '[ab]', '[^a]', '.', '\\d', '\\w'])
    if (chance(0.5)) return `(${sequence(depth - 1)}|${sequence(depth - 1)})`
    return `(?:${sequence(depth - 1)})${pick(['*', '+', '?', '{2}', '{1,2}', '{0,}'])}`
  }
  const sequence = (depth: number): string => Array.from({ length: 1 + Math.floor(next() * 3) }, () => piece(depth)).join('')
  const pattern = (): string => `${chance(0.6) ? '^' : ''}${sequence(2)}${chance(0.6) ? '$' : ''}`
  const texts = ['']
  for (let i = 0; texts.length < 300; i++) for (const char of 'abc0') texts.push(texts[i]! + char)
  const prover = new TextProver()
  const tally = { included: 0, refuted: 0, undecided: 0 }
  for (let round = 0; round < 250; round++) {
    const known = pattern()
    const asked = chance(0.5) ? pattern() : known.replace(/a|\[ab\]/, pick(['[abc]', '.', 'a?', 'b']))
    const answer = prover.compare([{ pattern: known }], { pattern: asked })
    const [from, to] = [compileRegex(known), compileRegex(asked)]
    if (answer === undefined) tally.undecided++
    else if (answer.included) {
      tally.included++
      for (const text of texts) if (from.test(text) && !to.test(text)) throw new Error(`${known} in ${asked}: ${text}`)
    } else {
      tally.refuted++
      expect([known, asked, answer.text, from.test(answer.text), to.test(answer.text)]).toEqual([
        known,
        asked,
        answer.text,
        true,
        false,
      ])
    }
  }
  expect(tally.included).toBeGreaterThan(25)
  expect(tally.refuted).toBeGreaterThan(60)
  expect(tally.undecided).toBeLessThan(40)
})
