import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { GateLimit, QualityGate } from '../../model/views.js'
import { pick, pickScalar, type Spot } from './walk.js'
import { textOf } from '../values.js'

/** Lists and maps of gates. `checks` and `tests` are everybody's words, and count where an entry looks like a gate. */
export const GATE_HOLDERS: ReadonlySet<string> = new Set([
  'gates',
  'quality_gates',
  'dq_gates',
  'release_gates',
  'promotion_gates',
  'gate',
  'quality_gate',
])
const CONDITIONS = ['rule', 'rules', 'condition', 'conditions', 'expr', 'expression', 'assert'] as const
const COLUMNS = ['cols', 'columns', 'col', 'column', 'field', 'fields', 'key', 'keys'] as const
const SENSES: readonly (readonly [GateLimit['sense'], readonly string[]])[] = [
  ['least', ['min', 'minimum', 'at_least', 'gte', 'min_value', 'mustBeGreaterOrEqualTo', 'mustBeGreaterThanOrEqualTo']],
  ['most', ['max', 'maximum', 'at_most', 'lte', 'max_value', 'mustBeLessOrEqualTo', 'mustBeLessThanOrEqualTo']],
  ['above', ['gt', 'mustBeGreaterThan', 'exclusive_min']],
  ['below', ['lt', 'mustBeLessThan', 'exclusive_max']],
  ['equal', ['equals', 'eq', 'mustBe']],
  ['unlike', ['mustNotBe', 'ne']],
  ['tolerance', ['tolerance', 'tol', 'margin']],
  ['lag', ['max_lag', 'maxLag', 'max_age', 'max_staleness']],
  ['limit', ['threshold', 'limit']],
]
/** `{metric: null_rate, op: "<=", value: 0.01}`: the operator says which way the number beside it cuts. */
const OPERATOR = ['op', 'operator', 'comparator', 'comparison', 'cmp'] as const
const OPERATORS: Readonly<Record<string, GateLimit['sense']>> = {
  ...{ '>=': 'least', '=>': 'least', '\u2265': 'least', gte: 'least', ge: 'least', at_least: 'least' },
  ...{ '<=': 'most', '=<': 'most', '\u2264': 'most', lte: 'most', le: 'most', at_most: 'most' },
  ...{ '>': 'above', gt: 'above', above: 'above', greater_than: 'above' },
  ...{ '<': 'below', lt: 'below', below: 'below', less_than: 'below' },
  ...{ '==': 'equal', '=': 'equal', eq: 'equal', equals: 'equal', '!=': 'unlike', ne: 'unlike' },
}
/** The number that an operator is for; a `value` is one only where none of the others is there. */
const BOUNDS = ['threshold', 'limit', 'target', 'bound', 'value'] as const
const OBSERVED = ['observed', 'observed_value', 'actual', 'measured', 'value', 'result', 'score'] as const
const OUTCOMES = ['passed', 'pass', 'success', 'ok', 'status', 'outcome', 'verdict'] as const
const DEEP = 4

/** Gates below a key that says so, each with all that it asks for. Undefined for any other key. */
export function readGates({ key, value, at, owners }: Spot): QualityGate[] | undefined {
  if (key === 'quality' && isList(value)) return contractRules(value, at, owners)
  if (!GATE_HOLDERS.has(key)) return undefined
  const found: QualityGate[] = []
  collect(value, at, '', found, 0)
  return found
}

/** `quality[]` of a data contract (ODCS 3): `metric: nullValues, mustBeLessThan: 5`. Undefined for prose and for other engines' checks. */
function contractRules(rules: readonly Json[], at: Path, owners: readonly string[]): QualityGate[] | undefined {
  const found = rules.flatMap((rule, i): QualityGate[] => {
    if (!isObject(rule) || !Object.keys(rule).some((key) => /^must(?:Not)?Be/.test(key))) return []
    const name = [...owners, textOf(rule.metric) || textOf(rule.rule) || textOf(rule.type)].filter(Boolean).join(' ')
    // A contract's `rule` is the name of a check, and no condition.
    return [{ ...gateOf(rule, [...at, i], name), conditions: [] }]
  })
  return found.length === 0 ? undefined : found
}

function collect(value: Json, at: Path, id: string, found: QualityGate[], depth: number): void {
  if (typeof value === 'string') {
    if (value.trim() !== '') found.push({ at, id, columns: [], conditions: [{ value, at }], limits: [] })
  } else if (isList(value)) value.forEach((one, i) => collect(one, [...at, i], '', found, depth))
  else if (isObject(value)) {
    if (isGate(value)) found.push(gateOf(value, at, id))
    else if (depth < DEEP) for (const name of Object.keys(value)) collectNamed(name, value[name]!, [...at, name], found, depth)
  }
}

