import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { LinksView } from '../../model/views.js'
import type { KindInput } from '../kind.js'

type Link = LinksView['links'][number]

const DATASET_NAMES = ['dataset_ref', 'dataset_id', 'dataset', 'ref', 'id', 'name', 'path', 'uri'] as const
const DIGESTS = ['sha256', 'digest', 'data_hash', 'hash', 'md5'] as const
/** Keys below `training_data` that hold references rather than prose. */
const HOLDERS = new Set([
  'datasets',
  'dataset',
  'dataset_ref',
  'dataset_refs',
  'refs',
  'sources',
  'train',
  'validation',
  'val',
  'test',
])
const MAX_DEPTH = 6

/** What the document says it was made from: data, features and base model, by name, version and digest as they are written. */
export function linksView(input: KindInput): LinksView | undefined {
  const { data } = input
  if (!isObject(data)) return undefined
  const links: Link[] = [...metadataLinks(data), ...trainingLinks(data), ...taskLinks(data)]
  return { links }
}

function metadataLinks(data: JsonObject): Link[] {
  const links: Link[] = []
  const [snapshot, hash, features] = [
    memberAt(data, ['data_snapshot_id']),
    memberAt(data, ['data_hash']),
    memberAt(data, ['feature_set_version']),
  ]
  if (snapshot || hash) links.push({ to: 'dataset', ...(snapshot && { name: snapshot }), ...(hash && { digest: hash }) })
  if (features) {
    const name = memberAt(data, ['feature_set'])
    links.push({ to: 'feature-set', ...(name && { name }), version: features })
  }
  const base = memberAt(data, ['base_model'])
  if (base) links.push({ to: 'model', name: base })
  return links
}

function trainingLinks(data: JsonObject): Link[] {
  const links: Link[] = []
  for (const key of ['training_data', 'datasets', 'dataset_ref']) {
    if (Object.hasOwn(data, key)) collect({ value: data[key] as Json, at: [key] }, links)
  }
  return links
}

/** Walks maps and lists with a stack of its own: depth and order do not depend on the call stack. */
function collect(start: At<Json>, links: Link[]): void {
  const todo: At<Json>[] = [start]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { value, at } = next
    if (typeof value === 'string') links.push({ to: 'dataset', name: next })
    else if (isList(value)) for (let i = value.length - 1; i >= 0; i--) todo.push({ value: value[i] as Json, at: [...at, i] })
    else if (isObject(value)) {
      const link = datasetLink(value, at)
      if (link) links.push(link)
      else if (at.length < MAX_DEPTH)
        for (const key of Object.keys(value).reverse())
          if (HOLDERS.has(key)) todo.push({ value: value[key] as Json, at: [...at, key] })
    }
  }
}

function datasetLink(value: JsonObject, at: Path): Link | undefined {
  const name = memberAt(
    value,
    DATASET_NAMES.filter((key) => !isList(value[key]) && !isObject(value[key])),
    at,
  )
  if (!name) return undefined
  const [version, digest] = [memberAt(value, ['version'], at), memberAt(value, DIGESTS, at)]
  return { to: 'dataset', name, ...(version && { version }), ...(digest && { digest }) }
}

function taskLinks(data: JsonObject): Link[] {
  if (!isList(data.tasks)) return []
  return data.tasks.flatMap((task, i): Link[] => {
    const name = isObject(task) ? memberAt(task, ['dataset_ref'], ['tasks', i]) : undefined
    return name ? [{ to: 'dataset', name }] : []
  })
}

function memberAt(value: JsonObject, keys: readonly string[], at: Path = []): At<Json> | undefined {
  const key = keys.find((name) => Object.hasOwn(value, name))
  return key === undefined ? undefined : { value: value[key] as Json, at: [...at, key] }
}
