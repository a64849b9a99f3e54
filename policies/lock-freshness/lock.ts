import { shortDigests } from '../../src/lib/digest.js'
import type { Document, FactRequest, Facts, RecordedFile, RecordedStage, RunsView, StageFile } from '../../src/policy.js'
import { compareBytes, digestRequests } from './bytes.js'
import { checkCommand } from './command.js'
import { fromRun, otherPipelines, pointerFiles, sourcesIn, type Source } from './elsewhere.js'
import { Differences } from './group.js'
import { nameFirst } from './names.js'
import { checkParams, paramsRequests } from './params.js'
import { sameFiles } from './same-files.js'
import { Unchecked, type LockContext } from './reporter.js'
import { listingRequest, trackedIn, type Tracked } from './tracked.js'
import { documentRequest } from '../../src/lib/requests.js'

const MOST_NAMED = 2

type Current = RecordedStage & { readonly declared: NonNullable<RecordedStage['declared']> }

export function lockRequests(document: Document, runs: RunsView, facts: Facts | undefined): FactRequest[] {
  const tracked = trackedIn(facts)
  if (facts === undefined || tracked === undefined) return [listingRequest]
  const requests: FactRequest[] = [listingRequest]
  for (const stage of currentStages(runs)) {
    for (const file of [...stage.deps, ...stage.outs]) requests.push(...digestRequests(file, tracked, facts))
    requests.push(...paramsRequests(stage, tracked))
  }
  for (const file of sourceFiles(document, runs, tracked)) requests.push(documentRequest(file))
  return requests
}

/** What a lock recorded, against what the commit has: bytes, parameters, commands, and what others recorded of the same data. */
export function checkLock(document: Document, runs: RunsView, { facts, report }: LockContext): void {
  const tracked = trackedIn(facts)
  const unchecked = new Unchecked()
  const differences = new Differences()
  if (runs.pipeline === undefined) {
    const state = tracked?.has(runs.declaredIn) === true ? 'could not be read' : 'is not there'
    unchecked.add(`\`${runs.declaredIn}\`, which says what it records, ${state}`)
  }
  const stages = currentStages(runs)
  if (tracked !== undefined) {
    const made = new Map<string, Source>()
    for (const stage of stages)
      for (const out of stage.outs) for (const source of fromRun(document.file, stage.name, out)) made.set(source.path, source)
    const sources = byPath(sourcesIn(sourceFiles(document, runs, tracked), facts).sources)
    const unmade = new Set(stages.flatMap((stage) => notRecorded(stage, stage.outs, stage.declared.outs).map(({ path }) => path)))
    const known = { file: document.file, source: runs.declaredIn, made, unmade, sources, tracked, facts, unchecked, differences }
    for (const stage of stages) {
      checkCommand(stage, differences, unchecked)
      if (!stage.declared.frozen) {
        checkDeps(stage, known)
        if (!stage.declared.isOpen) checkParams(stage, tracked, facts, differences, unchecked)
      }
      checkOuts(stage, known)
    }
  }
  differences.reportAll(runs.declaredIn, report)
  const detail = unchecked.describe()
  if (detail !== undefined)
    report({ rule: 'LOCK.UNCHECKED', at: stages[0]?.at.slice(0, -1) ?? [], on: 'key', data: { lock: document.file, detail } })
}

function byPath(sources: readonly Source[]): Map<string, Source[]> {
  const found = new Map<string, Source[]>()
  for (const source of sources) {
    const list = found.get(source.path)
    if (list === undefined) found.set(source.path, [source])
    else list.push(source)
  }
  return found
}

interface Known {
  readonly file: string
  /** The file that declares the stages. */
  readonly source: string
  /** What the stages of this lock made, by path. */
  readonly made: ReadonlyMap<string, Source>
  /** Outputs of these stages that no run has recorded. */
  readonly unmade: ReadonlySet<string | undefined>
  /** What other files of the repository stand for, by path. */
  readonly sources: ReadonlyMap<string, readonly Source[]>
  readonly tracked: Tracked
  readonly facts: Facts
  readonly unchecked: Unchecked
  readonly differences: Differences
}

function checkDeps(stage: Current, known: Known): void {
  for (const dep of stillDeclared(stage.deps, stage.declared.deps)) {
    const own = dep.path === undefined ? undefined : known.made.get(dep.path)
    const sources = [...(own ? [own] : []), ...((dep.path === undefined ? undefined : known.sources.get(dep.path)) ?? [])]
    if (addEdge(stage, dep, sources, known)) continue
    // The stage that makes it says whether the file still is what it made.
    if (own?.digest === undefined || dep.isUnidentified === true) addBytes('LOCK.STALE_DEPENDENCY', stage, dep, known)
  }
  // That its maker was not run since it is declared is said there, and makes this stage stale all by itself.
  const lacking = notRecorded(stage, stage.deps, stage.declared.deps).filter(({ path }) => !known.unmade.has(path ?? ''))
  addNotRecorded('LOCK.STALE_DEPENDENCY', stage, lacking, known)
}

function checkOuts(stage: Current, known: Known): void {
  for (const out of stillDeclared(stage.outs, stage.declared.outs)) addBytes('LOCK.STALE_OUTPUT', stage, out, known)
  addNotRecorded('LOCK.STALE_OUTPUT', stage, notRecorded(stage, stage.outs, stage.declared.outs), known)
}