/** `accuracy_min: 0.9` among gates is a limit; `schema_required: true` is a switch, and nothing to measure. */
function collectNamed(name: string, value: Json, at: Path, found: QualityGate[], depth: number): void {
  if (typeof value === 'object' || typeof value === 'string') return collect(value, at, name, found, depth + 1)
  if (typeof value !== 'number') return
  const [, metric = name, end = ''] = /^(.*?)[._-]?(min|max|least|most)?$/.exec(name) ?? []
  const sense = end === 'min' || end === 'least' ? 'least' : end === 'max' || end === 'most' ? 'most' : 'limit'
  const limits = [{ sense, value: { value, at } }] as const
  found.push({ at, id: name, columns: [], conditions: [], metric: { value: metric || name, at }, limits })
}

function isGate(value: JsonObject): boolean {
  const keys: readonly string[] = [
    'kind',
    'level',
    'metric',
    'max_lag',
    'policy',
    ...OPERATOR,
    ...CONDITIONS,
    ...SENSES.flatMap(([, names]) => names),
  ]
  return keys.some((key) => Object.hasOwn(value, key) && (key === 'policy' || !isObject(value[key])))
}

function gateOf(value: JsonObject, at: Path, name: string): QualityGate {
  const conditions = CONDITIONS.flatMap((key) => (Object.hasOwn(value, key) ? textsOf(value[key]!, [...at, key]) : []))
  const metric = pickScalar(value, at, ['metric', 'gap_metric', 'measure'])
  // `metric: "psi<=0.2"` is a condition that stands under the other name.
  const isCondition = typeof metric?.value === 'string' && /[<>=!\u2264\u2265]/.test(metric.value)
  const [kind, level, onFail] = [
    pickScalar(value, at, ['kind', 'type', 'check']),
    pickScalar(value, at, ['level', 'severity']),
    pickScalar(value, at, ['on_fail', 'onFail', 'action']),
  ]
  const allowed = pick(value, at, ['values', 'allowed', 'set', 'validValues', 'value_set'])
  const bound = boundOf(value, at)
  const observed = pickScalar(
    value,
    at,
    OBSERVED.filter((key) => key !== bound?.value.at.at(-1)),
  )
  const outcome = pickScalar(value, at, OUTCOMES)
  return {
    at,
    id: textOf(value.id) || textOf(value.name) || textOf(value.code) || name,
    ...(kind && { kind }),
    ...(level && { level }),
    ...(onFail && { onFail }),
    columns: columnsOf(value),
    conditions: isCondition ? [...conditions, metric as At<Json>] : conditions,
    ...(metric && !isCondition && { metric }),
    limits: limitsOf(value, at, bound),
    ...(allowed && { allowed }),
    ...(observed && { observed }),
    ...(outcome && { outcome }),
  }
}

function boundOf(value: JsonObject, at: Path): GateLimit | undefined {
  const operator = pickScalar(value, at, OPERATOR)
  const word = typeof operator?.value === 'string' ? operator.value.trim().toLowerCase().replace(/[\s-]/g, '_') : ''
  const sense = Object.hasOwn(OPERATORS, word) ? OPERATORS[word] : undefined
  const isLimited = SENSES.some(([, keys]) => keys.some((key) => Object.hasOwn(value, key)))
  const bound = sense === undefined ? undefined : pickScalar(value, at, isLimited ? BOUNDS.slice(0, -1) : BOUNDS)
  return sense === undefined || bound === undefined ? undefined : { sense, value: bound }
}

function limitsOf(value: JsonObject, at: Path, bound: GateLimit | undefined): GateLimit[] {
  const limits = SENSES.flatMap(([sense, keys]): GateLimit[] => {
    const found = sense === 'limit' && bound !== undefined ? undefined : pickScalar(value, at, keys)
    return found === undefined ? [] : [{ sense, value: found }]
  })
  if (bound !== undefined) limits.push(bound)
  const between = value.mustBeBetween
  if (isList(between) && between.length === 2)
    limits.push(
      { sense: 'least', value: { value: between[0]!, at: [...at, 'mustBeBetween', 0] } },
      { sense: 'most', value: { value: between[1]!, at: [...at, 'mustBeBetween', 1] } },
    )
  return limits
}

function textsOf(value: Json, at: Path): At<Json>[] {
  if (isList(value)) return value.map((one, i) => ({ value: one, at: [...at, i] }))
  return value === null || isObject(value) ? [] : [{ value, at }]
}

/** `cols: [["id", "ts"]]` is one key of two columns. */
function columnsOf(value: JsonObject): string[] {
  const key = COLUMNS.find((name) => Object.hasOwn(value, name))
  const columns = key === undefined ? null : value[key]!
  const name = (one: Json): string => (isList(one) ? one.map(textOf).join(' + ') : textOf(one))
  return (isList(columns) ? columns : [columns]).map(name).filter((text) => text !== '')
}
