/** A graph as tools export it, in plain data. */
import { normalizeDigest } from '../../src/lib/digest.js'
import type { Json, LineageGraph, Path } from '../../src/policy.js'
import { isObject, type JsonObject } from '../../src/model/json.js'

export interface PlainNode {
  readonly id: string
  readonly at: Path
  readonly version?: string
  readonly digest?: string
}
export interface PlainEdge {
  readonly from: string
  readonly to: string
  readonly at: Path
}
export interface PlainGraph {
  readonly nodes: readonly PlainNode[]
  readonly edges: readonly PlainEdge[]
}

/** Where the graph may stand in the file. */
const PLACES: readonly Path[] = [[], ['graph'], ['lineage', 'graph'], ['lineage'], ['elements']]
const IDS = ['id', 'key', 'name'] as const
const DIGESTS = ['digest', 'sha256', 'hash'] as const
const ENDS = [
  ['from', 'to'],
  ['source', 'target'],
  ['src', 'dst'],
] as const

/**
 * Nodes as a list or a map by id, edges as `edges` or `links` with `from` and `to`, `source` and `target`, or pairs; attributes
 * may stand in `data` or `attributes`. Undefined when the file has no such thing.
 */
export function readGraph(root: Json): PlainGraph | undefined {
  for (const place of PLACES) {
    const value = place.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), root)
    if (!isObject(value) || (value['nodes'] === undefined && value['edges'] === undefined)) continue
    const nodes = entriesOf(value['nodes'], [...place, 'nodes']).flatMap(nodeOf)
    const key = value['edges'] === undefined ? 'links' : 'edges'
    const ids = new Set(nodes.map(({ id }) => id))
    return { nodes, edges: entriesOf(value[key], [...place, key]).flatMap((entry) => edgeOf(entry, ids)) }
  }
  return undefined
}

/** The graph of a document in the same form. */
export function plainGraph(graph: LineageGraph): PlainGraph {
  return {
    nodes: graph.nodes.map(({ id, at, version, digest }) => ({
      ...{ id, at },
      ...(version !== undefined && { version: textOf(version.value) }),
      ...(digest !== undefined && { digest: digestOf(digest.value) }),
    })),
    edges: graph.edges,
  }
}

interface Entry {
  readonly value: Json
  readonly at: Path
  readonly key?: string
}

function entriesOf(list: Json | undefined, at: Path): Entry[] {
  if (Array.isArray(list)) return (list as readonly Json[]).map((value, i) => ({ value, at: [...at, i] }))
  return isObject(list) ? Object.keys(list).map((key) => ({ value: list[key] as Json, at: [...at, key], key })) : []
}

function nodeOf({ value, at, key }: Entry): PlainNode[] {
  if (typeof value === 'string') return [{ id: value, at }]
  if (!isObject(value)) return []
  const facts = factsOf(value)
  const id = textOf(IDS.map((name) => facts[name]).find((one) => one !== undefined) ?? key ?? null)
  if (id === '') return []
  const digest = DIGESTS.map((name) => facts[name]).find((one) => one !== undefined && one !== null)
  const version = facts['version']
  return [
    {
      ...{ id, at },
      ...(version !== undefined && version !== null && { version: textOf(version) }),
      ...(digest !== undefined && { digest: digestOf(digest) }),
    },
  ]
}

function edgeOf({ value, at }: Entry, ids: ReadonlySet<string>): PlainEdge[] {
  const end = (one: Json | undefined): string => withoutPort(textOf(one ?? null), ids)
  if (Array.isArray(value)) {
    const [from, to] = value as readonly Json[]
    return [{ from: end(from), to: end(to), at }]
  }
  if (!isObject(value)) return []
  const facts = factsOf(value)
  const [from, to] = ENDS.find(([key]) => facts[key] !== undefined) ?? ENDS[0]
  return [{ from: end(facts[from]), to: end(facts[to]), at }]
}

/** `stage:port` means the stage, as in the document. */
function withoutPort(text: string, ids: ReadonlySet<string>): string {
  if (ids.has(text)) return text
  const stage = text.slice(0, Math.max(0, text.lastIndexOf(':')))
  return ids.has(stage) ? stage : text
}

function factsOf(value: JsonObject): JsonObject {
  const inner = [value['data'], value['attributes'], value['properties']].filter(isObject)
  return Object.assign({}, ...inner, value) as JsonObject
}

/** A digest under its algorithm, or what stands there. */
function digestOf(value: Json): string {
  return normalizeDigest(value) ?? textOf(value)
}

function textOf(value: Json): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
