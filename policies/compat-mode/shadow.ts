import type { Assessment } from '../../src/lib/change-class/assess.js'
import { judgeMode } from '../../src/lib/change-class/matrix.js'
import { listOf } from '../../src/lib/nearest.js'
import { isList, isObject, shortPath } from '../../src/model/json.js'
import type { At, Document, FactRequest, Facts, Json, Path } from '../../src/policy.js'
import { candidatesOf, readReport, sectionOf } from './evidence.js'
import { hasOwnNotice, isCard, noticeText, readDeclared, type Force } from './mode.js'
import type { Options } from './options.js'
import type { Reporter } from './rules.js'
import { summarise } from './text.js'
import { breach, readMetric, readThreshold } from './thresholds.js'
import { documentRequest } from '../../src/lib/requests.js'

const MOST_METRICS = 200
const MOST_NAMED = 4

/** The reports that the shadow sections name. */
export function shadowRequests(head: Document): readonly FactRequest[] {
  const sections = head.view('versioning')?.shadows ?? []
  return sections.flatMap((section) => candidatesOf(head, sectionOf(section)?.report)).map(documentRequest)
}

/** Whether a section shows a comparison that went well. */
export function isCompared({ lacks, failures }: Evidence): boolean {
  return lacks === undefined && failures === undefined
}

/** What one section proves. `lacks` and `failures` are ends of sentences. */
interface Evidence {
  readonly section: Path
  readonly at: Path
  readonly lacks?: string
  readonly failures?: readonly string[]
  /** The report that was read. */
  readonly path?: string
}

export function readShadow(head: Document, section: At<Json>, facts: Facts): Evidence {
  const shadow = sectionOf(section)
  const { at } = section
  const here = { section: at, at }
  if (shadow === undefined) return { ...here, lacks: 'is no map with `enabled`, `compare_metrics`, `thresholds` and `report`' }
  if (shadow.enabled !== true)
    return {
      section: at,
      at: [...at, 'enabled'],
      lacks: Object.hasOwn(shadow, 'enabled')
        ? `is switched off (\`enabled\` is ${JSON.stringify(shadow.enabled).slice(0, 40)})`
        : 'does not say `enabled: true`',
    }
  const thresholds = isObject(shadow.thresholds) ? shadow.thresholds : {}
  const listed = shadow.compare_metrics
  if (listed !== undefined && listed !== null && !(isList(listed) && listed.every((name) => typeof name === 'string')))
    return { section: at, at: [...at, 'compare_metrics'], lacks: 'has a `compare_metrics` that is no list of names' }
  const names = [...new Set([...((listed ?? []) as readonly string[]), ...Object.keys(thresholds)])]
  if (names.length === 0) return { ...here, lacks: 'compares no metric' }
  if (names.length > MOST_METRICS) return { ...here, lacks: `compares ${names.length} metrics, more than ${MOST_METRICS}` }
  const unbounded = names.filter((name) => !Object.hasOwn(thresholds, name))
  if (unbounded.length > 0)
    return { section: at, at: [...at, 'thresholds'], lacks: `has no threshold for ${quoteAll(unbounded)}` }
  const report = readReport(head, shadow.report, facts)
  if (!report.ok) return { section: at, at: [...at, 'report'], lacks: report.reason }
  const failures = names.flatMap((name) => judgeMetric(report.data, name, thresholds[name]!))
  return { ...here, path: report.path, ...(failures.length > 0 ? { failures } : {}) }
}

function judgeMetric(report: Json, name: string, threshold: Json): string[] {
  const bounds = readThreshold(threshold)
  if ('reason' in bounds) return [`the threshold of \`${name}\` ${bounds.reason}`]
  const reading = readMetric(report, name)
  if (!reading.ok) return [`\`${name}\` ${reading.reason}`]
  const reason = breach(reading.measured, bounds)
  return reason === undefined ? [] : [`\`${name}\`: ${reason}`]
}

/** SHADOW_REQUIRED and SHADOW_FAILED: a break is noticed and compared in the shadow before readers meet it. */
export function checkShadow(
  base: Document,
  head: Document,
  force: Force | undefined,
  assessment: Assessment,
  context: Reporter,
): void {
  const { options, facts, report } = context
  if (options.shadow === 'off' || !isObliged(head, force, assessment, options)) return
  const sections = head.view('versioning')?.shadows ?? []
  const all = sections.map((section) => readShadow(head, section, facts))
  const failed = all.filter((one) => one.failures !== undefined)
  for (const { at, path = '', failures = [] } of failed) {
    const data = {
      path: shortPath(at),
      report: path,
      failures: summarise(failures),
      count: failures.length,
    }
    report({ rule: 'COMPAT.SHADOW_FAILED', at, data })
  }
  const wasMade = all.some((one) => one.lacks === undefined)
  const lacks = [...missingNotice(base, head), ...(wasMade ? [] : missingEvidence(all))]
  if (lacks.length === 0) return
  const at = (wasMade ? undefined : all[0]?.at) ?? placeOfBreak(head, force)
  const what = `This change is of class \`${assessment.class}\`${saidToBreak(head, force)}`
  report({ rule: 'COMPAT.SHADOW_REQUIRED', at, data: { what, lacks: listOf(lacks, 'and'), class: assessment.class } })
}

/** Who says that it may break: the document itself, or somebody whose word still holds where it says something else. */
function saidToBreak(head: Document, force: Force | undefined): string {
  if (force?.mode !== 'break') return ''
  if (force.source === 'default') return ' under the mode `break` that the configuration gives to this file'
  const declared = readDeclared(head.view('versioning'))
  if (declared.state === 'known' && declared.mode === 'break') return ' and is declared as a break'
  const now = declared.state === 'known' ? `declares \`${declared.written}\` from now on` : 'declares no mode any more'
  return `; the mode in force is still the \`break\` of the base, though the head ${now}`
}

/** A declared break that is one; or a card that breaks without having promised anything. What violates a mode is told how to become a break. */
function isObliged(head: Document, force: Force | undefined, { class: changeClass }: Assessment, options: Options): boolean {
  if (force !== undefined) return judgeMode(force.mode, changeClass).standing === 'obliged'
  return changeClass === 'break' && isCard(head, options)
}

function missingNotice(base: Document, head: Document): string[] {
  if (hasOwnNotice(base, head)) return []
  return [noticeText(head) === undefined ? 'there is no `versioning.notice`' : '`versioning.notice` is still that of the base']
}

function missingEvidence(all: readonly Evidence[]): string[] {
  const first = all[0]
  if (first === undefined) return ['there is no `shadow` section']
  return [`\`${shortPath(first.section)}\` ${first.lacks}`]
}

function placeOfBreak(head: Document, force: Force | undefined): Path {
  const view = head.view('versioning')
  return (force?.source === 'head' ? force.at : undefined) ?? view?.compatMode?.at ?? view?.version?.at ?? []
}

function quoteAll(names: readonly string[]): string {
  return listOf(
    names.map((name) => `\`${name}\``),
    'and',
    MOST_NAMED,
  )
}
