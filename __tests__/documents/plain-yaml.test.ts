import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { PlainText } from '../../src/documents/plain-yaml.js'
import { Lines } from '../../src/documents/text.js'
import { YamlText } from '../../src/documents/yaml.js'
import type { Json, Path } from '../../src/model/json.js'
import { makeDocument, seeded } from './yaml-at-random.js'

/** Whether the text is plain; when it is, the yaml package has to read the same data at the same places, without a problem. */
function agrees(text: string): boolean {
  const lines = new Lines(text)
  const plain = PlainText.open(text, lines, DEFAULT_LIMITS)
  if (plain === undefined) return false
  const yaml = new YamlText(text, lines, DEFAULT_LIMITS)
  expect({ text, ...plain.load() }).toEqual({ text, ...yaml.load() })
  const paths = pathsOf(plain.load().data).slice(0, 200)
  const asked = paths.flatMap((path) => [path, [...path, 'missing'], [...path, 9]]).filter((place) => place.length > 0)
  const placesIn = (reader: PlainText | YamlText): string[] =>
    asked.flatMap((place) => (['key', 'value'] as const).map((on) => JSON.stringify([place, on, reader.locate(place, on)])))
  expect([text, ...placesIn(plain)]).toEqual([text, ...placesIn(yaml)])
  return true
}

function pathsOf(data: Json, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path]
  const below = Array.isArray(data)
    ? data.flatMap((item: Json, i) => pathsOf(item, [...path, i]))
    : Object.entries(data).flatMap(([key, value]) => pathsOf(value as Json, [...path, key]))
  return [path, ...below]
}

test.each([
  [
    'a card',
    'versioning:\n  version: "v1.0.0" # first\n\n# about\nartifacts:\n- path: a.bin\n  size: 3\n- { path: "b", n: [1, -2.5e3] }\nempty:\nlast: {}\n',
  ],
  ['no line end', 'a: 1'],
  ['a dash alone', 'a:\n  - x\n  -\n    b: 1\n'],
  ['words', 'a: null\nb: ~\nc: True\nd: Null\ne: nulls\nf: yes\ng: 2026-01-02\nh: 12:30\ni: 007\nj: +.5\nk: 1.\n'],
  ['quoted keys', '"a b": 1\n"1": 2\n"null": 3\n"<<": 4\n'],
  ['colons and hashes', "a: s3://x/y#z\nb: 'it: is # quoted'\nc: x:y\nd: [sha256:abc, k: 1]\n".replace(', k: 1', '')],
  [
    'letters of any language, and emoji',
    'owner: Élodie # für die Zürcher\n# 日本\nteam: [Zoë, "Łódź, 東京", Ünal]\nnote: { k: ναί, l: "🚀 ready ⚠️", m: "全角　空白" }\nlast: naïve 🎉\n',
  ],
  ['a literal block scalar', 'a: |\n  x\n   y\n\n  z: [\n\nb: 1\n'],
  ['a folded one, with lines further in', 'a: >\n  x\n  y\n\n  z\n    - in\n\n    - in\n  out\nb: 1\n'],
  [
    'every header',
    ['|', '|-', '|+', '>', '>-', '>+', '|2', '>2-', '|-2', '>+2']
      .map((header, i) => `k${i}: ${header} # c\n  x\n  y\n\n`)
      .join(''),
  ],
  ['an indentation that the header says', 'a: |2\n    x\n  y\nb:\n  - >1-\n     x\n   y\n'],
  ['blank lines before and behind the text', 'a: |\n\n \n  x\n \n\nb: >+\n\n  y\n\n\nc: 1\n'],
  ['block scalars in sequences', '- |\n x\n- a: >-\n    y\n  b: 1\n- 2\n'],
  ['a block scalar at the end', 'a:\n  b: |\n    x\n    y'],
  ['a block scalar and blank lines at the end', 'a: |-\n  x\n\n  \n\n'],
  ['a comment behind a block scalar', 'a: |\n  x\n# c\nb: 1\n'],
  [
    'comments on what follows',
    'a:\n  - b:\n      - 1\n\n    # c\n   # d\n    e: |\n      x\n  # f\n  - 2\n# g\nh:\n  i: [1]\n# j\n',
  ],
  ['tabs in block scalars, quotes and comments', 'a: |\n  \tx\ty\nb: >\n  x\n  \ty\nc: "a\tb" # c\td\n'],
  ['what would be something elsewhere', 'a: |\n  <<: *x\n  b: !t {\n  ---\n  %YAML\n  # no comment\nb: 1\n'],
  ['a plain scalar over lines', 'a: x\n  y\nb: u\n\n\n  v\n# c\nc: 1\n'],
  ['quoted scalars over lines', "a: \"x  \n\n   y \\\n  \\ z\"\nb: 'it''s\n  so'\n"],
  ['escapes', 'a: "C:\\\\d \\"x\\" \\/ \\t\\n\\r\\b\\f"\n'],
  ['a value below its key', 'a:\n  s3://x/y\nb:\n  "q"\nc:\n  [1, 2]\nd:\n  -\n    x\n'],
  ['flow collections over lines', 'a: [\n  1, # c\n  # d\n  {b: 2,\n   "c":3, },\n]\nd: {}\n'],
  ['JSON', '{\n  "a": [\n    1,\n    {"b":"c"}\n  ]\n}\n'],
  ['a document start', '# c\n--- # d\na: 1\n'],
  ['CRLF', 'a: |\r\n  x\r\n\r\n  y\r\nb: "u\r\n  v"\r\nc: [1,\r\n  2]\r\n'],
  ['variables', '${dir}/params.yaml:\n  - a\nb: $v\nc: ^B[0-9]+$\n"d": <x>\n'],
])('is plain: %s', (_, text) => {
  expect(agrees(text)).toBe(true)
})

