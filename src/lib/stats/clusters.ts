import { CompensatedSum } from './moments.js'

/**
 * Standard error of a mean of values that come in groups (several questions on one text): √(G/(G−1)·Σ_g(Σ_{i∈g}(xᵢ − x̄))²)/n with
 * G groups, and G − 1 degrees of freedom (Liang and Zeger, Biometrika 73, 1986; Miller, arXiv 2411.00640). With one value a
 * group it is the plain standard error. A stream: memory grows with the groups, not with the values.
 */
export class ClusteredError {
  readonly #groups = new Map<string, { sum: CompensatedSum; n: number }>()
  #pivot: number | undefined
  #n = 0

  /** Adds a finite value of the group of that name. */
  add(group: string, value: number): void {
    this.#pivot ??= value
    this.#n++
    let entry = this.#groups.get(group)
    if (entry === undefined) this.#groups.set(group, (entry = { sum: new CompensatedSum(), n: 0 }))
    entry.sum.add(value - this.#pivot)
    entry.n++
  }

  get groups(): number {
    return this.#groups.size
  }

  /** NaN with fewer than two groups. `mean` is that of all values. */
  stderr(mean: number): number {
    const groups = this.#groups.size
    if (groups < 2 || this.#pivot === undefined) return NaN
    const shift = mean - this.#pivot
    const squares = new CompensatedSum()
    for (const { sum, n } of this.#groups.values()) {
      const rest = sum.value - n * shift
      squares.add(rest * rest)
    }
    return Math.sqrt((groups / (groups - 1)) * squares.value) / this.#n
  }
}
