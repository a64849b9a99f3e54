import { ConfigError } from '../config/errors.js'
import { defaultDocuments } from '../config/presets.js'
import { endingsOf } from '../config/select.js'
import type { Config } from '../config/types.js'
import type { Shard } from '../lib/shard.js'
import { GateError } from '../model/errors.js'
import type { CappedFindings, Finding, Report, UnusedWaiver } from '../model/report.js'
import type { Workspace } from '../model/tree.js'
import { VERSION } from '../model/version.js'
import type { Edit, Side } from '../policy.js'
import { capFindings, capReasons } from './cap-findings.js'
import { changedConfig, reportChangedConfig, type NextConfig } from './config-changed.js'
import { Collected, reportGate } from './collected.js'
import { confirmPaths } from './confirm-paths.js'
import { compareFindings, separateFingerprints } from './findings.js'
import { findConfig, type ConfigFrom, type FoundConfig } from './find-config.js'
import { activatePolicies, closePlugins } from './load-policies.js'
import { runPolicies, type RunOutcome } from './run.js'
import { isFirst } from './shard-rows.js'
import { startNaming, type Naming } from './naming.js'
import type { Hire } from './share-out.js'
import type { SelectionNote } from './select.js'
import { sumLint } from './sum-lint.js'
import { joinUnused, tellUnused } from './unused-waivers.js'
import { applyWaivers, countFindings, decide, exitCodeOf, type FailOn } from './verdict.js'
import { plural } from '../lib/words.js'

export interface GateInput {
  readonly workspace: Workspace
  readonly all: boolean
  /** Files, folders or globs, relative to the root; everything when empty. */
  readonly paths: readonly string[]
  /** Named by the user: missing is an error. */
  readonly config?: string
  readonly configFrom?: ConfigFrom
  /** Default: the config's, else `error`. */
  readonly failOn?: FailOn
  /** RFC 3339. */
  readonly now: string
  /** Milliseconds since the run began, for `timings`. */
  readonly elapsed: () => number
  /** Only this part of the documents, for `specgate merge`. */
  readonly shard?: Shard
  readonly onCrash?: (error: unknown) => void
  readonly onProgress?: (done: number, of: number) => void
  /** Another thread for a run over many files. */
  readonly hire?: Hire | undefined
}

export interface GateResult {
  readonly report: Report
  readonly exitCode: 0 | 1 | 3
  readonly failOn: FailOn
  /** A line of a document that a finding stands in. */
  readonly sources: (file: string, side: Side, line: number) => string | undefined
  /** The whole text of a document that a finding stands in, at the head. */
  readonly text: (file: string) => string | undefined
  /** The mends that findings carry. */
  readonly edits: readonly { readonly finding: Finding; readonly edits: readonly Edit[] }[]
  readonly notes: readonly SelectionNote[]
}

/** The whole story: find the judge, judge, decide once, report. */
export async function runGate(input: GateInput): Promise<GateResult> {
  try {
    return await tellStory(input)
  } finally {
    closePlugins()
  }
}

async function tellStory(input: GateInput): Promise<GateResult> {
  const { workspace } = input
  const emptyPaths = await confirmPaths(workspace, input.paths)
  const naming = input.all ? undefined : startNaming(workspace, endingsOf(defaultDocuments()))
  const found = await findConfig(workspace, input.config, input.configFrom)
  const outcome = await judge(input, found.config, naming, input.shard)
  const collected = new Collected()
  // What is said of the run as a whole is said by its first part.
  const changed = isFirst(input.shard) ? changedConfig(workspace, found) : []
  if (changed.length > 0) reportChangedConfig(collected, changed, found, await previewConfig(input, found, naming))
  const settled = settle(outcome, found.config, input, collected, input.shard !== undefined)
  const { findings, capped, incomplete, failOn, unused } = settled
  const verdict = decide(findings, incomplete, failOn)
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'specgate', version: VERSION },
    base: workspace.base === null ? null : { ref: workspace.base.ref, sha: workspace.base.sha, how: workspace.base.how },
    head: { ref: workspace.head.ref, sha: workspace.head.sha, workingTree: workspace.head.workingTree, how: workspace.head.how },
    config: { path: found.config.path, from: found.config.from, sha256: found.sha256, preset: found.config.preset },
    verdict,
    complete: incomplete.length === 0,
    counts: countFindings(
      findings,
      capped,
      outcome.documents.length,
      outcome.documents.filter(({ status }) => status !== 'unchanged').length,
    ),
    documents: outcome.documents,
    findings,
    capped,
    versions: (outcome.rows.get('versions') ?? []) as unknown as Report['versions'],
    promotion: (outcome.rows.get('promotion') ?? []) as unknown as Report['promotion'],
    drift: (outcome.rows.get('drift') ?? []) as unknown as Report['drift'],
    summaries: (outcome.rows.get('summaries') ?? []) as unknown as Report['summaries'],
    lint: sumLint(outcome.rows.get('lint') ?? []),
    impact: { changed: [], affected: outcome.rows.get('affected') ?? [] },
    incomplete,
    selection: { ...outcome.selection, emptyPaths },
    shard:
      outcome.split === undefined ? null : { ...input.shard!, ...outcome.split, failOn, now: input.now, unusedWaivers: unused },
    timings: { totalMs: Math.round(input.elapsed()) },
  }
  return {
    report,
    exitCode: exitCodeOf(verdict),
    failOn,
    sources: (file, side, line) => outcome.sources.get(`${side}:${file}`)?.line(line),
    text: (file) => outcome.sources.get(`head:${file}`)?.text,
    edits: outcome.made.filter(({ edits }) => edits.length > 0).map(({ finding, edits }) => ({ finding, edits })),
    notes: outcome.notes,
  }
}

