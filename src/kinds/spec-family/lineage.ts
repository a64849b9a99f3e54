import { isList, isObject, valueAt, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { LineageEdge, LineageGraph, LineageNode, LineageView } from '../../model/views.js'
import { oncePer } from '../../lib/once-per.js'
import { resolvePath } from '../../lib/paths.js'
import type { KindInput } from '../kind.js'
import { memberOf } from '../values.js'

const GRAPH: Path = ['lineage', 'graph']
/** More colons than this in one endpoint are not tried as the border of a port. */
const MAX_PORT_SPLITS = 8

/**
 * `lineage.graph` of a card. Nodes and edges are handed over as they stand: a node without a usable id has the id '', an
 * edge that names nobody keeps the text it has, an id that is used twice is there twice.
 */
export function lineageView(input: KindInput): LineageView | undefined {
  const { data } = input
  if (!isObject(data) || !Object.hasOwn(data, 'lineage')) return undefined
  return lineageOf(data, input.folder)
}

/** What is said of provenance and of the public surface looks at the graph too. */
const lineageOf = oncePer(readLineage)

function readLineage(data: JsonObject, folder: string): LineageView {
  const lineage = data.lineage as Json
  if (!isObject(lineage)) return { graphs: lineage === null ? [] : [emptyGraph(['lineage'])] }
  if (!Object.hasOwn(lineage, 'graph')) return { graphs: [] }
  const graph = lineage.graph as Json
  return { graphs: [isObject(graph) ? graphOf(graph, data, folder) : emptyGraph(GRAPH)] }
}

function emptyGraph(at: Path): LineageGraph {
  return { at, nodes: [], edges: [], connected: 'required', versioned: true }
}

function graphOf(graph: JsonObject, data: JsonObject, folder: string): LineageGraph {
  const declared = declaredPaths(data)
  const nodes = entriesOf(graph.nodes, [...GRAPH, 'nodes']).map((entry) => nodeOf(entry, declared, folder))
  const ids = new Set(nodes.map((node) => node.id))
  const edges = entriesOf(graph.edges, [...GRAPH, 'edges']).map((entry) => edgeOf(entry, ids))
  return { at: GRAPH, nodes, edges, connected: 'required', versioned: true }
}

interface Entry {
  readonly value: Json
  readonly at: Path
  /** The key of the entry, when nodes are written as a map from id to node. */
  readonly key?: string
}

function entriesOf(list: Json | undefined, at: Path): Entry[] {
  if (isList(list)) return list.map((value, i) => ({ value, at: [...at, i] }))
  if (isObject(list)) return Object.keys(list).map((key) => ({ value: list[key] as Json, at: [...at, key], key }))
  return []
}

function nodeOf(entry: Entry, declared: ReadonlySet<string>, folder: string): LineageNode {
  const { value, at } = entry
  if (!isObject(value)) return { id: textOf(value) || (entry.key ?? ''), at, kind: 'artifact' }
  const id = Object.hasOwn(value, 'id') ? textOf(value.id as Json) : (entry.key ?? '')
  const version = memberOf(value, at, ['version'])
  const digest = memberOf(value, at, ['digest', 'sha256', 'hash'])
  const written = typeof value.path === 'string' ? value.path : declared.has(id) ? id : undefined
  const path = written === undefined ? undefined : resolvePath(folder, written)
  return {
    id,
    at,
    kind: typeof value.kind === 'string' && value.kind !== '' ? value.kind : digest === undefined ? 'stage' : 'artifact',
    ...(version && { version }),
    ...(digest && { digest }),
    ...(path?.ok === true && { path: path.path }),
  }
}

function edgeOf(entry: Entry, ids: ReadonlySet<string>): LineageEdge {
  const { value, at } = entry
  const end = (key: 'from' | 'to'): { id: string; at: Path } =>
    isObject(value) && Object.hasOwn(value, key)
      ? { id: endpointOf(textOf(value[key] as Json), ids), at: [...at, key] }
      : { id: '', at }
  const [from, to] = [end('from'), end('to')]
  return { from: from.id, to: to.id, at, fromAt: from.at, toAt: to.at }
}

/** `stage:port` means the stage, unless a node has the whole text as its id. An endpoint that names no node stays as written. */
function endpointOf(text: string, ids: ReadonlySet<string>): string {
  if (ids.has(text)) return text
  let colon = text.length
  for (let tries = 0; tries < MAX_PORT_SPLITS; tries++) {
    colon = text.lastIndexOf(':', colon - 1)
    if (colon <= 0) break
    const stage = text.slice(0, colon)
    if (ids.has(stage)) return stage
  }
  return text
}

/** Ids are texts; YAML reads an unquoted `42` or `true` as something else. Maps, lists and null name nothing. */
function textOf(value: Json): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function declaredPaths(data: JsonObject): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const at of [['artifacts'], ['export_manifest', 'artifacts']]) {
    const list = valueAt(data, at)
    if (!isList(list)) continue
    for (const entry of list) if (isObject(entry) && typeof entry.path === 'string') paths.add(entry.path)
  }
  return paths
}
