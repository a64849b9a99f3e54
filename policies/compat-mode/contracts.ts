import type { AssessedChange, Assessment } from '../../src/lib/change-class/assess.js'
import { shortPath } from '../../src/model/json.js'
import type { Document, Path, SchemaContract } from '../../src/policy.js'
import type { Force } from './mode.js'
import { modeOf } from './references.js'
import type { Reporter } from './rules.js'
import { quote } from './text.js'
import { reportViolation, violationsOf } from './violation.js'

/** A contract inside of a document may promise more than the document does: what changed within it is held to that too. */
export function checkContracts(
  base: Document,
  head: Document,
  force: Force | undefined,
  assessment: Assessment,
  context: Reporter,
): void {
  const told = new Set(force === undefined ? [] : violationsOf(force.mode, assessment))
  for (const contract of base.view('schema')?.contracts ?? []) {
    const declared = modeOf(contract)
    if (declared?.state !== 'known') continue
    const changes = assessment.changes.filter((change) => isInside(change, contract) && !told.has(change))
    const words = `the mode ${quote(declared.written)} of the contract at \`${shortPath(contract.at)}\``
    const own: Force = { mode: declared.mode, transitive: false, source: 'base', words, at: declared.at }
    if (reportViolation({ base, head, force: own, assessment: { ...assessment, changes } }, context))
      for (const change of violationsOf(own.mode, { ...assessment, changes })) told.add(change)
  }
}

function isInside({ basePath, headPath }: AssessedChange, { at }: SchemaContract): boolean {
  const path: Path | undefined = basePath ?? headPath
  return path !== undefined && at.every((step, i) => step === path[i])
}
