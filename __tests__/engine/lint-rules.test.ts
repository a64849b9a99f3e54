import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import policy from '../../policies/lint-rules/policy.js'
import { ConfigError } from '../../src/config/errors.js'
import type { ConfigLintRule } from '../../src/config/types.js'
import { compileConfigRules, compileLintRules, readRule } from '../../src/engine/lint-rules.js'
import { loadRuleSet, SET_NAMES } from '../../src/engine/rule-sets.js'
import { GateError } from '../../src/model/errors.js'
import type { LintRule } from '../../src/model/lint-rule.js'
import type { RuleMeta } from '../../src/policy.js'
import { run, type Said } from './lint-driver.js'
import { cpuNow } from '../cost.js'

interface Case {
  readonly title: string
  readonly head: Record<string, string>
  readonly options: Record<string, unknown>
  readonly expect: readonly (Omit<Said, 'severity'> & { severity?: string })[]
}
const folder = new URL('../../policies/lint-rules/', import.meta.url)
const cases = readdirSync(new URL('cases/', folder))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, parse(readFileSync(new URL(`cases/${name}`, folder), 'utf8')) as Case] as const)
const options = JSON.parse(readFileSync(new URL('options.schema.json', folder), 'utf8')) as object
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(options)

const rule = (assert: string, more: Partial<LintRule> = {}): LintRule => ({
  id: 'X.ATTACK',
  when: '$',
  assert,
  level: 'error',
  ...more,
})
const own = (...rules: LintRule[]): ReturnType<typeof compileLintRules> => compileLintRules(rules, 'lint')
const CARD = 'versioning: {scheme: semver, compat_mode: backward}\nmetrology: {units: SI, check_dim: true}\n'
const linesOf = (rules: readonly LintRule[], text = CARD, file = 'pipeline.yaml'): string[] =>
  run(own(...rules), { [file]: text }).said.map(({ rule: id, message }) => `${id} ${message}`)

function failureOf(action: () => unknown): GateError {
  try {
    action()
  } catch (error) {
    expect(error).toBeInstanceOf(GateError)
    return error as GateError
  }
  throw new Error('nothing was thrown')
}

describe('cases', () => {
  test.each(cases)('%s', (_, { head, options: given, expect: expected }) => {
    expect(validate(given)).toBe(true)
    const { said } = run(policy.configure(given), head)
    expect(said).toEqual(expected.map((one) => ({ severity: 'error', ...one })))
  })

  test('each of the 29 rules has a case that fails and one that applies and passes', () => {
    const ids = Object.keys(policy.meta.rules as object).filter((id) => id.startsWith('eft-'))
    expect(ids).toHaveLength(29)
    const failing = new Set(cases.flatMap(([, one]) => one.expect.map(({ rule: id }) => id)))
    const passing = new Set(
      cases.flatMap(([, one]) =>
        run(policy.configure(one.options), one.head)
          .rows.filter(({ applicable, failed, errors, unclear }) => applicable && failed === 0 && errors === 0 && unclear === 0)
          .map(({ rule: id }) => String(id)),
      ),
    )
    expect(ids.filter((id) => !failing.has(id))).toEqual([])
    expect(ids.filter((id) => !passing.has(id))).toEqual([])
    for (const id of ['GATE.RULE_ERROR', 'LINT.RULE_UNCLEAR']) expect(failing).toContain(id)
  })

  test('each of the twelve decisions has a case', () => {
    const names = cases.map(([name]) => name)
    for (let number = 1; number <= 12; number++)
      expect(names.some((name) => name.startsWith(`decision-${String(number).padStart(2, '0')}-`))).toBe(true)
  })
})

