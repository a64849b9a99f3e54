import type { Document, Json, Path } from '../../src/policy.js'

export interface MissingSection {
  readonly path: Path
  readonly spec: string
}

export interface LostSection {
  readonly path: Path
  readonly state: 'gone' | 'null' | 'empty'
}

/** Required sections that are not there or hold nothing. Of a section and its parts, only the outermost. */
export function findMissing(document: Document): MissingSection[] {
  const required = document.view('sections')?.required ?? []
  return outermost(required.filter(({ path }) => !isFilled(document.get(path))))
}

/** Known sections that held something at the base and hold nothing at the head; only the outermost. */
export function findLost(base: Document, head: Document): LostSection[] {
  const known = base.view('sections')?.known ?? []
  const lost = known.filter((path) => isFilled(base.get(path)) && !isFilled(head.get(path)))
  return outermost(lost.map((path) => ({ path, state: stateOf(head.get(path)) })))
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

function stateOf(value: Json | undefined): LostSection['state'] {
  return value === undefined ? 'gone' : value === null ? 'null' : 'empty'
}

function outermost<Item extends { readonly path: Path }>(items: readonly Item[]): Item[] {
  const paths = new Set(items.map(({ path }) => JSON.stringify(path)))
  return items.filter(({ path }) => !path.some((_, length) => length > 0 && paths.has(JSON.stringify(path.slice(0, length)))))
}
