import { isList, isObject, type Json, type JsonObject } from '../../model/json.js'
import { oncePer } from '../../lib/once-per.js'
import { rootKeys, sectionOf } from '../root-keys.js'

/**
 * Which member of the spec family a document is. A key alone proves little: `artifacts` is also AppVeyor's, `pipeline`
 * Drone's, `versioning` a storage bucket's. So each part is judged by its shape, and one part with the family's own shape
 * is enough. Parts that are there in the wrong shape count together, so that breaking one does not take the file out.
 */
export type FamilyKind = 'pipeline-card' | 'dataset-card' | 'model-card' | 'benchmark-card'

/** Every card of the family asks. */
const recognised = oncePer((data: JsonObject) => ({ kind: lookAt(data) }))

export function familyKind(data: Json): FamilyKind | undefined {
  return isObject(data) ? recognised(data).kind : undefined
}

function lookAt(data: JsonObject): FamilyKind | undefined {
  if (isBenchmark(data)) return 'benchmark-card'
  if (hasAny(data, ['dataset_id']) && isCardOf(data, DATASET_PARTS, DATASET_OWN, 3)) return 'dataset-card'
  if (hasAny(data, ['model_id']) && isCardOf(data, MODEL_PARTS, MODEL_OWN, 3)) return 'model-card'
  // A card that forgot or misspelt its id is still that card, and has to be told so.
  if (!Object.hasOwn(data, 'pipeline')) {
    if (countOf(data, DATASET_PARTS) >= 10) return 'dataset-card'
    if (countOf(data, MODEL_PARTS) >= 11) return 'model-card'
  }
  return hasChapterParts(data) ? 'pipeline-card' : undefined
}

/** How many of the chapter's parts are there in the family's own shape. */
export function countOwnParts(data: JsonObject): number {
  let count = 0
  for (const [key, isOwn] of PARTS) if (Object.hasOwn(data, key) && isOwn(data[key] as Json, data)) count++
  return count
}

