import { describe, expect, test } from '@jest/globals'
import { CsvReader } from '../../../src/lib/records/csv.js'
import { RecordFault } from '../../../src/lib/records/fault.js'
import { readJson } from '../../../src/lib/records/json.js'
import { JsonLines, RecordRows } from '../../../src/lib/records/json-rows.js'
import { sourceOf } from './source-of.js'

function numbersOf(text: string, column: string, size?: number): number[] {
  const reader = new CsvReader(sourceOf(text, size))
  reader.select([column], [])
  const numbers: number[] = []
  while (reader.next()) numbers.push(reader.numbers[0]!)
  return numbers
}

/** Each row as cells; words in brackets, so that they are told from numbers. */
function cellsOf(text: string, columns: readonly string[], size?: number): unknown[][] {
  const reader = new CsvReader(sourceOf(text, size))
  reader.selectCells(columns, (word) => (word === '' ? null : `[${word}]`))
  const rows: unknown[][] = []
  while (reader.next()) rows.push([...reader.cells])
  return rows
}

function faultOf(run: () => unknown): [string, number | undefined, string] {
  try {
    run()
  } catch (error) {
    if (error instanceof RecordFault) return [error.message, error.line, error.fix]
    throw error
  }
  throw new Error('no fault')
}

describe('cells', () => {
  test('are numbers where they are plain decimals, else what is made of their text, wherever the pieces end', () => {
    const text = 'a,skipped,b\r\n1,x,de\n-0.5,"y,\n",de\r\n"7",z,"a ""b"""\n1e3,,fr \n,q,de\n.5,,007'
    const expected = [
      [1, '[de]'],
      [-0.5, '[de]'],
      ['[7]', '[a "b"]'],
      ['[1e3]', '[fr ]'],
      [null, '[de]'],
      [0.5, 7],
    ]
    for (let size = 1; size < 12; size++) expect(cellsOf(text, ['a', 'b'], size)).toEqual(expected)
    expect(cellsOf(text, ['b', 'a']).map(([b, a]) => [a, b])).toEqual(expected)
  })
  test('of words that look alike to the cache are told apart', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `w${(i * 7919) % 9001}`)
    expect(cellsOf(`a\n${words.join('\n')}\n`, ['a']).map(([cell]) => cell)).toEqual(words.map((word) => `[${word}]`))
  })
  test('that are empty lines of a table of one column are missing values, not the value behind them', () => {
    const text = 'v\n1\n\n\n2\n\n3\n\n'
    expect(cellsOf(text, ['v'])).toEqual([[1], [null], [null], [2], [null], [3]])
    const reader = new CsvReader(sourceOf(text))
    reader.select([], ['v'])
    const texts: string[] = []
    while (reader.next()) texts.push(reader.texts[0]!)
    expect(texts).toEqual(['1', '', '', '2', '', '3'])
  })
})

