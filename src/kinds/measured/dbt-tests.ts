/** Tests of a dbt project as gates: what a column or a model has to keep to. https://docs.getdbt.com/reference/resource-properties/data-tests */
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { GateLimit, QualityGate, QualityView } from '../../model/views.js'
import { pick, pickScalar } from './walk.js'
import { textOf } from '../values.js'

const SECTIONS = ['models', 'seeds', 'snapshots', 'sources'] as const
const TESTS = ['data_tests', 'tests'] as const
/** Stands for what a `where` takes out of a test. */
const ALL_ROWS = 'all rows'
const PERIODS: Readonly<Record<string, (count: number) => string>> = {
  minute: (count) => `PT${count}M`,
  hour: (count) => `PT${count}H`,
  day: (count) => `P${count}D`,
}

interface Found {
  readonly gates: QualityGate[]
  readonly subjects: string[]
}

/** Of a properties file (`schema.yml`). */
export function dbtQuality(data: Json): QualityView {
  const found: Found = { gates: [], subjects: [] }
  if (isObject(data)) for (const section of SECTIONS) each(data[section], [section], (one, at) => addResource(one, at, '', found))
  return qualityOf(found)
}

/** Of a `manifest.json`, where each test is a node of its own. */
export function manifestQuality(data: Json): QualityView {
  const found: Found = { gates: [], subjects: [] }
  const nodes = isObject(data) && isObject(data.nodes) ? data.nodes : {}
  for (const id of Object.keys(nodes)) {
    const node = nodes[id]!
    const metadata = isObject(node) ? node.test_metadata : undefined
    if (!isObject(node) || node.resource_type !== 'test' || !isObject(metadata)) {
      found.subjects.push(id)
      continue
    }
    const kwargs = isObject(metadata.kwargs) ? metadata.kwargs : {}
    const at = ['nodes', id]
    const owner = textOf(node.attached_node) || id
    const column = textOf(node.column_name) || textOf(kwargs.column_name)
    const options = { value: kwargs, at: [...at, 'test_metadata', 'kwargs'] }
    const config = isObject(node.config) ? { value: node.config, at: [...at, 'config'] } : undefined
    const gate = gateOf(textOf(metadata.name), column, owner, at, options, config)
    // Not every column is described there.
    if (gate !== undefined) found.gates.push({ ...gate, of: owner })
  }
  return qualityOf(found)
}

function qualityOf({ gates, subjects }: Found): QualityView {
  return { gates, subjects, ...{ expectations: [], rowCounts: [], guardrails: [], splits: [], latencies: [], samples: [] } }
}

function each(list: Json | undefined, at: Path, visit: (one: JsonObject, at: Path) => void): void {
  if (isList(list)) list.forEach((one, i) => isObject(one) && visit(one, [...at, i]))
}

function addResource(resource: JsonObject, at: Path, before: string, found: Found): void {
  const name = `${before}${textOf(resource.name)}`
  found.subjects.push(name)
  addTests(resource, at, name, '', found)
  addFreshness(resource, at, name, found)
  each(resource.columns, [...at, 'columns'], (column, place) => {
    const columnName = textOf(column.name)
    found.subjects.push(`${name}.${columnName}`)
    addTests(column, place, name, columnName, found)
  })
  each(resource.tables, [...at, 'tables'], (table, place) => addResource(table, place, `${name}.`, found))
  each(resource.versions, [...at, 'versions'], (version, place) => {
    if (textOf(version.v) !== '') addResource({ ...version, name: `v${textOf(version.v)}` }, place, `${name}.`, found)
  })
}

function addTests(holder: JsonObject, at: Path, owner: string, column: string, { gates }: Found): void {
  for (const key of TESTS) {
    const list = holder[key]
    if (!isList(list)) continue
    list.forEach((test, i) => {
      const place = [...at, key, i]
      const gate = testOf(test, place, owner, column)
      if (gate !== undefined) gates.push(gate)
    })
  }
}

