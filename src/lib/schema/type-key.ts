import type { ValueSchema } from '../../model/record-schema.js'

/** The type as a text that is equal for equal types, however they are spelled. */
export function typeKey({ type }: ValueSchema): string {
  switch (type.kind) {
    case 'scalar':
      return type.name === 'decimal' ? `decimal(${type.precision},${type.scale})` : type.name
    case 'unknown':
      return `?${type.text.toLowerCase()}`
    case 'array':
      return `[${typeKey(type.items)}]`
    case 'map':
      return `<${typeKey(type.values)}>`
    case 'record':
      return `{${type.record.fields
        .map((field) => `${JSON.stringify(field.name)}:${typeKey(field)}`)
        .sort()
        .join()}}`
    case 'union':
      return `(${type.branches.map(typeKey).sort().join('|')})`
    default:
      return type.kind
  }
}
