import { isObject, type Json, type JsonObject } from '../model/json.js'
import type { Artifact } from '../model/views.js'
import { pathWords } from './dvc/command.js'
import { entryOf, type Entry } from './dvc/entries.js'
import { lineageGraph } from './dvc/graph.js'
import { pipelineOf, resolvePipeline, siblingOf } from './dvc/pipeline.js'
import { pipelineView } from './dvc/runs.js'
import { pipelineSurface } from './dvc/surface.js'
import type { KindBody, KindInput } from './kind.js'
import { DVC_YAML } from './names.js'
import { rootKeys } from './root-keys.js'

const ROOT_KEYS = new Set(['stages', 'vars', 'params', 'metrics', 'plots', 'artifacts', 'datasets'])
const STAGE_KEYS = ['deps', 'outs', 'params', 'metrics', 'plots', 'wdir', 'vars', 'foreach', 'matrix', 'frozen', 'always_changed']

/** DVC reads no pipeline from another name than `dvc.yaml`; under another one the content must leave no doubt. */
function isPipelineFile(data: Json, file: string): boolean {
  if (!isObject(data)) return false
  const { stages } = data
  const stageList = isObject(stages) ? Object.values(stages).filter(isObject) : []
  if (DVC_YAML.test(file)) return stageList.some(isStage) || Object.keys(data).every((key) => ROOT_KEYS.has(key))
  return (
    stageList.length > 0 &&
    stageList.length === Object.keys(stages as JsonObject).length &&
    stageList.every(isStage) &&
    stageList.some((stage) => STAGE_KEYS.some((key) => Object.hasOwn(stage, key))) &&
    Object.keys(data).every((key) => ROOT_KEYS.has(key))
  )
}

function isStage(stage: JsonObject): boolean {
  return Object.hasOwn(stage, 'cmd') || (Object.hasOwn(stage, 'foreach') && Object.hasOwn(stage, 'do'))
}

/** A DVC pipeline: `stages` with `cmd`, `deps` and `outs`, loops and templates resolved. */
export const dvcYaml: KindBody = {
  integerKeys: true,
  recognise: isPipelineFile,
  sniff: (text) =>
    rootKeys(text).has('stages') && /^\s+["']?(?:cmd|foreach|matrix)["']?\s*:/m.test(text) && /\b(?:deps|outs)\b/.test(text),
  // Vars files can only be known by resolving what is known so far; the default one is always asked for.
  companions: (input) => resolvePipeline(input).varsFiles,
  views: {
    sections: (input) => (isObject(input.data) ? { known: [['stages']], required: [] } : undefined),
    lineage: (input) => {
      const { stages, types } = pipelineOf(input)
      return { graphs: stages.length === 0 ? [] : [lineageGraph(['stages'], stages, types)] }
    },
    artifacts: (input) => ({
      artifacts: pipelineOf(input).stages.flatMap((stage) => {
        const folder = stage.place.folder ?? stage.place.text
        return [
          ...stage.deps.filter((dep) => dep.complete).map((dep) => artifactOf(dep, 'input', folder)),
          ...stage.outs.filter((out) => out.complete).map((out) => artifactOf(out, 'output', folder)),
        ]
      }),
      lists: [],
    }),
    surface: (input) => pipelineSurface(pipelineOf(input)),
    // A copy or a template under another name is no pipeline that DVC would run, and has no lock.
    pipeline: (input) => (DVC_YAML.test(input.file) ? pipelineView(input.folder, input.file, pipelineOf(input)) : undefined),
  },
  paths: pipelinePaths,
}

/** A `dvc.yaml` has no digests; a templated path is handed over resolved, since nobody else can resolve it. */
function artifactOf({ value, at }: Entry, role: 'input' | 'output', folder: string): Artifact {
  return { at, role, path: { value, at }, folder, rootFallback: false, digests: [], directory: false, sha256Required: false }
}

function pipelinePaths(input: KindInput): readonly string[] {
  const { stages, files, varsFiles } = pipelineOf(input)
  const found = new Set<string>(varsFiles)
  const lock = DVC_YAML.test(input.file) ? siblingOf(input.folder, 'dvc.lock') : undefined
  if (lock !== undefined) found.add(lock)
  const add = (entries: readonly Entry[]): void => {
    for (const { path } of entries) if (path !== undefined) found.add(path)
  }
  add(files)
  for (const stage of stages) {
    add(stage.deps)
    add(stage.outs)
    add(stage.params)
    for (const command of stage.commands) add(pathWords(command).map((word) => entryOf(word, stage.at, stage.place, true)))
  }
  return [...found].sort()
}
