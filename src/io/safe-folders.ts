import type { Stats } from 'node:fs'
import type { Refusal, Refusals } from './file-refusals.js'

/** One character for each byte, so that two names that are no UTF-8 never become one; and by what is the same to the eye. */
interface Names {
  readonly bytes: ReadonlySet<string>
  readonly folded: ReadonlyMap<string, string>
}

export interface Folder {
  /** A path that leads to it, for as long as it is held. */
  readonly at: string
  readonly fd: number | undefined
  readonly stats: Stats
  /** Undefined until it was tried; then whether names that differ in case or composition are different names here. */
  exact: boolean | undefined
  names: Names | undefined
}

/** The folders below one root, each opened below the one above and kept open for a while. Not for use after `close`. */
export interface SafeFolders {
  /** Whether what is in a folder is reached by the folder's handle, whatever becomes of its path. */
  readonly byHandle: boolean
  open(path: string): Folder | Refusal
  /** Whether the folder holds exactly this name. Only a system that is lenient about names costs reading the folder. */
  refuseSpelling(folder: Folder, name: string, isThere: boolean): Refusal | undefined
  /** Where the handles of folders are out of reach: every folder of the path is the one that was seen at first. */
  isUnmoved(path: string): boolean
  close(): void
}

/**
 * Makes the function that opens folders below a root. It uses nothing but its arguments: its text is what the hashing threads
 * run (`hash-workers.ts`). Folders are opened one below the other, each relative to the handle of the one above (Linux: through
 * `/proc/self/fd`, which is what `openat` does) and none through a link; elsewhere they are looked at by path.
 */
export function safeFoldersFactory(
  fs: typeof import('node:fs'),
  { refuseError, missing }: Refusals,
  platform: string,
): (root: string) => SafeFolders {
  const MAX_FOLDERS = 32
  const { constants } = fs
  const FOLDER_FLAGS =
    constants.O_RDONLY |
    (constants.O_NOFOLLOW ?? 0) |
    (constants.O_NONBLOCK ?? 0) |
    (constants.O_NOCTTY ?? 0) |
    (constants.O_DIRECTORY ?? 0)

  return (root) => {
    const folders = new Map<string, Folder | Refusal>()
    const byHandle = canOpenByHandle()
    let last: { readonly path: string; readonly folder: Folder | Refusal } | undefined

    /** The folder at a path below the root, opened step by step or found wrong; the last few are kept. */
    function open(path: string): Folder | Refusal {
      // Files come folder by folder.
      if (last !== undefined && last.path === path) return last.folder
      const folder = openSteps(path)
      last = { path, folder }
      return folder
    }

    function openSteps(path: string): Folder | Refusal {
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

    function hold(path: string, make: () => Folder | Refusal): Folder | Refusal {
      const held = folders.get(path)
      if (held !== undefined) {
        folders.delete(path) // it becomes the youngest
        folders.set(path, held)
        return held
      }
      const found = make()
      if (folders.size >= MAX_FOLDERS) {
        const [oldest, folder] = folders.entries().next().value as [string, Folder | Refusal]
        folders.delete(oldest)
        if (last?.folder === folder) last = undefined
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
      last = undefined
    }

    return { byHandle, open, refuseSpelling, isUnmoved, close }
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

  function refuseSpelling(folder: Folder, name: string, isThere: boolean): Refusal | undefined {
    if (isThere) {
      folder.exact ??= isExact(folder, name)
      if (folder.exact) return undefined
    }
    const { bytes, folded } = (folder.names ??= readNames(folder))
    if (isThere && bytes.has(Buffer.from(name, 'utf8').toString('latin1'))) return undefined
    const other = folded.get(fold(name))
    if (other === undefined || other === name)
      return isThere ? { code: 'changed', reason: 'it appeared while its folder was read' } : missing()
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
}
