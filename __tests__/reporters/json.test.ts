import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Finding, FindingPlace, FindingWaiver, Report, ReportDocument } from '../../src/model/report.js'
import { escapeJson } from '../../src/reporters/escape.js'
import { jsonReporter, renderJson } from '../../src/reporters/json.js'
import { renderReportSchema, reportSchema } from '../../src/model/report-schema.js'
import { hostileReport } from './hostile.js'
import { churnReport, finding, report } from './story.js'

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(renderReportSchema()))

/** Every key of the type, by name: the compiler complains here when the type gains or loses one. */
type Named<T> = { readonly [K in keyof T]-?: true }
interface AllKeys {
  readonly report: Named<Report>
  readonly tool: Named<Report['tool']>
  readonly base: Named<NonNullable<Report['base']>>
  readonly head: Named<Report['head']>
  readonly config: Named<Report['config']>
  readonly counts: Named<Report['counts']>
  readonly impact: Named<Report['impact']>
  readonly selection: Named<Report['selection']>
  readonly timings: Named<Report['timings']>
  readonly document: Named<ReportDocument>
  readonly finding: Named<Finding>
  readonly place: Named<FindingPlace>
  readonly waiver: Named<FindingWaiver>
}
const KEYS: AllKeys = {
  report: {
    ...{ schemaVersion: true, tool: true, base: true, head: true, config: true, verdict: true, complete: true, counts: true },
    ...{
      documents: true,
      findings: true,
      capped: true,
      versions: true,
      promotion: true,
      drift: true,
      summaries: true,
      lint: true,
    },
    ...{ impact: true, incomplete: true, selection: true, shard: true, timings: true },
  },
  tool: { name: true, version: true },
  base: { ref: true, sha: true, how: true },
  head: { ref: true, sha: true, workingTree: true, how: true },
  config: { path: true, from: true, sha256: true, preset: true },
  counts: { error: true, warning: true, note: true, waived: true, documents: true, changed: true },
  document: { file: true, kind: true, status: true, judged: true, sha256: true },
  finding: {
    ...{
      rule: true,
      policy: true,
      severity: true,
      message: true,
      why: true,
      fix: true,
      docs: true,
      file: true,
      line: true,
      column: true,
    },
    ...{ endLine: true, endColumn: true, path: true, side: true, fingerprint: true, waiver: true, related: true, data: true },
  },
  impact: { changed: true, affected: true },
  selection: { files: true, matched: true, recognised: true, unreadable: true, outside: true, emptyPaths: true },
  timings: { totalMs: true },
  place: { file: true, line: true, column: true, message: true },
  waiver: { reason: true, owner: true, expires: true },
}

describe('the report schema', () => {
  test('holds for real and for hostile reports', () => {
    for (const one of [churnReport(), report([]), ...Array.from({ length: 50 }, (_, seed) => hostileReport(seed))]) {
      validate(JSON.parse(renderJson(one)))
      expect(validate.errors).toBeNull()
    }
  })

  test.each([
    ['a severity that is not one', { findings: [{ ...finding(), severity: 'fatal' }] }],
    ['a finding without a place', { findings: [{ ...finding(), line: undefined }] }],
    ['a line 0', { findings: [{ ...finding(), line: 0 }] }],
    ['a waiver without an owner', { findings: [{ ...finding(), waiver: { reason: 'x', expires: '2027-01-31' } }] }],
    ['a verdict that is not one', { verdict: 'ok' }],
    ['a negative count', { counts: { ...report([]).counts, error: -1 } }],
    ['a digest that is none', { config: { ...report([]).config, sha256: 'abc' } }],
    ['a missing list', { incomplete: undefined }],
    ['another version', { schemaVersion: 2 }],
  ])('refuses %s', (_, parts) => {
    expect(validate(JSON.parse(JSON.stringify({ ...churnReport(), ...parts })))).toBe(false)
  })

  test('names the same keys as the type, in every object', () => {
    const { properties } = reportSchema
    const keys = (of: unknown): string[] => Object.keys((of as { properties: object }).properties).sort()
    const finding = properties.findings.items
    const schemas: { [K in keyof AllKeys]: unknown } = {
      ...{
        report: reportSchema,
        base: properties.base.anyOf[0],
        tool: properties.tool,
        head: properties.head,
        config: properties.config,
      },
      ...{ counts: properties.counts, impact: properties.impact, selection: properties.selection, timings: properties.timings },
      ...{
        document: properties.documents.items,
        finding,
        waiver: finding.properties.waiver.anyOf[0],
        place: finding.properties.related.items,
      },
    }
    for (const [name, named] of Object.entries(KEYS)) {
      expect({ name, keys: keys(schemas[name as keyof AllKeys]) }).toEqual({ name, keys: Object.keys(named as object).sort() })
    }
  })

  test('asks for every key that it names', () => {
    const visit = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { properties, required } = schema as { properties?: object; required?: string[] }
      if (properties !== undefined && required !== undefined) expect(required).toEqual(Object.keys(properties))
      Object.values(schema).forEach(visit)
    }
    visit(reportSchema)
    expect(reportSchema.$id).toBe('report.schema.json')
  })
})

describe('renderJson', () => {
  test('is the report, with a line end at the end', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const given = hostileReport(seed)
      const json = renderJson(given)
      expect(JSON.parse(json)).toEqual(given)
      expect(json.endsWith('}\n')).toBe(true)
      // Written piece by piece, and laid out as a whole would be.
      expect(json).toBe(`${escapeJson(JSON.stringify(JSON.parse(json), null, 2))}\n`)
    }
  })

  test('gives the same bytes whatever the order in which objects were built', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, turned(item)]),
      )
    }
    expect(renderJson(turned(churnReport()) as Report)).toBe(renderJson(churnReport()))
  })

  test('keeps keys that it does not know, behind those that it knows', () => {
    const json = renderJson({ ...churnReport(), zeta: 1, alpha: { b: 1, a: 2 } } as Report)
    expect(Object.keys(JSON.parse(json) as object).slice(-3)).toEqual(['timings', 'alpha', 'zeta'])
    expect(JSON.parse(json)).toMatchObject({ alpha: { a: 2, b: 1 }, zeta: 1 })
  })

  test('has a piece for each finding, so that no reader needs the whole', () => {
    const many = report(Array.from({ length: 300 }, () => finding({})))
    const pieces = [...jsonReporter.pieces!({ report: many, sources: () => undefined, colour: false, width: 0 })]
    expect(pieces.join('')).toBe(renderJson(many))
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(renderJson(many).length / 100)
  })

  test('keeps a key called __proto__', () => {
    const data = JSON.parse('{"__proto__": "x"}') as Record<string, string>
    expect(renderJson(report([finding({ data })]))).toContain('"__proto__": "x"')
  })
})
