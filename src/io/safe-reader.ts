import type { Stats } from 'node:fs'
import type { DigestAlgorithm, Digester, MakeDigester } from './digesters.js'
import type { FileProblem, Refusal, Refusals } from './file-refusals.js'

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

/**
 * Reads and hashes one file after the other. Each step of the generator is at most 4 MiB of reading; it yields the bytes of
 * the step. A file of more than `most` bytes is not read. With `most` it has to be one that a listing of its folder just
 * called a regular file: where folders are opened by handle it is then opened without another look. What took its place
 * meanwhile is no link (that is never followed), is not waited for (a pipe), and is refused before a byte of it is read.
 */
export interface SafeReader {
  hash(path: string): Generator<number, HashedFile | FileProblem>
  hash(path: string, most: number | undefined): Generator<number, HashedFile | FileProblem | LargeFile>
  close(): void
}

/**
 * Makes readers. It uses nothing but its arguments: its text is what the hashing threads run (`hash-workers.ts`), where no
 * import of this file reaches.
 *
 * A file is opened so that nothing outside the root can be: folders are opened one below the other, each relative to the
 * handle of the one above (Linux: through `/proc/self/fd`, which is what `openat` does) and none through a link; what is
 * opened must be what `lstat` saw, a regular file. Elsewhere the folders are looked at by path, before and after.
 */
