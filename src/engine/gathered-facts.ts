import type { FactRequest, Facts } from '../policy.js'
import { FactTable, isSameRequest, type AnyFact } from './fact-table.js'
import type { LiveDocument } from './live-document.js'

/** Facts handed out for requests, and room for those of later ones. */
export type GatheredFacts = Facts & { entries(): readonly FactEntry[] }

/** A request with its answer, for a policy that runs in another process. */
export interface FactEntry {
  readonly request: FactRequest
  readonly fact: AnyFact
}

/** For a policy that wants to know nothing. */
export const NO_FACTS: GatheredFacts = {
  entries: () => [],
  find: () => undefined,
  get(request) {
    throw undeclared(request)
  },
}

/** Most requests are gone through faster than they are looked up: a policy asks a handful of a document. */
const FEW = 12

/** Facts that were asked for, and no others. */
export class Gathered implements GatheredFacts {
  readonly #asked: FactRequest[] = []
  readonly #facts: AnyFact[] = []
  /** Where each stands, when there are many. */
  #places: FactTable<number> | undefined

  /** Takes a request that was not asked for; answers where its fact goes. */
  add(request: FactRequest, fact: AnyFact): number {
    const place = this.#asked.length
    this.#asked.push(request)
    this.#facts.push(fact)
    if (place === FEW) {
      this.#places = new FactTable()
      for (const [i, one] of this.#asked.entries()) this.#places.set(one, i)
    } else this.#places?.set(request, place)
    return place
  }

  set(place: number, fact: AnyFact): void {
    this.#facts[place] = fact
  }

  has(request: FactRequest): boolean {
    return this.#placeOf(request) >= 0
  }

  entries(): readonly FactEntry[] {
    return this.#asked.map((request, i) => ({ request, fact: this.#facts[i]! }))
  }

  readonly find: Facts['find'] = (request) => this.#facts[this.#placeOf(request)] as never

  readonly get: Facts['get'] = (request) => {
    const place = this.#placeOf(request)
    if (place < 0) throw undeclared(request)
    return this.#facts[place] as never
  }

  #placeOf(request: FactRequest): number {
    if (this.#places !== undefined) return this.#places.get(request) ?? -1
    for (let i = 0; i < this.#asked.length; i++) if (isSameRequest(this.#asked[i]!, request)) return i
    return -1
  }
}

/** What facts are gathered for: the documents that are judged, which need not be read and parsed again for a fact about them. */
export class FactScope {
  /** By side and file. */
  readonly #asked = new Map<string, LiveDocument>()

  constructor(readonly held: readonly LiveDocument[]) {}

  /** Documents that an answer is about. */
  note(documents: ReadonlyMap<string, LiveDocument>): void {
    for (const [name, document] of documents) this.#asked.set(name, document)
  }

  /** A document that some policy asked for as a fact, so that a finding can point into it. */
  documentOf(file: string, side: 'head' | 'base'): LiveDocument | undefined {
    return this.#asked.get(`${side}\0${file}`)
  }
}

/** A request that `needs` did not declare: the policy's fault. */
function undeclared(request: FactRequest): Error {
  return new Error(`it asked for the fact ${describe(request)}, which its needs() did not declare`)
}

function describe(request: FactRequest): string {
  return 'path' in request ? `${request.fact} of ${JSON.stringify(request.path)}` : request.fact
}
