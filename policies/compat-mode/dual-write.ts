import { isObject, shortPath } from '../../src/model/json.js'
import type { At, Document, FactRequest, Facts, Json, Path, Side } from '../../src/policy.js'
import { DAY, readDate } from './dates.js'
import { candidatesOf, readReport, sectionOf } from './evidence.js'
import { isMajorStep } from './mode.js'
import type { Reporter } from './rules.js'
import { quote, quoteJson } from './text.js'
import { documentRequest } from '../../src/lib/requests.js'

const NOW = { fact: 'now' } as const satisfies FactRequest

/** The reports of the windows that a cut-over has to show, and the clock. */
export function dualWriteRequests(base: Document, head: Document): readonly FactRequest[] {
  const sections = isMajorStep(base, head) ? windowsOf(base, head).sections : []
  if (sections.length === 0) return []
  return [NOW, ...sections.flatMap((section) => candidatesOf(head, sectionOf(section)?.diff_report)).map(documentRequest)]
}

/** The head's windows; those of the base when the cut-over takes them away. */
function windowsOf(base: Document, head: Document): { readonly sections: readonly At<Json>[]; readonly side: Side } {
  const own = head.view('versioning')?.dualWrites ?? []
  return own.length > 0 ? { sections: own, side: 'head' } : { sections: base.view('versioning')?.dualWrites ?? [], side: 'base' }
}

/** The window as it is planned: dates, length, bound. */
export function checkDualWrite(document: Document, context: Reporter): void {
  for (const section of document.view('versioning')?.dualWrites ?? [])
    for (const fault of planFaults(section, context.options.min_dual_write_days)) say(section, fault, 'head', context)
}

/** The cut-over: the window is over, and what was written twice agrees. */
export function checkCutOver(base: Document, head: Document, context: Reporter): void {
  if (!isMajorStep(base, head)) return
  const { sections, side } = windowsOf(base, head)
  for (const section of sections) {
    // A window that is not well planned has been told so at the head; one that was taken away is told here.
    const plan = planFaults(section, context.options.min_dual_write_days)
    if (side === 'base') for (const fault of plan) say(section, fault, side, context)
    for (const fault of cutOverFaults(head, section, context.facts)) say(section, fault, side, context)
  }
}

interface Fault {
  readonly at: Path
  /** The end of a sentence that starts with the section. */
  readonly text: string
}

function say(section: At<Json>, { at, text }: Fault, side: Side, { report }: Reporter): void {
  const path = shortPath(section.at)
  report({ rule: 'COMPAT.DUAL_WRITE', at, ...(side === 'base' ? { side } : {}), data: { path, fault: text } })
}

function planFaults(section: At<Json>, least: number): Fault[] {
  const window = sectionOf(section)
  const { at } = section
  if (window === undefined) return [{ at, text: 'is no map with `from`, `until`, `diff_report` and `max_diff_ratio`' }]
  const faults: Fault[] = []
  for (const key of ['from', 'until'] as const)
    if (readDate(window[key]) === undefined) {
      const given = window[key] ?? null
      faults.push({
        at: [...at, key],
        text: given === null ? `has no \`${key}\`` : `has ${quote(given)} as its \`${key}\`, which is no date (YYYY-MM-DD)`,
      })
    }
  const [from, until] = [readDate(window.from), readDate(window.until)]
  if (from !== undefined && until !== undefined) {
    const days = (until - from) / DAY
    if (days <= 0)
      faults.push({
        at: [...at, 'until'],
        text: `ends on ${quote(window.until!)}, which is not after it begins on ${quote(window.from!)}`,
      })
    else if (days < least)
      faults.push({ at: [...at, 'until'], text: `is open for ${round(days)} days, and ${least} are the least` })
  }
  const ratio = window.max_diff_ratio ?? null
  if (ratio === null)
    faults.push({ at: [...at, 'max_diff_ratio'], text: 'has no `max_diff_ratio`, so that no difference would be too large' })
  else if (!isRatio(ratio))
    faults.push({
      at: [...at, 'max_diff_ratio'],
      text: `has ${quoteJson(ratio)} as its \`max_diff_ratio\`, which is no number from 0 to 1`,
    })
  return faults
}

function cutOverFaults(head: Document, section: At<Json>, facts: Facts): Fault[] {
  const window = sectionOf(section)
  if (window === undefined) return []
  const faults: Fault[] = []
  const until = readDate(window.until)
  const now = facts.get(NOW)
  const time = now.known ? readDate(now.value) : undefined
  if (time === undefined)
    faults.push({ at: [...section.at, 'until'], text: 'cannot be compared with the clock, which is not known' })
  else if (until !== undefined && time < until)
    faults.push({
      at: [...section.at, 'until'],
      text: `is open until ${quote(window.until!)}, and the cut-over is made on \`${new Date(time).toISOString().slice(0, 10)}\` already`,
    })
  const at = [...section.at, 'diff_report']
  const report = readReport(head, window.diff_report, facts)
  if (!report.ok) return [...faults, { at, text: report.reason }]
  const found = readRatio(report.data)
  const most = window.max_diff_ratio
  if (typeof found === 'string') faults.push({ at, text: `names the report \`${report.path}\`, which ${found}` })
  else if (isRatio(most) && found > most)
    faults.push({
      at,
      text: `allows a share of ${most} to differ, and in \`${report.path}\` ${Number(found.toPrecision(6))} does`,
    })
  return faults
}

/** `diff_ratio`, or `differing` of `compared`; at the root or under `summary`. The end of a sentence for one that says neither. */
function readRatio(report: Json): number | string {
  const holder = isObject(report) && isObject(report.summary) ? { ...report, ...report.summary } : report
  if (!isObject(holder)) return 'is no map with `diff_ratio`, or `differing` and `compared`'
  const { diff_ratio: ratio, differing, compared } = holder
  if (ratio !== undefined && !isRatio(ratio))
    return `gives ${quoteJson(ratio)} as its \`diff_ratio\`, which is no number from 0 to 1`
  if (differing === undefined && compared === undefined)
    return ratio ?? 'has neither a `diff_ratio` nor `differing` and `compared`'
  if (!isCount(differing) || !isCount(compared) || differing > compared)
    return `gives ${quoteJson(differing ?? null)} as \`differing\` of ${quoteJson(compared ?? null)} \`compared\`, which are no such counts`
  if (compared === 0) return 'has compared nothing'
  const counted = differing / compared
  if (ratio !== undefined && Math.abs(counted - ratio) > 1e-6 + 0.005 * counted)
    return `says that ${ratio} differs, while its counts make ${Number(counted.toPrecision(6))}`
  return counted
}

function isRatio(value: Json | undefined): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function round(days: number): number {
  return Math.round(days * 10) / 10
}
