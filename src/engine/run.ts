import { endingsOf } from '../config/select.js'
import { CONFIG_PATHS } from '../config/types.js'
import { Lines } from '../documents/text.js'
import { compileGlobs, faultOfGlob, isGlob } from '../lib/glob.js'
import type { Shard } from '../lib/shard.js'
import type { Json } from '../model/json.js'
import type { ReportDocument, Selection } from '../model/report.js'
import type { Workspace } from '../model/tree.js'
import type { Change, Policy, RuleTable, WorkspaceFile } from '../policy.js'
import { isAwake } from './active-policy.js'
import { findBeside } from './beside.js'
import { Collected } from './collected.js'
import type { Made } from './findings.js'
import { judgeUnits, reportUnread, setUp, type JudgeInput, type Round, type UnitOutcome } from './judge-units.js'
import type { Library } from './library.js'
import type { LiveDocument } from './live-document.js'
import { startNaming, type Naming } from './naming.js'
import { pairMoved } from './pair-moved.js'
import { findRecording } from './recorded-files.js'
import { findCandidates, type Scope, type SelectionNote } from './select.js'
import { isFirst, ShardRows, type Split } from './shard-rows.js'
import { shareOut, type Hire } from './share-out.js'
import type { KeptSummary, Unit } from './unit.js'
import { byCodeUnits } from '../lib/order.js'

export interface RunInput extends JudgeInput {
  readonly all: boolean
  /** The search for documents that name what changed, when it was started already. */
  readonly naming?: Naming | undefined
  /** Files, folders or globs of the command line; everything when empty. */
  readonly paths: readonly string[]
  /** Only this part of the list is judged; the first part also judges the change set as a whole. */
  readonly shard?: Shard
  readonly onProgress?: (done: number, of: number) => void
  /** Another thread that judges some of the files, when there are many. */
  readonly hire?: Hire | undefined
}

/** What a run saw, before anybody decides. */
export interface RunOutcome {
  readonly made: readonly Made[]
  readonly incomplete: readonly string[]
  readonly rows: ReadonlyMap<string, readonly Json[]>
  /** Documents that could not be read, on either side: what other rules would have said of them is not known. */
  readonly unread: ReadonlySet<string>
  /** Rules that look at changes: without a base they had nothing to look at. */
  readonly changeRules: ReadonlySet<string>
  readonly documents: readonly ReportDocument[]
  readonly selection: Omit<Selection, 'emptyPaths'>
  readonly notes: readonly SelectionNote[]
  /** The documents that findings stand in, for code frames. */
  readonly sources: ReadonlyMap<string, Lines>
  /** What `specgate merge` needs of a part; undefined for a whole run. */
  readonly split?: Split
}