test.each([
  ['an anchor', 'a: &x 1\n'],
  ['an alias', 'a: *x\n'],
  ['a tag', 'a: !t 1\n'],
  ['a block scalar without text', 'a: |\nb: 1\n'],
  ['a block scalar with nothing but blank lines', 'a: |+\n\n  \nb: 1\n'],
  ['a block scalar at the root', '|\n  x\n'],
  ['a header with a zero', 'a: |0\n  x\n'],
  ['a header with a letter', 'a: |x\n  x\n'],
  ['a header with two numbers', 'a: |12\n  x\n'],
  ['a header with a tab', 'a: |\t\n  x\n'],
  ['a comment that touches the header', 'a: |# c\n  x\n'],
  ['a blank line further in than the first text', 'a: |\n    \n  x\n'],
  ['spaces for a last line', 'a: |\n  x\n    \nb: 1\n'],
  ['a tab before the text is far enough in', 'a: |\n  x\n \ty\n'],
  ['a line behind a block scalar that is too far in', 'a: |\n    x\n  y: 1\n'],
  ['a comment in a scalar over lines', 'a: x\n  # c\n  y\n'],
  ['a mapping in a scalar over lines', 'a: x\n  y: 1\n'],
  ['collapsed lines below a key', 'a:\n  units:"SI"\n  dim:true\n'],
  ['a collapsed item with a full-width colon', 'a:\n  - units："SI"\n'],
  ['a scalar below a comment in the first column', 'a:\n# c\n  x\n'],
  ['quotes that end too far out', 'a:\n  b: "x\n y"\n'],
  ['an escape', 'a: "\\u0041"\n'],
  ['an escape that no one knows', 'a: "\\q"\n'],
  ['two documents', 'a: 1\n---\nb: 1\n'],
  ['a directive', '%YAML 1.1\n---\na: 1\n'],
  ['a duplicate key', 'a: 1\na: 2\n'],
  ['a merge key', '<<: {}\n'],
  ['a number as a key', '1: x\n'],
  ['null as a key', 'null: x\n'],
  ['a prototype', '__proto__: {}\n'],
  ['a quoted prototype', '{ "__proto__": 1 }\n'],
  ['a collapsed key', 'a: {units:"SI", b: 1}\n'],
  ['a digest that reads as a number', 'sha256: 12e4\n'],
  ['a version that loses a digit', 'version: 1.10\n'],
  ['an integer beyond 2^53', 'n: 9007199254740993\n'],
  ['infinity', 'n: .inf\n'],
  ['an octal number', 'n: 0o17\n'],
  ['a tab', 'a:\t1\n'],
  ['a carriage return alone', 'a: |\n  x\ry\n'],
  ['a letter that looks like another', 'ра: 1\n'],
  ['a quoted key that may look like another', '"vеrsion": 1\n'],
  ['a key with an accent', 'é: 1\n'],
  ['a quoted key with an accent in a flow mapping', 'a: { "é": 1 }\n'],
  ['an invisible character in a value', 'a: x\u200by\n'],
  ['a bidirectional control in a comment', 'a: x # \u202e\n'],
  ['a blank that is no space', 'a: \u00a0x\n'],
  ['a line end that is not LF', 'a: x\u0085b: y\n'],
  ['another line end that is not LF', 'a: x\u2028b: y\n'],
  ['a tag character', 'a: x\u{e0041}\n'],
  ['a full-width colon', 'a：1\n'],
  ['a line that is too far in', 'a: 1\n  b: 2\n'],
  ['a line that is too far out', '  a: 1\nb: 2\n'],
  ['a flow collection that ends too far out', 'a:\n  b: [1,\n2]\n'],
  ['an end of document in a flow collection', '[\n---\n]\n'],
  ['a pair in a flow sequence', 'a: [b: 1]\n'],
  ['a comma too many', 'a: [1,, 2]\n'],
  ['a scalar alone', 'hello\n'],
  ['an empty item', 'a:\n  - x\n  -\n'],
  ['a comment behind an empty value', 'a:\n# c\n'],
  ['an indented comment behind a collection', 'a: {}\n\n  # c\n'],
  ['nothing', '\n# nothing\n'],
])('is left to the yaml package: %s', (_, text) => {
  expect(agrees(text)).toBe(false)
})

