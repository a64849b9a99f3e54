import type { ChangeClass } from '../../../model/schema-change.js'
import type { Json, Path } from '../../../model/json.js'
import type { Node } from './node.js'

/** One schema of one side in its three readings; in the content model `as-written` they are one. */
export interface Side {
  readonly written: Node
  readonly writer: Node
  readonly reader: Node
}

/** How a witness gets from the whole datum to the place of a change. */
export type Step =
  | { readonly at: 'key'; readonly key: string }
  | { readonly at: 'item'; readonly index: number }
  /** Some key that matches the pattern, or (undefined) that neither side names. */
  | { readonly at: 'unnamed'; readonly pattern: string | undefined; readonly taken: ReadonlySet<string> }
  /** The same value, by one of several alternatives. */
  | { readonly at: 'branch'; readonly base: Node | undefined; readonly head: Node | undefined }

/** A pair of schemas that judge the same place of the data. */
export interface Place {
  readonly base: Side
  readonly head: Side
  /** All that is known of the data that the base (the head) writes there. */
  readonly baseKnown: readonly Node[]
  readonly headKnown: readonly Node[]
  readonly steps: readonly Step[]
  /** The place in the data, as a person writes it: `features.region`, '' for the whole. */
  readonly label: string
}

/** A change as it is found, before it is known whether the whole makes up for it. */
export interface Found {
  backward: boolean
  forward: boolean
  readonly what: string
  /** What it is called instead where neither side refuses anything of the other. */
  readonly whatIfSame?: string
  readonly describe: (found: Verdict) => string
  readonly basePath: Path | undefined
  readonly headPath: Path | undefined
  readonly steps: readonly Step[]
  /** What the head (the base) asks at this place, and the change may have made it ask. */
  readonly headAsks: Node
  readonly baseAsks: Node
  /** Why a difference that no datum shows may be one nevertheless, as the end of a sentence. */
  readonly doubt?: string | undefined
  /** Set for changes that no reader can see. */
  readonly fixed?: ChangeClass
  /**
   * Asked where neither side refuses anything of the other: whether nothing else is new either, so that no reader could see it,
   * and what the change is then called.
   */
  readonly restated?: () => Restated | undefined
  /** Of a place as a whole: the changes in it, none of which refuses by itself what the whole refuses. */
  readonly parts?: readonly Found[]
  /** Data that show, accepted by the side of their name, what this change does to the whole that it is part of. */
  shown?: { readonly base?: Json; readonly head?: Json }
  /** The key that the change is about, in the objects at its place. */
  readonly key?: string
  /** A field came that every writer has to write. */
  readonly obliging?: boolean
}
export interface Restated {
  readonly what?: string
  readonly sentence?: string
}
export interface Verdict {
  readonly backward: boolean
  readonly forward: boolean
  /** Directions that were neither proven nor shown to fail: nobody knows. */
  readonly unknown?: { readonly backward: boolean; readonly forward: boolean }
}

export function sideOf(node: Node): Side {
  return { written: node, writer: node, reader: node }
}

/** The same step taken in all three readings; undefined when the written schema does not have it. */
export function stepInto(side: Side, step: (node: Node) => Node | undefined, anything: Node): Side | undefined {
  const written = step(side.written)
  if (written === undefined) return undefined
  if (side.writer === side.written && side.reader === side.written) return sideOf(written)
  return { written, writer: step(side.writer) ?? anything, reader: step(side.reader) ?? anything }
}
