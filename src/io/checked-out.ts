import { blobId } from './digest.js'
import type { Files } from './files.js'

/** A checkout whose files git converts (line ends, LFS) holds none of its objects: no use to read them all to find that out. */
const MOST_MISSES = 32

/**
 * The disk as a second place to have small objects from. What a checkout holds is what git stores, nearly always, and to ask git
 * costs ten times as much: an object of its own is opened and mapped three times, and comes through a pipe. The id is the digest
 * of the bytes, so whatever else lies there (it was edited meanwhile, git converts it) is not taken for the object.
 */
export class CheckedOut {
  #misses = 0

  constructor(private readonly files: Files) {}

  /** The object of that id, when the file at the path holds it. */
  find(path: string, oid: string): Buffer | undefined {
    if (this.#misses >= MOST_MISSES) return undefined
    const bytes = this.files.peek(path)
    if (bytes !== undefined && blobId(bytes, oid) === oid) return bytes
    this.#misses++
    return undefined
  }
}
