import { isObject } from '../../src/model/json.js'
import type { Json } from '../../src/policy.js'
import type { Output } from './result.js'

/** What an output may drift by: the larger of `absolute` and `relative` times the expected value, as in Python's `math.isclose`. */
export interface Tolerance {
  readonly absolute?: number
  readonly relative?: number
}
export interface Tolerances {
  readonly byDefault?: Tolerance
  readonly byName: ReadonlyMap<string, Tolerance>
}

const ABSOLUTE = ['abs', 'absolute', 'atol', 'abs_tol', 'max_abs_diff']
const RELATIVE = ['rel', 'relative', 'rtol', 'rel_tol', 'max_rel_diff']

/** A reason, as the end of a sentence, when a tolerance is none. */
export function readTolerances(value: Json): Tolerances | string {
  const plain = readTolerance(value)
  if (plain !== undefined) return typeof plain === 'string' ? plain : { byDefault: plain, byName: new Map() }
  if (!isObject(value)) return `its \`tolerance\` is neither a number nor a map`
  const byName = new Map<string, Tolerance>()
  for (const name of Object.keys(value)) {
    const one = readTolerance(value[name] as Json)
    if (typeof one === 'string') return `for \`${name}\`, ${one}`
    if (one === undefined) return `its \`tolerance\` for \`${name}\` is neither a number nor a map of \`abs\` and \`rel\``
    byName.set(name, one)
  }
  if (byName.size === 0) return 'its `tolerance` is empty'
  const byDefault = byName.get('default') ?? byName.get('*')
  return { ...(byDefault && { byDefault }), byName }
}

function readTolerance(value: Json): Tolerance | string | undefined {
  if (typeof value === 'number')
    return value >= 0 && Number.isFinite(value) ? { absolute: value } : `the tolerance ${value} is no bound`
  if (typeof value === 'string') {
    const [, number = '', percent] = /^\s*(\d+(?:\.\d*)?(?:e[-+]?\d+)?)\s*(%)?\s*$/i.exec(value) ?? []
    if (number === '') return `the tolerance \`${value}\` is no number`
    return percent === undefined ? { absolute: Number(number) } : { relative: Number(number) / 100 }
  }
  if (!isObject(value)) return undefined
  const [abs, rel] = [ABSOLUTE, RELATIVE].map((keys) => keys.find((key) => Object.hasOwn(value, key)))
  if (abs === undefined && rel === undefined) return undefined
  const bounds = [abs, rel].map((key) => (key === undefined ? undefined : readTolerance(value[key] as Json)))
  const wrong = bounds.find((bound) => typeof bound === 'string')
  if (wrong !== undefined) return wrong as string
  const [a, r] = bounds as (Tolerance | undefined)[]
  if ((abs !== undefined && a === undefined) || (rel !== undefined && r === undefined)) return 'a bound is no number'
  return { ...(a && { absolute: a.absolute ?? a.relative ?? 0 }), ...(r && { relative: r.relative ?? r.absolute ?? 0 }) }
}

/** Whether the output stayed within it; undefined when the result does not say by how much it drifted. */
export function isWithin(output: Output, { absolute = 0, relative = 0 }: Tolerance): boolean | undefined {
  const { expected, actual } = output
  if (expected !== undefined && actual !== undefined) {
    if (expected === actual) return true
    // A value that is not finite compares false, and so is not within.
    return Math.abs(actual - expected) <= Math.max(absolute, relative * Math.abs(expected))
  }
  if (output.absolute !== undefined && output.absolute <= absolute) return true
  if (output.relative !== undefined && output.relative <= relative) return true
  return output.absolute === undefined && output.relative === undefined ? undefined : false
}

export function toleranceOf({ name }: Output, { byDefault, byName }: Tolerances): Tolerance | undefined {
  return byName.get(name) ?? byName.get(name.slice(name.lastIndexOf('/') + 1)) ?? byDefault
}

export function describeTolerance({ absolute, relative }: Tolerance): string {
  const parts = [
    absolute === undefined ? undefined : String(absolute),
    relative === undefined ? undefined : `${Number((relative * 100).toPrecision(6))} %`,
  ]
  return parts.filter((part) => part !== undefined).join(' or ')
}
