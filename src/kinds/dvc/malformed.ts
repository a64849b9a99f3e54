import { nearest } from '../../lib/nearest.js'
import { nameType } from '../../lib/plain-text.js'
import { isList, isObject, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { PipelineView } from '../../model/views.js'

type Malformed = PipelineView['malformed'][number]

const LISTS = ['deps', 'outs', 'params', 'metrics', 'plots', 'vars']
/** What a stage may hold, in any version of DVC. */
const KNOWN = new Set([
  ...['cmd', 'wdir', 'frozen', 'always_changed', 'desc', 'meta', ...LISTS, 'foreach', 'do', 'matrix'],
  ...['locked', 'live', 'set'],
])

/**
 * What DVC refuses in the stages of a `dvc.yaml`, by the schema that it holds the file to before it resolves anything. What is refused
 * is read by nobody, so that no rule sees it either.
 */
export function findMalformed(stages: Json | undefined): Malformed[] {
  // A file may leave them out, and `dvc remove` leaves the bare key.
  if (stages === undefined || stages === null) return []
  if (!isObject(stages)) return [{ at: ['stages'], path: 'stages', reason: `it is ${nameType(stages)}, not a map of stages` }]
  return Object.keys(stages).flatMap((name) => {
    const at = ['stages', name]
    const stage = stages[name] as Json
    if (!isObject(stage)) return [{ at, path: at.join('.'), reason: `it is ${nameType(stage)}, not a map with a \`cmd\`` }]
    if (!Object.hasOwn(stage, 'foreach')) return inStage(stage, at)
    const body = stage.do
    if (isObject(body)) return inStage(body, [...at, 'do'])
    const reason =
      body === undefined ? 'its `foreach` has no `do` beside it' : `its \`do\` is ${nameType(body)}, not a map with a \`cmd\``
    return [{ at, path: at.join('.'), reason }]
  })
}

function inStage(stage: JsonObject, at: Path): Malformed[] {
  const found: Malformed[] = []
  const add = (key: Path, reason: string): void => {
    const here = [...at, ...key]
    found.push({ at: here, path: here.join('.'), reason })
  }
  const { cmd } = stage
  if (cmd === undefined) add([], 'it has no `cmd`')
  else if (typeof cmd !== 'string' && !isList(cmd)) add(['cmd'], `it is ${nameType(cmd)}, not a command or a list of commands`)
  for (const key of LISTS) {
    const list = stage[key]
    if (list === undefined) continue
    if (!isList(list)) add([key], `it is ${nameType(list)}, not a list`)
    else
      list.forEach((item, i) => {
        if (typeof item !== 'string' && (key === 'deps' || !isObject(item))) add([key, i], `it is ${nameType(item)}, not a path`)
      })
  }
  for (const key of Object.keys(stage)) {
    const meant = KNOWN.has(key) ? undefined : nearest(key, KNOWN)
    if (meant !== undefined) add([key], `DVC knows no such key (did you mean \`${meant}\`?)`)
  }
  return found
}
