import type { Report } from '../model/report.js'
import { escapeJson } from './escape.js'
import { reportSchema } from '../model/report-schema.js'
import type { Reporter } from './reporter.js'
import { oncePer } from '../lib/once-per.js'

/** The report as INTERFACE has it: the keys in the order of its schema, two blanks of indent, a line end at the end. */
export const jsonReporter: Reporter = {
  id: 'json',
  render: ({ report }) => renderJson(report),
  pieces: ({ report }) => jsonPieces(report),
}

/** Same report, same bytes, whatever the order in which its objects were built. Safe to print (see `escapeJson`). */
export function renderJson(report: Report): string {
  return [...jsonPieces(report)].join('')
}

/** Lists are written item by item: 100,000 findings, copied in order, and their text as a whole would fill the memory. */
function* jsonPieces(report: Report): Generator<string> {
  const named = propertiesOf(reportSchema as SchemaNode)
  const source = report as unknown as Record<string, unknown>
  let before = '{\n  '
  for (const key of orderedKeys(report, named)) {
    const value = source[key]
    if (value === undefined) continue
    yield `${before}${toText(key, undefined, 1)}: `
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value, named[key]?.items)
    else yield toText(value, named[key], 1)
    before = ',\n  '
  }
  yield '\n}\n'
}

function* listPieces(list: readonly unknown[], schema: SchemaNode | undefined): Generator<string> {
  let before = '[\n    '
  for (const item of list) {
    yield before + toText(item, schema, 2)
    before = ',\n    '
  }
  yield '\n  ]'
}

/** @param depth - How deep it stands; its first line is indented already. */
function toText(value: unknown, schema: SchemaNode | undefined, depth: number): string {
  return escapeJson(JSON.stringify(order(value, schema), null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`)
}

interface SchemaNode {
  readonly [keyword: string]: unknown
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
}

const NONE: Readonly<Record<string, SchemaNode>> = {}
/** The properties that a schema names; a report has 100,000 findings of one. */
const namedBy = oncePer(
  (schema: SchemaNode) =>
    schema.properties ?? schema.anyOf?.find((option) => option.properties !== undefined)?.properties ?? NONE,
)

function propertiesOf(schema: SchemaNode | undefined): Readonly<Record<string, SchemaNode>> {
  return schema === undefined ? NONE : namedBy(schema)
}

/** Keys that the schema names in its order, then the others by code units. Free objects are sorted as well. */
function order(value: unknown, schema: SchemaNode | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => order(item, schema?.items))
  const properties = propertiesOf(schema)
  const source = value as Record<string, unknown>
  const result: Record<string, unknown> = {}
  for (const key of orderedKeys(source, properties)) {
    const ordered = order(source[key], Object.hasOwn(properties, key) ? properties[key] : undefined)
    // Plain assignment of this one would set the prototype.
    if (key === '__proto__') Object.defineProperty(result, key, { value: ordered, enumerable: true })
    else result[key] = ordered
  }
  return result
}

/** Those that are named in the order of their names, then the others by code units. */
function orderedKeys(source: object, properties: Readonly<Record<string, SchemaNode>>): string[] {
  // Rows of a comparison hold their fields as accessors of their class.
  const known = Object.keys(properties).filter((key) => key in source)
  const keys = Object.keys(source)
  if (keys.length === known.length) return known
  return [...known, ...keys.filter((key) => !Object.hasOwn(properties, key)).sort()]
}
