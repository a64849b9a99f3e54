import { pathOf, type Trail } from '../../lib/trail.js'
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'

/** One key of one map, with what stands around it. */
export class Spot implements Trail {
  #at: Path | undefined

  constructor(
    readonly step: string,
    readonly value: Json,
    readonly parent: JsonObject,
    /** Ids of the maps around, outermost first; that of the document itself is left out. */
    readonly owners: readonly string[],
    readonly above: Trail | undefined,
  ) {}

  get key(): string {
    return this.step
  }

  /** Made when it is asked for: most keys of a document are passed over. */
  get at(): Path {
    return (this.#at ??= pathOf(this))
  }
}

const IDS = ['id', 'name', 'stage', 'task', 'dataset', 'suite'] as const
/** What the document is called says nothing about a part of it. */
const WHOLE = new Set(['pipeline', 'suite', 'model', 'dataset'])
const NOBODY: readonly string[] = []

/** What a walk is for. */
export interface Wanted {
  /** Keys that are visited. Of other keys with a scalar nothing is said: most of a card is scalars that nobody reads. */
  readonly keys: ReadonlySet<string>
  /** Keys that are passed over with all that lies below them. */
  readonly skipped?: ReadonlySet<string>
  /** Whether the map under any other key is visited too. */
  readonly maps?: boolean
}

/**
 * Visits the wanted keys of every map, in the order of the file; `visit` answers whether to go on below. Nesting and size are those
 * that the loader let through, so that nothing is passed over in silence.
 */
export function walkKeys(data: Json, { keys, skipped, maps = false }: Wanted, visit: (spot: Spot) => boolean): void {
  const inside = (value: Json, trail: Trail | undefined, owners: readonly string[]): void => {
    if (isList(value)) {
      for (let i = 0; i < value.length; i++) {
        const one = value[i]!
        if (typeof one === 'object' && one !== null) inside(one, { step: i, above: trail }, owners)
      }
    } else if (isObject(value)) {
      const id = trail === undefined || (trail.above === undefined && WHOLE.has(String(trail.step))) ? '' : idOf(value)
      const inner = id === '' ? owners : [...owners, id]
      for (const key in value) {
        const one = value[key]!
        const isScalar = typeof one !== 'object' || one === null
        const isWanted = keys.has(key)
        if ((isScalar && !isWanted) || skipped?.has(key) === true) continue
        const spot = isWanted || (maps && isObject(one)) ? new Spot(key, one, value, inner, trail) : undefined
        if ((spot === undefined || visit(spot)) && !isScalar) inside(one, spot ?? { step: key, above: trail }, inner)
      }
    }
  }
  inside(data, undefined, NOBODY)
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
