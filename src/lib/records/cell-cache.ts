/** What short stretches of bytes say, remembered: a column of categories says the same few hundred things a million times. */
export class CellCache<Value> {
  readonly #hashes = new Uint32Array(SLOTS)
  /** 0 for a slot that holds nothing. */
  readonly #lengths = new Uint8Array(SLOTS)
  readonly #bytes = new Uint8Array(SLOTS * LONGEST)
  readonly #values = new Array<Value | undefined>(SLOTS).fill(undefined)

  constructor(readonly read: (bytes: Uint8Array, from: number, to: number) => Value) {}

  /** What `read` answers for `bytes[from..to)`, which it is asked once while the answer stays in its slot. */
  get(bytes: Uint8Array, from: number, to: number): Value {
    const length = to - from
    if (length === 0 || length > LONGEST) return this.read(bytes, from, to)
    // FNV-1a, 32 bits.
    let hash = 0x811c9dc5
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
    hash >>>= 0
    const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1)
    if (this.#hashes[slot] === hash && this.#lengths[slot] === length && this.#isSame(slot, bytes, from, length))
      return this.#values[slot]!
    const value = this.read(bytes, from, to)
    this.#hashes[slot] = hash
    this.#lengths[slot] = length
    for (let i = 0; i < length; i++) this.#bytes[slot * LONGEST + i] = bytes[from + i]!
    this.#values[slot] = value
    return value
  }

  /** Different stretches may have one hash. */
  #isSame(slot: number, bytes: Uint8Array, from: number, length: number): boolean {
    const start = slot * LONGEST
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== bytes[from + i]) return false
    return true
  }
}

const SLOTS = 4096
const LONGEST = 24
