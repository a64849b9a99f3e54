import fs, { constants, type BigIntStats, type Dirent } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { sep } from 'node:path'
import { folderOf, isNoPath, nameOf } from '../lib/paths.js'
import type { EntryMode } from '../model/change.js'
import type { Fact } from '../policy.js'
import { readBytes, type ByteSource } from './digest.js'
import { absent, known, unknown, type Unknown } from './fact.js'
import { decodeName, encodeName, holdsLoneSurrogate } from './git-names.js'
import { byCodeUnits } from '../lib/order.js'

const IN_GIT = /(?:^|\/)\.git(?:\/|$)/i
const CHUNK = 256 << 10
const MAX_LISTED = 200_000
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const NO_FILE = absent('there is no such file')
const REPLACED = unknown('it was replaced while it was opened')
const GREW = unknown('it grew while it was read')
const CHANGED = unknown('it changed while it was read')

export interface FileInfo {
  readonly mode: EntryMode
  /** In bytes. */
  readonly size: number
}

/**
 * The files below one folder, read without ever following a link or waiting for a device. Every step of a path is looked at
 * with lstat and compared, in exact case, with the names that its folder holds; what is opened is what was looked at.
 */
export class Files {
  readonly #names = new Map<string, ReadonlySet<string>>()
  readonly #folders = new Map<string, Unknown | undefined>()
  #realRoot: string | undefined

  constructor(readonly root: string) {}

  /** What stands at a path: a file or a link. Unknown for a folder, a device, a path through a link, a wrong case. */
  look(path: string): Fact<FileInfo> {
    const found = this.#find(path)
    if (!found.known) return found
    const stats = found.value
    if (stats.isSymbolicLink()) return known({ mode: 'symlink', size: Number(stats.size) })
    const refused = refuseNonFile(stats)
    if (refused !== undefined) return refused
    return known({ mode: (stats.mode & 0o100n) === 0n ? 'file' : 'executable', size: Number(stats.size) })
  }

  read(path: string, maxBytes: number): Promise<Fact<Uint8Array>> {
    return readBytes(this.source(path), maxBytes)
  }

