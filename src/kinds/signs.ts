/**
 * By what files of each kind are found. This is all that a run loads of the kinds that it does not meet, so nothing here imports
 * one of them.
 */
import { CHECKSUM_LIST, mayHoldChecksums } from '../lib/checksum-lists.js'
import { folderOf, nameOf, resolvePath } from '../lib/paths.js'
import { isList, isObject, type Json, type JsonObject } from '../model/json.js'
import { contractDialect } from './contract-dialect.js'
import type { KindSign } from './kind.js'
import { AVRO_FILE, DATA_PACKAGE, DVC_LOCK, DVC_POINTER, DVC_YAML, HUB_KEYS, MARKDOWN, ML_MODEL, SCHEMA_FILE } from './names.js'
import { cardSpellings } from './spec-family/paths.js'
import { FAMILY_MARKERS } from './spec-family/recognition.js'

type MayBe = KindSign['mayBe']

const has =
  (...keys: readonly string[]) =>
  (data: Json): boolean =>
    isObject(data) && keys.some((key) => Object.hasOwn(data, key))

/** The same of a list of documents in one file, by its first. */
const firstHas =
  (...keys: readonly string[]) =>
  (data: Json): boolean =>
    has(...keys)(isList(data) ? (data[0] ?? null) : data)

const holds =
  (test: (data: JsonObject) => boolean): MayBe =>
  (data) =>
    isObject(data) && test(data)

/** The kinds of the spec family are always there; any map may be one. */
const card = (id: string, title: string, markers: readonly string[]): KindSign => ({
  ...{ id, title, markers, spellings: cardSpellings },
  mayBe: isObject,
})

export const signs = {
  dataContract: {
    ...{ id: 'data-contract', title: 'data contract', markers: ['dataContractSpecification', 'DataContract'] },
    mayBe: (data) => contractDialect(data) !== undefined,
  },
  jsonSchema: {
    ...{ id: 'json-schema', title: 'JSON Schema', markers: ['json-schema.org', 'properties', '$defs', 'definitions'] },
    mayBe: (data, file) => isObject(data) && (typeof data.$schema === 'string' || SCHEMA_FILE.test(file)),
  },
  avroSchema: {
    ...{ id: 'avro-schema', title: 'Avro schema', markers: ['record'], name: AVRO_FILE },
    mayBe: (data) => holds(({ type }) => type === 'record')(isList(data) ? (data[0] ?? null) : data, ''),
  },
  dbtManifest: {
    ...{ id: 'dbt-manifest', title: 'dbt manifest', markers: ['dbt_schema_version'] },
    mayBe: holds(({ metadata, nodes }) => isObject(metadata) && isObject(nodes)),
  },
  mlflowModel: {
    ...{ id: 'mlflow-model', title: 'MLflow model', markers: ['flavors'], name: ML_MODEL },
    mayBe: has('flavors'),
  },
  mlflowRun: {
    ...{ id: 'mlflow-run', title: 'MLflow run', markers: ['run_uuid', 'artifact_uri', 'lifecycle_stage'] },
    mayBe: firstHas('runs', 'run', 'info', 'run_id', 'run_uuid'),
    dependents: (path) => metaOf(METRIC_FILE.exec(path)),
  },
  mlflowRegistry: {
    ...{ id: 'mlflow-registry', title: 'MLflow registry entry', markers: ['current_stage', 'last_updated_timestamp'] },
    mayBe: has(
      ...['registered_model', 'model_version', 'registered_models', 'model_versions', 'current_stage', 'run_link'],
      ...['creation_timestamp', 'last_updated_timestamp', 'status_message', 'storage_location'],
    ),
    dependents: (path) => metaOf(ALIAS_FILE.exec(path)),
  },
  geResult: {
    id: 'ge-result',
    title: 'Great Expectations result',
    markers: ['expectation_config', 'expectations', 'evaluated_expectations'],
    mayBe: has('results', 'run_results', 'expectations'),
  },
  hfCard: {
    ...{ id: 'hf-card', title: 'Hugging Face card', markers: HUB_KEYS },
    mayBe: (data, file) => MARKDOWN.test(file) && has(...HUB_KEYS)(data),
  },
  openLineage: {
    ...{ id: 'openlineage', title: 'OpenLineage event', markers: ['runId', 'eventTime', 'schemaURL'] },
    mayBe: firstHas('run', 'eventTime'),
  },
  spdx: {
    ...{ id: 'spdx', title: 'SPDX document', markers: ['spdxVersion', 'spdx.org/rdf/3', 'SPDXVersion'] },
    mayBe: has('spdxVersion', '@graph'),
  },
  cyclonedx: {
    ...{ id: 'cyclonedx', title: 'CycloneDX document', markers: ['bomFormat'] },
    mayBe: has('bomFormat'),
  },
  inToto: {
    ...{ id: 'in-toto', title: 'in-toto statement', markers: ['in-toto', 'byproducts'] },
    mayBe: (data) => (isList(data) ? data.some(isAttested) : isAttested(data)),
    spellings: inBase64,
  },
  croissant: {
    ...{ id: 'croissant', title: 'Croissant data set', markers: ['mlcommons.org'] },
    mayBe: has('@type'),
  },
  checksums: {
    // Told by its name; lines have no word in common, and files of these names are read whatever they hold.
    ...{ id: 'checksums', title: 'list of checksums', markers: ['SHA256 ('], name: CHECKSUM_LIST },
    mayBe: (data, file) => isList(data) && mayHoldChecksums(file),
  },
  frictionless: {
    ...{ id: 'frictionless', title: 'Frictionless package', markers: ['resources', 'fields'], name: DATA_PACKAGE },
    mayBe: holds(({ resources, schema, fields }) => isList(resources) || isObject(schema ?? null) || isList(fields)),
  },
  dbtProperties: {
    ...{ id: 'dbt-properties', title: 'dbt property file', markers: ['models', 'seeds', 'snapshots', 'sources'] },
    mayBe: holds(({ models, seeds, snapshots, sources }) => [models, seeds, snapshots, sources].some(isList)),
  },
  benchmarkCard: card('benchmark-card', 'benchmark card', ['suite']),
  datasetCard: card('dataset-card', 'dataset card', ['dataset_id']),
  modelCard: card('model-card', 'model card', ['model_id']),
  featureSet: card('feature-set', 'feature set', ['feature_set']),
  modelMetadata: card('model-metadata', 'model metadata', ['model_version', 'feature_set_version']),
  pipelineCard: card('pipeline-card', 'pipeline card', FAMILY_MARKERS),
  dvcLock: {
    ...{ id: 'dvc-lock', title: 'DVC lock', markers: ['cmd'], name: DVC_LOCK },
    // A lock of schema 1 has nothing but stages at its root.
    mayBe: holds((data) => isObject(data.stages ?? null) || Object.values(data).every(has('cmd'))),
    dependents: (path) => (['dvc.yaml', 'params.yaml'].includes(nameOf(path)) ? besides(path, 'dvc.lock') : []),
  },
  dvcYaml: {
    ...{ id: 'dvc-yaml', title: 'DVC pipeline', markers: ['stages'], name: DVC_YAML },
    mayBe: holds(({ stages }) => isObject(stages ?? null)),
    dependents: (path) => (['dvc.lock', 'params.yaml'].includes(nameOf(path)) ? besides(path, 'dvc.yaml') : []),
  },
  dvcPointer: {
    ...{ id: 'dvc-pointer', title: 'DVC pointer', markers: ['outs'], name: DVC_POINTER },
    mayBe: holds(({ outs }) => isList(outs)),
    // Data outside of git changes, comes and goes with its pointer.
    standsFor: (path) => (/[^/]\.dvc$/.test(path) ? [path.slice(0, -'.dvc'.length)] : []),
  },
  metricsFile: {
    ...{ id: 'metrics', title: 'metrics file', markers: ['machine_info', 'real_time', 'stddev'] },
    mayBe: has('benchmarks', 'results'),
    namersAnywhere: { name: 'dvc.yaml', word: 'metrics' }, // with `wdir`
    namers: (file) => (READABLE.test(file) && !NOT_METRICS.has(nameOf(file)) ? pipelinesAbove(file) : []),
  },
} as const satisfies Readonly<Record<string, KindSign>>

