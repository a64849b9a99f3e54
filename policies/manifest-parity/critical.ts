/** Files that decide what a release is, and that have to be listed with a digest. */
import { compileGlobs } from '../../src/lib/glob.js'
import { folderOf, resolvePath } from '../../src/lib/paths.js'
import type { Context, Document, FactRequest, Path } from '../../src/policy.js'
import { LIST_NAMES } from './lists.js'
import type { List, Options } from './lists.js'
import type { rules } from './rules.js'

type Reporter = Context<Options, typeof rules>

const MOST_SHOWN = 3

export function filesBeside(document: Document): FactRequest & { fact: 'listing' } {
  return { fact: 'listing', path: folderOf(document.file), side: 'head' }
}

/** The locks that the document names, and what lies in its folder where the option `critical` says that such files are. */
export function checkCritical(document: Document, lists: readonly List[], { options, facts, report }: Reporter): void {
  const list = lists.find(({ role }) => role === 'manifest') ?? lists[0]
  if (list === undefined) return
  // A file that the list of artifacts has and the manifest lacks is told so by MISSING_ENTRY, unless the mode lets it.
  const counted = options.mode === 'intersection' ? [list] : lists
  const isListed = (path: string): boolean => path === document.file || counted.some(({ entries }) => entries.has(path))
  const listing = facts.get(filesBeside(document))
  const there = listing.known ? listing.value : []
  const named = locksOf(document).filter(({ path }) => !isListed(path))
  const unlisted = new Set(named.map(({ path }) => path))
  for (const { at, path, name } of named) reportFiles([name ?? path], at, list, report)
  const folder = folderOf(document.file)
  const isCritical = compileGlobs(options.critical)
  const beside = there.filter((path) => {
    const inside = folder === '' ? path : path.slice(folder.length + 1)
    // Kept for git or for the reader, and no part of a release.
    if (/(?:^|\/)(?:\.[^/]*|readme[^/]*)$/i.test(path)) return false
    return isCritical(inside) && !isListed(path) && !unlisted.has(path)
  })
  if (beside.length > 0) reportFiles(beside, list.at, list, report)
}

function reportFiles(files: readonly string[], at: Path, { role, at: listAt }: List, report: Reporter['report']): void {
  const shown = files.slice(0, MOST_SHOWN).map((file) => `\`${file}\``)
  const more = files.length - shown.length
  const text = more > 0 ? `${shown.join(', ')} and ${more} more` : joinWords(shown)
  report({
    rule: 'MANIFEST.CRITICAL_UNLISTED',
    at,
    ...(at === listAt && { on: 'key' as const }),
    data: {
      files: `${text} ${files.length === 1 ? 'is' : 'are'}`,
      them: files.length === 1 ? 'it' : 'them',
      list: LIST_NAMES[role],
      count: files.length,
    },
    related: at === listAt ? [] : [{ at: listAt, on: 'key' as const, message: 'the list that lacks it' }],
  })
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function locksOf(document: Document): { at: Path; path: string; name: string }[] {
  return (document.view('references')?.references ?? []).flatMap(({ role, at, value }) => {
    const verdict = role === 'lock' && typeof value === 'string' ? resolvePath(folderOf(document.file), value) : undefined
    return verdict?.ok === true ? [{ at, path: verdict.path, name: String(value) }] : []
  })
}
