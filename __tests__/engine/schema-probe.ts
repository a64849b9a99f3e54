import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { FactStore } from '../../src/engine/facts.js'
import { Library } from '../../src/engine/library.js'
import type { LiveDocument } from '../../src/engine/live-document.js'
import { memoryWorkspace, type MemoryFiles } from '../../src/engine/memory-workspace.js'
import type { SchemaDiff } from '../../src/model/schema-change.js'
import type { Tree } from '../../src/model/tree.js'
import type { Fact, FactRequest } from '../../src/policy.js'

/** The fact `schema-diff` of one file between two sides in memory, through the real loader, kinds and readers. */
export async function diffOf(file: string, base: MemoryFiles, head: MemoryFiles): Promise<Fact<SchemaDiff>> {
  const workspace = memoryWorkspace(base, head)
  const libraryOf = (side: 'head' | 'base', tree: Tree): Library => new Library(side, tree, DEFAULT_LIMITS, () => undefined)
  const store = new FactStore({
    workspace,
    head: libraryOf('head', workspace.head),
    base: libraryOf('base', workspace.base!),
    now: '2026-01-15T12:00:00Z',
    maxBytes: DEFAULT_LIMITS.bytes,
    libraryOf: (tree) => libraryOf('base', tree),
  })
  const request = {
    fact: 'schema-diff',
    path: file,
    against: { path: file, side: 'base' },
    contentModel: 'ignore-unknown',
  } as const satisfies FactRequest
  return (await store.gather([request])).get(request)
}

/** `class: sentence` of each change, after the class of the whole; what could not be decided behind. */
export async function sayDiff(file: string, base: MemoryFiles, head: MemoryFiles): Promise<string[]> {
  const fact = await diffOf(file, base, head)
  if (!fact.known) return [fact.absent ? 'no schema' : `unknown: ${fact.reason}`]
  const { changes, undecided } = fact.value
  return [
    fact.value.class,
    ...changes.map((change) => `${change.class}: ${change.sentence}`),
    ...undecided.map(({ reason }) => `undecided: ${reason}`),
  ]
}

/** A document of the head with its companions. */
export async function documentOf(file: string, files: MemoryFiles): Promise<LiveDocument> {
  const library = new Library('head', memoryWorkspace(undefined, files).head, DEFAULT_LIMITS, () => undefined)
  const opened = await library.open(file)
  if (!opened.known) throw new Error(`the test has no file ${file}`)
  return library.document(opened)
}
