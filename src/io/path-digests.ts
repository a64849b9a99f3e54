import { after, isPromise } from '../lib/after.js'
import type { Fact } from '../policy.js'
import { digestOf, readDigest, type ByteSource, type LfsPointer, type ReadDigest } from './digest.js'
import { digestFolder, isFolderAlgorithm } from './directory-digest.js'
import { absent, known, unknown } from './fact.js'

const MAX_TEXT = 1024 * 1024

/** The side of a comparison that digests are made of. */
export interface DigestSide {
  /** How to read a path, or why it is no plain file. */
  open(path: string): Fact<OpenedPath> | Promise<Fact<OpenedPath>>
  read(path: string, maxBytes: number): Promise<Fact<Uint8Array>>
  listing(folder: string): Promise<Fact<readonly string[]>>
  /** Whether this side's attributes hand the path to Git LFS: then a pointer's text stands for the file it names. */
  isLfs(path: string): Promise<boolean>
  /** Whether the content that the pointer at the path names lies on disk. */
  holdsContent?(path: string, pointer: LfsPointer): Promise<boolean>
  readonly objectFormat: 'sha1' | 'sha256'
}

export interface OpenedPath {
  readonly source: ByteSource
  /** All of them, where they need not be waited for. */
  atHand?(): Buffer | undefined
  /** For a large file a quicker way to the same digest; undefined when there is none. */
  hashLarge?(algorithm: string): Promise<Fact<string> | undefined>
}

/**
 * Answers the fact `digest` for paths of one side. Besides the algorithms of `createDigester` and those of folders:
 *
 * - `lfs-oid`: the sha256 that a Git LFS pointer at the path names; absent when it is no pointer, or when the content that
 *   it names lies on disk and agrees.
 * - `lfs-filter`: the same, and only when the attributes hand the path to Git LFS.
 * - `lfs-text`: sha256 of the pointer's own text; absent when it is no pointer.
 */
export class PathDigests {
  readonly #side: DigestSide
  readonly #sha256 = new Map<string, Promise<Fact<ReadDigest>>>()

  constructor(side: DigestSide) {
    this.#side = side
  }

  digest(path: string, algorithm: string): Fact<string> | Promise<Fact<string>> {
    if (isFolderAlgorithm(algorithm)) return this.#digestFolder(path, algorithm)
    if (algorithm.startsWith('lfs-')) return this.#askPointer(path, algorithm)
    return after(this.#read(path, algorithm), (read) => (read.known ? this.#tell(path, algorithm, read.value) : read))
  }

  #tell(path: string, algorithm: string, { hex, pointer }: ReadDigest): Fact<string> | Promise<Fact<string>> {
    return pointer === undefined ? known(hex) : this.#tellOfPointer(path, algorithm, hex, pointer)
  }

  async #tellOfPointer(path: string, algorithm: string, hex: string, pointer: LfsPointer): Promise<Fact<string>> {
    if (algorithm === 'git-blob' || !(await this.#side.isLfs(path))) return { known: true, value: hex, pointer: true }
    if (algorithm === 'sha256') return { known: true, value: pointer.oid, pointer: true }
    return unknown(
      `it is a Git LFS pointer, which holds a sha256 and no ${algorithm}; check the file out with "lfs: true" and compare there`,
    )
  }

  #read(path: string, algorithm: string): Fact<ReadDigest> | Promise<Fact<ReadDigest>> {
    if (algorithm !== 'sha256') return this.#readOnce(path, algorithm)
    const known = this.#sha256.get(path)
    if (known !== undefined) return known
    const reading = this.#readOnce(path, algorithm)
    // What is told at once can be told again.
    if (isPromise(reading)) this.#sha256.set(path, reading)
    return reading
  }

  #readOnce(path: string, algorithm: string): Fact<ReadDigest> | Promise<Fact<ReadDigest>> {
    return after(this.#side.open(path), (opened) => (opened.known ? this.#readOpened(opened.value, algorithm) : opened))
  }

  #readOpened(opened: OpenedPath, algorithm: string): Fact<ReadDigest> | Promise<Fact<ReadDigest>> {
    const bytes = opened.atHand?.()
    return bytes === undefined ? this.#readThrough(opened, algorithm) : digestOf(bytes, algorithm, this.#side.objectFormat)
  }

  async #readThrough({ source, hashLarge }: OpenedPath, algorithm: string): Promise<Fact<ReadDigest>> {
    const large = await hashLarge?.(algorithm)
    if (large === undefined) return readDigest(source, algorithm, this.#side.objectFormat)
    return large.known ? known({ hex: large.value, pointer: undefined }) : large
  }

  async #askPointer(path: string, algorithm: string): Promise<Fact<string>> {
    const read = await this.#read(path, 'sha256')
    if (!read.known) return read
    const { hex, pointer } = read.value
    if (pointer === undefined) return absent('it is no Git LFS pointer')
    if (algorithm === 'lfs-text') return known(hex)
    if (algorithm === 'lfs-filter' && !(await this.#side.isLfs(path))) return absent('no filter of Git LFS is set for it')
    if ((await this.#side.holdsContent?.(path, pointer)) === true) return absent('the content that it names is there')
    return known(pointer.oid)
  }

  #digestFolder(folder: string, algorithm: string): Promise<Fact<string>> {
    return digestFolder(folder, algorithm, {
      listing: (path) => this.#side.listing(path),
      digest: (path, wanted) => this.digest(path, wanted),
      text: async (path) => {
        const read = await this.#side.read(path, MAX_TEXT)
        return read.known ? Buffer.from(read.value).toString('utf8') : undefined
      },
    })
  }
}
