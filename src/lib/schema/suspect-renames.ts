import type { RecordField, RecordSchema, ValueSchema } from '../../model/record-schema.js'
import { pairNames } from '../pair-names.js'
import { typeKey } from './type-key.js'
import { showType } from './type-text.js'

/** A field that went and one that came, of the same type, in the same record: a rename without an alias, perhaps. Never inferred. */
export interface SuspectedRename {
  readonly from: RecordField
  readonly to: RecordField
  /** The record they stand in, as a dotted name; '' for the whole. */
  readonly record: string
  /** The type that both have, in words. */
  readonly type: string
}

/** Hints for `COMPAT.RENAME_SUSPECTED`. Linear in the number of fields. */
export function suspectRenames(base: RecordSchema, head: RecordSchema): SuspectedRename[] {
  const found: SuspectedRename[] = []
  compare(base, head, '', found)
  return found
}

function compare(base: RecordSchema, head: RecordSchema, label: string, found: SuspectedRename[]): void {
  const [before, after] = [byName(base), byName(head)]
  const aliases = new Set([...base.fields, ...head.fields].flatMap((field) => field.aliases))
  const gone = base.fields.filter(({ name }) => !after.has(name) && !aliases.has(name))
  const come = head.fields.filter((field) => !before.has(field.name) && !field.aliases.some((alias) => before.has(alias)))
  const groups = new Map<string, { gone: RecordField[]; come: RecordField[] }>()
  for (const [list, fields] of [
    ['gone', gone],
    ['come', come],
  ] as const)
    for (const field of fields) {
      const key = typeKey(field)
      const group = groups.get(key) ?? { gone: [], come: [] }
      group[list].push(field)
      groups.set(key, group)
    }
  for (const group of groups.values())
    for (const [from, to] of pairNames(group.gone, group.come)) found.push({ from, to, record: label, type: showType(to.type) })
  for (const field of base.fields) {
    const other = after.get(field.name)
    const [left, right] = [recordIn(field), other === undefined ? undefined : recordIn(other)]
    if (left !== undefined && right !== undefined)
      compare(left, right, label === '' ? field.name : `${label}.${field.name}`, found)
  }
}

function byName(schema: RecordSchema): Map<string, RecordField> {
  return new Map(schema.fields.map((field) => [field.name, field]))
}

function recordIn({ type }: ValueSchema): RecordSchema | undefined {
  if (type.kind === 'record') return type.record
  if (type.kind === 'array') return recordIn(type.items)
  return type.kind === 'map' ? recordIn(type.values) : undefined
}
