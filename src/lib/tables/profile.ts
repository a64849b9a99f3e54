import type { ColumnProfile, Found } from '../../model/column-profile.js'
import { percentile } from '../stats/percentiles.js'
import type { Cell } from './cells.js'
import { NumberSample } from './sample.js'

const MOST_VALUES = 1000
const MOST_SAMPLED = 200_000

/** Reads a column in bounded memory. */
export class ColumnProfiler {
  readonly #sample = new NumberSample(MOST_SAMPLED)
  readonly #values = new Map<string, { count: number; readonly line: number }>()
  #tooMany = false
  #missing = 0
  #missingAt: number | undefined
  #texts = 0
  #text: Found<string> | undefined
  #infinite = 0
  #min: Found<number> | undefined
  #max: Found<number> | undefined
  /** Neumaier's compensated sum. */
  #sum = 0
  #rest = 0

  constructor(readonly column: string) {}

  add(cell: Cell, line: number): void {
    if (cell === null) {
      this.#missing++
      this.#missingAt ??= line
      return
    }
    this.#note(String(cell), line)
    if (typeof cell === 'string') {
      this.#texts++
      this.#text ??= { value: cell, line }
    } else if (Number.isFinite(cell)) this.#number(cell, line)
    else this.#infinite++
  }

  #note(value: string, line: number): void {
    if (this.#tooMany) return
    const known = this.#values.get(value)
    if (known !== undefined) known.count++
    else if (this.#values.size < MOST_VALUES) this.#values.set(value, { count: 1, line })
    else {
      this.#tooMany = true
      this.#values.clear()
    }
  }

  #number(cell: number, line: number): void {
    this.#sample.add(cell)
    if (this.#min === undefined || cell < this.#min.value) this.#min = { value: cell, line }
    if (this.#max === undefined || cell > this.#max.value) this.#max = { value: cell, line }
    const sum = this.#sum + cell
    this.#rest += Math.abs(this.#sum) >= Math.abs(cell) ? this.#sum - sum + cell : cell - sum + this.#sum
    this.#sum = sum
  }

  profile(ranks: readonly number[]): ColumnProfile {
    const finite = this.#sample.seen
    const sorted = ranks.length === 0 ? new Float64Array() : Float64Array.from(this.#sample.values).sort()
    const quantiles = finite === 0 ? [] : ranks.map((rank) => [String(rank), percentile(sorted, rank)] as const)
    return {
      column: this.column,
      missing: this.#missing,
      ...(this.#missingAt !== undefined && { missingAt: this.#missingAt }),
      numbers: finite + this.#infinite,
      texts: this.#texts,
      ...(this.#text && { text: this.#text }),
      infinite: this.#infinite,
      ...(this.#min && { min: this.#min }),
      ...(this.#max && { max: this.#max }),
      ...(finite > 0 && { mean: (this.#sum + this.#rest) / finite }),
      quantiles: Object.fromEntries(quantiles),
      sampled: !this.#sample.isWhole,
      ...(!this.#tooMany && { values: [...this.#values].map(([value, { count, line }]) => ({ value, count, line })) }),
    }
  }
}
