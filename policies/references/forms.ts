import { readImage } from '../../src/lib/image.js'
import type { ReferenceRole } from '../../src/policy.js'
import { explain } from './explain.js'
import { placeholderIn } from './placeholder.js'
import { readUri } from './uri.js'

/** What a reference is, once its form is known. */
export type Reading =
  /** It stands on its own: nothing to look up, nothing to pin. */
  | { readonly form: 'pinned' | 'uri' | 'hub' | 'fragment' }
  /** It says what, and not which. `isLoose`: not even by a name that may be moved. */
  | { readonly form: 'unpinned'; readonly reason: string; readonly advice: string; readonly isLoose: boolean }
  /** It may lead into the repository. `isPlain`: it can be nothing but a path. */
  | { readonly form: 'path'; readonly path: string; readonly version?: string; readonly isPlain: boolean }
  | { readonly form: 'unknown'; readonly reason: string; readonly nearest: string }

const VERSION = String.raw`v?(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?`
/** `EFT.WP.Core.Metrology v1.0:check_dim`; the anchor in either case, the volume without a colon (ModelCards REFERENCES.FORMAT). */
const VOLUME = /^[^:@]*[^:@\s] v\d+\.\d+(?:\.\d+)?:([^\n]+)$/
const LOOSE_VOLUME = /^[A-Za-z][\w-]*(?:\.[\w-]+)+:(?!v\d)([^\s/@]+)$/
/** An anchor begins with a letter of any script, or `§`. */
const isAnchor = (text: string): boolean => /^[A-Za-z§]/.test(text) || (text > '\u007f' && /^\p{L}/u.test(text))
const hasAnchor = (volume: RegExp, text: string): boolean => {
  const anchor = volume.exec(text)?.[1]
  return anchor !== undefined && isAnchor(anchor)
}
const PINNED = new RegExp(String.raw`^(@?[\w.][\w.:+/-]*?)@(${VERSION})(?:[#:]\S*)?$`, 'u')
/** Data is often pinned by the day, by a running number or by a commit. */
const SNAPSHOT = /^(@?[\w.][\w.:+/-]*?)@(?:\d{4}-\d{2}-\d{2}(?:[T_-][\w:.+-]*)?|\d{8,14}|[0-9a-f]{7,64})$/
const MOVING = /^(@?[\w.][\w.:+/-]*?)@(latest|main|master|head|trunk|develop|stable|current|\*|x)$/i
const NAME = /^[\w][\w.-]*$/
/** Extensions by which a single word is a file rather than a dotted name such as `schema.check`. */
const EXTENSIONS = new Set(
  (
    'yaml yml json jsonl json5 toml xml csv tsv txt md rst html htm pdf parquet orc avro avsc avdl proto arrow feather npy npz h5 hdf5 nc zarr sql py ipynb sh js ts ' +
    'dvc lock zip gz tgz tar bz2 xz zst whl pkl pickle joblib onnx pt pth ckpt safetensors bin xlsx xls ttl rdf owl jsonld graphql thrift cfg ini conf png jpeg jpg svg tiff tif'
  ).split(' '),
)
const hasExtension = (text: string): boolean => {
  const dot = text.lastIndexOf('.')
  return dot >= 0 && EXTENSIONS.has(text.slice(dot + 1).toLowerCase())
}

/** The documents of a repository point at the same things, and each is asked about several times. */
const MOST_READ = 2000
const LONGEST_KEPT = 200
const read = new Map<string, Reading>()

/** Takes a reference apart. Never throws, and linear in the text's length. */
export function readReference(text: string, role: ReferenceRole): Reading {
  if (text.length > LONGEST_KEPT) return takeApart(text, role)
  const key = `${role} ${text}`
  let reading = read.get(key)
  if (reading === undefined) {
    if (read.size >= MOST_READ) read.clear()
    read.set(key, (reading = takeApart(text, role)))
  }
  return reading
}

