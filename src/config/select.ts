import { endingsOfGlobs } from '../lib/glob-endings.js'
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
  const [first = [], ...others] = documents.include
  // The first pattern takes nearly all; the automaton of the others is made when a path asks for it.
  const included = either(compileGlobs([first].flat()), later(others))
  const excluded = later(documents.exclude)
  const anyKind = later(documents.kinds.flatMap(({ files }) => files))
  const kinds = documents.kinds.map(({ files, kind }) => ({ claims: compileGlobs(files), kind }))
  return {
    matches: (path) => (included(path) || anyKind(path)) && !excluded(path),
    kindOf: (path) => (anyKind(path) ? kinds.findLast(({ claims }) => claims(path))?.kind : undefined),
  }
}

/** Texts of which one ends the path of every file that the config lets through; undefined when any path may be. */
export function endingsOf({ include, kinds }: DocumentsConfig): readonly string[] | undefined {
  return endingsOfGlobs([...include, ...kinds.flatMap(({ files }) => files)])
}

type PathTest = (path: string) => boolean

function either(one: PathTest, other: PathTest): PathTest {
  return (path) => one(path) || other(path)
}

/** Compiled for the first path that comes. */
function later(patterns: readonly string[]): PathTest {
  if (patterns.length === 0) return () => false
  let test: PathTest | undefined
  return (path) => (test ??= compileGlobs(patterns))(path)
}
