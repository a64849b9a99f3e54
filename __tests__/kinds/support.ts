import { parse } from 'yaml'
import { kindById, recogniseKind } from '../../src/kinds/index.js'
import type { Kind, KindInput } from '../../src/kinds/kind.js'
import { folderOf } from '../../src/lib/paths.js'
import type { Json } from '../../src/model/json.js'
import type { LineageGraph, ViewName, Views } from '../../src/model/views.js'

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
