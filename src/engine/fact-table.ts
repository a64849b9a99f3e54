import type { Fact, FactRequest, FactSide, FactValues } from '../policy.js'

export type AnyFact = Fact<FactValues[FactRequest['fact']]>

/** Something for each request. Of digests and sizes there are hundreds of thousands for a long lock: found by the path as it is. */
export class FactTable<T = AnyFact> {
  readonly #shelves: Record<'head' | 'base', Map<string, Map<string, T>> | undefined> = { head: undefined, base: undefined }
  #others: Map<string, T> | undefined

  get(request: FactRequest): T | undefined {
    const name = shelfOf(request)
    if (name === undefined) return this.#others?.get(factKey(request))
    return this.#shelves[sideOf(request)]?.get(name)?.get(pathOf(request))
  }

  set(request: FactRequest, value: T): void {
    const name = shelfOf(request)
    if (name === undefined) return void (this.#others ??= new Map<string, T>()).set(factKey(request), value)
    const shelves = (this.#shelves[sideOf(request)] ??= new Map<string, Map<string, T>>())
    const values = shelves.get(name)
    if (values === undefined) shelves.set(name, new Map([[pathOf(request), value]]))
    else values.set(pathOf(request), value)
  }

  delete(request: FactRequest): void {
    const name = shelfOf(request)
    if (name === undefined) this.#others?.delete(factKey(request))
    else this.#shelves[sideOf(request)]?.get(name)?.delete(pathOf(request))
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
  const key = `${fact}\0${sideKey(request.side ?? 'head')}\0${request.path}`
  const details = detailsOf(request)
  return details.length === 0 ? key : `${key}\0${details.join('\0')}`
}

/** Whether both ask for one thing. */
export function isSameRequest(a: FactRequest, b: FactRequest): boolean {
  if (a === b) return true
  if (a.fact !== b.fact || pathOf(a) !== pathOf(b)) return false
  const shelf = shelfOf(a)
  if (shelf === undefined || shelfOf(b) === undefined) return factKey(a) === factKey(b)
  return shelf === shelfOf(b) && sideOf(a) === sideOf(b)
}

const NONE: readonly string[] = []

function detailsOf(request: FactRequest): readonly string[] {
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
  if (request.fact !== 'schema-diff') return NONE
  const { against, contentModel, jsonSchema = 'as-written' } = request
  return [sideKey(against.side), against.path, contentModel, jsonSchema]
}

function sideKey(side: FactSide): string {
  return typeof side === 'object' ? `tag ${side.tag}` : side
}
