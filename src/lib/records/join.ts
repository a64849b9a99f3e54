import type { RowReader } from './row-reader.js'
import { quote } from './fault.js'

/** What a pair of rows is made of: its own copies, since readers go on. */
export interface RowValues {
  readonly numbers: ArrayLike<number>
  readonly texts: readonly string[]
}

export interface JoinOptions {
  /** Which of the selected texts is the key, on both sides; undefined pairs by place. */
  readonly key: number | undefined
  /** Called for every pair. `place` is its number from 1, or its key in quotes. */
  pair(reference: RowValues, candidate: RowValues, place: number | string): void
  /** Called for every row of a side, paired or not, in the order of the file. */
  row(side: 'reference' | 'candidate', values: RowValues, row: number): void
}

/** More rows than this that wait for their partner are no file in another order, but another file. */
const MOST_WAITING = 3_000_000
/** How many keys are remembered to notice one that stands twice; beyond, only one that finds no partner is noticed. */
const MOST_REMEMBERED = 250_000

/**
 * Pairs the rows of two readers while both are read forwards. With keys in the same order that takes constant memory; what stands elsewhere waits for its
 * partner. Answers the end of a sentence for why the rows do not pair, or undefined. Both files are read to their end.
 */
export function joinRows(reference: RowReader, candidate: RowReader, options: JoinOptions): string | undefined {
  const keys = options.key === undefined ? undefined : new KeyJoin(options)
  let [n, m] = [0, 0]
  for (;;) {
    const [left, right] = [reference.next(), candidate.next()]
    if (left) options.row('reference', reference, ++n)
    if (right) options.row('candidate', candidate, ++m)
    if (!left && !right) break
    if (keys !== undefined) keys.add(left ? reference : undefined, right ? candidate : undefined)
    else if (left && right) options.pair(reference, candidate, n)
  }
  if (keys !== undefined) return keys.fault()
  return n === m ? undefined : `the reference has ${n} rows and the candidate ${m}`
}

class KeyJoin {
  readonly #options: JoinOptions
  readonly #waiting = { reference: new Map<string, RowValues>(), candidate: new Map<string, RowValues>() }
  readonly #seen = { reference: new Set<string>(), candidate: new Set<string>() }
  #fault: string | undefined

  constructor(options: JoinOptions) {
    this.#options = options
  }

  add(reference: RowReader | undefined, candidate: RowReader | undefined): void {
    if (this.#fault !== undefined) return
    const [left, right] = [this.#keyOf(reference, 'reference'), this.#keyOf(candidate, 'candidate')]
    if (left !== undefined && left === right) return this.#options.pair(reference!, candidate!, quote(left))
    this.#meet(left, reference, 'reference')
    this.#meet(right, candidate, 'candidate')
  }

  fault(): string | undefined {
    if (this.#fault !== undefined) return this.#fault
    const { reference, candidate } = this.#waiting
    for (const [side, other, left] of [
      ['reference', 'candidate', reference],
      ['candidate', 'reference', candidate],
    ] as const)
      for (const key of left.keys())
        return `the ${side} has the key ${quote(key)}, which the ${other} does not have${left.size > 1 ? `, and ${left.size - 1} more` : ''}`
    return undefined
  }

  #keyOf(reader: RowReader | undefined, side: 'reference' | 'candidate'): string | undefined {
    const key = reader?.texts[this.#options.key!]
    if (key === undefined) return undefined
    const seen = this.#seen[side]
    if (seen.has(key)) this.#fault ??= `the key ${quote(key)} stands twice in the ${side}`
    else if (seen.size < MOST_REMEMBERED) seen.add(key)
    return key
  }

  #meet(key: string | undefined, reader: RowReader | undefined, side: 'reference' | 'candidate'): void {
    if (key === undefined || this.#fault !== undefined) return
    const [own, others] =
      side === 'reference'
        ? [this.#waiting.reference, this.#waiting.candidate]
        : [this.#waiting.candidate, this.#waiting.reference]
    const partner = others.get(key)
    if (partner !== undefined) {
      others.delete(key)
      if (side === 'reference') this.#options.pair(reader!, partner, quote(key))
      else this.#options.pair(partner, reader!, quote(key))
      return
    }
    if (own.has(key)) this.#fault = `the key ${quote(key)} stands twice in the ${side}`
    own.set(key, { numbers: Float64Array.from(reader!.numbers as Float64Array), texts: [...reader!.texts] })
    if (own.size > MOST_WAITING)
      this.#fault = `more than ${MOST_WAITING} keys of the ${side} stand elsewhere in the other file: sort both by the key`
  }
}
