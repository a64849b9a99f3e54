import type { Stats } from 'node:fs'
import type { DigestAlgorithm, Digester, MakeDigester } from './digesters.js'
import type { FileProblem, Refusal, Refusals } from './file-refusals.js'
import type { SafeFolders } from './safe-folders.js'

/** Lower-case hex by algorithm: sha256, and those that were asked for. */
export type Digests = Readonly<Partial<Record<DigestAlgorithm, string>>> & { readonly sha256: string }

export interface HashedFile {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Of the last change, in milliseconds since 1970; whole. */
  readonly mtimeMs: number
  readonly digests: Digests
}

export interface ReaderSettings {
  /** Absolute, without links in it. */
  readonly root: string
  /** With sha256. */
  readonly algorithms: readonly DigestAlgorithm[]
  /** Which hash `git-blob` is made with. */
  readonly objectFormat: 'sha1' | 'sha256'
}

/** Bytes of one step of a `SafeReader`. */
export const READ_STEP = 4 << 20

/** What was not read, for its size in bytes. */
export interface LargeFile {
  readonly path: string
  readonly large: number
}

/** The rest of a file: each step is at most 4 MiB of reading, and yields its bytes. Its first step must be asked for. */
export type Reading = Generator<number, HashedFile | FileProblem>

/**
 * Reads and hashes one file after the other; what is done in one step is answered at once, most files are. A file of more
 * than `most` bytes is not read. With `most` it has to be one that a listing of its folder just called a regular file: where
 * folders are opened by handle it is then opened without another look. What took its place meanwhile is no link (that is
 * never followed), is not waited for (a pipe), and is refused before a byte of it is read.
 */
export interface SafeReader {
  hash(path: string): HashedFile | FileProblem | Reading
  hash(path: string, most: number | undefined): HashedFile | FileProblem | LargeFile | Reading
  close(): void
}

/**
 * Makes readers. It uses nothing but its arguments: its text is what the hashing threads run (`hash-workers.ts`), where no
 * import of this file reaches.
 *
 * A file is opened so that nothing outside the root can be: below its folder's handle (`safe-folders.ts`), not through a
 * link; what is opened must be what `lstat` saw, a regular file.
 */
