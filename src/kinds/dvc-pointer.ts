import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../model/json.js'
import type { LineageGraph, LinksView, Reference } from '../model/views.js'
import { pathWords } from './dvc/command.js'
import { entryOf, placeOf, type Place } from './dvc/entries.js'
import { lineageGraph, type GraphFile } from './dvc/graph.js'
import { artifactsOf, recordedOf, type Recorded } from './dvc/recorded.js'
import { recordedSurface } from './dvc/surface.js'
import type { KindBody, KindInput } from './kind.js'
import { DVC_POINTER } from './names.js'
import { rootKeys } from './root-keys.js'

const ROOT_KEYS = new Set([
  'outs',
  'deps',
  'md5',
  'wdir',
  'frozen',
  'locked',
  'meta',
  'desc',
  'always_changed',
  'cmd',
  'type',
  'labels',
  'remote',
])
const IDENTITIES = ['md5', 'etag', 'checksum', 'cloud', 'files', 'hash']

function isPointer(data: Json, file: string): boolean {
  if (!isObject(data)) return false
  if (DVC_POINTER.test(file)) return Object.hasOwn(data, 'outs') || Object.hasOwn(data, 'deps')
  const { outs } = data
  return (
    isList(outs) &&
    outs.length > 0 &&
    outs.every((out) => isObject(out) && Object.hasOwn(out, 'path') && IDENTITIES.some((key) => Object.hasOwn(out, key))) &&
    Object.keys(data).every((key) => ROOT_KEYS.has(key))
  )
}

function placeOfPointer({ data, folder }: KindInput): Place {
  const wdir = isObject(data) && typeof data.wdir === 'string' ? data.wdir : undefined
  return placeOf(folder, wdir, true)
}

function recorded(input: KindInput): { deps: Recorded[]; outs: Recorded[] } {
  const data = isObject(input.data) ? input.data : (Object.create(null) as JsonObject)
  const place = placeOfPointer(input)
  const deps = recordedOf(data.deps, ['deps'], 'input', place)
  return { deps: deps.filter(({ value }) => !isImport(value)), outs: recordedOf(data.outs, ['outs'], 'pointer', place) }
}

/** `dvc import` records a path in another repository: it is a link, not a file of this workspace. */
function imports(data: Json): { value: JsonObject; at: Path }[] {
  if (!isObject(data) || !isList(data.deps)) return []
  return data.deps.flatMap((value, i) => (isImport(value) ? [{ value: value as JsonObject, at: ['deps', i] }] : []))
}

function isImport(value: Json): boolean {
  return isObject(value) && ['repo', 'db', 'dataset'].some((key) => isObject(value[key]))
}

function importLink({ value, at }: { value: JsonObject; at: Path }): LinksView['links'][number] {
  const member = (holder: JsonObject, keys: readonly string[], place: Path): At<Json> | undefined => {
    const key = keys.find((name) => Object.hasOwn(holder, name))
    return key === undefined ? undefined : { value: holder[key] as Json, at: [...place, key] }
  }
  const source = ['repo', 'db', 'dataset'].find((key) => isObject(value[key])) as string
  const holder = value[source] as JsonObject
  const name = member(value, ['path'], at) ?? member(holder, ['url', 'name', 'table', 'query'], [...at, source])
  const version = member(holder, ['rev_lock', 'rev', 'version'], [...at, source])
  const digest = member(value, ['md5', 'etag', 'checksum'], at)
  return { to: 'dataset', ...(name && { name }), ...(version && { version }), ...(digest && { digest }) }
}

/** The imported path with its repository as a node: `https://…/registry:get-started/data.xml`. */
function importFile({ value, at }: { value: JsonObject; at: Path }): GraphFile {
  const { repo, path } = value
  const url = isObject(repo) && typeof repo.url === 'string' ? `${repo.url}:` : ''
  const revision = isObject(repo) ? repo.rev_lock : undefined
  return {
    value,
    at,
    id: typeof path === 'string' ? `${url}${path}` : '',
    complete: true,
    ...(revision !== undefined && { digest: { value: revision, at: [...at, 'repo', 'rev_lock'] } }),
  }
}

/** Where data was imported from: another repository, with the commit that pins it, or an address. */
function referencesIn(data: Json): Reference[] {
  if (!isObject(data) || !isList(data.deps)) return []
  return data.deps.flatMap((dep, i): Reference[] => {
    if (!isObject(dep)) return []
    const { repo, path } = dep
    if (isObject(repo) && typeof repo.url === 'string') {
      const pin = ['rev_lock', 'rev'].find((key) => typeof repo[key] === 'string')
      const at: Path = ['deps', i, 'repo']
      const pinned = pin === undefined ? {} : { pin: { value: repo[pin] as Json, at: [...at, pin] } }
      return [{ role: 'source', value: repo.url, at: [...at, 'url'], ...pinned }]
    }
    return typeof path === 'string' && /^[a-z][a-z0-9+.-]*:\/\//i.test(path)
      ? [{ role: 'source', value: path, at: ['deps', i, 'path'] }]
      : []
  })
}

/** Outputs that share nothing are not one graph: each stands for itself, with all that the pointer was made from. */
function graphsOf(input: KindInput): LineageGraph[] {
  const { deps, outs } = recorded(input)
  const sources = [...deps.map(({ file }) => file), ...imports(input.data).map(importFile)].filter(({ id }) => id !== '')
  return outs.flatMap((out): LineageGraph[] => {
    const { file } = out
    if (file.id === '') return []
    const { nodes } = lineageGraph(out.at, [{ name: file.id, at: out.at, deps: sources, outs: [file] }], new Map())
    return [
      {
        at: out.at,
        nodes: nodes.filter(({ kind }) => kind !== 'stage').map((node) => ({ ...node, kind: 'dataset' })),
        edges: sources
          .filter(({ id }) => id !== file.id)
          .map((source) => ({ from: source.id, to: file.id, at: source.at, fromAt: source.at, toAt: file.at })),
        connected: 'expected',
        versioned: false,
      },
    ]
  })
}

/** A `.dvc` file: data that git does not keep, by path and digest, and where it was imported from. */
export const dvcPointer: KindBody = {
  recognise: isPointer,
  sniff: (text) => rootKeys(text).has('outs') && /\bpath\b/.test(text) && /\bmd5\b/.test(text),
  views: {
    sections: (input) =>
      isObject(input.data) ? { known: [['outs'], ['deps']], required: [{ path: ['outs'], spec: 'DVC .dvc files' }] } : undefined,
    lineage: (input) => ({ graphs: graphsOf(input) }),
    artifacts: (input) => {
      const { deps, outs } = recorded(input)
      return { artifacts: artifactsOf([...deps, ...outs]), lists: [] }
    },
    links: ({ data }) => ({ links: imports(data).map(importLink) }),
    references: ({ data }) => ({ references: referencesIn(data) }),
    surface: (input) => recordedSurface(recorded(input).outs),
  },
  paths: (input) => {
    const { deps, outs } = recorded(input)
    const place = placeOfPointer(input)
    const cmd = isObject(input.data) ? input.data.cmd : undefined
    const words = typeof cmd === 'string' ? pathWords(cmd).map((word) => entryOf(word, ['cmd'], place, true)) : []
    const found = [...[...deps, ...outs].map(({ file }) => file), ...words].flatMap(({ path }) =>
      path === undefined ? [] : [path],
    )
    return [...new Set(found)].sort()
  },
}
