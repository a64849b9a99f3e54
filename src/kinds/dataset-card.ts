import type { KindBody } from './kind.js'
import { cardTraits, cardViews, familyKind, requireKeys, sniffFamily } from './spec-family.js'

const REQUIRED_KEYS = [
  ...[
    'dataset_id',
    'title',
    'version',
    'summary',
    'modality',
    'sources',
    'license',
    'access',
    'provenance',
    'splits',
    'checksums',
  ],
  ...['metrology', 'quality', 'export_manifest'],
]
const REQUIRED = requireKeys(REQUIRED_KEYS, 'DatasetCards Ch. 15 §V')

/** A dataset card of the spec family: `dataset_id` among parts that are the family's own. */
export const datasetCard: KindBody = {
  recognise: (data) => familyKind(data) === 'dataset-card',
  sniff: (text) => sniffFamily(text) === 'dataset-card',
  views: cardViews({
    known: [...REQUIRED_KEYS.map((key) => [key]), ['splits', 'policy'], ['release'], ['compliance']],
    required: () => REQUIRED,
    versionPath: ['version'],
    requiresVersion: () => true,
  }),
  ...cardTraits,
}
