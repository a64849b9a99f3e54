import type { AssessedChange } from '../../src/lib/change-class/assess.js'
import { pairNames } from '../../src/lib/pair-names.js'
import { isObject, shortPath, type JsonObject } from '../../src/model/json.js'
import type { Document, Json, Path } from '../../src/policy.js'
import type { Reporter } from './rules.js'
import { quote } from './text.js'

interface Candidate {
  readonly name: string
  readonly at: Path
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
export function checkRenames(base: Document, head: Document, changes: readonly AssessedChange[], { report }: Reporter): void {
  const groups = new Map<string, { gone: Candidate[]; come: Candidate[] }>()
  for (const change of changes) {
    const gone = change.what === 'field removed' ? candidate(base, change.basePath) : undefined
    const come = change.what === 'field added' ? candidate(head, change.headPath) : undefined
    const one = gone ?? come
    if (one === undefined) continue
    const group = groups.get(one.key) ?? { gone: [], come: [] }
    group[gone === undefined ? 'come' : 'gone'].push(one)
    groups.set(one.key, group)
  }
  for (const { gone, come } of groups.values())
    for (const [from, to] of pairNames(gone, come)) {
      const inside = containerOf(to.at)
      const where = inside.length === 0 ? '' : ` in \`${shortPath(inside)}\``
      const related = [{ at: from.at, side: 'base' as const, message: 'the field that is gone' }]
      report({
        rule: 'COMPAT.RENAME_SUSPECTED',
        at: to.at,
        on: 'key',
        data: { from: from.name, to: to.name, type: quote(to.type), where },
        related,
      })
    }
}

function candidate(document: Document, at: Path | undefined): Candidate | undefined {
  const raw = at && document.get(at)
  if (at === undefined || raw === undefined) return undefined
  const name = nameOf(raw, at)
  const type = typeOf(raw)
  return name === undefined || type === undefined ? undefined : { name, at, type, key: JSON.stringify([containerOf(at), type]) }
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
  return said.length === 1 && typeof said[0]![1] === 'string' ? said[0]![1] : JSON.stringify(Object.fromEntries(said))
}
