import type { Fact, FactRequest, FactSide, FactValues } from '../policy.js'

export type AnyFact = Fact<FactValues[FactRequest['fact']]>

/** Facts by what was asked. Of digests and sizes there are hundreds of thousands for a long lock: found by the path as it is. */
export class FactTable {
  readonly #shelves = { head: new Map<string, Map<string, AnyFact>>(), base: new Map<string, Map<string, AnyFact>>() }
  readonly #others = new Map<string, AnyFact>()

  get(request: FactRequest): AnyFact | undefined {
    const shelf = shelfOf(request)
    if (shelf === undefined) return this.#others.get(factKey(request))
    return this.#shelves[shelf.side].get(shelf.name)?.get(shelf.path)
  }

  set(request: FactRequest, fact: AnyFact): void {
    const shelf = shelfOf(request)
    if (shelf === undefined) return void this.#others.set(factKey(request), fact)
    const shelves = this.#shelves[shelf.side]
    const facts = shelves.get(shelf.name)
    if (facts === undefined) shelves.set(shelf.name, new Map([[shelf.path, fact]]))
    else facts.set(shelf.path, fact)
  }
}

function shelfOf(request: FactRequest): { side: 'head' | 'base'; name: string; path: string } | undefined {
  if (request.fact !== 'digest' && request.fact !== 'size') return undefined
  const { side = 'head', path } = request
  // No algorithm is called so.
  return typeof side === 'string' ? { side, name: request.fact === 'size' ? ' size' : request.algorithm, path } : undefined
}

/** Identity of a request. */
export function factKey(request: FactRequest): string {
  const { fact } = request
  if (fact === 'now' || fact === 'tags') return fact
  return [fact, sideKey(request.side ?? 'head'), request.path, ...detailsOf(request)].join('\0')
}

function detailsOf(request: FactRequest): string[] {
  if (request.fact === 'digest') return [request.algorithm]
  if (request.fact === 'sample') return [request.against.path, request.against.record ?? '', request.contentModel]
  if (request.fact === 'shared-rows') return [request.with]
  if (request.fact === 'table') {
    const { columns = [], keys = [], ranks = [] } = request
    return [JSON.stringify([columns, keys, ranks])]
  }
  if (request.fact === 'columns') {
    const { against, columns = null, bins, edges = {}, samples = false } = request
    return [sideKey(against.side), against.path, JSON.stringify([columns, bins, edges, samples])]
  }
  if (request.fact !== 'schema-diff') return []
  const { against, contentModel, jsonSchema = 'as-written' } = request
  return [sideKey(against.side), against.path, contentModel, jsonSchema]
}

function sideKey(side: FactSide): string {
  return typeof side === 'object' ? `tag ${side.tag}` : side
}
