import { isObject } from '../model/json.js'
import { findCardPlaces } from '../lib/schema/card-places.js'
import type { SchemaView } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { rootKeys } from './root-keys.js'
import { cardSchema, cardTraits, cardViews, countOwnParts, requireKeys } from './spec-family.js'

const REQUIRED = requireKeys(['feature_set', 'version', 'features'], 'Data and feature versioning, feature schema')

/** The features are the one record of the set, unless contracts stand beside them as in a card. */
function featureSchema(input: KindInput): SchemaView | undefined {
  const view = cardSchema(input)
  const { data } = input
  if (view === undefined || !isObject(data)) return undefined
  const { features, ...rest } = data
  if (features === undefined || findCardPlaces(rest).places.length > 0) return view
  return {
    ...view,
    parts: [
      { dialect: 'feature-set', at: [] },
      ...view.parts.filter(({ dialect, file }) => dialect !== 'card' || file !== undefined),
    ],
  }
}

/** A named, versioned set of feature definitions: `feature_set` and `features`. */
export const featureSet: KindBody = {
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
    schema: featureSchema,
  }),
  ...cardTraits,
}
