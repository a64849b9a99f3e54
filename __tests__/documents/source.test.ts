import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Path } from '../../src/model/json.js'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Source } from '../../src/documents/source.js'

const load = (file: string, text: string | Uint8Array, limits = DEFAULT_LIMITS) =>
  new Source(file, typeof text === 'string' ? Buffer.from(text) : text, limits)
const told = (source: Source) => source.problems.map(({ rule, span }) => `${rule} ${span.line}:${span.column}`)
const place = (source: Source, path: Path, on: 'key' | 'value' = 'value') => {
  const { line, column, endLine, endColumn } = source.locate(path, on)
  return `${line}:${column}-${endLine}:${endColumn}`
}

describe('places in YAML', () => {
  const source = load(
    'card.yaml',
    '\ufeffversioning: {scheme: "semver"}\r\nartifacts:\r\n  - path: a.bin\r\n    sha256: "ff"\r\n  - &b {path: "données.csv", sha256:}\r\ncopy: *b\r\n',
  )
  test.each<[Path, 'key' | 'value', string]>([
    [[], 'value', '1:1-1:1'],
    [['versioning', 'scheme'], 'value', '1:22-1:30'],
    [['versioning', 'scheme'], 'key', '1:14-1:20'],
    [['artifacts', 0, 'sha256'], 'value', '4:13-4:17'],
    [['artifacts', 1, 'path'], 'key', '5:9-5:13'],
    [['artifacts', 1, 'sha256'], 'value', '5:30-5:36'], // no value: the key
    [['artifacts', 1, 'size'], 'value', '5:8-5:38'], // missing: its parent
    [['artifacts', 7], 'value', '3:3-6:1'],
    [['copy', 'path'], 'value', '5:15-5:28'],
    [['versioning', 'notice', 'date'], 'value', '1:13-1:31'],
  ])('%j %s → %s', (path, on, expected) => {
    expect(source.readable).toBe(true)
    expect(place(source, path, on)).toBe(expected)
    source.release()
    expect(place(source, path, on)).toBe(expected)
  })
})

describe('places in JSON', () => {
  const source = load('a.json', '{\n  "a": [1, {"b\\"": "x,]}"}, []],\n  "c": { "d": -1.5e3 }\n}\n')
  test.each<[Path, 'key' | 'value', string]>([
    [['a'], 'value', '2:8-2:32'],
    [['a', 1, 'b"'], 'value', '2:20-2:26'],
    [['a', 1, 'b"'], 'key', '2:13-2:18'],
    [['a', 2], 'key', '2:29-2:31'],
    [['c', 'd'], 'value', '3:15-3:21'],
    [['c', 'missing'], 'value', '3:8-3:23'],
    [['a', 'x'], 'value', '2:8-2:32'],
  ])('%j %s → %s', (path, on, expected) => {
    expect(told(source)).toEqual([])
    expect(place(source, path, on)).toBe(expected)
  })

  test('in JSON lines by line', () => {
    const lines = load('events.jsonl', '{"a":1}\n\n{"a":\t2}\n')
    expect(lines.data).toEqual([{ a: 1 }, { a: 2 }])
    expect(place(lines, [1, 'a'])).toBe('3:7-3:8')
    expect(told(load('e.jsonl', '{"a":1} {"a":2}\n'))).toEqual(['DOC.SYNTAX 1:9'])
  })

  test.each([
    ['one value on several lines, which is JSON and no JSON lines', '{\n  "a": 1\n}\n', 'DOC.SYNTAX 1:2'],
    ['a list of values, one a line', '[{"a":1},\n{"a":2}]\n', 'DOC.SYNTAX 1:10'],
    ['a line that was cut, told where it is', '{"a":1}\n{"a":\n{"a":3}\n', 'DOC.SYNTAX 2:6'],
    ['commas between the lines', '{"a":1},\n{"a":2}\n', 'DOC.SYNTAX 1:8'],
    ['a string that was cut', '{"a":1}\n{"a":"x\n{"a":3}\n', 'DOC.SYNTAX 2:8'],
  ])('JSON lines: %s', (_, text, where) => {
    expect(told(load('events.jsonl', text))).toEqual([where])
    expect(told(load('events.jsonl', text.replaceAll('\n', '\r\n'))).map((one) => one.split(':')[0])).toEqual([
      where.split(':')[0],
    ])
  })

  test('JSON lines may begin with a mark, hold blank lines and end without a line end', () => {
    expect(load('events.ndjson', '\ufeff{"a": [1, 2]}\r\n\r\n \t\r\n{"a":\t{ }}').data).toEqual([{ a: [1, 2] }, { a: {} }])
  })

  test.each([
    ['a blank that is no space', '\u00a0{}', 'there is the character U+00A0 where a value is expected'],
    ['a line end of YAML 1.1', '{}\u0085', 'there is the character U+0085 after the end of the value'],
    ['a tab in a string', '{"a":"\t"}', 'a string holds a tab'],
  ])('%s is told by name', (_, text, detail) => {
    expect(load('x.json', text).problems.map(({ data }) => data['detail'])).toEqual([detail])
  })
})

