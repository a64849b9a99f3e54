import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'

/** One key of one map, with what stands around it. */
export class Spot {
  #at: Path | undefined

  constructor(
    readonly key: string,
    readonly value: Json,
    readonly parent: JsonObject,
    /** Ids of the maps around, outermost first; that of the document itself is left out. */
    readonly owners: readonly string[],
    private readonly above: Path,
  ) {}

  /** Made when it is asked for: most keys of a document are passed over. */
  get at(): Path {
    return (this.#at ??= [...this.above, this.key])
  }
}

const IDS = ['id', 'name', 'stage', 'task', 'dataset', 'suite'] as const
/** What the document is called says nothing about a part of it. */
const WHOLE = new Set(['pipeline', 'suite', 'model', 'dataset'])

/**
 * Every key of every map, in the order of the file; of keys with a scalar only those in `scalars`, since most of a card is scalars
 * that nobody reads. `visit` answers whether to go on below. Nesting and size are those that the loader let through, so that
 * nothing is passed over in silence.
 */
export function walkKeys(data: Json, scalars: ReadonlySet<string>, visit: (spot: Spot) => boolean): void {
  const todo: { value: Json; at: Path; owners: readonly string[] }[] = [{ value: data, at: [], owners: [] }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { value, at, owners } = next
    if (isList(value)) {
      for (let i = value.length - 1; i >= 0; i--)
        if (typeof value[i] === 'object') todo.push({ value: value[i]!, at: [...at, i], owners })
    } else if (isObject(value)) {
      const id = at.length === 0 || (at.length === 1 && WHOLE.has(String(at[0]))) ? '' : idOf(value)
      const inner = id === '' ? owners : [...owners, id]
      const below: typeof todo = []
      for (const key of Object.keys(value)) {
        const one = value[key]!
        const isScalar = typeof one !== 'object' || one === null
        if (isScalar && !scalars.has(key)) continue
        const spot = new Spot(key, one, value, inner, at)
        if (visit(spot) && !isScalar) below.push({ value: one, at: spot.at, owners: inner })
      }
      for (let i = below.length - 1; i >= 0; i--) todo.push(below[i]!)
    }
  }
}

function idOf(value: JsonObject): string {
  for (const key of IDS) {
    const id = value[key]
    if (typeof id === 'string' && id.trim() !== '') return id.trim()
  }
  return ''
}

/** The first own key of these that is not null. */
export function pick(value: JsonObject, at: Path, keys: readonly string[]): At<Json> | undefined {
  for (const key of keys) if (Object.hasOwn(value, key) && value[key] !== null) return { value: value[key]!, at: [...at, key] }
  return undefined
}

/** The same for a scalar: a map under that key is something else. */
export function pickScalar(value: JsonObject, at: Path, keys: readonly string[]): At<Json> | undefined {
  return pick(
    value,
    at,
    keys.filter((key) => typeof value[key] !== 'object'),
  )
}

const NUMERIC = /^\s*[+-]?(?:\d[\d_,]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*%?\s*$/
const NOT_FINITE = /^\s*[+-]?\.?(?:nan|inf|infinity)\s*$/i

/** A number, or a text that was plainly meant as one. */
export function isNumeric(value: Json | undefined): boolean {
  if (typeof value === 'number') return true
  return typeof value === 'string' && value.length <= 64 && (NUMERIC.test(value) || NOT_FINITE.test(value))
}

/** Of an example that is right or wrong: 1 or 0, as its metric counts it. Anything else stays as it is; nothing is null. */
export function rightOrWrong(value: Json | undefined): Json {
  return typeof value === 'boolean' ? Number(value) : (value ?? null)
}
