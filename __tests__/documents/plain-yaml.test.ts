import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { PlainText } from '../../src/documents/plain-yaml.js'
import { Lines } from '../../src/documents/text.js'
import { YamlText } from '../../src/documents/yaml.js'
import type { Json, Path } from '../../src/model/json.js'

/** Whether the text is plain; when it is, the yaml package has to read the same data at the same places, without a problem. */
function agrees(text: string): boolean {
  const lines = new Lines(text)
  const plain = PlainText.open(text, lines, DEFAULT_LIMITS)
  if (plain === undefined) return false
  const yaml = new YamlText(text, lines, DEFAULT_LIMITS)
  expect({ text, ...plain.load() }).toEqual({ text, ...yaml.load() })
  for (const path of pathsOf(plain.load().data).slice(0, 200))
    for (const place of [path, [...path, 'missing'], [...path, 9]])
      for (const on of ['key', 'value'] as const)
        if (place.length > 0)
          expect({ text, place, on, ...plain.locate(place, on) }).toEqual({ text, place, on, ...yaml.locate(place, on) })
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
])('is plain: %s', (_, text) => {
  expect(agrees(text)).toBe(true)
})

test.each([
  ['an anchor', 'a: &x 1\n'],
  ['an alias', 'a: *x\n'],
  ['a tag', 'a: !t 1\n'],
  ['a block scalar', 'a: |\n  x\n'],
  ['a scalar on two lines', 'a: x\n  y\n'],
  ['an escape', 'a: "\\u0041"\n'],
  ['a doubled apostrophe', "a: 'it''s'\n"],
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
  ['CRLF', 'a: 1\r\n'],
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
  ['a flow collection over lines', 'a: [1,\n  2]\n'],
  ['a pair in a flow sequence', 'a: [b: 1]\n'],
  ['a trailing comma', 'a: [1, ]\n'],
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
  let seed = 20261121
  const random = (n: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return (seed >> 8) % n
  }
  let plain = 0
  for (let i = 0; i < 60_000; i++) {
    const text = Array.from({ length: 1 + random(12) }, () => PARTS[random(PARTS.length)]!).join('')
    if (agrees(text)) plain++
  }
  expect(plain).toBeGreaterThan(500)
})
