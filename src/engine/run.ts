import { compileSelector } from '../config/select.js'
import { CONFIG_PATHS, type Config } from '../config/types.js'
import type { Lines } from '../documents/text.js'
import { compileGlobs } from '../lib/glob.js'
import type { Shard } from '../lib/shard.js'
import type { Json } from '../model/json.js'
import type { ReportDocument, Selection } from '../model/report.js'
import type { Tree, Workspace } from '../model/tree.js'
import type { Change, WorkspaceFile } from '../policy.js'
import { isAwake, type ActivePolicy, type SleepingPolicy } from './active-policy.js'
import { Collected, Evaluator, reportGate, type Unit } from './evaluate.js'
import { FactStore } from './facts.js'
import type { Made } from './findings.js'
import { Library } from './library.js'
import type { LiveDocument } from './live-document.js'
import { openUnit } from './open-unit.js'
import { pairMoved } from './pair-moved.js'
import { findBeside } from './beside.js'
import { findRecording, recordedAnew } from './recorded-files.js'
import { isFirst, ShardRows, type Split } from './shard-rows.js'
import { startNaming, type Naming } from './naming.js'
import { findCandidates, type Candidate, type Scope, type SelectionNote } from './select.js'

export interface RunInput {
  readonly workspace: Workspace
  readonly config: Config
  readonly policies: readonly (ActivePolicy | SleepingPolicy)[]
  readonly all: boolean
  /** The search for documents that name what changed, when it was started already. */
  readonly naming?: Naming | undefined
  /** Files, folders or globs of the command line; everything when empty. */
  readonly paths: readonly string[]
  readonly now: string
  /** Only this part of the list is judged; the first part also judges the change set as a whole. */
  readonly shard?: Shard
  readonly onCrash?: (error: unknown) => void
  readonly onProgress?: (done: number, of: number) => void
}

/** What a run saw, before anybody decides. */
export interface RunOutcome {
  readonly made: readonly Made[]
  readonly incomplete: readonly string[]
  readonly rows: ReadonlyMap<string, readonly Json[]>
  /** Documents that could not be read, on either side: what other rules would have said of them is not known. */
  readonly unread: ReadonlySet<string>
  /** Rules of policies that look at changes: without a base they had nothing to look at. */
  readonly changeRules: ReadonlySet<string>
  readonly documents: readonly ReportDocument[]
  readonly selection: Selection
  readonly notes: readonly SelectionNote[]
  /** The documents that findings stand in, for code frames. */
  readonly sources: ReadonlyMap<string, Lines>
  /** What `specgate merge` needs of a part; undefined for a whole run. */
  readonly split?: Split
}

/** How many files are read ahead of the one that is judged. */
const AHEAD = 16