async function judge(input: GateInput, config: Config, naming: Naming | undefined, shard?: Shard): Promise<RunOutcome> {
  const { workspace, all, paths, now, onCrash, onProgress, hire } = input
  const policies = await activatePolicies(config)
  return runPolicies({
    workspace,
    config,
    policies,
    all,
    naming,
    paths,
    now,
    hire,
    ...(shard && { shard }),
    ...(onCrash && { onCrash }),
    ...(onProgress && { onProgress }),
  })
}

interface Settled {
  readonly findings: readonly Finding[]
  readonly unused: readonly UnusedWaiver[]
  readonly capped: readonly CappedFindings[]
  readonly incomplete: readonly string[]
  readonly failOn: FailOn
}

/** Waivers, order and identity of what was found, and how much of it is listed. */
function settle(outcome: RunOutcome, config: Config, input: GateInput, gate: Collected, inPart = false): Settled {
  const { now, failOn } = input
  const found = [...outcome.made, ...gate.made].map(({ finding }) => finding).sort(compareFindings)
  const waived = applyWaivers(found, config.waivers, now)
  const { findings: listed, capped } = capFindings(waived.findings)
  const late = new Collected()
  for (const waiver of waived.expired) {
    const { rule, owner, expires, reason, at } = waiver
    const span = { line: at.line, column: at.column, endLine: at.line, endColumn: at.column }
    reportGate(
      late,
      'GATE.WAIVER_EXPIRED',
      at.file,
      () => undefined,
      { rule, owner, expires, reason: reason.replace(/\.$/, '') },
      { at: span },
    )
  }
  const unused = tellUnused(waived.unused, outcome, {
    all: input.all,
    paths: input.paths,
    hasBase: input.workspace.base !== null,
  })
  // Whether a waiver covers something in another part, the joined report tells; and there findings are told apart.
  const idle = inPart ? [] : joinUnused([unused])
  const distinct = inPart ? listed : separateFingerprints(listed)
  const findings = [...distinct, ...late.made.map(({ finding }) => finding), ...idle].sort(compareFindings)
  return {
    findings,
    unused,
    capped,
    incomplete: capReasons([...outcome.incomplete, ...gate.incomplete], found, listed),
    failOn: failOn ?? config.failOn ?? 'error',
  }
}

/** The two configurations, and what the head's would have said of the same change set. */
async function previewConfig(input: GateInput, found: FoundConfig, naming: Naming | undefined): Promise<NextConfig> {
  let next: FoundConfig | undefined
  try {
    if (found.config.from === 'head') {
      const before = await findConfig(input.workspace, input.config, 'base')
      return { before, after: found, preview: 'It was asked to count already (`--config-from head`)' }
    }
    next = await findConfig(input.workspace, input.config, 'head', input.workspace.base ?? input.workspace.head)
    const changes = input.workspace.changes.map(({ path }) => path)
    if (next.config.plugins.some(({ folder }) => changes.some((path) => path.startsWith(`${folder}/`))))
      return {
        before: found,
        after: next,
        preview: 'It brings code of this change, which is not run, so what it would say is not known',
      }
    const outcome = await judge(input, next.config, naming)
    const { findings, capped, incomplete, failOn } = settle(outcome, next.config, input, new Collected())
    const { error, warning, note } = countFindings(findings, capped, 0, 0)
    const counts = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note')].join(', ')
    return {
      before: found,
      after: next,
      preview: `The new configuration would say ${decide(findings, incomplete, failOn)}: ${counts}`,
    }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    const mistakes = error instanceof ConfigError ? error.mistakes : []
    const what = mistakes[0]?.what ?? error.message.replace(/\.$/, '')
    const more = mistakes.length > 1 ? ` (and ${plural(mistakes.length - 1, 'more mistake')})` : ''
    const preview = `The new configuration would not load: ${what}${more}`
    return { before: found, after: next, preview, mistakes }
  }
}
