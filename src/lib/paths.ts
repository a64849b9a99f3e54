/** Paths as documents write them → paths in the workspace, or the reason why not. Knows nothing of a file system. */

export type PathVerdict = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string }

const MAX_LENGTH = 1024
const MAX_SEGMENT = 255
/** Parts of letters, digits, `_`, `-` and inner dots, with one slash between them. */
const PLAIN = /^[\w-]+(?:\.+[\w-]+)*(?:\/[\w-]+(?:\.+[\w-]+)*)*$/

/**
 * Resolves `raw` against `folder` (workspace path, '' for the root). Refuses what could leave the workspace or mean two
 * things on two systems: empty, absolute, drive, UNC, URL, backslash, `..` out of the workspace, `.git`, control characters,
 * NTFS streams, a trailing dot or space, over-long. The reason is the end of a sentence: "it is an absolute path".
 */
export function resolvePath(folder: string, raw: string): PathVerdict {
  // As most are written, and asked for hundreds of thousands of times for a long lock: nothing to resolve or refuse.
  if (raw.length + folder.length < MAX_SEGMENT && PLAIN.test(raw)) {
    if (!/(?:^|\/)\.git(?:\/|$)/i.test(folder)) return { ok: true, path: folder === '' ? raw : `${folder}/${raw}` }
  }
  const reason = unsafeReason(raw)
  if (reason !== undefined) return { ok: false, reason }
  const steps: string[] = folder === '' ? [] : folder.split('/')
  for (const step of raw.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..') {
      if (steps.length === 0) return { ok: false, reason: 'it leads out of the workspace' }
      steps.pop()
    } else steps.push(step)
  }
  if (steps.length === 0) return { ok: false, reason: 'it names the workspace itself' }
  if (steps.some((step) => step.toLowerCase() === '.git')) return { ok: false, reason: 'it leads into the .git folder' }
  const path = steps.join('/')
  if (path.length > MAX_LENGTH) return { ok: false, reason: `it is ${path.length} characters long, more than ${MAX_LENGTH}` }
  return { ok: true, path }
}

export const ENDS_AS_FOLDER = 'it ends as the path of a folder does, and only a file has bytes to hash'

/** `m/`, `m//` and `m/.`: paths of a folder on every system, also where a file `m` stands, which no tool opens by them. */
export function endsAsFolder(raw: string): boolean {
  return /\/\.?$/.test(raw)
}

/** As `resolvePath`, for what has to be a file. */
export function resolveFile(folder: string, raw: string): PathVerdict {
  const verdict = resolvePath(folder, raw)
  return verdict.ok && endsAsFolder(raw) ? { ok: false, reason: ENDS_AS_FOLDER } : verdict
}

function unsafeReason(raw: string): string | undefined {
  if (raw === '') return 'it is empty'
  if (raw.length > MAX_LENGTH) return `it is ${raw.length} characters long, more than ${MAX_LENGTH}`

  if (/[\u0000-\u001f\u007f\u0080-\u009f\u2028\u2029]/.test(raw)) return 'it holds a control character'
  // U+DC80 to U+DCFF stand for the bytes of a name that is no UTF-8; no other half of a pair can be in a name.
  if (/[\ud800-\udc7f\udd00-\udfff]/u.test(raw)) return 'it holds half of a surrogate pair, which no file name can hold'
  if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(raw)) return 'it is a URL, not a path in the workspace'
  if (/^[A-Za-z]:/.test(raw)) return 'it names a drive'
  if (raw.includes('\\')) return 'it holds a backslash, which separates folders on some systems and not on others'
  if (raw.startsWith('/')) return 'it is an absolute path'
  if (raw.startsWith('~')) return 'it starts with ~, which a shell reads as a home folder'
  if (raw.includes(':')) return 'it holds a colon, which names a stream on Windows'
  for (const step of raw.split('/')) {
    if (step.length > MAX_SEGMENT) return `a part of it is ${step.length} characters long, more than ${MAX_SEGMENT}`
    if (step !== '.' && step !== '..' && /[. ]$/.test(step)) return 'a part of it ends in a dot or a space, which Windows drops'
  }
  return undefined
}

/** Whether a text cannot be a path below the workspace: a step is empty, `.` or `..`, or it holds a NUL, which no system can name. */
export function isNoPath(path: string): boolean {
  return /(?:^|\/)\.{0,2}(?:\/|$)|\0/.test(path)
}

/** The folder of a workspace path, '' for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** The last part of a workspace path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const MAX_ROOTS = 8

/** Folders that a path of unknown beginning may start at: this one and those above it, up to the root of the workspace. */
export function foldersAbove(folder: string): readonly string[] {
  const found = [folder]
  for (let above = folder; above !== '' && found.length <= MAX_ROOTS; found.push(above)) above = folderOf(above)
  return found.includes('') ? found : [...found, '']
}

/** Whether a path ends in one of the texts, in any case; yes without a list. */
export function endsInOne(path: string, endings: readonly string[] | undefined): boolean {
  const lower = path.toLowerCase()
  return endings === undefined || endings.some((ending) => lower.endsWith(ending.toLowerCase()))
}