/** Selects, opens and judges: everything between the two trees and the findings. Prints nothing and decides nothing. */
export async function runPolicies(input: RunInput): Promise<RunOutcome> {
  const { workspace, config } = input
  const selector = compileSelector(config.documents)
  const libraryOf = (side: 'head' | 'base', tree: Tree): Library =>
    new Library(side, tree, config.documents.limits, selector.kindOf)
  const head = libraryOf('head', workspace.head)
  const base = workspace.base === null ? null : libraryOf('base', workspace.base)
  const facts = new FactStore({
    workspace,
    head,
    base,
    now: input.now,
    maxBytes: config.documents.limits.bytes,
    libraryOf: (tree) => libraryOf('base', tree),
  })
  const collected = new Collected()
  const evaluator = new Evaluator(input.policies, facts, collected, input.onCrash)
  const scope = scopeOf(input, selector.matches)
  const found = await findCandidates(workspace, head, scope, input.all ? undefined : (input.naming ?? startNaming(workspace)))
  if (!input.all && base !== null) {
    const taken = new Set(found.candidates.map(({ file }) => file))
    const beside = await findBeside(input.policies, workspace.changes, head, scope, taken)
    found.candidates.push(...beside)
    if (beside.length > 0) found.candidates.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  }
  const candidates = await pairMoved(found.candidates, head, base)
  const changedPaths = new Set(
    workspace.changes.flatMap(({ path, basePath }) => (basePath === undefined ? [path] : [path, basePath])),
  )
  const notes = [...found.notes]
  const documents: ReportDocument[] = []
  const sources = new Map<string, Lines>()
  const kept: { units: Unit[]; changes: Change[] } = { units: [], changes: [] }
  const recorded = new Set<string>()
  const unread = new Set<string>()
  let unreadable = 0
  const rows = input.shard === undefined ? undefined : new ShardRows(input.shard, candidates)
  /** What takes all documents is done by the first part, which looks at those of the others for it and says nothing of them. */
  const togetherHere = isFirst(input.shard) && evaluator.wantsChangeSet
  const summariesHere = isFirst(input.shard) && evaluator.wantsSummaries

  const remember = (unit: Unit): void => {
    if (summariesHere && !input.all) for (const path of recordedAnew(unit)) recorded.add(path)
    unit.head?.source.release()
    unit.base?.source.release()
    if (!togetherHere) return
    kept.units.push(unit)
    if (unit.change !== undefined) kept.changes.push(unit.change)
  }
  const judgeUnit = async (unit: Unit): Promise<void> => {
    if ([unit.head, unit.base].some((document) => document?.readable === false)) unread.add(unit.file)
    const before = collected.made.length
    await evaluator.judge(unit)
    confirmSaid(collected, unit, before)
    remember(unit)
    for (const { finding } of collected.made.slice(before)) keepSource(sources, finding.side, unit)
  }
  const judgeAll = async (
    list: readonly Candidate[],
    isMine: (i: number) => boolean,
    rowOf: (i: number) => number,
  ): Promise<void> => {
    const opening: (ReturnType<typeof openUnit> | undefined)[] = []
    const openNext = (): ReturnType<typeof openUnit> | undefined => {
      const mine = isMine(opening.length)
      if (!mine && !togetherHere && !summariesHere) return undefined
      const next = openUnit(list[opening.length]!, head, base, mine ? collected : new Collected(), changedPaths)
      next.catch(() => undefined) // awaited below, in its turn
      return next
    }
    for (const [i, { file, status, why }] of list.entries()) {
      while (opening.length < Math.min(i + AHEAD, list.length)) opening.push(openNext())
      const opened = await opening[i]
      opening[i] = undefined
      input.onProgress?.(i, list.length)
      if (opened === undefined) continue
      if (!isMine(i)) {
        if (!opened.document) continue
        await evaluator.look(opened.unit)
        remember(opened.unit)
      } else if (!opened.document) {
        if (opened.unreadable) unreadable++
        notes.push({ file, judged: false, why: opened.why })
      } else {
        notes.push({ file, judged: true, why })
        documents.push({ file, kind: opened.kind, status, judged: true, sha256: opened.sha256 })
        await judgeUnit(opened.unit)
        rows?.note(rowOf(i), documents, collected.rows)
      }
    }
  }
  await judgeAll(
    candidates,
    (i) => rows?.isMine(i) !== false,
    (i) => i,
  )
  // What the changed documents say of files that did not change themselves, others may say too.
  const unsought = new Set([...recorded].filter((path) => !changedPaths.has(path)))
  if (unsought.size > 0) {
    const judged = new Set(candidates.map(({ file }) => file))
    await judgeAll(
      await findRecording(unsought, head, scope, judged),
      () => true,
      () => candidates.length,
    )
    // The list of a part stays in the order that it tells.
    if (rows === undefined) documents.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  }
  if (summariesHere)
    await evaluator.judgeSummaries(async (files) => {
      const found = new Map<string, LiveDocument>()
      for (const file of files) {
        const opened = await head.open(file)
        if (opened.known) found.set(file, await head.document(opened))
      }
      for (const [file, document] of found) sources.set(`head:${file}`, document.source.lines)
      return (file) => found.get(file)
    })
  if (togetherHere && (kept.units.length > 0 || evaluator.wantsWorkspace)) {
    const judged = kept.units.flatMap((unit) => (unit.head === undefined ? [] : [unit.head]))
    const context = evaluator.wantsWorkspace && !input.all ? await readContext(workspace, head, scope, judged, collected) : judged
    const byFile = new Map<string, Partial<Record<'head' | 'base', LiveDocument>>>()
    for (const document of context) byFile.set(document.file, { head: document })
    for (const unit of kept.units)
      byFile.set(unit.file, { ...(unit.head && { head: unit.head }), ...(unit.base && { base: unit.base }) })
    await evaluator.judgeTogether(
      { changes: kept.changes, documents: judged },
      (file, side) => byFile.get(file)?.[side],
      context,
      config.path ?? CONFIG_PATHS[0],
    )
    for (const { finding } of collected.made) {
      const document = byFile.get(finding.file)?.[finding.side]
      if (document !== undefined) sources.set(`${finding.side}:${finding.file}`, document.source.lines)
    }
  }
  if (isFirst(input.shard) && evaluator.wantsFiles)
    await evaluator.judgeFiles(await filesOf(workspace, scope, evaluator.wantsEveryFile), config.path ?? CONFIG_PATHS[0])
  const selection = { files: found.files, matched: found.matched, recognised: documents.length, unreadable }
  rows?.note(candidates.length, documents, collected.rows)
  const split = rows?.split()
  const changeRules = new Set(
    // Without a configuration, which alone has waivers, a policy may be asleep.
    input.policies.flatMap((one) =>
      isAwake(one) && one.policy.checkChange !== undefined ? Object.keys(one.policy.meta.rules as object) : [],
    ),
  )
  const { made, incomplete } = collected
  return {
    ...{ made, incomplete, rows: collected.rows, documents, selection, notes, sources, changeRules, unread },
    ...(split && { split }),
  }
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

/** A document that nobody could read must not pass because the rule that says so is off. */
function confirmSaid(collected: Collected, unit: Unit, before: number): void {
  const { head } = unit
  if (head === undefined || head.readable) return
  const said = new Set(collected.made.slice(before).map(({ finding }) => finding.rule))
  if (head.problems.some(({ rule }) => said.has(rule))) return
  reportUnread(collected, unit.file, head, head.problems[0]?.rule)
}

function reportUnread(collected: Collected, file: string, document: LiveDocument | undefined, rule = 'DOC.SYNTAX'): void {
  const lookup = (_: string, side: 'head' | 'base'): LiveDocument | undefined => (side === 'head' ? document : undefined)
  reportGate(collected, 'GATE.UNREADABLE', file, lookup, {
    file,
    side: 'head',
    reason: `${rule}, see \`specgate explain ${rule}\``,
  })
}

/** The text alone: what was read of it would fill the memory. */
function keepSource(sources: Map<string, Lines>, side: 'head' | 'base', unit: Unit): void {
  const document = side === 'head' ? unit.head : unit.base
  if (document !== undefined) sources.set(`${side}:${document.file}`, document.source.lines)
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
  return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

function scopeOf(input: RunInput, matches: Scope['matches']): Scope {
  const globs = compileGlobs(input.paths.filter((path) => /[*?[{]/.test(path)))
  const plain = input.paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''))
  return {
    all: input.all,
    matches,
    inPaths: (file) =>
      plain.length === 0 ||
      globs(file) ||
      plain.some((path) => path === '.' || path === '' || file === path || file.startsWith(`${path}/`)),
  }
}