export function safeReaderFactory(
  fs: typeof import('node:fs'),
  crypto: typeof import('node:crypto'),
  makeDigester: MakeDigester,
  { refusePath, refuseNonFile, refuseError, missing }: Refusals,
  platform: string,
): (settings: ReaderSettings) => SafeReader {
  const BUFFER = 256 << 10
  const STEP = 4 << 20 // READ_STEP, which the text of this function cannot name
  const MAX_FOLDERS = 32
  const { constants } = fs
  const FILE_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)
  const FOLDER_FLAGS = FILE_FLAGS | (constants.O_DIRECTORY ?? 0)
  // In one call where there is one (Node 20.12): a tenth of the cost of a hash object for small files.
  const oneShot = crypto.hash as typeof crypto.hash | undefined

  /** One character for each byte, so that two names that are no UTF-8 never become one; and by what is the same to the eye. */
  interface Names {
    readonly bytes: ReadonlySet<string>
    readonly folded: ReadonlyMap<string, string>
  }
  interface Folder {
    /** A path that leads to it, for as long as it is held. */
    readonly at: string
    readonly fd: number | undefined
    readonly stats: Stats
    /** Undefined until it was tried; then whether names that differ in case or composition are different names here. */
    exact: boolean | undefined
    names: Names | undefined
  }

  return ({ root, algorithms, objectFormat }) => {
    const buffer = Buffer.allocUnsafeSlow(BUFFER)
    const folders = new Map<string, Folder | Refusal>()
    const single = algorithms.length === 1 // sha256, which is always asked for
    const byHandle = canOpenByHandle()

    function* hash(path: string, most?: number): Generator<number, HashedFile | FileProblem | LargeFile> {
      const refused = refusePath(path)
      if (refused !== undefined) return { path, ...refused }
      const slash = path.lastIndexOf('/')
      const name = path.slice(slash + 1)
      const folder = openFolder(slash < 0 ? '' : path.slice(0, slash))
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
        const digests = yield* read(fd, opened.size)
        if (digests === undefined) return { path, ...changed('it grew or shrank while it was read') }
        if ('code' in digests) return { path, ...digests }
        // By its own path, not by the handle: a file that was moved away while it was read is not what the path names now.
        const after = fs.lstatSync(`${root}/${path}`, { throwIfNoEntry: false })
        if (after === undefined || !isSame(opened, after)) return { path, ...changed('it changed while it was read') }
        if (!byHandle && !isUnmoved(path)) return { path, ...changed('a folder of its path was replaced while it was read') }
        return { path, size: opened.size, mtimeMs: Math.floor(opened.mtimeMs), digests }
      } catch (error) {
        const isGone = isListed && fd === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT'
        return { path, ...((isGone ? refuseSpelling(folder, name, false) : undefined) ?? refuseError(error)) }
      } finally {
        if (fd !== undefined) fs.closeSync(fd)
      }
    }

    /** Undefined when there were more or fewer bytes than `size`. */
    function* read(fd: number, size: number): Generator<number, Digests | Refusal | undefined> {
      if (single && oneShot !== undefined && size <= BUFFER) {
        const bytes = size === 0 ? 0 : fs.readSync(fd, buffer, 0, size, null)
        if (bytes === size) return { sha256: oneShot('sha256', buffer.subarray(0, size), 'hex') }
        return undefined
      }
      const digesters: Digester[] = []
      for (const algorithm of algorithms) {
        try {
          digesters.push(makeDigester(algorithm, size, objectFormat))
        } catch (error) {
          const reason = `it cannot be digested with ${algorithm} on this machine (${(error as Error).message})`
          return { code: 'algorithm', reason }
        }
      }
      let total = 0
      let step = 0
      while (total < size) {
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
      const digests: Partial<Record<DigestAlgorithm, string>> = {}
      algorithms.forEach((algorithm, i) => (digests[algorithm] = (digesters[i] as Digester).finish()))
      return digests as Digests
    }

    /** The folder at a path below the root, opened step by step or found wrong; the last few are kept. */
    function openFolder(path: string): Folder | Refusal {
      let above = hold('', () => enter(root, root))
      for (let end = 0; end < path.length && !('code' in above);) {
        const start = end === 0 ? 0 : end + 1
        end = path.indexOf('/', start)
        if (end < 0) end = path.length
        const at = path.slice(0, end)
        const parent = above
        above = hold(at, () => openBelow(parent, at, path.slice(start, end)))
      }
      return above
    }

    function hold(path: string, open: () => Folder | Refusal): Folder | Refusal {
      const held = folders.get(path)
      if (held !== undefined) {
        folders.delete(path) // it becomes the youngest
        folders.set(path, held)
        return held
      }
      const found = open()
      if (folders.size >= MAX_FOLDERS) {
        const [oldest, folder] = folders.entries().next().value as [string, Folder | Refusal]
        folders.delete(oldest)
        release(folder)
      }
      folders.set(path, found)
      return found
    }

    function openBelow(above: Folder, path: string, name: string): Folder | Refusal {
      const found = enter(`${above.at}/${name}`, path)
      if ('code' in found && found.code !== 'missing') return found
      const wrong = refuseSpelling(above, name, !('code' in found))
      if (wrong !== undefined) release(found)
      return wrong ?? found
    }

    function enter(at: string, path: string): Folder | Refusal {
      let fd: number | undefined
      try {
        const stats = fs.lstatSync(at, { throwIfNoEntry: false })
        if (stats === undefined) return missing()
        const shown = JSON.stringify(path)
        if (stats.isSymbolicLink())
          return { code: 'link', reason: `it goes through the symbolic link ${shown}, which is not followed` }
        if (!stats.isDirectory()) return { code: 'missing', reason: `there is no such file; ${shown} is not a folder` }
        if (!byHandle) return { at, fd, stats, exact: undefined, names: undefined }
        fd = fs.openSync(at, FOLDER_FLAGS)
        return { at: `/proc/self/fd/${fd}`, fd, stats, exact: undefined, names: undefined }
      } catch (error) {
        return refuseError(error)
      }
    }

    /** Where the handles of folders are out of reach: every folder of the path is the one that was seen at first. */
    function isUnmoved(path: string): boolean {
      for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const at = path.slice(0, end)
        const held = folders.get(at)
        const now = fs.lstatSync(`${root}/${at}`, { throwIfNoEntry: false })
        if (now === undefined || !now.isDirectory()) return false
        if (held !== undefined && !('code' in held) && (held.stats.ino !== now.ino || held.stats.dev !== now.dev)) return false
      }
      return true
    }

    function close(): void {
      for (const folder of folders.values()) release(folder)
      folders.clear()
    }

    return { hash: hash as SafeReader['hash'], close }
  }

  function canOpenByHandle(): boolean {
    try {
      return fs.lstatSync('/proc/self/fd').isDirectory()
    } catch {
      return false
    }
  }

  function release(folder: Folder | Refusal): void {
    if ('fd' in folder && folder.fd !== undefined) fs.closeSync(folder.fd)
  }

  /** Whether the folder holds exactly this name. Only a system that is lenient about names costs reading the folder. */
  function refuseSpelling(folder: Folder, name: string, isThere: boolean): Refusal | undefined {
    if (isThere) {
      folder.exact ??= isExact(folder, name)
      if (folder.exact) return undefined
    }
    const { bytes, folded } = (folder.names ??= readNames(folder))
    if (isThere && bytes.has(Buffer.from(name, 'utf8').toString('latin1'))) return undefined
    const other = folded.get(fold(name))
    if (other === undefined || other === name) return isThere ? changed('it appeared while its folder was read') : missing()
    // HFS+ writes every accent in two characters, whatever it was given.
    if (isThere && other.normalize('NFC') === name.normalize('NFC')) return undefined
    return { code: 'case', reason: `there is no file of exactly this name; the disk has ${JSON.stringify(other)}` }
  }

  function readNames(folder: Folder): Names {
    const bytes = fs.readdirSync(folder.at, { encoding: 'latin1' })
    const names = bytes.map((name) => Buffer.from(name, 'latin1').toString('utf8'))
    return { bytes: new Set(bytes), folded: new Map(names.map((name) => [fold(name), name])) }
  }

  function fold(name: string): string {
    return name.normalize('NFC').toLowerCase()
  }

  /** A folder in which the same name in the other case is another file, or none. Undefined while no name has told. */
  function isExact(folder: Folder, name: string): boolean | undefined {
    const lower = name.toLowerCase()
    const flipped = lower === name ? name.toUpperCase() : lower
    if (flipped === name || !/^[\x20-\x7e]*$/.test(name)) return undefined
    const other = fs.lstatSync(`${folder.at}/${flipped}`, { throwIfNoEntry: false })
    // macOS takes two ways to write an accent for one name, whatever it thinks of case.
    return other === undefined && !/^(?:darwin|win32)$/.test(platform) ? true : undefined
  }

  function isSame(a: Stats, b: Stats): boolean {
    return a.ino === b.ino && a.dev === b.dev && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs
  }

  function changed(reason: string): Refusal {
    return { code: 'changed', reason }
  }
}
