import { percentile } from '../stats/percentiles.js'
import type { Cell } from './cells.js'
import { NumberSample } from './sample.js'
import { byCodeUnits } from '../order.js'

/** How a column is counted: between edges, or by what stands in it. */
export type ColumnShape =
  | { readonly kind: 'number'; readonly edges: readonly number[] }
  | { readonly kind: 'category'; readonly names: readonly string[] }
  /** There is nothing to compare: a key of the rows, a time, or no value at all. The end of a sentence. */
  | { readonly kind: 'none'; readonly reason: string }

export interface ShapeQuestion {
  readonly bins: number
  /** Inner and outer edges that somebody declared; what lies outside has bins of its own. */
  readonly edges?: readonly number[] | undefined
  /** Compared although it looks like a key or a time: somebody named it. */
  readonly named: boolean
}

/** Values that are remembered of all columns together: bounds the memory. */
const MOST_SAMPLED = 2_000_000
const MOST_DISTINCT = 200_000
/** Bins of categories, beside the one of all others. */
const MOST_NAMES = 50
const FEW = 20
const TIME = /^\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:|$)/
const KEY_NAME = /(?:^|[_.\s-])(?:id|ids|key|uuid|guid|index|rowid|row_number)$|[a-z]Id$/i

/** Learns from the rows of the reference how a column is to be counted, in bounded memory. */
export class ShapeLearner {
  readonly #sample: NumberSample
  /** Numbers as such: to make texts of millions of them takes longer than to read them. */
  readonly #distinct = new Map<string | number, number>()
  readonly #mostDistinct: number
  #overflow = 0
  #texts = 0
  #times = 0
  #last = -Infinity
  #rises = true
  #whole = true

  /** `columns` is how many are learned at once. */
  constructor(
    readonly name: string,
    columns: number,
  ) {
    this.#sample = new NumberSample(Math.max(1000, Math.min(200_000, Math.floor(MOST_SAMPLED / columns))))
    this.#mostDistinct = Math.max(200, Math.min(20_000, Math.floor(MOST_DISTINCT / columns)))
  }

  add(cell: Cell): void {
    if (cell === null) return
    if (typeof cell === 'number') {
      if (!Number.isFinite(cell)) return
      this.#sample.add(cell)
      if (cell <= this.#last) this.#rises = false
      if (!Number.isInteger(cell)) this.#whole = false
      this.#last = cell
      // Of numbers only a few different ones are worth counting by name.
      if (this.#texts === 0 && this.#distinct.size > 200 && this.#overflow === 0) this.#distinct.clear()
      if (this.#distinct.size === 0 && this.#sample.seen > 1 && this.#texts === 0) return
    } else {
      this.#texts++
      if (this.#texts <= 200 && TIME.test(cell)) this.#times++
    }
    this.#count(cell)
  }

  #count(cell: string | number): void {
    const count = this.#distinct.get(cell)
    if (count !== undefined) this.#distinct.set(cell, count + 1)
    else if (this.#distinct.size < this.#mostDistinct) this.#distinct.set(cell, 1)
    else this.#overflow++
  }

  shape({ bins, edges, named }: ShapeQuestion): ColumnShape {
    const numbers = this.#sample.seen
    if (numbers + this.#texts === 0) return { kind: 'none', reason: 'has no values at the base' }
    if (edges !== undefined) return { kind: 'number', edges: [...new Set(edges)].sort((a, b) => a - b) }
    if (this.#texts > 0) return this.#ofTexts(named)
    if (!named && this.#isKey()) return { kind: 'none', reason: 'is a key of the rows, of which each has its own' }
    if (this.#distinct.size > 0 && this.#distinct.size <= Math.max(bins, 2))
      return {
        kind: 'category',
        names: [...this.#distinct.keys()]
          .map(Number)
          .sort((a, b) => a - b)
          .map(String),
      }
    const sorted = Float64Array.from(this.#sample.values).sort()
    const quantiles = Array.from({ length: bins - 1 }, (_, i) => percentile(sorted, ((i + 1) * 100) / bins))
    return { kind: 'number', edges: [...new Set(quantiles)] }
  }

  #ofTexts(named: boolean): ColumnShape {
    const all = this.#texts + this.#sample.seen
    if (!named && this.#times === Math.min(this.#texts, 200)) return { kind: 'none', reason: 'is a time, which goes on' }
    const isKey = all >= FEW && (this.#overflow > 0 || this.#distinct.size > all / 2)
    if (!named && isKey) return { kind: 'none', reason: 'is another text in nearly every row' }
    const byName = new Map<string, number>()
    for (const [cell, count] of this.#distinct) byName.set(String(cell), (byName.get(String(cell)) ?? 0) + count)
    const ranked = [...byName].sort(([a, n], [b, m]) => m - n || byCodeUnits(a, b))
    return { kind: 'category', names: ranked.slice(0, MOST_NAMES).map(([name]) => name) }
  }

  /** Whole numbers that only rise, or that are all different and lie close together. */
  #isKey(): boolean {
    if (!this.#whole || this.#sample.seen < FEW) return false
    if (this.#rises) return true
    const values = this.#sample.values
    if (new Set(values).size < values.length) return false
    if (KEY_NAME.test(this.name)) return true
    const sorted = Float64Array.from(values).sort()
    return sorted.at(-1)! - sorted[0]! < 2 * this.#sample.seen
  }
}
