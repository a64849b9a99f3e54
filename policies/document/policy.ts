import { definePolicy } from '../../src/policy.js'
import type { Change, Context, Document, Problem, Report } from '../../src/policy.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'
import { findLost, findMissing, nameOf } from './sections.js'

type Options = Record<string, never>
type Reporter = Context<Options, typeof rules>['report']

const UNKNOWN = 'unknown'

export default definePolicy<Options>()({
  meta: {
    id: 'document',
    summary: 'Requires documents that every reader reads alike, and that neither they nor their sections disappear unseen.',
    views: [],
    unreadable: true,
    rules,
    options,
    since: '0.1.0',
  },
  checkDocument(document, { report }) {
    for (const problem of document.problems) report(reportOf(problem))
    if (!document.readable) return
    for (const { path, spec } of findMissing(document)) {
      report({ rule: 'DOC.SECTION_MISSING', at: path, data: { section: nameOf(path), spec } })
    }
  },
  checkChange(change, { report }) {
    const { base, head } = change
    if (base === undefined) return
    if (head === undefined) {
      if (base.kind !== UNKNOWN) report({ rule: 'DOC.REMOVED', at: [], side: 'base', data: { kind: base.kind } })
      return
    }
    if (isKindLost(base, head)) {
      const after = isListed(head) ? 'a list' : head.kind === UNKNOWN ? 'no kind of document that is known' : `a \`${head.kind}\``
      report({ rule: 'DOC.KIND_LOST', at: [], data: { before: base.kind, after } })
      return
    }
    if (head.readable) compareSections({ base, head }, report)
  },
})

/** One to one. What the loader gives as a sentence of its own is put into brackets, so that the message stays one. */
function reportOf({ rule, span, data, related, edits }: Problem): Report<typeof rules> {
  if (!Object.hasOwn(rules, rule)) throw new Error(`the loader found a problem of the rule ${rule}, which is not in the table`)
  const report = {
    rule,
    at: span,
    data: { ...data, ...inBrackets('hint', data), ...inBrackets('suggestion', data) },
    related: related?.map((place) => ({ at: place.span, message: place.message })) ?? [],
    edits: edits ?? [],
  }
  // The loader's data is checked against the placeholders when the message is filled.
  return report as unknown as Report<typeof rules>
}

function inBrackets(key: string, data: Problem['data']): Record<string, string> {
  const text = data[key]
  if (typeof text !== 'string') return {}
  const clause = text.replace(/\.$/, '').replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase())
  return { [key]: clause === '' ? '' : ` (${clause})` }
}

/** A head that cannot be read is of no kind until it is mended: its own problems say so. */
function isKindLost(base: Document, head: Document): boolean {
  if (base.kind === UNKNOWN) return false
  // What is in a list is not judged: to put a card into one is a way out like any other.
  if (isListed(head)) return base.readable
  if (base.kind === head.kind) return false
  return head.readable || head.kind !== UNKNOWN || head.problems.length === 0
}

function isListed({ problems }: Document): boolean {
  return problems.some(({ rule }) => rule === 'DOC.LIST')
}

function compareSections({ base, head }: Required<Pick<Change, 'base' | 'head'>>, report: Reporter): void {
  if (!base.readable) {
    const first = base.problems[0]
    const detail = first === undefined ? 'it is not readable' : `${first.rule} on line ${first.span.line}`
    report({ rule: 'DOC.BASE_UNREADABLE', at: [], data: { detail } })
    return
  }
  for (const { path, state } of findLost(base, head)) {
    report({
      rule: 'DOC.SECTION_REMOVED',
      at: path,
      data: { section: nameOf(path), state },
      related: [{ at: path, on: 'key', side: 'base', message: 'where it was at the base' }],
    })
  }
}
