import { compileGlobs } from '../../src/lib/glob.js'
import { plural } from '../../src/lib/words.js'
import type { Document, FactRequest, Facts, Path, PipelineStage, PipelineView } from '../../src/policy.js'
import { otherPipelines, pointerFiles, sourcesIn, type Source } from './elsewhere.js'
import { nameFirst } from './names.js'
import { notebookOf } from './notebook.js'
import type { LockContext } from './reporter.js'
import { indexOf, listingRequest, trackedIn, type Tracked } from './tracked.js'
import { documentRequest } from '../../src/lib/requests.js'

const MOST_NAMED = 3

/** A file that a command names, and its stage does not. */
interface Hidden {
  readonly at: Path
  readonly stage: string
  readonly path: string
  readonly what: string
  readonly word: string
}

export function pipelineRequests(pipeline: PipelineView, facts: Facts | undefined): FactRequest[] {
  const tracked = trackedIn(facts)
  if (tracked === undefined) return [listingRequest]
  const { files } = elsewhere(pipeline, tracked)
  const lock = pipeline.lock !== undefined && tracked.has(pipeline.lock) ? [pipeline.lock] : []
  return [listingRequest, ...[...lock, ...files].map(documentRequest)]
}

/** What a pipeline declares: whether it was run at all, and whether it says all that it depends on. */
export function checkPipeline(document: Document, pipeline: PipelineView, { facts, report, options }: LockContext): void {
  const tracked = trackedIn(facts)
  if (tracked === undefined || pipeline.stages.length === 0) return
  const { files, all } = elsewhere(pipeline, tracked)
  const found = sourcesIn(files, facts)
  const sources = [...ownSources(document, pipeline), ...found.sources]
  const known = indexOf(sources)
  const firstOf = new Map([...sources].reverse().map((source) => [source.path, source]))
  const hasOpenOutputs = pipeline.stages.some(({ outs }) => outs.some(({ complete }) => !complete))
  const isIgnored = options.ignore.length === 0 ? () => false : compileGlobs(options.ignore)
  const said = new Set<string>()
  const isFirst = (rule: string, at: readonly (string | number)[], path: string): boolean => {
    const key = JSON.stringify([rule, at, path])
    return !said.has(key) && said.add(key) !== undefined
  }
  checkRecorded(tracked)
  const hidden = new Map<string, Hidden[]>()
  for (const stage of pipeline.stages) {
    checkNotebook(stage)
    checkMentions(stage, tracked)
    if (all && found.complete) checkInputs(stage, tracked)
  }
  for (const [first, ...turns] of hidden.values()) {
    const { at, ...data } = first as Hidden
    const more = new Set(turns.map(({ stage }) => stage)).size
    report({
      rule: 'LOCK.HIDDEN_DEPENDENCY',
      at,
      data: { ...data, turns: more === 0 ? '' : `, and ${plural(more, 'more turn')} of the loop likewise` },
    })
  }

  function checkRecorded(paths: Tracked): void {
    const { lock, stages } = pipeline
    if (lock === undefined) return
    if (!paths.has(lock)) return reportMissing(stages, ['stages'], 'there is no such file')
    const fact = facts.get(documentRequest(lock))
    const runs = fact.known && fact.value.readable ? fact.value.view('runs') : undefined
    if (runs === undefined) {
      const reason = fact.known ? 'it is not well-formed' : fact.reason.replace(/\.$/, '')
      return report({ rule: 'LOCK.UNCHECKED', at: ['stages'], on: 'key', data: { lock, detail: reason } })
    }
    const recorded = new Set(runs.stages.flatMap(({ declared, name }) => [name, ...(declared ? [declared.name] : [])]))
    const missing = stages.filter(({ name, commands }) => !recorded.has(name) && commands.length > 0)
    for (const group of groupByPlace(missing))
      reportMissing(group, group[0]?.at ?? [], 'it was never run, or the lock was not committed with it')
  }

  function reportMissing(stages: readonly PipelineStage[], at: PipelineStage['at'], detail: string): void {
    const names = stages.map(({ name }) => name)
    const text = nameFirst(names, MOST_NAMED)
    report({
      rule: 'LOCK.STAGE_MISSING',
      at,
      on: 'key',
      data: {
        stages: stages.length === 1 ? `The stage ${text} is` : `The stages ${text} are`,
        lock: pipeline.lock ?? '',
        detail: stages.length === 1 ? detail : detail.replace('it was', 'they were').replace('with it', 'with them'),
      },
    })
  }

  function checkNotebook(stage: PipelineStage): void {
    const notebook = notebookOf(stage.commands.map(({ text }) => text))
    if (notebook !== undefined && isFirst('notebook', stage.at, notebook))
      report({ rule: 'LOCK.NOTEBOOK_ONLY', at: stage.commands[0]?.at ?? stage.at, data: { stage: stage.name, path: notebook } })
  }

  function checkMentions(stage: PipelineStage, paths: Tracked): void {
    const declared = [...stage.deps, ...stage.outs, ...stage.params.map(({ file }) => file)]
    if (declared.some(({ complete }) => !complete)) return
    const own = indexOf(declared)
    for (const { mentions, at } of stage.commands) {
      let nth = 0
      for (const { word, path } of mentions) {
        if (/(?:^|\/)dvc\.(?:yaml|lock)$|\.dvc$|(?:^|\/)\.git/.test(path) || isIgnored(path)) continue
        if (own.overlaps(path)) continue
        const source = paths.has(path) ? undefined : firstOf.get(path)
        if (source === undefined && !paths.has(path)) continue
        if (!isFirst('mention', at, path)) continue
        // The turns of a loop share the place of their command, and each names files of its own.
        const key = JSON.stringify([at, nth++])
        const what =
          source === undefined
            ? 'a file of the repository'
            : source.by.startsWith('the stage')
              ? `made by ${source.by}`
              : `${source.by} points to it`
        hidden.set(key, [...(hidden.get(key) ?? []), { at, stage: stage.name, path, what, word }])
      }
    }
  }

  function checkInputs(stage: PipelineStage, paths: Tracked): void {
    const files = [...stage.deps, ...stage.params.map(({ file }) => file)]
    for (const { path, at } of files) {
      if (path === undefined || isKnown(path, paths) || !isFirst('input', at, path)) continue
      report({ rule: 'LOCK.INPUT_UNTRACKED', at, data: { stage: stage.name, path } })
    }
  }

  function isKnown(path: string, paths: Tracked): boolean {
    return paths.overlaps(path) || known.overlaps(path) || hasOpenOutputs
  }
}

