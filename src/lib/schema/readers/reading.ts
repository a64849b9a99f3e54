/** What all readers share: places, problems, limits, and the plain values that documents write in many ways. */
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { RecordField, RecordReading, RecordSchema, SchemaProblem, StandIn } from '../../../model/record-schema.js'

const MAX_DEPTH = 60
const MAX_NODES = 100_000

/** One reading of a document. Everything that is not understood goes to `problems`. */
export class Reading {
  readonly schemas: RecordSchema[] = []
  readonly problems: SchemaProblem[] = []
  readonly references: At<string>[] = []
  readonly standIns: StandIn[] = []
  /** References that are being followed. */
  readonly expanding = new Set<string>()
  #nodes = 0

  problem(at: Path, reason: string): void {
    this.problems.push({ at, reason })
  }

  /** Whether one more place may be read; says once why not. */
  enter(at: Path, depth: number): boolean {
    if (depth > MAX_DEPTH) {
      this.problem(at, `it is nested more than ${MAX_DEPTH} deep`)
      return false
    }
    if (++this.#nodes === MAX_NODES) this.problem(at, `the document has more than ${MAX_NODES.toLocaleString('en-US')} fields`)
    return this.#nodes < MAX_NODES
  }

  done(): RecordReading {
    const { schemas, problems, references, standIns } = this
    return { schemas: onlyFirst(schemas, this), problems, references, ...(standIns.length > 0 && { standIns }) }
  }

  /** The first own value among several spellings of one key. */
  pick(raw: JsonObject, at: Path, ...keys: readonly string[]): At<Json> | undefined {
    for (const key of keys) if (Object.hasOwn(raw, key) && raw[key] !== null) return { value: raw[key]!, at: [...at, key] }
    return undefined
  }

  text(raw: JsonObject, at: Path, ...keys: readonly string[]): At<string> | undefined {
    const found = this.pick(raw, at, ...keys)
    if (found === undefined) return undefined
    if (typeof found.value === 'string') return found.value === '' ? undefined : { value: found.value, at: found.at }
    if (typeof found.value === 'number') return { value: String(found.value), at: found.at }
    this.problem(found.at, `it is ${describe(found.value)}, where a text is expected`)
    return undefined
  }

  flag(raw: JsonObject, at: Path, ...keys: readonly string[]): boolean | undefined {
    const found = this.pick(raw, at, ...keys)
    if (found === undefined) return undefined
    if (typeof found.value === 'boolean') return found.value
    if (found.value === 'true' || found.value === 'false') return found.value === 'true'
    this.problem(found.at, `it is ${describe(found.value)}, where true or false is expected`)
    return undefined
  }

  /** A list of texts, or one text. */
  texts(raw: JsonObject, at: Path, ...keys: readonly string[]): At<string>[] {
    const found = this.pick(raw, at, ...keys)
    if (found === undefined) return []
    const list = isList(found.value) ? found.value : [found.value]
    return list.flatMap((value, index) => {
      const place = isList(found.value) ? [...found.at, index] : found.at
      if (typeof value === 'string' || typeof value === 'number') return [{ value: String(value), at: place }]
      this.problem(place, `it is ${describe(value)}, where a text is expected`)
      return []
    })
  }

  list(raw: JsonObject, at: Path, key: string): readonly Json[] {
    const found = this.pick(raw, at, key)
    if (found === undefined) return []
    if (isList(found.value)) return found.value
    this.problem(found.at, `it is ${describe(found.value)}, where a list is expected`)
    return []
  }

  /** The fields of a record, of which each name counts once. */
  unique(fields: readonly RecordField[]): RecordField[] {
    const seen = new Set<string>()
    return fields.filter((field) => {
      if (!seen.has(field.name)) return seen.add(field.name)
      this.problem(field.at, `a field named \`${field.name}\` is there already; only the first is read`)
      return false
    })
  }
}

function onlyFirst(schemas: readonly RecordSchema[], reading: Reading): RecordSchema[] {
  const seen = new Set<string>()
  return schemas.filter(({ name, at }) => {
    if (name === undefined || !seen.has(name)) return seen.add(name ?? '')
    reading.problem(at, `a schema named \`${name}\` is there already; only the first is read`)
    return false
  })
}

/** A value as a noun, for the end of a sentence. */
export function describe(value: Json | undefined): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  if (isObject(value)) return 'an object'
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : `${value}`
}
