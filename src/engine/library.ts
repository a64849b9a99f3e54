import { ENOUGH_TO_RECOGNISE, formatOf, Source, tooLarge } from '../documents/lazy-source.js'
import type { Limits } from '../documents/limits.js'
import { decode } from '../documents/text.js'
import { sha256 } from '../io/text-hash.js'
import { kindById, kindByName, kinds, markersIn, recogniseKind, sniffKind } from '../kinds/index.js'
import type { Kind, KindSign } from '../kinds/kind.js'
import { isPromise } from '../lib/after.js'
import { Kept } from '../lib/kept.js'
import { folderOf, nameOf } from '../lib/paths.js'
import type { Json } from '../model/json.js'
import type { Tree } from '../model/tree.js'
import type { Side } from '../policy.js'
import { LiveDocument } from './live-document.js'

export type Opened =
  | {
      readonly known: true
      readonly source: Source
      readonly kind: Kind | undefined
      readonly claim: Claim
      /** Why it is no document, when there is more to say than that nothing recognises it. */
      readonly why?: string
      /** Of the bytes; null when they were too many to be read. */
      readonly sha256: string | null
    }
  | { readonly known: false; readonly absent: boolean; readonly reason: string }

/** Why a file counts as a document: config names it, its content says so, or its name or broken text does. */
export type Claim = 'config' | 'content' | 'name' | 'text' | 'none'

interface Identified {
  readonly source: Source
  readonly kind: Kind | undefined
  readonly claim: Claim
  readonly why?: string
}

/** Kinds that other documents may say a file is of. */
const NAMED_BY_OTHERS = kinds.filter(({ namers }) => namers !== undefined)

/** Opens files of one side as documents. Nothing is kept but what the caller keeps. */
export class Library {
  readonly side: Side
  readonly tree: Tree
  readonly #limits: Limits
  readonly #kindOfFile: (file: string) => string | undefined
  readonly #namers = new Map<string, LiveDocument | undefined | Promise<LiveDocument | undefined>>()
  readonly #farNamers = new Map<KindSign, Promise<readonly string[]>>()
  readonly #shared = new Kept<Promise<Opened>>(MOST_SHARED, MOST_SHARED_FILES)

  constructor(side: Side, tree: Tree, limits: Limits, kindOfFile: (file: string) => string | undefined) {
    this.side = side
    this.tree = tree
    this.#limits = limits
    this.#kindOfFile = kindOfFile
  }

  /** Reads a file and finds its kind. With `cheaply`, a file that holds no marker of any kind is not parsed. */
  async open(file: string, cheaply = false): Promise<Opened> {
    return this.#open(file, cheaply, true)
  }

