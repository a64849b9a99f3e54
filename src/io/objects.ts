import { Kept } from '../lib/kept.js'
import { parseTree, type NamedObject } from './git-names.js'
import { isObjectId, type Git } from './git.js'
import { ObjectBatch, type ObjectInfo } from './object-batch.js'

export type { ObjectInfo } from './object-batch.js'

export interface ObjectContent extends ObjectInfo {
  /** Undefined when the object is larger than was asked for. */
  readonly data: Buffer | undefined
}

/** The bytes of a blob by its id, where they are at hand without asking git. */
export type Elsewhere = (oid: string) => Buffer | undefined

export interface Commit {
  readonly oid: string
  readonly tree: string
  /** As the object itself lists them, whatever a shallow clone hides. */
  readonly parents: readonly string[]
}

// Git ends itself over some revisions (`@{upstream}` of a branch without one, `:/[`); only these may go to the shared process.
const PLAIN = /^[\w./+#-][\w./+#~^-]*$/
const MAX_COMMIT = 16 << 20
const MAX_TREE = 256 << 20

/** A blob that was read will often be read again at once: opened, digested, looked at by a policy. */
const MOST_KEPT = 4 << 20
const MOST_BLOBS = 1000
const LARGEST_KEPT = 64 << 10

/** Reads objects of the repository by id (or by a checked revision) through few processes. Safe for concurrent use. */
export class Objects {
  readonly #batch: ObjectBatch
  readonly #trees = new Map<string, ReadonlyMap<string, NamedObject> | Promise<ReadonlyMap<string, NamedObject>>>()
  readonly #blobs = new KeptBlobs()

  constructor(private readonly git: Git) {
    this.#batch = new ObjectBatch(git)
  }

  /** Starts git before the first object is asked for. */
  warm(): void {
    this.#batch.warm()
  }

  /** Type and size, without reading the content; undefined when there is no such object. */
  async info(name: string, elsewhere?: Elsewhere): Promise<ObjectInfo | undefined> {
    const known = this.#known(name, elsewhere)
    if (known !== undefined) return known
    return new Promise((resolve, reject) => {
      this.#batch.request('info', name, { begin: () => false, chunk: () => {}, end: resolve, fail: reject })
    })
  }

  /** The content, unless it is larger than `maxBytes`: then nothing of it is kept. It may be shared: not to be written to. */
  read(name: string, maxBytes: number, elsewhere?: Elsewhere): Promise<ObjectContent | undefined> {
    const kept = this.#known(name, elsewhere)
    if (kept !== undefined) return Promise.resolve(kept.size > maxBytes ? { ...kept, data: undefined } : kept)
    return new Promise((resolve, reject) => {
      let data: Buffer | undefined
      let filled = 0
      this.#batch.request('contents', name, {
        begin: (info) => {
          if (info.size > maxBytes) return false
          data = Buffer.allocUnsafeSlow(info.size)
          return true
        },
        chunk: (bytes) => {
          filled += bytes.copy(data as Buffer, filled)
        },
        end: (info) => {
          const object = info && { ...info, data }
          if (object !== undefined) this.#blobs.keep(name, object)
          resolve(object)
        },
        fail: reject,
      })
    })
  }

  /** Hands the content over in chunks; `begin` sees the size first. The chunks must be used at once: they are not kept. */
  async stream(
    name: string,
    begin: (info: ObjectInfo) => boolean,
    chunk: (bytes: Buffer) => void,
    elsewhere?: Elsewhere,
  ): Promise<ObjectInfo | undefined> {
    const kept = this.#known(name, elsewhere)
    if (kept !== undefined) {
      if (begin(kept) && kept.size > 0) chunk(kept.data)
      return kept
    }
    return new Promise((resolve, reject) => {
      let parts: Buffer[] | undefined
      const keeping = {
        begin(info: ObjectInfo) {
          const wanted = begin(info)
          if (wanted && info.size <= LARGEST_KEPT) parts = []
          return wanted
        },
        chunk(bytes: Buffer) {
          parts?.push(Buffer.from(bytes))
          chunk(bytes)
        },
        end: (info: ObjectInfo | undefined) => {
          if (info !== undefined && parts !== undefined) this.#blobs.keep(name, { ...info, data: Buffer.concat(parts) })
          resolve(info)
        },
        fail: reject,
      }
      this.#batch.request('contents', name, keeping)
    })
  }

  /** The bytes of a blob that need not be waited for. */
  atHand(oid: string, elsewhere: Elsewhere | undefined): Buffer | undefined {
    return this.#known(oid, elsewhere)?.data
  }

  #known(name: string, elsewhere: Elsewhere | undefined): KeptBlob | undefined {
    const kept = this.#blobs.get(name)
    if (kept !== undefined || elsewhere === undefined) return kept
    const data = elsewhere(name)
    if (data === undefined) return undefined
    const found = { oid: name, type: 'blob', size: data.length, data }
    this.#blobs.keep(name, found)
    return found
  }

  /** A revision that `refuseRefName` let through, as a commit; undefined when it is missing, ambiguous or no commit. */
  async commit(revision: string): Promise<Commit | undefined> {
    const name = PLAIN.test(revision) ? `${revision}^{commit}` : await this.#resolve(revision)
    const object = name === undefined ? undefined : await this.read(name, MAX_COMMIT)
    if (object?.data === undefined) return undefined
    const text = object.data.toString('latin1')
    const end = text.indexOf('\n\n')
    const lines = (end < 0 ? text : text.slice(0, end)).split('\n')
    const values = (key: string): string[] => lines.filter((line) => line.startsWith(key)).map((line) => line.slice(key.length))
    return { oid: object.oid, tree: values('tree ')[0] ?? '', parents: values('parent ') }
  }

  async #resolve(revision: string): Promise<string | undefined> {
    const result = await this.git.run(['rev-parse', '--quiet', '--verify', '--end-of-options', `${revision}^{commit}`])
    const oid = result.stdout.toString('utf8').trim()
    return result.code === 0 && isObjectId(oid) ? oid : undefined
  }

  /** The entries of one folder, by name. Read once, and there at once from then on. */
  tree(oid: string): ReadonlyMap<string, NamedObject> | Promise<ReadonlyMap<string, NamedObject>> {
    const known = this.#trees.get(oid)
    if (known !== undefined) return known
    const reading = this.#readTree(oid)
    this.#trees.set(oid, reading)
    return reading
  }

  async #readTree(oid: string): Promise<ReadonlyMap<string, NamedObject>> {
    const object = await this.read(oid, MAX_TREE)
    if (object?.data === undefined || object.type !== 'tree') throw new Error(`the tree ${oid} is not in the repository`)
    const entries = new Map(parseTree(object.data, oid.length / 2).map((entry) => [entry.name, entry]))
    this.#trees.set(oid, entries)
    return entries
  }

  /** Git may fetch what a partial clone lacks from now on. */
  renew(): void {
    this.#batch.renew()
  }

  close(): void {
    this.#batch.close()
  }
}

type KeptBlob = ObjectInfo & { readonly data: Buffer }

/** Small blobs by id, those used last. */
class KeptBlobs {
  readonly #blobs = new Kept<KeptBlob>(MOST_KEPT, MOST_BLOBS)

  get(name: string): KeptBlob | undefined {
    return this.#blobs.get(name)
  }

  /** `name` as it was asked for: only an id always names the same. */
  keep(name: string, { data, ...info }: ObjectContent): void {
    if (data === undefined || info.size > LARGEST_KEPT || info.type !== 'blob' || !isObjectId(name)) return
    this.#blobs.keep(name, { ...info, data }, info.size)
  }
}
