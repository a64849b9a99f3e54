import type { HashReport } from '../../model/hash-report.js'
import type { Report, ShardInfo } from '../../model/report.js'
import { GateError } from '../../model/errors.js'
import { VERSION } from '../../model/version.js'

/** A report of a part, and the file it was read from. */
export interface Part<R extends Report | HashReport> {
  readonly name: string
  readonly report: R & { readonly shard: NonNullable<R['shard']> }
}

/**
 * The parts in their order, one of each. Throws GateError 3 for a missing or a double one, and for one of another run: of
 * another version, another split, another list. `sameIn` names what else has to agree.
 */
export function checkParts<R extends Report | HashReport>(
  parts: readonly Part<R>[],
  sameIn: readonly { readonly what: string; of(report: Part<R>['report']): unknown }[],
): Part<R>[] {
  const [first] = parts
  if (first === undefined) throw new GateError(2, 'there is nothing to join', { fix: 'Name the reports of all parts.' })
  const { n } = first.report.shard
  const agree: typeof sameIn = [
    { what: 'the number of parts', of: ({ shard }) => shard.n },
    { what: 'the version of specgate', of: ({ tool }) => tool },
    ...sameIn,
    { what: 'the list of files', of: ({ shard }: { shard: ShardInfo }) => [shard.files, shard.list] },
  ]
  for (const { name, report } of parts) {
    if (report.tool.version !== VERSION)
      throw refuse(`it was written by specgate ${report.tool.version}, and this is ${VERSION}`, name)
    for (const { what, of } of agree)
      if (JSON.stringify(of(report)) !== JSON.stringify(of(first.report)))
        throw refuse(`it is a part of another run than ${first.name}: ${what} differs`, name)
  }
  const byNumber = new Map<number, Part<R>>()
  for (const part of parts) {
    const other = byNumber.get(part.report.shard.i)
    if (other !== undefined) throw refuse(`it is part ${part.report.shard.i} of ${n}, and so is ${other.name}`, part.name)
    byNumber.set(part.report.shard.i, part)
  }
  const missing = Array.from({ length: n }, (_, i) => i + 1).filter((i) => !byNumber.has(i))
  if (missing.length > 0)
    throw refuse(
      `part ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ', …' : ''} of ${n} is missing`,
      `${parts.length} of ${n} reports`,
      'Name the reports of all parts; one whose job failed has to be run again.',
    )
  const judged = parts.reduce((sum, { report }) => sum + report.shard.part, 0)
  if (judged !== first.report.shard.files)
    throw refuse(`the parts hold ${judged} files, and the list that was split has ${first.report.shard.files}`, first.name)
  return [...byNumber.values()].sort((a, b) => a.report.shard.i - b.report.shard.i)
}

/** Of reports that are not those of one run. */
export function refuse(
  why: string,
  where: string,
  fix = 'Join only parts of one run: the same version, commits, configuration and files.',
): GateError {
  return new GateError(3, `the reports cannot be joined: ${why}`, { where, fix })
}