/** Whether a file that does not parse is plainly meant as a card of this kind. */
export function sniffFamily(text: string): FamilyKind | undefined {
  const keys = rootKeys(text)
  // In its own part: a word such as `graph` or `notice` stands in everybody's prose.
  const holdsIn = (part: string, words: readonly string[]): boolean => {
    if (!keys.has(part)) return false
    const section = sectionOf(text, part)
    // What an alias or a merge key stands for may lie anywhere.
    const where = /<<\s*:|[\s:,[{]\*\w/.test(section) ? text : section
    return words.some((word) => keys.has(word) || new RegExp(`\\b${word}\\b`).test(where))
  }
  const parts = ['versioning', 'lineage', 'artifacts', 'metrology', 'export_manifest', 'pipeline'].filter((key) => keys.has(key))
  const isFragment =
    keys.has('export_manifest') ||
    (parts.length >= 2 && parts.some((key) => OWN_NAMES.has(key))) ||
    holdsIn('versioning', ['compat_mode', 'stability_line', 'scheme', 'notice']) ||
    holdsIn('lineage', ['graph', 'replay']) ||
    holdsIn('metrology', ['check_dim']) ||
    (keys.has('provenance') &&
      [...keys].every((key) => FAMILY_ROOT.has(key)) &&
      (/\b(?:containers|deps_lock)\b/.test(text) ||
        (/^["'{\s]{0,9}pipeline["']?:\s*[{\r\n#]/m.test(text) && /\b(?:sources|transforms|seeds)\b/.test(text)))) ||
    (keys.has('artifacts') &&
      /\bsha256\b/.test(text) &&
      /\bpath\b/.test(text) &&
      [...keys].filter((key) => !FAMILY_ROOT.has(key)).length <= MAX_FOREIGN)
  const count = (names: readonly string[]) => names.filter((name) => keys.has(name)).length
  if (keys.has('suite') && keys.has('tasks') && (isFragment || /\b(?:dataset_ref|io_mode|leakage_guard)\b/.test(text)))
    return 'benchmark-card'
  if (keys.has('dataset_id') && (isFragment || (count(DATASET_PARTS) >= 3 && count(DATASET_OWN) > 0))) return 'dataset-card'
  if (keys.has('model_id') && (isFragment || (count(MODEL_PARTS) >= 3 && count(MODEL_OWN) > 0))) return 'model-card'
  return isFragment ? 'pipeline-card' : undefined
}

/** The root keys without which no card is recognised. */
export const FAMILY_MARKERS = [
  'versioning',
  'lineage',
  'artifacts',
  'export_manifest',
  'metrology',
  'provenance',
  'layers',
  'edges',
] as const

const DATASET_OWN = ['modality', 'splits', 'checksums', 'metrology', 'export_manifest']
const DATASET_PARTS = [...DATASET_OWN, 'title', 'version', 'summary', 'sources', 'license', 'access', 'provenance', 'quality']
const MODEL_OWN = ['io_schema', 'calibration', 'fairness', 'export_manifest']
const MODEL_PARTS = [
  ...MODEL_OWN,
  ...[
    'title',
    'version',
    'task',
    'architecture',
    'preprocess',
    'optimization',
    'hyperparams',
    'evaluation',
    'safety',
    'deployment',
  ],
  ...['resources', 'metrology', 'training_data', 'robustness'],
]
const TASK_OWN = ['dataset_ref', 'io_mode', 'protocol', 'leakage_guard']
const TASK_PARTS = [...TASK_OWN, 'splits', 'metrics']
/** Root keys of a whole pipeline card: a file that has none but these is nobody else's. */
const FAMILY_ROOT = new Set([
  ...['pipeline', 'versioning', 'provenance', 'lineage', 'artifacts', 'metrology', 'export_manifest', 'lint_rules', 'references'],
  ...[
    'metrics',
    'freshness',
    'privacy',
    'license',
    'compliance',
    'delta_form',
    'path',
    'measure',
    'contracts',
    'splits',
    'notes',
  ],
])

/** Names that hardly anybody else has at the root; `pipeline`, `artifacts` and `provenance` are everybody's. */
const OWN_NAMES = new Set(['versioning', 'lineage', 'metrology', 'export_manifest'])

type Shape = (value: Json, root: JsonObject) => boolean
const PARTS: readonly (readonly [string, Shape])[] = [
  ['versioning', isVersioning],
  ['lineage', isLineage],
  ['artifacts', isArtifactList],
  ['export_manifest', (value) => isObject(value) && hasAny(value, ['artifacts', 'references', 'version'])],
  ['metrology', (value) => isObject(value) && hasAny(value, ['check_dim'])],
  ['pipeline', isPipeline],
  ['provenance', isProvenance],
]

function hasChapterParts(data: JsonObject): boolean {
  if (countOwnParts(data) > 0 || isPipelineWithProvenance(data)) return true
  const named = PARTS.map(([key]) => key).filter((key) => Object.hasOwn(data, key))
  if (named.length < 2) return false
  return named.length >= 4 || (named.some((key) => OWN_NAMES.has(key)) && Object.keys(data).every((key) => FAMILY_ROOT.has(key)))
}

function isVersioning(value: Json): boolean {
  if (!isObject(value)) return false
  if (hasAny(value, ['compat_mode', 'stability_line'])) return true
  if (Object.hasOwn(value, 'notice') && isObject(value.notice as Json)) return true
  return Object.hasOwn(value, 'scheme')
    ? typeof value.scheme !== 'string' || /sem/i.test(value.scheme)
    : hasAny(value, ['scheme'])
}

function isLineage(value: Json): boolean {
  if (!isObject(value)) return false
  const graph = value.graph
  if (isObject(graph) && (hasAny(graph, ['nodes', 'edges']) || Object.keys(graph).length === 0)) return true
  if (isList(graph)) return true
  return isObject(value.replay) && hasAny(value.replay, ['enabled', 'inputs_lock', 'policy'])
}

/** Enough to see what sort of list it is; the rest of a long list is not read. */
const SAMPLE = 200
/** A fragment may carry a name, an owner or the like. */
const MAX_FOREIGN = 3

function isArtifactList(value: Json, root: JsonObject): boolean {
  if (!isList(value)) return false
  const entries = value.slice(0, SAMPLE).filter(isObject)
  const foreign = countForeign(root)
  // Others list files with digests too (a data set's own manifest): then most of what stands beside the list is theirs.
  if (entries.some((entry) => hasAny(entry, ['path']) && hasAny(entry, ['sha256']))) return foreign <= MAX_FOREIGN
  // Without a single digest it may be AppVeyor's list of build products, which stands among other keys.
  return entries.some((entry) => hasAny(entry, ['path', 'sha256'])) && foreign === 0
}

function isPipeline(value: Json): boolean {
  if (!isObject(value)) return false
  const { layers, edges } = value
  if (isList(layers) && (layers.length === 0 || layers.some(isObject))) return hasAny(value, ['edges', 'version', 'id'])
  return (
    isList(edges) && hasAny(value, ['version', 'layers']) && edges.some((edge) => isObject(edge) && hasAny(edge, ['from', 'to']))
  )
}

function isProvenance(value: Json, root: JsonObject): boolean {
  if (!isObject(value)) return false
  const { environment } = value
  const isOwnEnvironment = isObject(environment) && hasAny(environment, ['containers', 'deps_lock'])
  const signs = [hasAny(value, ['transforms']), hasAny(value, ['seeds']), isOwnEnvironment].filter(Boolean).length
  // Sources alone, and provenance of any other shape, stand in everybody's front matter.
  return signs >= 2 || (isOwnEnvironment && countForeign(root) <= MAX_FOREIGN)
}

/** Neither name says anything by itself; together, with nothing beside them that is not the family's, they do. */
function isPipelineWithProvenance(data: JsonObject): boolean {
  const { pipeline, provenance } = data
  return (
    isObject(pipeline) &&
    isObject(provenance) &&
    hasAny(pipeline, ['id', 'version']) &&
    hasAny(provenance, ['sources', 'transforms', 'environment', 'seeds']) &&
    countForeign(data) === 0
  )
}

function countForeign(root: JsonObject): number {
  return Object.keys(root).filter((key) => !FAMILY_ROOT.has(key)).length
}

/** A suite with tasks; when one of the two is forgotten or misspelt, the other must be plainly the family's. */
function isBenchmark(data: JsonObject): boolean {
  const { suite, tasks } = data
  const sample = isList(tasks) ? tasks.slice(0, SAMPLE).filter(isObject) : []
  if (!isObject(suite)) return sample.some((task) => countOf(task, TASK_PARTS) >= 4)
  if (sample.some((task) => hasAny(task, TASK_OWN))) return true
  const isOwnSuite = hasAny(suite, ['modalities', 'coverage_matrix'])
  const hasOwnParts = countOwnParts(data) > 0
  if (Object.hasOwn(data, 'tasks')) return hasOwnParts || isOwnSuite
  return hasOwnParts && (isOwnSuite || hasAny(suite, ['id', 'version']))
}

function countOf(value: JsonObject, keys: readonly string[]): number {
  return keys.filter((key) => Object.hasOwn(value, key)).length
}

function isCardOf(data: JsonObject, parts: readonly string[], own: readonly string[], least: number): boolean {
  if (countOwnParts(data) > 0) return true
  return hasAny(data, own) && countOf(data, parts) >= least
}

/**
 * Own keys only. A key also counts when YAML glued its value to it: `{path:"a.bin"}` without the space reads as one key
 * `path:"a.bin"`; or when it comes through a merge key. The loader reports both; here they must not hide what the file is.
 */
function hasAny(value: JsonObject, keys: readonly string[]): boolean {
  if (keys.some((key) => Object.hasOwn(value, key))) return true
  const merged = value['<<']
  if (isObject(merged) && keys.some((key) => Object.hasOwn(merged, key))) return true
  const names = Object.keys(value)
  if (names.length > 64) return false
  for (const name of names) if (name.includes(':') && keys.some((key) => name.startsWith(`${key}:`))) return true
  return false
}
