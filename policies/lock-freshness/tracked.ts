import { oncePer } from '../../src/lib/once-per.js'
import { byCodeUnits } from '../../src/lib/order.js'
import type { FactRequest, Facts } from '../../src/policy.js'

export const listingRequest = { fact: 'listing', path: '', side: 'head' } as const satisfies FactRequest

/** What git has at the head: one index that all documents share. */
export type Tracked = PathIndex

/** Undefined as long as the list was not asked for. */
export function trackedIn(facts: Facts | undefined): Tracked | undefined {
  const fact = facts?.find(listingRequest)
  if (fact?.known !== true) return undefined
  return trackedAmong(fact.value)
}

const trackedAmong = oncePer((paths: readonly string[]): Tracked => new PathIndex(paths))

/** Paths in the order of code units: a pipeline may have 10,000, and asks for each of them. */
export class PathIndex {
  readonly #paths: readonly string[]

  constructor(paths: readonly string[]) {
    this.#paths = paths
  }

  has(path: string): boolean {
    return this.#paths[this.#find(path)] === path
  }

  /** The paths below a folder. */
  below(folder: string): readonly string[] {
    const prefix = `${folder}/`
    const from = this.#find(prefix)
    let to = from
    while (to < this.#paths.length && (this.#paths[to] as string).startsWith(prefix)) to++
    return this.#paths.slice(from, to)
  }

  isFolder(path: string): boolean {
    const prefix = `${path}/`
    return this.#paths[this.#find(prefix)]?.startsWith(prefix) === true
  }

  /** A link or a submodule that the path leads through: what is behind it is not looked at. */
  throughOther(path: string): string | undefined {
    return ancestorsOf(path).find((folder) => this.has(folder))
  }

  /** Whether one of the paths is this one, or one of the two lies in the other. */
  overlaps(path: string): boolean {
    return this.has(path) || this.isFolder(path) || this.throughOther(path) !== undefined
  }

  named(test: (path: string) => boolean): readonly string[] {
    return this.#paths.filter(test)
  }

  /** Position of the first path that is not below `path` in the order of code units. */
  #find(path: string): number {
    let low = 0
    let high = this.#paths.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#paths[middle] as string) < path) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The folders above a path, the nearest first; without the root. */
export function ancestorsOf(path: string): string[] {
  const folders: string[] = []
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) folders.push(path.slice(0, slash))
  return folders
}

/** Those of the files that have a path. */
export function indexOf(files: readonly { readonly path?: string | undefined }[]): PathIndex {
  return new PathIndex(files.flatMap(({ path }) => path ?? []).sort(byCodeUnits))
}
