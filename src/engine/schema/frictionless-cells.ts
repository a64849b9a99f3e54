/**
 * How Table Schema writes values into cells: a `format` says how dates and points look, so that what is no ISO 8601 can
 * still be a date. https://datapackage.org/standard/table-schema/#field-types
 */
import type { RecordField, RecordSchema } from '../../model/record-schema.js'

const TEMPORAL = /^(?:date|time|timestamp(?:_tz)?)$/
const PLACES = /^(?:geopoint|geojson)$/i
/** The directives of strptime that stand for digits; a format with another one is not held to its cells. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  ...{ Y: '[0-9]{4}', m: '[0-9]{1,2}', d: '[0-9]{1,2}', y: '[0-9]{2}', H: '[0-9]{1,2}', I: '[0-9]{1,2}', M: '[0-9]{1,2}' },
  ...{ S: '[0-9]{1,2}', f: '[0-9]{1,6}', j: '[0-9]{1,3}', '%': '%' },
}

/** The schema of the cells: texts in the form that the field states, and anything where no form is known. */
export function asWritten(schema: RecordSchema): RecordSchema {
  return { ...schema, fields: schema.fields.map(cellOf) }
}

function cellOf(field: RecordField): RecordField {
  const { format, ...limits } = field.constraints
  const { type } = field
  // `lat, lon`, a list or an object, and GeoJSON of any kind.
  if (type.kind === 'unknown' && PLACES.test(type.text)) return { ...field, type: { kind: 'unstated' }, constraints: {} }
  if (type.kind !== 'scalar' || !TEMPORAL.test(type.name) || typeof format?.value !== 'string') return field
  const pattern = patternOf(format.value)
  const presence = limits.unique === undefined ? {} : { unique: limits.unique }
  // `any` is whatever a library makes a date of. Limits are dates, and cells in this form have another order.
  if (pattern === undefined) return { ...field, type: { kind: 'unstated' }, constraints: presence }
  const text = { kind: 'scalar', name: 'string', text: type.text } as const
  return { ...field, type: text, constraints: { ...presence, pattern: { value: pattern, at: format.at } } }
}

/** `%d/%m/%y` as a pattern; undefined for `any` and for what holds names of days, months or zones. */
function patternOf(format: string): string | undefined {
  if (!format.includes('%')) return undefined
  let pattern = ''
  for (const [part] of format.matchAll(/%.?|[^%]/gsu)) {
    const directive = part.startsWith('%') ? DIRECTIVES[part.slice(1)] : part.replace(/[\\.^$*+?()[\]{}|]/g, '\\$&')
    if (directive === undefined) return undefined
    pattern += directive
  }
  return `^${pattern}$`
}