describe('the shipped sets', () => {
  test('load one by one, each rule under its own namespace and for its own kind', async () => {
    const ids: string[] = []
    for (const name of SET_NAMES)
      ids.push(...Object.keys((await loadRuleSet(name)).meta.rules as object).filter((id) => id.startsWith(`${name}/`)))
    expect(ids.sort()).toEqual(
      Object.keys(policy.meta.rules as object)
        .filter((id) => id.startsWith('eft-'))
        .sort(),
    )
    expect(ids.filter((id) => id.endsWith('/STRUCT.REQUIRED'))).toHaveLength(4)
  })
  test('look only at the documents of their kind', async () => {
    const text = cases.find(([name]) => name === 'dataset-version-semver.yaml')![1].head['dataset_card.yaml']!
    for (const name of SET_NAMES) {
      const { said, rows } = run(await loadRuleSet(name), { 'dataset_card.yaml': text })
      expect([said.length, rows.length]).toEqual(name === 'eft-dataset' ? [1, 4] : [0, 0])
    }
  })
  test('every rule says why it matters, what to do and where it comes from', () => {
    for (const [id, meta] of Object.entries(policy.meta.rules as Record<string, RuleMeta>)) {
      expect(meta.why).toMatch(/^[A-Z].{30,}\.$/)
      expect(meta.fix).toMatch(/^[A-Z`].{15,}\.$/)
      if (id.startsWith('eft-')) expect(meta.spec).toMatch(/^EFT\.WP\.Data\.\w+ v1\.0 Ch\.\d+/)
    }
  })
  test('an unknown set names the known ones and the nearest', async () => {
    await expect(loadRuleSet('eft-pipelines')).rejects.toMatchObject({
      exit: 2,
      fix: expect.stringContaining('Did you mean "eft-pipeline"?'),
    })
  })
})

describe('the attacks', () => {
  const big = { 'pipeline.yaml': CARD + 'pipeline: {id: p, layers: [], edges: [], version: ' + 'a'.repeat(100_000) + '!}\n' }
  const deep = { 'pipeline.yaml': CARD + `pipeline: {layers: [], edges: [], x: ${'['.repeat(60)}1${']'.repeat(60)}}\n` }
  const treeOf = (depth: number): unknown =>
    depth === 0 ? 1 : { a: treeOf(depth - 1), b: [treeOf(depth - 1)], c: treeOf(depth - 1) }
  const broad = { 'pipeline.json': JSON.stringify({ metrology: { units: 'SI', check_dim: true }, notes: treeOf(6) }) }
  const soon = <T>(limit: number, act: () => T): T => {
    const started = cpuNow()
    const result = act()
    expect(cpuNow() - started).toBeLessThan(limit)
    return result
  }

  test('redos', () => {
    const made = own(rule("matches(value, '(a+)+$')", { when: '$.pipeline.version' }))
    expect(soon(5_000, () => run(made, big).said)).toHaveLength(1)
  })
  test('redos-backref is refused at load, in each way of quoting', () => {
    for (const assert of ["matches(value, '(a)\\\\1')", "matches(value, '(a)\\1')"]) {
      const error = failureOf(() => own(rule(assert, { when: '$.a' })))
      expect(error.exit).toBe(2)
      expect(`${error.message} ${error.fix}`).toContain('back-reference')
      expect(error.where).toMatch(/^lint rule X\.ATTACK, assert column \d+$/)
    }
  })
  test('jsonpath-redos', () => {
    const text = CARD + `artifacts: [{path: "${'a'.repeat(100_000)}!", sha256: x}]\n`
    const made = own(rule('true', { when: "$.artifacts[?match(@.path,'(a+)+')]" }))
    const { said, rows } = soon(5_000, () => run(made, { 'pipeline.yaml': text }))
    expect(said).toEqual([])
    expect(rows).toEqual([expect.objectContaining({ selected: 0, applicable: false })])
  })
  test('jsonpath-script is refused at load', () => {
    const error = failureOf(() => own(rule('true', { when: '$..book[(@.length-1)]' })))
    expect(error.exit).toBe(2)
    expect(error.where).toBe('lint rule X.ATTACK, when column 9')
    expect(error.fix).toContain('Script expressions')
  })
  test.each([
    ['jsonpath-blowup', '$' + '[*,*]'.repeat(24), deep],
    ['jsonpath-descendants', '$..*..*..*..*', deep],
    ['jsonpath-descendants, broad', '$..*..*..*..*..*', broad],
  ])('%s is an error of the rule, soon', (_, when, files) => {
    const { said, rows } = soon(7_500, () => run(own(rule('true', { when })), files))
    expect(said).toHaveLength(1)
    expect(said[0]!.rule).toBe('GATE.RULE_ERROR')
    expect(said[0]!.message).toContain('more than the')
    expect(rows[0]).toMatchObject({ errors: 1, applicable: true })
  })
  test('expr-missing does not pass', () => {
    expect(linesOf([rule('value.nope == null or not value.nope', { when: '$.versioning' })])).toEqual([
      'lint/X.ATTACK `versioning`: `value.nope` is missing, but the rule asks for `value.nope == null or not value.nope`.',
    ])
  })
  test('dup-id stands beside the built-in rule, not in its place', () => {
    const made = own(rule('true', { id: 'ART.SHA256_REQUIRED', level: 'note' }))
    expect(Object.keys(made.meta.rules as object).sort()).toEqual([
      'GATE.RULE_ERROR',
      'LINT.RULE_UNCLEAR',
      'lint/ART.SHA256_REQUIRED',
    ])
  })
  test.each([
    ['eror', 'Did you mean "error"?'],
    ['block', 'For "block" write error.'],
    ['S1', 'For "S1" write warning.'],
    ['constructor', 'Levels are error, warning, note.'],
  ])('the unknown level %s is refused', (level, fix) => {
    const error = failureOf(() => own(rule('false', { level: level as 'error' })))
    expect(error.exit).toBe(2)
    expect(error.fix).toContain(fix)
  })
  test('many selected places share one budget', () => {
    const text = CARD + `notes: [${Array.from({ length: 20_000 }, (_, i) => i).join(', ')}]\n`
    const made = own(rule(Array.from({ length: 200 }, () => 'value >= 0').join(' and '), { when: '$.notes[*]' }))
    expect(soon(15_000, () => run(made, { 'pipeline.yaml': text }).said.map(({ rule: id }) => id))).toEqual(['GATE.RULE_ERROR'])
  })
})

describe('what a config can get wrong', () => {
  test('an id that comes twice', () => {
    const error = failureOf(() => own(rule('true'), rule('false')))
    expect(error).toMatchObject({ exit: 2, where: 'lint_rules[1].id' })
    expect(error.message).toContain('X.ATTACK is defined twice')
  })
  test.each(['', 'a/b', 'x'.repeat(101), '../x', 'a b', '-x'])('the id %j', (id) => {
    expect(failureOf(() => own(rule('true', { id }))).where).toBe('lint_rules[0].id')
  })
  test('an assert that does not parse names the rule, the column, the place and the fix', () => {
    const error = failureOf(() => own(rule("units = 'SI'")))
    expect(error.message).toBe(
      "the assert of lint rule X.ATTACK cannot be read: `=` is not part of the language (column 7 of `units = 'SI'`)",
    )
    expect(error.fix).toContain('`==`')
  })
  test('a message with an unknown placeholder', () => {
    expect(failureOf(() => own(rule('true', { message: '{{valu}} is wrong' }))).fix).toContain('{{found}}')
  })
  test('an assert that is no text', () => {
    expect(failureOf(() => own(rule(true as unknown as string))).message).toContain('is not text')
  })
  test('a file pattern', () => {
    expect(failureOf(() => own(rule('true', { files: ['[a'] }))).where).toBe('lint rule X.ATTACK, files')
  })
  test('options', () => {
    expect(validate({ sets: ['eft-nothing'] })).toBe(false)
    expect(validate({ rules: [{ id: 'X.A', when: '$', assert: 'true', level: 'eror' }] })).toBe(false)
    expect(validate({ rules: [{ id: 'X.A', when: '$', assert: 'true', level: 'warn', nope: 1 }] })).toBe(false)
    expect(validate({})).toBe(true)
  })
})

describe('what is reported', () => {
  test('a message of the rule’s own', () => {
    expect(
      linesOf([rule("units == 'cgs'", { when: '$.metrology', message: '{{id}}: {{where}} must be CGS ({{found}})' })]),
    ).toEqual(['lint/X.ATTACK X.ATTACK: `metrology` must be CGS (`units` is "SI").'])
  })
  test('where a rule comes from, without becoming a template', () => {
    const made = own(rule('true', { source: 'Our {{handbook}} §3', see: ['EFT.WP.Core.Metrology v1.0:check_dim'] }))
    const meta = (made.meta.rules as Record<string, RuleMeta>)['lint/X.ATTACK']!
    expect(meta.why).toBe('The rule X.ATTACK comes from Our { {handbook}} §3; see EFT.WP.Core.Metrology v1.0:check_dim.')
  })
  test('errors of a rule: one finding for a document, with the number of places', () => {
    expect(linesOf([rule('value + 1 > 0', { when: '$.metrology[*]' })])).toEqual([
      'GATE.RULE_ERROR The lint rule lint/X.ATTACK cannot be computed for `metrology.units`: `value` is the text "SI", but `+` needs a number (assert column 1 of `value + 1 > 0`, and 1 more places). Write a number (without quotes) in the document, or guard the rule.',
    ])
    expect((own(rule('true')).meta.rules as Record<string, RuleMeta>)['GATE.RULE_ERROR']!.incomplete).toBe(true)
  })
  test('one place that cannot be computed does not hide the others', () => {
    const text = 'metrology: {check_dim: true}\nartifacts: [{path: a, size: 5}, {path: b, size: big}, {path: c, size: -1}]\n'
    expect(
      run(own(rule('artifact.size + 0 > 0', { when: '$.artifacts[*]' })), { 'pipeline.yaml': text }).said.map(
        ({ rule: id, at }) => `${id} ${at}`,
      ),
    ).toEqual(['GATE.RULE_ERROR pipeline.yaml:2:33', 'lint/X.ATTACK pipeline.yaml:2:55'])
  })
  test('an empty selection is counted as not applicable, and a failure only when asked', () => {
    const empty = rule('true', { when: '$.nope.deeper' })
    expect(run(own(empty), { 'pipeline.yaml': CARD })).toEqual({
      said: [],
      rows: [{ rule: 'lint/X.ATTACK', file: 'pipeline.yaml', selected: 0, failed: 0, errors: 0, unclear: 0, applicable: false }],
    })
    const asked = run(own({ ...empty, onEmpty: 'fail', when: '$.versioning.notice.type' }), { 'pipeline.yaml': CARD })
    expect(asked.said).toMatchObject([
      { at: 'pipeline.yaml:1:13', message: expect.stringContaining('nothing is selected by `$.versioning.notice.type`') },
    ])
    expect(asked.rows).toMatchObject([{ selected: 0, failed: 1, applicable: true }])
  })
  test('a file that cannot be read is left to the document policy', () => {
    expect(run(own(rule('false')), { 'pipeline.yaml': 'a: [' })).toEqual({ said: [], rows: [] })
  })
})

test('thousands of documents are fast', async () => {
  const text = cases.find(([name]) => name === 'ch11-pass.yaml')![1].head['pipeline.yaml']!
  const set = await loadRuleSet('eft-pipeline-ch11')
  const { open } = await import('./lint-driver.js')
  const { document } = open('pipeline.yaml', text)
  const context = {
    options: {},
    facts: { get: () => undefined as never, find: () => undefined },
    report: () => undefined,
    record: () => undefined,
  }
  const started = cpuNow()
  for (let round = 0; round < 5000; round++) set.checkDocument!(document, context)
  expect(cpuNow() - started).toBeLessThan(12_500)
})

test('the written form: levels, lists and on_empty', () => {
  expect(readRule({ id: 'X', when: '$', assert: 'true', level: 'warn', see: 'a', files: 'b/**', on_empty: 'fail' })).toEqual({
    id: 'X',
    when: '$',
    assert: 'true',
    level: 'warning',
    see: ['a'],
    files: ['b/**'],
    onEmpty: 'fail',
  })
})

test('every rule of the config that cannot be compiled is named with its place', () => {
  const at = (line: number, column: number) => ({ file: '.specgate.yml', line, column })
  const written = (id: string, line: number, when: string, assert: string): ConfigLintRule => ({
    rule: { id, when, assert, level: 'error' },
    at: at(line, 5),
    whenAt: at(line, 20),
    assertAt: at(line, 30),
  })
  const rules = [written('A', 3, '$', "owner = 'x'"), written('B', 4, '$', 'true'), written('C', 5, '$[', 'true')]
  expect(() => compileConfigRules(rules)).toThrow(ConfigError)
  try {
    compileConfigRules(rules)
  } catch (error) {
    const places = (error as ConfigError).mistakes.map(({ what, at: { line, column } }) => [line, column, what])
    expect(places).toEqual([
      [3, 30, expect.stringContaining('`=` is not part of the language')],
      [5, 20, expect.stringContaining('unclosed bracketed selection')],
    ])
  }
})
