import { isList, isObject, valueAt, type At, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { ProvenanceView, ReplayView } from '../../model/views.js'
import type { KindInput } from '../kind.js'
import { lineageView } from './lineage.js'
import { stagesOf } from './stages.js'
import { memberOf, textOf } from '../values.js'

const AT: Path = ['provenance']
const ENVIRONMENT: Path = ['provenance', 'environment']
const CONTAINERS: readonly Path[] = ['containers', 'container', 'images', 'image'].flatMap((key) => [
  [...ENVIRONMENT, key],
  [...AT, key],
])
const DEPS_LOCKS: readonly Path[] = [
  [...ENVIRONMENT, 'deps_lock'],
  [...AT, 'deps_lock'],
  [...ENVIRONMENT, 'deps_locks'],
]
const SEEDS: readonly Path[] = [
  [...ENVIRONMENT, 'seeds'],
  [...AT, 'seeds'],
  [...ENVIRONMENT, 'seed'],
  [...AT, 'seed'],
]
const LIBRARIES = ['libraries', 'library_versions', 'libs', 'lib_versions', 'versions', 'packages'] as const
const BACKENDS = ['backend', 'backends', 'deterministic_backend', 'deterministic_backends', 'deterministic_ops'] as const

/** `provenance` (Ch. 11 §V). Undefined when the document has none, or a text instead: whether it must is another question. */
export function provenanceView({ data, folder, ...input }: KindInput, asksForEnvironment: boolean): ProvenanceView | undefined {
  if (!isObject(data) || !isObject(data.provenance)) return undefined
  const { provenance } = data
  const seeds = firstAt(data, SEEDS)
  const environmentSaid = isObject(provenance.environment)
  const stages = stagesOf(data)
  return {
    at: AT,
    folder,
    // A fragment about sources alone says nothing about how anything was run.
    asksForEnvironment:
      asksForEnvironment && ['environment', 'transforms', 'seeds'].some((key) => Object.hasOwn(provenance, key)),
    sources: entriesAt(data, [[...AT, 'sources']]),
    transforms: entriesAt(data, [[...AT, 'transforms']]),
    containers: [...entriesAt(data, CONTAINERS), ...stages.flatMap(({ value, at }) => imagesOf(value, at))],
    dependencyLocks: entriesAt(data, DEPS_LOCKS),
    ...(seeds && { seeds }),
    seedsPath: [...(environmentSaid ? ENVIRONMENT : AT), 'seeds'],
    lockPath: [...(environmentSaid ? ENVIRONMENT : AT), 'deps_lock'],
    nondeterministic: nondeterministicIn(data, stages),
    ...namedStages({ data, folder, ...input }, stages),
  }
}

/** `lineage.replay` (Ch. 11 §VI). */
export function replayView({ data, folder }: KindInput): ReplayView | undefined {
  if (!isObject(data) || !isObject(data.lineage) || !isObject(data.lineage.replay)) return undefined
  const { replay } = data.lineage
  const at: Path = ['lineage', 'replay']
  const [enabled, inputsLock, posture, tolerance, result] = [
    ['enabled'],
    ['inputs_lock'],
    ['policy', 'posture'],
    ['tolerance', 'tolerances'],
    ['result', 'result_path', 'report'],
  ].map((keys) => memberOf(replay, at, keys))
  const seeds = firstAt(data, SEEDS)
  return {
    at,
    folder,
    ...(enabled && { enabled }),
    ...(inputsLock && { inputsLock }),
    ...(posture && { posture }),
    ...(tolerance && { tolerance }),
    ...(result && { result }),
    ...(seeds && { seeds }),
  }
}

type Stages = ReturnType<typeof stagesOf>

/** Stages of the lineage graph and of the pipeline itself. */
function namedStages(input: KindInput, stages: Stages): Pick<ProvenanceView, 'stages'> {
  const nodes = (lineageView(input)?.graphs ?? []).flatMap((graph) => graph.nodes)
  const named = [
    ...nodes.map(({ id, version, at }) => ({ name: id, at, ...(version && { version }) })),
    ...stages.map(({ id, value, at }) => {
      const version = memberOf(value, at, ['version'])
      return { name: id, at, ...(version && { version }) }
    }),
  ]
  return named.length === 0 ? {} : { stages: named }
}

function nondeterministicIn(data: JsonObject, stages: Stages): ProvenanceView['nondeterministic'] {
  const environment = valueAt(data, ENVIRONMENT)
  const shared = isObject(environment) ? environment : (Object.create(null) as JsonObject)
  const holders = [...stages.map(({ id, value, at }) => ({ name: id, value, at })), ...graphNodes(data)]
  const seen = new Set<string>()
  return holders.flatMap(({ name, value, at }) => {
    const sign = nondeterminismOf(value, at)
    if (sign === undefined || seen.has(name)) return []
    seen.add(name)
    const own = isObject(sign.value) ? sign.value : value
    const libraries =
      memberOf(own, sign.at, LIBRARIES) ?? memberOf(value, at, LIBRARIES) ?? memberOf(shared, ENVIRONMENT, LIBRARIES)
    const backend = memberOf(own, sign.at, BACKENDS) ?? memberOf(value, at, BACKENDS) ?? memberOf(shared, ENVIRONMENT, BACKENDS)
    return [{ name, at: sign.at, ...(libraries && { libraries }), ...(backend && { backend }) }]
  })
}

function graphNodes(data: JsonObject): { name: string; value: JsonObject; at: Path }[] {
  const at: Path = ['lineage', 'graph', 'nodes']
  const nodes = valueAt(data, at)
  return isList(nodes)
    ? nodes.flatMap((value, i) => (isObject(value) ? [{ name: textOf(value.id), value, at: [...at, i] }] : []))
    : []
}

/** `deterministic: false`, `nondeterministic: true`, or a map that says more. */
function nondeterminismOf(value: JsonObject, at: Path): At<Json> | undefined {
  const plain = memberOf(value, at, ['deterministic'])
  if (plain !== undefined && (plain.value === false || (isObject(plain.value) && plain.value.value === false))) return plain
  const other = memberOf(value, at, ['nondeterministic', 'non_deterministic', 'nondeterminism'])
  return other !== undefined && other.value !== false && other.value !== null ? other : undefined
}

function imagesOf(value: JsonObject, at: Path): At<Json>[] {
  return ['container', 'image'].flatMap((key) => {
    const image = value[key]
    // An `image` of a stage may be a picture that it reads.
    return typeof image === 'string' &&
      (key === 'container' || /^[\w.-]+(?::\d+)?\/\S+|:[\w.-]+$/.test(image)) &&
      !/\.(?:png|jpe?g|tiff?|svg|gif)$/i.test(image)
      ? [{ value: image, at: [...at, key] }]
      : []
  })
}

/** Entries of the lists at these places; a value that is no list stands for one. */
function entriesAt(data: JsonObject, places: readonly Path[]): At<Json>[] {
  return places.flatMap((at): At<Json>[] => {
    const value = valueAt(data, at)
    if (value === undefined || value === null) return []
    return isList(value) ? value.map((item, i) => ({ value: item, at: [...at, i] })) : [{ value, at }]
  })
}

function firstAt(data: JsonObject, places: readonly Path[]): At<Json> | undefined {
  const at = places.find((place) => valueAt(data, place) !== undefined)
  return at && { value: valueAt(data, at) as Json, at }
}