  /** With `asksOthers`, what bears no sign of its own is what a document that names it says. */
  async #open(file: string, cheaply: boolean, asksOthers: boolean): Promise<Opened> {
    const read = await this.tree.read(file, this.#limits.bytes)
    if (!read.known) {
      const size = read.absent ? undefined : await this.tree.size(file)
      if (size?.known !== true || size.value <= this.#limits.bytes) return read
      // By its beginning: a card is not passed over because somebody made it too large to be read.
      const start = await this.tree.start(file, ENOUGH_TO_RECOGNISE)
      const problem = tooLarge(size.value, this.#limits.bytes)
      const source = new Source(file, problem, this.#limits, start.known ? start.value : undefined)
      return { known: true, ...(await this.#identify(source, cheaply)), sha256: null }
    }
    const identified = await this.#identify(new Source(file, read.value, this.#limits), cheaply)
    const isNamed = identified.kind !== undefined || identified.source.text === ''
    const found = isNamed || !asksOthers ? identified : await this.#claimed(identified)
    return { known: true, ...found, sha256: found.kind === undefined ? null : sha256(read.value) }
  }

  /** Whether its text has the word in it, without making sense of it. */
  async holds(file: string, word: string): Promise<boolean> {
    const read = await this.tree.read(file, this.#limits.bytes)
    return !read.known || Buffer.from(read.value.buffer, read.value.byteOffset, read.value.byteLength).includes(word)
  }

  /** The same of a file that others name: schemas of one tree name the same few, and each is read and parsed once. */
  async openShared(file: string): Promise<Opened> {
    const shared = this.#shared.get(file)
    if (shared !== undefined) return shared
    const opening = this.open(file)
    const opened = await opening
    const size = opened.known ? opened.source.text.length : 0
    if (size <= LARGEST_SHARED) this.#shared.keep(file, opening, size)
    return opened
  }

  async #identify(source: Source, cheaply: boolean): Promise<Identified> {
    const { file } = source
    const byConfig = this.#kindOfFile(file)
    const byName = kindByName(file)
    // Nothing in a table or a file of settings says what it is: a config does, or a document that names it.
    if (byConfig === undefined && (source.format === 'toml' || source.format === 'csv')) {
      if (!cheaply) await source.prepare()
      return { source, kind: undefined, claim: 'none' }
    }
    const mayPass = byConfig === undefined && byName === undefined && source.format !== 'checksums'
    const passedOver = mayPass && cheaply && markersIn(source.text, 1).size === 0
    if (passedOver) return { source, kind: undefined, claim: 'none' }
    await source.prepare()
    if (byConfig !== undefined) {
      const kind = await kindById(byConfig)
      if (kind?.recognise(readableData(source), file) !== true) await refuseList(source)
      return { source, kind, claim: 'config' }
    }
    if (source.readable) {
      const kind = (await recogniseKind(source.data, file)) ?? (await refuseList(source))
      if (kind !== undefined && (await this.#isOfPolicy(file))) return { source, kind: undefined, claim: 'none', why: OF_POLICY }
      if (kind !== undefined) return { source, kind, claim: 'content' }
    }
    if (byName !== undefined) return { source, kind: await byName.load(), claim: 'name' }
    if (source.readable) return { source, kind: undefined, claim: 'none' }
    // A Markdown file without front matter is a text like any other.
    if (formatOf(file) === 'markdown' && source.problems.some(({ rule }) => rule === 'DOC.EMPTY'))
      return { source, kind: undefined, claim: 'none' }
    const kind = (isTooLarge(source) ? await this.#recogniseBeginning(source) : undefined) ?? (await sniffKind(source.text, file))
    return { source, kind, claim: kind === undefined ? 'none' : 'text' }
  }

  /** The options of a policy of the repository's own: a part of the gate's configuration, and no schema of anybody's data. */
  async #isOfPolicy(file: string): Promise<boolean> {
    if (nameOf(file) !== 'options.schema.json') return false
    const folder = folderOf(file)
    for (const name of ['policy.mjs', 'policy.ts'])
      if ((await this.tree.entry(folder === '' ? name : `${folder}/${name}`)) !== undefined) return true
    return false
  }

  async #recogniseBeginning({ file, format, text }: Source): Promise<Kind | undefined> {
    const { closeText } = await import('../documents/beginning.js')
    for (const closed of closeText(format, text.slice(0, ENOUGH_TO_RECOGNISE))) {
      const part = await new Source(file, new TextEncoder().encode(closed)).prepare()
      const kind = part.readable ? await recogniseKind(part.data, file) : undefined
      if (kind !== undefined) return kind
    }
    return undefined
  }

  /** A file that bears no sign of its own is what another document says that it is: the metrics that a `dvc.yaml` names. */
  async #claimed(found: Identified): Promise<Identified> {
    const { source } = found
    for (const sign of NAMED_BY_OTHERS) {
      const near = sign.namers!(source.file)
      if (near.length === 0) continue
      const far = this.#farNamers.get(sign) ?? this.#findNamers(sign)
      this.#farNamers.set(sign, far)
      for (const path of new Set([...near, ...(await far)])) {
        const asked = this.#namer(path)
        const namer = isPromise(asked) ? await asked : asked
        const kind = namer === undefined ? undefined : await sign.load()
        if (kind?.claims?.(namer!.input, source.file) !== true) continue
        await source.prepare()
        return { source, kind, claim: 'content' }
      }
    }
    return found
  }

  /** Asked for once: git looks into no other files for it. */
  async #findNamers({ namersAnywhere }: KindSign): Promise<readonly string[]> {
    if (namersAnywhere === undefined) return []
    const { name, word } = namersAnywhere
    const paths = await this.tree.grep([word], [name])
    return paths.filter((path) => nameOf(path) === name).slice(0, MOST_NAMERS)
  }

  /** A folder may hold thousands of files that all ask the same. */
  #namer(path: string): LiveDocument | undefined | Promise<LiveDocument | undefined> {
    if (this.#namers.has(path)) return this.#namers.get(path)
    const opening = this.open(path).then((opened) =>
      opened.known && opened.kind !== undefined && opened.source.readable
        ? this.document(opened, opened.kind, 0, false)
        : undefined,
    )
    this.#namers.set(path, opening)
    return opening.then((namer) => {
      this.#namers.set(path, namer)
      return namer
    })
  }

  async #texts(folders: readonly string[], asked: Set<string>): Promise<Map<string, string | undefined>> {
    const texts = new Map<string, string | undefined>()
    for (const folder of folders) {
      asked.add(`${folder}/`)
      const listing = await this.tree.listing(folder)
      for (const path of listing.known ? listing.value.slice(0, MAX_TEXTS) : []) {
        const read = await this.tree.read(path, this.#limits.bytes)
        texts.set(path, read.known ? decode(read.value).text : undefined)
      }
    }
    return texts
  }

  /**
   * As a document with its companions read, so that every view can be computed. `kind` overrides what was recognised. A namer's companions are
   * read without `asksOthers`: one of them may be the file that waits for the namer to say what it is.
   */
  async document(opened: Opened & { known: true }, kind = opened.kind, depth = 0, asksOthers = true): Promise<LiveDocument> {
    const companions = new Map<string, LiveDocument>()
    const asked = new Set([opened.source.file])
    const plain = new LiveDocument(opened.source, this.side, kind)
    const folders = opened.source.readable ? (kind?.textFolders?.(plain.input) ?? []) : []
    const texts = folders.length === 0 ? undefined : await this.#texts(folders, asked)
    // A companion may name further ones (a lock its dvc.yaml, that its vars files), so it is asked until nothing new comes.
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const document = new LiveDocument(opened.source, this.side, kind, companions, asked, texts)
      if (kind?.companions === undefined || !opened.source.readable || depth >= MAX_ROUNDS) return document
      const wanted = kind.companions(document.input).filter((path) => !asked.has(path))
      if (wanted.length === 0) return document
      for (const path of wanted) {
        asked.add(path)
        const other = await (asksOthers ? this.openShared(path) : this.#open(path, false, false))
        const below = kind.leafCompanions === true ? MAX_ROUNDS : depth + 1
        if (other.known && other.source.readable) companions.set(path, await this.document(other, other.kind, below, asksOthers))
      }
    }
    return new LiveDocument(opened.source, this.side, kind, companions, asked, texts)
  }
}

/** Whether a limit kept a file from being read: it may be whole, and is not judged all the same. */
export function isTooLarge({ problems }: Source): boolean {
  return problems.some(({ rule }) => rule === 'DOC.LIMIT')
}

/** A list of cards is a document of the first one's kind that cannot be judged. */
async function refuseList(source: Source): Promise<Kind | undefined> {
  if (!Array.isArray(readableData(source))) return undefined
  const { recogniseListed } = await import('../kinds/listed.js')
  const listed = await recogniseListed(source.data, source.file)
  if (listed === undefined) return undefined
  const { documents, first, kind } = listed
  source.refuse({ rule: 'DOC.LIST', span: source.locate([first]), data: { documents } })
  return kind
}

function readableData(source: Source): Json {
  return source.readable ? source.data : null
}

/** In characters of their texts; what was read of one takes several times as much memory. */
const MOST_SHARED = 4 << 20
const LARGEST_SHARED = 512 << 10
const MOST_SHARED_FILES = 500

const OF_POLICY = 'it describes the options of the policy in its folder'

const MAX_ROUNDS = 4
/** Documents that may say of any file what it is. */
const MOST_NAMERS = 100
/** Files of one folder that are read as texts. */
const MAX_TEXTS = 10_000