test('front matter keeps the lines of the file', () => {
  const source = load('README.md', '---\nlicense: mit\ntags: [a]\n---\n# Title\nlicense: x\n')
  expect(source.data).toEqual({ license: 'mit', tags: ['a'] })
  expect(place(source, ['tags', 0])).toBe('3:8-3:9')
  expect(told(load('README.md', '# Title\n'))).toEqual(['DOC.EMPTY 1:1'])
  expect(told(load('README.md', '---\na: [\n---\n'))).toEqual(['DOC.SYNTAX 2:4'])
})

test('front matter may stand below blank lines, where the hub finds it, and end as a YAML document does', () => {
  const below = load('README.md', '\n \n --- \nlicense: mit\ntags:\n- a\n---\n')
  expect(below.data).toEqual({ license: 'mit', tags: ['a'] })
  expect(place(below, ['tags', 0])).toBe('6:3-6:4')
  const dotted = load('README.md', '---\r\nlicense: mit\r\n...\r\n# Title\r\n\r\n---\r\n')
  expect(dotted.data).toEqual({ license: 'mit' })
  expect(place(dotted, ['license'], 'key')).toBe('2:1-2:8')
  expect(load('README.md', '---\nd: |\n  ...\n  ---\n  x\n---\n').data).toEqual({ d: '...\n---\nx\n' })
  // A program of the hub reads on behind an empty one; a line end of YAML 1.1 is none around the marker.
  expect(load('README.md', '---\n\n---\nlicense: mit\n---\n').data).toEqual({ license: 'mit' })
  expect(told(load('README.md', '---\n---\n# Title\n\n---\n'))).toEqual(['DOC.EMPTY 1:1'])
  expect(load('README.md', '---\na: "x\u2028---\u2028y"\nb: 1\n---\n').data).toEqual({ a: 'x\u2028---\u2028y', b: 1 })
  expect(told(load('README.md', '---\rlicense: mit\r---\n'))).toEqual(['DOC.LINE_BREAK 1:4'])
  expect(told(load('README.md', '\u00a0\n---\nlicense: mit\n---\n'))).toEqual(['DOC.SYNTAX 1:1'])
  expect(told(load('README.md', 'Title\n---\nlicense: mit\n---\n'))).toEqual(['DOC.EMPTY 1:1'])
})