describe('numbers', () => {
  test('are those that Number reads from the same digits, however many they are', () => {
    let state = 7
    const next = (): number => (state = (state * 48271) % 2147483647)
    const texts = Array.from({ length: 60_000 }, () => {
      const digits = String(next()) + String(next()) + String(next())
      const length = 1 + (next() % 20)
      const point = next() % (length + 1)
      const sign = ['', '-', '+'][next() % 3]!
      return `${sign}${digits.slice(0, point)}${next() % 5 === 0 ? '' : '.'}${digits.slice(point, length)}`
    }).filter((text) => /\d/.test(text))
    texts.push(...Array.from({ length: 40_000 }, () => String(next() / 2147483647 + next() / 2147483647 ** 2)))
    // In the middle of two doubles, and beside it.
    texts.push(
      '9007199254740993',
      '0.500000000000000166533453694',
      '1.0000000000000001110',
      '4503599627370497.5',
      '4503599627370496.5',
      '0.1000000000000000055',
    )
    const read = numbersOf(`x\n${texts.join('\n')}\n`, 'x')
    expect(texts.filter((text, index) => !Object.is(read[index], Number(text)))).toEqual([])
    expect(read.length).toBe(texts.length)
  })
  test.each([
    ['1e-3', 0.001],
    ['-2.5E+2', -250],
    [' 0.5 ', 0.5],
    ['"0.5"', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['', NaN],
    ['NA', NaN],
    ['nan', NaN],
    ['-inf', -Infinity],
    ['1e400', Infinity],
    ['True', 1],
    ['false', 0],
    ['00012.50', 12.5],
    ['0.000000000000000000000000000001', 1e-30],
    ['-0', -0],
  ])('%j is %d', (cell, value) => {
    expect(numbersOf(`k,x\na,${cell}\n`, 'x')).toEqual([value])
  })
  test.each(['abc', '0x10', '1_000', '1.2.3', '--1', '.', '-', '1 2', '1e', '"1,5"'])('%j is none, and says where', (cell) => {
    const [what, line] = faultOf(() => numbersOf(`k,x\na,1\nb,${cell}\n`, 'x'))
    expect([what, line]).toEqual([expect.stringContaining('is no number, in the column "x"'), 3])
  })
})

describe('the table', () => {
  const text = '\uFEFFid,"a ""b""",c,x\r\n"one, two",1,"line\nbreak",0.5\r\nthree,2,,-0.25\r\n\r\n"four",3,"q""q",7'
  test.each([1, 2, 3, 7, 1000])('in pieces of %d bytes', (size) => {
    const reader = new CsvReader(sourceOf(text, size))
    expect(reader.columns).toEqual(['id', 'a "b"', 'c', 'x'])
    reader.select(['x', 'a "b"'], ['id', 'c'])
    const rows: unknown[] = []
    while (reader.next()) rows.push([...reader.numbers, ...reader.texts, reader.line])
    expect(rows).toEqual([
      [0.5, 1, 'one, two', 'line\nbreak', 2],
      [-0.25, 2, 'three', '', 4],
      [7, 3, 'four', 'q"q', 6],
    ])
  })
  test('a line longer than the window', () => {
    const long = 'y'.repeat(700_000)
    expect(numbersOf(`k,x\n${long},1\n"${long}",2\n`, 'x')).toEqual([1, 2])
  })
  test.each([
    ['semicolons', 'k;x\na;0.5\n', [0.5]],
    ['tabs', 'k\tx\na\t0.5\n', [0.5]],
    ['empty cells of a table of one column', 'x\n1\n\n2\n\n\n', [1, NaN, 2]],
    ['blank lines of a wider one', 'k,x\n\na,1\n\n\nb,2\n\n', [1, 2]],
    ['no rows', 'k,x\n', []],
    ['no line end at the end', 'k,x\na,1', [1]],
  ])('%s', (_, text, numbers) => {
    for (const size of [1, 5, 1000]) expect(numbersOf(text, 'x', size)).toEqual(numbers)
  })
  test.each([
    ['a row that is too short', 'k,x\na,1\nb\n', /1 field and the header 2/, 3],
    ['a row that is too long', 'k,x\na,1\nb,2,3\n', /3 fields and the header 2/, 3],
    ['an open quote', 'k,x\n"a,1\n', /does not end/, 2],
    ['text behind a quote', 'k,x\n"a"b,1\n', /behind a quoted/, 2],
    ['a column twice', 'x,x\n1,2\n', /stands twice/, 1],
    ['no such column', 'k,y\n1,2\n', /no column "x"/, 1],
  ])('%s', (_, text, what, line) => {
    for (const size of [1, 1000])
      expect(faultOf(() => numbersOf(text, 'x', size)).slice(0, 2)).toEqual([expect.stringMatching(what), line])
  })
  test('the nearest column is named', () => {
    expect(faultOf(() => numbersOf('k,accuracy\n', 'acuracy'))[2]).toContain('Did you mean "accuracy"?')
  })
  test.each([
    ['UTF-16', [0xff, 0xfe, 0x78, 0]],
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['Parquet', [0x50, 0x41, 0x52, 0x31]],
    ['ZIP', [0x50, 0x4b, 3, 4]],
  ])('%s is named, not read', (name, bytes) => {
    expect(faultOf(() => new CsvReader(sourceOf(Uint8Array.from(bytes))))[0]).toContain(name)
  })
})

describe('JSON', () => {
  test('reads what JSON.parse reads', () => {
    const values = [{ a: [1, -2.5e-3, true, null, 'x\n"é😀\\'], b: { c: {} } }, [], [[[]]], 'text', 0, false]
    for (const value of values)
      for (const indent of [0, 2])
        expect(JSON.stringify(readJson(JSON.stringify(value, null, indent)))).toBe(JSON.stringify(value))
  })
  test('and what Python writes', () => {
    expect(readJson('[NaN, Infinity, -Infinity]')).toEqual([NaN, Infinity, -Infinity])
  })
  test.each([
    ['{"a": 1,\n "a": 2}', /"a" stands twice/, 2],
    ['{"a": 1', /comma or the end/, 1],
    ['{"a" 1}', /colon/, 1],
    ['[1,]', /cannot begin/, 1],
    ['', /too early/, 1],
    ['[1] 2', /behind the value/, 1],
    ['["a', /does not end/, 1],
    ['["\\x"]', /no string/, 1],
    ['[01]', /comma or the end/, 1],
    ['['.repeat(100), /deeper than 64/, 1],
  ])('%j', (text, what, line) => {
    expect(faultOf(() => readJson(text)).slice(0, 2)).toEqual([expect.stringMatching(what), line])
  })
  test('a key named __proto__ is a key', () => {
    expect(Object.keys(readJson('{"__proto__": 1}') as object)).toEqual(['__proto__'])
  })
  test.each([1, 4, 1000])('lines, in pieces of %d bytes', (size) => {
    const rows = new RecordRows(
      new JsonLines(sourceOf('{"id": 7, "m": {"acc": 1}}\n\n{"id": "b", "m": {"acc": NaN}}\n{"id": "c"}', size)),
    )
    expect(rows.columns).toEqual(['id', 'm.acc'])
    rows.select(['m.acc'], ['id'])
    const read: unknown[] = []
    while (rows.next()) read.push([rows.numbers[0], rows.texts[0], rows.line])
    expect(read).toEqual([
      [1, '7', 1],
      [NaN, 'b', 3],
      [NaN, 'c', 4],
    ])
  })
  test('numbers in quotes are not turned into numbers', () => {
    const rows = new RecordRows(new JsonLines(sourceOf('{"acc": 1}\n{"acc": "0.72"}\n')))
    rows.select(['acc'], [])
    expect(faultOf(() => [rows.next(), rows.next()])).toEqual([
      expect.stringContaining('the text "0.72"'),
      2,
      expect.stringContaining('without quotes'),
    ])
  })
})
