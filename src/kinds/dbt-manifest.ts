import { isObject, type Json, type JsonObject } from '../model/json.js'
import type { SurfaceItem } from '../model/views.js'
import type { KindBody } from './kind.js'
import { layoutItems } from './layout.js'
import { manifestQuality } from './measured/dbt-tests.js'
import { noVersion, versioningView } from './spec-family/versioning.js'
import { item, metricItems } from './surface.js'
import { textOf } from './values.js'

function isManifest(data: Json): boolean {
  if (!isObject(data) || !isObject(data.metadata) || !isObject(data.nodes)) return false
  return /\/dbt\/manifest\/v\d+/.test(textOf(data.metadata.dbt_schema_version))
}

/** Who may refer to a model, of those that say so. */
function accessItems(nodes: Json | undefined): SurfaceItem[] {
  if (!isObject(nodes)) return []
  return Object.keys(nodes).flatMap((id) => {
    const node = nodes[id]
    const access = isObject(node) ? accessOf(node) : undefined
    return access === undefined ? [] : [item('access', id, ['nodes', id, ...access.at], access.value)]
  })
}

function accessOf(node: JsonObject): { at: string[]; value: string } | undefined {
  const { access, config } = node
  if (textOf(access) !== '') return { at: ['access'], value: textOf(access) }
  const configured = isObject(config) ? textOf(config.access) : ''
  return configured === '' ? undefined : { at: ['config', 'access'], value: configured }
}

/** How a model is stored: dbt writes every key of `config`, those that nobody set as null. */
function layoutOf(nodes: Json | undefined): SurfaceItem[] {
  if (!isObject(nodes)) return []
  return Object.keys(nodes).flatMap((id) => {
    const node = nodes[id]
    if (!isObject(node) || !isObject(node.config)) return []
    const found = layoutItems(node.config, { primaryKeys: true })
    return found.map((one) => ({ ...one, id: `${id} ${one.id}`.trim(), at: ['nodes', id, 'config', ...one.at] }))
  })
}

/** What dbt wrote down of a project: `manifest.json`, with the columns of every model. */
export const dbtManifest: KindBody = {
  recognise: isManifest,
  sniff: (text) => /"dbt_schema_version"\s*:\s*"[^"]{0,80}manifest/.test(text.slice(0, 4096)),
  views: {
    // `metadata.dbt_version` is that of the tool.
    versioning: (input) => ({ ...(versioningView(input, ['x-version'], false, []) ?? noVersion()), isRemade: true }),
    schema: () => ({ parts: [{ dialect: 'dbt-manifest', at: [] }], references: [], contracts: [] }),
    quality: ({ data }) => manifestQuality(data),
    surface: ({ data }) =>
      isObject(data)
        ? { items: [...accessItems(data.nodes), ...layoutOf(data.nodes), ...metricItems(data.metrics, ['metrics'], '')] }
        : undefined,
  },
  paths: () => [],
}
