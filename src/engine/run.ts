import { compileSelector } from '../config/select.js'
import type { Config } from '../config/types.js'
import { compileGlobs } from '../lib/glob.js'
import type { Json } from '../model/json.js'
import type { ReportDocument, Selection } from '../model/report.js'
import type { Tree, Workspace } from '../model/tree.js'
import type { Change } from '../policy.js'
import { Collected, Evaluator, reportGate, type ActivePolicy, type Unit } from './evaluate.js'
import { FactStore } from './facts.js'
import type { Made } from './findings.js'
import { Library } from './library.js'
import type { LiveDocument } from './live-document.js'
import { openUnit } from './open-unit.js'
import { pairMoved } from './pair-moved.js'
import { findCandidates, startNaming, type Naming, type Scope, type SelectionNote } from './select.js'

export interface RunInput {
  readonly workspace: Workspace
  readonly config: Config
  readonly policies: readonly ActivePolicy[]
  readonly all: boolean
  /** The search for documents that name what changed, when it was started already. */
  readonly naming?: Naming | undefined
  /** Files, folders or globs of the command line; everything when empty. */
  readonly paths: readonly string[]
  readonly now: string
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
  readonly sources: ReadonlyMap<string, LiveDocument>
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
  const candidates = await pairMoved(found.candidates, head, base)
  const changedPaths = new Set(
    workspace.changes.flatMap(({ path, basePath }) => (basePath === undefined ? [path] : [path, basePath])),
  )
  const notes = [...found.notes]
  const documents: ReportDocument[] = []
  const sources = new Map<string, LiveDocument>()
  const kept: { units: Unit[]; changes: Change[] } = { units: [], changes: [] }
  const unread = new Set<string>()
  let unreadable = 0

  const opening: Promise<Awaited<ReturnType<typeof openUnit>>>[] = []
  const openAhead = (i: number): void => {
    while (opening.length < Math.min(i + AHEAD, candidates.length)) {
      const next = openUnit(candidates[opening.length]!, head, base, collected, changedPaths)
      next.catch(() => undefined) // awaited below, in its turn
      opening.push(next)
    }
  }
  for (const [i, candidate] of candidates.entries()) {
    openAhead(i)
    const opened = await opening[i]!
    opening[i] = undefined as never
    input.onProgress?.(i, candidates.length)
    if (!opened.document) {
      if (opened.unreadable) unreadable++
      notes.push({ file: candidate.file, judged: false, why: opened.why })
      continue
    }
    const { unit } = opened
    notes.push({ file: candidate.file, judged: true, why: candidate.why })
    documents.push({ file: candidate.file, kind: opened.kind, status: candidate.status, judged: true, sha256: opened.sha256 })
    if ([unit.head, unit.base].some((document) => document?.readable === false)) unread.add(unit.file)
    const before = collected.made.length
    await evaluator.judge(unit)
    confirmSaid(collected, unit, before)
    unit.head?.source.release()
    unit.base?.source.release()
    for (const { finding } of collected.made.slice(before)) keepSource(sources, finding.side, unit)
    if (evaluator.wantsChangeSet) {
      kept.units.push(unit)
      if (unit.change !== undefined) kept.changes.push(unit.change)
    }
  }
  if (evaluator.wantsChangeSet && (kept.units.length > 0 || evaluator.wantsWorkspace)) {
    const judged = kept.units.flatMap((unit) => (unit.head === undefined ? [] : [unit.head]))
    const context = evaluator.wantsWorkspace && !input.all ? await readContext(workspace, head, scope, judged, collected) : judged
    const byFile = new Map<string, Partial<Record<'head' | 'base', LiveDocument>>>()
    for (const document of context) byFile.set(document.file, { head: document })
    for (const unit of kept.units)
      byFile.set(unit.file, { ...(unit.head && { head: unit.head }), ...(unit.base && { base: unit.base }) })
    await evaluator.judgeTogether({ changes: kept.changes, documents: judged }, (file, side) => byFile.get(file)?.[side], context)
    for (const { finding } of collected.made) {
      const document = byFile.get(finding.file)?.[finding.side]
      if (document !== undefined) sources.set(`${finding.side}:${finding.file}`, document)
    }
  }
  const selection = { files: found.files, matched: found.matched, recognised: documents.length, unreadable }
  const changeRules = new Set(
    input.policies.flatMap(({ policy }) => (policy.checkChange === undefined ? [] : Object.keys(policy.meta.rules as object))),
  )
  return {
    changeRules,
    unread,
    made: collected.made,
    incomplete: collected.incomplete,
    rows: collected.rows,
    documents,
    selection,
    notes,
    sources,
  }
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

function keepSource(sources: Map<string, LiveDocument>, side: 'head' | 'base', unit: Unit): void {
  const document = side === 'head' ? unit.head : unit.base
  if (document !== undefined) sources.set(`${side}:${document.file}`, document)
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
