import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { BudgetError } from '../../src/lib/budget.js'
import { compileJsonPath, JsonPathError } from '../../src/lib/json-path.js'
import { RegexError } from '../../src/lib/regex.js'
import { normalizedPath, type Json } from '../../src/model/json.js'
import { cpuNow } from '../cost.js'

interface Case {
  name: string
  selector: string
  document?: Json
  result?: Json[]
  results?: Json[][]
  result_paths?: string[]
  results_paths?: string[][]
  invalid_selector?: boolean
}

/** As documents are: null prototypes, frozen. */
function hostile(value: Json): Json {
  if (Array.isArray(value)) return Object.freeze(value.map(hostile))
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.create(null) as Record<string, Json>
  for (const [key, item] of Object.entries(value))
    Object.defineProperty(copy, key, { value: hostile(item as Json), enumerable: true })
  return Object.freeze(copy)
}

function failureOf(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const read = (url: URL): Case[] => (JSON.parse(readFileSync(url, 'utf8')) as { tests: Case[] }).tests
const vendored = read(new URL('../fixtures/jsonpath-cts.json', import.meta.url))

describe('the JSONPath compliance suite', () => {
  test('is whole', () => {
    expect(vendored).toHaveLength(703)
    const folder = process.env.SPECGATE_CORPORA ?? new URL('../../../shared/corpora', import.meta.url).pathname
    const original = `${folder}/suites/jsonpath/jsonpath-standard__jsonpath-compliance-test-suite/cts.json`
    if (!existsSync(original)) {
      process.stdout.write('SKIPPED: no corpora folder to compare the vendored JSONPath suite with\n')
      return
    }
    const strip = ({ name, selector, document, result, results, invalid_selector }: Case): unknown => ({
      name,
      selector,
      document,
      result,
      results,
      invalid_selector,
    })
    expect(vendored.map(strip)).toEqual(read(new URL(`file://${original}`)).map(strip))
  })

  test.each(vendored.map((one) => [one.name, one] as const))('%s', (_, one) => {
    if (one.invalid_selector) {
      const error = failureOf(() => compileJsonPath(one.selector))
      expect(error).toBeInstanceOf(JsonPathError)
      const { column, fix, message } = error as JsonPathError
      expect(column).toBeGreaterThanOrEqual(1)
      expect(column).toBeLessThanOrEqual(one.selector.length + 1)
      expect(message).not.toMatch(/TOKEN_|descendent/)
      expect(fix).toMatch(/\.$/)
      return
    }
    const found = compileJsonPath(one.selector).select(hostile(one.document!))
    const plain = JSON.parse(JSON.stringify(found.map(({ value }) => value))) as Json
    const paths = found.map(({ path }) => normalizedPath(path))
    if (one.results) {
      expect(one.results).toContainEqual(plain)
      expect(one.results_paths).toContainEqual(paths)
    } else {
      expect(plain).toEqual(one.result)
      expect(paths).toEqual(one.result_paths)
    }
  })
})

const wide = hostile(Array.from({ length: 300 }, (_, i) => ({ a: [i, { b: i }], c: { d: i } })))

const treeOf = (depth: number): Json => (depth === 0 ? 1 : { a: treeOf(depth - 1), b: [treeOf(depth - 1)], c: treeOf(depth - 1) })
const tree = hostile(treeOf(7))

describe('limits', () => {
  const blowup = '$' + '[*,*]'.repeat(24)
  test.each([
    ['2^24 copies', blowup, hostile(JSON.parse('['.repeat(30) + '1' + ']'.repeat(30)) as Json)],
    ['2^24 copies of many', blowup, tree],
    ['descendants of descendants', '$..*..*..*..*', tree],
    [
      'descendants of descendants of a deep list',
      '$..*..*..*..*',
      hostile(JSON.parse('['.repeat(90) + '1' + ']'.repeat(90)) as Json),
    ],
    ['queries in filters', '$..[?count($..*) > 1]', wide],
    ['filters in filters', '$..[?@..[?$..[?@ == 1]]]', wide],
    ['comparing twins again and again', '$..[?$.x == $.y]', hostile({ x: treeOf(7), y: treeOf(7) })],
    ['selecting nothing again and again', `$..[?${Array.from({ length: 400 }, () => '@.zz').join('||')}]`, tree],
  ])('%s stops soon', (_, path, data) => {
    const compiled = compileJsonPath(path)
    const started = cpuNow()
    const error = failureOf(() => compiled.select(data))
    expect(error).toBeInstanceOf(BudgetError)
    expect((error as Error).message).toContain('steps that are allowed')
    expect(cpuNow() - started).toBeLessThan(10_000)
  })
  test('many results within the limit are all there', () => {
    expect(compileJsonPath('$..*').select(wide)).toHaveLength(300 * 7)
    expect(() => compileJsonPath('$..*', { nodes: 2099 }).select(wide)).toThrow(BudgetError)
    expect(compileJsonPath('$..*', { nodes: 2100 }).select(wide)).toHaveLength(2100)
  })
  test('a path is bounded in length and depth', () => {
    expect(() => compileJsonPath('$' + '.a'.repeat(3000))).toThrow(/6001 characters/)
    expect(() => compileJsonPath('$' + '[?@'.repeat(60) + ']'.repeat(60))).toThrow(/nested more than 50 deep/)
    expect(() => compileJsonPath(`$[?${'('.repeat(1500)}@.a${')'.repeat(1500)}]`)).toThrow(JsonPathError)
    expect(() => compileJsonPath(`$[?${'!'.repeat(4000)}@.a]`).select(wide)).not.toThrow(RangeError)
  })
})

describe('functions', () => {
  const text = hostile([{ p: 'a'.repeat(100_000) + '!' }])
  test('match and search take linear time', () => {
    const started = cpuNow()
    expect(compileJsonPath("$[?match(@.p,'(a+)+')]").select(text)).toEqual([])
    expect(compileJsonPath("$[?search(@.p,'(a+)+$')]").select(text)).toEqual([])
    expect(cpuNow() - started).toBeLessThan(5_000)
  })
  test('a long text again and again is counted', () => {
    const data = hostile({ big: 'a'.repeat(500_000), list: Array.from({ length: 5000 }, () => 1) })
    expect(() => compileJsonPath("$.list[?search($.big,'b')]").select(data)).toThrow(BudgetError)
  })

  test('what is compared or counted costs what it is long', () => {
    const long = 'a'.repeat(1_000_000)
    const data = hostile({ one: `${long}b`, two: `${long}c`, list: Array.from({ length: 1000 }, () => 1) })
    for (const filter of ['$.one == $.two', '$.one != $.two', '$.one < $.two', '$.two <= $.one', 'length($.one) < 1'])
      expect(() => compileJsonPath(`$.list[?${filter}]`).select(data)).toThrow(BudgetError)
    expect(compileJsonPath('$.list[?$.list[0] == 2]').select(data)).toEqual([])
  })
  test('a literal pattern that cannot be compiled is refused at once, with its column', () => {
    const error = failureOf(() => compileJsonPath("$.a[?@.x && match(@.p, '(a)\\\\1')]")) as JsonPathError
    expect(error).toBeInstanceOf(JsonPathError)
    expect(error.message).toContain('back-reference')
    expect(error.column).toBe("$.a[?@.x && match(@.p, '".length + 1)
  })
  test('a pattern of the document that cannot be compiled is an error, not a silent no', () => {
    expect(() => compileJsonPath('$.list[?match(@, $.re)]').select(hostile({ re: '(?=a)', list: ['a'] }))).toThrow(RegexError)
    expect(() => compileJsonPath("$[?match(@, 'a)|(b')]")).toThrow(JsonPathError)
  })
  test('length counts characters, not code units', () => {
    expect(compileJsonPath('$[?length(@) == 1]').select(hostile(['😀', 'ab']))).toHaveLength(1)
  })
})

describe('refusals help', () => {
  test.each([
    ['$..book[(@.length-1)]', 9, /Script expressions/],
    ['$.a[?(@.b == 1) & @.c]', 17, /operators/],
    ['a.b', 1, /Start the path with `\$`/],
    ['$.a[?nope(@.b)]', 6, /count, length, match, search, value/],
    ['$.a[?length(@.b)]', 6, /Compare the result/],
    ['$.a.', 5, /RFC 9535/],
    ['$.a ', 4, /Take it away/],
    ['\t$.a', 1, /Take it away/],
  ])('%s', (path, column, fix) => {
    const error = failureOf(() => compileJsonPath(path)) as JsonPathError
    expect(error).toBeInstanceOf(JsonPathError)
    expect(error.column).toBe(column)
    expect(error.fix).toMatch(fix)
  })
})

test('only own keys are followed', () => {
  const plain = { a: 1 } as unknown as Json
  for (const key of ['constructor', '__proto__', 'toString', 'length'])
    expect(compileJsonPath(`$['${key}']`).select(plain)).toEqual([])
  const evil = hostile(JSON.parse('{"__proto__": {"x": 1}}') as Json)
  expect(compileJsonPath("$['__proto__'].x").select(evil)).toEqual([{ path: ['__proto__', 'x'], value: 1 }])
})

test('a path of names and positions knows its one place', () => {
  expect(compileJsonPath("$.a['b'][0]").singular).toEqual(['a', 'b', 0])
  expect(compileJsonPath('$').singular).toEqual([])
  for (const path of ['$.a[*]', '$..a', '$.a[-1]', "$['a','b']"]) expect(compileJsonPath(path).singular).toBeUndefined()
})
