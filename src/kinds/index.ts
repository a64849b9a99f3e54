import type { Json } from '../model/json.js'
import { benchmarkCard } from './benchmark-card.js'
import { datasetCard } from './dataset-card.js'
import { featureSet } from './feature-set.js'
import type { Kind, KindBody, KindSign } from './kind.js'
import { modelCard } from './model-card.js'
import { modelMetadata } from './model-metadata.js'
import { pipelineCard } from './pipeline-card.js'
import { signs } from './signs.js'

/** A kind that is loaded when a file bears its signs. */
export interface KindEntry extends KindSign {
  /** Loaded once. */
  load(): Promise<Kind>
  /** When it is loaded. */
  readonly loaded: Kind | undefined
}

/**
 * In the order in which they are asked: a kind that needs more signs stands before one that needs fewer. Kinds whose files are
 * met together share a chunk of the bundle; those of the spec family, the commonest, are in its entry.
 */
export const kinds: readonly KindEntry[] = [
  entry(
    signs.dataContract,
    async () => (await import(/* webpackChunkName: "kind-contract" */ './data-contract.js')).dataContract,
  ),
  entry(signs.jsonSchema, async () => (await import(/* webpackChunkName: "kind-schema" */ './json-schema.js')).jsonSchema),
  entry(signs.avroSchema, async () => (await import(/* webpackChunkName: "kind-schema" */ './avro-schema.js')).avroSchema),
  entry(signs.dbtManifest, async () => (await import(/* webpackChunkName: "kind-dbt" */ './dbt-manifest.js')).dbtManifest),
  entry(signs.mlflowModel, async () => (await import(/* webpackChunkName: "kind-mlflow" */ './mlflow-model.js')).mlflowModel),
  entry(signs.mlflowRun, async () => (await import(/* webpackChunkName: "kind-mlflow" */ './mlflow-run.js')).mlflowRun),
  entry(
    signs.mlflowRegistry,
    async () => (await import(/* webpackChunkName: "kind-mlflow" */ './mlflow-registry.js')).mlflowRegistry,
  ),
  entry(signs.geResult, async () => (await import(/* webpackChunkName: "kind-ge" */ './ge-result.js')).geResult),
  entry(signs.hfCard, async () => (await import(/* webpackChunkName: "kind-hf" */ './hf-card.js')).hfCard),
  entry(signs.openLineage, async () => (await import(/* webpackChunkName: "kind-openlineage" */ './openlineage.js')).openLineage),
  entry(signs.spdx, async () => (await import(/* webpackChunkName: "kind-lists" */ './spdx.js')).spdx),
  entry(signs.cyclonedx, async () => (await import(/* webpackChunkName: "kind-lists" */ './cyclonedx.js')).cyclonedx),
  entry(signs.inToto, async () => (await import(/* webpackChunkName: "kind-lists" */ './in-toto.js')).inToto),
  entry(signs.croissant, async () => (await import(/* webpackChunkName: "kind-lists" */ './croissant.js')).croissant),
  entry(signs.checksums, async () => (await import(/* webpackChunkName: "kind-lists" */ './checksums.js')).checksums),
  entry(signs.frictionless, async () => (await import(/* webpackChunkName: "kind-lists" */ './frictionless.js')).frictionless),
  entry(signs.dbtProperties, async () => (await import(/* webpackChunkName: "kind-dbt" */ './dbt-properties.js')).dbtProperties),
  entry(signs.benchmarkCard, () => Promise.resolve(benchmarkCard)),
  entry(signs.datasetCard, () => Promise.resolve(datasetCard)),
  entry(signs.modelCard, () => Promise.resolve(modelCard)),
  entry(signs.featureSet, () => Promise.resolve(featureSet)),
  entry(signs.modelMetadata, () => Promise.resolve(modelMetadata)),
  entry(signs.pipelineCard, () => Promise.resolve(pipelineCard)),
  entry(signs.dvcLock, async () => (await import(/* webpackChunkName: "kind-dvc" */ './dvc-lock.js')).dvcLock),
  entry(signs.dvcYaml, async () => (await import(/* webpackChunkName: "kind-dvc" */ './dvc-yaml.js')).dvcYaml),
  entry(signs.dvcPointer, async () => (await import(/* webpackChunkName: "kind-dvc" */ './dvc-pointer.js')).dvcPointer),
  entry(signs.metricsFile, async () => (await import(/* webpackChunkName: "kind-dvc" */ './metrics.js')).metricsFile),
]

/** Files are opened side by side, and Jest cannot load what two kinds share for both at once: one is loaded after the other. */
let last: Promise<unknown> = Promise.resolve()

function entry(sign: KindSign, body: () => Promise<KindBody>): KindEntry {
  let loading: Promise<Kind> | undefined
  let loaded: Kind | undefined
  const load = (): Promise<Kind> => {
    if (loading === undefined) {
      loading = last.then(body).then((kind) => (loaded = { ...sign, ...kind }))
      last = loading
    }
    return loading
  }
  return {
    ...sign,
    load,
    get loaded() {
      return loaded
    },
  }
}

/** The kind with this id, or undefined: a config that names another one is wrong. */
export async function kindById(id: string): Promise<Kind | undefined> {
  return kinds.find((kind) => kind.id === id)?.load()
}

/** The kind that the name alone claims a file for. */
export function kindByName(file: string): KindEntry | undefined {
  return kinds.find((kind) => kind.name?.test(file))
}

/** What a parsed file is: by its content, and if that says nothing by its name. Undefined for somebody else's file. */
export async function recogniseKind(data: Json, file: string): Promise<Kind | undefined> {
  for (const sign of kinds) {
    if (sign.name?.test(file) !== true && !sign.mayBe(data, file)) continue
    const kind = sign.loaded ?? (await sign.load())
    if (kind.recognise(data, file)) return kind
  }
  return kindByName(file)?.load()
}

/** What a file that does not parse was plainly meant to be: by its name, or by the keys that can still be read in its text. */
export async function sniffKind(text: string, file: string): Promise<Kind | undefined> {
  const byName = kindByName(file)
  if (byName !== undefined) return byName.load()
  const found = markersIn(text)
  for (const sign of kinds) {
    if (!sign.markers.some((marker) => found.has(marker))) continue
    const kind = await sign.load()
    if (kind.sniff?.(text) === true) return kind
  }
  return undefined
}

let markers: { readonly all: readonly string[]; readonly any: RegExp } | undefined

/** The markers of all kinds that stand in the text: looked for together, since a text that cannot be read may be a long one. */
export function markersIn(text: string, enough = Infinity): ReadonlySet<string> {
  markers ??= compileMarkers([...new Set(kinds.flatMap((kind) => kind.markers))])
  const found = new Set<string>()
  const { all, any } = markers
  any.lastIndex = 0
  // Looks ahead and takes nothing, so that one that begins inside of another is found too.
  for (let match = any.exec(text); match !== null; any.lastIndex++, match = any.exec(text)) {
    const marker = match[1]!
    if (found.has(marker)) continue
    // With it those that begin as it does: the longest was tried first.
    for (const one of all) if (marker.startsWith(one)) found.add(one)
    if (found.size >= Math.min(enough, all.length)) break
  }
  return found
}

function compileMarkers(all: readonly string[]): NonNullable<typeof markers> {
  const longestFirst = [...all].sort((a, b) => b.length - a.length)
  const either = longestFirst.map((marker) => marker.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return { all, any: new RegExp(`(?=(${either}))`, 'g') }
}
