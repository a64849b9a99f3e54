import type { FactRequest, Facts } from '../policy.js'
import { FactTable, type AnyFact } from './fact-table.js'
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

/** Facts that were asked for, and no others. */
export class Gathered implements GatheredFacts {
  readonly table = new FactTable()
  readonly asked: FactRequest[] = []

  entries(): readonly FactEntry[] {
    return this.asked.map((request) => ({ request, fact: this.table.get(request)! }))
  }

  readonly find: Facts['find'] = (request) => this.table.get(request) as never

  readonly get: Facts['get'] = (request) => {
    const fact = this.table.get(request)
    if (fact === undefined) throw undeclared(request)
    return fact as never
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
