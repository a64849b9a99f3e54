import { DEFAULT_LIMITS } from '../../documents/limits.js'
import { Files } from '../../io/files.js'
import { hashFiles, type HashResult } from '../../io/hash-files.js'
import type { HashedFile } from '../../io/safe-reader.js'
import { GateError } from '../../model/errors.js'
import type { Difference, HashProblem, HashReport } from '../../model/hash-report.js'
import { isChecksumFile, openChecksumManifest } from './checksum-manifest.js'
import { compareField, valueFor } from './compare-entry.js'
import { openDocumentManifest } from './document-manifest.js'
import type { Entry, FieldChange, Manifest, NewEntry } from './manifest.js'
import { findFiles, hashReport, sortResults, type HashInput } from './run-hash.js'

export interface ManifestInput extends HashInput {
  /** Below the base folder, with `/`. */
  readonly manifest: string
  /** Also say how the manifest would have to read. */
  readonly update: boolean
}

export interface ManifestRun {
  readonly report: HashReport
  /** As it was read. */
  readonly before: Uint8Array
  /** Up to date; undefined when it is so already, when something could not be hashed, or when no update was asked for. */
  readonly after: Uint8Array | undefined
  readonly changed: number
  readonly added: number
}

/**
 * Holds a manifest to the bytes: every file that it lists, and the files of the patterns, which it is to list as well. A file
 * that is not there is a difference; with `update` it is a problem, since there is nothing to write. Throws GateError.
 */
export async function holdManifest(input: ManifestInput): Promise<ManifestRun> {
  const manifest = await openManifest(input.baseDir, input.manifest)
  const walk = input.patterns.length === 0 ? { files: [], problems: [] } : await findFiles(input)
  const wanted = walk.files.filter(({ path }) => path !== input.manifest)
  const results = await hashAll(input, manifest, wanted)
  const held = new Held(manifest, results, input.update)
  for (const entry of manifest.entries) held.take(entry)
  held.takeMirrored()
  held.takeWanted(wanted.map(({ path }) => path))
  const { files, problems } = sortResults([...held.used.values()])
  const report = hashReport(files, [...walk.problems, ...problems, ...held.problems], null)
  const whole = report.problems.length === 0
  let after: Uint8Array | undefined
  if (input.update && whole && held.changes.length + held.added.length > 0) {
    after = manifest.rewrite(held.changes, held.added)
    if (after === undefined)
      throw new GateError(3, 'the manifest cannot be brought up to date without changing more than its digests', {
        where: input.manifest,
        fix: 'Write out aliases and anchors in the lists of artifacts, and keep the lists as lists. Nothing was written.',
      })
  }
  const differences = held.differences.sort((a, b) => a.line - b.line || a.column - b.column)
  const entries = new Set(held.changes.map(({ entry }) => entry)).size
  return {
    report: { ...report, manifest: { file: input.manifest, differences, notes: held.notes } },
    before: manifest.bytes,
    after,
    changed: entries,
    added: held.added.length,
  }
}

async function openManifest(baseDir: string, file: string): Promise<Manifest> {
  const read = await new Files(baseDir).read(file, DEFAULT_LIMITS.bytes)
  if (!read.known)
    throw new GateError(read.absent ? 2 : 3, `the manifest cannot be read: ${read.reason.replace(/\.$/, '')}`, {
      where: file,
      fix: 'Name a regular file below the base folder (`--base-dir`).',
    })
  return isChecksumFile(file, read.value) ? openChecksumManifest(file, read.value) : openDocumentManifest(file, read.value)
}

/** Each file once: first where the manifest's folder has it, then, of those that are not there, where the base folder has it. */
async function hashAll(
  input: ManifestInput,
  manifest: Manifest,
  wanted: readonly { readonly path: string }[],
): Promise<Map<string, HashResult>> {
  const algorithms = manifest.entries.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.what === 'digest' ? [field.algorithm] : [])),
  )
  const results = new Map<string, HashResult>()
  const hash = async (paths: readonly string[]): Promise<void> => {
    const fresh = [...new Set(paths)].filter((path) => path !== manifest.file && !results.has(path))
    if (fresh.length === 0) return
    const found = await hashFiles(input.baseDir, fresh, {
      algorithms: [...new Set(algorithms)],
      ...(input.jobs !== undefined && { jobs: input.jobs }),
      ...(input.onProgress && { onProgress: input.onProgress }),
    })
    found.forEach((result, i) => results.set(fresh[i]!, result))
  }
  await hash([...manifest.entries.flatMap(({ candidates }) => candidates.slice(0, 1)), ...wanted.map(({ path }) => path)])
  await hash(
    manifest.entries.flatMap(({ candidates: [own, root] }) =>
      own !== undefined && root !== undefined && isMissing(results.get(own)) ? [root] : [],
    ),
  )
  return results
}

