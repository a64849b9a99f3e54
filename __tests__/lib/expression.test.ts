import { describe, expect, test } from '@jest/globals'
import { Budget } from '../../src/lib/budget.js'
import {
  BudgetError,
  compileExpression,
  evaluate,
  ExpressionError,
  judge,
  MAX_DEPTH,
  MAX_LENGTH,
  RuleError,
  type Scope,
} from '../../src/lib/expression/index.js'
import type { Json, Path } from '../../src/model/json.js'
import { valueAt } from '../../src/model/json.js'
import { cpuNow } from '../cost.js'

const document: Json = {
  n: 2,
  half: 0.5,
  text: 'abc',
  yes: true,
  no: false,
  nothing: null,
  list: [1, 2, 'x'],
  empty: {},
  Σ_out: { a: 'int' },
  tasks: [{ splits: { train: { frozen: true }, ratio: 0.8 }, id: 't' }],
  edges: [{ from: 'a:x', to: 'b:y' }],
  'like-this': { in: 7 },
  value: 'own key called value',
}
const scopeAt = (path: Path): Scope => ({ root: document, value: valueAt(document, path)!, path })
const at = (source: string, path: Path = []): Json | undefined => evaluate(compileExpression(source), scopeAt(path))
const failureOf = (source: string): ExpressionError => {
  try {
    compileExpression(source)
  } catch (error) {
    expect(error).toBeInstanceOf(ExpressionError)
    return error as ExpressionError
  }
  throw new Error(`${source} was taken`)
}

describe('precedence', () => {
  test.each<[string, Json]>(
    [
      ['1 + 2 * 3 == 7', true],
      ['(1 + 2) * 3 == 9', true],
      ['10 - 4 - 3 == 3', true],
      ['24 / 4 / 2 == 3', true],
      ['2 - -1 == 3', true],
      ['-n + 3 == 1', true],
      ['- 2 * 3 == -6', true],
      ['not n == 3', true],
      ['not 1 == 1 or true', true],
      ['not (1 == 1 or true)', false],
      ['not false and false', false],
      ['not not true', true],
      ['true or false and false', true],
      ['(true or false) and false', false],
      ['false and false or true', true],
      ['no ? false : yes ? true : false', true],
      ['yes or no ? 1 : 2', 1],
      ["1 in [1, 2] and 'x' in list", true],
      ['1 + 1 in [2]', true],
      ['n < 3 == true', true],
    ].filter(([source]) => source !== 'n < 3 == true') as [string, Json][],
  )('%s is %j', (source, expected) => {
    expect(at(source)).toEqual(expected)
  })
})

describe('names', () => {
  const task: Path = ['tasks', 0, 'splits']
  test.each<[string, Path, Json | undefined]>([
    ['value', ['n'], 2],
    ['value.value', [], 'own key called value'],
    ['train.frozen', task, true],
    ['splits.train.frozen', task, true],
    ['splits.splits', task, undefined],
    ['task.id', ['tasks', 0], 't'],
    ['tasks', ['tasks', 0], undefined],
    ['edge.from', ['edges', 0], 'a:x'],
    ['tasks[0].id', [], 't'],
    ['tasks[-1].id', [], 't'],
    ['tasks[1].id', [], undefined],
    ['$.n', ['list'], 2],
    ["$['like-this'].in", [], 7],
    ['Σ_out.a', [], 'int'],
    ['text.length', [], undefined],
    ['list.length', [], undefined],
    ['constructor', [], undefined],
    ['value.__proto__', [], undefined],
    ['$.toString', [], undefined],
    ['list[0]', [], 1],
    ['text[0]', [], undefined],
    ['nothing', [], null],
    ['nothing.x', [], undefined],
  ])('%s', (source, path, expected) => {
    expect(at(source, path)).toEqual(expected)
  })
  test('an own key goes before the alias', () => {
    const data: Json = { splits: { splits: 1 } }
    expect(evaluate(compileExpression('splits'), { root: data, value: { splits: 1 }, path: ['splits'] })).toBe(1)
  })
  test.each([
    ['edges', 'edge'],
    ['stages', 'stage'],
    ['entries', 'entry'],
    ['classes', 'class'],
    ['indices', 'index'],
    ['analyses', 'analysis'],
    ['boxes', 'box'],
    ['caches', 'cache'],
    ['data_sources', 'data_source'],
    ['children', 'child'],
  ])('an item of %s is a %s', (list, item) => {
    const data: Json = { [list]: [41] }
    expect(evaluate(compileExpression(`${item} + 1`), { root: data, value: 41, path: [list, 0] })).toBe(42)
  })
})

