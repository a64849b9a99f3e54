import { isObject } from '../model/json.js'
import type { Kind } from './kind.js'
import { rootKeys } from './root-keys.js'
import { cardPaths, cardViews, countOwnParts, requireKeys } from './spec-family.js'

const REQUIRED = requireKeys(['feature_set', 'version', 'features'], 'Data and feature versioning, feature schema')

/** A named, versioned set of feature definitions: `feature_set` and `features`. */
export const featureSet: Kind = {
  id: 'feature-set',
  title: 'feature set',
  markers: ['feature_set'],
  // A document that carries most of the chapter is a card that mentions a feature set.
  recognise: (data) =>
    isObject(data) && Object.hasOwn(data, 'feature_set') && Object.hasOwn(data, 'features') && countOwnParts(data) < 2,
  sniff: (text) => {
    const keys = rootKeys(text)
    return keys.has('feature_set') && keys.has('features')
  },
  views: cardViews({
    known: [['feature_set'], ['version'], ['features']],
    required: () => REQUIRED,
    versionPath: ['version'],
    requiresVersion: () => true,
  }),
  paths: cardPaths,
}
