import { decodeName, encodeName } from '../../io/git-names.js'
import { formatChecksumLine, readChecksums, type ChecksumLine } from '../../lib/checksum-lines.js'
import { folderOf } from '../../lib/paths.js'
import { GateError } from '../../model/errors.js'
import { asAlgorithm, type Entry, type FieldChange, type Manifest, type NewEntry } from './manifest.js'

/** Whether a file is a list of checksums: its first line that says something is one. */
export function isChecksumFile(file: string, bytes: Uint8Array): boolean {
  if (/\.(ya?ml|json)$/i.test(file)) return false
  const { lines, bad } = readChecksums(decodeName(Buffer.from(bytes)))
  const first = lines[0]
  return first !== undefined && (bad[0] === undefined || first.line < bad[0].line)
}

/** What `sha256sum` and its like wrote, of any algorithm. A line that is no checksum is a problem, never passed over. */
export function openChecksumManifest(file: string, bytes: Uint8Array): Manifest {
  const text = decodeName(Buffer.from(bytes))
  const { lines, bad } = readChecksums(text)
  const folder = folderOf(file)
  return {
    file,
    bytes,
    lists: [{ name: 'the list', spot: { line: 1, column: 1 }, mirrored: false }],
    entries: lines.map((line) => readEntry(line, folder)),
    problems: bad.map(({ line, reason }) => ({ line, column: 1, reason })),
    nameOf: (path) =>
      folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : climb(folder, path),
    rewrite: (changes, added) => rewrite(text, changes, added),
  }
}

function readEntry(line: ChecksumLine, folder: string): Entry {
  const algorithm = asAlgorithm(line.algorithm)
  const spot = { line: line.line, column: line.pathColumn }
  const place = { name: line.path, spot, list: 0 }
  if (algorithm === undefined)
    throw new GateError(3, `there is no ${line.algorithm} here`, {
      where: `line ${line.line}`,
      fix: 'Write the list with sha256sum.',
    })
  const own = join(folder, line.path)
  const root = join('', line.path)
  if (own === undefined) return { ...place, candidates: [], unsafe: 'it leads out of the base folder', fields: [] }
  return {
    ...place,
    candidates: root === undefined || root === own ? [own] : [own, root],
    fields: [
      {
        what: 'digest',
        algorithm,
        written: line.hex,
        at: [line.line, line.hexColumn],
        spot: { line: line.line, column: line.hexColumn },
      },
    ],
  }
}

/** Any name is one here, so that only the way is looked at. Undefined when it leads out. */
function join(folder: string, name: string): string | undefined {
  if (name.startsWith('/')) return undefined
  const steps = folder === '' ? [] : folder.split('/')
  for (const step of name.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.length === 0 ? undefined : steps.join('/')
}

function climb(folder: string, path: string): string {
  const from = folder.split('/')
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

function rewrite(text: string, changes: readonly FieldChange[], added: readonly NewEntry[]): Uint8Array {
  const lines = text.split('\n')
  const shift = text.startsWith('\ufeff') ? 1 : 0
  for (const { field, value } of changes) {
    const [number, column] = field.at as readonly [number, number]
    const line = lines[number - 1]!
    const start = column - 1 + (number === 1 ? shift : 0)
    lines[number - 1] = line.slice(0, start) + String(value) + line.slice(start + String(value).length)
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const end = text === '' || text.endsWith('\n') ? '' : eol
  const more = added.map(({ name, sha256 }) => formatChecksumLine(sha256, name).replace(/\n$/, eol)).join('')
  // A list may hold names that are no UTF-8: they are written back as the bytes that they were.
  return encodeName(lines.join('\n') + (more === '' ? '' : end + more))
}
