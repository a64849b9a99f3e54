import { isPromise } from '../lib/after.js'
import type { Json } from '../model/json.js'
import type { Tree, Workspace } from '../model/tree.js'
import type { Document, Fact, FactRequest, FactSide } from '../policy.js'
import { FactTable, factKey, type AnyFact } from './fact-table.js'
import { FactScope, Gathered, NO_FACTS, type GatheredFacts } from './gathered-facts.js'
import type { Library } from './library.js'
import type { LiveDocument } from './live-document.js'
import { diffDocuments } from './schema/diff-documents.js'

/** Where facts come from: both sides of the comparison, tags, and one clock for the whole run. */
export interface FactSources {
  readonly workspace: Workspace
  readonly head: Library
  readonly base: Library | null
  /** RFC 3339. */
  readonly now: string
  readonly maxBytes: number
  libraryOf(tree: Tree): Library
}

const NO_BASE: AnyFact & { known: false } = { known: false, absent: true, reason: 'there is no base to compare with' }
/** Stands for an answer that is awaited. */
const NOT_YET: AnyFact = { known: false, absent: false, reason: 'it is not known yet' }
/** Of facts that no document is opened for. */
const NO_DOCUMENTS = new Map<string, LiveDocument>()

/** Documents that need not be read again for an answer, and where those go that are read. */
interface Opening {
  readonly held: readonly LiveDocument[]
  readonly documents: Map<string, LiveDocument>
}

type SidedRequest = Exclude<FactRequest, { readonly fact: 'now' | 'tags' }>
/** For a fact that takes a look into files. */
type ReadRequest = Exclude<SidedRequest, { readonly fact: 'digest' | 'size' | 'listing' }>

/** How many requests of one document are under way at once. */
const WIDTH = 256

/** In bytes. Tables are read piece by piece; what is larger is no file that anybody keeps in git. */
const MOST_TABLE_BYTES = 8 * 2 ** 30

/** What costs next to nothing to keep. */
function isSmall({ fact }: FactRequest): boolean {
  return fact === 'digest' || fact === 'size' || fact === 'now' || fact === 'tags'
}

/** An answer that holds on to data, with the documents that were read for it. */
interface Held {
  readonly fact: AnyFact
  readonly documents: ReadonlyMap<string, LiveDocument>
}

/** How many of those are kept: what many documents share is not read again for each, and no run holds a whole repository. */
const MOST_HELD = 256

/** Answers requests, each once as far as it pays, however many policies and documents ask. */
export class FactStore {
  readonly #sources: FactSources
  /** Digests and sizes, which every document asks for that names the file; those that are still looked for are awaited. */
  readonly #answers = new FactTable<AnyFact | Promise<AnyFact>>()
  /** All else, the last used last. */
  readonly #recent = new Map<string, Held>()
  readonly #awaited = new Map<string, Promise<Held>>()

  #tables: Promise<unknown> = Promise.resolve()

  constructor(sources: FactSources) {
    this.#sources = sources
  }

  /** Resolves the requests, and hands out exactly these, with those of `earlier`, which is of no use any more. */
  gather(
    requests: readonly FactRequest[],
    earlier?: GatheredFacts,
    scope = new FactScope([]),
  ): GatheredFacts | Promise<GatheredFacts> {
    if (requests.length === 0) return earlier ?? NO_FACTS
    const gathered = earlier instanceof Gathered ? earlier : new Gathered()
    // A lock may name 100,000 files: asked all at once, the waiting alone would fill the memory.
    if (requests.length > WIDTH) return this.#addAll(requests, gathered, scope)
    const waiting: Promise<void>[] = []
    for (const request of requests) {
      const adding = this.#add(request, gathered, scope)
      if (adding !== undefined) waiting.push(adding)
    }
    return waiting.length === 0 ? gathered : Promise.all(waiting).then(() => gathered)
  }

