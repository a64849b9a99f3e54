import { folderOf, resolvePath } from '../../src/lib/paths.js'
import type { Document, FactRequest, Facts, ReferenceRole } from '../../src/policy.js'
import { listingRequest, documentRequest } from '../../src/lib/requests.js'

/** A reference that may lead into the repository. */
export interface Target {
  readonly role: ReferenceRole
  readonly path: string
  readonly version: string | undefined
  /** It can be nothing but a path; else it may be a name in a registry (`org/model`). */
  readonly isPlain: boolean
}

export type Found =
  /** `file` is undefined for a folder. */
  | { readonly found: 'there'; readonly file: string | undefined }
  /** The name of a registry, or a pattern. */
  | { readonly found: 'elsewhere' }
  | { readonly found: 'unsafe'; readonly reason: string }
  | {
      readonly found: 'missing'
      readonly looked: readonly string[]
      readonly mayLackExtension: boolean
      readonly wasAtBase: boolean
      readonly isSure: boolean
    }
  | { readonly found: 'unreadable'; readonly file: string; readonly reason: string }

const EXTENSIONS = ['.yaml', '.yml', '.json', '.schema.json', '.avsc']
/** What is there and is no plain file is still there. */
const NO_FILE = /folder|directory|link|submodule/i

/** Where a reference leads is asked first; of what is not found there, whether it is a folder or was there at the base. */
export function requestTarget(document: Document, target: Target, facts: Facts | undefined): FactRequest[] {
  if (isPattern(target.path)) return []
  const { paths } = places(document, target)
  const sizes = paths.map((path) => sizeRequest(path, 'head'))
  if (facts === undefined) return sizes
  const first = sizes.findIndex((request) => facts.find(request)?.known === true)
  const requests: FactRequest[] = paths
    .slice(0, first < 0 ? undefined : first)
    .flatMap((path) => [sizeRequest(path, 'base'), listingRequest(path)])
  if (first < 0 && !hasExtension(target.path))
    requests.push(...firstFolders(document, target.path).map((folder) => listingRequest(folder)))
  // Only the file that the reference leads to is opened, once it is known which one that is.
  const file = paths[first]
  if (target.version !== undefined && file !== undefined && isStructured(file)) requests.push(documentRequest(file))
  return requests
}

export function findTarget(document: Document, target: Target, facts: Facts): Found {
  if (isPattern(target.path)) return { found: 'elsewhere' }
  const { paths, reason } = places(document, target)
  if (paths.length === 0) return { found: 'unsafe', reason: reason ?? 'it is no path' }
  for (const path of paths) {
    const size = facts.get(sizeRequest(path, 'head'))
    if (size.known) return { found: 'there', file: path }
    const listing = facts.get(listingRequest(path))
    if (listing.known || (!size.absent && NO_FILE.test(size.reason.replaceAll(path, ''))))
      return { found: 'there', file: undefined }
    if (!size.absent) return { found: 'unreadable', file: path, reason: size.reason }
  }
  const wasAtBase = paths.some((path) => facts.get(sizeRequest(path, 'base')).known)
  const isInside =
    !hasExtension(target.path) && firstFolders(document, target.path).some((folder) => facts.get(listingRequest(folder)).known)
  if (!target.isPlain && !isInside && !wasAtBase && target.role !== 'lock') return { found: 'elsewhere' }
  return {
    found: 'missing',
    mayLackExtension: mayLackExtension(target),
    looked: lookedFor(document, target),
    wasAtBase,
    isSure: isInside || hasExtension(target.path) || /^\.{1,2}\//.test(target.path),
  }
}

/** What is an artifact as well is missed by `artifact-digests`: one mistake, one finding. */
export function isArtifact(document: Document, { path }: Target): boolean {
  const wanted = resolvePath(folderOf(document.file), path)
  return (document.view('artifacts')?.artifacts ?? []).some((artifact) => {
    if (typeof artifact.path?.value !== 'string') return false
    const verdict = resolvePath(artifact.folder, artifact.path.value)
    return verdict.ok && wanted.ok && verdict.path === wanted.path
  })
}

/** A file whose version can be read. */
export function isStructured(file: string): boolean {
  return /\.(?:ya?ml|json|avsc)$/i.test(file)
}

/**
 * From the document's folder and then from the root. A name without an extension may stand for a file with one, and the
 * version may be part of the file's name (`contracts/rows@v1.2.yaml`).
 */
function places(document: Document, target: Target): { readonly paths: readonly string[]; readonly reason?: string } {
  const raw = target.path.replace(/\/+$/, '')
  const endings = mayLackExtension(target) ? ['', ...EXTENSIONS] : ['']
  const names = endings.map((ending) => `${raw}${ending}`)
  if (target.version !== undefined) {
    const [, stem = raw, extension = ''] = hasExtension(raw) ? (/^(.*?)(\.[^./]+)$/s.exec(raw) ?? []) : []
    names.push(...endings.map((ending) => `${stem}@${target.version}${extension}${ending}`))
  }
  const paths: string[] = []
  let reason: string | undefined
  for (const folder of [folderOf(document.file), ''])
    for (const name of names) {
      const verdict = resolvePath(folder, name)
      if (verdict.ok) paths.push(verdict.path)
      else reason ??= verdict.reason
    }
  return { paths: [...new Set(paths)], ...(reason === undefined ? {} : { reason }) }
}

/** For the message: the places without all the endings that were tried. */
function lookedFor(document: Document, { path }: Target): readonly string[] {
  const verdicts = [folderOf(document.file), ''].map((folder) => resolvePath(folder, path.replace(/\/+$/, '')))
  return [...new Set(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))]
}

function mayLackExtension({ path, role, version }: Target): boolean {
  return !hasExtension(path.replace(/\/+$/, '')) && (role === 'schema' || version !== undefined || path.startsWith('contracts/'))
}

function firstFolders(document: Document, path: string): string[] {
  const first = path.split('/').find((step) => step !== '' && step !== '.')
  if (first === undefined) return []
  const folders = [folderOf(document.file), ''].map((folder) => resolvePath(folder, first))
  return [...new Set(folders.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))]
}

function hasExtension(path: string): boolean {
  return /[^/]\.[A-Za-z]\w{0,15}$/.test(path)
}

function isPattern(path: string): boolean {
  return /[*?]/.test(path)
}

function sizeRequest(path: string, side: 'head' | 'base'): FactRequest & { fact: 'size' } {
  return { fact: 'size', path, side }
}
