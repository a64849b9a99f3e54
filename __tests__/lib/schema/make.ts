import type { Json } from '../../../src/model/json.js'
import type { RecordSchema } from '../../../src/model/record-schema.js'
import { diffRecordSchemas } from '../../../src/lib/schema/record-diff.js'
import { readFeatureSet } from '../../../src/lib/schema/readers/index.js'
import type { ContentModel } from '../../../src/model/record-schema.js'
import type { SchemaDiff } from '../../../src/model/schema-change.js'

/** A record as a feature set would write it. Fails the test when something in it is not understood. */
export function recordOf(features: Json, root: Record<string, Json> = {}): RecordSchema {
  const { schemas, problems } = readFeatureSet({ ...root, features })
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return schemas[0]!
}

export function diffOf(base: Json, head: Json, contentModel: ContentModel = 'ignore-unknown'): SchemaDiff {
  return diffRecordSchemas(recordOf(base), recordOf(head), { contentModel })
}

/** Each change as `class what`. */
export function changesOf(diff: SchemaDiff): string[] {
  return diff.changes.map((change) => `${change.class} ${change.what}`)
}

/** mulberry32: the same numbers on every machine. */
export function randomFrom(seed: number): { next(): number; pick<T>(list: readonly T[]): T; chance(share: number): boolean } {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return { next, pick: (list) => list[Math.floor(next() * list.length)]!, chance: (share) => next() < share }
}
