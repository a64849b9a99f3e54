import type { Context } from '../../src/policy.js'
import type { rules } from './rules.js'

export interface Options {
  readonly ignore: readonly string[]
}
export type LockContext = Context<Options, typeof rules>
export type Reporter = LockContext['report']

/** What could not be compared, gathered so that a document says it once. */
export class Unchecked {
  readonly #reasons = new Map<string, number>()

  add(reason: string): void {
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1)
  }

  /** The end of a sentence, or undefined when there is nothing to say. */
  describe(): string | undefined {
    const [first, ...others] = [...this.#reasons.keys()]
    if (first === undefined) return undefined
    return others.length === 0 ? first : `${first}, and ${others.length} more for such reasons`
  }
}
