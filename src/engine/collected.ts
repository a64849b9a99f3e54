import type { Json } from '../model/json.js'
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

  record(list: string, row: Json): void {
    const rows = this.rows.get(list)
    if (rows === undefined) this.rows.set(list, [row])
    else rows.push(row)
  }
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
