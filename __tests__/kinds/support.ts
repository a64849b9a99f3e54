import { parse } from 'yaml'
import { kinds as entries } from '../../src/kinds/index.js'
import type { Kind, KindInput } from '../../src/kinds/kind.js'
import { folderOf } from '../../src/lib/paths.js'
import type { Json } from '../../src/model/json.js'
import type { LineageGraph, ViewName, Views } from '../../src/model/views.js'

/** Every kind, loaded. One after the other: Jest cannot load one module for two at once. */
export const kinds: readonly Kind[] = await loadKinds()

async function loadKinds(): Promise<Kind[]> {
  const loaded: Kind[] = []
  for (const entry of entries) loaded.push(await entry.load())
  return loaded
}

export function kindById(id: string): Kind | undefined {
  return kinds.find((kind) => kind.id === id)
}

/** By asking all of them: none may take what its signs, by which the engine loads it, rule out. */
export function recogniseKind(data: Json, file: string): Kind | undefined {
  const found = kinds.filter((kind) => kind.recognise(data, file))
  const hidden = found.find((kind) => kind.name?.test(file) !== true && !kind.mayBe(data, file))
  if (hidden !== undefined) throw new Error(`${file} is a ${hidden.title}, and bears none of its signs`)
  return found[0] ?? kinds.find((kind) => kind.name?.test(file))
}

/** The same of a text that does not parse. */
export function sniffKind(text: string, file: string): Kind | undefined {
  const found = kinds.filter((kind) => kind.sniff?.(text))
  const hidden = found.find((kind) => !kind.markers.some((marker) => text.includes(marker)))
  if (hidden !== undefined) throw new Error(`${file} is meant as a ${hidden.title}, and holds none of its markers`)
  return kinds.find((kind) => kind.name?.test(file)) ?? found[0]
}

/** A small workspace of YAML texts, so that companions can be asked for. */
export function inputOf(file: string, files: Readonly<Record<string, string>>): KindInput {
  return inputFrom(file, (path) => (Object.hasOwn(files, path) ? (parse(files[path] as string) as Json) : undefined))
}

export function inputFrom(file: string, read: (path: string) => Json | undefined): KindInput {
  const known = new Map<string, KindInput | undefined>()
  const make = (path: string): KindInput | undefined => {
    if (!known.has(path)) {
      const data = read(path)
      known.set(path, data === undefined ? undefined : { file: path, folder: folderOf(path), data, companion: make })
    }
    return known.get(path)
  }
  const input = make(file)
  if (input === undefined) throw new Error(`the test has no file ${file}`)
  return input
}

export function kindOf(file: string, text: string): string | undefined {
  return recogniseKind(parse(text) as Json, file)?.id
}

export function viewOf<Name extends ViewName>(kind: string, name: Name, input: KindInput): Views[Name] {
  const view = known(kind).views[name]?.(input)
  if (view === undefined) throw new Error(`${kind} has no ${name}`)
  return view as Views[Name]
}

export function known(kind: string): Kind {
  const found = kindById(kind)
  if (found === undefined) throw new Error(`no kind ${kind}`)
  return found
}

/** The only graph of a document in a small workspace. */
export function graphOf(kind: string, file: string, files: Readonly<Record<string, string>>): LineageGraph {
  const [graph] = viewOf(kind, 'lineage', inputOf(file, files)).graphs
  if (graph === undefined) throw new Error('no graph')
  return graph
}

/** The graph of one `dvc.yaml` with the files beside it. */
export function pipelineGraph(text: string, files: Readonly<Record<string, string>> = {}): LineageGraph {
  return graphOf('dvc-yaml', 'dvc.yaml', { 'dvc.yaml': text, ...files })
}

export function stagesIn(graph: LineageGraph): string[] {
  return graph.nodes.filter(({ kind }) => kind === 'stage').map(({ id }) => id)
}

/** `a > b` for each edge, sorted. */
export function edgesOf(graph: LineageGraph | undefined): string[] {
  return (graph?.edges ?? []).map(({ from, to }) => `${from} > ${to}`).sort()
}

/** Weakly connected components, over whatever the nodes and edges name. */
export function componentsOf(graph: Pick<LineageGraph, 'nodes' | 'edges'>): number {
  const parent = new Map<string, string>(graph.nodes.map(({ id }) => [id, id]))
  const find = (id: string): string => {
    let root = id
    while ((parent.get(root) ?? root) !== root) root = parent.get(root) as string
    parent.set(id, root)
    return root
  }
  for (const { from, to } of graph.edges) parent.set(find(from), find(to))
  return new Set([...parent.keys()].map(find)).size
}

/** Milliseconds of processor time: a busy machine must not fail a test. */
export function cpuTimeOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