function isMissing(result: HashResult | undefined): boolean {
  return result !== undefined && !('digests' in result) && (result.code === 'missing' || result.code === 'case')
}

/** What came of each entry. */
class Held {
  readonly used = new Map<string, HashResult>()
  readonly problems: HashProblem[] = []
  readonly differences: Difference[] = []
  readonly changes: FieldChange[] = []
  readonly added: NewEntry[] = []
  readonly notes: string[] = []
  /** Of each list, the files that it names, and how it writes them. */
  readonly #listed: Map<string, string>[]

  constructor(
    private readonly manifest: Manifest,
    private readonly results: ReadonlyMap<string, HashResult>,
    private readonly update: boolean,
  ) {
    this.#listed = manifest.lists.map(() => new Map<string, string>())
    this.notes.push(...(manifest.notes ?? []))
    for (const { line, column, reason } of manifest.problems)
      this.problems.push({ path: `${manifest.file}:${line}:${column}`, code: 'manifest', reason })
  }

  take(entry: Entry): void {
    const { manifest } = this
    const { line, column } = entry.spot
    if (entry.unsafe !== undefined) {
      const reason = entry.name === '' ? entry.unsafe : `${JSON.stringify(entry.name)}: ${entry.unsafe}`
      this.problems.push({ path: `${manifest.file}:${line}:${column}`, code: 'outside', reason })
      return
    }
    const path = entry.candidates.find((candidate) => candidate === manifest.file || !isMissing(this.results.get(candidate)))
    if (path === manifest.file) {
      this.notes.push(
        `${manifest.file}:${line}:${column}: the entry is the manifest itself, and no file can hold its own digest: it is left as it is.`,
      )
      return
    }
    const first = entry.candidates[0] as string
    const result = this.results.get(path ?? first) as HashResult
    this.#listed[entry.list]!.set(path ?? first, entry.name)
    if ('digests' in result) {
      this.used.set(result.path, result)
      this.#compare(entry, result)
    } else if (path === undefined && !this.update) this.#missing(entry, result.reason)
    else this.used.set(result.path, result)
  }

  /** Every artifact stands in the export manifest too. */
  takeMirrored(): void {
    for (const [i, list] of this.manifest.lists.entries()) {
      if (!list.mirrored) continue
      for (const [path, name] of this.#listed[i]!) this.#require(path, i + 1, `it stands in \`${list.name}\``, name)
    }
  }

  takeWanted(paths: readonly string[]): void {
    for (const path of paths) {
      const result = this.results.get(path) as HashResult
      this.used.set(path, result)
      if ('digests' in result) for (const i of this.manifest.lists.keys()) this.#require(path, i, 'a pattern names it')
    }
  }

  #compare(entry: Entry, hashed: HashedFile): void {
    for (const field of entry.fields) {
      const difference = compareField(this.manifest.file, entry, field, hashed)
      if (difference !== undefined) this.differences.push(difference)
      const value = valueFor(entry, field, hashed)
      if (value !== undefined) this.changes.push({ field, entry, value })
    }
  }

  #missing(entry: Entry, reason: string): void {
    const looked = entry.candidates.map((path) => `\`${path}\``).join(' and ')
    this.differences.push({
      rule: 'ART.FILE_MISSING',
      file: this.manifest.file,
      ...entry.spot,
      path: entry.name,
      message: `\`${entry.name}\` is listed, but ${reason} (looked for ${looked}).`,
      fix: 'Build it first, correct the path, or drop the entry.',
      expected: null,
      actual: null,
    })
  }

  /** The file must stand in this list. */
  #require(path: string, list: number, why: string, as?: string): void {
    const listed = this.#listed[list]!
    if (listed.has(path)) return
    const { name: listName, spot } = this.manifest.lists[list]!
    const result = this.results.get(path)
    const sha256 = result !== undefined && 'digests' in result ? (result.digests.sha256 as string) : undefined
    const name = as ?? this.manifest.nameOf(path)
    if (name === undefined) {
      this.problems.push({ path, code: 'name', reason: 'it has a name that no card may hold' })
      return
    }
    listed.set(path, name)
    this.differences.push({
      rule: 'MANIFEST.MISSING_ENTRY',
      file: this.manifest.file,
      ...spot,
      path: name,
      message: `\`${name}\` is not listed in \`${listName}\`, and ${why}.`,
      fix: 'Add it with `--write` (input `manifest-mode: write`).',
      expected: null,
      actual: sha256 ?? null,
    })
    if (sha256 !== undefined) this.added.push({ list, name, sha256 })
  }
}
