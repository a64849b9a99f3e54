import { mapLimited } from '../io/fact.js'
import type { Json } from '../model/json.js'
import type { Tree, Workspace } from '../model/tree.js'
import type { Document, Fact, FactRequest, Facts, FactSide } from '../policy.js'
import { FactTable, factKey, type AnyFact } from './fact-table.js'
import type { Library } from './library.js'
import type { LiveDocument } from './live-document.js'
import { diffDocuments } from './schema/diff-documents.js'

/** Facts handed out for requests, and room for those of later ones. */
export type GatheredFacts = Facts & { entries(): readonly FactEntry[] }

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

/** A request that `needs` did not declare: the policy's fault. */
export class UndeclaredFact extends Error {}

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

function undeclared(request: FactRequest): UndeclaredFact {
  return new UndeclaredFact(`it asked for the fact ${describe(request)}, which its needs() did not declare`)
}

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
  /** Digests and sizes, which every document asks for that names the file. */
  readonly #answers = new FactTable()
  /** All else, the last used last. */
  readonly #recent = new Map<string, Held>()
  readonly #awaited = new Map<string, Promise<AnyFact>>()
  readonly #gathered = new WeakMap<GatheredFacts, { readonly known: FactTable; readonly asked: FactRequest[] }>()

  #tables: Promise<unknown> = Promise.resolve()

  /** The documents that are being judged need not be read and parsed again for a fact about them. */
  #held: readonly LiveDocument[] = []
  /** Documents that the answers for those are about. */
  readonly #asked = new Map<string, LiveDocument>()

  constructor(sources: FactSources) {
    this.#sources = sources
  }

  /** A document that some policy asked for as a fact, so that a finding can point into it. */
  documentOf(file: string, side: 'head' | 'base'): LiveDocument | undefined {
    return this.#asked.get(`${side}\0${file}`)
  }

  hold(documents: readonly LiveDocument[]): void {
    this.#held = documents
    this.#asked.clear()
  }

  /** Resolves the requests, and hands out exactly these, with those of `earlier`, which is of no use any more. */
  async gather(requests: readonly FactRequest[], earlier?: GatheredFacts): Promise<GatheredFacts> {
    if (requests.length === 0) return earlier ?? NO_FACTS
    const { known, asked } = (earlier && this.#gathered.get(earlier)) ?? { known: new FactTable(), asked: [] }
    const open: FactRequest[] = []
    for (const request of requests) {
      asked.push(request)
      const answer = this.#known(request)
      if (answer === undefined) open.push(request)
      else known.set(request, answer)
    }
    // A lock may name 100,000 files: asked all at once, the waiting alone would fill the memory.
    await mapLimited(open, WIDTH, async (request) => known.set(request, await this.#answer(request)))
    const gathered: GatheredFacts = {
      entries: () => asked.map((request) => ({ request, fact: known.get(request)! })),
      find: (request) => known.get(request) as never,
      get(request) {
        const fact = known.get(request)
        if (fact === undefined) throw undeclared(request)
        return fact as never
      },
    }
    this.#gathered.set(gathered, { known, asked })
    return gathered
  }

  #known(request: FactRequest): AnyFact | undefined {
    if (isSmall(request)) return this.#answers.get(request)
    const key = factKey(request)
    const held = this.#recent.get(key)
    if (held !== undefined) this.#keep(key, held)
    return held?.fact
  }

  #keep(key: string, held: Held): void {
    this.#recent.delete(key)
    this.#recent.set(key, held)
    for (const [name, document] of held.documents) this.#asked.set(name, document)
    if (this.#recent.size > MOST_HELD) this.#recent.delete(this.#recent.keys().next().value!)
  }

  #answer(request: FactRequest): Promise<AnyFact> {
    const key = factKey(request)
    let awaited = this.#awaited.get(key)
    if (awaited === undefined) {
      const documents = new Map<string, LiveDocument>()
      awaited = this.#look(request, documents).then((fact) => {
        if (isSmall(request)) this.#answers.set(request, fact)
        else this.#keep(key, { fact, documents })
        this.#awaited.delete(key)
        return fact
      })
      this.#awaited.set(key, awaited)
    }
    return awaited
  }

  /** `read`: where documents that are opened for the answer are put. */
  async #look(request: FactRequest, read: Map<string, LiveDocument>): Promise<AnyFact> {
    const { workspace, now, maxBytes } = this.#sources
    if (request.fact === 'now') return { known: true, value: now }
    if (request.fact === 'tags') return workspace.tags()
    const side = await this.#side(request.side ?? 'head')
    if (!side.known) return side
    const library = side.value
    const tree = library.tree
    switch (request.fact) {
      case 'digest':
        return tree.digest(request.path, request.algorithm)
      case 'size':
        return tree.size(request.path)
      case 'listing':
        return tree.listing(request.path)
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
        return this.#document(library, request.path, read)
      }
      case 'sample': {
        const document = await this.#document(library, request.against.path, read)
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
          this.#document(library, request.path, read),
          this.#document(other.value, request.against.path, read),
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

  async #document(library: Library, path: string, read: Map<string, LiveDocument>): Promise<Fact<Document>> {
    const held = this.#held.find((document) => document.file === path && library === this.#sources[document.side])
    if (held !== undefined) return { known: true, value: held }
    const opened = await library.open(path)
    if (!opened.known) return opened
    const value = await library.document(opened)
    for (const side of ['head', 'base'] as const) if (library === this.#sources[side]) read.set(`${side}\0${path}`, value)
    return { known: true, value }
  }

  async #side(side: FactSide): Promise<Fact<Library>> {
    if (side === 'head') return { known: true, value: this.#sources.head }
    if (side === 'base') {
      const base = this.#sources.base
      return base === null
        ? { known: false, absent: true, reason: 'there is no base to compare with' }
        : { known: true, value: base }
    }
    const tree = await this.#sources.workspace.tree(side.tag)
    return tree.known ? { known: true, value: this.#sources.libraryOf(tree.value) } : tree
  }
}

/** What stands in a file, whatever kind it is of. */
async function readData(library: Library, path: string): Promise<Fact<Json>> {
  const opened = await library.open(path)
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

function describe(request: FactRequest): string {
  return 'path' in request ? `${request.fact} of ${JSON.stringify(request.path)}` : request.fact
}
