import { isList, isObject, type Json } from '../model/json.js'
import { kinds, type KindEntry } from './index.js'
import type { Kind } from './kind.js'
import { plural } from '../lib/words.js'

/** Documents that stand in one file, as items of a list at its root. */
export interface Listed {
  /** Of the first. */
  readonly kind: Kind
  readonly first: number
  /** For messages: `3 documents (model card, dataset card)`. */
  readonly documents: string
}

/** Kinds that are a file each. Others are lists by their nature (events, attestations), or occur as parts of anything (schemas). */
const CARDS: ReadonlySet<string> = new Set([
  ...['benchmark-card', 'dataset-card', 'model-card', 'pipeline-card'],
  ...['feature-set', 'model-metadata', 'data-contract'],
])

/** Whether a list, as JSON lines are one, holds cards: no kind takes it, and yet it must not pass in silence. */
export async function recogniseListed(data: Json, file: string): Promise<Listed | undefined> {
  if (!isList(data)) return undefined
  const signs = kinds.filter(({ id }) => CARDS.has(id))
  const counts = new Map<KindEntry, number>()
  let found: Pick<Listed, 'kind' | 'first'> | undefined
  for (const [i, item] of data.entries()) {
    if (!isObject(item)) continue
    for (const sign of signs) {
      if (!sign.mayBe(item, file)) continue
      const kind = await sign.load()
      if (!kind.recognise(item, file)) continue
      found ??= { kind, first: i }
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
      break
    }
  }
  if (found === undefined) return undefined
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0)
  const titles = [...counts.keys()].map(({ title }) => title)
  const documents = `${plural(count, 'document')} (${titles.join(', ')})`
  return { ...found, documents }
}
