import { sha256 } from '../io/text-hash.js'
import { memoryContent } from '../io/file-content.js'
import { isFilteredByLfs } from '../io/lfs-attributes.js'
import { PathDigests } from '../io/path-digests.js'
import type { ByteSource } from '../io/digest.js'
import type { FileChange, TreeEntry } from '../model/change.js'
import type { FileContent, Tree, Workspace } from '../model/tree.js'
import type { Fact } from '../policy.js'
import { byCodeUnits } from '../lib/order.js'
import { endsInOne } from '../lib/paths.js'

/** Files of one side by path; text stands for its UTF-8 bytes. */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>

const ABSENT = { known: false, absent: true, reason: 'there is no such file' } as const

/** A side that lives in memory: what a case file describes. */
export class MemoryTree implements Tree {
  readonly ref: string
  readonly sha = null
  readonly workingTree = false
  readonly how = 'given by the case'
  readonly #files = new Map<string, Uint8Array>()
  readonly #digests = new PathDigests({
    objectFormat: 'sha1',
    read: (path, maxBytes) => this.read(path, maxBytes),
    listing: (folder) => this.listing(folder),
    isLfs: (path) =>
      isFilteredByLfs(path, (file) => {
        const bytes = this.#files.get(file)
        return Promise.resolve(bytes && new TextDecoder().decode(bytes))
      }),
    open: async (path) => {
      const read = await this.read(path, Infinity)
      return read.known ? { known: true, value: { source: sourceOf(read.value) } } : read
    },
  })

  constructor(ref: string, files: MemoryFiles) {
    this.ref = ref
    for (const path of Object.keys(files).sort()) {
      const content = files[path]!
      this.#files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
    }
  }

  entries(): Promise<readonly TreeEntry[]> {
    return Promise.resolve([...this.#files.keys()].map((path) => ({ path, mode: 'file' as const })))
  }

  entry(path: string): Promise<TreeEntry | undefined> {
    return Promise.resolve(this.#files.has(path) ? { path, mode: 'file' } : undefined)
  }

  read(path: string, maxBytes: number): Promise<Fact<Uint8Array>> {
    const bytes = this.#files.get(path)
    if (bytes === undefined) return Promise.resolve(this.#missing(path))
    if (bytes.length > maxBytes)
      return Promise.resolve({ known: false, absent: false, reason: `it has ${bytes.length} bytes, more than ${maxBytes}` })
    return Promise.resolve({ known: true, value: bytes })
  }

  async start(path: string, bytes: number): Promise<Fact<Uint8Array>> {
    const read = await this.read(path, Infinity)
    return read.known ? { known: true, value: read.value.subarray(0, bytes) } : read
  }

  async content(path: string, maxBytes: number): Promise<Fact<FileContent>> {
    const read = await this.read(path, maxBytes)
    return read.known ? { known: true, value: memoryContent(read.value) } : read
  }

  digest(path: string, algorithm: string): Fact<string> | Promise<Fact<string>> {
    return this.#digests.digest(path, algorithm)
  }

  async size(path: string): Promise<Fact<number>> {
    const read = await this.read(path, Infinity)
    return read.known ? { known: true, value: read.value.length } : read
  }

  listing(folder: string): Promise<Fact<readonly string[]>> {
    const prefix = folder === '' ? '' : `${folder}/`
    const value = [...this.#files.keys()].filter((path) => path.startsWith(prefix))
    return Promise.resolve(value.length > 0 || folder === '' ? { known: true, value } : ABSENT)
  }

  grep(strings: readonly string[], endings?: readonly string[]): Promise<readonly string[]> {
    const decoder = new TextDecoder()
    const found = [...this.#files].filter(
      ([path, bytes]) => endsInOne(path, endings) && strings.some((text) => decoder.decode(bytes).includes(text)),
    )
    return Promise.resolve(found.map(([path]) => path))
  }

  #missing(path: string): Fact<never> {
    const isFolder = [...this.#files.keys()].some((file) => file.startsWith(`${path}/`))
    return isFolder ? { known: false, absent: false, reason: 'it is a folder' } : ABSENT
  }

  /** Identity of a file's content, for finding what changed. */
  contentOf(path: string): string | undefined {
    const bytes = this.#files.get(path)
    return bytes === undefined ? undefined : sha256(bytes)
  }
}

function sourceOf(bytes: Uint8Array): ByteSource {
  return (begin, chunk) => {
    if (begin(bytes.length) && bytes.length > 0) chunk(Buffer.from(bytes))
    return Promise.resolve({ known: true, value: null })
  }
}

/** Two sides in memory and what changed between them; a removed and an added file of the same content are a rename. */
export function memoryWorkspace(
  base: MemoryFiles | undefined,
  head: MemoryFiles,
  tags: Readonly<Record<string, MemoryFiles>> = {},
): Workspace {
  const released = new Map(Object.entries(tags).map(([tag, files]) => [tag, new MemoryTree(tag, files)]))
  const headTree = new MemoryTree('head', head)
  const baseTree = base === undefined ? null : new MemoryTree('base', base)
  const changes: FileChange[] = []
  if (base !== undefined && baseTree !== null) {
    const removed = Object.keys(base).filter((path) => !(path in head))
    for (const path of Object.keys(head)) {
      if (path in base) {
        if (baseTree.contentOf(path) !== headTree.contentOf(path))
          changes.push({ type: 'modified', path, headMode: 'file', baseMode: 'file' })
        continue
      }
      const from = removed.findIndex((old) => baseTree.contentOf(old) === headTree.contentOf(path))
      if (from < 0) changes.push({ type: 'added', path, headMode: 'file' })
      else changes.push({ type: 'renamed', path, basePath: removed.splice(from, 1)[0]!, headMode: 'file', baseMode: 'file' })
    }
    for (const path of removed) changes.push({ type: 'removed', path, baseMode: 'file' })
  }
  return {
    base: baseTree,
    head: headTree,
    changes: changes.sort((a, b) => byCodeUnits(a.path, b.path)),
    tags: () => Promise.resolve({ known: true, value: [...released.keys()] }),
    tree: (tag) => {
      const value = released.get(tag)
      return Promise.resolve(value ? { known: true, value } : { known: false, absent: true, reason: `there is no tag ${tag}` })
    },
    close: () => Promise.resolve(),
  }
}
