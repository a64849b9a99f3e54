import { sha256 } from '../io/text-hash.js'
import type { Shard } from '../lib/shard.js'
import type { Json } from '../model/json.js'
import type { CheckShardInfo, ReportDocument } from '../model/report.js'
import type { Candidate } from './select.js'

/** What a part tells of the list that was split. */
export type Split = Pick<CheckShardInfo, 'files' | 'part' | 'list' | 'order'>

/** Lists of the report whose rows come in the order of the documents. */
const LISTS = ['versions', 'promotion', 'drift', 'summaries', 'affected'] as const

/** A whole run is its own first part. */
export function isFirst(shard: Shard | undefined): boolean {
  return shard === undefined || shard.i === 1
}

/**
 * Who judges what, and which row of the report comes from where. The files are dealt out in the order of their paths, one to
 * each part in turn: which part has a file follows from the list alone, and neighbours, which are often alike, are spread.
 */
export class ShardRows {
  readonly #shard: Shard
  readonly #candidates: readonly Candidate[]
  readonly #order: Record<string, number[]> = { documents: [] }

  constructor(shard: Shard, candidates: readonly Candidate[]) {
    this.#shard = shard
    this.#candidates = candidates
    for (const list of LISTS) this.#order[list] = []
  }

  isMine(index: number): boolean {
    return index % this.#shard.n === this.#shard.i - 1
  }

  /** Whatever rows are new since the last call come from the file at this position. */
  note(index: number, documents: readonly ReportDocument[], rows: ReadonlyMap<string, readonly Json[]>): void {
    const lists: [string, readonly unknown[]][] = [['documents', documents]]
    for (const list of LISTS) lists.push([list, rows.get(list) ?? []])
    for (const [list, all] of lists) {
      const order = this.#order[list]!
      while (order.length < all.length) order.push(index)
    }
  }

  split(): Split {
    const list = this.#candidates.map(({ file, status, baseFile }) => `${status} ${file}\0${baseFile ?? ''}\0`)
    return {
      files: this.#candidates.length,
      part: this.#candidates.filter((_, i) => this.isMine(i)).length,
      list: sha256(list.join('')),
      order: this.#order,
    }
  }
}
