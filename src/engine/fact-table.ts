import type { Fact, FactRequest, FactSide, FactValues } from '../policy.js'

export type AnyFact = Fact<FactValues[FactRequest['fact']]>

/** Facts by what was asked. Of digests and sizes there are hundreds of thousands for a long lock: found by the path as it is. */
export class FactTable {
  readonly #shelves = { head: new Map<string, Map<string, AnyFact>>(), base: new Map<string, Map<string, AnyFact>>() }
  readonly #others = new Map<string, AnyFact>()

  get(request: FactRequest): AnyFact | undefined {
    const name = shelfOf(request)
    if (name === undefined) return this.#others.get(factKey(request))
    return this.#shelves[sideOf(request)].get(name)?.get(pathOf(request))
  }

  set(request: FactRequest, fact: AnyFact): void {
    const name = shelfOf(request)
    if (name === undefined) return void this.#others.set(factKey(request), fact)
    const shelves = this.#shelves[sideOf(request)]
    const facts = shelves.get(name)
    if (facts === undefined) shelves.set(name, new Map([[pathOf(request), fact]]))
    else facts.set(pathOf(request), fact)
  }
}

/** Undefined for what is kept elsewhere. No algorithm is called as the shelf of sizes is. */
function shelfOf(request: FactRequest): string | undefined {
  if (request.fact !== 'digest' && request.fact !== 'size') return undefined
  if (typeof request.side === 'object') return undefined
  return request.fact === 'size' ? ' size' : request.algorithm
}

function sideOf(request: FactRequest): 'head' | 'base' {
  return 'side' in request && request.side === 'base' ? 'base' : 'head'
}

function pathOf(request: FactRequest): string {
  return 'path' in request ? request.path : ''
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
