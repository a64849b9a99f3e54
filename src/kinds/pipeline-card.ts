import { isObject, type Path } from '../model/json.js'
import type { KindBody, KindInput } from './kind.js'
import { cardTraits, cardViews, familyKind, sniffFamily, type Required } from './spec-family.js'

const KNOWN: readonly Path[] = [
  ['pipeline'],
  ['pipeline', 'id'],
  ['pipeline', 'version'],
  ['pipeline', 'layers'],
  ['pipeline', 'edges'],
  ['pipeline', 'orchestration'],
  ['pipeline', 'scheduling'],
  ['pipeline', 'resources'],
  ['pipeline', 'monitoring'],
]

const CHAPTER_REQUIRED: Required = [
  { path: ['versioning'], spec: 'Ch. 11 §III' },
  { path: ['provenance'], spec: 'Ch. 11 §V' },
  { path: ['lineage', 'graph'], spec: 'Ch. 11 §VI' },
  { path: ['artifacts'], spec: 'Ch. 11 §VII' },
  { path: ['metrology'], spec: 'Ch. 11 §VIII' },
  { path: ['export_manifest'], spec: 'Ch. 11 §XI' },
]
const PIPELINE_REQUIRED: Required = [{ path: ['pipeline'], spec: 'Ch. 16 §IV' }]
/** So many of the chapter's six parts make the chapter's whole fragment; fewer are a file about one of them. */
const WHOLE = 4

/**
 * A fragment asks only for what it is about: a file that holds nothing but `artifacts` lacks no lineage. A card that
 * describes a pipeline, or most of the chapter, is held to all of it.
 */
function requiredOf({ data }: KindInput): Required {
  if (!isObject(data)) return []
  const { pipeline } = data
  const describesPipeline = isObject(pipeline) && ['id', 'layers', 'edges'].some((key) => Object.hasOwn(pipeline, key))
  if (describesPipeline) return [...PIPELINE_REQUIRED, ...CHAPTER_REQUIRED]
  return CHAPTER_REQUIRED.filter(({ path }) => Object.hasOwn(data, path[0] as string)).length >= WHOLE ? CHAPTER_REQUIRED : []
}

/** A pipeline card, or a fragment of chapter 11 (`versioning`, `lineage`, `artifacts`, `export_manifest` at the root). */
export const pipelineCard: KindBody = {
  recognise: (data) => familyKind(data) === 'pipeline-card',
  sniff: (text) => sniffFamily(text) === 'pipeline-card',
  views: cardViews({
    known: KNOWN,
    required: requiredOf,
    asksForEnvironment: true,
    versionPath: ['pipeline', 'version'],
    requiresVersion: ({ data }) => isObject(data) && (Object.hasOwn(data, 'versioning') || Object.hasOwn(data, 'pipeline')),
  }),
  ...cardTraits,
}