describe('what is not known is never true, and neither is its negation', () => {
  test.each([
    'nope == 1',
    'nope != 1',
    'nope == null',
    'not nope',
    'not nope == 1',
    'nope < 1',
    'nope in [1]',
    '1 in nope',
    '[nope] == [1]',
    'len(nope) > 0',
    'len(nothing) > 0',
    "matches(nope, 'a')",
    "not matches(nope, 'a')",
    "matches(n, '2')",
    "not matches(n, '2')",
    'contains(nope, 1)',
    'contains_any(nope, [1])',
    'nope ? true : true',
    'nope.deeper == 1 or not nope.deeper',
    'value.nope == null or not value.nope',
    'nope and true',
    'true and nope',
    'nope or false',
    'graph_is_connected(nope)',
    'not graph_is_connected(n)',
  ])('%s', (source) => {
    expect(at(source)).toBeUndefined()
    expect(judge(compileExpression(source), scopeAt([])).met).toBe(false)
  })
  test.each<[string, boolean]>([
    ['exists(nope)', false],
    ['not exists(nope)', true],
    ['exists(nothing)', true],
    ['exists($.n)', true],
    ["has_key('n')", true],
    ['has_key(n)', true],
    ['has_key($.like.that)', false],
    ["has_key($.tasks[0], 'id')", true],
    ["has_key(text, 'length')", false],
    ['has_keys(n, half, text)', true],
    ['has_keys(n, in)', false],
    ['exists(nope) and nope + 1 > 0', false],
    ['nope == 1 or n == 2', true],
    ['not (false and nope)', true],
    ['nothing == null', true],
    ['nothing != null', false],
  ])('%s is %s', (source, expected) => {
    expect(at(source)).toBe(expected)
  })
  test('a part that is not known stops an `and`, so that what follows is guarded', () => {
    expect(at('nope > 0 and nope + 1 > 0')).toBeUndefined()
  })
})

describe('operators and functions', () => {
  test.each<[string, Json]>([
    ['0.7 + 0.2 + 0.1 == 1', false],
    ['abs(0.7 + 0.2 + 0.1 - 1) <= 1e-6', true],
    ['abs(-3)', 3],
    ['1e3', 1000],
    ["'a' < 'b'", true],
    ['[1, [2]] == [1, [2]]', true],
    ["1 == '1'", false],
    ['1 == 1.0', true],
    ['empty == $.empty', true],
    ["len('a😀')", 2],
    ['len(list)', 3],
    ['len($.empty)', 0],
    ["contains(list, 'x')", true],
    ["contains(text, 'bc')", true],
    ['contains_any(list, [9, 2])', true],
    ['contains_any(list, [])', false],
    ["matches(text, '^a.c$')", true],
    ["matches(text, 'B')", false],
    ['true', true],
    ['"double" == \'double\'', true],
    ["'\\d' == '\\d'", true],
  ])('%s is %j', (source, expected) => {
    expect(at(source)).toEqual(expected)
  })
  test.each<[string, Path, Json]>([
    ["matches('^b')", ['text'], false],
    ["contains('x')", ['list'], true],
    ["contains_any(['y', 'x'])", ['list'], true],
  ])('%s looks at the matched value', (source, path, expected) => {
    expect(at(source, path)).toEqual(expected)
  })
})

