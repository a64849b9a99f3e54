import { describe, expect, test } from '@jest/globals'
import type { Path } from '../../src/model/json.js'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Source } from '../../src/documents/source.js'

const load = (file: string, text: string, limits = DEFAULT_LIMITS): Promise<Source> =>
  new Source(file, Buffer.from(text), limits).prepare()
const told = ({ problems }: Source) => problems.map(({ rule, span }) => `${rule} ${span.line}:${span.column}`)
const place = (source: Source, path: Path, on: 'key' | 'value' = 'value') => {
  const { line, column, endLine, endColumn } = source.locate(path, on)
  return `${line}:${column}-${endLine}:${endColumn}`
}

describe('TOML', () => {
  const text = [
    'title = "a \\" ] # b" # a comment',
    'when = 1979-05-27 07:32:00Z',
    'a.b = 1',
    "\"quoted key\".c = '''\nlines '' in ] it'''",
    '[eval]',
    'acc = [0.1,\n  0.2, # first\n  { x = 1, y.z = """t""" },\n]',
    '[[runs]]',
    'seed = 1',
    '  [runs.more]',
    '  loss = 0.5',
    '[[ runs ]]',
    'seed = 2\r',
    '',
  ].join('\n')

  test('is read as what it says', async () => {
    const { data, problems } = await load('m.toml', text)
    expect(problems).toEqual([])
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      title: 'a " ] # b',
      when: '1979-05-27T07:32:00.000Z',
      a: { b: 1 },
      'quoted key': { c: "lines '' in ] it" },
      eval: { acc: [0.1, 0.2, { x: 1, y: { z: 't' } }] },
      runs: [{ seed: 1, more: { loss: 0.5 } }, { seed: 2 }],
    })
  })

  test.each<[Path, 'key' | 'value', string]>([
    [['title'], 'value', '1:9-1:21'],
    [['title'], 'key', '1:1-1:6'],
    [['when'], 'value', '2:8-2:28'],
    [['a', 'b'], 'value', '3:7-3:8'],
    [['quoted key', 'c'], 'value', '4:18-5:20'],
    [['eval'], 'value', '6:1-6:7'],
    [['eval', 'acc', 1], 'value', '8:3-8:6'],
    [['eval', 'acc', 2, 'y', 'z'], 'value', '9:18-9:25'],
    [['eval', 'missing'], 'value', '6:1-6:7'],
    [['runs', 0, 'more', 'loss'], 'value', '14:10-14:13'],
    [['runs', 1, 'seed'], 'value', '16:8-16:9'],
    [['nowhere'], 'value', '1:1-1:1'],
  ])('%j stands (%s) at %s', async (path, on, expected) => {
    expect(place(await load('m.toml', text), path, on)).toBe(expected)
  })

  test.each<[string, string[]]>([
    ['', ['DOC.EMPTY 1:1']],
    ['a = 1\na = 2\n', ['DOC.SYNTAX 2:1']],
    ['a = \n', ['DOC.SYNTAX 1:5']],
    ['<html>', ['DOC.SYNTAX 1:1']],
    ['[m]\nacc = nan\nloss = -inf\nid = 9007199254740993', ['DOC.NUMBER 2:7', 'DOC.NUMBER 3:8', 'DOC.NUMBER 4:6']],
    ['"__proto__" = {x = 1}', ['DOC.KEY_FORM 1:15']],
    [`a = ${'['.repeat(200)}${']'.repeat(200)}`, ['DOC.SYNTAX 1:105']],
    [`${Array(200).fill('a').join('.')} = 1`, ['DOC.LIMIT 1:1']],
  ])('%j is refused', async (bad, expected) => {
    const source = await load('m.toml', bad)
    expect([source.readable, source.data]).toEqual([false, null])
    expect(told(source)).toEqual(expected)
  })

  test('keeps to the limit of values', async () => {
    expect(told(await load('m.toml', 'a = [1, 2, 3, 4]', { ...DEFAULT_LIMITS, nodes: 4 }))).toEqual(['DOC.LIMIT 1:1'])
  })
})

describe('CSV', () => {
  test('is a list of records, each cell read by itself', async () => {
    const source = await load('s.csv', '\ufeffid,acc,right,note\n007,0.50,true,\n1,nan,False,"a, b"\n9007199254740993,1e-3,,x\n')
    expect(source.problems).toEqual([])
    expect(JSON.parse(JSON.stringify(source.data))).toEqual([
      { id: '007', acc: 0.5, right: true, note: null },
      { id: 1, acc: 'nan', right: false, note: 'a, b' },
      { id: '9007199254740993', acc: 0.001, right: null, note: 'x' },
    ])
  })

  test('knows the line of a row, and the column where no quotes are', async () => {
    const source = await load('s.tsv', 'id\tacc\nq1\t0.5\n\nq2\t"0.6"\n')
    expect(source.readable).toBe(true)
    expect([place(source, [0, 'acc']), place(source, [1, 'acc']), place(source, [0]), place(source, [])]).toEqual([
      '2:4-2:7',
      '4:1-4:9',
      '2:1-2:7',
      '1:1-1:1',
    ])
  })

  test.each<[string, string[]]>([
    ['', ['DOC.EMPTY 1:1']],
    ['a,b\n1\n', ['DOC.SYNTAX 2:1']],
    ['a,b\n1,"2\n', ['DOC.SYNTAX 2:1']],
    ['a,a\n1,2\n', ['DOC.SYNTAX 1:1']],
  ])('%j is refused', async (bad, expected) => {
    expect(told(await load('s.csv', bad))).toEqual(expected)
  })

  test('keeps to the limit of values', async () => {
    expect(told(await load('s.csv', 'a\n1\n2\n3\n', { ...DEFAULT_LIMITS, nodes: 4 }))).toEqual(['DOC.LIMIT 1:1'])
  })
})
