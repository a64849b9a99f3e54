import type { JsonObject } from '../model/json.js'

/** Fewer are listed faster than they are looked up. */
const MANY = 64

const listed = new WeakMap<JsonObject, readonly string[]>()

/**
 * Own keys of an object. Those of a large one that is frozen are listed once: of 60,000 keys the list takes 20 ms to make, and a
 * rule may ask for it at every place that it selects.
 */
export function keysOf(object: JsonObject): readonly string[] {
  const known = listed.get(object)
  if (known !== undefined) return known
  const keys = Object.keys(object)
  if (keys.length >= MANY && Object.isFrozen(object)) listed.set(object, keys)
  return keys
}
