/** Avro's schema resolution between two schemas: can everything that `writer` writes be read with `reader`? */
import type { AvroRecord, AvroType } from './avro.js'
import { promotes, sameName, sourcesOf } from './avro-data.js'
import type { Budget } from '../budget.js'

/**
 * Answers for pairs of types, cycles included: two records are taken to fit while their fields are being compared, and
 * whatever rested on a pair that proves not to fit is asked again.
 */
export class AvroResolution {
  readonly #budget: Budget
  #failed = new Map<AvroRecord, Set<AvroRecord>>()
  #fits = new Map<AvroRecord, Set<AvroRecord>>()
  #dirty = false
  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** True when every datum of the writer can be read. */
  reads(writer: AvroType, reader: AvroType): boolean {
    for (;;) {
      this.#dirty = false
      const verdict = this.#reads(writer, reader)
      if (!this.#dirty) return verdict
      // Some pair failed after others had been judged with its help.
      this.#fits = new Map()
    }
  }

  #reads(writer: AvroType, reader: AvroType): boolean {
    this.#budget.spend(1)
    if (writer.kind === 'union') return writer.branches.every((branch) => this.#reads(branch, reader))
    if (reader.kind === 'union') return reader.branches.some((branch) => this.#reads(writer, branch))
    if (writer.kind === 'array') return reader.kind === 'array' && this.#reads(writer.items, reader.items)
    if (writer.kind === 'map') return reader.kind === 'map' && this.#reads(writer.values, reader.values)
    if (writer.kind === 'enum')
      return (
        reader.kind === 'enum' &&
        sameName(writer, reader) &&
        (reader.default !== undefined || containsAll(reader.symbols, writer.symbols))
      )
    if (writer.kind === 'fixed') return reader.kind === 'fixed' && writer.size === reader.size && sameName(writer, reader)
    if (writer.kind === 'record') return reader.kind === 'record' && this.#readsRecord(writer, reader)
    return promotes(writer.kind, reader.kind)
  }

  #readsRecord(writer: AvroRecord, reader: AvroRecord): boolean {
    if (this.#failed.get(writer)?.has(reader)) return false
    if (this.#fits.get(writer)?.has(reader)) return true
    remember(this.#fits, writer, reader)
    const fields = new Map(writer.fields.map((field) => [field.name, field]))
    const fits =
      sameName(writer, reader) &&
      reader.fields.every((field) => {
        const sources = sourcesOf(field, fields)
        if (sources.length !== 1) return sources.length === 0 && field.default !== undefined
        return this.#reads(sources[0]!.type, field.type)
      })
    if (!fits) {
      remember(this.#failed, writer, reader)
      this.#fits.get(writer)?.delete(reader)
      this.#dirty = true
    }
    return fits
  }
}

function containsAll(have: readonly string[], wanted: readonly string[]): boolean {
  const set = new Set(have)
  return wanted.every((symbol) => set.has(symbol))
}

function remember(pairs: Map<AvroRecord, Set<AvroRecord>>, writer: AvroRecord, reader: AvroRecord): void {
  const known = pairs.get(writer)
  if (known === undefined) pairs.set(writer, new Set([reader]))
  else known.add(reader)
}
