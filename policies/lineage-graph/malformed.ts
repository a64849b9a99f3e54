import type { Document, Json, LineageGraph, Path } from '../../src/policy.js'
import { isObject } from '../../src/model/json.js'
import { nameType } from '../../src/lib/plain-text.js'

export interface Malformed {
  readonly at: Path
  readonly path: string
  /** The end of a sentence: "it has no `to`". */
  readonly reason: string
}

/** A kind hands on nodes and edges as they stand, with '' for an id that is none. What has no id must not go unseen. */
export function findMalformed(document: Document, graph: LineageGraph): Malformed[] {
  const raw = document.get(graph.at)
  if (graph.nodes.length === 0 && graph.edges.length === 0) return explainEmpty(graph.at, raw)
  const nodes = graph.nodes.filter((node) => node.id === '').map(({ at }) => malformed(at, explain(document.get(at), ['id'])))
  const edges = graph.edges
    .filter((edge) => edge.from === '' || edge.to === '')
    .map(({ at, from }) => malformed(at, explain(document.get(at), from === '' ? ['from', 'to'] : ['to'])))
  return [...nodes, ...edges]
}

/** A graph in which nothing was found: is it empty, or was it not understood? */
function explainEmpty(at: Path, raw: Json | undefined): Malformed[] {
  if (raw === undefined || raw === null || at.length === 0) return []
  if (!isObject(raw)) return [malformed(at, `it is ${nameType(raw)}, not a map with \`nodes\` and \`edges\``)]
  return ['nodes', 'edges'].flatMap((key) => {
    const list = Object.hasOwn(raw, key) ? raw[key] : undefined
    if (list === undefined || list === null || typeof list === 'object') return []
    return [malformed([...at, key], `it is ${nameType(list)}, not a list`)]
  })
}

/** Why none of the keys holds an id. A number would do: it has a text that both ends write alike. */
function explain(item: Json | undefined, keys: readonly string[]): string {
  const all = keys.map((key) => `\`${key}\``).join(' and ')
  if (!isObject(item)) return `it is ${nameType(item ?? null)}, not a map with ${all}`
  for (const key of keys) {
    const id = Object.hasOwn(item, key) ? item[key] : undefined
    if (id === undefined) return `it has no \`${key}\``
    if (id === null || id === '') return `its \`${key}\` is empty`
    if (typeof id === 'object') return `its \`${key}\` is ${nameType(id)}, not text`
  }
  return `it has no ${all}`
}

function malformed(at: Path, reason: string): Malformed {
  const path = at.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
  return { at, path, reason }
}
