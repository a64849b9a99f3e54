import type { AssessedChange } from '../../src/lib/change-class/assess.js'
import { pairNames } from '../../src/lib/pair-names.js'
import { isList, isObject, type JsonObject } from '../../src/model/json.js'
import type { Json, Path } from '../../src/policy.js'
import { definitionOf, whereOf, type Definition, type Sides } from './definitions.js'
import type { Reporter } from './rules.js'
import { quote } from './text.js'

interface Candidate {
  readonly name: string
  readonly change: AssessedChange
  readonly definition: Definition
  /** Of the record that it stands in, and of the type: equal text is the same type. */
  readonly key: string
  readonly type: string
}

/** What a definition says of the values; the rest is name, prose and presence. */
const TYPE_KEYS = [
  ...['type', 'dtype', 'data_type', 'value_type', 'logicalType', 'physicalType', 'format', 'unit', 'units', '$ref', 'precision'],
  ...[
    'scale',
    'size',
    'items',
    'values',
    'enum',
    'symbols',
    'categories',
    'fields',
    'properties',
    'columns',
    'additionalProperties',
  ],
]

/** RENAME_SUSPECTED: one field went and one of the same type came, in the same record. A hint: it changes no class. */
export function checkRenames(sides: Sides, changes: readonly AssessedChange[], { facts, report }: Reporter): void {
  const groups = new Map<string, { gone: Candidate[]; come: Candidate[] }>()
  for (const change of changes) {
    const isGone = change.what === 'field removed'
    if (!isGone && change.what !== 'field added') continue
    const definition = definitionOf(change, isGone ? 'base' : 'head', sides, facts)
    const one = definition && candidate(change, definition)
    if (one === undefined) continue
    const group = groups.get(one.key) ?? { gone: [], come: [] }
    group[isGone ? 'gone' : 'come'].push(one)
    groups.set(one.key, group)
  }
  for (const { gone, come } of groups.values()) for (const [from, to] of pairNames(gone, come)) say(from, to, report)
}

function say(from: Candidate, to: Candidate, report: Reporter['report']): void {
  const { at, file } = to.definition
  const where = whereOf(containerOf(at), file)
  const isOwn = from.definition.file === undefined
  report({
    rule: 'COMPAT.RENAME_SUSPECTED',
    ...(file === undefined ? { at, on: 'key' } : { at: to.change.headPath ?? [] }),
    data: { from: from.name, to: to.name, type: quote(to.type), where },
    ...(isOwn ? { related: [{ at: from.definition.at, side: 'base', message: 'the field that is gone' }] } : {}),
  })
}

function candidate(change: AssessedChange, definition: Definition): Candidate | undefined {
  const { raw, at, file } = definition
  const [name, type] = [nameOf(raw, at), typeOf(raw)]
  if (name === undefined || type === undefined) return undefined
  const holder = file === undefined ? [] : (change.basePath ?? change.headPath)
  return { name, type, change, definition, key: JSON.stringify([holder, containerOf(at), type]) }
}

function containerOf(at: Path): Path {
  return at.slice(0, -1)
}

/** A key of a map; in a list what the item calls itself, or `name: type` as a text. */
function nameOf(raw: Json, at: Path): string | undefined {
  const step = at.at(-1)
  if (typeof step === 'string') return step
  if (typeof raw === 'string') return raw.split(':')[0]!.trim()
  const name = isObject(raw) ? (raw.name ?? raw.id ?? raw.field ?? raw.column) : undefined
  return typeof name === 'string' ? name : undefined
}

function typeOf(raw: Json): string | undefined {
  if (typeof raw === 'string') return (raw.includes(':') ? raw.slice(raw.indexOf(':') + 1) : raw).trim()
  if (!isObject(raw)) return undefined
  const said = TYPE_KEYS.filter((key) => Object.hasOwn(raw, key)).map((key) => [key, (raw as JsonObject)[key]])
  if (said.length === 0) return undefined
  const sole = said.length === 1 ? said[0]![1] : undefined
  if (isList(sole) && sole.every((one) => typeof one === 'string')) return sole.join(' | ')
  return typeof sole === 'string' ? sole : JSON.stringify(Object.fromEntries(said))
}