test('limits hold', () => {
  const text = `a: ${'['.repeat(20)}${']'.repeat(20)}\n`
  expect(PlainText.open(text, new Lines(text), { ...DEFAULT_LIMITS, depth: 10 })).toBeUndefined()
  expect(PlainText.open('a: [1, 2, 3]\n', new Lines(''), { ...DEFAULT_LIMITS, nodes: 4 })).toBeUndefined()
})

test('both readers agree on the head of every case of the policies, and most are plain', () => {
  const root = new URL('../../policies/', import.meta.url)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /cases\/.*\.yaml$/.test(file))
  const texts = files.map((file) => readFileSync(new URL(file, root), 'utf8'))
  const embedded = texts.flatMap((text) =>
    [...text.matchAll(/^ {2}\S+\.yaml: \|\n((?: {4}.*\n|\n)+)/gm)].map(([, body]) => body!.replace(/^ {4}/gm, '')),
  )
  expect(embedded.length).toBeGreaterThan(50)
  expect(embedded.filter(agrees).length).toBeGreaterThan(embedded.length / 3)
})

// Documents made of the parts that YAML is made of, right and wrong ones.
const PARTS = [
  'a: ', 'b: ', 'k1: ', 'version: ', '"q k": ', 'x', '1', '1.5', '-3', '"s t"', "'q'", 'true', '~', 's3://x', 'a b', '- ', '-', '\n', '\n', '\n  ', '\n  ',
  '\n    ', '\n- ', '\n  - ', ' # c', '# c\n', '#', '{', '}', '[', ']', ', ', ',', ': ', ':', '{a: 1}', '[1, 2]', '{}', '&x ', '*x', '!t ', '|', '>', '? ', '---', '...',
  '"', "'", '\\', '\t', '<<', '  ', '\n\n', 'a: 1\n', '  b: 2\n', '- a: 1\n  b: 2\n', '.inf', '0x1F', '007', '1e3', 'é', 'ж', '東', '🚀', '：', '　', '\u00a0', '\u200b', 'é: ', '"é": ',
] // prettier-ignore

test('both readers agree on texts made at random', () => {
  const random = seeded(20261121)
  let plain = 0
  for (let i = 0; i < 60_000; i++) {
    const text = Array.from({ length: 1 + random(12) }, () => PARTS[random(PARTS.length)]!).join('')
    if (agrees(text)) plain++
  }
  expect(plain).toBeGreaterThan(500)
})

test('both readers agree on documents made at random, with block scalars in them', () => {
  let plain = 0
  let blocks = 0
  for (let i = 0; i < 5000; i++) {
    const text = makeDocument(20261123 + i * 7919)
    if (!agrees(text)) continue
    plain++
    if (/[:-] [|>][-+\d]*(?: +#.*)?\r?\n/.test(text)) blocks++
  }
  expect(plain).toBeGreaterThan(1000)
  expect(blocks).toBeGreaterThan(400)
})
