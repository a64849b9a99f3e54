import { isList, isObject, type Json, type Path } from '../../model/json.js'
import type { StageCommand } from '../../model/views.js'
import { resolveEntry, type Entry, type Place } from './entries.js'
import { interpolate, type Lookup } from './templates.js'

/** One command of a stage. */
export interface Step {
  readonly text: string
  readonly at: Path
  /** `open` also when a template stands for a map, which DVC writes as options in a way that its own configuration decides. */
  readonly form: StageCommand['form']
}

/** A file of parameters with those of its keys that the stage depends on. */
export interface ParamsEntry {
  readonly file: Entry
  /** Undefined for the whole file. */
  readonly keys?: readonly { readonly name: string; readonly at: Path; readonly complete: boolean }[]
}

export function stepsOf(cmd: Json | undefined, at: Path, lookup: Lookup): Step[] {
  const lines = isList(cmd) ? cmd.map((line, i) => ({ line, at: [...at, i] })) : [{ line: cmd, at }]
  return lines.flatMap(({ line, at: here }): Step[] => {
    if (typeof line !== 'string') return []
    const { text } = interpolate(line, lookup, 'command')
    const form = !line.includes('${') ? 'plain' : interpolate(line, lookup).complete ? 'templated' : 'open'
    return [{ text, at: here, form }]
  })
}

/** `params: [lr, {other.yaml: [a.b]}, {whole.yaml: null}]`: a bare key means `params.yaml` of the working directory. */
export function parametersOf(list: Json | undefined, at: Path, place: Place, lookup: Lookup): ParamsEntry[] {
  if (!isList(list)) return []
  const found: ParamsEntry[] = []
  const bare: { name: string; at: Path; complete: boolean }[] = []
  const keyOf = (text: string, here: Path) => {
    const { text: name, complete } = interpolate(text, lookup)
    return { name, at: here, complete }
  }
  list.forEach((item, i) => {
    const here = [...at, i]
    if (typeof item === 'string') {
      if (bare.push(keyOf(item, here)) === 1) found.push({ file: resolveEntry('params.yaml', here, place, lookup), keys: bare })
    } else if (isObject(item)) {
      for (const name of Object.keys(item)) {
        const keys = item[name]
        const file = resolveEntry(name, here, place, lookup)
        if (!isList(keys) || keys.length === 0) found.push({ file })
        else
          found.push({
            file,
            keys: keys.flatMap((key, k) => (typeof key === 'string' ? [keyOf(key, [...here, name, k])] : [])),
          })
      }
    }
  })
  return found
}
