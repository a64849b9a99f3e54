import { isSameScalar } from '../equal-json.js'
import type { Json, JsonObject, Path } from '../../model/json.js'
import { isSamePath, ownValue, isObject } from '../../model/json.js'

/** One place where two versions of a document differ. */
export interface Difference {
  readonly path: Path
  /** Where it can be shown: `base` for what is gone. */
  readonly side: 'base' | 'head'
}

/**
 * The places where parsed data differs; key order is free, list order is not. A key or an item that came or went counts
 * once, however much is below it. Items put into or taken out of a list do not make all that follow them differ.
 */
export function findDifferences(base: Json, head: Json, ignored: Path = []): Difference[] {
  const found: Difference[] = []
  // Documents are at most 100 levels deep, so this may be recursive.
  const visit = (a: Json | undefined, b: Json | undefined, path: Path): void => {
    if (isSameScalar(a, b) || (ignored.length > 0 && isSamePath(path, ignored))) return
    if (a === undefined || b === undefined) found.push({ path, side: b === undefined ? 'base' : 'head' })
    else if (isObject(a) && isObject(b)) for (const key of keysOf(a, b)) visit(ownValue(a, key), ownValue(b, key), [...path, key])
    else if (Array.isArray(a) && Array.isArray(b)) visitLists(a, b, path)
    else found.push({ path, side: 'head' })
  }
  const visitLists = (a: readonly Json[], b: readonly Json[], path: Path): void => {
    if (a.length === b.length) return a.forEach((item, i) => visit(item, b[i], [...path, i]))
    let start = 0
    while (start < a.length && start < b.length && isSame(a[start], b[start])) start++
    let end = 0
    while (end < a.length - start && end < b.length - start && isSame(a[a.length - 1 - end], b[b.length - 1 - end])) end++
    const paired = Math.min(a.length, b.length) - start - end
    for (let i = start; i < start + paired; i++) visit(a[i], b[i], [...path, i])
    for (let i = start + paired; i < a.length - end; i++) found.push({ path: [...path, i], side: 'base' })
    for (let i = start + paired; i < b.length - end; i++) found.push({ path: [...path, i], side: 'head' })
  }
  visit(base, head, [])
  return found
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (isSameScalar(a, b)) return true
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a)
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  }
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item: Json, i) => isSame(item, b[i]))
}

/** Keys of the head in its order, then those that are gone. */
function keysOf(a: JsonObject, b: JsonObject): Set<string> {
  return new Set([...Object.keys(b), ...Object.keys(a)])
}
