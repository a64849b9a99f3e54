import { isList, isObject, type Json, type Path } from '../../model/json.js'
import { Budget } from '../budget.js'
import { aliasesOf } from './alias.js'

export const MAX_STEPS = 1_000_000

/** What an expression can see: the document, the matched value and where it stands. */
export interface Scope {
  readonly root: Json
  readonly value: Json
  /** Path of the matched value in the document. */
  readonly path: Path
  /** Shared by the matches of a rule in one document; a budget of its own when absent. */
  readonly steps?: Budget
}

/** A scope while it is used. */
export interface Frame {
  readonly source: string
  readonly root: Json
  readonly value: Json
  readonly path: Path
  readonly steps: Budget
  /** What a function has to say about its answer, by the offset of the call. */
  readonly notes: Map<number, string>
}

export function openFrame(source: string, scope: Scope): Frame {
  const { root, value, path } = scope
  const steps = scope.steps ?? new Budget(MAX_STEPS, 'evaluating the expression')
  return { source, root, value, path, steps, notes: new Map() }
}

/** The key's value, or undefined: only own keys of objects and positions of lists, never what a prototype or a string has. */
export function memberOf(of: Json | undefined, key: string | number): Json | undefined {
  if (typeof key === 'number') return isList(of) ? of[key < 0 ? of.length + key : key] : undefined
  return isObject(of) && Object.hasOwn(of, key) ? of[key] : undefined
}

/** `value`, then an own key of the matched object, then the alias of the match; undefined for any other name. */
export function resolveName(name: string, frame: Frame): Json | undefined {
  if (name === 'value') return frame.value
  const own = memberOf(frame.value, name)
  if (own !== undefined) return own
  return aliasesOf(frame.path).includes(name) ? frame.value : undefined
}