function ownSources(document: Document, { stages }: PipelineView): Source[] {
  return stages.flatMap(({ name, outs }) =>
    outs.flatMap(({ path, at }) => (path === undefined ? [] : [{ path, by: `the stage \`${name}\``, file: document.file, at }])),
  )
}

/** Documents that may stand for what neither git has nor this pipeline makes. */
function elsewhere(pipeline: PipelineView, tracked: Tracked): { readonly files: readonly string[]; readonly all: boolean } {
  const made = indexOf(pipeline.stages.flatMap(({ outs }) => outs))
  const wanted = new Set<string>()
  for (const { deps, commands, params } of pipeline.stages)
    for (const { path } of [...deps, ...params.map(({ file }) => file), ...commands.flatMap(({ mentions }) => mentions)])
      if (path !== undefined && !tracked.has(path) && !tracked.isFolder(path) && !made.overlaps(path)) wanted.add(path)
  if (wanted.size === 0) return { files: [], all: true }
  const pointers = pointerFiles(tracked, [...wanted])
  const own = [pipeline.file, pipeline.lock ?? '']
  const others = otherPipelines(tracked, own)
  return { files: [...pointers.files, ...others.files.filter((file) => file.endsWith('.yaml'))], all: pointers.all && others.all }
}

function groupByPlace(stages: readonly PipelineStage[]): PipelineStage[][] {
  const groups = new Map<string, PipelineStage[]>()
  for (const stage of stages) {
    const key = JSON.stringify(stage.at)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [stage])
    else group.push(stage)
  }
  return [...groups.values()]
}
