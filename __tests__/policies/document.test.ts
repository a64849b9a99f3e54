import { describe, expect, test } from '@jest/globals'
import { valueAt } from '../../src/model/json.js'
import type { Change, Document, Json, Path, Problem, Report, SectionsView } from '../../src/policy.js'
import policy from '../../policies/document/policy.js'

type Reported = Report<typeof policy.meta.rules>

const SPAN = { line: 3, column: 2, endLine: 3, endColumn: 9 }
const SECTIONS: SectionsView = {
  known: [['versioning'], ['versioning', 'notice'], ['lineage'], ['artifacts']],
  required: [
    { path: ['versioning'], spec: 'Ch. 11 §III' },
    { path: ['versioning', 'scheme'], spec: 'Ch. 11 §III' },
    { path: ['artifacts'], spec: 'Ch. 11 §VII' },
  ],
}

function documentOf(data: Json, more: Partial<Document> = {}): Document {
  const view = (name: string): unknown => (name === 'sections' ? SECTIONS : undefined)
  const base = {
    file: 'a.yaml',
    kind: 'pipeline-card',
    side: 'head',
    readable: true,
    problems: [],
    data,
    get: (path: Path) => valueAt(data, path),
    view,
  }
  return { ...base, ...more } as unknown as Document
}

function collect(check: (context: never) => void): Reported[] {
  const reports: Reported[] = []
  check({ options: {}, report: (report: Reported) => reports.push(report) } as never)
  return reports
}
const judgeDocument = (document: Document): Reported[] => collect((context) => policy.checkDocument?.(document, context))
const judgeChange = (base: Document | undefined, head: Document | undefined): Reported[] =>
  collect((context) =>
    policy.checkChange?.({ type: 'modified', ...(base && { base }), ...(head && { head }) } as Change, context),
  )
const shown = (reports: readonly Reported[]): string[] =>
  reports.map(({ rule, at, data }) => [rule, Array.isArray(at) ? at.join('.') : 'span', data?.['section'] ?? ''].join(' ').trim())

describe('problems', () => {
  const problem: Problem = {
    rule: 'DOC.SYNTAX',
    span: SPAN,
    data: { detail: 'a bracket is open', hint: 'Close it.' },
    related: [{ span: { ...SPAN, line: 1 }, message: 'opened here' }],
    edits: [{ span: SPAN, text: ']' }],
  }
  test('become reports one to one, with their span, places and edits, and nothing else is said of the document', () => {
    expect(judgeDocument(documentOf(null, { readable: false, problems: [problem, problem] }))).toEqual(
      [1, 2].map(() => ({
        rule: 'DOC.SYNTAX',
        at: SPAN,
        data: { detail: 'a bracket is open', hint: ' (close it)' },
        related: [{ at: { ...SPAN, line: 1 }, message: 'opened here' }],
        edits: [{ span: SPAN, text: ']' }],
      })),
    )
  })
  test('an empty hint leaves no trace, a question stays one', () => {
    const data = { key: 'x', detail: 'it is odd', suggestion: 'Did you mean "a"?' }
    const [first, second] = judgeDocument(
      documentOf(null, {
        readable: false,
        problems: [
          { ...problem, data: { detail: 'd', hint: '' } },
          { rule: 'DOC.CONFUSABLE', span: SPAN, data },
        ],
      }),
    )
    expect(first?.data).toEqual({ detail: 'd', hint: '' })
    expect(second?.data).toMatchObject({ suggestion: ' (did you mean "a"?)' })
  })
  test('a problem of a rule that is not in the table fails the policy instead of going unseen', () => {
    expect(() => judgeDocument(documentOf(null, { readable: false, problems: [{ ...problem, rule: 'DOC.NEW' }] }))).toThrow(
      'DOC.NEW',
    )
  })
})

describe('sections', () => {
  test('a missing one is reported at its place; of a section and its parts the outermost', () => {
    expect(shown(judgeDocument(documentOf({ artifacts: [1] })))).toEqual(['DOC.SECTION_MISSING versioning versioning'])
    expect(shown(judgeDocument(documentOf({ versioning: { notice: {} }, artifacts: [1] })))).toEqual([
      'DOC.SECTION_MISSING versioning.scheme versioning.scheme',
    ])
  })
  test.each<[string, Json, string[]]>([
    ['gone', { artifacts: [1] }, ['DOC.SECTION_REMOVED versioning versioning']],
    ['null', { versioning: null, artifacts: [1] }, ['DOC.SECTION_REMOVED versioning versioning']],
    ['an empty map', { versioning: {}, artifacts: [1] }, ['DOC.SECTION_REMOVED versioning versioning']],
    ['blank text', { versioning: ' ', artifacts: [1] }, ['DOC.SECTION_REMOVED versioning versioning']],
    ['a part', { versioning: { scheme: 'semver' }, artifacts: [1] }, ['DOC.SECTION_REMOVED versioning.notice versioning.notice']],
    [
      'an empty list',
      { versioning: { notice: { type: 'release' } }, artifacts: [] },
      ['DOC.SECTION_REMOVED artifacts artifacts'],
    ],
    [
      'a boolean for a map, a number for a list',
      { versioning: { notice: false }, artifacts: 0 },
      ['DOC.SECTION_REMOVED versioning.notice versioning.notice', 'DOC.SECTION_REMOVED artifacts artifacts'],
    ],
    ['the one text of a map, and a text for a list, say the same', { versioning: { notice: 'release' }, artifacts: 'x' }, []],
  ])('removed: %s', (_, data, expected) => {
    const base = documentOf({ versioning: { scheme: 'semver', notice: { type: 'release' } }, artifacts: [1], lineage: {} })
    expect(shown(judgeChange(base, documentOf(data)))).toEqual(expected)
  })
})

describe('what became of the document', () => {
  const card = documentOf({ versioning: { scheme: 'semver' } })
  const unreadable = { readable: false, problems: [{ rule: 'DOC.SYNTAX', span: SPAN, data: {} }] }
  test.each<[string, Document | undefined, Document | undefined, string[]]>([
    ['removed', card, undefined, ['DOC.REMOVED']],
    ['removed, and was unreadable', documentOf(null, unreadable), undefined, ['DOC.REMOVED']],
    ['somebody else’s file removed', documentOf(null, { kind: 'unknown' }), undefined, []],
    ['added', undefined, card, []],
    ['no longer recognised', card, documentOf({}, { kind: 'unknown' }), ['DOC.KIND_LOST']],
    ['of another kind', card, documentOf({}, { kind: 'feature-set' }), ['DOC.KIND_LOST']],
    ['broken, of no kind therefore', card, documentOf(null, { ...unreadable, kind: 'unknown' }), []],
    ['unreadable without a word why', card, documentOf(null, { readable: false, kind: 'unknown' }), ['DOC.KIND_LOST']],
    [
      'was unreadable, and is not recognised now',
      documentOf(null, unreadable),
      documentOf({}, { kind: 'unknown' }),
      ['DOC.KIND_LOST'],
    ],
    ['mended', documentOf(null, unreadable), card, ['DOC.BASE_UNREADABLE']],
    ['unreadable on both sides', documentOf(null, unreadable), documentOf(null, unreadable), []],
    ['became a document', documentOf({}, { kind: 'unknown' }), card, []],
  ])('%s', (_, base, head, expected) => {
    expect(judgeChange(base, head).map(({ rule }) => rule)).toEqual(expected)
  })
})
