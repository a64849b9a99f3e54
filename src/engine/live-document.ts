import type { Source } from '../documents/lazy-source.js'
import type { Kind, KindInput } from '../kinds/kind.js'
import { folderOf } from '../lib/paths.js'
import { guardDeep } from '../model/guard.js'
import { valueAt, type Json, type Path } from '../model/json.js'
import type { ViewName, Views } from '../model/views.js'
import type { Document, Problem, Side } from '../policy.js'

/** The kind of a file that no kind recognises. */
const UNKNOWN_KIND = 'unknown'

const NO_COMPANIONS: ReadonlyMap<string, LiveDocument> = new Map()
const NO_PATHS: ReadonlySet<string> = new Set()
const NO_TEXTS: ReadonlyMap<string, string | undefined> = new Map()

/** A document as policies see it, on top of its source. Views are computed once, when first asked, and guarded. */
export class LiveDocument implements Document {
  readonly file: string
  readonly side: Side
  readonly source: Source
  readonly #kind: Kind | undefined
  readonly #kindId: string
  readonly #companions: ReadonlyMap<string, LiveDocument>
  readonly #views = new Map<ViewName, Views[ViewName] | undefined>()
  readonly #texts: ReadonlyMap<string, string | undefined>
  #input: KindInput | undefined

  /** Files that its views look for, there or not, and folders with a `/` at the end: a change to one is a change of what the document says. */
  readonly companionPaths: ReadonlySet<string>

  constructor(
    source: Source,
    side: Side,
    kind: Kind | undefined,
    companions: ReadonlyMap<string, LiveDocument> = NO_COMPANIONS,
    companionPaths: ReadonlySet<string> = NO_PATHS,
    texts: ReadonlyMap<string, string | undefined> = NO_TEXTS,
  ) {
    this.#texts = texts
    this.companionPaths = companionPaths
    this.file = source.file
    this.side = side
    this.source = source
    this.#kind = kind
    this.#kindId = kind?.id ?? UNKNOWN_KIND
    this.#companions = companions
  }

  get kind(): string {
    return this.#kindId
  }

  /** Whether some kind recognises it. */
  get known(): boolean {
    return this.#kind !== undefined
  }

  get readable(): boolean {
    return this.source.readable
  }

  get data(): Json {
    return this.source.data
  }

  get problems(): readonly Problem[] {
    if (this.#kind?.integerKeys !== true) return this.source.problems
    return this.source.problems.filter(({ rule, harmless }) => rule !== 'DOC.KEY_FORM' || harmless !== true)
  }

  get(path: Path): Json | undefined {
    return valueAt(this.source.data, path)
  }

  view<Name extends ViewName>(name: Name): Views[Name] | undefined {
    if (!this.#views.has(name)) {
      const compute = this.readable ? this.#kind?.views[name] : undefined
      this.#views.set(name, compute === undefined ? undefined : guardDeep(compute(this.input)))
    }
    return this.#views.get(name) as Views[Name] | undefined
  }

  /** Views that documents of this kind may have. */
  get viewNames(): readonly ViewName[] {
    return Object.keys(this.#kind?.views ?? {}) as ViewName[]
  }

  /** Whether documents of this kind have at least one of the views; every document has when none is named. */
  hasAnyView(names: readonly ViewName[]): boolean {
    if (names.length === 0) return true
    const views = this.readable ? this.#kind?.views : undefined
    if (views !== undefined) for (const name of names) if (views[name] !== undefined) return true
    return false
  }

  /** Whether the document has one of the views, and something in it where its kind has the view for every document. */
  showsAny(names: readonly ViewName[]): boolean {
    if (!this.readable || this.#kind === undefined) return false
    const { views, isBare } = this.#kind
    return names.some((name) => {
      if (views[name] === undefined) return false
      try {
        return isBare?.(this.input, name) !== true
      } catch {
        return true // for the policy, whose fault it is then called
      }
    })
  }

  /** Every workspace path that the document names. */
  namedPaths(): readonly string[] {
    return this.readable && this.#kind !== undefined ? this.#kind.paths(this.input) : []
  }

  get input(): KindInput {
    this.#input ??= {
      file: this.file,
      folder: folderOf(this.file),
      data: this.source.data,
      companion: (path) => this.#companions.get(path)?.input,
      texts: this.#texts,
      view: (name) => this.view(name),
    }
    return this.#input
  }
}
