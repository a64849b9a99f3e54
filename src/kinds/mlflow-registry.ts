import { folderOf, nameOf } from '../lib/paths.js'
import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../model/json.js'
import type { LinksView, ReleaseView } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { pickScalar } from './measured/walk.js'
import { noVersion } from './spec-family/versioning.js'
import { textOf } from './values.js'

type Release = ReleaseView['releases'][number]

const VERSION_SIGNS = [
  'current_stage',
  'run_id',
  'run_link',
  'creation_timestamp',
  'last_updated_timestamp',
  'status_message',
  'storage_location',
  'source',
]
const MODEL_SIGNS = ['creation_timestamp', 'last_updated_timestamp', 'latest_versions', 'aliases', 'tags']

/** A version of a registered model, or the model; as the file store keeps it, or as the REST API answers. */
function isRegistry(data: Json): boolean {
  return entriesOf(data).some(({ value }) => isVersion(value) || isModel(value))
}

function isVersion(value: JsonObject): boolean {
  const { version } = value
  return (
    typeof value.name === 'string' &&
    (typeof version === 'number' || (typeof version === 'string' && /^\d+$/.test(version))) &&
    VERSION_SIGNS.filter((key) => Object.hasOwn(value, key)).length >= 4
  )
}

function isModel(value: JsonObject): boolean {
  return (
    typeof value.name === 'string' &&
    !Object.hasOwn(value, 'version') &&
    Object.hasOwn(value, 'last_updated_timestamp') &&
    (Object.hasOwn(value, 'latest_versions') || Object.hasOwn(value, 'aliases')) &&
    MODEL_SIGNS.filter((key) => Object.hasOwn(value, key)).length >= 3
  )
}

const WRAPPERS = ['registered_model', 'model_version', 'registered_models', 'model_versions'] as const

function entriesOf(data: Json): At<JsonObject>[] {
  if (!isObject(data)) return []
  const wrapped = WRAPPERS.flatMap((key): At<Json>[] => {
    const value = data[key]
    if (isList(value)) return value.map((one, i) => ({ value: one, at: [key, i] }))
    return value === undefined ? [] : [{ value, at: [key] }]
  })
  const all = wrapped.length === 0 ? [{ value: data, at: [] }] : wrapped
  return all.filter((one): one is At<JsonObject> => isObject(one.value))
}

function releasesOf(input: KindInput): Release[] {
  return entriesOf(input.data).flatMap(({ value, at }): Release[] => {
    if (isVersion(value)) return [versionOf(value, at)]
    const model = textOf(value.name)
    const latest = (isList(value.latest_versions) ? value.latest_versions : []).flatMap((one, i) =>
      isObject(one) ? [versionOf({ name: model, ...one }, [...at, 'latest_versions', i])] : [],
    )
    return [...latest, ...aliasesOf(value, at, model), ...storedAliases(input, model)]
  })
}

function versionOf(value: JsonObject, at: Path): Release {
  const [version, stage, run] = [['version'], ['current_stage', 'stage'], ['run_id']].map((keys) => pickScalar(value, at, keys))
  const aliases = isList(value.aliases) ? value.aliases.map(textOf).filter(Boolean) : []
  return {
    ...{ at, model: textOf(value.name) },
    ...(version && { version }),
    ...(stage && { stage }),
    ...(run && { run }),
    ...(aliases.length === 0 ? {} : { alias: { value: aliases.join(', '), at: [...at, 'aliases'] } }),
  }
}

/** `[{alias: champion, version: 3}]`, or `{champion: 3}`. */
function aliasesOf({ aliases }: JsonObject, at: Path, model: string): Release[] {
  const place = [...at, 'aliases']
  if (isObject(aliases))
    return Object.keys(aliases).map((name) => {
      const here = [...place, name]
      return { at: here, model, version: { value: aliases[name]!, at: here }, alias: { value: name, at: here } }
    })
  return (isList(aliases) ? aliases : []).flatMap((one, i): Release[] => {
    if (!isObject(one) || textOf(one.alias) === '') return []
    const version = pickScalar(one, [...place, i], ['version'])
    return [{ at: [...place, i], model, ...(version && { version }), alias: { value: one.alias!, at: [...place, i, 'alias'] } }]
  })
}

function storedAliases({ texts, folder }: KindInput, model: string): Release[] {
  return [...(texts ?? [])].map(([path, text]) => ({
    ...{ at: [], model },
    version: { value: text === undefined ? null : text.trim(), at: [] },
    alias: { value: path.slice(`${folder}/aliases/`.length), at: [] },
  }))
}

function linksOf({ data }: KindInput): LinksView['links'] {
  return entriesOf(data).flatMap(({ value, at }) => {
    const run = pickScalar(value, at, ['run_id'])
    const version = pickScalar(value, at, ['version'])
    return isVersion(value) && run !== undefined ? [{ to: 'model' as const, name: run, ...(version && { version }) }] : []
  })
}

/** What a registry of MLflow says of a model: its versions, the stage of each, the aliases. */
export const mlflowRegistry: KindBody = {
  recognise: isRegistry,
  textFolders: ({ data, file, folder }) =>
    nameOf(file) === 'meta.yaml' && folder !== '' && isObject(data) && isModel(data) ? [`${folder}/aliases`] : [],
  views: {
    // The registry counts the versions; nobody chooses them.
    versioning: () => noVersion(),
    release: (input) => ({ releases: releasesOf(input) }),
    links: (input) => ({ links: linksOf(input) }),
  },
  paths: ({ file }) => (nameOf(file) === 'meta.yaml' && folderOf(file) !== '' ? [`${folderOf(file)}/aliases`] : []),
}
