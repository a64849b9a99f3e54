import { resolvePath } from '../../src/lib/paths.js'
import type { Document, Fact, Facts, Json } from '../../src/policy.js'
import { textRequest, documentRequest } from '../../src/lib/requests.js'

/** The text of a reference to a file: a text, or a map that has it. */
export function pathText(value: Json): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const key = ['path', 'file', 'uri', 'ref'].find((name) => typeof (value as { [key: string]: Json })[name] === 'string')
  return key === undefined ? undefined : ((value as { [key: string]: Json })[key] as string)
}

/** Workspace paths that a text may mean: from the document's folder, then from the root. A reason when there is none. */
export function candidatesOf(folder: string, text: string): { readonly paths: readonly string[]; readonly reason?: string } {
  const [own, root] = [resolvePath(folder, text), resolvePath('', text)]
  if (!own.ok) return { paths: [], reason: own.reason }
  return { paths: root.ok && root.path !== own.path ? [own.path, root.path] : [own.path] }
}

/** The first of the paths that is there, with its text; the last one's answer when none is. */
export function firstThere(
  paths: readonly string[],
  facts: Facts,
): { readonly path: string; readonly fact: Fact<string> } | undefined {
  let last: { path: string; fact: Fact<string> } | undefined
  for (const path of paths) {
    last = { path, fact: facts.get(textRequest(path)) }
    if (last.fact.known || !last.fact.absent) return last
  }
  return last
}

/** What stands in a file that is YAML or JSON; undefined when it is neither. */
export function dataOf(path: string, facts: Facts): Json | undefined {
  const fact: Fact<Document> | undefined = facts.find(documentRequest(path))
  return fact?.known === true && fact.value.readable ? fact.value.data : undefined
}
