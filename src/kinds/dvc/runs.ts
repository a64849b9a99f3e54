import { isObject, type At, type Json, type JsonObject } from '../../model/json.js'
import type { PipelineStage, PipelineView, RecordedFile, RunsView, StageFile } from '../../model/views.js'
import { wordsRead } from './command.js'
import { entryOf, type Entry, type Place } from './entries.js'
import { siblingOf, type Pipeline, type Stage } from './pipeline.js'
import type { Recorded } from './recorded.js'

/** A stage as a lock has it. */
export interface LockStage {
  readonly name: string
  readonly at: RunsView['stages'][number]['at']
  readonly place: Place
  readonly deps: readonly Recorded[]
  readonly outs: readonly Recorded[]
  readonly command?: At<Json>
  readonly params?: At<Json>
}

export function pipelineView(folder: string, file: string, { stages, malformed }: Pipeline): PipelineView {
  const lock = siblingOf(folder, 'dvc.lock')
  return { file, ...(lock !== undefined && { lock }), stages: stages.map(stageView), malformed }
}

/** `declared` finds a stage of the pipeline by the name that the lock has for it. */
export function runsView(
  folder: string,
  stages: readonly LockStage[],
  pipeline: Pipeline | undefined,
  declared: (name: string) => Stage | undefined,
): RunsView {
  const source = siblingOf(folder, 'dvc.yaml') ?? 'dvc.yaml'
  const view = pipeline && pipelineView(folder, source, pipeline)
  const byStage = new Map<Stage, PipelineStage>()
  pipeline?.stages.forEach((stage, i) => byStage.set(stage, view?.stages[i] as PipelineStage))
  return {
    declaredIn: source,
    ...(view && { pipeline: view }),
    stages: stages.map((stage) => {
      const own = declared(stage.name)
      const known = own && byStage.get(own)
      return {
        name: stage.name,
        at: stage.at,
        ...(known && { declared: known }),
        ...(stage.command && { command: stage.command }),
        deps: stage.deps.map(recordedFile),
        outs: stage.outs.map(recordedFile),
        params: paramsOf(stage),
      }
    }),
  }
}

function stageView(stage: Stage): PipelineStage {
  return {
    name: stage.name,
    at: stage.at,
    commands: stage.steps.map(({ text, at, form }) => ({ text, at, form, mentions: mentionsOf(text, stage.place) })),
    deps: stage.deps.flatMap(stageFile),
    outs: stage.outs.flatMap(stageFile),
    params: stage.parameters.flatMap(({ file, keys }) => stageFile(file).map((one) => ({ file: one, ...(keys && { keys }) }))),
    frozen: stage.frozen,
    isOpen: stage.isOpen,
  }
}

function mentionsOf(command: string, place: Place): { word: string; path: string }[] {
  return wordsRead(command).flatMap((word) => {
    const { path } = entryOf(word, [], place, true)
    return path === undefined ? [] : [{ word, path }]
  })
}

function stageFile({ id, value, at, path, complete }: Entry): StageFile[] {
  if (id === '') return []
  return [{ text: typeof value === 'string' ? value : id, at, ...(path !== undefined && { path }), complete }]
}

function recordedFile({ value, at, file }: Recorded): RecordedFile {
  const text = isObject(value) && typeof value.path === 'string' ? value.path : typeof value === 'string' ? value : file.id
  const digest = isObject(value) ? digestOf(value) : undefined
  const files = isObject(value) && typeof value.nfiles === 'number' ? value.nfiles : undefined
  return {
    text,
    at,
    ...(file.path !== undefined && { path: file.path }),
    ...(digest && { digest: { ...digest, at: [...at, 'md5'] } }),
    ...(files !== undefined && { files }),
    ...(isObject(value) && !hasIdentity(value) && { isUnidentified: true }),
  }
}

/** Of a file that DVC hashes, one in a store (S3 and the like, HDFS), one that a store versions, a folder of these, another repository's. */
const IDENTITIES = ['md5', 'etag', 'checksum', 'cloud', 'version_id', 'files', 'repo', 'db']

export function hasIdentity(entry: JsonObject): boolean {
  return IDENTITIES.some((key) => Object.hasOwn(entry, key) && entry[key] !== null)
}

/** DVC 3 writes `hash: md5` beside an md5 of the plain bytes. */
function digestOf(value: { readonly [key: string]: Json }): Omit<NonNullable<RecordedFile['digest']>, 'at'> | undefined {
  const [, hex, dir] = typeof value.md5 === 'string' ? (/^([0-9a-f]{32})(\.dir)?$/i.exec(value.md5) ?? []) : []
  if (hex === undefined) return undefined
  const algorithm = dir === undefined ? 'md5' : 'dvc-dir'
  const size = typeof value.size === 'number' ? { size: value.size } : {}
  return { algorithm, legacy: value.hash !== 'md5', value: hex.toLowerCase(), ...size }
}

function paramsOf({ params, place }: LockStage): RunsView['stages'][number]['params'] {
  const value = params?.value
  if (params === undefined || !isObject(value)) return []
  return Object.keys(value).map((text) => {
    const at = [...params.at, text]
    const { path } = entryOf(text, at, place, true)
    return { text, at, values: value[text] as Json, ...(path !== undefined && { path }) }
  })
}
