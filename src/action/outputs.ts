import type { Report } from '../model/report.js'

export type OutputName =
  'checksums' | 'verdict' | 'counts' | 'findings' | 'report' | 'comment-body' | 'required-versions' | 'affected'

export const MAX_FINDINGS = 100
/** Code units of one list. All outputs of a job together may hold 1 MB, counted as UTF-16. */
const MAX_LIST = 60_000

/** The outputs that are made of the report. JSON, never a list joined by spaces: a file name can hold anything. */
export function reportOutputs(report: Report): {
  readonly values: Readonly<Partial<Record<OutputName, string>>>
  readonly cuts: readonly string[]
} {
  const cuts: string[] = []
  const list = (name: OutputName, rows: readonly unknown[], most = Infinity, total = rows.length): string => {
    const { text, kept } = fitList(rows.slice(0, most))
    const where = total === rows.length ? 'holds all of them' : `lists ${rows.length} and counts the others`
    if (kept < total) cuts.push(`The output ${name} holds ${kept} of ${total}; the report file ${where}.`)
    return text
  }
  return {
    values: {
      verdict: report.verdict,
      counts: JSON.stringify(report.counts),
      findings: list('findings', report.findings, MAX_FINDINGS, totalOf(report)),
      // The list of changes can be as long as the document; it is in the report.
      'required-versions': list(
        'required-versions',
        report.versions.map(({ changes: _, ...row }) => row),
      ),
      affected: list('affected', report.impact.affected),
    },
    cuts,
  }
}

function totalOf({ findings, capped }: Report): number {
  return capped.reduce((sum, { total, shown }) => sum + total - shown, findings.length)
}

/** As many rows from the front as fit, as JSON. */
export function fitList(rows: readonly unknown[]): { text: string; kept: number } {
  const parts: string[] = []
  let size = 2
  for (const row of rows) {
    const part = JSON.stringify(row)
    size += part.length + 1
    if (size > MAX_LIST) break
    parts.push(part)
  }
  return { text: `[${parts.join(',')}]`, kept: parts.length }
}
