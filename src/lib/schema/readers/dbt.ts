/** dbt: models of a property file (`models[].columns[]`) and nodes of a manifest (`nodes.*.columns.*`). */
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../../model/json.js'
import type { RecordField, RecordReading, RecordSchema, ValueSchema } from '../../../model/record-schema.js'
import { parseTypeText } from '../type-text.js'
import type { MutableConstraints } from './constraints.js'
import { tagsOf } from './field.js'
import { describe, Reading } from './reading.js'

/** Resources of a property file that have columns. */
const SECTIONS = ['models', 'seeds', 'snapshots'] as const

export function readDbtProperties(data: Json): RecordReading {
  const reading = new Reading()
  if (!isObject(data)) return reading.done()
  for (const section of SECTIONS)
    reading.list(data, [], section).forEach((raw, index) => {
      const at = [section, index]
      if (!isObject(raw) || typeof raw.name !== 'string')
        reading.problem(at, `it is ${describe(raw)}${isObject(raw) ? ' without a name' : ''}, where a model is expected`)
      else readModel(raw, raw.name, at, reading)
    })
  reading.list(data, [], 'sources').forEach((source, index) => {
    if (!isObject(source)) return
    reading.list(source, ['sources', index], 'tables').forEach((table, position) => {
      const at = ['sources', index, 'tables', position]
      if (isObject(table) && typeof table.name === 'string')
        reading.schemas.push(
          tableOf(
            table,
            `${typeof source.name === 'string' ? source.name : `sources[${index}]`}.${table.name}`,
            at,
            columnsOf(table, at, reading),
            reading,
          ),
        )
    })
  })
  return reading.done()
}

export function readDbtManifest(data: Json): RecordReading {
  const reading = new Reading()
  const nodes = isObject(data) && isObject(data.nodes) ? data.nodes : {}
  for (const id of Object.keys(nodes)) {
    const [raw, at]: [Json, Path] = [nodes[id]!, ['nodes', id]]
    if (!isObject(raw)) reading.problem(at, `it is ${describe(raw)}, where a node is expected`)
    else if (
      ['model', 'seed', 'snapshot'].includes(typeof raw.resource_type === 'string' ? raw.resource_type : id.split('.')[0]!)
    ) {
      reading.schemas.push(tableOf(raw, id, at, columnsOf(raw, at, reading), reading))
      const { version, latest_version: latest } = raw
      // `model.shop.dim_customers.v2`, of which every version says which one is the latest.
      if (isVersion(version) && isVersion(latest) && String(version) === String(latest) && id.endsWith(`.v${version}`))
        reading.standIns.push({ name: id.slice(0, -`.v${version}`.length), target: id })
    }
  }
  return reading.done()
}

/** A model, or each of its versions: a version names the columns it takes over and adds or replaces its own. */
function readModel(raw: JsonObject, name: string, at: Path, reading: Reading): void {
  const shared = columnsOf(raw, at, reading)
  const versions = reading.list(raw, at, 'versions')
  if (versions.length === 0) reading.schemas.push(tableOf(raw, name, at, shared, reading))
  versions.forEach((version, index) => {
    const place = [...at, 'versions', index]
    if (!isObject(version) || !isVersion(version.v)) {
      reading.problem(place, `it is ${describe(version)}${isObject(version) ? ' without `v`' : ''}, where a version is expected`)
      return
    }
    const columns = isList(version.columns) ? versionColumns(version, shared, place, reading) : shared
    const config = isObject(version.config) ? version : raw
    reading.schemas.push({ ...tableOf(config, `${name}.v${version.v}`, place, columns, reading) })
  })
  readDefault(raw, name, at, versions, reading)
}

/** Whoever refers to a model without a version gets its `latest_version`, for want of one the highest. */
function readDefault(raw: JsonObject, name: string, at: Path, versions: readonly Json[], reading: Reading): void {
  const known = versions.flatMap((one) => (isObject(one) && isVersion(one.v) ? [String(one.v)] : []))
  const stated = reading.text(raw, at, 'latest_version')
  if (known.length === 0) return
  if (stated !== undefined && !known.includes(stated.value)) {
    const there = known.map((one) => `\`${one}\``).join(', ')
    reading.problem(stated.at, `it is \`${stated.value}\`, which none of the model's versions is (${there})`)
    return
  }
  const target = stated?.value ?? known.reduce((best, one) => (isLater(one, best) ? one : best))
  reading.standIns.push({ name, target: `${name}.v${target}` })
}

function isVersion(value: Json | undefined): boolean {
  return typeof value === 'number' || typeof value === 'string'
}

/** Numbers by their value, names by their letters, as dbt does. */
function isLater(one: string, other: string): boolean {
  const [a, b] = [Number(one), Number(other)]
  return Number.isNaN(a) || Number.isNaN(b) ? one > other : a > b
}

