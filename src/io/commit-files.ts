import { endsInOne } from '../lib/paths.js'
import { mapLimited } from './fact.js'
import { findAny } from './find-any.js'
import { encodeName, type NamedObject } from './git-names.js'
import type { Git } from './git.js'
import { longestLines } from './grep.js'
import type { Elsewhere, Objects } from './objects.js'

/** A repository of this size is walked, and searched, before a process of its own has started. */
const FEW_FOLDERS = 64
const FEW_FILES = 64
const SMALL = 64 << 10

/** All files and folders of a tree, as `ListedCommit` takes them, by one process: it is faster than we are at reading a whole tree. */
export function listTree(git: Git, tree: string): Promise<Buffer> {
  return git.output('list a tree', ['ls-tree', '-r', '-t', '-z', '--full-tree', tree])
}

/** The files below a folder, with their whole paths as names. Undefined when there are more than `mostFolders` in it. */
export async function filesBelow(
  objects: Objects,
  tree: string,
  prefix: string,
  mostFolders = Infinity,
): Promise<NamedObject[] | undefined> {
  const files: NamedObject[] = []
  let folders = 0
  const walk = async (folder: string, oid: string): Promise<void> => {
    if (++folders > mostFolders) return
    const below: Promise<void>[] = []
    for (const found of (await objects.tree(oid)).values()) {
      const name = folder + found.name
      if (found.mode === undefined) below.push(walk(`${name}/`, found.oid))
      else files.push({ ...found, name })
    }
    await Promise.all(below)
  }
  await walk(prefix, tree)
  return folders > mostFolders ? undefined : files
}

export interface FewFiles {
  readonly objects: Objects
  readonly tree: string
  /** All files of the tree, where they are known. */
  readonly listed: Iterable<NamedObject> | undefined
  elsewhere(path: string): Elsewhere | undefined
}

/**
 * As `grepBlobs`, without a process of its own, where few files end in one of the endings, and none of them is large. Undefined where that is
 * not so, or something could not be read: then git knows more.
 */
export async function searchFew(
  { objects, tree, listed, elsewhere }: FewFiles,
  strings: readonly string[],
  endings: readonly string[] | undefined,
): Promise<string[] | undefined> {
  const files = listed ?? (await filesBelow(objects, tree, '', FEW_FOLDERS).catch(() => undefined))
  if (files === undefined) return undefined
  const wanted: NamedObject[] = []
  for (const file of files) {
    if ((file.mode !== 'file' && file.mode !== 'executable') || !endsInOne(file.name, endings)) continue
    if (wanted.push(file) > FEW_FILES) return undefined
  }
  const lines = longestLines(strings)
  const holds = lines.size === 0 ? () => true : findAny([...lines].map(encodeName))
  const hits = await mapLimited(wanted, FEW_FILES, async ({ name, oid }) => {
    const object = await objects.read(oid, SMALL, elsewhere(name))
    return object?.data && holds(object.data)
  })
  return hits.includes(undefined) ? undefined : wanted.filter((_, i) => hits[i] === true).map(({ name }) => name)
}