describe('what is refused, and where', () => {
  test.each([
    ['two documents', 'a: 1\n---\nb: 2\n', ['DOC.MULTIPLE 2:1']],
    ['YAML 1.1', '%YAML 1.1\n---\na: yes\n', ['DOC.DIRECTIVE 1:1']],
    ['a cycle', 'a: &x\n  b: *x\n', ['DOC.ALIAS 2:6']],
    ['a list as key', '? [a, b]\n: 1\n', ['DOC.KEY_FORM 1:3']],
    ['a boolean key', 'true: 1\n', ['DOC.KEY_FORM 1:1']],
    ['no key', ': 1\n', ['DOC.KEY_FORM 1:1']],
    ['a version read as a number', 'version: 1.10\n', ['DOC.UNQUOTED 1:10']],
    ['a digest of decimal digits', `sha256: ${'1'.repeat(64)}\n`, ['DOC.UNQUOTED 1:9']],
    ['octal-looking version', 'version: 007\n', ['DOC.UNQUOTED 1:10']],
    ['a number that is octal to others', 'seed: 0123\nsame: 007\nno: 089\n', ['DOC.NUMBER 1:7']],
    ['an id of a run that reads as infinity', 'run_id: 12e45678901234567890123456789012\n', ['DOC.UNQUOTED 1:9']],
    ['ids that lose nothing', 'id: 12\nuser_id: 3.0\nids: [4.50]\nvalid: 1.10\n', []],
    [
      'ids that lose their text',
      'id: 007\nids: [1e5]\nmodelUuid: 1e5\n',
      ['DOC.UNQUOTED 1:5', 'DOC.UNQUOTED 2:7', 'DOC.UNQUOTED 3:12'],
    ],
    ['versions in other spellings', 'schemaVersion: 1.10\nversions: [1.9, 1.10]\n', ['DOC.UNQUOTED 1:16', 'DOC.UNQUOTED 2:17']],
    ['a control character in a key', '"version\\b": 1\n"a\\tb": 2\n', ['DOC.CONFUSABLE 1:1']],
    [
      'collapsed keys, told once a mapping',
      'm: {units:"SI", check_dim:true}\nn: {a: {b:1}}\n',
      ['DOC.COLLAPSED_KEY 1:5', 'DOC.COLLAPSED_KEY 2:9'],
    ],
    ['a key that collapsed alone under a key', 'm:\n  check_dim:true\n', ['DOC.COLLAPSED_KEY 2:3']],
    ['keys that collapsed below a key', 'm:\n  units:"SI"\n\n  check_dim:true\nn: 1\n', ['DOC.COLLAPSED_KEY 2:3']],
    ['a name that a section has', 'r:\n  sha256:dvc.lock\n', ['DOC.COLLAPSED_KEY 2:3']],
    ['a digest with a line of its own', `r:\n  sha256:${'0a'.repeat(32)}\n`, []],
    ['a collection behind the colon', 'm:\n  split:[0.7, 0.3]\n', ['DOC.COLLAPSED_KEY 2:3']],
    ['items of a list', 'm:\n  - units:"SI"\n  - check_dim:true\n', ['DOC.COLLAPSED_KEY 2:5', 'DOC.COLLAPSED_KEY 3:5']],
    ['an item over several lines', 'm:\n  - path:a.bin\n    size:12\n', ['DOC.COLLAPSED_KEY 2:5']],
    ['items in brackets', 'm: [units:"SI", "a", b]\n', ['DOC.COLLAPSED_KEY 1:5']],
    ['a whole document', 'units:"SI"\nowner:me\n', ['DOC.COLLAPSED_KEY 1:1']],
    ['a section that collapsed with its brace', 'a: 1\nm:{units: SI}\nb: 2\n', ['DOC.COLLAPSED_KEY 2:1']],
    ['a space before the colon only', 'm: {units :"SI"}\nn:\n  on :true\n', ['DOC.COLLAPSED_KEY 1:5', 'DOC.COLLAPSED_KEY 3:3']],
    ['a full-width colon', 'm: {units： SI}\nn:\n  units："SI"\n', ['DOC.COLLAPSED_KEY 1:5', 'DOC.COLLAPSED_KEY 3:3']],
    ['one key in two Unicode forms', 'e\u0301: 1\na: 2\n\u00e9: 3\n', ['DOC.CONFUSABLE 3:1']],
    ['a sign of a unit and its letter', '\u212b: 1\n\u00c5: 2\n', ['DOC.CONFUSABLE 2:1']],
    ['an application tag', 'a: !ruby/object {b: 1}\n', ['DOC.TAG 1:4']],
    ['only comments', '# nothing\n', ['DOC.EMPTY 1:1']],
    ['null alone', '~\n', ['DOC.ROOT 1:1']],
    ['invalid UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0x31, 0x0a, 0x62, 0x3a, 0x20, 0xff]), ['DOC.ENCODING 2:4']],
    ['UTF-16', Buffer.from('a: 1', 'utf16le'), ['DOC.ENCODING 1:2']],
    ['UTF-16 with a mark', Buffer.from('\ufeffa: 1', 'utf16le'), ['DOC.ENCODING 1:1']],
    ['UTF-32 with a mark', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), ['DOC.ENCODING 1:1']],
    ['UTF-32', Buffer.from([0, 0, 0, 0x61, 0, 0, 0, 0x3a]), ['DOC.ENCODING 1:1']],
    ['a number too small to be told from 0', 'a: 1e-999\nb: 0e5\nc: -0.0\n', ['DOC.NUMBER 1:4']],
    ['a tag for bytes, told once', 'a: !!binary aGVsbG8=\n', ['DOC.TAG 1:13']],
    [
      'a character to delete, in a value and in a key',
      'a: "x\u007f"\nb\u0085: 1\n',
      ['DOC.INVISIBLE 1:4', 'DOC.CONFUSABLE 2:1', 'DOC.LINE_BREAK 2:2'],
    ],
    ['a blank that is no space at the end of a key', '"license\u00a0": MIT\n', ['DOC.CONFUSABLE 1:1']],
    ['half a pair of surrogates', 'a: "\\ud800"\n', ['DOC.INVISIBLE 1:4']],
    ['a letter of mathematics in a word', '\u{1d425}icense: MIT\n', ['DOC.CONFUSABLE 1:1']],
    [
      'letters that no table knows, in a known name',
      'lice\u043fse: 1\n\u2174ersion: 2\n\u13aartifacts: 3\n',
      ['DOC.CONFUSABLE 1:1', 'DOC.CONFUSABLE 2:1', 'DOC.CONFUSABLE 3:1'],
    ],
    [
      'words of other languages',
      'versi\u00f3n: 1\nr\u00e9f\u00e9rences: 2\n\u03bd_low: 4\n\u0394t_win: 5\n\u30c7\u30fc\u30bf: 6\nx\u00b2: 7\n',
      [],
    ],
    ['a bell', 'a: "\u0007"\n', ['DOC.ENCODING 1:5']],
    ['a number that is not one', 'a: .inf\n', ['DOC.NUMBER 1:4']],
  ])('%s', (_name, text, problems) => {
    expect(told(load('x.yaml', text as string))).toEqual(problems)
  })

  // What is written this way on purpose: tags, images, hosts, volumes, times, paths, coordinates, queries, references, prose.
  test.each([
    'a: https://x.org/a:b',
    'a: 12:30',
    'a:\n  12:30:00',
    'a: nginx:latest',
    'a:\n  nginx:latest',
    'a:\n  registry.example.org:5000/repo/name:tag',
    'a:\n  sha256-abc:def',
    'a: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'a: "sha256:e3b0"',
    'a:\n  C:\\data\\raw',
    'a:\n  E:/data/raw',
    'a:\n  ActionController::BadRequest',
    'a:\n  localhost:8080',
    'a:\n  urn:example:thing',
    'a: [region:us, modality:text, license:mit, debug:true]',
    'a:\n  - env:prod\n  - version:1.0\n  - license:mit\n  - debug:true\n  - size_categories:n<1K',
    'a:\n  - db_data:/var/lib/mysql\n  - 8080:80\n  - org.apache.iceberg:runtime:1.5.2',
    'a: EFT.WP.Core.Metrology v1.0:check_dim',
    'a:\n  - EFT.WP.Core.Metrology v1.0:check_dim\n  - :rocket:\n  - done :tada:',
    'a: query label:"good first issue"',
    'a: label:"good first issue"',
    'a: {b: label:true, c: nginx:1}',
    'a: >\n  check_dim:true',
    'a: |\n  units:"SI"\n  check_dim:true',
    'a:\n  note:this is prose that\n  goes on, true',
    'a: see\n  check_dim:true',
    'a:\n  "units:true"',
    'a:\n  注意：文字',
    'nginx:1: x',
  ])('no key collapsed in %j', (text) => {
    expect(told(load('x.yaml', `${text}\n`))).toEqual([])
  })

  test('what collapsed is told with the text as it was meant, and mended', () => {
    const [problem] = load('x.yaml', 'm:\n  units:"SI"\n  check_dim:true\n').problems
    expect(problem!.data).toEqual({
      found: 'units:"SI" check_dim:true',
      what: 'keys that swallowed their values',
      corrected: 'units: "SI" ⏎ check_dim: true',
    })
    expect(problem!.edits).toMatchObject([
      { span: { line: 2, column: 9 }, text: ' ' },
      { span: { line: 3, column: 13 }, text: ' ' },
    ])
    const [full] = load('x.yaml', 'm: {units ： SI}\n').problems
    expect(full!.data.corrected).toBe('{units: SI}')
  })

  test.each([
    ['a comment', '{\n  // note\n  "a": 1\n}', 'DOC.SYNTAX 2:3', 'comment'],
    ['a trailing comma', '[1,\n2,]', 'DOC.SYNTAX 2:2', 'a comma stands before the closing'],
    ['a file cut short', '{"a": [1', 'DOC.SYNTAX 1:9', 'the file ends'],
    ['one key in two Unicode forms', '{"e\u0301": 1,\n"\u00e9": 2}', 'DOC.CONFUSABLE 2:1', 'line 1'],
    ['a second value', '{} {}', 'DOC.SYNTAX 1:4', 'after the end'],
    ['a leading zero', '[01]', 'DOC.SYNTAX 1:2', '`01`'],
    ['a number that vanishes', '[1e-400]', 'DOC.NUMBER 1:2', 'too small'],
    ['single quotes', "{'a': 1}", 'DOC.SYNTAX 1:2', "`'a'`"],
  ])('JSON: %s', (_name, text, problem, detail) => {
    const source = load('x.json', text)
    expect(told(source)).toEqual([problem])
    expect(source.problems[0]!.data['detail']).toContain(detail)
  })

  test('what must pass: URLs in flow sets, quoted keys without space, Greek names, emoji, dates', () => {
    const text =
      'a: {http://x, "k":1}\nΣ_out: 1\nν_low: 2\nρ: 3\nnote: "👩‍🔬 ok"\ndate: 2025-09-21\nversion: "1.10"\nlr: 1e-6\nratio: 0.10\n'
    expect(told(load('x.yaml', text))).toEqual([])
  })

  test('a collapsed mapping comes with its correction and edits', () => {
    const [problem] = load('x.yaml', 'metrology: {units:"SI", check_dim:true}\n').problems
    expect(problem!.data).toEqual({
      found: '{units:"SI", check_dim:true}',
      what: 'keys that swallowed their values',
      corrected: '{units: "SI", check_dim: true}',
    })
    expect(problem!.edits).toEqual([
      { span: { line: 1, column: 19, endLine: 1, endColumn: 19 }, text: ' ' },
      { span: { line: 1, column: 35, endLine: 1, endColumn: 35 }, text: ' ' },
    ])
  })
})

