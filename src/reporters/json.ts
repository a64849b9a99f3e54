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

/** Keys that the schema names in its order, then the others by code units. Free objects are sorted as well. */
function order(value: unknown, schema: SchemaNode | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => order(item, schema?.items))
  if (typeof value !== 'object' || value === null) return value
  const properties = schema?.properties ?? schema?.anyOf?.find((option) => option.properties !== undefined)?.properties ?? {}
  const source = value as Record<string, unknown>
  const known = Object.keys(properties).filter((key) => Object.hasOwn(source, key))
  const others = Object.keys(source).filter((key) => !Object.hasOwn(properties, key))
  const result = Object.create(null) as Record<string, unknown>
  for (const key of [...known, ...others.sort()]) result[key] = order(source[key], properties[key])
  return result
}
