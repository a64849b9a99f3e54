import { isObject } from '../model/json.js'
import type { KindBody } from './kind.js'
import { rootKeys } from './root-keys.js'
import { cardTraits, cardViews, countOwnParts, requireKeys } from './spec-family.js'

const KEYS = ['model_version', 'data_snapshot_id', 'data_hash', 'feature_set_version']
const REQUIRED = requireKeys(KEYS, 'Data and feature versioning, linking model, data and features')

/** Two of the four keys, one of them a version: leaving out one does not take the file out of sight. */
function isMetadata(has: (key: string) => boolean): boolean {
  return (has('model_version') || has('feature_set_version')) && KEYS.filter(has).length >= 2
}

/** What one trained model was made from: `model_version` with `data_hash` or `feature_set_version`. */
export const modelMetadata: KindBody = {
  recognise: (data) => isObject(data) && isMetadata((key) => Object.hasOwn(data, key)) && countOwnParts(data) < 2,
  sniff: (text) => {
    const keys = rootKeys(text)
    return isMetadata((key) => keys.has(key))
  },
  views: cardViews({
    known: KEYS.map((key) => [key]),
    required: () => REQUIRED,
    versionPath: ['model_version'],
    requiresVersion: () => true,
  }),
  ...cardTraits,
}
