import type { KindBody } from './kind.js'
import { cardTraits, cardViews, familyKind, requireKeys, sniffFamily } from './spec-family.js'

const REQUIRED_KEYS = ['suite', 'tasks', 'metrology', 'export_manifest']
const REQUIRED = requireKeys(REQUIRED_KEYS, 'Benchmarks Ch. 15 §IV')

/** A benchmark card of the spec family: a `suite` with `tasks`. */
export const benchmarkCard: KindBody = {
  recognise: (data) => familyKind(data) === 'benchmark-card',
  sniff: (text) => sniffFamily(text) === 'benchmark-card',
  views: cardViews({
    known: [
      ...REQUIRED_KEYS.map((key) => [key]),
      ['suite', 'id'],
      ['suite', 'version'],
      ['suite', 'modalities'],
      ['suite', 'risks'],
    ],
    required: () => REQUIRED,
    versionPath: ['suite', 'version'],
    requiresVersion: () => true,
  }),
  ...cardTraits,
}
