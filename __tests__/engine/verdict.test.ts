import { describe, expect, test } from '@jest/globals'
import { applyWaivers, countFindings, decide, exitCodeOf } from '../../src/engine/verdict.js'
import { compareFindings, separateFingerprints } from '../../src/engine/findings.js'
import type { Finding } from '../../src/model/report.js'
import type { Severity } from '../../src/policy.js'

const finding = (rule: string, severity: Severity, extra: Partial<Finding> = {}): Finding => ({
  rule,
  policy: 'p',
  severity,
  message: 'M.',
  why: 'W.',
  fix: 'F.',
  docs: '',
  file: 'a.yaml',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  path: "$['x']",
  side: 'head',
  fingerprint: 'f',
  waiver: null,
  related: [],
  data: {},
  ...extra,
})
const waiver = (extra: object = {}) => ({
  rule: 'A.B',
  reason: 'planned',
  owner: '@team',
  expires: '2026-06-30',
  at: { file: '.github/specgate.yml', line: 3, column: 5 },
  ...extra,
})

test.each<[Severity[], string[], 'error' | 'warning' | 'note' | 'never', string, number]>([
  [[], [], 'error', 'pass', 0],
  [['warning', 'note'], [], 'error', 'pass', 0],
  [['error'], [], 'error', 'fail', 1],
  [['warning'], [], 'warning', 'fail', 1],
  [['note'], [], 'warning', 'pass', 0],
  [['note'], [], 'note', 'fail', 1],
  [['error'], [], 'never', 'pass', 0],
  [['error'], ['a limit was hit'], 'error', 'inconclusive', 3],
  [[], ['a limit was hit'], 'never', 'inconclusive', 3],
])('%j, incomplete %j, fail-on %s → %s', (severities, incomplete, failOn, verdict, exit) => {
  const decided = decide(
    severities.map((severity) => finding('A.B', severity)),
    incomplete,
    failOn,
  )
  expect([decided, exitCodeOf(decided)]).toEqual([verdict, exit])
})

describe('waivers', () => {
  const now = '2026-06-30T23:59:59Z'
  test('cover a rule, a file, a place and what is below it, to the end of the last day', () => {
    const covered = (extra: object, over: Partial<Finding> = {}) =>
      applyWaivers([finding('A.B', 'error', over)], [waiver(extra)], now).findings[0]!.waiver !== null
    expect(covered({})).toBe(true)
    expect(covered({ rule: 'A.C' })).toBe(false)
    expect(covered({ file: '*.yaml' })).toBe(true)
    expect(covered({ file: 'b/**' })).toBe(false)
    expect(covered({ path: "$['x']" })).toBe(true)
    expect(covered({ path: "$['x']" }, { path: "$['x'][0]" })).toBe(true)
    expect(covered({ path: "$['x']" }, { path: "$['xy']" })).toBe(false)
    expect(covered({ expires: '2026-06-29' })).toBe(false)
  })

  test('one that expired is named only when it would have covered something', () => {
    const old = waiver({ expires: '2026-01-01' })
    expect(applyWaivers([finding('A.B', 'error')], [old], now).expired).toEqual([old])
    expect(applyWaivers([finding('X.Y', 'error')], [old], now).expired).toEqual([])
  })

  test('never cover the gate itself', () => {
    const [gate] = applyWaivers([finding('GATE.POLICY_FAILED', 'error')], [waiver({ rule: 'GATE.POLICY_FAILED' })], now).findings
    expect(gate!.waiver).toBeNull()
  })

  test('a waived finding counts apart and fails nothing', () => {
    const { findings } = applyWaivers([finding('A.B', 'error'), finding('A.C', 'warning')], [waiver()], now)
    expect(countFindings(findings, [], 1, 1)).toEqual({ error: 0, warning: 1, note: 0, waived: 1, documents: 1, changed: 1 })
    expect(decide(findings, [], 'error')).toBe('pass')
  })
})

test('findings come by file, line, column and rule, and equal ones are told apart', () => {
  const list = [
    finding('B.B', 'error', { line: 2 }),
    finding('A.B', 'error', { line: 2 }),
    finding('Z.Z', 'note', { line: 1 }),
    finding('A.A', 'error', { file: 'A.yaml', line: 9 }),
  ]
  expect([...list].sort(compareFindings).map(({ rule }) => rule)).toEqual(['A.A', 'Z.Z', 'A.B', 'B.B'])
  const prints = separateFingerprints([finding('A.B', 'error'), finding('A.B', 'error')]).map(({ fingerprint }) => fingerprint)
  expect(new Set(prints).size).toBe(2)
  expect(prints[0]).toBe('f')
})
