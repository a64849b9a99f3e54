import { normalizeDigest } from '../../src/lib/digest.js'
import { resolvePath, nameOf } from '../../src/lib/paths.js'
import { isObject } from '../../src/model/json.js'
import type { At, Document, FactRequest, Facts, Json, ReplayView } from '../../src/policy.js'

/** A file that a document names, with the workspace paths that it may mean. */
export interface NamedFile {
  readonly text: string
  readonly at: At<Json>['at']
  readonly paths: readonly string[]
  /** Why there is no path, as the end of a sentence. */
  readonly reason?: string
}

export type Found =
  | { readonly is: 'there'; readonly path: string; readonly data: Json }
  | { readonly is: 'absent'; readonly wasAtBase: boolean }
  | { readonly is: 'unreadable'; readonly path: string; readonly reason: string }

/** The file of a text or of a map with `path`. */
export function namedFile(folder: string, value: At<Json> | undefined): NamedFile | undefined {
  if (value === undefined) return undefined
  const inner = isObject(value.value) ? (value.value.path ?? value.value.file) : value.value
  if (typeof inner !== 'string' || inner.trim() === '') return undefined
  const text = inner.trim()
  const [own, root] = [resolvePath(folder, text), resolvePath('', text)]
  if (!own.ok) return { text, at: value.at, paths: [], reason: own.reason }
  return { text, at: value.at, paths: root.ok && root.path !== own.path ? [own.path, root.path] : [own.path] }
}

/** Where the result of a replay stands: as the document says, an artifact of that name, or where the option says. */
export function resultFile(
  document: Document,
  view: ReplayView,
  fallback: string,
): (NamedFile & { readonly isNamed: boolean }) | undefined {
  const said = namedFile(view.folder, view.result)
  if (said !== undefined) return { ...said, isNamed: true }
  const listed = (document.view('artifacts')?.artifacts ?? []).find(
    ({ path }) =>
      typeof path?.value === 'string' && /(?:^|\/)replay[._-]?results?\.(?:json|ya?ml)$/.test(path.value.toLowerCase()),
  )
  const file = namedFile(view.folder, listed?.path ?? { value: fallback, at: view.at })
  return file && { ...file, at: listed?.path?.at ?? view.at, isNamed: false }
}

export function fileRequests(file: NamedFile | undefined): FactRequest[] {
  return (file?.paths ?? []).flatMap((path): FactRequest[] => [
    { fact: 'document', path, side: 'head' },
    { fact: 'size', path, side: 'base' },
    { fact: 'digest', path, algorithm: 'sha256', side: 'head' },
  ])
}

export function findFile({ paths }: NamedFile, facts: Facts): Found {
  for (const path of paths) {
    const fact = facts.get({ fact: 'document', path, side: 'head' })
    if (!fact.known && fact.absent) continue
    if (!fact.known) return { is: 'unreadable', path, reason: fact.reason.replace(/\.$/, '') }
    if (!fact.value.readable) return { is: 'unreadable', path, reason: 'it is no well-formed JSON or YAML' }
    return { is: 'there', path, data: fact.value.data }
  }
  return { is: 'absent', wasAtBase: paths.some((path) => facts.get({ fact: 'size', path, side: 'base' }).known) }
}

/** The sha256 that the document declares for an output, under the same path or, where that is unambiguous, the same name. */
export function declaredDigest(
  document: Document,
  name: string,
): { readonly digest: string; readonly at: At<Json>['at']; readonly path: string } | undefined {
  const own = (document.view('artifacts')?.artifacts ?? []).flatMap(({ path, digests, role }) => {
    const sha = digests.find(({ algorithm }) => algorithm === 'sha256')
    const digest = normalizeDigest(sha?.value, 'sha256')
    return typeof path?.value === 'string' && sha !== undefined && digest !== undefined
      ? [{ path: clean(path.value), digest, at: sha.at, role }]
      : []
  })
  const wanted = clean(name)
  const same = own.filter(({ path }) => path === wanted)
  if (same.length > 0) return same.find(({ role }) => role === 'manifest') ?? same[0]
  const named = own.filter(({ path }) => nameOf(path) === wanted)
  return new Set(named.map(({ path }) => path)).size === 1
    ? (named.find(({ role }) => role === 'manifest') ?? named[0])
    : undefined
}

/** Artifacts in a folder for outputs: those surely come out of a run, where locks and configurations go into it. */
export function declaredOutputs(document: Document): readonly string[] {
  const paths = (document.view('artifacts')?.artifacts ?? []).flatMap(({ path }) =>
    typeof path?.value === 'string' ? [clean(path.value)] : [],
  )
  return [...new Set(paths)].filter((path) => /^outputs?\//.test(path))
}

function clean(path: string): string {
  const verdict = resolvePath('', path)
  return verdict.ok ? verdict.path : path
}