function takeApart(text: string, role: ReferenceRole): Reading {
  const odd = oddity(text)
  if (odd !== undefined) return { form: 'unknown', reason: odd, nearest: explain(text, role).nearest }
  const filler = placeholderIn(text)
  if (filler !== undefined) return { form: 'unknown', reason: filler, nearest: explain(text, role).nearest }
  if (/^#[^\s#]*$/.test(text) && text.length > 1) return { form: 'fragment' }
  if (role === 'container') return readImage(text, true) ?? unknown(text, role)
  return (
    readUri(text) ??
    (hasAnchor(VOLUME, text) ? ({ form: 'pinned' } as const) : undefined) ??
    readImage(text, false) ??
    readNamed(text, role) ??
    (hasAnchor(LOOSE_VOLUME, text) ? unpinnedVolume(text) : undefined) ??
    readPath(text) ??
    readWord(text, role) ??
    unknown(text, role)
  )
}

function unknown(text: string, role: ReferenceRole): Reading {
  const { reason, nearest } = explain(text, role)
  return { form: 'unknown', reason, nearest }
}

function oddity(text: string): string | undefined {
  if (text.trim() === '') return 'is empty'
  if (text.trim() !== text) return 'has white space around it'
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)) return 'holds a control character or a line break'
  return text.length > 1024 ? `is ${text.length} characters long, which no reference is` : undefined
}

function readNamed(text: string, role: ReferenceRole): Reading | undefined {
  if (!text.includes('@')) return undefined
  // A stage may be called `clean.sql`.
  const isPath = (name: string): boolean => (role === 'transform' ? name.includes('/') : isPathLike(name))
  const [, name = '', version = ''] = PINNED.exec(text) ?? []
  if (name !== '') return isPath(name) ? { form: 'path', path: name, version, isPlain: isPlainPath(name) } : { form: 'pinned' }
  const snapshot = SNAPSHOT.exec(text)?.[1]
  if (snapshot !== undefined)
    return isPath(snapshot) ? { form: 'path', path: snapshot, isPlain: isPlainPath(snapshot) } : { form: 'pinned' }
  const [, moving, word] = MOVING.exec(text) ?? []
  if (moving === undefined) return undefined
  return {
    form: 'unpinned',
    reason: `follows \`${word}\`, which is another version every time`,
    advice: `\`${moving}@vX.Y\``,
    isLoose: true,
  }
}

function unpinnedVolume(text: string): Reading {
  const [volume, anchor] = text.split(':')
  return {
    form: 'unpinned',
    reason: 'names a volume without its version',
    advice: `\`${volume} vX.Y:${anchor}\``,
    isLoose: true,
  }
}

/** A path, with a fragment (`CHANGELOG.md#1.2.0`) cut off. */
function readPath(text: string): Reading | undefined {
  const path = text.replace(/#.*$/s, '')
  const isPlain = /^[\w.][\w.@+=,()%~ *?-]*(?:\/[\w.@+=,()%~ *?-]*)*$/.test(path)
  if (
    (!isPlain && !/^[\p{L}\p{N}_.][\p{L}\p{N}_.@+=,()%~ *?-]*(?:\/[\p{L}\p{N}_.@+=,()%~ *?-]*)*$/u.test(path)) ||
    /\/\//.test(path)
  )
    return undefined
  const isFile = hasExtension(path) || (path.includes('/') && /\.[A-Za-z]\w{0,9}$/.test(path))
  // A sentence may have slashes too.
  if (/\s/.test(path) && !isFile && !/^\.{0,2}\//.test(path)) return undefined
  if (!isFile && (!isPathLike(path) || /@[^/]*$/.test(path))) return undefined
  return { form: 'path', path, isPlain: isFile || isPlainPath(path) }
}

function readWord(text: string, role: ReferenceRole): Reading | undefined {
  if (!NAME.test(text)) return undefined
  if (role === 'reference' && /^(?:[A-Z]\w*\.){2,}\w+$/.test(text)) return undefined
  // Where rules come from may be said in a word.
  if (role === 'see') return { form: 'fragment' }
  return { form: 'unpinned', reason: 'does not say which version is meant', advice: `\`${text}@vX.Y\``, isLoose: false }
}

/** More than one part: a path, or a name in a registry (`datasets/churn`, `org/model`). */
function isPathLike(text: string): boolean {
  return text.includes('/') || hasExtension(text)
}

function isPlainPath(text: string): boolean {
  return /^(?:\.{1,2}|contracts)\//.test(text) || text.endsWith('/') || hasExtension(text) || text.split('/').length > 2
}
