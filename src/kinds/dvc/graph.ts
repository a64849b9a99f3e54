import type { At, Json, Path } from '../../model/json.js'
import type { LineageEdge, LineageGraph, LineageNode } from '../../model/views.js'
import type { Entry } from './entries.js'

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
  edges.push(...containment(files))
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

interface Folder {
  readonly prefix: string
  readonly node: FileNode
  readonly nearestOut: FileNode | undefined
  readonly nearestDep: FileNode | undefined
}

/** Sorted with the separator first, a folder stands right before all that is in it: one pass with a stack finds every parent. */
function containment(files: ReadonlyMap<string, FileNode>): LineageEdge[] {
  const sorted = [...files]
    .map(([id, node]) => ({ key: id.replaceAll('/', '\u0000'), node }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const edges: LineageEdge[] = []
  const open: Folder[] = []
  for (const { key, node } of sorted) {
    let parent = open.at(-1)
    while (parent !== undefined && !key.startsWith(parent.prefix)) {
      open.pop()
      parent = open.at(-1)
    }
    const nearestOut = parent?.node.isOut === true ? parent.node : parent?.nearestOut
    const nearestDep = parent?.node.isOut === false ? parent.node : parent?.nearestDep
    if (nearestOut) edges.push(edgeOf(nearestOut, node))
    if (nearestDep) edges.push(edgeOf(node, nearestDep))
    open.push({ prefix: `${key.replace(/\u0000$/, '')}\u0000`, node, nearestOut, nearestDep })
  }
  return edges
}

function edgeOf(from: FileNode, to: FileNode): LineageEdge {
  return { from: from.file.id, to: to.file.id, at: to.file.at, fromAt: from.file.at, toAt: to.file.at }
}
