import { isObject, type Path } from '../model/json.js'
import type { SectionsView, VersioningView } from '../model/views.js'
import type { Kind, KindInput } from './kind.js'
import { artifactsView } from './spec-family/artifacts.js'
import { cardSchema, contractFiles } from './spec-family/contracts.js'
import { lineageView } from './spec-family/lineage.js'
import { linksView } from './spec-family/links.js'
import { cardPaths, cardSpellings } from './spec-family/paths.js'
import { provenanceView, replayView } from './spec-family/provenance.js'
import { referencesView } from './spec-family/references.js'
import { measuredViews } from './measured/card.js'
import { cardSurface } from './spec-family/surface.js'
import { versioningView } from './spec-family/versioning.js'

export { FAMILY_MARKERS, countOwnParts, familyKind, sniffFamily } from './spec-family/recognition.js'

/** The parts that chapter 11 of the pipeline volume describes. Every kind of the family may have them. */
export const CHAPTER_SECTIONS: readonly Path[] = [
  ['versioning'],
  ['versioning', 'scheme'],
  ['versioning', 'stability_line'],
  ['versioning', 'compat_mode'],
  ['versioning', 'notice'],
  ['provenance'],
  ['provenance', 'sources'],
  ['provenance', 'transforms'],
  ['provenance', 'environment'],
  ['provenance', 'environment', 'containers'],
  ['provenance', 'environment', 'deps_lock'],
  ['provenance', 'environment', 'seeds'],
  ['provenance', 'seeds'],
  ['lineage'],
  ['lineage', 'graph'],
  ['lineage', 'graph', 'nodes'],
  ['lineage', 'graph', 'edges'],
  ['lineage', 'replay'],
  ['lineage', 'replay', 'inputs_lock'],
  ['lineage', 'replay', 'policy'],
  ['artifacts'],
  ['metrology'],
  ['metrology', 'units'],
  ['metrology', 'check_dim'],
  ['export_manifest'],
  ['export_manifest', 'version'],
  ['export_manifest', 'artifacts'],
  ['export_manifest', 'references'],
  ['privacy'],
  ['license'],
  ['lint_rules'],
]

export type Required = SectionsView['required']

/** Root keys that the kind's specification requires, all for the same reason. */
export function requireKeys(keys: readonly string[], spec: string): Required {
  return keys.map((key) => ({ path: [key], spec }))
}

export interface CardShape {
  /** Root parts beside those of the chapter. */
  readonly known: readonly Path[]
  required(input: KindInput): Required
  /** Where documents of the kind keep their version. */
  readonly versionPath: Path
  requiresVersion(input: KindInput): boolean
  /** Whether `provenance` has to name a lock of the dependencies and seeds (Ch. 11 §V). */
  readonly asksForEnvironment?: boolean
  /** For a kind whose schema has a form of its own. */
  readonly schema?: Kind['views']['schema']
}

/**
 * The views of a card. All kinds that can be written as a plain map share them, so that turning one into another by adding
 * a key does not take its lineage or its artifacts out of sight.
 */
export function cardViews(shape: CardShape): Kind['views'] {
  const known = uniquePaths([...shape.known, ...CHAPTER_SECTIONS])
  return {
    sections: (input) => (isObject(input.data) ? { known, required: shape.required(input) } : undefined),
    versioning: (input): VersioningView | undefined => versioningView(input, shape.versionPath, shape.requiresVersion(input)),
    lineage: lineageView,
    artifacts: artifactsView,
    links: linksView,
    references: referencesView,
    provenance: (input) => provenanceView(input, shape.asksForEnvironment === true),
    replay: replayView,
    schema: shape.schema ?? cardSchema,
    surface: cardSurface,
    ...measuredViews,
  }
}

/** For other kinds that may carry one part of the chapter: it does not go unseen. */
export const partViews = { lineage: lineageView, artifacts: artifactsView } as const satisfies Kind['views']

/** Contract files that a card names belong to its schema; what those name in turn does not. */
export const cardCompanions = { companions: contractFiles, leafCompanions: true, spellings: cardSpellings } as const

export { cardPaths, cardSchema }

function uniquePaths(paths: readonly Path[]): readonly Path[] {
  return [...new Map(paths.map((path) => [path.join('\u0000'), path])).values()]
}