export function safeReaderFactory(
  fs: typeof import('node:fs'),
  crypto: typeof import('node:crypto'),
  makeDigester: MakeDigester,
  { refusePath, refuseNonFile, refuseError, missing }: Refusals,
  openFolders: (root: string) => SafeFolders,
): (settings: ReaderSettings) => SafeReader {
  const BUFFER = 256 << 10
  const STEP = 4 << 20 // READ_STEP, which the text of this function cannot name
  const { constants } = fs
  const FILE_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)
  // In one call where there is one (Node 20.12): a tenth of the cost of a hash object for small files.
  const oneShot = crypto.hash as typeof crypto.hash | undefined

  return ({ root, algorithms, objectFormat }) => {
    const buffer = Buffer.allocUnsafeSlow(BUFFER)
    const folders = openFolders(root)
    const { byHandle, refuseSpelling } = folders
    const single = algorithms.length === 1 // sha256, which is always asked for

    function hash(path: string, most?: number): HashedFile | FileProblem | LargeFile | Reading {
      const refused = refusePath(path)
      if (refused !== undefined) return { path, ...refused }
      const slash = path.lastIndexOf('/')
      const name = path.slice(slash + 1)
      const folder = folders.open(slash < 0 ? '' : path.slice(0, slash))
      if ('code' in folder) return { path, ...folder }
      const at = `${folder.at}/${name}`
      let fd: number | undefined
      const isListed = most !== undefined && byHandle
      try {
        const seen = isListed ? undefined : fs.lstatSync(at, { throwIfNoEntry: false })
        const wrong = (seen && refuseNonFile(seen)) ?? refuseSpelling(folder, name, isListed || seen !== undefined)
        if (wrong !== undefined) return { path, ...wrong }
        if (!isListed && seen === undefined) return { path, ...missing() }
        fd = fs.openSync(at, FILE_FLAGS)
        const opened = fs.fstatSync(fd)
        const odd = isListed ? refuseNonFile(opened) : undefined
        if (odd !== undefined) return { path, ...odd }
        if (!opened.isFile() || (seen !== undefined && !isSame(seen, opened)))
          return { path, ...changed('it was replaced while it was opened') }
        if (most !== undefined && opened.size > most) return { path, large: opened.size }
        if (opened.size <= BUFFER) return settle(path, opened, readShort(fd, opened.size))
        const run = readLong(path, fd, opened)
        fd = undefined
        return run
      } catch (error) {
        const isGone = isListed && fd === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT'
        return { path, ...((isGone ? refuseSpelling(folder, name, false) : undefined) ?? refuseError(error)) }
      } finally {
        if (fd !== undefined) fs.closeSync(fd)
      }
    }

    function settle(path: string, opened: Stats, digests: Digests | Refusal | undefined): HashedFile | FileProblem {
      if (digests === undefined) return { path, ...changed('it grew or shrank while it was read') }
      if ('code' in digests) return { path, ...digests }
      // By its own path, not by the handle: a file that was moved away while it was read is not what the path names now.
      const after = fs.lstatSync(`${root}/${path}`, { throwIfNoEntry: false })
      if (after === undefined || !isSame(opened, after)) return { path, ...changed('it changed while it was read') }
      if (!byHandle && !folders.isUnmoved(path))
        return { path, ...changed('a folder of its path was replaced while it was read') }
      return { path, size: opened.size, mtimeMs: Math.floor(opened.mtimeMs), digests }
    }

    /** At most a buffer full. Undefined when there were fewer bytes than `size`. */
    function readShort(fd: number, size: number): Digests | Refusal | undefined {
      for (let total = 0; total < size;) {
        const bytes = fs.readSync(fd, buffer, total, size - total, null)
        if (bytes === 0) return undefined
        total += bytes
      }
      // Not a subarray: to make a Buffer costs a third of hashing 4 KiB.
      const content = new Uint8Array(buffer.buffer, 0, size)
      if (single && oneShot !== undefined) return { sha256: oneShot('sha256', content, 'hex') }
      const digesters = startDigesters(size)
      if ('code' in digesters) return digesters
      for (const digester of digesters) digester.update(content)
      return finish(digesters)
    }

    function* readLong(path: string, fd: number, opened: Stats): Reading {
      try {
        return settle(path, opened, yield* readSteps(fd, opened.size))
      } catch (error) {
        return { path, ...refuseError(error) }
      } finally {
        fs.closeSync(fd)
      }
    }

    /** Undefined when there were fewer bytes than `size`. */
    function* readSteps(fd: number, size: number): Generator<number, Digests | Refusal | undefined> {
      const digesters = startDigesters(size)
      if ('code' in digesters) return digesters
      let step = 0
      for (let total = 0; total < size;) {
        const bytes = fs.readSync(fd, buffer, 0, Math.min(BUFFER, size - total), null)
        if (bytes === 0) return undefined
        const part = bytes === BUFFER ? buffer : buffer.subarray(0, bytes)
        for (const digester of digesters) digester.update(part)
        total += bytes
        step += bytes
        if (step >= STEP) {
          yield step
          step = 0
        }
      }
      return finish(digesters)
    }

    function startDigesters(size: number): Digester[] | Refusal {
      const digesters: Digester[] = []
      for (const algorithm of algorithms) {
        try {
          digesters.push(makeDigester(algorithm, size, objectFormat))
        } catch (error) {
          const reason = `it cannot be digested with ${algorithm} on this machine (${(error as Error).message})`
          return { code: 'algorithm', reason }
        }
      }
      return digesters
    }

    function finish(digesters: readonly Digester[]): Digests {
      const digests: Partial<Record<DigestAlgorithm, string>> = {}
      algorithms.forEach((algorithm, i) => (digests[algorithm] = (digesters[i] as Digester).finish()))
      return digests as Digests
    }

    return { hash: hash as SafeReader['hash'], close: folders.close }
  }

  function isSame(a: Stats, b: Stats): boolean {
    return a.ino === b.ino && a.dev === b.dev && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs
  }

  function changed(reason: string): Refusal {
    return { code: 'changed', reason }
  }
}