const isAttested = has(
  ...['_type', 'payloadType', 'dsseEnvelope', 'envelope', 'intotoStatement', 'build', 'provenance_summary', 'signed'],
)

/** A run's metrics lie one a file in a folder beside its `meta.yaml`. */
const METRIC_FILE = /^((?:.*\/)?[0-9a-f]{32})\/metrics\/.+$/
/** `models/<name>/aliases/<alias>` holds the number of a version. */
const ALIAS_FILE = /^((?:.*\/)?models\/[^/]+)\/aliases\/[^/]+$/

function metaOf(match: RegExpExecArray | null): readonly string[] {
  return match === null ? [] : [`${match[1]}/meta.yaml`]
}

function besides(path: string, name: string): readonly string[] {
  const verdict = resolvePath(folderOf(path), name)
  return verdict.ok ? [verdict.path] : []
}

const READABLE = /\.(?:json|ya?ml|jsonl|ndjson|toml|csv|tsv)$/
const NOT_METRICS = new Set(['dvc.yaml', 'dvc.lock', 'params.yaml', 'package.json'])

function pipelinesAbove(file: string): string[] {
  const folders: string[] = []
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) folders.push(folder)
  return [...folders.map((folder) => `${folder}/dvc.yaml`), 'dvc.yaml']
}

/** A name as it stands in a payload: its bytes in base64, at each of the three places that they may start at. */
function inBase64(path: string): readonly string[] {
  const name = nameOf(path)
  const bytes = String.fromCharCode(...new TextEncoder().encode(name))
  return [0, 1, 2].flatMap((skip) => {
    const text = btoa('\0'.repeat(skip) + bytes).replace(/=+$/, '')
    // The first and the last sign may hold bits of their neighbours.
    const sure = text.slice(Math.ceil((skip * 8) / 6), Math.floor(((skip + bytes.length) * 8) / 6))
    return sure.length < 3 ? [] : [sure]
  })
}
