import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../src/documents/edit.js'
import { Source } from '../../src/documents/source.js'
import { valueAt } from '../../src/model/json.js'
import type { Edit } from '../../src/policy.js'

const CARD = `# the card\r
versioning: {scheme: semver} # keep\r
artifacts:\r
  - path: 'a.bin'   # first\r
    sha256: 'old'\r
  - {path: b.bin}\r
notice:\r
`

describe('an edit changes its place and nothing else', () => {
  test.each<[string, Edit, string, string]>([
    ['a quoted value keeps its quotes', { set: ['artifacts', 0, 'sha256'], value: 'new' }, "sha256: 'old'", "sha256: 'new'"],
    ['a plain value stays plain', { set: ['versioning', 'scheme'], value: 'calver' }, 'scheme: semver', 'scheme: calver'],
    ['a value that needs quotes gets them', { set: ['versioning', 'scheme'], value: '1.10' }, 'scheme: semver', 'scheme: "1.10"'],
    [
      'a new key in a flow mapping',
      { set: ['artifacts', 1, 'sha256'], value: 'ff' },
      '{path: b.bin}',
      '{path: b.bin, sha256: ff}',
    ],
    [
      'a new key in a block mapping',
      { set: ['artifacts', 0, 'size'], value: 7 },
      "    sha256: 'old'\r\n",
      "    sha256: 'old'\r\n    size: 7\r\n",
    ],
    ['a key without a value', { set: ['notice'], value: 'none' }, 'notice:\r\n', 'notice: none\r\n'],
    [
      'parents that are missing',
      { set: ['export_manifest', 'version'], value: 'v1.0' },
      'notice:\r\n',
      'notice:\r\nexport_manifest:\r\n  version: v1.0\r\n',
    ],
    ['a span', { span: { line: 2, column: 22, endLine: 2, endColumn: 28 }, text: 'x' }, 'semver}', 'x}'],
  ])('%s', (_name, edit, before, after) => {
    const edited = applyEdits('card.yaml', CARD, [edit])
    expect(edited).toBe(CARD.replace(before, after))
    if ('set' in edit) expect(valueAt(new Source('card.yaml', Buffer.from(edited!)).data, edit.set)).toEqual(edit.value)
  })

  test('JSON stays JSON, with its indentation', () => {
    const text = '{\n  "a": {"b": "x"},\n  "list": [\n    {\n      "path": "p"\n    }\n  ]\n}\n'
    const edits: Edit[] = [
      { set: ['a', 'b'], value: 'y' },
      { set: ['list', 0, 'sha256'], value: 'ff' },
    ]
    const edited = applyEdits('x.json', text, edits)!
    expect(JSON.parse(edited)).toEqual({ a: { b: 'y' }, list: [{ path: 'p', sha256: 'ff' }] })
    expect(edited).toContain('      "path": "p",\n      "sha256": "ff"\n')
  })

  test('several edits, a byte order mark, and one that overlaps an earlier one', () => {
    const edits: Edit[] = [
      { set: ['a'], value: 'one' },
      { set: ['b'], value: 'two' },
      { set: ['a'], value: 'three' },
    ]
    expect(applyEdits('x.yaml', '\ufeffa: 1\nb: 2\n', edits)).toBe('\ufeffa: one\nb: two\n')
  })

  test.each<[string, string, string, Edit[], unknown]>([
    [
      'an empty flow mapping',
      'x.yaml',
      'a: {}\nb: 1\n',
      [
        { set: ['a', 'x'], value: 1 },
        { set: ['a', 'y'], value: 2 },
      ],
      { a: { x: 1, y: 2 }, b: 1 },
    ],
    [
      'an empty JSON object',
      'x.json',
      '{"a": {}}',
      [
        { set: ['a', 'x'], value: 1 },
        { set: ['a', 'y'], value: 2 },
        { set: ['b'], value: 3 },
      ],
      { a: { x: 1, y: 2 }, b: 3 },
    ],
    [
      'an empty JSON document',
      'x.json',
      '{ }\n',
      [
        { set: ['a', 'x'], value: 1 },
        { set: ['a', 'y', 'z'], value: 2 },
      ],
      { a: { x: 1, y: { z: 2 } } },
    ],
    [
      'a filled JSON object with CRLF',
      'x.json',
      '{\r\n  "q": 1\r\n}\r\n',
      [
        { set: ['a'], value: 1 },
        { set: ['b'], value: 2 },
      ],
      { q: 1, a: 1, b: 2 },
    ],
    [
      'one missing parent',
      'x.yaml',
      'v:\n  s: 1\n',
      [
        { set: ['v', 'n', 'type'], value: 'a' },
        { set: ['v', 'n', 'date'], value: 'b' },
      ],
      { v: { s: 1, n: { type: 'a', date: 'b' } } },
    ],
    [
      'two mappings that end in one line, outer first',
      'x.yaml',
      'v:\n  s: 1\n',
      [
        { set: ['w'], value: 1 },
        { set: ['v', 't'], value: 2 },
      ],
      { v: { s: 1, t: 2 }, w: 1 },
    ],
    [
      'the same key twice: the first is heard',
      'x.yaml',
      'v: {}\n',
      [
        { set: ['v', 't'], value: 1 },
        { set: ['v', 't'], value: 2 },
      ],
      { v: { t: 1 } },
    ],
    [
      'a whole value over parts of it',
      'x.yaml',
      'v: {}\n',
      [
        { set: ['v', 't', 'u'], value: 1 },
        { set: ['v', 't'], value: { u: 2, w: 3 } },
      ],
      { v: { t: { u: 1, w: 3 } } },
    ],
  ])('several new keys in %s', (_, file, text, edits, expected) => {
    const edited = applyEdits(file, text, edits)!
    expect(new Source(file, Buffer.from(edited)).data).toEqual(expected)
    expect(edited.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r\n') && text.includes('\n'))
  })

  test('what has no place is not written at all', () => {
    expect(applyEdits('x.yaml', 'a: [1]\n', [{ set: ['a', 5, 'b'], value: 1 }])).toBeUndefined()
    expect(applyEdits('x.yaml', 'a: {}\n', [{ remove: ['a'] }])).toBeUndefined()
    expect(applyEdits('events.jsonl', '{}\n', [{ set: ['a'], value: 1 }])).toBeUndefined()
  })
})