/** Selects, opens and judges: everything between the two trees and the findings. Prints nothing and decides nothing. */
export async function runPolicies(input: RunInput): Promise<RunOutcome> {
  const { workspace, config } = input
  const bench = setUp(input)
  const { head, base, evaluator } = bench
  const collected = new Collected()
  const scope = scopeOf(input, bench.matches, endingsOf(config.documents))
  const found = await findCandidates(workspace, head, scope, input.all ? undefined : (input.naming ?? startNaming(workspace)))
  if (!input.all && base !== null) {
    const taken = new Set(found.candidates.map(({ file }) => file))
    const beside = await findBeside(input.policies, workspace.changes, head, scope, taken)
    found.candidates.push(...beside)
    if (beside.length > 0) found.candidates.sort((a, b) => byCodeUnits(a.file, b.file))
  }
  const candidates = await pairMoved(found.candidates, head, base)
  const changedPaths = new Set(
    workspace.changes.flatMap(({ path, basePath }) => (basePath === undefined ? [path] : [path, basePath])),
  )
  const notes = [...found.notes]
  const documents: ReportDocument[] = []
  const sources = new Map<string, Lines>()
  const together: { units: Unit[]; changes: Change[] } = { units: [], changes: [] }
  const summaries: KeptSummary[] = []
  const recorded = new Set<string>()
  const unread = new Set<string>()
  let unreadable = 0
  const rows = input.shard === undefined ? undefined : new ShardRows(input.shard, candidates)
  /** What takes all documents is done by the first part, which looks at those of the others for it and says nothing of them. */
  const togetherHere = isFirst(input.shard) && evaluator.wantsChangeSet
  const summariesHere = isFirst(input.shard) && evaluator.wantsSummaries

  const take = (outcome: UnitOutcome, row: number): void => {
    if (summariesHere) summaries.push(...outcome.kept)
    for (const path of outcome.recorded) recorded.add(path)
    for (const [key, text] of outcome.texts) sources.set(key, new Lines(text))
    collected.take(outcome)
    if (outcome.unreadable) unreadable++
    if (outcome.unread) unread.add(outcome.note.file)
    if (outcome.note.why !== '') notes.push(outcome.note)
    if (outcome.document === undefined) return
    documents.push(outcome.document)
    rows?.note(row, documents, collected.rows)
  }
  const recording = summariesHere && !input.all
  const round: Round = {
    share: (i) => (rows?.isMine(i) !== false ? 'judge' : togetherHere || summariesHere ? 'look' : 'pass over'),
    recording,
    changedPaths,
    ...(togetherHere && {
      keep(unit) {
        together.units.push(unit)
        if (unit.change !== undefined) together.changes.push(unit.change)
      },
    }),
    onProgress: (i) => input.onProgress?.(i, candidates.length),
  }
  // A thread cannot hand over the documents themselves.
  const hire = togetherHere || rows !== undefined ? undefined : input.hire
  for await (const [i, outcome] of shareOut(bench, candidates, round, hire, input)) take(outcome, i)
  // What the changed documents say of files that did not change themselves, others may say too.
  const unsought = new Set([...recorded].filter((path) => !changedPaths.has(path)))
  if (unsought.size > 0) {
    const judged = new Set(candidates.map(({ file }) => file))
    const more = await findRecording(unsought, head, scope, judged)
    const onProgress = (i: number): void => input.onProgress?.(i, more.length)
    for await (const [, outcome] of judgeUnits(bench, more, { ...round, share: () => 'judge', onProgress }))
      take(outcome, candidates.length)
    // The list of a part stays in the order that it tells.
    if (rows === undefined) documents.sort((a, b) => byCodeUnits(a.file, b.file))
  }
  if (summariesHere)
    await evaluator.judgeSummaries(summaries, collected, async (files) => {
      const found = new Map<string, LiveDocument>()
      for (const file of files) {
        const opened = await head.open(file)
        if (opened.known) found.set(file, await head.document(opened))
      }
      for (const [file, document] of found) sources.set(`head:${file}`, document.source.lines)
      return (file) => found.get(file)
    })
  if (togetherHere && (together.units.length > 0 || evaluator.wantsWorkspace)) {
    const judged = together.units.flatMap((unit) => (unit.head === undefined ? [] : [unit.head]))
    const isEverything = input.all && input.paths.length === 0
    const context =
      evaluator.wantsWorkspace && !isEverything ? await readContext(workspace, head, scope, judged, collected) : judged
    const byFile = new Map<string, Partial<Record<'head' | 'base', LiveDocument>>>()
    for (const document of context) byFile.set(document.file, { head: document })
    for (const unit of together.units)
      byFile.set(unit.file, { ...(unit.head && { head: unit.head }), ...(unit.base && { base: unit.base }) })
    await evaluator.judgeTogether(
      { changes: together.changes, documents: judged },
      (file, side) => byFile.get(file)?.[side],
      context,
      config.path ?? CONFIG_PATHS[0],
      collected,
    )
    for (const { finding } of collected.made) {
      const document = byFile.get(finding.file)?.[finding.side]
      if (document !== undefined) sources.set(`${finding.side}:${finding.file}`, document.source.lines)
    }
  }
  if (isFirst(input.shard) && evaluator.wantsFiles)
    await evaluator.judgeFiles(
      await filesOf(workspace, scope, evaluator.wantsEveryFile),
      config.path ?? CONFIG_PATHS[0],
      collected,
    )
  const { files, matched, outside } = found
  const selection = { files, matched, recognised: documents.length, unreadable, outside }
  rows?.note(candidates.length, documents, collected.rows)
  const split = rows?.split()
  // Without a configuration, which alone has waivers, a policy may be asleep.
  const changeRules = new Set(input.policies.flatMap((one) => (isAwake(one) ? rulesOfChanges(one.policy) : [])))
  const { made, incomplete } = collected
  return {
    ...{ made, incomplete, rows: collected.rows, documents, selection, notes, sources, changeRules, unread },
    ...(split && { split }),
  }
}

function rulesOfChanges({ checkChange, meta }: Policy): string[] {
  if (checkChange === undefined) return []
  const rules = Object.entries<RuleTable[string]>(meta.rules as RuleTable)
  const marked = rules.filter(([, rule]) => rule.ofChange === true)
  return (marked.length > 0 ? marked : rules).map(([id]) => id)
}

/** What changed, and with `--all` everything else, within the paths of the command line: whether or not it is a document. `every`: the others aside. */
async function filesOf({ changes, head }: Workspace, { all, inPaths }: Scope, every: boolean): Promise<WorkspaceFile[]> {
  const found = new Map<string, WorkspaceFile>()
  for (const { path, basePath, type } of changes) found.set(path, { path, type, ...(basePath !== undefined && { basePath }) })
  if (all || every)
    for (const { path } of await head.entries())
      if (!found.has(path)) found.set(path, { path, type: 'unchanged', ...(!all && { aside: true as const }) })
  return [...found.values()].filter(({ path }) => inPaths(path))
}

/** Every document of the head, for the policies that asked for the workspace. */
async function readContext(
  workspace: Workspace,
  head: Library,
  scope: Scope,
  judged: readonly LiveDocument[],
  collected: Collected,
): Promise<LiveDocument[]> {
  const byFile = new Map(judged.map((document) => [document.file, document]))
  for (const entry of await workspace.head.entries()) {
    if (byFile.has(entry.path) || entry.mode === 'symlink' || entry.mode === 'submodule' || !scope.matches(entry.path)) continue
    const opened = await head.open(entry.path, true)
    if (!opened.known || opened.kind === undefined) continue
    if (!opened.source.readable) {
      reportUnread(collected, entry.path, undefined, opened.source.problems[0]?.rule)
      continue
    }
    const document = await head.document(opened)
    document.source.release()
    byFile.set(entry.path, document)
  }
  return [...byFile.values()].sort((a, b) => byCodeUnits(a.file, b.file))
}

function scopeOf(input: RunInput, matches: Scope['matches'], endings: Scope['endings']): Scope {
  // A file may be called `[id].yaml` or `{a`: a path is that of a file as well.
  const globs = compileGlobs(input.paths.filter((path) => isGlob(path) && faultOfGlob(path) === undefined))
  const plain = input.paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''))
  return {
    all: input.all,
    matches,
    endings,
    inPaths: (file) =>
      plain.length === 0 ||
      globs(file) ||
      plain.some((path) => path === '.' || path === '' || file === path || file.startsWith(`${path}/`)),
  }
}
