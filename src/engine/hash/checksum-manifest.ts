import { decodeName, encodeName } from '../../io/git-names.js'
import {
  formatChecksumLine,
  formatReversedLine,
  isReversed,
  readChecksumList,
  type ChecksumEntry,
} from '../../lib/checksum-lists.js'
import { endsAsFolder, ENDS_AS_FOLDER, folderOf } from '../../lib/paths.js'
import { asAlgorithm, type Entry, type FieldChange, type Manifest, type NewEntry } from './manifest.js'

/** Whether a file is a list of checksums: its first line that says something is one. */
export function isChecksumFile(file: string, bytes: Uint8Array): boolean {
  if (/\.(ya?ml|json)$/i.test(file)) return false
  const { entries, bad } = readChecksumList(decodeName(Buffer.from(bytes)), file)
  const first = entries[0]
  return first !== undefined && (bad[0] === undefined || first.line < bad[0].line)
}

/** What `sha256sum` and its like wrote, of any algorithm. A line that is no checksum is a problem, never passed over. */
export function openChecksumManifest(file: string, bytes: Uint8Array): Manifest {
  const text = decodeName(Buffer.from(bytes))
  // No line of it could be told from the next, and coreutils refuses `--zero` with `--check` as well.
  const isZero = text.includes('\0')
  const { entries, bad } = isZero ? NUL_LIST : readChecksumList(text, file)
  const columns = new Columns(text)
  const folder = folderOf(file)
  const unknown = entries.filter(({ algorithm }) => asAlgorithm(algorithm) === undefined)
  return {
    file,
    bytes,
    lists: [{ name: 'the list', spot: { line: 1, column: 1 }, mirrored: false }],
    entries: entries.flatMap((entry) => readEntry(entry, folder, columns)),
    problems: [
      ...bad.map(({ line, reason }) => ({ line, column: 1, reason })),
      ...unknown.map(({ line, algorithm }) => ({ line, column: 1, reason: `nothing here makes a digest of ${algorithm}` })),
    ],
    nameOf: (path) =>
      folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : climb(folder, path),
    rewrite: (changes, added) => rewrite(text, changes, added, isReversed(entries) ? formatReversedLine : formatChecksumLine),
  }
}

const NUL_LIST: ReturnType<typeof readChecksumList> = {
  entries: [],
  bad: [
    {
      line: 1,
      span: { start: 0, end: 0 },
      reason: 'it holds NUL characters, as `sha256sum --zero` writes them, and nothing checks such a list; write it without',
    },
  ],
}

/** Where a line begins, for the columns of what stands in it; what marks a file as UTF-8 is in no column. */
class Columns {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    if (text.startsWith('\ufeff')) this.#starts[0] = 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  of(line: number, offset: number): number {
    return offset - this.#starts[line - 1]! + 1
  }
}

function readEntry(entry: ChecksumEntry, folder: string, columns: Columns): Entry[] {
  const { line, path, digest, digestSpan, pathSpan } = entry
  const algorithm = asAlgorithm(entry.algorithm)
  if (algorithm === undefined) return []
  const place = { name: path, spot: { line, column: columns.of(line, pathSpan.start) }, list: 0 }
  const own = join(folder, path)
  const root = join('', path)
  if (own === undefined) return [{ ...place, candidates: [], unsafe: 'it leads out of the base folder', fields: [] }]
  if (endsAsFolder(path)) return [{ ...place, candidates: [], unsafe: ENDS_AS_FOLDER, fields: [] }]
  const spot = { line, column: columns.of(line, digestSpan.start) }
  const field = { what: 'digest' as const, algorithm, written: digest, at: [digestSpan.start, digestSpan.end], spot }
  return [{ ...place, candidates: root === undefined || root === own ? [own] : [own, root], fields: [field] }]
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

function rewrite(
  text: string,
  changes: readonly FieldChange[],
  added: readonly NewEntry[],
  format: typeof formatChecksumLine,
): Uint8Array {
  const inOrder = changes
    .map(({ field, value }) => ({ range: field.at as readonly [number, number], value: String(value) }))
    .sort((a, b) => a.range[0] - b.range[0])
  let body = ''
  let from = 0
  for (const { range, value } of inOrder) {
    body += text.slice(from, range[0]) + value
    from = range[1]
  }
  body += text.slice(from)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const end = text === '' || text.endsWith('\n') ? '' : eol
  const more = added.map(({ name, sha256 }) => format(sha256, name).replace(/\n$/, eol)).join('')
  // A list may hold names that are no UTF-8: they are written back as the bytes that they were.
  return encodeName(body + (more === '' ? '' : end + more))
}
