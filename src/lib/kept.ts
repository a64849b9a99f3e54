/** What was used last, by name, as long as all of it weighs no more than it may. */
export class Kept<T> {
  readonly #held = new Map<string, { readonly value: T; readonly weight: number }>()
  #weight = 0

  constructor(
    private readonly mostWeight: number,
    private readonly mostEntries: number,
  ) {}

  get(name: string): T | undefined {
    const held = this.#held.get(name)
    if (held === undefined) return undefined
    this.#held.delete(name)
    this.#held.set(name, held)
    return held.value
  }

  /** Something under that name already is left as it is. */
  keep(name: string, value: T, weight: number): void {
    if (this.#held.has(name)) return
    this.#held.set(name, { value, weight })
    this.#weight += weight
    for (const [oldest, one] of this.#held) {
      if (this.#weight <= this.mostWeight && this.#held.size <= this.mostEntries) break
      this.#held.delete(oldest)
      this.#weight -= one.weight
    }
  }
}
