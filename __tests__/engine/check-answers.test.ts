import { expect, test } from '@jest/globals'
import { checkNeeds, checkReport } from '../../src/engine/check-answers.js'

const span = { line: 1, column: 2, endLine: 1, endColumn: 9 }

test.each([
  { rule: 'A.B', at: [] },
  { rule: 'A.B', at: ['a', 0], side: 'base', file: 'a/b.yaml', data: { a: 'x', b: 1, c: undefined } },
  { rule: 'A.B', at: span, related: [{ at: ['a'], message: 'there', file: '..a/.b' }], edits: [] },
])('%j is a report', (report) => expect(() => checkReport(report)).not.toThrow())

test.each([
  [null, /reported null/],
  ['A.B', /reported "A\.B"/],
  [{ rule: 'A.B' }, /stands at undefined/],
  [{ rule: 'A.B', at: 'a.b' }, /stands at "a\.b"/],
  [{ rule: 'A.B', at: ['a', -1] }, /stands at a list/],
  [{ rule: 'A.B', at: { ...span, line: 0 } }, /stands at an object/],
  [{ rule: 'A.B', at: { ...span, column: 1.5 } }, /stands at an object/],
  [{ rule: 'A.B', at: [], side: 'left' }, /side "left"; sides are base and head/],
  [{ rule: 'A.B', at: [], data: [] }, /a list as data/],
  [{ rule: 'A.B', at: [], data: { a: null } }, /null for \{\{a\}\}/],
  [{ rule: 'A.B', at: [], data: { a: { b: 1 } } }, /an object for \{\{a\}\}/],
  [{ rule: 'A.B', at: [], related: {} }, /no list/],
  [{ rule: 'A.B', at: [], related: [{ at: [] }] }, /an object under related/],
  [{ rule: 'A.B', at: [], related: [{ at: [], message: '', file: '/etc/passwd' }] }, /"\/etc\/passwd"/],
])('%j is none', (report, message) => expect(() => checkReport(report)).toThrow(message))

test.each(['/a', '../a', 'a/../../b', 'a//b', '.', '', 'a/', 'a\0b'])('%j is no file of the workspace', (file) =>
  expect(() => checkReport({ rule: 'A.B', at: [], file })).toThrow(/no path below the workspace/),
)

test('what needs() answers is a list of requests for facts that there are', () => {
  const needs = [{ fact: 'now' }, { fact: 'size', path: 'a' }] as const
  expect(checkNeeds(needs)).toBe(needs)
  for (const [answer, message] of [
    [5, /answered 5/],
    [undefined, /answered undefined/],
    [[null], /asked for null/],
    [[{ fact: 'toString' }], /"toString"; the facts are digest/],
  ] as const)
    expect(() => checkNeeds(answer as never)).toThrow(message)
})
