import { isList, isObject, shortPath, valueAt, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { LineageGraph, SurfaceItem, SurfaceView } from '../../model/views.js'
import type { KindInput } from '../kind.js'
import { entriesOf, item, licenceText, metricItems, namedBy } from '../surface.js'
import { layoutItems } from '../layout.js'
import { artifactsView } from './artifacts.js'
import { lineageView } from './lineage.js'
import { stagesOf } from './stages.js'
import { textOf } from '../values.js'

/** What others join this document by: another id is another thing. */
const IDENTITIES: readonly (readonly [area: 'model' | 'identity', at: Path])[] = [
  ['model', ['model_id']],
  ['identity', ['dataset_id']],
  ['identity', ['feature_set']],
  ['identity', ['pipeline', 'id']],
  ['identity', ['suite', 'id']],
]
const LICENCES: readonly Path[] = [
  ['license'],
  ['licence'],
  ['licenses'],
  ['license_constraints'],
  ['compliance', 'license'],
  ['release', 'license'],
  ['export_manifest', 'license'],
]
const ACCESS: readonly Path[] = [['access'], ['compliance', 'access'], ['release', 'access']]
const ACCESS_NAMES = ['level', 'mode', 'type', 'class', 'status', 'policy'] as const
const SPLITS = ['train', 'validation', 'val', 'dev', 'test', 'holdout', 'calibration'] as const
const SIDES = [
  ['inputs', 'inputs'],
  ['outputs', 'outputs'],
  ['in', 'inputs'],
  ['out', 'outputs'],
] as const
const PORT_NAMES = ['name', 'id', 'port', 'key'] as const
const PORT_FACTS = ['type', 'kind', 'dtype', 'unit', 'format'] as const
const YIELDED = new Set(['artifact', 'dataset', 'model', 'feature-set', 'report'])
/** Metrics of a comparison, or of a rule, are named elsewhere too. */
const NO_METRICS = new Set(['shadow', 'dual_write', 'lint_rules', 'artifacts', 'lineage'])
const MAX_DEPTH = 12
const MAX_NODES = 200_000

/** What a card promises beside its schema: artifacts, ports, metrics, licence, access. Values, digests and prose are not of it. */
export function cardSurface(input: KindInput): SurfaceView | undefined {
  const { data } = input
  if (!isObject(data)) return undefined
  const items = [
    ...identityItems(data),
    ...artifactItems(input),
    ...stagesOf(data).flatMap(({ id, value, at }) => [item('stage', id, at), ...portItems(value, at, id)]),
    ...(lineageView(input)?.graphs ?? []).flatMap(graphItems),
    ...splitItems(data),
    ...findMetrics(data),
    ...layoutItems(data, { primaryKeys: true }),
    ...single(data, LICENCES, 'licence', licenceText),
    ...single(data, ACCESS, 'access', accessText),
  ]
  return { items: firstOfEach(items) }
}

function identityItems(data: JsonObject): SurfaceItem[] {
  return IDENTITIES.flatMap(([area, at]) => {
    const name = textOf(valueAt(data, at))
    return name === '' ? [] : [item(area, shortPath(at), at, name)]
  })
}

function artifactItems(input: KindInput): SurfaceItem[] {
  const artifacts = artifactsView(input)?.artifacts ?? []
  return artifacts.flatMap(({ path, at }) => {
    const name = textOf(path?.value)
    return name === '' ? [] : [item('artifact', name.replace(/^(?:\.\/)+/, ''), path?.at ?? at)]
  })
}

function portItems(stage: JsonObject, at: Path, id: string): SurfaceItem[] {
  const holders: [Json | undefined, Path][] = [
    [stage, at],
    [stage.ports, [...at, 'ports']],
  ]
  return holders.flatMap(([holder, place]) =>
    isObject(holder)
      ? SIDES.flatMap(([key, side]) =>
          entriesOf(holder[key], [...place, key], PORT_NAMES).flatMap(({ name, value, at: where }) =>
            name === '' ? [] : [item('port', `${id}.${side}.${name}`, where, portType(value, isList(holder[key])))],
          ),
        )
      : [],
  )
}

function portType(value: Json, listed: boolean): string {
  if (isObject(value))
    return PORT_FACTS.map((key) => textOf(value[key]))
      .filter(Boolean)
      .join(' ')
  return listed ? '' : textOf(value)
}

/** Stages by id; whatever the graph yields. What something else in it goes on to use is inner, and sources are not its own. */
function graphItems({ nodes, edges }: LineageGraph): SurfaceItem[] {
  const [from, to] = [new Set(edges.map((edge) => edge.from)), new Set(edges.map((edge) => edge.to))]
  return nodes.flatMap(({ id, kind, at }): SurfaceItem[] => {
    if (id === '') return []
    if (kind === 'stage') return [item('stage', id, at)]
    if (!YIELDED.has(kind) || (from.has(id) && !to.has(id))) return []
    const port = item('port', id, at, kind)
    return [from.has(id) ? { ...port, internal: true } : port]
  })
}

function splitItems(data: JsonObject): SurfaceItem[] {
  const { splits } = data
  if (!isObject(splits)) return []
  return SPLITS.filter((name) => Object.hasOwn(splits, name)).map((name) => item('port', `splits.${name}`, ['splits', name]))
}

/** Every `metrics` of the document, named after the task or stage that it stands in. */
function findMetrics(data: JsonObject): SurfaceItem[] {
  const found: SurfaceItem[] = []
  let left = MAX_NODES
  const walk = (value: Json, at: Path, owner: string): void => {
    if (at.length > MAX_DEPTH || left-- <= 0) return
    if (isList(value)) value.forEach((one, i) => walk(one, [...at, i], owner))
    if (!isObject(value)) return
    const id = at.length < 2 ? '' : namedBy(value, ['id', 'name'])
    for (const key of Object.keys(value)) {
      if (NO_METRICS.has(key)) continue
      const inner = value[key]!
      const own = id === '' ? owner : id
      if (key !== 'metrics') walk(inner, [...at, key], own)
      else found.push(...metricItems(inner, [...at, key], own, value.directions ?? value.direction))
    }
  }
  walk(data, [], '')
  return found
}

function accessText(value: Json | undefined): string {
  return isObject(value) ? namedBy(value, ACCESS_NAMES) : textOf(value)
}

/** One that stands at the usual place has no name; another is called by its place. */
function single(
  data: JsonObject,
  places: readonly Path[],
  area: 'licence' | 'access',
  wordsOf: (value: Json | undefined) => string,
): SurfaceItem[] {
  const found = places.flatMap((at) => {
    const text = wordsOf(valueAt(data, at))
    return text === '' ? [] : [{ at, text }]
  })
  return found.map(({ at, text }, i) => item(area, i === 0 ? '' : shortPath(at), at, text))
}

/** The same thing in two lists is one; a stage of the pipeline is a node of the graph. */
function firstOfEach(items: readonly SurfaceItem[]): SurfaceItem[] {
  const seen = new Map<string, SurfaceItem>()
  const artifacts = new Set(items.flatMap(({ area, id }) => (area === 'artifact' ? [id] : [])))
  for (const one of items) {
    const key = `${one.area}\0${one.id}`
    if (!seen.has(key) && !(one.area === 'port' && artifacts.has(one.id))) seen.set(key, one)
  }
  return [...seen.values()]
}
