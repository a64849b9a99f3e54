import { compileGlobs } from '../lib/glob.js'
import type { DocumentsConfig } from './types.js'

/** The config's word on files, compiled once and cheap for each path. */
export interface Selector {
  /** `include` lets the path through and `exclude` does not take it out, or the config names its kind. */
  matches(path: string): boolean
  /** The kind that the config gives the file, or undefined when its content decides. */
  kindOf(path: string): string | undefined
}

/** Throws GlobError only for a config that was not loaded by `loadConfig`. */
export function compileSelector(documents: DocumentsConfig): Selector {
  const included = compileGlobs(documents.include)
  const excluded = compileGlobs(documents.exclude)
  const anyKind = compileGlobs(documents.kinds.flatMap(({ files }) => files))
  const kinds = documents.kinds.map(({ files, kind }) => ({ claims: compileGlobs(files), kind }))
  return {
    matches: (path) => (included(path) || anyKind(path)) && !excluded(path),
    kindOf: (path) => (anyKind(path) ? kinds.findLast(({ claims }) => claims(path))?.kind : undefined),
  }
}
