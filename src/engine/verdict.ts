import type { Waiver } from '../config/types.js'
import { compileGlob } from '../lib/glob.js'
import type { CappedFindings, Counts, Finding, Verdict } from '../model/report.js'
import type { Severity } from '../policy.js'

export type FailOn = Severity | 'never'

const RANK: Readonly<Record<Severity, number>> = { note: 1, warning: 2, error: 3 }

/** Whether a finding counts against the verdict at this threshold. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && RANK[severity] >= RANK[failOn]
}

/** Made once, from all findings. What could not be looked at goes before what was found. */
export function decide(findings: readonly Finding[], incomplete: readonly string[], failOn: FailOn): Verdict {
  if (incomplete.length > 0) return 'inconclusive'
  return findings.some((finding) => finding.waiver === null && reaches(finding.severity, failOn)) ? 'fail' : 'pass'
}

/** 0 pass, 1 fail, 3 could not judge. `--fail-on never` does not hide a 3. */
export function exitCodeOf(verdict: Verdict): 0 | 1 | 3 {
  return verdict === 'inconclusive' ? 3 : verdict === 'fail' ? 1 : 0
}

/** `capped`: what there is beyond the findings that are listed. */
export function countFindings(
  findings: readonly Finding[],
  capped: readonly CappedFindings[],
  documents: number,
  changed: number,
): Counts {
  const unlisted = (isCounted: (row: CappedFindings) => boolean): number =>
    capped.filter(isCounted).reduce((sum, { total, shown }) => sum + total - shown, 0)
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.waiver === null && finding.severity === severity).length +
    unlisted((row) => !row.waived && row.severity === severity)
  return {
    error: of('error'),
    warning: of('warning'),
    note: of('note'),
    waived: findings.filter((finding) => finding.waiver !== null).length + unlisted(({ waived }) => waived),
    documents,
    changed,
  }
}

/**
 * Marks the findings that a waiver covers. A waiver holds to the end of its last day (UTC); past it, it covers nothing and is
 * returned in `expired` if it would have; one that covers nothing at all is in `unused`. The gate's own findings cannot be waived.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  now: string,
): { findings: Finding[]; expired: Waiver[]; unused: Waiver[] } {
  const today = now.slice(0, 10)
  const expired = new Set<Waiver>()
  const used = new Set<Waiver>()
  const rules = waivers.map((waiver) => ({ waiver, inFile: waiver.file === undefined ? () => true : compileGlob(waiver.file) }))
  const marked = findings.map((finding) => {
    if (finding.rule.startsWith('GATE.')) return finding
    for (const { waiver, inFile } of rules) {
      if (waiver.rule !== finding.rule || !inFile(finding.file) || !coversPath(waiver.path, finding.path)) continue
      used.add(waiver)
      if (waiver.expires < today) {
        expired.add(waiver)
        continue
      }
      return { ...finding, waiver: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires } }
    }
    return finding
  })
  return { findings: marked, expired: [...expired], unused: waivers.filter((waiver) => !used.has(waiver)) }
}

/** A waiver for a place covers what stands below it. */
function coversPath(waived: string | undefined, path: string): boolean {
  return waived === undefined || path === waived || path.startsWith(`${waived}[`)
}
