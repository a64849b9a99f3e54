import type { Json } from '../model/json.js'
import { avroSchema } from './avro-schema.js'
import { benchmarkCard } from './benchmark-card.js'
import { checksums } from './checksums.js'
import { croissant } from './croissant.js'
import { cyclonedx } from './cyclonedx.js'
import { dataContract } from './data-contract.js'
import { datasetCard } from './dataset-card.js'
import { dbtManifest } from './dbt-manifest.js'
import { dbtProperties } from './dbt-properties.js'
import { dvcLock } from './dvc-lock.js'
import { dvcPointer } from './dvc-pointer.js'
import { dvcYaml } from './dvc-yaml.js'
import { featureSet } from './feature-set.js'
import { frictionless } from './frictionless.js'
import { inToto } from './in-toto.js'
import { geResult } from './ge-result.js'
import { hfCard } from './hf-card.js'
import { jsonSchema } from './json-schema.js'
import type { Kind } from './kind.js'
import { metricsFile } from './metrics.js'
import { mlflowModel } from './mlflow-model.js'
import { mlflowRegistry } from './mlflow-registry.js'
import { mlflowRun } from './mlflow-run.js'
import { modelCard } from './model-card.js'
import { modelMetadata } from './model-metadata.js'
import { openLineage } from './openlineage.js'
import { pipelineCard } from './pipeline-card.js'
import { spdx } from './spdx.js'

export type { Kind, KindInput } from './kind.js'

/** In the order in which they are asked: a kind that needs more signs stands before one that needs fewer. */
export const kinds: readonly Kind[] = [
  dataContract,
  jsonSchema,
  avroSchema,
  dbtManifest,
  mlflowModel,
  mlflowRun,
  mlflowRegistry,
  geResult,
  hfCard,
  openLineage,
  spdx,
  cyclonedx,
  inToto,
  croissant,
  checksums,
  frictionless,
  dbtProperties,
  benchmarkCard,
  datasetCard,
  modelCard,
  featureSet,
  modelMetadata,
  pipelineCard,
  dvcLock,
  dvcYaml,
  dvcPointer,
  metricsFile,
]

const byId: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.id, kind]))

/** The kind with this id, or undefined: a config that names another one is wrong. */
export function kindById(id: string): Kind | undefined {
  return byId.get(id)
}

/** What a parsed file is: by its content, and if that says nothing by its name. Undefined for somebody else's file. */
export function recogniseKind(data: Json, file: string): Kind | undefined {
  return kinds.find((kind) => kind.recognise(data, file)) ?? kinds.find((kind) => kind.name?.test(file))
}

/** What a file that does not parse was plainly meant to be: by its name, or by the keys that can still be read in its text. */
export function sniffKind(text: string, file: string): Kind | undefined {
  return kinds.find((kind) => kind.name?.test(file)) ?? kinds.find((kind) => kind.sniff?.(text))
}
