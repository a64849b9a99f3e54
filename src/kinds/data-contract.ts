import { isList, isObject, valueAt, type At, type Json, type JsonObject, type Path } from '../model/json.js'
import type { Reference, ReferencesView, SurfaceItem, SurfaceView, VersioningView } from '../model/views.js'
import { contractDialect } from './contract-dialect.js'
import type { KindBody, KindInput } from './kind.js'
import { measuredViews } from './measured/card.js'
import { odcsPartitions } from './layout.js'
import { EACH, referencesAt, referencesOf, referencesUnder } from './references.js'
import { rootKeys } from './root-keys.js'
import { cardPaths, countOwnParts, partViews } from './spec-family.js'
import { cardSurface } from './spec-family/surface.js'
import { versioningView } from './spec-family/versioning.js'
import { entriesOf, item } from './surface.js'
import { textOf } from './values.js'

/** What `customProperties` of an ODCS contract may say about its evolution, where the standard has no place for it. */
const CUSTOM = {
  scheme: ['versioning.scheme', 'scheme'],
  stabilityLine: ['versioning.stability_line', 'stability_line', 'stabilityLine'],
  compatMode: ['versioning.compat_mode', 'compat_mode', 'compatMode', 'x-compat-mode', 'evolution_policy'],
  deprecation: ['versioning.deprecation', 'deprecation'],
  withdrawal: ['versioning.withdrawal', 'withdrawal'],
  channel: ['versioning.channel', 'channel'],
} as const

function contractVersioning(input: KindInput): VersioningView | undefined {
  const isOdcs = contractDialect(input.data) !== 'data-contract'
  const view = versioningView(input, isOdcs ? ['version'] : ['info', 'version'], false, [['x-version']])
  if (view === undefined || !isOdcs) return view
  const custom = customProperties(input.data)
  const found = Object.entries(CUSTOM).flatMap(([key, names]) => {
    const value = names.map((name) => custom(name)).find((one) => one !== undefined)
    return value === undefined ? [] : [[key, value]]
  })
  const notice = noticeOf(custom)
  const own = Object.fromEntries(found) as Partial<Record<keyof typeof CUSTOM, At<Json>>>
  return { ...own, ...(notice && { notice }), ...view }
}

function noticeOf(custom: ReturnType<typeof customProperties>): VersioningView['notice'] {
  const whole = custom('versioning.notice') ?? custom('notice')
  if (whole === undefined || !isObject(whole.value)) return undefined
  const part = (key: string): At<Json> | undefined => {
    const value = valueAt(whole.value, [key])
    return value === undefined ? undefined : { value, at: [...whole.at, key] }
  }
  const [type, summary, date] = [part('type'), part('summary'), part('date')]
  return { at: whole.at, ...(type && { type }), ...(summary && { summary }), ...(date && { date }) }
}

/** `versioning.compat_mode` means that key of the property `versioning`, or a property of that whole name. */
function customProperties(data: Json): (name: string) => At<Json> | undefined {
  const held = isObject(data) ? data.customProperties : undefined
  const known = new Map<string, At<Json>>()
  const add = (name: string, value: Json | undefined, at: Path): void => {
    if (value !== undefined && value !== null && !known.has(name)) known.set(name, { value, at })
  }
  if (isObject(held)) for (const name of Object.keys(held)) add(name, held[name], ['customProperties', name])
  if (isList(held))
    held.forEach((one, i) => {
      if (isObject(one)) add(textOf(one.property), one.value, ['customProperties', i, 'value'])
    })
  return (name) => {
    if (known.has(name)) return known.get(name)
    const [holder, key] = name.split('.')
    const whole = key === undefined ? undefined : known.get(holder!)
    const value = whole && valueAt(whole.value, [key!])
    return value === undefined || value === null ? undefined : { value, at: [...whole!.at, key!] }
  }
}

