import type { At, Json, Path } from '../../model/json.js'
import type { LineageEdge, LineageGraph, LineageNode } from '../../model/views.js'
import type { Entry } from './entries.js'
import { folderOf } from '../../lib/paths.js'

/** A stage as the graph needs it; the digest is what a lock adds. */
export interface GraphStage {
  readonly name: string
  readonly at: Path
  readonly deps: readonly GraphFile[]
  readonly outs: readonly GraphFile[]
}
export type GraphFile = Entry & { readonly digest?: At<Json> }

interface FileNode {
  readonly file: GraphFile
  isOut: boolean
  digest: At<Json> | undefined
}

/**
 * dep → stage → out, with stages and files as nodes. A path below another one is joined to it: what lies in an output
 * folder comes from it, and what lies in a folder that somebody depends on is part of that. Entries that name no file
 * (not a text) are left to the artifact policies.
 */
export function lineageGraph(at: Path, stages: readonly GraphStage[], types: ReadonlyMap<string, string>): LineageGraph {
  const files = collectFiles(stages)
  const nodes: LineageNode[] = []
  const edges: LineageEdge[] = []
  const names = new Set<string>()
  for (const stage of stages) {
    const id = stageId(stage.name, (name) => files.has(name) || names.has(name))
    names.add(id)
    nodes.push({ id, at: stage.at, kind: 'stage' })
    for (const dep of stage.deps)
      if (dep.id !== '') edges.push({ from: dep.id, to: id, at: dep.at, fromAt: dep.at, toAt: stage.at })
    for (const out of stage.outs)
      if (out.id !== '') edges.push({ from: id, to: out.id, at: out.at, fromAt: stage.at, toAt: out.at })
  }
  for (const [id, { file, digest }] of files) {
    const kind = (file.path !== undefined && types.get(file.path)) || 'artifact'
    nodes.push({ id, at: file.at, kind, ...(digest && { digest }), ...(file.path !== undefined && { path: file.path }) })
  }
  for (const edge of containment(files)) edges.push(edge)
  return { at, nodes, edges, connected: 'expected', versioned: false }
}

function collectFiles(stages: readonly GraphStage[]): Map<string, FileNode> {
  const files = new Map<string, FileNode>()
  const add = (file: GraphFile, isOut: boolean): void => {
    if (file.id === '') return
    const known = files.get(file.id)
    if (known === undefined) files.set(file.id, { file, isOut, digest: file.digest })
    else if (isOut) {
      known.isOut = true
      known.digest = file.digest ?? known.digest
    } else known.digest ??= file.digest
  }
  for (const stage of stages) {
    for (const dep of stage.deps) add(dep, false)
    for (const out of stage.outs) add(out, true)
  }
  return files
}

/** A stage and a file of the same name: the file keeps it, since files are what joins documents. */
function stageId(name: string, isTaken: (id: string) => boolean): string {
  let id = name
  for (let n = 1; isTaken(id); n++) id = n === 1 ? `stage:${name}` : `stage:${name} (${n})`
  return id
}

/** The nearest node at or above a folder that a stage makes, and the nearest that stages only read. */
interface Above {
  readonly out: FileNode | undefined
  readonly dep: FileNode | undefined
}

/** Files of one folder have the same folders above them, so those are looked up once for each folder. */
function containment(files: ReadonlyMap<string, FileNode>): LineageEdge[] {
  const byPath = new Map<string, FileNode>()
  for (const [id, node] of files) byPath.set(id.endsWith('/') ? id.slice(0, -1) : id, node)
  const known = new Map<string, Above>([['', { out: undefined, dep: undefined }]])
  const above = (folder: string): Above => {
    const unknown: string[] = []
    for (; !known.has(folder); folder = folderOf(folder)) unknown.push(folder)
    let found = known.get(folder) as Above
    for (let path = unknown.pop(); path !== undefined; path = unknown.pop()) {
      const node = byPath.get(path)
      if (node !== undefined) found = node.isOut ? { ...found, out: node } : { ...found, dep: node }
      known.set(path, found)
    }
    return found
  }
  const edges: LineageEdge[] = []
  for (const [path, node] of byPath) {
    const { out, dep } = above(folderOf(path))
    if (out !== undefined) edges.push(edgeOf(out, node))
    if (dep !== undefined) edges.push(edgeOf(node, dep))
  }
  return edges
}

function edgeOf(from: FileNode, to: FileNode): LineageEdge {
  return { from: from.file.id, to: to.file.id, at: to.file.at, fromAt: from.file.at, toAt: to.file.at }
}
