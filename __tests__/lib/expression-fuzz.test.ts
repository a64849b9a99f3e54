import { expect, test } from '@jest/globals'
import { Budget } from '../../src/lib/budget.js'
import {
  BudgetError,
  compileExpression,
  evaluate,
  ExpressionError,
  judge,
  RuleError,
  Unclear,
} from '../../src/lib/expression/index.js'
import type { Json } from '../../src/model/json.js'
import { cpuNow } from '../cost.js'

/** Repeatable: mulberry32. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const WORDS = [
  ...['value', 'units', 'train.ratio', '$', '$.metrology', '$.a[0]', "$['x y']", 'Σ_out', 'edge', 'nope', 'nope.x'],
  ...['1', '0', '1e-6', '0.5', "'SI'", "'^v\\d+$'", '"q"', 'true', 'false', 'null', "['a', 'b']", '[]'],
  ...['+', '-', '*', '/', '==', '!=', '<', '<=', '>', '>=', 'in', 'and', 'or', 'not', '?', ':', '(', ')', '[', ']', ',', '.'],
  ...['matches(', 'has_key(', 'has_keys(', 'len(', 'abs(', 'contains(', 'contains_any(', 'exists('],
  ...[
    'graph_is_connected(',
    'no_dangling_nodes(',
    'schema_compat(',
    'eval(',
    '@',
    '{',
    '\\',
    "'",
    '\n',
    '\u2028',
    '😀',
    '__proto__',
  ],
]
const DOCUMENTS: Json[] = [
  {},
  null,
  [],
  'SI',
  1.5,
  { units: 'SI', train: { ratio: 0.5 }, metrology: { units: 'SI' }, a: [1], 'x y': null, Σ_out: { a: 'int' } },
  { units: 1, train: 'x', a: { nodes: ['a', 'b'], edges: [['a', 'b']] }, nope: { x: [] } },
]

test('random words never do anything but answer or throw a typed error, soon', () => {
  const random = randomFrom(11)
  let parsed = 0
  const started = cpuNow()
  for (let round = 0; round < 6_000; round++) {
    const source = Array.from({ length: 1 + random(9) }, () => WORDS[random(WORDS.length)]!).join(random(3) === 0 ? '' : ' ')
    try {
      const expression = compileExpression(source)
      parsed++
      for (const root of DOCUMENTS) {
        const scope = { root, value: root, path: [], steps: new Budget(10_000, 'it') }
        try {
          const judgement = judge(expression, scope)
          if (judgement.met === false) expect(judgement.found.length).toBeLessThan(1200)
        } catch (error) {
          if (!(error instanceof RuleError || error instanceof BudgetError)) throw new Error(`${source}: ${String(error)}`)
          expect(error.message).not.toBe('')
        }
      }
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      expect(error.column).toBeGreaterThanOrEqual(1)
      expect(error.column).toBeLessThanOrEqual(source.length + 1)
      expect(error.fix).toMatch(/[.?]$/)
    }
  }
  expect(parsed).toBeGreaterThan(100)
  expect(cpuNow() - started).toBeLessThan(20_000)
})

/** Grows expressions that parse, so that evaluation is reached every time. */
function grow(random: (below: number) => number, depth: number): string {
  const next = (): string => grow(random, depth - 1)
  if (depth === 0) return WORDS[random(23)]!
  switch (random(12)) {
    case 0:
      return `(${next()} ${['+', '-', '*', '/'][random(4)]} ${next()})`
    case 1:
    case 2:
      return `(${next()} ${['==', '!=', '<', '<=', '>', '>=', 'in'][random(7)]} ${next()})`
    case 3:
      return `(${next()} and ${next()})`
    case 4:
      return `(${next()} or ${next()})`
    case 5:
      return `(not ${next()})`
    case 6:
      return `(${next()} ? ${next()} : ${next()})`
    case 7:
      return `len(${next()})`
    case 8:
      return `contains(${next()}, ${next()})`
    case 9:
      return `schema_compat(${next()}, ${next()})`
    case 10:
      return `[${next()}, ${next()}]`
    default:
      return `matches(${WORDS[random(11)]!}, 'S')`
  }
}

test('the laws: not is an involution, != is the negation of ==, guards hold', () => {
  const random = randomFrom(5)
  const run = (source: string, root: Json): unknown => {
    try {
      return evaluate(compileExpression(source), { root, value: root, path: [] })
    } catch (error) {
      if (error instanceof RuleError || error instanceof BudgetError || error instanceof Unclear) return error.constructor.name
      throw error
    }
  }
  for (let round = 0; round < 500; round++) {
    const [a, b] = [grow(random, 1 + random(4)), grow(random, random(3))]
    for (const root of DOCUMENTS) {
      const equal = run(`${a} == ${b}`, root)
      const differs = run(`${a} != ${b}`, root)
      expect(differs).toEqual(typeof equal === 'boolean' ? !equal : equal)
      expect(run(`not ${a} == ${b}`, root)).toEqual(differs)
      expect(run(`false and ${a}`, root)).toBe(false)
      expect(run(`true or ${a}`, root)).toBe(true)
      expect(run(`nope_at_all == 1 and ${a}`, root)).toBeUndefined()
    }
  }
})
