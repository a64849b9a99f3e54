import { SEVERITIES } from '../../model/severities.js'
import type { HashReport } from '../../model/hash-report.js'
import { isList, isObject } from '../../model/json.js'
import { GateError } from '../../model/errors.js'
import type { Report } from '../../model/report.js'
import type { Part } from './check-parts.js'

export type AnyPart =
  { readonly kind: 'check'; readonly part: Part<Report> } | { readonly kind: 'hash'; readonly part: Part<HashReport> }

const LISTS = ['documents', 'findings', 'capped', 'versions', 'promotion', 'drift', 'summaries', 'lint', 'incomplete']

/** A larger report is not read. */
export const MOST_REPORT_BYTES = 512 * 1024 * 1024

/** For the command line, and for the action. */
const AGAIN = [
  'Write it with `specgate check --shard i/n --format json --output <file>`, or with `specgate hash --shard i/n`.',
  'Let each part write it: `command: check` or `hash` with `shard: i/n` and `report: <file>`.',
] as const

/** A report of `check --shard` or `hash --shard`. Throws GateError 3 for a text that is none, whole or cut short. */
export function readPart(name: string, text: string): AnyPart {
  const refuse = (why: string, fix: string, inAction = fix): GateError =>
    new GateError(3, `the reports cannot be joined: ${why}`, { where: name, fix, inAction: { fix: inAction } })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw refuse('it is no JSON, or only the beginning of one', ...AGAIN)
  }
  if (!isObject(data) || data['schemaVersion'] !== 1 || !isObject(data['tool']))
    throw refuse('it is no report of specgate', ...AGAIN)
  const { shard } = data
  if (shard === null)
    throw refuse(
      'it is the report of a whole run, not of a part',
      'Join only what `--shard` wrote.',
      'Join only what steps with the input shard wrote.',
    )
  const counted = isObject(shard) && ['i', 'n', 'files', 'part'].every((key) => Number.isSafeInteger(shard[key]))
  if (!counted || typeof shard['list'] !== 'string') throw refuse('it does not say which part of a run it is', ...AGAIN)
  if (data['kind'] === 'hash') {
    if (!isList(data['files']) || !isList(data['problems'])) throw refuse('it lacks its lists', ...AGAIN)
    return { kind: 'hash', part: { name, report: data as unknown as Part<HashReport>['report'] } }
  }
  const whole = LISTS.every((list) => isList(data[list])) && isObject(data['selection']) && isObject(data['impact'])
  if (
    !whole ||
    typeof shard['failOn'] !== 'string' ||
    typeof shard['now'] !== 'string' ||
    !isObject(shard['order']) ||
    !isList(shard['unusedWaivers'])
  )
    throw refuse('it lacks parts of a report', ...AGAIN)
  const rows = data as unknown as Part<Report>['report']
  const lists: [string, readonly unknown[]][] = [
    ['documents', rows.documents],
    ['versions', rows.versions],
    ['affected', rows.impact.affected],
  ]
  for (const [list, all] of lists)
    if (rows.shard.order[list]?.length !== all.length) throw refuse(`its list \`${list}\` is not as long as it says`, ...AGAIN)
  const odd = rows.findings.findIndex((finding) => !isFinding(finding))
  if (odd >= 0) throw refuse(`its finding ${odd + 1} is not as a report has them`, ...AGAIN)
  return { kind: 'check', part: { name, report: rows } }
}

const TEXTS = ['rule', 'policy', 'severity', 'message', 'why', 'fix', 'file', 'path', 'side', 'fingerprint']
const NUMBERS = ['line', 'column', 'endLine', 'endColumn']

/** The verdict is made of them. A key that is not there would not be null, and count as waived. */
function isFinding(row: unknown): boolean {
  if (!isObject(row)) return false
  const { waiver, related, severity } = row
  return (
    TEXTS.every((key) => typeof row[key] === 'string') &&
    NUMBERS.every((key) => Number.isSafeInteger(row[key])) &&
    (SEVERITIES as readonly unknown[]).includes(severity) &&
    (waiver === null || (isObject(waiver) && ['reason', 'owner', 'expires'].every((key) => typeof waiver[key] === 'string'))) &&
    isList(related)
  )
}

export type PartsOfOneKind =
  | { readonly kind: 'check'; readonly parts: readonly Part<Report>[] }
  | { readonly kind: 'hash'; readonly parts: readonly Part<HashReport>[] }

/** Throws GateError 3 when some are of `check` and some of `hash`. */
export function partsOfOneKind(all: readonly AnyPart[]): PartsOfOneKind {
  const checks = all.flatMap((part) => (part.kind === 'check' ? [part.part] : []))
  const hashes = all.flatMap((part) => (part.kind === 'hash' ? [part.part] : []))
  if (checks.length > 0 && hashes.length > 0)
    throw new GateError(3, 'the reports cannot be joined: some are of `check` and some of `hash`', {
      where: `${checks[0]!.name}, ${hashes[0]!.name}`,
      fix: 'Join them apart, in two calls.',
    })
  return hashes.length > 0 ? { kind: 'hash', parts: hashes } : { kind: 'check', parts: checks }
}
