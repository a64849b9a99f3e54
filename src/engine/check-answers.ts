import { isNoPath } from '../lib/paths.js'
import { isObject } from '../model/json.js'
import type { FactRequest } from '../policy.js'
import { BadReport } from './bad-report.js'

/** Every kind of fact, as the type has them: a new one is a mistake of types here. */
const FACTS: Readonly<Record<FactRequest['fact'], true>> = {
  digest: true,
  size: true,
  text: true,
  document: true,
  listing: true,
  'schema-diff': true,
  sample: true,
  table: true,
  'shared-rows': true,
  columns: true,
  tags: true,
  now: true,
}

/** What `needs` answered, as far as a mistake of its author would break what gathers the facts. Throws BadReport. */
export function checkNeeds(needs: readonly FactRequest[]): readonly FactRequest[] {
  if (!Array.isArray(needs)) throw new BadReport(`its needs() answered ${show(needs)}, where a list of requests is expected`)
  for (const request of needs as readonly unknown[]) {
    const fact = isObject(request) ? request['fact'] : undefined
    if (typeof fact === 'string' && Object.hasOwn(FACTS, fact)) continue
    throw new BadReport(`its needs() asked for ${show(fact ?? request)}; the facts are ${Object.keys(FACTS).join(', ')}`)
  }
  return needs
}

/** The form of a report of any policy, whose author may have no types to be told by. Throws BadReport. */
export function checkReport(report: unknown): void {
  if (!isObject(report)) throw new BadReport(`it reported ${show(report)}, where { rule, at, data } is expected`)
  const of = typeof report['rule'] === 'string' ? report['rule'] : show(report['rule'])
  checkPlace(report, of)
  const { data = {}, related = [], edits = [] } = report
  if (!isObject(data)) throw new BadReport(`its report of ${of} has ${show(data)} as data, where a map is expected`)
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined || typeof value === 'string' || typeof value === 'number') continue
    throw new BadReport(`its report of ${of} gives ${show(value)} for {{${name}}}, where a text or a number is expected`)
  }
  if (!Array.isArray(related) || !Array.isArray(edits))
    throw new BadReport(`its report of ${of} has related or edits that are no list`)
  for (const place of related as readonly unknown[]) {
    if (!isObject(place) || typeof place['message'] !== 'string')
      throw new BadReport(`its report of ${of} has ${show(place)} under related, where { at, message } is expected`)
    checkPlace(place, of)
  }
}

function checkPlace(place: Readonly<Record<string, unknown>>, of: string): void {
  const { at, file, side } = place
  if (!isPath(at) && !isSpan(at))
    throw new BadReport(
      `its report of ${of} stands at ${show(at)}, where a path ([] for the whole document) or a span is expected`,
    )
  // The file may be written to (`--fix`), and is linked to in every report.
  if (file !== undefined && (typeof file !== 'string' || isNoPath(file)))
    throw new BadReport(`its report of ${of} names the file ${show(file)}, which is no path below the workspace`)
  if (side !== undefined && side !== 'base' && side !== 'head')
    throw new BadReport(`its report of ${of} names the side ${show(side)}; sides are base and head`)
}

function isPath(at: unknown): boolean {
  return Array.isArray(at) && at.every((step) => typeof step === 'string' || (Number.isInteger(step) && (step as number) >= 0))
}

function isSpan(at: unknown): boolean {
  return isObject(at) && ['line', 'column', 'endLine', 'endColumn'].every((key) => isCount(at[key]))
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) < 2 ** 31
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
}
