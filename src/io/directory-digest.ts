import { dvcListing, type FolderEntry } from '../lib/dvc-listing.js'
import { compileIgnores, type IgnoreFile } from '../lib/git-ignore.js'
import { folderOf } from '../lib/paths.js'
import type { Fact } from '../policy.js'
import { createDigester } from './digest.js'
import { known, mapLimited, unknown, type Unknown } from './fact.js'
import { sortByBytes } from './git-names.js'

/** Digests of a folder, and what each of its files is hashed with. `-dos2unix`: as DVC 2 recorded it, without `hash: md5`. */
const FILE_ALGORITHMS: Readonly<Record<string, string>> = {
  'dvc-dir': 'md5',
  'dvc-dir-dos2unix': 'md5-dos2unix',
  'sha256-tree': 'sha256',
}
const WIDTH = 64

/** What the digest of a folder is made from. Paths are those of the workspace. */
export interface FolderSource {
  listing(folder: string): Promise<Fact<readonly string[]>>
  digest(path: string, algorithm: string): Fact<string> | Promise<Fact<string>>
  /** The text of a file, or undefined when there is none. */
  text(path: string): Promise<string | undefined>
}

export function isFolderAlgorithm(algorithm: string): boolean {
  return Object.hasOwn(FILE_ALGORITHMS, algorithm)
}

/**
 * The digest of a folder as lower-case hex (DVC writes `.dir` behind its own). Unknown as soon as one file of it is: a
 * link, a pointer of Git LFS, a file that may not be read.
 */
export async function digestFolder(folder: string, algorithm: string, source: FolderSource): Promise<Fact<string>> {
  const listing = await source.listing(folder)
  if (!listing.known) return listing
  const prefix = folder === '' ? '' : `${folder}/`
  const isDvc = algorithm !== 'sha256-tree'
  const chosen = isDvc ? await chooseDvcFiles(folder, listing.value, source) : known(listing.value)
  if (!chosen.known) return chosen
  let wrong: Unknown | undefined
  const entries = await mapLimited(chosen.value, WIDTH, async (file): Promise<FolderEntry | undefined> => {
    if (wrong !== undefined) return undefined
    const digest = await source.digest(file, FILE_ALGORITHMS[algorithm] as string)
    if (digest.known) return { path: file.slice(prefix.length), digest: digest.value }
    wrong ??= unknown(`it holds \`${file.slice(prefix.length)}\`, and ${digest.reason}`)
    return undefined
  })
  if (wrong !== undefined) return wrong
  const all = entries.filter((entry) => entry !== undefined)
  return hashText(isDvc ? 'md5' : 'sha256', isDvc ? dvcListing(all) : treeListing(all))
}

/**
 * The text whose sha256 is our digest of a folder (`sha256-tree`): what coreutils' `sha256sum` prints of its files, sorted by
 * the bytes of their paths below the folder. Anybody can make it again:
 *
 *     cd folder && find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
 *
 * Empty folders and modes do not count; a folder that holds a link or a device has no digest.
 */
export function treeListing(entries: readonly FolderEntry[]): string {
  return sortByBytes([...entries])
    .map(({ path, digest }) => {
      const odd = /[\\\n\r]/.test(path)
      const name = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
      return `${odd ? '\\' : ''}${digest}  ${name}\n`
    })
    .join('')
}

/**
 * The files of a folder that DVC counts: not those of `.git`, `.hg` and `.dvc`, of another DVC repository below it, nor what
 * a `.dvcignore` above leaves out. DVC refuses a folder that holds a `.dvcignore` itself.
 */
async function chooseDvcFiles(folder: string, files: readonly string[], source: FolderSource): Promise<Fact<readonly string[]>> {
  const prefix = folder === '' ? 0 : folder.length + 1
  const foreign = new Set<string>()
  for (const file of files) {
    const inner = /^(?:(.*)\/)?\.dvc\//.exec(file.slice(prefix))?.[1]
    if (inner !== undefined) foreign.add(inner)
  }
  const kept = files.filter((file) => {
    const path = file.slice(prefix)
    if (/(?:^|\/)\.(?:git|hg|dvc)(?:\/|$)/.test(path)) return false
    return ![...foreign].some((repository) => path.startsWith(`${repository}/`))
  })
  const inside = kept.find((file) => /(?:^|\/)\.dvcignore$/.test(file.slice(prefix)))
  if (inside !== undefined) return unknown(`it holds \`${inside.slice(prefix)}\`, which DVC allows in no folder that it tracks`)
  const ignores: IgnoreFile[] = []
  for (let above = folder; above !== '';) {
    above = folderOf(above)
    const text = await source.text(above === '' ? '.dvcignore' : `${above}/.dvcignore`)
    if (text !== undefined) ignores.push({ folder: above, text })
  }
  const isIgnored = compileIgnores(ignores)
  const chosen: string[] = []
  for (const file of kept) {
    const ignored = isIgnored(file)
    if (ignored === undefined) return unknown('a pattern of a .dvcignore that is about it cannot be read')
    if (!ignored) chosen.push(file)
  }
  return known(chosen)
}

function hashText(algorithm: string, text: string): Fact<string> {
  const bytes = Buffer.from(text, 'utf8')
  const digester = createDigester(algorithm, bytes.length, 'sha1')
  if (!digester.known) return digester
  digester.value.update(bytes)
  return known(digester.value.finish())
}
