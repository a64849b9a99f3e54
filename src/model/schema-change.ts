import type { Json, Path } from './json.js'

/**
 * What a change does to those who read the data. `backward`: every datum that the base accepts, the head accepts, and not the
 * other way round (new readers read old data). `forward`: the reverse (old readers read new data). `both`: neither side refuses
 * what the other accepts, though something changed. `break`: each side refuses something of the other. `none`: no change that
 * a reader could see.
 */
export type ChangeClass = 'none' | 'both' | 'backward' | 'forward' | 'break'

/** A smallest datum that one side accepts and the other refuses; checked by executing both before it is shown. */
export interface Witness {
  readonly acceptedBy: 'base' | 'head'
  readonly datum: Json
}

export interface FilePlace {
  readonly file: string
  readonly path: Path
}

/** One difference between two schemas. */
export interface SchemaChange {
  readonly class: ChangeClass
  /** In a few words of a fixed list: `field removed`, `type narrowed`. */
  readonly what: string
  /** Where it stands on each side, relative to the schema; undefined on the side that does not have it. */
  readonly basePath: Path | undefined
  readonly headPath: Path | undefined
  /** The places in the files that hold the schema, on a side where that is not the document; the path above is then where it is named. */
  readonly inFiles?: { readonly base?: FilePlace; readonly head?: FilePlace }
  /** Something was added that every writer now has to write: no mere addition. */
  readonly obliging?: boolean
  /** The same in a sentence with the values, without a period at the end. */
  readonly sentence: string
  /** For `backward` one accepted by the head, for `forward` one accepted by the base, for `break` one of each; empty otherwise. */
  readonly witnesses: readonly Witness[]
}

/** The result of a comparison. Never "compatible" by default: what could not be decided is said. */
export interface SchemaDiff {
  /** The meet of all changes: backward and forward together are a break. */
  readonly class: ChangeClass
  readonly changes: readonly SchemaChange[]
  /** Why a part could not be compared (an unresolvable `$ref`, a limit), as ends of sentences; then `class` is only a bound. */
  readonly undecided: readonly UndecidedPart[]
}

export interface UndecidedPart {
  readonly path: Path
  readonly reason: string
  /** It reads the same on both sides, and its text is all there is to it: unread, but not part of the change. */
  readonly untouched?: boolean
  /** Other places that are in doubt for the same cause: further uses of it, and what holds it. */
  readonly also?: readonly Path[]
}

/** Backward and forward flags of a class, and back. */
export function classOf(backward: boolean, forward: boolean, changed: boolean): ChangeClass {
  if (!changed) return 'none'
  return backward ? (forward ? 'both' : 'backward') : forward ? 'forward' : 'break'
}

export function meet(classes: readonly ChangeClass[]): ChangeClass {
  const changed = classes.some((one) => one !== 'none')
  const backward = classes.every((one) => one === 'none' || one === 'both' || one === 'backward')
  const forward = classes.every((one) => one === 'none' || one === 'both' || one === 'forward')
  return classOf(backward, forward, changed)
}
