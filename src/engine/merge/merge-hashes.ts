import { GateError } from '../../model/errors.js'
import type { HashReport } from '../../model/hash-report.js'
import { digestOfList, hashReport } from '../hash/run-hash.js'
import { checkParts, type Part } from './check-parts.js'

/** The report of the whole run, byte for byte. Throws GateError 3 when the parts are not those of one run. */
export function mergeHashes(given: readonly Part<HashReport>[]): HashReport {
  const parts = checkParts(given, [])
  const reports = parts.map(({ report }) => report)
  const merged = hashReport(
    reports.flatMap(({ files }) => files),
    reports.flatMap(({ problems }) => problems),
    null,
  )
  // With every file hashed, the list can be made again: it is the one that was split, or the parts are not its parts.
  const { list, files } = reports[0]!.shard
  if (merged.complete && (merged.files.length !== files || digestOfList(merged.files) !== list))
    throw new GateError(3, 'the reports cannot be joined: their files are not those of the list that was split', {
      where: parts.map(({ name }) => name).join(', '),
      fix: 'A file changed while the parts ran, or a report was edited: run all parts again over the same files.',
    })
  return merged
}
