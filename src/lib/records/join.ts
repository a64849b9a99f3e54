import type { RowReader } from './row-reader.js'
import { quote } from './fault.js'
import { WaitingRows } from './waiting.js'

/** Names a pair or a value in a message, written only for one: a number from 1, or a text. */
export type Place = number | { toString(): string }

/** What a pair of rows is made of: its own copies, since readers go on. */
export interface RowValues {
  readonly numbers: ArrayLike<number>
  /** As a reader has them. */
  readonly gaps: readonly (string | undefined)[]
  readonly texts: readonly string[]
}

export interface JoinOptions {
  /** Which of the selected texts is the key, on both sides; undefined pairs by place. */
  readonly key: number | undefined
  /** Called for every pair. `place` is its number from 1, or what writes its key in quotes; it and the rows are good until the call ends. */
  pair(reference: RowValues, candidate: RowValues, place: Place): void
  /** Bytes of rows that may wait for their partner. */
  readonly mostWaiting?: number
  /** Called for every row of a side, paired or not, in the order of the file. */
  row(side: 'reference' | 'candidate', values: RowValues, row: number): void
}

/** About the memory of rows that wait for their partner, both sides together: some 2 million rows of one metric on either side, which is what 8 million rows in another order need. */
const MOST_WAITING = 512 << 20
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

type SideName = 'reference' | 'candidate'

class KeyJoin {
  readonly #options: JoinOptions
  readonly #most: number
  readonly #waiting: { reference: WaitingRows | undefined; candidate: WaitingRows | undefined } = {
    reference: undefined,
    candidate: undefined,
  }
  /** Keys that were paired. One that waits is known where it waits. */
  readonly #paired = new Set<string>()
  #fault: string | undefined
  #key = ''
  /** One for all pairs. */
  readonly #place = { toString: (): string => quote(this.#key) }

  constructor(options: JoinOptions) {
    this.#options = options
    this.#most = options.mostWaiting ?? MOST_WAITING
  }

  add(reference: RowReader | undefined, candidate: RowReader | undefined): void {
    if (this.#fault !== undefined) return
    const left = reference?.texts[this.#options.key!]
    const right = candidate?.texts[this.#options.key!]
    if (left !== undefined && left === right) {
      const { reference: ours, candidate: theirs } = this.#waiting
      if (ours?.has(left) === true) this.#fault = twice(left, 'reference')
      else if (theirs?.has(left) === true) this.#fault = twice(left, 'candidate')
      else this.#pair(left, reference!, candidate!, 'reference')
      return
    }
    if (left !== undefined) this.#meet(left, reference!, 'reference')
    if (right !== undefined) this.#meet(right, candidate!, 'candidate')
  }

  fault(): string | undefined {
    if (this.#fault !== undefined) return this.#fault
    for (const [side, other] of [
      ['reference', 'candidate'],
      ['candidate', 'reference'],
    ] as const) {
      const left = this.#waiting[side]
      for (const key of left?.keys() ?? [])
        return `the ${side} has the key ${quote(key)}, which the ${other} does not have${left!.size > 1 ? `, and ${left!.size - 1} more` : ''}`
    }
    return undefined
  }

  /** `side`: the one that brought the key now. */
  #pair(key: string, reference: RowValues, candidate: RowValues, side: SideName): void {
    if (this.#wasPaired(key)) return void (this.#fault = twice(key, side))
    this.#key = key
    this.#options.pair(reference, candidate, this.#place)
  }

  /** One look for most: a set of this size is far from the processor. */
  #wasPaired(key: string): boolean {
    const { size } = this.#paired
    return size < MOST_REMEMBERED ? this.#paired.add(key).size === size : this.#paired.has(key)
  }

  #meet(key: string, reader: RowReader, side: SideName): void {
    if (this.#fault !== undefined) return
    const others = this.#waiting[side === 'reference' ? 'candidate' : 'reference']
    const partner = others?.take(key)
    if (partner !== undefined)
      return side === 'reference' ? this.#pair(key, reader, partner, side) : this.#pair(key, partner, reader, side)
    if (this.#paired.has(key)) return void (this.#fault = twice(key, side))
    // Sides may have different columns.
    const own = (this.#waiting[side] ??= new WaitingRows(reader))
    if (own.has(key)) this.#fault = twice(key, side)
    else own.put(key, reader)
    if (own.bytes + (others?.bytes ?? 0) > this.#most) this.#giveUp()
  }

  #giveUp(): void {
    const { reference, candidate } = this.#waiting
    const rows = (reference?.size ?? 0) + (candidate?.size ?? 0)
    this.#fault = `${rows} rows wait for the one with their key, more than the ${this.#most >> 20} MiB of memory that there are for them: sort both files by the key`
    this.#waiting.reference = this.#waiting.candidate = undefined
  }
}

function twice(key: string, side: SideName): string {
  return `the key ${quote(key)} stands twice in the ${side}`
}
