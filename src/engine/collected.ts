import { SEVERITIES } from '../model/severities.js'
import type { Json } from '../model/json.js'
import type { Finding } from '../model/report.js'
import type { Policy, RuleMeta } from '../policy.js'
import { reasonOf } from './cap-findings.js'
import { makeFinding, type Lookup, type Made, type RawReport } from './findings.js'
import { GATE_RULES } from './gate-rules.js'

/** What was said, as plain data. */
export interface Said {
  readonly made: readonly Made[]
  /** Why the gate could not look. */
  readonly incomplete: readonly string[]
  /** Rows of the report's lists, by list. */
  readonly rows: ReadonlyMap<string, readonly Json[]>
}

/** What policies have said so far. */
export class Collected implements Said {
  readonly made: Made[] = []
  readonly incomplete: string[] = []
  readonly rows = new Map<string, Json[]>()

  add(made: Made, meta: RuleMeta): void {
    this.made.push(made)
    if (meta.incomplete === true) this.incomplete.push(reasonOf(made.finding))
  }

  /** Everything that was said elsewhere, after what was said here. */
  take({ made, incomplete, rows }: Said): void {
    for (const one of made) this.made.push(one)
    for (const reason of incomplete) this.incomplete.push(reason)
    for (const [list, some] of rows) for (const row of some) this.record(list, row)
  }

  /** Leaves out each finding that only echoes another one; what mends it mends that one, which may know no edit of its own. */
  dropEchoes(): void {
    const byPath = new Map<string, number[]>()
    for (const { echoOf } of this.made) if (echoOf !== undefined) byPath.set(echoOf.path, [])
    if (byPath.size === 0) return
    for (const [i, { finding }] of this.made.entries()) byPath.get(finding.path)?.push(i)
    const dropped = new Set<number>()
    for (const [i, { finding, edits, echoOf }] of this.made.entries()) {
      const first = byPath.get(echoOf?.path ?? '')?.find((j) => isEchoed(finding, this.made[j]!.finding, echoOf!.rules))
      if (first === undefined) continue
      dropped.add(i)
      const told = this.made[first]!
      if (told.edits.length === 0) this.made[first] = { ...told, edits }
    }
    const kept = this.made.filter((_, i) => !dropped.has(i))
    this.made.length = 0
    for (const one of kept) this.made.push(one)
  }

  record(list: string, row: Json): void {
    const rows = this.rows.get(list)
    if (rows === undefined) this.rows.set(list, [row])
    else rows.push(row)
  }
}

/** Whether the other one is told of the same document, by one of these rules, and stops as much. */
function isEchoed(echo: Finding, other: Finding, rules: readonly string[]): boolean {
  return (
    rules.includes(other.rule) &&
    other.file === echo.file &&
    other.side === echo.side &&
    SEVERITIES.indexOf(other.severity) <= SEVERITIES.indexOf(echo.severity)
  )
}

/** The gate's own rules as a policy, so that they take the same path as every other. */
export const GATE_POLICY: Policy = {
  meta: {
    id: 'gate',
    summary: 'Requires that the gate itself could look.',
    views: [],
    rules: GATE_RULES,
    options: {},
    since: '0.1.0',
  },
}

/** Adds a finding of the gate's own. */
export function reportGate(
  collected: Collected,
  rule: keyof typeof GATE_RULES,
  file: string,
  lookup: Lookup,
  data: Readonly<Record<string, string | number>>,
  place: Partial<RawReport> = {},
): void {
  const meta: RuleMeta = GATE_RULES[rule]
  collected.add(makeFinding({ rule, at: [], data, ...place }, GATE_POLICY, meta.severity, { file }, lookup), meta)
}