function addBytes(
  rule: 'LOCK.STALE_DEPENDENCY' | 'LOCK.STALE_OUTPUT',
  stage: Current,
  file: RecordedFile,
  { tracked, facts, unchecked, differences }: Known,
): void {
  const verdict = compareBytes(file, tracked, facts)
  if (verdict.is === 'unknown') unchecked.add(verdict.reason)
  if (verdict.is !== 'different') return
  const path = file.path ?? file.text
  const detail = describe(verdict.actual, file)
  const about = [path, detail, ...(rule === 'LOCK.STALE_OUTPUT' ? [stage.name] : [])].join('\n')
  const [what, outputs] = [`\`${path}\``, `The output \`${path}\``]
  const data = { path, what, now: 'as it is now', outputs, state: 'is not the one that was recorded', detail }
  differences.add({ rule, about, stage: stage.name, at: file.digest?.at ?? file.at, data })
}

function addNotRecorded(
  rule: 'LOCK.STALE_DEPENDENCY' | 'LOCK.STALE_OUTPUT',
  stage: Current,
  files: readonly StageFile[],
  { differences, source }: Known,
): void {
  const paths = files.map((file) => file.path ?? file.text)
  const [path] = paths
  if (path === undefined) return
  const [what, now] = [nameFirst(paths, MOST_NAMED), paths.length === 1 ? 'as it is now' : 'as they are now']
  const them = paths.length === 1 ? 'it' : 'them'
  const detail = `\`${source}\` declares ${them}, and the run that is recorded was without ${them}`
  const about = ['not recorded', ...paths, ...(rule === 'LOCK.STALE_OUTPUT' ? [stage.name] : [])].join('\n')
  const outputs = paths.length === 1 ? `The output ${what}` : `${paths.length} outputs (${what})`
  const state = paths.length === 1 ? 'has no record' : 'have no record'
  differences.add({ rule, about, stage: stage.name, at: stage.at, on: 'key', data: { path, what, now, outputs, state, detail } })
}

/** Whether the digest that was recorded differs from all that are on record elsewhere. */
function addEdge(
  stage: Current,
  dep: RecordedFile,
  sources: readonly Source[],
  { file, unchecked, differences }: Known,
): boolean {
  const { digest } = dep
  if (digest === undefined) return false
  const comparable = sources.filter((source) => source.digest !== undefined && areComparable(source.digest, digest))
  const other = comparable.some((source) => source.digest?.value === digest.value) ? undefined : comparable[0]
  if (comparable.length === 0 && sources.some((source) => source.digest?.algorithm === digest.algorithm))
    unchecked.add(`\`${dep.path ?? dep.text}\` was recorded by versions of DVC that hash texts in different ways`)
  if (other?.digest === undefined) return false
  const [recorded, actual] = shortDigests(digest.value, other.digest.value)
  const here = other.file === file
  const path = dep.path ?? dep.text
  differences.add({
    rule: 'LOCK.EDGE_DIGEST_DIFFERS',
    about: [path, recorded, actual].join('\n'),
    stage: stage.name,
    at: digest.at,
    data: { path, recorded, producer: here ? other.by.replace(` of \`${file}\``, ', which makes it,') : other.by, actual },
    related: [{ at: here ? other.at : START, file: other.file, message: 'the other record of the same data' }],
  })
  return true
}

/** The beginning of another file: where exactly a value stands in there is not known here. */
const START = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** DVC leaves stages in the lock that the pipeline no longer has, and takes no notice of them. */
function currentStages({ stages }: RunsView): Current[] {
  return stages.filter((stage): stage is Current => stage.declared !== undefined)
}

/** Documents in which other records of this lock's dependencies may stand. */
function sourceFiles(document: Document, runs: RunsView, tracked: Tracked): readonly string[] {
  const made = new Set(runs.stages.flatMap(({ outs }) => outs.flatMap(({ path }) => path ?? [])))
  const open = currentStages(runs).flatMap(({ deps }) =>
    deps.flatMap(({ path }) => (path === undefined || tracked.has(path) || made.has(path) ? [] : [path])),
  )
  if (open.length === 0) return []
  const pointers = pointerFiles(tracked, open).files
  const pointed = (path: string): boolean => tracked.has(`${path}.dvc`)
  const locks = open.every(pointed) ? [] : otherPipelines(tracked, [document.file]).files.filter((file) => file.endsWith('.lock'))
  return [...pointers, ...locks]
}

/** Entries that the stage no longer declares are passed over, as DVC does; all count when one of the declared ones is open. */
function stillDeclared(recorded: readonly RecordedFile[], declared: readonly StageFile[]): readonly RecordedFile[] {
  if (declared.some(({ complete }) => !complete)) return recorded
  const same = sameFiles(declared, recorded)
  return recorded.filter((file) => same.isDeclared(file))
}

function notRecorded(stage: Current, recorded: readonly RecordedFile[], declared: readonly StageFile[]): readonly StageFile[] {
  if (stage.declared.isOpen) return []
  const same = sameFiles(declared, recorded)
  return declared.filter((one) => one.complete && !same.isRecorded(one))
}

type Digest = NonNullable<RecordedFile['digest']>

/**
 * DVC 2 hashed text files in another way than DVC 3: then two digests of one file may differ, and only another size shows
 * that it is not the same.
 */
function areComparable(a: Digest, b: Digest): boolean {
  if (a.algorithm !== b.algorithm) return false
  return a.legacy === b.legacy || a.value === b.value || (a.size !== undefined && b.size !== undefined && a.size !== b.size)
}

function describe(actual: string, { digest }: RecordedFile): string {
  if (!/^[0-9a-f]{32}$/.test(actual) || digest === undefined) return actual
  const [now, then] = shortDigests(actual, digest.value)
  return `its md5 is \`${now}\`, and \`${then}\` was recorded`
}
