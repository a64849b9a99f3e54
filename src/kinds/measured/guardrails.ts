import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { Guardrail, GuardrailBand } from '../../model/views.js'
import { pick, pickScalar, type Spot } from './walk.js'
import { textOf } from '../values.js'

export const GUARDRAIL_HOLDERS: ReadonlySet<string> = new Set([
  'guardrail',
  'guardrails',
  'decision_table',
  'decision_tables',
  'runtime_policy',
])
const ABOVE = ['action', 'above', 'at_or_above', 'then', 'on_breach', 'action_above'] as const
const BELOW = ['default', 'default_action', 'below', 'otherwise', 'else', 'action_below'] as const
const BANDS = ['bands', 'rules', 'thresholds', 'table', 'rows', 'levels'] as const
const THRESHOLDS = ['threshold', 'min', 'score', 'at_least', 'gte', 'from', 'limit'] as const
const STRICT = ['gt', 'above_only'] as const
const FALLING = ['lt', 'lte', 'below', 'max', 'at_most'] as const
const COUNTS = ['counts', 'action_counts', 'expected_counts', 'expected'] as const

/** Tables of decisions below a key that says so. Undefined for any other key. */
export function readGuardrails({ key, value, at, owners }: Spot): Guardrail[] | undefined {
  if (!GUARDRAIL_HOLDERS.has(key)) return undefined
  const found: Guardrail[] = []
  const add = (one: Json, place: Path, name: string): void => {
    if (!isObject(one)) return
    const table = guardrailOf(one, place, textOf(one.name) || textOf(one.id) || textOf(one.metric) || name)
    if (table !== undefined) found.push(table)
  }
  if (isList(value)) value.forEach((one, i) => add(one, [...at, i], ''))
  else if (isObject(value)) {
    add(value, at, owners.at(-1) ?? '')
    if (found.length === 0) for (const name of Object.keys(value)) add(value[name]!, [...at, name], name)
  }
  return found
}

function guardrailOf(value: JsonObject, at: Path, name: string): Guardrail | undefined {
  const bands = bandsOf(value, at)
  const { scores, actions } = decisionsOf(value, at)
  if (bands.length === 0 || (scores === undefined && !bands.some(({ action }) => action !== undefined))) return undefined
  const otherwise = pickScalar(value, at, BELOW)
  const counts = pick(
    value,
    at,
    COUNTS.filter((key) => isObject(value[key])),
  )
  return {
    ...{ at, name, bands },
    ...(otherwise && { otherwise }),
    ...(scores && { scores }),
    ...(actions && { actions }),
    ...(counts && { counts }),
  }
}

/** `{threshold: 0.7, action: escalate}` is a table of one band. */
function bandsOf(value: JsonObject, at: Path): GuardrailBand[] {
  const key = BANDS.find((name) => isList(value[name]) || isObject(value[name]))
  const table = key === undefined ? undefined : value[key]
  if (isList(table)) return table.flatMap((one, i) => (isObject(one) ? bandOf(one, [...at, key!, i]) : []))
  // `thresholds: {escalate: 0.7, block: 0.9}`
  if (isObject(table))
    return Object.keys(table).flatMap((action): GuardrailBand[] => {
      const place = [...at, key!, action]
      const one = table[action]!
      if (isObject(one)) return bandOf({ action, ...one }, place)
      return [{ at: place, threshold: { value: one, at: place }, strict: false, action: { value: action, at: place } }]
    })
  return Object.hasOwn(value, 'threshold') ? bandOf(value, at) : []
}

const WHEN = /^\s*(?:[\w.]+\s*)?(>=|>|<=|<|\u2265|\u2264)\s*([+-]?[\d.]+(?:[eE][+-]?\d+)?)\s*$/

function bandOf(value: JsonObject, at: Path): GuardrailBand[] {
  const action = pickScalar(value, at, ABOVE)
  const when = pickScalar(value, at, ['when', 'if', 'condition', 'rule'])
  const match = typeof when?.value === 'string' ? WHEN.exec(when.value) : null
  if (match !== null) {
    const [, comparator = '', number = ''] = match
    const falling = comparator.startsWith('<') || comparator === '\u2264'
    // Falling bands are reached by `<`, and by `<=` on the threshold too.
    const strict = comparator === '>' || comparator === '<'
    const threshold = { value: Number(number), at: when!.at }
    return [{ at, threshold, strict, ...(falling && { falling }), ...(action && { action }) }]
  }
  const comparator = textOf(value.comparator) || textOf(value.operator) || textOf(value.op)
  const [strictKey, fallingKey] = [pickScalar(value, at, STRICT), pickScalar(value, at, FALLING)]
  const threshold = pickScalar(value, at, THRESHOLDS) ?? strictKey ?? fallingKey
  if (threshold === undefined) return []
  const isFalling = comparator === '' ? threshold === fallingKey : /^(?:<|lt|below|\u2264)/.test(comparator)
  const isStrict =
    comparator === '' ? threshold === strictKey || threshold.at.at(-1) === 'lt' : /^(?:[<>]|gt|lt)$/.test(comparator)
  return [{ at, threshold, strict: isStrict, ...(isFalling && { falling: true }), ...(action && { action }) }]
}

/** Two lists side by side, or one list of decisions that each hold a score and an action. */
function decisionsOf(value: JsonObject, at: Path): { scores?: At<Json>; actions?: At<Json> } {
  const [scores, actions] = [pick(value, at, ['scores']), pick(value, at, ['actions', 'expected_actions'])]
  if (scores !== undefined && isList(scores.value)) return { scores, ...(isList(actions?.value) && { actions: actions! }) }
  const key = ['decisions', 'examples', 'cases', 'requests'].find((name) => isList(value[name]))
  if (key === undefined) return {}
  const entries = (value[key] as readonly Json[]).filter(isObject)
  const place = [...at, key]
  if (entries.length === 0 || !entries.every((one) => Object.hasOwn(one, 'score'))) return {}
  return {
    scores: { value: entries.map((one) => one.score!), at: place },
    ...(entries.every((one) => Object.hasOwn(one, 'action')) && {
      actions: { value: entries.map((one) => one.action!), at: place },
    }),
  }
}