describe('wrong types are errors of the rule, not answers', () => {
  test.each([
    ['nope + 1 > 0', 1, /`nope` is missing, but `\+` needs a number/],
    ['1 - text > 0', 5, /`text` is the text "abc"/],
    ['n * nope', 5, /missing/],
    ['-nope == 1', 2, /missing/],
    ['abs(nope) < 1', 5, /`abs` needs a number/],
    ['1 / (n - 2)', 5, /is 0/],
    ['1e308 * 1e308', 7, /too large/],
    ['n + 9007199254740991 > 0', 3, /beyond 2\^53/],
    ['n - 9007199254740991 - 4 == 0', 22, /beyond 2\^53/],
    ['3 * 3002399751580333 == 0', 3, /beyond 2\^53/],
    ['text > 1', 1, /text and `1` is a number/],
    ['yes < no', 1, /have no order/],
    ['nothing <= 1', 1, /null and `1` is a number/],
    ['text and true', 1, /`and` needs true or false/],
    ['true and n', 10, /`and` needs true or false/],
    ['not nothing', 5, /null, but `not`/],
    ['n ? 1 : 2', 1, /`\?` needs true or false/],
    ['len(n)', 5, /`len` needs a list/],
    ['1 in text', 6, /`in` needs a list/],
    ["'n' in $", 8, /`in` needs a list/],
    ['contains_any(text, [1])', 1, /`contains_any` needs a list/],
    ['contains_any(list, 1)', 20, /a list of items/],
    ['contains(n, 1)', 1, /needs a list/],
    ['matches(text, n)', 15, /pattern is the number 2/],
    ['matches(text, $.bad)', 15, /back-reference/],
    ['schema_compat(1, list)', 15, /needs a schema/],
  ])('%s', (source, column, message) => {
    let error: unknown
    try {
      judge(compileExpression(source), { root: { ...(document as object), bad: '(a)\\1' }, value: document, path: [] })
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(RuleError)
    expect((error as RuleError).message).toMatch(message)
    expect((error as RuleError).column).toBe(column)
    expect((error as RuleError).fix).toMatch(/\.$/)
  })
  test('the whole assert must be true or false', () => {
    expect(() => judge(compileExpression('n'), scopeAt([]))).toThrow(/an assert needs true or false/)
    expect(() => judge(compileExpression('text'), scopeAt([]))).toThrow(RuleError)
  })
})

describe('what does not parse says where, what and how', () => {
  test.each([
    ['', 1, /expression ends/, /./],
    ['n ==', 5, /expression ends/, /Put a value/],
    ['n == 1 1', 8, /found `1`/, /Join/],
    ['n = 1', 3, /`=`/, /`==`/],
    ['n === 1', 3, /`===`/, /`==`/],
    ['n && m', 3, /`&&`/, /`and`/],
    ['!n', 1, /`!`/, /`not`/],
    ['n ≤ 1', 3, /`≤`/, /`<=`/],
    ['n < 1e999', 5, /larger than any number/, /can hold/],
    ['n > 1e-999', 5, /read as 0/, /can hold/],
    ['n == 9007199254740993', 6, /read as 9007199254740992/, /can hold/],
    ['yes == True', 8, /found `True`/, /Write `true`.*value\['True'\]/],
    ['not no == FALSE', 11, /found `FALSE`/, /Write `false`/],
    ['nothing == None', 12, /found `None`/, /Write `null`/],
    ['a < b < c', 7, /found `<`/, /chained/],
    ['a == not b', 6, /found `not`/, /parentheses/],
    ['a not in b', 3, /found `not`/, /`not x in/],
    ['lenght(x) > 0', 1, /no function `lenght`/, /Did you mean "len"|functions are/],
    ["match('a')", 1, /no function `match`/, /Did you mean "matches"/],
    ['eval(1)', 1, /no function/, /functions are matches/],
    ['len()', 1, /takes 1 argument, not 0/, /len\(list/],
    ['len(1, 2)', 1, /not 2/, /./],
    ["matches('a', 'b', 'c')", 1, /1 to 2 arguments/, /./],
    ["has_keys('a', 1)", 15, /key name/, /has_keys/],
    ['exists(1)', 8, /path was expected/, /./],
    ['(n == 1', 8, /`\)`/, /parenthesis/],
    ['n == 1)', 7, /found `\)`/, /Take it away/],
    ['[1, 2', 6, /`\]`/, /comma/],
    ["'abc", 1, /no closing/, /Close/],
    ['$..a', 3, /found `\.`/, /when/],
    ['$.a[*]', 5, /found `\*`/, /when/],
    ['$.*', 3, /found `\*`/, /when/],
    ['1.2.3', 1, /not a number/, /./],
    ['01', 1, /not a number/, /./],
    ['a ? b', 6, /`:`/, /two answers/],
    ['n == 1 AND m', 8, /found `AND`/, /lower case: `and`/],
    ['n is 1', 3, /found `is`/, /`==`/],
    ["matches('(a)\\1')", 13, /back-reference/, /RE2/],
    ["matches(value, '(a)\\\\1')", 20, /two backslashes/, /back-reference/],
    ["matches('^v\\\\d+$')", 12, /two backslashes/, /raw/],
    ["matches('a(?=b)')", 11, /look-ahead/, /./],
    ['matches(1)', 9, /pattern is text/, /./],
    ['{a: 1}', 1, /`\{`/, /object/],
    ['a\u0000b', 2, /U\+0000/, /./],
    ['\u202e', 1, /U\+202E/, /./],
  ])('%j', (source, column, message, fix) => {
    const error = failureOf(source)
    expect(error.message).toMatch(message)
    expect(error.column).toBe(column)
    expect(error.fix).toMatch(fix)
  })

  test('length and depth are bounded, width is not', () => {
    expect(failureOf('1'.repeat(MAX_LENGTH + 1)).message).toContain(`more than ${MAX_LENGTH}`)
    for (const [open, close] of [
      ['(', ')'],
      ['[', ']'],
      ['not ', ''],
      ['-', ''],
      ['len(', ')'],
      ['true ? ', ' : 1'],
    ] as const)
      expect(failureOf(open.repeat(MAX_DEPTH + 1) + 'n' + close.repeat(MAX_DEPTH + 1)).message).toMatch(
        /nested more than 50 deep/,
      )
    expect(failureOf('$' + '.a'.repeat(MAX_DEPTH + 1)).message).toMatch(/more than 50 steps/)
    expect(at(Array.from({ length: 800 }, () => '1').join('+'))).toBe(800)
    expect(at(Array.from({ length: 400 }, () => 'true').join(' and '))).toBe(true)
  })
})

describe('bounds at run time', () => {
  test('steps', () => {
    const big = Array.from({ length: 50_000 }, (_, i) => i)
    const scope: Scope = { root: { big }, value: big, path: ['big'] }
    const started = cpuNow()
    expect(() => judge(compileExpression(Array.from({ length: 100 }, () => '-1 in value').join(' or ')), scope)).toThrow(
      BudgetError,
    )
    expect(cpuNow() - started).toBeLessThan(5_000)
    expect(() => judge(compileExpression('n == 1'), { ...scopeAt([]), steps: new Budget(2, 'it') })).toThrow(BudgetError)
  })
  test('what is compared or counted costs what it is long', () => {
    const long = 'a'.repeat(2_000_000)
    const scope = { root: { one: `${long}b`, two: `${long}c`, list: [`${long}d`] }, value: null, path: [] }
    for (const source of ['$.one == $.two', '$.one != $.two', '$.one < $.two', '$.one in $.list', 'len($.one) > 0'])
      expect(() => judge(compileExpression(source), { ...scope, steps: new Budget(1000, 'it') })).toThrow(BudgetError)
    expect(judge(compileExpression("$.one != 'b'"), { ...scope, steps: new Budget(1000, 'it') }).met).toBe(true)
  })
  test('text is looked for in text in linear time, whoever brings the two', () => {
    const [text, wanted] = ['a'.repeat(1_000_000), `${'a'.repeat(250_000)}b${'a'.repeat(250_000)}`]
    const started = cpuNow()
    expect(evaluate(compileExpression('contains($.text, $.wanted)'), { root: { text, wanted }, value: null, path: [] })).toBe(
      false,
    )
    expect(cpuNow() - started).toBeLessThan(5_000)
  })
  test('the keys of a large object are listed once, however often they are asked for', () => {
    const large = Object.freeze(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i])))
    const root = { one: large, two: Object.freeze({ ...large, other: 1 }) }
    const unequal = compileExpression('$.one != $.two and len($.one) == 50000')
    const started = cpuNow()
    for (let i = 0; i < 5000; i++) expect(judge(unequal, { root, value: null, path: [] }).met).toBe(true)
    expect(cpuNow() - started).toBeLessThan(5_000)
  })
  test('regular expressions', () => {
    const started = cpuNow()
    const value = 'a'.repeat(100_000) + '!'
    expect(judge(compileExpression("matches(value, '(a+)+$')"), { root: value, value, path: [] }).met).toBe(false)
    expect(cpuNow() - started).toBeLessThan(5_000)
  })
})
