import type { Unknown } from './fact.js'
import { entryMode, type NamedObject } from './git-names.js'
import { noSuchFile, notThrough } from './tree-refusals.js'

/** All files and folders of a commit, as `git ls-tree -r -t` lists them: whatever is asked of it, git need not be asked again. */
export class ListedCommit {
  readonly #objects = new Map<string, NamedObject>()
  /** By folder and the name in it in lower case, the first of those that differ in nothing else; made for the first path that is not there. */
  #lenient: Map<string, string> | undefined

  /** `lines`: `<mode> <type> <oid> TAB <path>`. */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const tab = line.indexOf('\t')
      const [mode, type, oid] = line.slice(0, tab).split(' ') as [string, string, string]
      const path = line.slice(tab + 1)
      this.#objects.set(path, { name: path, mode: type === 'tree' ? undefined : (entryMode(mode) ?? 'file'), oid })
    }
  }

  /** With their whole paths as names. */
  *files(): Generator<NamedObject> {
    for (const object of this.#objects.values()) if (object.mode !== undefined) yield object
  }

  find(path: string): NamedObject | Unknown {
    return this.#objects.get(path) ?? this.#explain(path)
  }

  #explain(path: string): Unknown {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = this.#objects.get(path.slice(0, end))
      if (folder === undefined) return this.#absent(path.slice(0, end))
      if (folder.mode !== undefined) return notThrough(folder.mode, path.slice(0, end))
    }
    return this.#absent(path)
  }

  #absent(path: string): Unknown {
    if (this.#lenient === undefined) {
      this.#lenient = new Map()
      for (const { name } of this.#objects.values()) {
        const key = lenientKey(name)
        if (!this.#lenient.has(key)) this.#lenient.set(key, name)
      }
    }
    return noSuchFile(this.#lenient.get(lenientKey(path)))
  }
}

function lenientKey(path: string): string {
  const name = path.lastIndexOf('/') + 1
  return path.slice(0, name) + path.slice(name).toLowerCase()
}
