import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../model/json.js'
import type { LineageEdge, LineageNode, LineageView } from '../model/views.js'
import { textOf } from './values.js'

/** What stands in a file of events: one, a list of them, or one on each line. */
export function eventsOf(data: Json): readonly { readonly event: JsonObject; readonly at: Path }[] {
  const all: [Json, Path][] = isList(data) ? data.map((one, i) => [one, [i]]) : [[data, []]]
  return all.flatMap(([event, at]) => (isObject(event) ? [{ event, at }] : []))
}

interface Place {
  readonly id: string
  readonly at: Path
}

/**
 * Datasets lead to the jobs that read them, jobs to the datasets that they write, whatever events tell it. Events of one job
 * are one node, and those of many jobs stand in one file: whether they meet is a question for the whole workspace. A dataset
 * that a job changes in place leads from the job alone, since its earlier state is no other node.
 */
export function eventLineage(data: Json): LineageView {
  const nodes = new Map<string, LineageNode>()
  const edges = new Map<string, LineageEdge>()
  const events = eventsOf(data)
  const add = (node: LineageNode): void => {
    const known = nodes.get(node.id)
    if (known === undefined || (known.version === undefined && node.version !== undefined))
      nodes.set(node.id, { ...node, at: known?.at ?? node.at })
  }
  const link = (from: Place, to: Place, at: Path): void => {
    const key = JSON.stringify([from.id, to.id])
    if (!edges.has(key)) edges.set(key, { from: from.id, to: to.id, at, fromAt: from.at, toAt: to.at })
  }
  const written = new Map<string, Set<string>>()
  for (const { event, at } of events) {
    const job = jobOf(event, at)
    if (job !== undefined) for (const { id } of datasetsOf(event.outputs, [...at, 'outputs'])) addTo(written, job.id, id)
  }
  for (const { event, at } of events) {
    for (const one of datasetsOf([event.dataset ?? null], [...at, 'dataset'], true)) add(one)
    const job = jobOf(event, at)
    const inputs = datasetsOf(event.inputs, [...at, 'inputs'])
    const outputs = datasetsOf(event.outputs, [...at, 'outputs'])
    // A start that names no data says nothing about where data comes from.
    if (job === undefined || inputs.length + outputs.length === 0) continue
    add({ ...job, kind: 'stage' })
    for (const input of inputs) {
      add(input)
      if (written.get(job.id)?.has(input.id) !== true) link(input, job, input.at)
    }
    for (const output of outputs) {
      add(output)
      link(job, output, output.at)
    }
  }
  const graph = {
    at: [],
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    connected: 'elsewhere',
    versioned: false,
  } as const
  return { graphs: nodes.size === 0 ? [] : [graph] }
}

function jobOf({ job }: JsonObject, at: Path): Place | undefined {
  if (!isObject(job) || textOf(job.name) === '') return undefined
  // A job may be called as a dataset is.
  return { id: `${textOf(job.namespace)}:${textOf(job.name)} (job)`, at: [...at, 'job'] }
}

function datasetsOf(list: Json | undefined, at: Path, single = false): LineageNode[] {
  if (!isList(list)) return []
  return list.flatMap((one, i): LineageNode[] => {
    if (!isObject(one) || textOf(one.name) === '') return []
    const place = single ? at : [...at, i]
    const version = versionOf(one, place)
    return [{ id: datasetId(one), at: place, kind: 'dataset', ...(version && { version }) }]
  })
}

/** Joins datasets across files: https://openlineage.io/docs/spec/naming. */
export function datasetId(dataset: JsonObject): string {
  return `${textOf(dataset.namespace)}:${textOf(dataset.name)}`
}

function versionOf({ facets }: JsonObject, at: Path): At<Json> | undefined {
  const facet = isObject(facets) ? facets.version : undefined
  const value = isObject(facet) ? facet.datasetVersion : undefined
  return value === undefined ? undefined : { value, at: [...at, 'facets', 'version', 'datasetVersion'] }
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}