/** `not_null`, or `{accepted_values: {arguments: {values: […]}, config: {severity: warn}}}`; old and new forms are met. */
function testOf(test: Json, at: Path, owner: string, column: string): QualityGate | undefined {
  if (typeof test === 'string') return gateOf(test, column, owner, at, undefined, undefined)
  if (!isObject(test)) return undefined
  const own = ['name', 'config', 'description', 'test_name', 'column_name', 'arguments', 'meta', 'tags', 'severity', 'where']
  const name = textOf(test.test_name) || (Object.keys(test).find((key) => !own.includes(key)) ?? '')
  const body = isObject(test[name]) ? { value: test[name], at: [...at, name] } : { value: test, at }
  const inner = isObject(body.value.arguments)
    ? { value: body.value.arguments, at: [...body.at, 'arguments'] }
    : isObject(test.arguments)
      ? { value: test.arguments, at: [...at, 'arguments'] }
      : body
  const holder = [body, { value: test, at }].find(({ value }) => isObject(value.config))
  const config = holder === undefined ? body : { value: holder.value.config as JsonObject, at: [...holder.at, 'config'] }
  return name === '' ? undefined : gateOf(name, column, owner, at, inner, config)
}

function gateOf(
  name: string,
  column: string,
  owner: string,
  at: Path,
  options: At<JsonObject> | undefined,
  config: At<JsonObject> | undefined,
): QualityGate | undefined {
  const from = (keys: readonly string[]): At<Json> | undefined => config && pickScalar(config.value, config.at, keys)
  if (from(['enabled'])?.value === false) return undefined
  const arg = (keys: readonly string[]): At<Json> | undefined => options && pick(options.value, options.at, keys)
  const other = [arg(['to'])?.value, arg(['field'])?.value]
    .map((value) => textOf(value))
    .join(' ')
    .trim()
  const key = arg(['combination_of_columns'])
  const columns = isList(key?.value) ? [key.value.map(textOf).join(' + ')] : column === '' ? [] : [column]
  const allowed = arg(['values', 'value_set'])
  const limits = (
    [
      ['least', arg(['min_value'])],
      ['most', arg(['max_value'])],
      ['most', from(['error_if'])],
    ] as const
  ).flatMap(([sense, limit], i): GateLimit[] => {
    const value = i === 2 ? failuresAllowed(limit) : limit
    return value === undefined || isExpression(value.value) ? [] : [{ sense, value }]
  })
  const rows = from(['where']) ?? arg(['where', 'condition', 'row_condition'])
  const isCounted = limits.length > 0 && arg(['min_value', 'max_value']) === undefined
  return {
    at,
    id: [column === '' ? owner : `${owner}.${column}`, name, other].filter(Boolean).join(' '),
    of: column === '' ? owner : `${owner}.${column}`,
    kind: { value: name, at },
    level: from(['severity']) ?? { value: 'error', at },
    columns: rows === undefined ? [...columns, ALL_ROWS] : columns,
    ...(rows && { rows }),
    conditions: [],
    ...(isCounted && { metric: { value: 'failures', at } }),
    limits,
    ...(isList(allowed?.value) && { allowed: allowed! }),
  }
}

/** What dbt and the database compute (`{{ var('least') }}`, `current_date`): a limit all the same, which nobody can read here. */
function isExpression(limit: Json): boolean {
  return typeof limit === 'string' && !/^\s*[-+]?[\d.]/.test(limit)
}

/** `error_if: ">10"` lets ten failures through. */
function failuresAllowed(limit: At<Json> | undefined): At<Json> | undefined {
  const [, operator, number] = typeof limit?.value === 'string' ? (/^\s*(>=?|!=)\s*(\d+)\s*$/.exec(limit.value) ?? []) : []
  if (limit === undefined || operator === undefined) return undefined
  return { value: Number(number) - (operator === '>=' ? 1 : 0), at: limit.at }
}

/** `error_after: {count: 12, period: hour}` of a source. */
function addFreshness(resource: JsonObject, at: Path, owner: string, { gates }: Found): void {
  const config = isObject(resource.config) ? resource.config : undefined
  const inConfig = config !== undefined && isObject(config.freshness)
  const freshness = inConfig ? config.freshness : resource.freshness
  if (!isObject(freshness)) return
  const place = inConfig ? [...at, 'config', 'freshness'] : [...at, 'freshness']
  for (const [key, level] of [
    ['error_after', 'error'],
    ['warn_after', 'warn'],
  ] as const) {
    const after = freshness[key]
    if (!isObject(after)) continue
    const write = PERIODS[textOf(after.period)]
    if (typeof after.count !== 'number' || write === undefined) continue
    const lag = { value: write(after.count), at: [...place, key] }
    gates.push({
      at: [...place, key],
      id: `${owner} freshness ${key}`,
      of: owner,
      kind: { value: 'freshness', at: place },
      level: { value: level, at: place },
      columns: [],
      conditions: [],
      limits: [{ sense: 'lag', value: lag }],
    })
  }
}
