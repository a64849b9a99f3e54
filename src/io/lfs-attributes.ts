import { compileGlob } from '../lib/glob.js'
import { folderOf, nameOf } from '../lib/paths.js'

/**
 * Whether `.gitattributes` gives a path the filter `lfs`: only then does a pointer's text stand for the file it names. Reads
 * the files from the root down to the path's folder; the last line that speaks of `filter` decides, as in gitattributes(5).
 * `read` answers the text of a file, or undefined.
 */
export async function isFilteredByLfs(path: string, read: (file: string) => Promise<string | undefined>): Promise<boolean> {
  let filtered = false
  const folders = ['']
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.splice(1, 0, folder)
  for (const folder of folders) {
    const text = await read(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`)
    const below = folder === '' ? path : path.slice(folder.length + 1)
    for (const line of text?.split('\n') ?? []) {
      const [, quoted, plain, attributes = ''] = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s#"]\S*))\s+(.*)$/.exec(line) ?? []
      const pattern = quoted ?? plain
      if (pattern === undefined || !matches(pattern, below)) continue
      for (const attribute of attributes.trim().split(/\s+/)) {
        if (attribute === 'filter=lfs') filtered = true
        else if (/^[-!]?filter(=|$)/.test(attribute)) filtered = false
      }
    }
  }
  return filtered
}

/** A pattern without a slash is matched against the name in any folder, one with a slash against the path. */
function matches(pattern: string, path: string): boolean {
  try {
    const anchored = pattern.replace(/^\//, '')
    return pattern.includes('/') ? compileGlob(anchored)(path) : compileGlob(anchored)(nameOf(path))
  } catch {
    return false // a pattern that we cannot read filters nothing: the bytes are hashed as they are
  }
}
