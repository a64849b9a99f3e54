import type { CharSet } from './char-set.js'
import type { Expression } from './syntax.js'

/** A non-deterministic automaton for whole texts. State 0 is the first. */
export interface Automaton {
  /** Of each state, the sets of characters by which it is left, and where they lead. */
  readonly moves: readonly (readonly { readonly set: CharSet; readonly to: number }[])[]
  /** Of each state, those that are reached from it without reading anything, itself included. */
  readonly closures: readonly (readonly number[])[]
  readonly last: number
  /** States in all closures. */
  readonly size: number
}

const MAX_STATES = 1500

/** Undefined when it would take too many states: `(.{900}){900}`. */
export function automatonOf(expression: Expression): Automaton | undefined {
  const maker = new Maker()
  const last = maker.add(expression, maker.state())
  if (last === undefined) return undefined
  const closures = closuresOf(maker.jumps)
  return { moves: maker.moves, closures, last, size: closures.reduce((sum, { length }) => sum + length, 0) }
}

class Maker {
  readonly moves: { set: CharSet; to: number }[][] = []
  readonly jumps: number[][] = []

  state(): number {
    this.moves.push([])
    return this.jumps.push([]) - 1
  }

  /** Adds what reads the expression from a state on, and says where that ends; undefined past the limit. */
  add(expression: Expression, from: number): number | undefined {
    if (this.moves.length > MAX_STATES) return undefined
    switch (expression.kind) {
      case 'chars': {
        const to = this.state()
        this.moves[from]!.push({ set: expression.set, to })
        return to
      }
      case 'sequence': {
        let at: number | undefined = from
        for (const part of expression.parts) at = at === undefined ? undefined : this.add(part, at)
        return at
      }
      case 'choice': {
        const end = this.state()
        for (const part of expression.parts) {
          const start = this.state()
          this.jumps[from]!.push(start)
          const at = this.add(part, start)
          if (at === undefined) return undefined
          this.jumps[at]!.push(end)
        }
        return end
      }
      case 'repeat':
        return this.#repeat(expression, from)
    }
  }

  #repeat({ part, least, most }: Expression & { kind: 'repeat' }, from: number): number | undefined {
    let at: number | undefined = from
    for (let i = 0; i < least && at !== undefined; i++) at = this.add(part, at)
    if (at === undefined) return undefined
    if (most === Infinity) {
      // A state of its own, so that the loop does not lead back into what came before.
      const loop = this.state()
      this.jumps[at]!.push(loop)
      const back = this.add(part, loop)
      if (back === undefined) return undefined
      this.jumps[back]!.push(loop)
      const end = this.state()
      this.jumps[loop]!.push(end)
      return end
    }
    const end = this.state()
    this.jumps[at]!.push(end)
    for (let i = least; i < most; i++) {
      at = this.add(part, at)
      if (at === undefined) return undefined
      this.jumps[at]!.push(end)
    }
    return end
  }
}

function closuresOf(jumps: readonly (readonly number[])[]): number[][] {
  return jumps.map((_, start) => {
    const seen = new Set([start])
    for (const state of seen) for (const next of jumps[state]!) seen.add(next)
    return [...seen]
  })
}
