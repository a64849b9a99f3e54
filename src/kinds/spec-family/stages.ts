import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import { textOf } from '../values.js'

const STAGE_LISTS = ['stages', 'layers', 'steps'] as const
/** A layer holds stages and a stage no layers. */
const LEVELS = 3

/** The stages of a list or map of stages, layers or steps, as they stand. */
export function stagesIn(value: Json, at: Path): At<Json>[] {
  if (!isObject(value)) return []
  return STAGE_LISTS.flatMap((name): At<Json>[] => {
    const list = value[name]
    if (isList(list)) return list.map((one, i) => ({ value: one, at: [...at, name, i] }))
    return isObject(list) ? Object.keys(list).map((id) => ({ value: list[id] as Json, at: [...at, name, id] })) : []
  })
}

/** Every layer and every stage, in whatever layer it stands. */
export function stageHolders(data: JsonObject): At<Json>[] {
  const found: At<Json>[] = []
  let level: At<Json>[] = [{ value: data, at: [] }]
  if (data.pipeline !== undefined) level.push({ value: data.pipeline, at: ['pipeline'] })
  for (let depth = 0; depth < LEVELS; depth++) {
    level = level.flatMap(({ value, at }) => stagesIn(value, at))
    found.push(...level)
  }
  return found
}

/** Stages with an id; a layer is one only when it holds none. */
export function stagesOf(data: JsonObject): { readonly id: string; readonly value: JsonObject; readonly at: Path }[] {
  return stageHolders(data).flatMap(({ value, at }) => {
    if (!isObject(value) || stagesIn(value, at).length > 0) return []
    const last = at.at(-1)
    const id = textOf(value.id ?? value.stage ?? value.name) || (typeof last === 'string' ? last : '')
    return id === '' ? [] : [{ id, value, at }]
  })
}