/** Where the data is served, who may see it, and what a card promises. */
function contractSurface(input: KindInput): SurfaceView | undefined {
  const { data } = input
  const card = cardSurface(input)
  if (card === undefined || !isObject(data)) return card
  const servers = entriesOf(data.servers, ['servers'], ['server', 'name', 'id']).flatMap(({ name, value, at }) =>
    name === '' ? [] : [item('port', `servers.${name}`, at, isObject(value) ? textOf(value.type) : '')],
  )
  const isKeys = ({ area, id }: SurfaceItem): boolean => area === 'key' && /(?:^| )primary key$/.test(id)
  return { items: [...card.items.filter((one) => !isKeys(one)), ...odcsPartitions(data), ...servers, ...roleItems(data)] }
}

/** ODCS: a role that its holders are given, with what it lets them do. */
function roleItems(data: JsonObject): SurfaceItem[] {
  return entriesOf(data.roles, ['roles'], ['role', 'name', 'id']).flatMap(({ name, value, at }) =>
    name === '' ? [] : [item('access', name, at, isObject(value) ? textOf(value.access) : '')],
  )
}

/** Links and definitions that the contract is read with, and where its data is served. */
function contractReferences(data: Json): ReferencesView | undefined {
  if (!isObject(data)) return undefined
  return referencesOf(
    ...referencesAt(data, [
      ['see', ['links', EACH]],
      ['see', ['definitions', EACH, 'links', EACH]],
      ['see', ['models', EACH, 'links', EACH]],
      ['see', ['terms', 'policies']],
      ['source', ['servers', EACH, 'location']],
    ]),
    ...referencesUnder(data, { authoritativeDefinitions: 'see', $ref: 'schema' }, new Set(['examples', 'customProperties'])),
    ...modelReferences(data),
  )
}

/** datacontract.com: `references: orders.order_id` of a field means a field of a model of this contract. */
function modelReferences({ models }: JsonObject): Reference[] {
  if (!isObject(models)) return []
  const fieldsOf = (model: Json | undefined): JsonObject => (isObject(model) && isObject(model.fields) ? model.fields : {})
  const names = Object.keys(models).flatMap((model) => Object.keys(fieldsOf(models[model])).map((field) => `${model}.${field}`))
  return Object.keys(models).flatMap((model) =>
    Object.entries(fieldsOf(models[model])).flatMap(([field, value]): Reference[] =>
      isObject(value) && typeof value.references === 'string'
        ? [
            {
              role: 'schema',
              at: ['models', model, 'fields', field, 'references'],
              value: value.references,
              among: { what: 'field', names },
            },
          ]
        : [],
    ),
  )
}

const KNOWN = ['version', 'schema', 'models', 'versioning', 'servers'].map((key) => [key])

/** A data contract: Open Data Contract Standard (`kind: DataContract`) or datacontract.com (`dataContractSpecification`). */
export const dataContract: KindBody = {
  // With more parts of a card it is a card that also holds a contract: its schema is read as both.
  recognise: (data) => isObject(data) && contractDialect(data) !== undefined && countOwnParts(data) < 2,
  sniff: (text) => {
    const keys = rootKeys(text)
    return (
      keys.has('dataContractSpecification') ||
      (/\bapiVersion["']?[ \t]{0,8}:[ \t]{0,8}["']?v?\d+\.\d/.test(text) &&
        keys.has('apiVersion') &&
        /\bkind["']?[ \t]{0,8}:[ \t]{0,8}["']?DataContract\b/.test(text))
    )
  },
  views: {
    sections: ({ data }) =>
      isObject(data)
        ? { known: [...KNOWN, ['info', 'version'], ['versioning', 'compat_mode'], ['versioning', 'notice']], required: [] }
        : undefined,
    versioning: contractVersioning,
    ...partViews,
    schema: ({ data }) => ({
      parts: [{ dialect: contractDialect(data) ?? (isObject(data) && isObject(data.models) ? 'data-contract' : 'odcs'), at: [] }],
      references: [],
      contracts: [],
    }),
    surface: contractSurface,
    quality: measuredViews.quality,
    freshness: measuredViews.freshness,
    distributions: measuredViews.distributions,
    references: ({ data }) => contractReferences(data),
  },
  paths: cardPaths,
}
