import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { memoryWorkspace, type MemoryFiles } from '../../src/engine/memory-workspace.js'
import { runPolicies } from '../../src/engine/run.js'
import type { Finding, VersionRow } from '../../src/model/report.js'
import type { Workspace } from '../../src/model/tree.js'
import type { Edit, Policy, RuleMeta, Severity } from '../../src/policy.js'

export interface Judged {
  readonly findings: readonly Finding[]
  readonly edits: readonly Edit[]
  readonly incomplete: readonly string[]
  /** `severity RULE file:line:column`, in the order in which they were made. */
  readonly lines: readonly string[]
  readonly versions: readonly VersionRow[]
}

export interface Given {
  readonly base?: MemoryFiles
  readonly head: MemoryFiles
  readonly options?: Record<string, unknown>
  /** Puts links, devices and limits into the head that a map of texts cannot describe. */
  readonly tamper?: (workspace: Workspace) => Workspace
}

/** Runs one policy alone, with the defaults of its options, as the preset `recommended` weighs soft findings. */
export async function judge(policy: Policy, given: Given): Promise<Judged> {
  const workspace = memoryWorkspace(given.base, given.head)
  const outcome = await runPolicies({
    workspace: given.tamper?.(workspace) ?? workspace,
    config: {
      path: null,
      from: 'default',
      preset: 'recommended',
      files: [],
      documents: { include: ['**'], exclude: [], kinds: [], limits: DEFAULT_LIMITS },
      policies: new Map(),
      rules: new Map(),
      lintRules: [],
      sets: [],
      plugins: [],
      waivers: [],
      failOn: undefined,
      places: new Map(),
    },
    policies: [
      { policy, options: { ...defaultsOf(policy), ...given.options }, severityOf: (_, meta, soft) => weigh(meta, soft) },
    ],
    all: given.base === undefined,
    paths: [],
    now: '2026-01-15T12:00:00Z',
    onCrash: (error) => {
      throw error
    },
  })
  const findings = outcome.made.map(({ finding }) => finding)
  return {
    findings,
    edits: outcome.made.flatMap(({ edits }) => edits),
    incomplete: outcome.incomplete,
    lines: findings.map((finding) => `${finding.severity} ${finding.rule} ${finding.file}:${finding.line}:${finding.column}`),
    versions: (outcome.rows.get('versions') ?? []) as unknown as VersionRow[],
  }
}

function weigh(meta: RuleMeta, soft: boolean): Severity {
  return (soft || meta.soft === true) && meta.severity === 'error' ? 'warning' : meta.severity
}

function defaultsOf(policy: Policy): Record<string, unknown> {
  const { properties = {} } = policy.meta.options as { properties?: Record<string, { default?: unknown }> }
  return Object.fromEntries(Object.entries(properties).map(([key, { default: value }]) => [key, value]))
}
