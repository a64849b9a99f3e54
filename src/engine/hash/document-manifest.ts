import { applyEdits, type Append } from '../../documents/edit.js'
import { Source } from '../../documents/source.js'
import { algorithmOf, isForeignAlgorithm } from '../../lib/digest-forms.js'
import { artifactsView } from '../../kinds/spec-family/artifacts.js'
import { folderOf, nameOf, resolveFile, resolvePath } from '../../lib/paths.js'
import { isObject, valueAt, type Json, type Path } from '../../model/json.js'
import { GateError } from '../../model/errors.js'
import type { Artifact } from '../../model/views.js'
import type { Edit } from '../../policy.js'
import { asAlgorithm, type Entry, type Field, type FieldChange, type Manifest, type NewEntry, type Spot } from './manifest.js'

/** Keys under which a card records when a file was changed. */
const TIME_KEYS = ['LASTMOD', 'lastmod', 'last_modified', 'lastModified', 'mtime']

/** A card with `artifacts[]`, `export_manifest.artifacts[]` or both. Throws GateError 3 when it cannot be read, 2 when it has neither. */
export async function openDocumentManifest(file: string, bytes: Uint8Array): Promise<Manifest> {
  const source = await new Source(file, bytes).prepare()
  if (!source.readable) {
    const [problem] = source.problems
    throw new GateError(3, `the manifest cannot be read (${problem?.rule ?? 'DOC.SYNTAX'})`, {
      where: problem === undefined ? file : `${file}:${problem.span.line}:${problem.span.column}`,
      fix: `\`specgate explain ${problem?.rule ?? 'DOC.SYNTAX'}\` says what is wrong. Nothing was written.`,
    })
  }
  const { data } = source
  const folder = folderOf(file)
  const view = artifactsView({ file, folder, data, companion: () => undefined })
  const lists = view?.lists ?? []
  if (view === undefined || lists.length === 0)
    throw new GateError(2, 'the manifest has neither `artifacts` nor `export_manifest.artifacts`', {
      where: file,
      fix: 'Add an empty list to be filled (`artifacts: []`), or name another file.',
    })
  const spot = (at: Path, on: 'key' | 'value' = 'value'): Spot => {
    const { line, column } = source.locate(at, on)
    return { line, column }
  }
  const both = lists.length === 2
  return {
    file,
    bytes,
    lists: lists.map(({ role, at }) => ({ name: at.join('.'), spot: spot(at, 'key'), mirrored: both && role === 'declared' })),
    entries: view.artifacts.map((artifact) =>
      readEntry(
        artifact,
        valueAt(data, artifact.at),
        folder,
        lists.findIndex(({ role }) => role === artifact.role),
        spot,
      ),
    ),
    problems: [],
    notes: view.artifacts.flatMap((artifact) => unmadeOf(artifact, file, spot)),
    nameOf: (path) => nameFrom(folder, path),
    rewrite: (changes, added) =>
      rewrite(
        file,
        bytes,
        data,
        lists.map(({ at }) => at),
        changes,
        added,
      ),
  }
}

function readEntry(artifact: Artifact, entry: Json | undefined, folder: string, list: number, spot: (at: Path) => Spot): Entry {
  const raw = artifact.path?.value
  const nameAt = artifact.path?.at ?? artifact.at
  const place = { spot: spot(nameAt), list }
  if (typeof raw !== 'string') {
    const unsafe = artifact.path === undefined ? 'the entry has no `path`' : 'its path is no text'
    return { ...place, name: '', candidates: [], unsafe, fields: [] }
  }
  const own = resolveFile(folder, raw)
  if (!own.ok) return { ...place, name: raw, candidates: [], unsafe: own.reason, fields: [] }
  const root = resolveFile('', raw)
  const candidates = root.ok && root.path !== own.path ? [own.path, root.path] : [own.path]
  return { ...place, name: raw, candidates, fields: fieldsOf(artifact, entry, spot) }
}

