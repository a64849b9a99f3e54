import type { RecordField, RecordSchema, ValueSchema } from '../../model/record-schema.js'
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

/** More candidates than this are not compared by name: nobody renames forty fields and means one. */
const MAX_CANDIDATES = 8

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
    for (const [from, to] of pairs(group.gone, group.come)) found.push({ from, to, record: label, type: showType(to.type) })
  for (const field of base.fields) {
    const other = after.get(field.name)
    const [left, right] = [recordIn(field), other === undefined ? undefined : recordIn(other)]
    if (left !== undefined && right !== undefined)
      compare(left, right, label === '' ? field.name : `${label}.${field.name}`, found)
  }
}

/** One against one is a pair; among several, those whose names are alike and nobody else's more. */
function pairs(gone: readonly RecordField[], come: readonly RecordField[]): [RecordField, RecordField][] {
  if (gone.length === 1 && come.length === 1) return [[gone[0]!, come[0]!]]
  if (gone.length > MAX_CANDIDATES || come.length > MAX_CANDIDATES) return []
  return gone.flatMap((from): [RecordField, RecordField][] => {
    const to = mostAlike(from, come)
    return to !== undefined && mostAlike(to, gone) === from ? [[from, to]] : []
  })
}

function mostAlike(field: RecordField, others: readonly RecordField[]): RecordField | undefined {
  const rated = others
    .map((other) => ({ other, likeness: likeness(field.name, other.name) }))
    .sort((a, b) => b.likeness - a.likeness)
  const [first, second] = rated
  return first !== undefined && first.likeness >= 0.5 && first.likeness > (second?.likeness ?? 0) ? first.other : undefined
}

/** Share of pairs of neighbouring letters that both names have (Dice), 0 to 1: `customer_id` and `client_id` 0.5. */
function likeness(left: string, right: string): number {
  const [a, b] = [bigrams(left), bigrams(right)]
  const shared = a.filter((pair) => b.includes(pair)).length
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length)
}

function bigrams(name: string): string[] {
  const plain = name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return [...new Set(Array.from({ length: Math.max(plain.length - 1, 0) }, (_, index) => plain.slice(index, index + 2)))]
}

function byName(schema: RecordSchema): Map<string, RecordField> {
  return new Map(schema.fields.map((field) => [field.name, field]))
}

function recordIn({ type }: ValueSchema): RecordSchema | undefined {
  if (type.kind === 'record') return type.record
  if (type.kind === 'array') return recordIn(type.items)
  return type.kind === 'map' ? recordIn(type.values) : undefined
}
