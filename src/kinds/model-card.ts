import type { KindBody } from './kind.js'
import { cardTraits, cardViews, familyKind, requireKeys, sniffFamily } from './spec-family.js'

const REQUIRED_KEYS = [
  ...[
    'model_id',
    'title',
    'version',
    'task',
    'io_schema',
    'architecture',
    'training_data',
    'preprocess',
    'optimization',
    'hyperparams',
  ],
  ...['evaluation', 'calibration', 'robustness', 'fairness', 'safety', 'deployment', 'resources', 'export_manifest'],
]
const REQUIRED = requireKeys(REQUIRED_KEYS, 'ModelCards Ch. 15 §IV')

/** A model card of the spec family: `model_id` among parts that are the family's own. */
export const modelCard: KindBody = {
  recognise: (data) => familyKind(data) === 'model-card',
  sniff: (text) => sniffFamily(text) === 'model-card',
  views: cardViews({
    known: [...REQUIRED_KEYS.map((key) => [key]), ['io_schema', 'inputs'], ['io_schema', 'outputs'], ['license_constraints']],
    required: () => REQUIRED,
    versionPath: ['version'],
    requiresVersion: () => true,
  }),
  ...cardTraits,
}