  /** Those that are answered at once are not waited for. */
  async #addAll(requests: readonly FactRequest[], gathered: Gathered, scope: FactScope): Promise<GatheredFacts> {
    let next = 0
    const take = async (): Promise<void> => {
      for (let i = next++; i < requests.length; i = next++) {
        const adding = this.#add(requests[i]!, gathered, scope)
        if (adding !== undefined) await adding
      }
    }
    await Promise.all(Array.from({ length: WIDTH }, take))
    return gathered
  }

  #add(request: FactRequest, gathered: Gathered, scope: FactScope): Promise<void> | undefined {
    // Two lists of one document name the same files.
    if (gathered.has(request)) return undefined
    const answer = isSmall(request) ? this.#small(request) : this.#large(request, scope)
    if (!isPromise(answer)) return void gathered.add(request, answer)
    const place = gathered.add(request, NOT_YET)
    return answer.then((fact) => gathered.set(place, fact))
  }

  #small(request: FactRequest): AnyFact | Promise<AnyFact> {
    const answer = this.#answers.get(request)
    if (answer !== undefined) return answer
    const looking = this.#look(request, { held: [], documents: NO_DOCUMENTS })
    this.#answers.set(request, looking)
    if (isPromise(looking)) looking.then((fact) => this.#answers.set(request, fact)).catch(() => undefined)
    return looking
  }

  #large(request: FactRequest, scope: FactScope): AnyFact | Promise<AnyFact> {
    const key = factKey(request)
    const held = this.#recent.get(key)
    if (held !== undefined) {
      this.#keep(key, held)
      scope.note(held.documents)
      return held.fact
    }
    let awaited = this.#awaited.get(key)
    if (awaited === undefined) this.#awaited.set(key, (awaited = this.#find(key, request, scope)))
    return awaited.then(({ fact, documents }) => {
      scope.note(documents)
      return fact
    })
  }

  #keep(key: string, held: Held): void {
    this.#recent.delete(key)
    this.#recent.set(key, held)
    if (this.#recent.size > MOST_HELD) this.#recent.delete(this.#recent.keys().next().value!)
  }

  async #find(key: string, request: FactRequest, { held }: FactScope): Promise<Held> {
    const documents = new Map<string, LiveDocument>()
    const found = { fact: await this.#look(request, { held, documents }), documents }
    this.#keep(key, found)
    this.#awaited.delete(key)
    return found
  }

  #look(request: FactRequest, into: Opening): AnyFact | Promise<AnyFact> {
    if (request.fact === 'now') return { known: true, value: this.#sources.now }
    if (request.fact === 'tags') return this.#sources.workspace.tags()
    const side = this.#side(request.side ?? 'head')
    if (side instanceof Promise) return side.then((found) => (found.known ? this.#lookIn(found.value, request, into) : found))
    return side.known ? this.#lookIn(side.value, request, into) : side
  }

  #lookIn(library: Library, request: SidedRequest, into: Opening): AnyFact | Promise<AnyFact> {
    const { tree } = library
    if (request.fact === 'digest') return tree.digest(request.path, request.algorithm)
    if (request.fact === 'size') return tree.size(request.path)
    return request.fact === 'listing' ? tree.listing(request.path) : this.#readIn(library, request, into)
  }

  async #readIn(library: Library, request: ReadRequest, into: Opening): Promise<AnyFact> {
    const { maxBytes } = this.#sources
    const { tree } = library
    switch (request.fact) {
      case 'text': {
        const read = await tree.read(request.path, maxBytes)
        if (!read.known) return read
        try {
          return { known: true, value: new TextDecoder('utf-8', { fatal: true }).decode(read.value) }
        } catch {
          return { known: false, absent: false, reason: 'it is not UTF-8 text' }
        }
      }
      case 'document': {
        return this.#document(library, request.path, into)
      }
      case 'sample': {
        const document = await this.#document(library, request.against.path, into)
        if (!document.known) return document
        const { checkSample } = await import('./schema/check-sample.js')
        return guarded(() =>
          checkSample(
            { document: document.value, read: (path) => readData(library, path) },
            {
              file: request.path,
              content: () => tree.content(request.path, MOST_TABLE_BYTES),
              source: () => library.open(request.path),
            },
            request,
          ),
        )
      }
      case 'table':
        return this.#inTurn(async () => {
          const { profileTable } = await import('./tables/profile-table.js')
          return guarded(() => profileTable(tree, request))
        })
      case 'shared-rows':
        return this.#inTurn(async () => {
          const { findSharedRows } = await import('./tables/shared-rows.js')
          return guarded(() => findSharedRows(tree, request.path, request.with))
        })
      case 'columns': {
        const other = await this.#side(request.against.side)
        if (!other.known) return other
        return this.#inTurn(async () => {
          const { compareColumns } = await import('./tables/compare-columns.js')
          const reference = { tree: other.value.tree, path: request.against.path }
          return guarded(() => compareColumns(reference, { tree, path: request.path }, request))
        })
      }
      case 'schema-diff': {
        const other = await this.#side(request.against.side)
        if (!other.known) return other
        const [head, base] = await Promise.all([
          this.#document(library, request.path, into),
          this.#document(other.value, request.against.path, into),
        ])
        if (!head.known) return head
        if (!base.known) return base
        return guarded(() =>
          diffDocuments(
            { document: base.value, read: (path) => readData(other.value, path) },
            { document: head.value, read: (path) => readData(library, path) },
            request,
          ),
        )
      }
    }
  }

  /** Tables may be large: one after the other, so that no two of them are in memory. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#tables.then(work)
    this.#tables = turn.catch(() => undefined)
    return turn
  }

  async #document(library: Library, path: string, { held, documents }: Opening): Promise<Fact<Document>> {
    const own = held.find((document) => document.file === path && library === this.#sources[document.side])
    if (own !== undefined) return { known: true, value: own }
    const opened = await library.open(path)
    if (!opened.known) return opened
    const value = await library.document(opened)
    for (const side of ['head', 'base'] as const) if (library === this.#sources[side]) documents.set(`${side}\0${path}`, value)
    return { known: true, value }
  }

  #side(side: FactSide): Fact<Library> | Promise<Fact<Library>> {
    if (side === 'head') return { known: true, value: this.#sources.head }
    if (side === 'base') {
      const base = this.#sources.base
      return base === null ? NO_BASE : { known: true, value: base }
    }
    return this.#sources.workspace
      .tree(side.tag)
      .then((tree) => (tree.known ? { known: true, value: this.#sources.libraryOf(tree.value) } : tree))
  }
}

/** What stands in a file, whatever kind it is of. */
async function readData(library: Library, path: string): Promise<Fact<Json>> {
  const opened = await library.openShared(path)
  if (!opened.known) return opened
  const { source } = opened
  if (source.readable) return { known: true, value: source.data }
  return { known: false, absent: false, reason: `it is not readable (${source.problems[0]?.rule ?? 'DOC.SYNTAX'})` }
}

/** A comparison that fails is not known, and so no reason to end a run that has more to judge; nor to let the change pass. */
async function guarded<T>(work: () => Promise<Fact<T>>): Promise<Fact<T>> {
  try {
    return await work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { known: false, absent: false, reason: `the comparison failed (${reason}); please report this` }
  }
}
