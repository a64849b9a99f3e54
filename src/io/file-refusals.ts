import type { Stats } from 'node:fs'

/** Why a file was not hashed. `changed`: it was written to, replaced or moved while it was read. */
export type FileProblemCode =
  | 'missing'
  /** The disk has a name that differs only in case, or in how an accent is written. */
  | 'case'
  | 'not-regular'
  | 'link'
  | 'changed'
  /** The path leads out of the root, into `.git`, or is not one below the root. */
  | 'outside'
  /** The name cannot be written down: it is no UTF-8, or it means something else on this system. */
  | 'name'
  | 'unreadable'
  /** This machine's OpenSSL does not have the algorithm. */
  | 'algorithm'

export interface FileProblem {
  /** Bytes that are no UTF-8 stand as lone surrogates, as `decodeName` writes them. */
  readonly path: string
  readonly code: FileProblemCode
  /** Continues "… could not be hashed: ", so it starts with "it" or "there", and ends without a full stop. */
  readonly reason: string
}

export type Refusal = Omit<FileProblem, 'path'>

export interface Refusals {
  refusePath(path: string): Refusal | undefined
  refuseNonFile(stats: Pick<Stats, 'isFile' | 'isSymbolicLink' | 'isDirectory' | 'isFIFO' | 'isSocket'>): Refusal | undefined
  refuseError(error: unknown): Refusal
  missing(): Refusal
}

/** Makes the functions that say no. It uses nothing but its argument: its text runs in the hashing threads too (`hash-workers.ts`). */
export function refusalsFactory(platform: string): Refusals {
  function refusePath(path: string): Refusal | undefined {
    if (/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(path)) return undefined // most are plain, and there may be 100,000
    if (/[\ud800-\udfff]/u.test(path)) return { code: 'name', reason: 'its name is not valid UTF-8' }
    if (path.includes('\0')) return { code: 'name', reason: 'its name holds a NUL character' }
    if (path.startsWith('/') || (platform === 'win32' && /^(?:\\|[A-Za-z]:)/.test(path)))
      return { code: 'outside', reason: 'it is an absolute path' }
    const steps = path.split('/')
    if (steps.some((step) => step === '' || step === '.' || step === '..'))
      return { code: 'outside', reason: 'it is not a path below the workspace' }
    if (steps.some((step) => step.toLowerCase() === '.git')) return { code: 'outside', reason: 'it leads into the .git folder' }
    if (platform === 'win32' && /[\\:]/.test(path))
      return { code: 'name', reason: 'its name holds a character that means something else on this system' }
    return undefined
  }

  const refuseNonFile: Refusals['refuseNonFile'] = (stats) => {
    if (stats.isFile()) return undefined
    if (stats.isSymbolicLink()) return { code: 'link', reason: 'it is a symbolic link, which is not followed' }
    let sort = 'a device, which is never opened'
    if (stats.isDirectory()) sort = 'a folder'
    else if (stats.isFIFO()) sort = 'a named pipe, which is never opened'
    else if (stats.isSocket()) sort = 'a socket, which is never opened'
    return { code: 'not-regular', reason: `it is ${sort}` }
  }

  function refuseError(error: unknown): Refusal {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return missing()
    if (code === 'ELOOP') return { code: 'link', reason: 'it is a symbolic link, which is not followed' }
    if (code === 'ENAMETOOLONG')
      return { code: 'missing', reason: 'there is no such file: the path is longer than the system allows' }
    if (code === 'EACCES' || code === 'EPERM') return { code: 'unreadable', reason: 'it may not be read by this user' }
    return { code: 'unreadable', reason: `it cannot be read (${code ?? message})` }
  }

  function missing(): Refusal {
    return { code: 'missing', reason: 'there is no such file' }
  }

  return { refusePath, refuseNonFile, refuseError, missing }
}
