import { compileGlob } from './glob.js'
import { folderOf, nameOf } from './paths.js'

/** A file of patterns in the form of `.gitignore` (gitignore(5); `.dvcignore` is the same), and the folder it stands in. */
export interface IgnoreFile {
  /** '' for the root. */
  readonly folder: string
  readonly text: string
}

interface Pattern {
  readonly folder: string
  readonly negated: boolean
  readonly foldersOnly: boolean
  /** Undefined when the pattern cannot be read: then nobody can say what it leaves out. */
  readonly matches: ((path: string) => boolean) | undefined
}

/**
 * The test whether a file is left out, itself or by a folder above it; the last pattern that speaks of it decides, files of
 * deeper folders after those of folders above. Answers undefined where a pattern that could decide cannot be read.
 */
export function compileIgnores(files: readonly IgnoreFile[]): (path: string) => boolean | undefined {
  const sorted = [...files].sort((a, b) => a.folder.length - b.folder.length)
  const patterns = sorted.flatMap(({ folder, text }) => text.split('\n').flatMap((line) => readPattern(folder, line)))
  const decide = (path: string, isFolder: boolean): boolean | undefined => {
    let ignored: boolean | undefined = false
    for (const { folder, negated, foldersOnly, matches } of patterns) {
      if (foldersOnly && !isFolder) continue
      if (folder !== '' && !path.startsWith(`${folder}/`)) continue
      if (matches === undefined) ignored = undefined
      else if (matches(folder === '' ? path : path.slice(folder.length + 1))) ignored = !negated
    }
    return ignored
  }
  const folders = new Map<string, boolean | undefined>([['', false]])
  const isFolderIgnored = (folder: string): boolean | undefined => {
    const held = folders.get(folder)
    if (held !== undefined || folders.has(folder)) return held
    const above = isFolderIgnored(folderOf(folder))
    const answer = above === false ? decide(folder, true) : above
    folders.set(folder, answer)
    return answer
  }
  return (path) => {
    if (patterns.length === 0) return false
    const above = isFolderIgnored(folderOf(path))
    return above === false ? decide(path, false) : above
  }
}

function readPattern(folder: string, line: string): Pattern[] {
  // A space at the end counts only behind a backslash.
  const written = line.replace(/\r$/, '').replace(/(?<!\\)\s+$/, '')
  if (written === '' || written.startsWith('#')) return []
  const negated = written.startsWith('!')
  const body = negated ? written.slice(1) : written
  const foldersOnly = body.endsWith('/')
  const pattern = foldersOnly ? body.slice(0, -1) : body
  if (pattern === '') return []
  return [{ folder, negated, foldersOnly, matches: compile(pattern) }]
}

function compile(pattern: string): ((path: string) => boolean) | undefined {
  // Braces mean nothing here, and `**` only as a whole folder.
  const glob = pattern.replace(/^\//, '').replace(/[{}]/g, '\\$&')
  try {
    const matches = compileGlob(glob.startsWith('!') ? `\\${glob}` : glob)
    return pattern.includes('/') ? matches : (path) => matches(nameOf(path))
  } catch {
    return undefined
  }
}
