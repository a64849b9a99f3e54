import type { HashReport } from '../../model/hash-report.js'
import { hashReportSchema } from '../../model/hash-report-schema.js'
import { isObject, type Json } from '../../model/json.js'
import { GateError } from '../../model/errors.js'
import type { Report } from '../../model/report.js'
import { reportSchema } from '../../model/report-schema.js'
import { makeJsonSchemaChecker } from '../schema/execute-json-schema.js'
import type { Part } from './check-parts.js'

export type AnyPart =
  { readonly kind: 'check'; readonly part: Part<Report> } | { readonly kind: 'hash'; readonly part: Part<HashReport> }

/** A larger report is not read. */
export const MOST_REPORT_BYTES = 512 * 1024 * 1024

/** For the command line, and for the action. */
const AGAIN = [
  'Write it with `specgate check --shard i/n --format json --output <file>`, or with `specgate hash --shard i/n`.',
  'Let each part write it: `command: check` or `hash` with `shard: i/n` and `report: <file>`.',
] as const

/**
 * A report of `check --shard` or `hash --shard`. Throws GateError 3 for a text that is none, whole or cut short. It may be an
 * artifact that anybody wrote, so every value is held to the schema of reports before one is joined or printed.
 */
export async function readPart(name: string, text: string): Promise<AnyPart> {
  const refuse = (why: string, fix: string, inAction = fix): GateError =>
    new GateError(3, `the reports cannot be joined: ${why}`, { where: name, fix, inAction: { fix: inAction } })
  let data: Json
  try {
    data = JSON.parse(text) as Json
  } catch {
    throw refuse('it is no JSON, or only the beginning of one', ...AGAIN)
  }
  if (!isObject(data) || data['schemaVersion'] !== 1 || !isObject(data['tool']))
    throw refuse('it is no report of specgate', ...AGAIN)
  const { shard, kind } = data
  if (shard === null)
    throw refuse(
      'it is the report of a whole run, not of a part',
      'Join only what `--shard` wrote.',
      'Join only what steps with the input shard wrote.',
    )
  const fault = await faultOf(kind === 'hash' ? 'hash' : 'check', data)
  if (fault !== undefined) throw refuse(fault, ...AGAIN)
  if (kind === 'hash') return { kind, part: { name, report: data as unknown as Part<HashReport>['report'] } }

  const report = data as unknown as Part<Report>['report']
  const lists: [string, readonly unknown[]][] = [
    ['documents', report.documents],
    ['versions', report.versions],
    ['affected', report.impact.affected],
  ]
  for (const [list, all] of lists)
    if (report.shard.order[list]?.length !== all.length) throw refuse(`its list \`${list}\` is not as long as it says`, ...AGAIN)
  return { kind: 'check', part: { name, report } }
}

const SCHEMAS = { check: reportSchema, hash: hashReportSchema } as const
const checkers: Partial<Record<keyof typeof SCHEMAS, ReturnType<typeof makeJsonSchemaChecker>>> = {}

/** What is not as the schema has it, as the end of a sentence; undefined when all of it is. */
async function faultOf(kind: keyof typeof SCHEMAS, data: Json): Promise<string | undefined> {
  const check = await (checkers[kind] ??= makeJsonSchemaChecker(SCHEMAS[kind] as unknown as Json))
  const faults = check?.(data)
  if (faults === undefined) return 'it is too deep to be a report'
  const [fault] = faults
  return fault && `it is not as a report has it: ${fault.path === '' ? 'the whole' : `\`${fault.path}\``} ${fault.reason}`
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
