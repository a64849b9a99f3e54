/**
 * What the runner's artifact files take and say (actions/runner 2.336, `ArtifactsFileCommand` and `ArtifactsListFileCommand`),
 * and what actions/attest makes of a list of checksums (v4, `src/subject.ts`). Pure.
 */
import { needsEscape } from '../lib/checksum-lists.js'
import { nameOf } from '../lib/paths.js'
import { isList, isObject } from '../model/json.js'
import type { HashedPath } from '../model/hash-report.js'

export const ATTEST_LIMITS = { subjects: 1024, bytes: 512 * 1024 }
const MOST_ARTIFACTS = 500

export interface Witness {
  readonly name: string
  /** Lower-case hex. */
  readonly sha256: string
}

/** Names that a list of checksums can only hold with escapes, which actions/attest takes for a broken digest. */
export function unattestable(files: readonly HashedPath[]): string[] {
  return files.map(({ path }) => path).filter(needsEscape)
}

/** The files that earlier steps declared, with the digests that the runner itself made; undefined for a text of another form. */
export function readWitnesses(text: string): Witness[] | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(data) || data['version'] !== 1 || !isList(data['subjects'])) return undefined
  const witnesses: Witness[] = []
  for (const subject of data['subjects']) {
    if (!isObject(subject)) return undefined
    const { name, digest, kind } = subject
    if (kind !== 'file') continue
    const hex = typeof digest === 'string' ? /^sha256:([0-9a-fA-F]{64})$/.exec(digest)?.[1] : undefined
    if (typeof name !== 'string' || hex === undefined) return undefined
    witnesses.push({ name, sha256: hex.toLowerCase() })
  }
  return witnesses
}

/** The runner knows a file by its last name only: it contradicts when no file of that name has its digest. */
export function contradictions(
  files: readonly HashedPath[],
  witnesses: readonly Witness[],
): { readonly file: HashedPath; readonly witness: Witness }[] {
  const byName = groupByName(files)
  return witnesses.flatMap((witness) => {
    const alike = byName.get(witness.name) ?? []
    if (alike.length === 0 || alike.some(({ sha256 }) => sha256 === witness.sha256)) return []
    return [{ file: alike[0]!, witness }]
  })
}

/**
 * The lines that declare the files to the runner, by their paths from the workspace, and those that it would refuse: it fails
 * the step then. `prefix` is the working directory below the workspace, '' or ending in a slash.
 */
export function declareArtifacts(
  files: readonly HashedPath[],
  witnesses: readonly Witness[],
  prefix: string,
): { readonly lines: readonly string[]; readonly refused: readonly { readonly path: string; readonly why: string }[] } {
  const lines: string[] = []
  const refused: { path: string; why: string }[] = []
  const known = new Set(witnesses.map(({ name, sha256 }) => `${sha256} ${name}`))
  const byName = groupByName(files)
  for (const { path, sha256 } of files) {
    const line = `${prefix}${path}`
    const alike = byName.get(nameOf(path))!
    if (known.has(`${sha256} ${nameOf(path)}`)) continue
    if (/[=\r\n]|@sha256:/i.test(line) || /^(#|\s|file:|oci:)|\s$/i.test(line))
      refused.push({ path, why: 'its name means something else there' })
    else if (alike.some((other) => other.sha256 !== sha256))
      refused.push({ path, why: `another file is called ${nameOf(path)} too, and the runner knows files by that name only` })
    else lines.push(line)
  }
  if (lines.length + witnesses.length <= MOST_ARTIFACTS) return { lines, refused }
  return {
    lines: [],
    refused: [{ path: `${lines.length} files`, why: `a job can declare ${MOST_ARTIFACTS}; declare an archive of them instead` }],
  }
}

function groupByName(files: readonly HashedPath[]): Map<string, HashedPath[]> {
  const groups = new Map<string, HashedPath[]>()
  for (const file of files) {
    const name = nameOf(file.path)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [file])
    else group.push(file)
  }
  return groups
}
