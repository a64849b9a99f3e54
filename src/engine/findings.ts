import { sha256 } from '../io/text-hash.js'
import { BadReport } from './bad-report.js'
import { checkReport } from './check-answers.js'
import { isObject, normalizedPath, valueAt, type Json, type Path } from '../model/json.js'
import type { Finding, FindingPlace } from '../model/report.js'
import type { Edit, Place, Policy, RelatedPlace, RuleMeta, Severity, Side, Span } from '../policy.js'
import type { LiveDocument } from './live-document.js'
import { byCodeUnits } from '../lib/order.js'

/** A report as any policy makes it, before it is trusted. */
export interface RawReport extends Place {
  readonly rule: string
  readonly file?: string
  readonly data?: Readonly<Record<string, string | number>>
  readonly related?: readonly RelatedPlace[]
  readonly edits?: readonly Edit[]
  readonly soft?: boolean
  readonly about?: string
  readonly echoOf?: { readonly rules: readonly string[]; readonly at: Path }
}

/** Finds the document of a file at a side, among those of this run. */
export type Lookup = (file: string, side: Side) => LiveDocument | undefined

/** A finding with what the engine still needs of it. */
export interface Made {
  readonly finding: Finding
  readonly edits: readonly Edit[]
  /** Findings that would say the same cause again: their rules and, as in the report, their path. */
  readonly echoOf?: { readonly rules: readonly string[]; readonly path: string }
}

/** Turns a report into a finding: text, place, fingerprint. `home` is the document it is about unless it names another file. */
export function makeFinding(
  report: RawReport,
  policy: Policy,
  severity: Severity,
  home: { readonly file: string },
  lookup: Lookup,
): Made {
  checkReport(report)
  const rule = (policy.meta.rules as Record<string, RuleMeta>)[report.rule]
  if (rule === undefined) throw new BadReport(`it reported the rule ${report.rule}, which its meta.rules does not declare`)
  const file = report.file ?? home.file
  const wanted = report.side ?? 'head'
  const document = lookup(file, wanted) ?? lookup(file, wanted === 'head' ? 'base' : 'head')
  const side = document?.side ?? wanted
  const span = locate(document, report)
  const data = report.data ?? {}
  const path = Array.isArray(report.at) ? (report.at as Path) : []
  const related: FindingPlace[] = (report.related ?? []).map((place) => {
    const other = lookup(place.file ?? file, place.side ?? side) ?? document
    const { line, column } = locate(other, place)
    return { file: place.file ?? other?.file ?? file, line, column, message: place.message }
  })
  const finding: Finding = {
    rule: report.rule,
    policy: policy.meta.id,
    severity,
    message: fill(rule.message, data, report.rule),
    why: fill(rule.why, data, report.rule),
    fix: fill(rule.fix, data, report.rule),
    docs: policy.external === true ? '' : `policies/${policy.meta.id}/README.md`,
    file: document?.file ?? file,
    ...span,
    path: normalizedPath(path),
    side,
    fingerprint: fingerprintOf([
      ...[report.rule, file, side, stablePath(document?.data, path)],
      ...(report.about === undefined ? [] : [report.about]),
    ]),
    waiver: null,
    related,
    data,
  }
  const { edits = [], echoOf } = report
  return { finding, edits, ...(echoOf && { echoOf: { rules: echoOf.rules, path: normalizedPath(echoOf.at) } }) }
}

/** Of what stays when lines move and lists grow. */
function fingerprintOf(parts: readonly string[]): string {
  return sha256(parts.join('\0')).slice(0, 32)
}

function locate(document: LiveDocument | undefined, place: Place): Span {
  if (!Array.isArray(place.at)) return place.at as Span
  if (document === undefined) return { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return document.source.locate(place.at as Path, place.on ?? 'value')
}

function fill(template: string, data: Readonly<Record<string, string | number>>, rule: string): string {
  if (!template.includes('{{')) return template
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new BadReport(`its report of ${rule} gives no value for {{${name}}}`)
    return cut(String(value))
  })
}

const MAX_VALUE = 200

/** A value from a file in a sentence: never so long that it hides the sentence, cut between code points, the length said. */
function cut(value: string): string {
  if (value.length <= MAX_VALUE) return value
  const points = [...value]
  return points.length <= MAX_VALUE ? value : `${points.slice(0, MAX_VALUE).join('')}… (${points.length} characters)`
}

/** A path in which list positions are replaced by what the item calls itself, so that a finding keeps its identity when the list grows. */
function stablePath(data: Json | undefined, path: Path): string {
  return path
    .map((step, i) => {
      if (typeof step === 'string') return `.${step}`
      const item = valueAt(data, path.slice(0, i + 1))
      const name = isObject(item) ? (item['id'] ?? item['path'] ?? item['name']) : undefined
      return typeof name === 'string' ? `[=${name}]` : `[${step}]`
    })
    .join('')
}

/** Findings with equal fingerprints are told apart by their order, so that each is an identity of its own. */
export function separateFingerprints(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = seen.get(finding.fingerprint) ?? 0
    seen.set(finding.fingerprint, count + 1)
    return count === 0 ? finding : { ...finding, fingerprint: sha256(`${finding.fingerprint}\0${count}`).slice(0, 32) }
  })
}

/** By file, line, column, rule; then by message, so that the order never depends on the order of evaluation. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    byCodeUnits(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnits(a.rule, b.rule) ||
    byCodeUnits(a.side, b.side) ||
    byCodeUnits(a.message, b.message) ||
    byCodeUnits(a.path, b.path) ||
    byCodeUnits(JSON.stringify([a.related, a.data]), JSON.stringify([b.related, b.data]))
  )
}
