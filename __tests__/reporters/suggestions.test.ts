import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../src/documents/edit.js'
import type { Edit } from '../../src/policy.js'
import { makeSuggestions, renderSuggestion, type Suggestion } from '../../src/reporters/suggestions.js'
import { finding } from './story.js'

const TEXT = `# card
pipeline:
  version: v1.0
versioning:
  scheme: semver
empty: {}
last: x
`
const mend = (edits: Edit[], rule = 'VER.UNCHANGED') => ({ finding: finding({ rule }), edits })

/** What GitHub does when every suggestion is applied. */
function apply(text: string, suggestions: readonly Suggestion[]): string {
  const lines = text.split('\n')
  for (const { start, end, was, lines: become } of [...suggestions].sort((a, b) => b.start - a.start)) {
    expect(lines.slice(start - 1, end)).toEqual(was)
    lines.splice(start - 1, end - start + 1, ...become)
  }
  return lines.join('\n')
}

describe('mends as lines', () => {
  test.each<[string, Edit[][], [number, number][]]>([
    ['a value', [[{ set: ['pipeline', 'version'], value: 'v1.1' }]], [[3, 3]]],
    ['a new key belongs to the line before it', [[{ set: ['versioning', 'compat_mode'], value: 'both' }]], [[5, 5]]],
    ['a new key at the end of the file', [[{ set: ['notice', 'type'], value: 'release' }]], [[7, 7]]],
    [
      'two findings in one line, one of them said twice',
      [[{ set: ['empty', 'a'], value: 1 }], [{ set: ['empty', 'b'], value: 2 }], [{ set: ['empty', 'a'], value: 1 }]],
      [[6, 6]],
    ],
    [
      'places far apart, in any order',
      [[{ set: ['last'], value: 'y' }], [{ set: ['pipeline', 'version'], value: 'v2.0' }]],
      [
        [3, 3],
        [7, 7],
      ],
    ],
    [
      'one finding that mends two places is one suggestion',
      [
        [
          { set: ['pipeline', 'version'], value: 'v2.0' },
          { set: ['versioning', 'scheme'], value: 's' },
        ],
      ],
      [[3, 5]],
    ],
    ['a span over a line end', [[{ span: { line: 4, column: 1, endLine: 6, endColumn: 1 }, text: 'v: 1\n' }]], [[4, 5]]],
  ])('%s', (_, edits, ranges) => {
    const suggestions = makeSuggestions(
      'card.yaml',
      TEXT,
      edits.map((one) => mend(one)),
    )
    expect(suggestions.map(({ start, end }) => [start, end])).toEqual(ranges)
    expect(apply(TEXT, suggestions)).toBe(applyEdits('card.yaml', TEXT, edits.flat()))
  })

  test('a text without a line end, and one of one line', () => {
    const edits: Edit[] = [{ set: ['b'], value: 2 }]
    expect(makeSuggestions('x.yaml', 'a: 1', [mend(edits)])).toMatchObject([
      { start: 1, end: 1, was: ['a: 1'], lines: ['a: 1', 'b: 2'] },
    ])
  })

  test.each<[string, string, Edit[]]>([
    ['what cannot be written', TEXT, [{ remove: ['last'] }]],
    ['CRLF', TEXT.replaceAll('\n', '\r\n'), [{ set: ['last'], value: 'y' }]],
    ['no change', TEXT, [{ set: ['last'], value: 'x' }]],
    ['no text', '', [{ set: ['last'], value: 'x' }]],
    [
      'more lines than anybody reads',
      `a: 1\n${'# x\n'.repeat(30)}b: 2\n`,
      [
        { set: ['a'], value: 3 },
        { set: ['b'], value: 4 },
      ],
    ],
    ['a line without an end', `a: ${'x'.repeat(5000)}\nb: {c: 1}\n`, [{ set: ['a'], value: 'y'.repeat(5000) }]],
  ])('not suggested: %s', (_, text, edits) => {
    expect(makeSuggestions('card.yaml', text, [mend(edits)])).toEqual([])
  })
})

describe('the comment', () => {
  test('findings, then the fence, then what the gate cannot know', () => {
    const findings = [finding({ rule: 'A.B', message: 'The version is still `v1.0`.', data: { version: 'v1.0' } })]
    expect(renderSuggestion({ lines: ['  version: v1.1'], findings })).toBe(
      '- `A.B` (error): The version is still `v1.0`.\n\n```suggestion\n  version: v1.1\n```\n\nLook it over before you apply it: the gate can write a version or a digest, but not what a change means.',
    )
  })

  test('nothing in a line ends the fence, and nothing in a message is markup', () => {
    const lines = ['a: "````"', '```', '<!-- specgate-suggestion:x -->', '@team']
    const text = renderSuggestion({ lines, findings: [finding({ message: '@team <b>x</b> ![i](http://e).', data: {} })] })
    expect(text).toContain(`\n\`\`\`\`\`suggestion\n${lines.join('\n')}\n\`\`\`\`\`\n`)
    expect(text.split('\n')[0]).not.toMatch(/@team|<b>|!\[i\]/)
  })

  test('many findings are counted', () => {
    expect(renderSuggestion({ lines: [''], findings: Array.from({ length: 8 }, () => finding()) })).toContain('- … and 3 more')
  })
})
