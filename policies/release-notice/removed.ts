import { jsonText } from '../../src/lib/json-text.js'
import { isList, isObject, shortPath } from '../../src/model/json.js'
import type { Json, JsonObject, Path } from '../../src/policy.js'

/** Something that the base marks as deprecated and the head does not have. */
export interface Deprecated {
  readonly name: string
  readonly holder: JsonObject
  /** Value of its key `deprecated`, `deprecation` or, in dbt, `deprecation_date`. */
  readonly mark: Json
  readonly markAt: Path
}

const MARKS = ['deprecated', 'deprecation', 'deprecation_date'] as const
/** What an item of a list calls itself, in this order. */
const NAMES = ['id', 'name', 'path', 'field', 'column', 'metric', 'key', 'v'] as const

/** Walks both sides together: maps by key, items of lists by their name, or, without one, by being the same. */
export function findRemoved(base: Json, head: Json): Deprecated[] {
  const found: Deprecated[] = []
  // Documents are at most 100 levels deep, so this may be recursive.
  const visit = (before: Json, after: Json | undefined, path: Path): void => {
    if (before === after) return
    if (isList(before)) {
      const partnerOf = pairItems(before, isList(after) ? after : [])
      return before.forEach((item, i) => visit(item, partnerOf(item, i), [...path, i]))
    }
    if (!isObject(before)) return
    if (after === undefined && !isNoHolder(path)) {
      const key = MARKS.find((name) => Object.hasOwn(before, name) && isMark(before[name]))
      if (key !== undefined) {
        const name = nameOf(before)
        found.push({
          name: name === undefined ? shortPath(path) : `${shortPath(path)} (${name})`,
          holder: before,
          mark: before[key] as Json,
          markAt: [...path, key],
        })
        // What is below it went with it.
        return
      }
    }
    const others = isObject(after) ? after : undefined
    for (const key of Object.keys(before))
      visit(before[key] as Json, others !== undefined && Object.hasOwn(others, key) ? others[key] : undefined, [...path, key])
  }
  visit(base, head, [])
  return found
}

/** Maps whose keys are names that the author chose: one may well be called `deprecated`. */
const NAME_MAPS = new Set(['properties', 'fields', 'columns', 'features', 'definitions', '$defs', 'models'])

/** `versioning.deprecation` says how deprecations are announced, and is none. */
function isNoHolder(path: Path): boolean {
  return path.length === 0 || (path.length === 1 && path[0] === 'versioning') || NAME_MAPS.has(String(path.at(-1)))
}

function isMark(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== false && value !== ''
}

function pairItems(before: readonly Json[], after: readonly Json[]): (item: Json, i: number) => Json | undefined {
  const byName = new Map<string, Json>()
  const texts = new Map<string, Json>()
  for (const item of after) {
    const name = nameOf(item)
    if (name !== undefined) byName.set(name, item)
    else texts.set(jsonText(item), item)
  }
  const sameLength = before.length === after.length
  return (item, i) => {
    const name = nameOf(item)
    if (name !== undefined) return byName.get(name)
    // Items without a name that were edited in place are told from removed ones by the list's length only.
    return texts.get(jsonText(item)) ?? (sameLength ? after[i] : undefined)
  }
}

function nameOf(item: Json): string | undefined {
  if (!isObject(item)) return undefined
  const key = NAMES.find((name) => Object.hasOwn(item, name) && typeof item[name] !== 'object')
  return key === undefined ? undefined : String(item[key])
}