function versionColumns(version: JsonObject, shared: readonly Column[], at: Path, reading: Reading): Column[] {
  const rules = (isList(version.columns) ? version.columns : []).filter((one) => isObject(one) && Object.hasOwn(one, 'include'))
  const rule = rules.find((one) => isObject(one)) as JsonObject | undefined
  const listed = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])
  const all = rule === undefined || rule.include === 'all' || rule.include === '*'
  const kept = shared.filter(
    ({ field }) => (all || listed(rule.include).includes(field.name)) && !listed(rule?.exclude).includes(field.name),
  )
  const own = columnsOf(version, at, reading)
  const names = new Set(own.map(({ field }) => field.name))
  return [...kept.filter(({ field }) => !names.has(field.name)), ...own]
}

interface Column {
  readonly field: RecordField
  readonly primary: boolean
}

function columnsOf(raw: JsonObject, at: Path, reading: Reading): Column[] {
  const columns = raw.columns ?? []
  const place = [...at, 'columns']
  if (!isList(columns) && !isObject(columns)) {
    reading.problem(place, `it is ${describe(columns)}, where columns are expected`)
    return []
  }
  const entries: [Json, Path][] = isList(columns)
    ? columns.map((one, index) => [one, [...place, index]])
    : Object.keys(columns).map((name) => [columns[name]!, [...place, name]])
  return entries.flatMap(([one, where]): Column[] => {
    if (isObject(one) && Object.hasOwn(one, 'include')) return []
    if (isObject(one) && typeof one.name === 'string')
      return reading.enter(where, 0) ? [columnOf(one, one.name, where, reading)] : []
    reading.problem(where, `it is ${describe(one)}${isObject(one) ? ' without a name' : ''}, where a column is expected`)
    return []
  })
}

function columnOf(raw: JsonObject, name: string, at: Path, reading: Reading): Column {
  const written = reading.text(raw, at, 'data_type')
  const value: ValueSchema =
    written === undefined
      ? { at, type: { kind: 'unstated' }, nullable: false, constraints: {} }
      : parseTypeText(written.value, written.at, 'sql')
  const constraints: MutableConstraints = { ...value.constraints }
  let [required, primary] = [false, false]
  let allowed: At<readonly Json[]> | undefined
  reading.list(raw, at, 'constraints').forEach((one, index) => {
    const [type, place] = [isObject(one) ? one.type : one, [...at, 'constraints', index]]
    if (type === 'not_null' || type === 'primary_key') required = true
    if (type === 'primary_key') primary = true
    if (type === 'unique') constraints.unique = { value: true, at: place }
    if (type === 'check' && isObject(one) && typeof one.expression === 'string')
      constraints.check = { value: one.expression, at: place }
  })
  for (const section of ['tests', 'data_tests'])
    reading.list(raw, at, section).forEach((test, index) => {
      const place = [...at, section, index]
      const values = isObject(test) ? acceptedValues(test) : undefined
      if (test === 'not_null' || (isObject(test) && Object.hasOwn(test, 'not_null'))) required = true
      if (test === 'unique' || (isObject(test) && Object.hasOwn(test, 'unique'))) constraints.unique = { value: true, at: place }
      if (values !== undefined) allowed = { value: values, at: place }
    })
  const tags = [...tagsOf(raw, at, reading), ...(isObject(raw.meta) ? tagsOf(raw.meta, [...at, 'meta'], reading) : [])]
  const unit = isObject(raw.meta) ? reading.text(raw.meta, [...at, 'meta'], 'unit', 'units') : undefined
  const field: RecordField = {
    ...value,
    ...{ name, at, typeAt: value.at, aliases: [], required, nullable: !required, constraints, tags },
    ...(allowed === undefined ? {} : { allowed }),
    ...(unit === undefined ? {} : { unit }),
  }
  return { field, primary }
}

/** `accepted_values: {values: […]}`, in dbt 1.10 with `arguments` between. */
function acceptedValues(test: JsonObject): readonly Json[] | undefined {
  const found = test.accepted_values
  const values = isObject(found) ? (isObject(found.arguments) ? found.arguments.values : found.values) : undefined
  return isList(values) ? values : undefined
}

function tableOf(raw: JsonObject, name: string, at: Path, columns: readonly Column[], reading: Reading): RecordSchema {
  const key = columns.filter((column) => column.primary).map(({ field }) => field.name)
  const whole = reading
    .list(raw, at, 'constraints')
    .flatMap((one) => (isObject(one) && one.type === 'primary_key' && isList(one.columns) ? one.columns : []))
  const names = [...key, ...whole.filter((one) => typeof one === 'string')]
  const enforced = enforcedOf(raw, at)
  return {
    at,
    name,
    fields: reading.unique(columns.map(({ field }) => field)),
    ...(names.length === 0 ? {} : { primaryKey: { value: names, at } }),
    ...(enforced === undefined ? {} : { enforced }),
  }
}

function enforcedOf(raw: JsonObject, at: Path): At<boolean> | undefined {
  const places = [
    { contract: isObject(raw.config) ? raw.config.contract : undefined, at: [...at, 'config', 'contract'] },
    { contract: raw.contract, at: [...at, 'contract'] },
  ]
  for (const place of places)
    if (isObject(place.contract) && typeof place.contract.enforced === 'boolean')
      return { value: place.contract.enforced, at: [...place.at, 'enforced'] }
  return undefined
}