describe('nesting that would end the process is refused first', () => {
  test.each([
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 braces in JSON', '{"a":'.repeat(100_000)],
    ['brackets of both sorts', '[{a: '.repeat(50_000)],
    ['compact sequences', '- '.repeat(100_000)],
    ['explicit keys', '? '.repeat(20_000)],
    ['block mappings', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ])('%s', (_name, text) => {
    for (const file of ['x.yaml', 'x.json']) {
      const source = load(file, text)
      expect(source.readable).toBe(false)
      expect(source.problems[0]!.rule).toMatch(/^DOC\.(LIMIT|SYNTAX|KEY_FORM)$/)
    }
  })

  test('brackets in texts and comments are not nesting', () => {
    expect(told(load('x.yaml', `a: "${'['.repeat(500)}"\nb: |\n  ${'{'.repeat(500)}\n# ${'['.repeat(500)}\n`))).toEqual([])
  })
})

describe('limits are named', () => {
  test.each([
    ['x.yaml', 'a: [1, 2, 3]\n', { nodes: 3 }, 'values'],
    ['x.json', '[1,2,3]', { nodes: 3 }, 'values'],
    ['x.json', '[[[]]]', { depth: 2 }, 'levels of nesting'],
    ['x.yaml', 'a: {b: {c: 1}}', { depth: 2 }, 'levels of nesting'],
    ['x.yaml', 'a: 1', { bytes: 3 }, 'bytes'],
    ['x.yaml', 'a: 1', { yamlBytes: 3 }, 'bytes'],
  ])('%s %s', (file, text, limits, what) => {
    const source = load(file, text, { ...DEFAULT_LIMITS, ...limits })
    expect(source.problems.map(({ rule, data }) => [rule, data['what']])).toEqual([['DOC.LIMIT', what]])
    expect(source.readable).toBe(false)
  })

  test.each(['x.yaml', 'x.json'])('%s: as many levels as the limit says, and not one more', (file) => {
    const limits = { ...DEFAULT_LIMITS, depth: 20 }
    const nested = (levels: number, inner: string): string => '['.repeat(levels) + inner + ']'.repeat(levels)
    for (const inner of ['', '1', '"a"']) {
      expect(told(load(file, nested(20, inner), limits))).toEqual([])
      expect(told(load(file, nested(21, inner), limits))).toEqual([expect.stringMatching(/^DOC.LIMIT/)])
    }
    if (file === 'x.yaml') expect(told(load(file, `? >-\n  a\n: ${nested(19, '')}\n`, limits))).toEqual([])
  })

  test('100,000 artifacts in JSON and 20,000 in YAML are within them', () => {
    const hex = 'ab'.repeat(32)
    const json = JSON.stringify({
      artifacts: Array.from({ length: 100_000 }, (_, i) => ({ path: `out/f${i}.bin`, sha256: hex })),
    })
    expect(told(load('lock.json', json))).toEqual([])
    let yaml = 'artifacts:\n'
    for (let i = 0; i < 20_000; i++) yaml += `  - {path: "out/f${i}.bin", sha256: "${hex}"}\n`
    expect(told(load('lock.yaml', yaml))).toEqual([])
  })
})

test('the data is frozen all the way and inherits nothing', () => {
  for (const source of [load('x.yaml', 'a: {b: [1]}\n'), load('x.json', '{"a":{"b":[1]}}')]) {
    const data = source.data as { a: { b: number[] } }
    expect(Object.isFrozen(data) && Object.isFrozen(data.a) && Object.isFrozen(data.a.b)).toBe(true)
    expect(['constructor', 'toString', '__proto__'].filter((name) => name in data.a)).toEqual([])
  }
})

test.each(['x.yaml', 'y.yaml', 'x.json', 'x.toml', 'x.md'])(
  '%s: keys that mean something to JavaScript are ordinary',
  async (file) => {
    const map = '{"constructor": 2, "hasOwnProperty": 3}'
    const text = {
      'x.yaml': map,
      'y.yaml': 'a: &b {c: 1}\nconstructor: 2\nhasOwnProperty: 3\n',
      'x.json': map,
      'x.toml': 'constructor = 2\nhasOwnProperty = 3\n',
      'x.md': `---\n${map}\n---\n`,
    }[file]!
    const { data } = await load(file, text).prepare()
    expect(Object.keys(data as object).filter((key) => key !== 'a')).toEqual(['constructor', 'hasOwnProperty'])
    expect(data).toMatchObject({ constructor: 2, hasOwnProperty: 3 })
  },
)

const corpora = process.env['SPECGATE_CORPORA'] ?? join(process.cwd(), '../shared/corpora')
const suite = join(corpora, 'suites/json')
const find = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? find(join(folder, entry.name))
      : /\/[yn]_[^/]*\.json$/.test(`/${entry.name}`)
        ? [join(folder, entry.name)]
        : [],
  )
if (existsSync(suite)) {
  // Our rules beyond RFC 8259: a root that is a mapping or list, no equal keys, no BOM or NUL games, bounded depth.
  const STRICTER =
    /lonely|duplicated_key|structure_lonely|string_(null_escape|u\+)|number_(huge|neg_int_huge|pos_double_huge|very_big)|y_string_nonCharacter|string_space|string_empty/
  test('JSONTestSuite: what must be refused is refused, what must be read is read', () => {
    const files = find(suite)
    expect(files.length).toBeGreaterThan(200)
    const wrong: string[] = []
    for (const path of files) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const source = new Source('x.json', readFileSync(path))
      // NaN and Infinity are refused as such, and read on: a metric that is not finite has to fail as a metric too.
      const isRefused = !source.readable || source.problems.some(({ rule }) => rule === 'DOC.NUMBER')
      if (name.startsWith('n_') && !isRefused) wrong.push(name)
      if (name.startsWith('y_') && !source.readable && !STRICTER.test(name)) wrong.push(`${name}: ${told(source).join()}`)
      if (name.startsWith('y_') && source.readable) expect(source.data).toEqual(JSON.parse(source.text))
    }
    expect(wrong).toEqual([])
  })
} else console.warn(`JSONTestSuite is absent (looked in ${suite}): set SPECGATE_CORPORA to test against it`)
