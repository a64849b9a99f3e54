import { nameOf, resolvePath } from '../../lib/paths.js'
import { isList, isObject, type Json } from '../../model/json.js'
import type { KindInput } from '../kind.js'
import { candidatesOf, contractSpellings } from './contracts.js'

/** Keys whose text is a path, whatever it looks like. */
const PATH_KEY =
  /^(?:path|file|files|samples?|sample_files?|fixtures?|(?:request|response)_fixtures|example_files|input_examples?|inputs_lock|deps_lock|schema|.*(?:_path|_file|_lock|_ref|_refs))$/
/** A text that reads as a path of a repository: folders and a name with an extension. */
const PATH_TEXT = /^(?:\.{1,2}\/)*[\w@+.-]+(?:\/[\w@+.-]+)+\.[A-Za-z][\w]{0,9}$/
/** `contracts/raw_rows@v1.2`: the file has the name with or without the version and some extension. */
const VERSIONED = /^[\w.-]+(?:\/[\w.-]+)+@v?\d[\w.-]{0,31}(?:#.*)?$/
const REFERENCE_KEY = /^(?:schema_refs?|[Σ∑]_(?:in|out)|sigma_(?:in|out))$/
/** Longer texts are prose. */
const MAX_TEXT = 1024
/** Files of Ch. 11 that belong to a card with such a part, whether or not it says where they are. */
const UNNAMED = [
  { part: 'graph', path: 'lineage/graph.json' },
  { part: 'replay', path: 'reports/replay.result.json' },
] as const

/**
 * Every path of the workspace that a card names, read from its folder and, as artifact paths may be, from the root. Finds
 * them anywhere in the document by key and by shape: one too many only means that the card is looked at once more.
 */
export function cardPaths(input: KindInput): readonly string[] {
  const found = new Set<string>()
  const add = (text: string): void => {
    for (const folder of input.folder === '' ? [''] : [input.folder, '']) {
      const verdict = resolvePath(folder, text)
      if (verdict.ok && verdict.path !== input.file) found.add(verdict.path)
    }
  }
  const lineage = isObject(input.data) ? input.data.lineage : undefined
  for (const { part, path } of UNNAMED) if (isObject(lineage) && isObject(lineage[part])) add(path)
  const todo: { key: string; value: Json }[] = [{ key: '', value: input.data }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { key, value } = next
    if (typeof value === 'string') {
      addText(key, value, add)
      if (isReference(key, value)) for (const path of candidatesOf(input.folder, value)) if (path !== input.file) found.add(path)
    } else if (isList(value)) {
      const inner = key === 'artifacts' ? 'path' : key
      for (const item of value) todo.push({ key: inner, value: item })
    } else if (isObject(value)) for (const name of Object.keys(value)) todo.push({ key: name, value: value[name] as Json })
  }
  return [...found].sort()
}

/** How the text of a card shows that this path belongs to it: by a name without version or extension, or by the part alone. */
export function cardSpellings(path: string): readonly string[] {
  const parts = UNNAMED.filter((file) => nameOf(file.path) === nameOf(path)).map(({ part }) => part)
  return [...contractSpellings(path), ...parts]
}

function isReference(key: string, text: string): boolean {
  return REFERENCE_KEY.test(key) || (text.length <= MAX_TEXT && VERSIONED.test(text))
}

function addText(key: string, text: string, add: (text: string) => void): void {
  if (text.length <= MAX_TEXT && (PATH_KEY.test(key) || PATH_TEXT.test(text))) add(text)
}
