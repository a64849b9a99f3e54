import type { RowValues } from './join.js'

/** What a row costs beside its values: the key's text and its entry. */
const ENTRY_BYTES = 100
/** Beyond this a text is kept as it came; slices, clusters and machines have few names. */
const MOST_NAMES = 10_000

/** Rows of one side that wait for the row of the same key on the other, side by side in one array: as objects of their own they took six times the memory. */
export class WaitingRows {
  readonly #places = new Map<string, number>()
  readonly #free: number[] = []
  readonly #columns: number
  readonly #labels: number
  #numbers = new Float64Array(0)
  readonly #texts: string[] = []
  readonly #names = new Map<string, string>()
  readonly #row: { readonly numbers: Float64Array; readonly gaps: (string | undefined)[]; readonly texts: string[] }
  /** By the place of their number: most rows have none. */
  readonly #gaps = new Map<number, string>()
  #bytes = 0
  #used = 0

  constructor(row: RowValues) {
    this.#columns = row.numbers.length
    this.#labels = row.texts.length
    this.#row = {
      numbers: new Float64Array(this.#columns),
      gaps: new Array<string | undefined>(this.#columns).fill(undefined),
      texts: new Array<string>(this.#labels).fill(''),
    }
  }

  get size(): number {
    return this.#places.size
  }

  /** About how much memory they take. */
  get bytes(): number {
    return this.#bytes
  }

  keys(): Iterable<string> {
    return this.#places.keys()
  }

  has(key: string): boolean {
    return this.#places.has(key)
  }

  put(key: string, row: RowValues): void {
    const place = this.#free.pop() ?? this.#used++
    this.#places.set(key, place)
    this.#bytes += this.#sizeOf(key)
    const start = place * this.#columns
    if (start + this.#columns > this.#numbers.length) {
      const larger = new Float64Array(Math.max(1024 * this.#columns, 2 * this.#numbers.length))
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    for (let i = 0; i < this.#columns; i++) {
      const value = row.numbers[i]!
      this.#numbers[start + i] = value
      const gap = value !== value ? row.gaps[i] : undefined
      if (gap !== undefined) this.#gaps.set(start + i, gap)
    }
    // The key is a text of its row too, and need not be kept twice.
    for (let i = 0; i < this.#labels; i++)
      this.#texts[place * this.#labels + i] = row.texts[i] === key ? key : this.#nameOf(row.texts[i]!)
  }

  /** The row of the key, which waits no longer; good until the next call. */
  take(key: string): RowValues | undefined {
    const place = this.#places.get(key)
    if (place === undefined) return undefined
    this.#places.delete(key)
    this.#free.push(place)
    this.#bytes -= this.#sizeOf(key)
    const { numbers, gaps, texts } = this.#row
    for (let i = 0; i < this.#columns; i++) {
      const at = place * this.#columns + i
      const value = this.#numbers[at]!
      numbers[i] = value
      if (value === value) continue
      gaps[i] = this.#gaps.get(at)
      this.#gaps.delete(at)
    }
    for (let i = 0; i < this.#labels; i++) {
      texts[i] = this.#texts[place * this.#labels + i]!
      this.#texts[place * this.#labels + i] = ''
    }
    return this.#row
  }

  #sizeOf(key: string): number {
    return ENTRY_BYTES + key.length + 8 * (this.#columns + this.#labels)
  }

  #nameOf(text: string): string {
    const known = this.#names.get(text)
    if (known !== undefined) return known
    if (this.#names.size < MOST_NAMES) this.#names.set(text, text)
    return text
  }
}
