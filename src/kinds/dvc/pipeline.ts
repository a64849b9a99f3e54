import { resolvePath } from '../../lib/paths.js'
import { isList, isObject, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { PipelineView } from '../../model/views.js'
import type { KindInput } from '../kind.js'
import { entriesOf, placeOf, resolveEntry, type Entry, type Place } from './entries.js'
import { findMalformed } from './malformed.js'
import { foreachTurns, matrixTurns, type Turn } from './loops.js'
import { loadVars, lookupIn, type ReadVars, type Scope } from './scope.js'
import { parametersOf, stepsOf, type ParamsEntry, type Step } from './stage-parts.js'
import { interpolate, type Lookup } from './templates.js'
import { oncePer } from '../../lib/once-per.js'

/** A stage after templates, `foreach` and `matrix`. A loop whose list is not known stays one stage with the loop's name. */
export interface Stage {
  readonly name: string
  readonly at: Path
  readonly place: Place
  readonly deps: readonly Entry[]
  readonly outs: readonly Entry[]
  readonly params: readonly Entry[]
  readonly commands: readonly string[]
  /** The commands with their places. */
  readonly steps: readonly Step[]
  readonly parameters: readonly ParamsEntry[]
  readonly frozen: boolean
  /** It stands for a loop whose list is not known. */
  readonly isOpen: boolean
}

/** A `dvc.yaml` read as DVC reads it. */
export interface Pipeline {
  readonly stages: readonly Stage[]
  stage(name: string): Stage | undefined
  /** Top-level metrics, plots, params and registered artifacts. */
  readonly files: readonly Entry[]
  /** What the file registers a path as (`model`, `dataset`). */
  readonly types: ReadonlyMap<string, string>
  /** Vars files that were asked for, there or not. */
  readonly varsFiles: readonly string[]
  readonly malformed: PipelineView['malformed']
}

/** DVC has no limit; a file that asks for more than this is not expanded, so that ten short lists cannot make 10^10 stages. */
const MAX_STAGES = 20_000
const MAX_ENTRIES = 400_000

/** The views of a `dvc.yaml` and of its lock share it. */
export const pipelineOf = oncePer((input: KindInput) => resolvePipeline(input))

/** `fallback` answers for companions that the input itself does not know (a lock's, for the `dvc.yaml` beside it). */
export function resolvePipeline(input: KindInput, fallback?: KindInput): Pipeline {
  const data = isObject(input.data) ? input.data : (Object.create(null) as JsonObject)
  const asked = new Set<string>()
  const read: ReadVars = (path) => {
    asked.add(path)
    return (input.companion(path) ?? fallback?.companion(path))?.data
  }
  const here: Place = { folder: input.folder, text: input.folder }
  const scope: Scope = { loop: undefined, layers: loadVars(data.vars, input.folder, read, true) }
  const stages = new Expansion(input.folder, scope, read).expand(data.stages)
  const byName = new Map<string, Stage>()
  for (const stage of stages) for (const key of [stage.name, stageKey(stage.name)]) if (!byName.has(key)) byName.set(key, stage)
  const { files, types } = topLevel(data, here, lookupIn(scope))
  return {
    stages,
    stage: (name) => byName.get(name) ?? byName.get(stageKey(name)),
    files,
    types,
    varsFiles: [...asked],
    malformed: findMalformed(data.stages),
  }
}

/** `train@1.0` and `train@1` are one: whether the file wrote the one or the other is lost when numbers are read. */
function stageKey(name: string): string {
  const at = name.lastIndexOf('@')
  return at < 0 ? name : name.slice(0, at) + name.slice(at).replace(/(?<=[@-]-?\d{1,20})\.0(?=-|$)/g, '')
}

class Expansion {
  private stagesLeft = MAX_STAGES
  private entriesLeft = MAX_ENTRIES

  constructor(
    private readonly folder: string,
    private readonly scope: Scope,
    private readonly read: ReadVars,
  ) {}

  expand(stages: Json | undefined): Stage[] {
    if (!isObject(stages)) return []
    return Object.keys(stages).flatMap((name): Stage[] => {
      const definition = stages[name] as Json
      if (!isObject(definition)) return []
      const at: Path = ['stages', name]
      const lookup = lookupIn(this.scope)
      if (Object.hasOwn(definition, 'matrix')) {
        return this.turn(name, definition, at, (budget) => matrixTurns(definition.matrix as Json, lookup, budget))
      }
      if (!Object.hasOwn(definition, 'foreach')) return [this.stage(name, definition, at, undefined)]
      const body = isObject(definition.do) ? definition.do : definition
      return this.turn(name, body, body === definition ? at : [...at, 'do'], (budget) =>
        foreachTurns(definition.foreach as Json, lookup, budget),
      )
    })
  }

  private turn(name: string, body: JsonObject, at: Path, turnsWithin: (budget: number) => Turn[] | undefined): Stage[] {
    const cost = 1 + ['deps', 'outs', 'metrics', 'plots', 'params', 'vars'].reduce((sum, key) => sum + lengthOf(body[key]), 0)
    const turns = turnsWithin(Math.min(this.stagesLeft, Math.floor(this.entriesLeft / cost)))
    if (turns === undefined) return [{ ...this.stage(name, body, at, undefined), isOpen: true }]
    this.stagesLeft -= turns.length
    this.entriesLeft -= turns.length * cost
    return turns.map((turn) => this.stage(`${name}@${turn.key}`, body, at, turn.loop))
  }

  private stage(name: string, body: JsonObject, at: Path, loop: JsonObject | undefined): Stage {
    const outer: Scope = { loop, layers: this.scope.layers }
    const scope = this.ownScope(body, outer)
    const lookup = lookupIn(scope)
    const place = this.place(body, lookup)
    const entries = (key: string): Entry[] => entriesOf(body[key], [...at, key], place, lookup)
    const own = scope === outer ? (entry: Entry) => entry : (entry: Entry) => scopedTo(name, entry)
    const parameters = parametersOf(body.params, [...at, 'params'], place, lookup)
    const steps = stepsOf(body.cmd, [...at, 'cmd'], lookup)
    return {
      name,
      at,
      place,
      deps: entries('deps').map(own),
      outs: ['outs', 'metrics', 'plots'].flatMap(entries).map(own),
      params: parameters.map(({ file }) => file),
      commands: steps.map(({ text }) => text),
      steps,
      parameters,
      frozen: body.frozen === true,
      isOpen: false,
    }
  }

  /** A stage's own vars files are read from its working directory, which only the outer names can decide. */
  private ownScope(body: JsonObject, outer: Scope): Scope {
    if (!isList(body.vars) || body.vars.length === 0) return outer
    const layers = loadVars(body.vars, this.place(body, lookupIn(outer)).folder, this.read, false)
    return { loop: outer.loop, layers: [...layers, ...outer.layers] }
  }

  private place(body: JsonObject, lookup: Lookup): Place {
    if (typeof body.wdir !== 'string') return placeOf(this.folder, undefined, true)
    const wdir = interpolate(body.wdir, lookup)
    return placeOf(this.folder, wdir.text, wdir.complete)
  }
}

/** The same open template can mean something else in a stage with vars of its own. */
function scopedTo(name: string, entry: Entry): Entry {
  return entry.complete ? entry : { ...entry, id: `${entry.id} (in ${name})` }
}

function lengthOf(list: Json | undefined): number {
  return isList(list) ? list.length : 0
}

function topLevel(data: JsonObject, here: Place, lookup: Lookup): { files: Entry[]; types: Map<string, string> } {
  const files: Entry[] = ['metrics', 'params'].flatMap((key) => entriesOf(data[key], [key], here, lookup))
  const plots: Json = data.plots ?? null
  for (const entry of entriesOf(plots, ['plots'], here, lookup)) files.push(entry)
  for (const [i, item] of (isList(plots) ? plots : [plots]).entries()) files.push(...axisFiles(item, ['plots', i], here, lookup))
  const types = new Map<string, string>()
  const { artifacts } = data
  for (const name of isObject(artifacts) ? Object.keys(artifacts) : []) {
    const artifact = (artifacts as JsonObject)[name] as Json
    if (!isObject(artifact) || typeof artifact.path !== 'string') continue
    const entry = resolveEntry(artifact.path, ['artifacts', name, 'path'], here, lookup)
    files.push(entry)
    if (entry.path !== undefined && typeof artifact.type === 'string' && artifact.type !== '')
      types.set(entry.path, artifact.type)
  }
  return { files, types }
}

/** A plot that has a name of its own says its files as the keys of `x` and `y`. */
function axisFiles(plot: Json, at: Path, here: Place, lookup: Lookup): Entry[] {
  if (!isObject(plot)) return []
  return Object.keys(plot).flatMap((name) => {
    const settings = plot[name] as Json
    if (!isObject(settings)) return []
    return ['x', 'y'].flatMap((axis) => {
      const files = settings[axis]
      return isObject(files) ? Object.keys(files).map((file) => resolveEntry(file, [...at, name, axis], here, lookup)) : []
    })
  })
}

/** The same as a workspace path, or undefined when it is none. */
export function siblingOf(folder: string, name: string): string | undefined {
  const verdict = resolvePath(folder, name)
  return verdict.ok ? verdict.path : undefined
}
