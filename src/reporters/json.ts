import type { Report } from '../model/report.js'
import { escapeJson } from './escape.js'
import { reportSchema } from './report-schema.js'
import type { Reporter } from './reporter.js'

/** The report as INTERFACE has it: the keys in the order of its schema, two blanks of indent, a line end at the end. */
export const jsonReporter: Reporter = {
  id: 'json',
  render: ({ report }) => renderJson(report),
}

/** Same report, same bytes, whatever the order in which its objects were built. Safe to print (see `escapeJson`). */
export function renderJson(report: Report): string {
  return escapeJson(JSON.stringify(order(report, reportSchema as SchemaNode), null, 2)) + '\n'
}

interface SchemaNode {
  readonly [keyword: string]: unknown
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
}

/** The properties that a schema names; a report has 100,000 findings of one. */
const named = new WeakMap<SchemaNode, Readonly<Record<string, SchemaNode>>>()
const NONE: Readonly<Record<string, SchemaNode>> = {}

function propertiesOf(schema: SchemaNode | undefined): Readonly<Record<string, SchemaNode>> {
  if (schema === undefined) return NONE
  let properties = named.get(schema)
  if (properties === undefined) {
    properties = schema.properties ?? schema.anyOf?.find((option) => option.properties !== undefined)?.properties ?? NONE
    named.set(schema, properties)
  }
  return properties
}

/** Keys that the schema names in its order, then the others by code units. Free objects are sorted as well. */
function order(value: unknown, schema: SchemaNode | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => order(item, schema?.items))
  const properties = propertiesOf(schema)
  const source = value as Record<string, unknown>
  const result: Record<string, unknown> = {}
  let known = 0
  for (const key in properties) {
    // Rows of a comparison hold their fields as accessors of their class.
    if (!(key in source)) continue
    result[key] = order(source[key], properties[key])
    known++
  }
  const keys = Object.keys(source)
  if (keys.length === known) return result
  for (const key of keys.filter((other) => !Object.hasOwn(properties, other)).sort()) {
    const ordered = order(source[key], undefined)
    // Plain assignment of this one would set the prototype.
    if (key === '__proto__') Object.defineProperty(result, key, { value: ordered, enumerable: true })
    else result[key] = ordered
  }
  return result
}
