/**
 * Numbers of a stream, at most `most` of them, chosen by their place alone: the same data gives the same sample, whatever its
 * order of magnitude, and no period in the data falls in step with it. All of them while they are few.
 */
export class NumberSample {
  #values: Float64Array
  #marks: Uint32Array
  #length = 0
  #limit = 0xffffffff
  seen = 0

  constructor(readonly most: number) {
    const first = Math.min(most, 1024)
    this.#values = new Float64Array(first)
    this.#marks = new Uint32Array(first)
  }

  add(value: number): void {
    const mark = mix(this.seen++)
    if (mark > this.#limit) return
    if (this.#length === this.#values.length) this.#grow()
    if (mark > this.#limit) return
    this.#values[this.#length] = value
    this.#marks[this.#length++] = mark
  }

  /** Whether it holds every number that came. */
  get isWhole(): boolean {
    return this.#length === this.seen
  }

  /** In the order in which they came. */
  get values(): Float64Array {
    return this.#values.subarray(0, this.#length)
  }

  #grow(): void {
    if (this.#values.length < this.most) {
      const size = Math.min(this.most, this.#values.length * 2)
      const [values, marks] = [new Float64Array(size), new Uint32Array(size)]
      values.set(this.#values)
      marks.set(this.#marks)
      this.#values = values
      this.#marks = marks
      return
    }
    // Half of what may come from now on, and half of what came.
    while (this.#length === this.#values.length) {
      this.#limit = Math.floor(this.#limit / 2)
      let kept = 0
      for (let i = 0; i < this.#length; i++) {
        if (this.#marks[i]! > this.#limit) continue
        this.#values[kept] = this.#values[i]!
        this.#marks[kept++] = this.#marks[i]!
      }
      this.#length = kept
    }
  }
}

/** The finaliser of MurmurHash3: neighbours come out far from each other. */
function mix(index: number): number {
  let h = (index ^ Math.floor(index / 0x100000000)) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