function fieldsOf(artifact: Artifact, entry: Json | undefined, spot: (at: Path) => Spot): Field[] {
  const base = { algorithm: 'sha256' as const }
  if (!isObject(entry))
    return [{ ...base, what: 'digest', written: undefined, at: artifact.at, spot: spot(artifact.at), wraps: true }]
  const fields = artifact.digests.flatMap(({ algorithm: written, value, at }): Field[] => {
    const algorithm = written === 'digest' ? openAlgorithm(value) : asAlgorithm(written)
    return algorithm === undefined ? [] : [{ what: 'digest', algorithm, written: value, at, spot: spot(at) }]
  })
  if (!artifact.digests.some(({ algorithm }) => algorithm === 'sha256')) {
    const at = [...artifact.at, 'sha256']
    fields.push({ ...base, what: 'digest', written: undefined, at, spot: spot(at) })
  }
  if (artifact.size !== undefined)
    fields.push({ ...base, what: 'size', written: artifact.size.value, at: artifact.size.at, spot: spot(artifact.size.at) })
  for (const key of TIME_KEYS) {
    if (!Object.hasOwn(entry, key)) continue
    const at = [...artifact.at, key]
    fields.push({ ...base, what: 'time', written: entry[key], at, spot: spot(at) })
  }
  return fields
}

/** `digest: sha512:…` says it itself. Undefined for one that nothing here makes. */
function openAlgorithm(value: Json): Field['algorithm'] | undefined {
  const [, prefix = 'sha256'] = (typeof value === 'string' ? /^([\w-]+):/.exec(value) : null) ?? []
  return isForeignAlgorithm(prefix) ? undefined : (asAlgorithm(algorithmOf(prefix) ?? '') ?? 'sha256')
}

/** Digests that are neither compared nor brought up to date, which has to be known of a card that was. */
function unmadeOf({ digests, path }: Artifact, file: string, spot: (at: Path) => Spot): string[] {
  return digests.flatMap(({ algorithm, value, at }) => {
    const name = algorithm === 'digest' && typeof value === 'string' ? (/^([\w-]+):/.exec(value)?.[1] ?? algorithm) : algorithm
    if (!isForeignAlgorithm(name)) return []
    const { line, column } = spot(at)
    const of = typeof path?.value === 'string' ? `\`${path.value}\`` : 'the entry'
    return [`${file}:${line}:${column}: nothing here makes the ${name} of ${of}: it is not compared, and is left as it is.`]
  })
}

/** Relative to the folder, by `..` where need be; undefined for a name that no card may hold. */
function nameFrom(folder: string, path: string): string | undefined {
  const from = folder === '' ? [] : folder.split('/')
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  const name = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
  const back = resolvePath(folder, name)
  return back.ok && back.path === path ? name : undefined
}

function rewrite(
  file: string,
  bytes: Uint8Array,
  data: Json,
  lists: readonly Path[],
  changes: readonly FieldChange[],
  added: readonly NewEntry[],
): Uint8Array | undefined {
  const edits: (Edit | Append)[] = changes.map(({ field, value }) => ({ set: field.at, value }))
  const expected: { at: Path; value: Json }[] = changes.map(({ field, value }) => ({ at: field.at, value }))
  for (const [i, list] of lists.entries()) {
    const values = added.filter((entry) => entry.list === i).map(({ name, sha256 }): Json => ({ path: name, sha256 }))
    if (values.length === 0) continue
    const there = valueAt(data, list)
    if (there === null) edits.push({ set: list, value: values })
    else edits.push({ append: list, values })
    const length = Array.isArray(there) ? there.length : 0
    values.forEach((value, k) => expected.push({ at: [...list, length + k], value }))
  }
  const text = applyEdits(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), edits)
  if (text === undefined) return undefined
  const written = new TextEncoder().encode(text)
  return saysAll(file, written, expected) ? written : undefined
}

/** What was written is read once more: an alias or an anchor may have carried a change to where it was not meant. */
function saysAll(file: string, bytes: Uint8Array, expected: readonly { at: Path; value: Json }[]): boolean {
  const source = new Source(nameOf(file), bytes)
  return source.readable && expected.every(({ at, value }) => JSON.stringify(valueAt(source.data, at)) === JSON.stringify(value))
}
