import { isList, isObject, type Json, type JsonObject, type Path } from '../model/json.js'
import { pathWords } from './dvc/command.js'
import { entryOf } from './dvc/entries.js'
import { lineageGraph } from './dvc/graph.js'
import { resolvePipeline, siblingOf, type Pipeline, type Stage } from './dvc/pipeline.js'
import { artifactsOf, recordedOf } from './dvc/recorded.js'
import { hasIdentity, runsView, type LockStage } from './dvc/runs.js'
import { recordedSurface } from './dvc/surface.js'
import type { KindBody, KindInput } from './kind.js'
import { DVC_LOCK } from './names.js'
import { rootKeys } from './root-keys.js'
import { oncePer } from '../lib/once-per.js'

interface LockedStage extends LockStage {
  readonly paramsFiles: readonly string[]
  readonly commands: readonly string[]
}
interface Lock {
  readonly at: Path
  readonly stages: readonly LockedStage[]
  readonly pipeline: Pipeline | undefined
}

/** Schema 2 keeps the stages below `stages`; schema 1 has nothing but stages at the root. */
function stagesOf(data: Json): { readonly at: Path; readonly stages: JsonObject } | undefined {
  if (!isObject(data)) return undefined
  if (isObject(data.stages)) return { at: ['stages'], stages: data.stages }
  if (Object.hasOwn(data, 'schema') || Object.hasOwn(data, 'stages')) return undefined
  return { at: [], stages: data }
}

function isLock(data: Json, file: string): boolean {
  const found = stagesOf(data)
  if (found === undefined) return isObject(data) && DVC_LOCK.test(file)
  const stages = Object.values(found.stages)
  if (DVC_LOCK.test(file)) return found.at.length > 0 || stages.some((stage) => isObject(stage) && Object.hasOwn(stage, 'cmd'))
  if (found.at.length > 0) return isObject(data) && Object.hasOwn(data, 'schema') && stages.some(isRecordedStage)
  return stages.length > 0 && stages.every(isRecordedStage)
}

/** `cmd` and at least one dependency or output with the identity that DVC recorded. */
function isRecordedStage(stage: Json): boolean {
  if (!isObject(stage) || !Object.hasOwn(stage, 'cmd')) return false
  return ['deps', 'outs'].some((key) => {
    const list = stage[key]
    return (
      isList(list) && list.slice(0, 50).some((entry) => isObject(entry) && Object.hasOwn(entry, 'path') && hasIdentity(entry))
    )
  })
}

const lockOf = oncePer(readLock)

/** Paths of a lock are relative to the `wdir` of their stage, which only the `dvc.yaml` beside it says. */
function readLock(input: KindInput): Lock {
  const found = stagesOf(input.data)
  if (found === undefined) return { at: [], stages: [], pipeline: undefined }
  const source = siblingOf(input.folder, 'dvc.yaml')
  const companion = source === undefined ? undefined : input.companion(source)
  const pipeline = companion && resolvePipeline(companion, input)
  const stages = Object.keys(found.stages).flatMap((name): LockedStage[] => {
    const stage = found.stages[name] as Json
    if (!isObject(stage)) return []
    const at: Path = [...found.at, name]
    const place = sourceOf(name, pipeline)?.place ?? { folder: input.folder, text: input.folder }
    return [
      {
        name,
        at,
        place,
        deps: recordedOf(stage.deps, [...at, 'deps'], 'input', place),
        outs: recordedOf(stage.outs, [...at, 'outs'], 'output', place),
        ...(Object.hasOwn(stage, 'cmd') && { command: { value: stage.cmd as Json, at: [...at, 'cmd'] } }),
        ...(Object.hasOwn(stage, 'params') && { params: { value: stage.params as Json, at: [...at, 'params'] } }),
        paramsFiles: isObject(stage.params) ? Object.keys(stage.params) : [],
        commands: (isList(stage.cmd) ? stage.cmd : [stage.cmd]).filter((line) => typeof line === 'string'),
      },
    ]
  })
  return { at: found.at, stages, pipeline }
}

/** A loop that could not be resolved is in the pipeline under its own name, with a `wdir` that may not need the loop. */
function sourceOf(name: string, pipeline: Pipeline | undefined): Stage | undefined {
  return pipeline?.stage(name) ?? pipeline?.stage(name.slice(0, Math.max(0, name.lastIndexOf('@'))))
}

/**
 * DVC leaves stages in the lock that the pipeline no longer has, and takes no notice of them; real locks are full of them.
 * Their digests are still looked at, but they are no part of the graph, and their `wdir` is not known any more.
 */
function currentStages({ stages, pipeline }: Lock): readonly LockedStage[] {
  const current = stages.filter(({ name }) => sourceOf(name, pipeline) !== undefined)
  return current.length === 0 ? stages : current
}

/** What DVC recorded of a pipeline's last run: `deps` and `outs` with their digests. */
export const dvcLock: KindBody = {
  integerKeys: true,
  recognise: isLock,
  sniff: (text) => rootKeys(text).has('stages') && rootKeys(text).has('schema') && /\bmd5\b/.test(text) && /\bcmd\b/.test(text),
  companions: (input) => {
    const source = siblingOf(input.folder, 'dvc.yaml')
    if (source === undefined) return []
    const companion = input.companion(source)
    const varsFiles = companion ? resolvePipeline(companion, input).varsFiles : []
    return [...new Set([source, siblingOf(input.folder, 'params.yaml') ?? source, ...varsFiles])]
  },
  views: {
    // Only `schema` is required: `dvc remove` leaves a lock without stages, and one of `datasets` alone has none.
    sections: (input) => (isObject(input.data) ? { known: [['schema'], ['stages']], required: [] } : undefined),
    lineage: (input) => {
      const lock = lockOf(input)
      const stages = currentStages(lock)
      const withFiles = stages.map((stage) => ({
        ...stage,
        deps: stage.deps.map(({ file }) => file),
        outs: stage.outs.map(({ file }) => file),
      }))
      if (stages.length === 0) return { graphs: [] }
      const graph = lineageGraph(lock.at, withFiles, lock.pipeline?.types ?? new Map())
      // The shape is that of the pipeline, which says so itself when it is there.
      return { graphs: [lock.pipeline === undefined ? graph : { ...graph, connected: 'elsewhere' }] }
    },
    artifacts: (input) => ({
      artifacts: lockOf(input).stages.flatMap((stage) => artifactsOf([...stage.deps, ...stage.outs])),
      lists: [],
    }),
    surface: (input) => recordedSurface(currentStages(lockOf(input)).flatMap(({ outs }) => outs)),
    runs: (input) => {
      if (!DVC_LOCK.test(input.file)) return undefined // DVC looks at no other
      const { stages, pipeline } = lockOf(input)
      return runsView(input.folder, stages, pipeline, (name) => sourceOf(name, pipeline))
    },
  },
  paths: (input) => {
    const { stages, pipeline } = lockOf(input)
    const found = new Set<string>(pipeline?.varsFiles)
    for (const name of ['dvc.yaml', 'params.yaml']) {
      const path = siblingOf(input.folder, name)
      if (path !== undefined) found.add(path)
    }
    for (const stage of stages) {
      for (const { file } of [...stage.deps, ...stage.outs]) if (file.path !== undefined) found.add(file.path)
      for (const text of [...stage.paramsFiles, ...stage.commands.flatMap(pathWords)]) {
        const { path } = entryOf(text, stage.at, stage.place, true)
        if (path !== undefined) found.add(path)
      }
    }
    return [...found].sort()
  },
}
