/** Plain data as it stands in a document. Objects inherit nothing (`bareObject`) and nobody may change them (`guard`). */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** Where a value stands in a document: `['artifacts', 0, 'sha256']`. Keys are strings, list positions are numbers from 0. */
export type Path = readonly (string | number)[]

/** A value together with the place it was read from, so that every finding has a line and a column. */
export interface At<T> {
  readonly value: T
  readonly at: Path
}

const Bare = function () {} as unknown as new () => Record<string, Json>
Bare.prototype = Object.freeze(Object.create(null))

/**
 * An object for the keys of a document: `constructor` and `__proto__` are keys like others. Its prototype is an object without
 * anything in it, since V8 keeps one that has none as a table of hashes, which is slower to make, to read and to list.
 */
export function bareObject(): Record<string, Json> {
  return new Bare()
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value)
}

/** The value at a path, or undefined when any step is missing. Only own keys are followed. */
export function valueAt(data: Json | undefined, path: Path): Json | undefined {
  let value: Json | undefined = data
  for (const step of path) {
    if (typeof step === 'number') value = isList(value) ? value[step] : undefined
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
    if (value === undefined) return undefined
  }
  return value
}

/** The value of an own key; `constructor` is none unless it is written. */
export function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** A copy with every value mapped. */
export function mapValues(object: JsonObject, map: (value: Json) => Json): JsonObject {
  const copy: Record<string, Json> = Object.create(null)
  for (const key of Object.keys(object)) copy[key] = map(object[key]!)
  return copy
}

export function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i])
}

/** RFC 9535 normalized path: `$['artifacts'][0]['sha256']`. */
export function normalizedPath(path: Path): string {
  return '$' + path.map((step) => (typeof step === 'number' ? `[${step}]` : `['${escapeName(step)}']`)).join('')
}

const SHORT_ESCAPES: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  "'": "\\'",
  '\\': '\\\\',
}

function escapeName(name: string): string {
  return name.replace(/[\u0000-\u001f'\\]/g, (c) => SHORT_ESCAPES[c] ?? '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'))
}

/** A key that needs no quotes. Tables of Unicode are only read for a key that is not plain. */
function isWord(key: string): boolean {
  return /^[A-Za-z_$][\w$-]*$/.test(key) || /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)
}

/** A path as a person would write it in a message: `artifacts[0].sha256`. */
export function shortPath(path: Path): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (isWord(step)) text += text === '' ? step : `.${step}`
    else text += `['${escapeName(step)}']`
  }
  return text === '' ? '$' : text
}