  /**
   * Reads into a buffer from `at` on and answers how many bytes that were: 0 too where there is nothing to read below folders that are none but
   * folders. It is looked at less than with `source`: for bytes that are compared with a digest, which also says whether they are all.
   */
  peek(path: string, into: Buffer, at: number): number {
    const folder = folderOf(path)
    if (refusePath(path) !== undefined || (folder !== '' && this.#enter(folder) !== undefined)) return 0
    let fd: number | undefined
    try {
      fd = fs.openSync(this.#absolute(path), FLAGS)
      return fs.readSync(fd, into, at, into.length - at, 0)
    } catch {
      return 0
    } finally {
      if (fd !== undefined) fs.closeSync(fd)
    }
  }

  /** The bytes in chunks. Unknown when the file changes while it is read: then the chunks so far mean nothing. */
  source(path: string): ByteSource {
    return async (begin, chunk) => {
      const found = this.#find(path)
      if (!found.known) return found
      const refused = found.value.isSymbolicLink()
        ? unknown('it is a symbolic link, which is not followed')
        : refuseNonFile(found.value)
      if (refused !== undefined) return refused
      if (found.value.size < CHUNK) return pumpSmall(this.#absolute(path), found.value, begin, chunk)
      let handle: FileHandle
      try {
        handle = await fs.promises.open(this.#absolute(path), FLAGS)
      } catch (error) {
        return refuseError(error)
      }
      try {
        return await pump(handle, found.value, begin, chunk)
      } catch (error) {
        return refuseError(error)
      } finally {
        await handle.close()
      }
    }
  }

  /** Sorted paths of the files and links below a folder, without entering links, `.git` or another repository. */
  async list(folder: string): Promise<Fact<readonly string[]>> {
    if (folder !== '') {
      const found = this.#find(folder)
      if (!found.known) return found
      if (!found.value.isDirectory()) return unknown('it is not a folder')
    }
    const paths: string[] = []
    const folders = [folder]
    for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
      const entries = readFolder(this.#absolute(at))
      if (entries === undefined) return unknown(`it holds a folder that cannot be read: ${at}`)
      const names = entries.map((entry) => decodeName(entry.name))
      if (at !== folder && names.includes('.git')) continue
      entries.forEach((entry, i) => {
        const name = names[i] as string
        if (name.toLowerCase() === '.git') return
        const path = at === '' ? name : `${at}/${name}`
        if (entry.isDirectory()) folders.push(path)
        else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path)
      })
      if (paths.length > MAX_LISTED) return unknown(`it holds more than ${MAX_LISTED} files`)
    }
    return known(paths.sort(byCodeUnits))
  }

  #absolute(path: string): string | Buffer {
    if (path === '') return this.root
    // No `join`: paths are in normal form, and each system takes a slash.
    if (!holdsLoneSurrogate(path)) return `${this.root}/${path}`
    return Buffer.concat([Buffer.from(this.root + sep), encodeName(path)])
  }

  #find(path: string): Fact<BigIntStats> {
    const refusedPath = refusePath(path)
    if (refusedPath !== undefined) return refusedPath
    const folder = folderOf(path)
    const refused = folder === '' ? undefined : this.#enter(folder)
    if (refused !== undefined) return refused
    const found = this.#step(folder, nameOf(path))
    if (!found.known) return found
    return this.#isInside(folder) ? found : unknown('it leads out of the workspace')
  }

  /** Why a folder cannot be entered, looked at once: a lock may name 100,000 files in one that no build has made. */
  #enter(folder: string): Unknown | undefined {
    if (this.#folders.has(folder)) return this.#folders.get(folder)
    let refused: Unknown | undefined
    // From the top, and not by recursion: a path of a document may have any number of steps.
    for (let end = 0; end >= 0 && refused === undefined;) {
      end = folder.indexOf('/', end + 1)
      const step = end < 0 ? folder : folder.slice(0, end)
      if (!this.#folders.has(step)) this.#folders.set(step, this.#lookInto(step))
      refused = this.#folders.get(step)
    }
    this.#folders.set(folder, refused)
    return refused
  }

  /** The folders above were entered. */
  #lookInto(folder: string): Unknown | undefined {
    const found = this.#step(folderOf(folder), nameOf(folder))
    if (!found.known) return found
    const at = JSON.stringify(folder)
    if (found.value.isSymbolicLink()) return unknown(`it goes through the symbolic link ${at}, which is not followed`)
    return found.value.isDirectory() ? undefined : absent(`there is no such file; ${at} is not a folder`)
  }

  #step(folder: string, name: string): Fact<BigIntStats> {
    let stats: BigIntStats | undefined
    try {
      // At once: to wait for a thread's answer costs twenty times the look.
      stats = fs.lstatSync(this.#absolute(folder === '' ? name : `${folder}/${name}`), { bigint: true, throwIfNoEntry: false })
    } catch (error) {
      return refuseError(error)
    }
    if (stats === undefined) return NO_FILE
    const other = this.#otherSpelling(folder, name)
    if (other !== undefined) return absent(`there is no file of exactly this name; the disk has ${JSON.stringify(other)}`)
    return known(stats)
  }

  /** On a file system that is lenient about names, the name on disk when it is not the one asked for. */
  #otherSpelling(folder: string, name: string): string | undefined {
    if (this.#list(folder).has(name)) return undefined
    this.#names.delete(folder) // the file may be newer than the list
    const names = this.#list(folder)
    if (names.has(name)) return undefined
    const composed = name.normalize('NFC')
    const spelled = [...names].find((other) => other.normalize('NFC').toLowerCase() === composed.toLowerCase())
    return spelled?.normalize('NFC') === composed ? undefined : (spelled ?? 'another name for it')
  }

  #list(folder: string): ReadonlySet<string> {
    const names = this.#names.get(folder) ?? new Set(readFolder(this.#absolute(folder))?.map(({ name }) => decodeName(name)))
    this.#names.set(folder, names)
    return names
  }

  /** The folders were seen to be no links; this also holds when one is swapped for a link meanwhile. */
  #isInside(folder: string): boolean {
    try {
      this.#realRoot ??= fs.realpathSync.native(this.root)
      const real = fs.realpathSync.native(this.#absolute(folder) as string)
      const root = this.#realRoot
      return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
    } catch {
      return false
    }
  }
}

function refusePath(path: string): Unknown | undefined {
  if (isNoPath(path)) return unknown('it is not a path below the workspace')
  if (sep !== '/' && path.includes(sep)) return unknown('it holds a character that separates folders on this system')
  if (IN_GIT.test(path)) return unknown('it leads into the .git folder')
  return undefined
}

/** Of a small file: at once, for the same reason. */
function pumpSmall(
  at: string | Buffer,
  seen: BigIntStats,
  begin: (size: number) => boolean,
  chunk: (bytes: Buffer) => void,
): Fact<null> {
  let fd: number | undefined
  try {
    fd = fs.openSync(at, FLAGS)
    const before = fs.fstatSync(fd, { bigint: true })
    if (isAnother(before, seen)) return REPLACED
    const size = Number(before.size)
    if (!begin(size)) return known(null)
    const buffer = Buffer.allocUnsafe(size + 1)
    let total = 0
    for (let bytes = -1; bytes !== 0 && total <= size; total += bytes)
      bytes = fs.readSync(fd, buffer, total, size + 1 - total, null)
    if (total > size) return GREW
    if (total > 0) chunk(buffer.subarray(0, total))
    return isUnchanged(before, fs.fstatSync(fd, { bigint: true }), total) ? known(null) : CHANGED
  } catch (error) {
    return refuseError(error)
  } finally {
    if (fd !== undefined) fs.closeSync(fd)
  }
}

function readFolder(at: string | Buffer): readonly Dirent<Buffer>[] | undefined {
  try {
    return fs.readdirSync(at, { withFileTypes: true, encoding: 'buffer' })
  } catch {
    return undefined
  }
}

async function pump(
  handle: FileHandle,
  seen: BigIntStats,
  begin: (size: number) => boolean,
  chunk: (bytes: Buffer) => void,
): Promise<Fact<null>> {
  const before = await handle.stat({ bigint: true })
  if (isAnother(before, seen)) return REPLACED
  const size = Number(before.size)
  if (!begin(size)) return known(null)
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, size + 1))
  let total = 0
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
    if (bytesRead === 0) break
    total += bytesRead
    if (total > size) return GREW
    chunk(buffer.subarray(0, bytesRead))
  }
  return isUnchanged(before, await handle.stat({ bigint: true }), total) ? known(null) : CHANGED
}

/** Whether what was opened is not what was looked at. */
function isAnother(opened: BigIntStats, seen: BigIntStats): boolean {
  return !opened.isFile() || opened.ino !== seen.ino || opened.dev !== seen.dev
}

/** `read`: bytes. */
function isUnchanged(before: BigIntStats, after: BigIntStats, read: number): boolean {
  return (
    after.size === before.size &&
    after.mtimeNs === before.mtimeNs &&
    after.ctimeNs === before.ctimeNs &&
    BigInt(read) === before.size
  )
}

function refuseNonFile(stats: BigIntStats): Unknown | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return unknown('it is a folder')
  if (stats.isFIFO()) return unknown('it is a named pipe, which is never opened')
  if (stats.isSocket()) return unknown('it is a socket, which is never opened')
  return unknown('it is a device, which is never opened')
}

function refuseError(error: unknown): Unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return NO_FILE
  if (code === 'ELOOP') return unknown('it is a symbolic link, which is not followed')
  if (code === 'ENAMETOOLONG') return absent('there is no such file: the path is longer than the system allows')
  if (code === 'EACCES' || code === 'EPERM') return unknown('it may not be read by this user')
  return unknown(`it cannot be read (${code ?? (error as Error).message})`)
}
