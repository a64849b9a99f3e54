import { nameType } from '../../src/lib/plain-text.js'
import { isList } from '../../src/model/json.js'
import type { Document, Json, Path } from '../../src/policy.js'

export interface MissingSection {
  readonly path: Path
  readonly spec: string
}

export interface LostSection {
  readonly path: Path
  /** What it is at the head. */
  readonly state: string
}

/** Required sections that are not there or hold nothing. Of a section and its parts, only the outermost. */
export function findMissing(document: Document): MissingSection[] {
  const required = document.view('sections')?.required ?? []
  return outermost(required.filter(({ path }) => !isFilled(document.get(path))))
}

/** Known sections that held something at the base and hold nothing at the head; only the outermost. */
export function findLost(base: Document, head: Document): LostSection[] {
  const known = base.view('sections')?.known ?? []
  const lost = known.filter((path) => isFilled(base.get(path)) && !keeps(base.get(path), head.get(path)))
  return outermost(lost.map((path) => ({ path, state: stateOf(head.get(path)) })))
}

/**
 * `fairness: false` in the place of a map has nothing in it to check. `MIT` in the place of `{id: MIT}` says the same, and a text in the
 * place of a list may be its one item.
 */
function keeps(before: Json | undefined, after: Json | undefined): boolean {
  if (after === undefined || !isFilled(after)) return false
  if (typeof before !== 'object' || before === null || typeof after === 'object') return true
  return typeof after === 'string' && (isList(before) || Object.values(before).includes(after))
}

/** `versioning.notice`; the keys of sections are plain words. */
export function nameOf(path: Path): string {
  return path.join('.')
}

/** `false` and 0 are values; null, '', [] and {} are not. */
function isFilled(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value !== 'object' || Object.keys(value).length > 0
}

function stateOf(value: Json | undefined): string {
  if (value === undefined) return 'gone'
  return value === null ? 'null' : isFilled(value) ? `nothing but ${nameType(value)}` : 'empty'
}

function outermost<Item extends { readonly path: Path }>(items: readonly Item[]): Item[] {
  const paths = new Set(items.map(({ path }) => JSON.stringify(path)))
  return items.filter(({ path }) => !path.some((_, length) => length > 0 && paths.has(JSON.stringify(path.slice(0, length)))))
}
