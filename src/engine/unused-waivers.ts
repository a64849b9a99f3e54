import type { Waiver } from '../config/types.js'
import type { Finding, UnusedWaiver } from '../model/report.js'
import { Collected, reportGate } from './collected.js'
import type { RunOutcome } from './run.js'

export interface Looked {
  readonly all: boolean
  readonly paths: readonly string[]
  readonly hasBase: boolean
}

/** The waivers that cover nothing that was found, each with what this run (or part of one) can say of it. */
export function tellUnused(unused: readonly Waiver[], outcome: RunOutcome, looked: Looked): UnusedWaiver[] {
  const collected = new Collected()
  for (const { rule, owner, at } of unused) {
    const span = { line: at.line, column: at.column, endLine: at.line, endColumn: at.column }
    reportGate(collected, 'GATE.WAIVER_UNUSED', at.file, () => undefined, { rule, owner }, { at: span })
  }
  return collected.made.map(({ finding }, i) => ({ state: stateOf(unused[i]!, outcome, looked), finding }))
}

/** Whether everything that the waiver could cover was looked at: only then is it known to cover nothing. */
function stateOf({ rule, file }: Waiver, outcome: RunOutcome, { all, paths, hasBase }: Looked): UnusedWaiver['state'] {
  // What could not be looked at may be what it is for.
  if (outcome.incomplete.length > 0 || (file === undefined ? outcome.unread.size > 0 : outcome.unread.has(file))) return 'unknown'
  if (!hasBase && outcome.changeRules.has(rule)) return 'unknown'
  if (all && paths.length === 0) return 'unused'
  const isOneFile = file !== undefined && !/[*?[{]/.test(file)
  return isOneFile && outcome.documents.some((document) => document.file === file) ? 'unused' : 'elsewhere'
}

/** Of the parts of a run: unused in every part, known in one, and in doubt in none. */
export function joinUnused(parts: readonly (readonly UnusedWaiver[])[]): Finding[] {
  const told = new Map<string, { readonly finding: Finding; count: number; known: boolean; doubted: boolean }>()
  for (const { state, finding } of parts.flat()) {
    const key = JSON.stringify(finding)
    const one = told.get(key) ?? { finding, count: 0, known: false, doubted: false }
    one.count++
    one.known ||= state === 'unused'
    one.doubted ||= state === 'unknown'
    told.set(key, one)
  }
  return [...told.values()]
    .filter(({ count, known, doubted }) => count === parts.length && known && !doubted)
    .map(({ finding }) => finding)
}
