/** References of a JSON Schema to other files of the repository: `{"$ref": "common.json#/definitions/id"}`. */
import { isList, isObject, type Json, type Path } from '../../../model/json.js'
import { folderOf, resolvePath } from '../../paths.js'

/** Where documents without an `$id` are taken to stand, so that relative references have something to start from. */
export const NOWHERE = 'https://document.invalid/'
/** Deep enough for every `..` of a reference. */
const FOLDERS = `${NOWHERE}${'-/'.repeat(40)}`
/** The key, in the definitions of a schema, of a file that was read for it. */
export const FILE_KEY = 'file '

export interface FileReference {
  readonly at: Path
  /** As written. */
  readonly text: string
  /** Without its fragment, resolved against the document's `$id`. */
  readonly uri: string
  /** In the workspace; undefined when it leads out of it, or is no path that is the same everywhere. */
  readonly path: string | undefined
}

const MAX_VALUES = 400_000
const DATA = new Set(['enum', 'const', 'default', 'examples'])
/** Anything else with a scheme or a host is somewhere else. */
const RELATIVE = /^(?![A-Za-z][A-Za-z0-9+.-]*:)[^#/\\]/

/** The URI that the references of a document start from. */
export function baseUriOf(schema: Json): string {
  const id = isObject(schema) && typeof schema.$id === 'string' && !schema.$id.startsWith('#') ? schema.$id : 'document'
  return uriOf(id, FOLDERS) ?? `${FOLDERS}document`
}

/** Those of a schema that stands in `file`, without those that its own `$id` answers. Below an `$id` of a part nothing is a path. */
export function fileReferences(schema: Json, file: string, base = baseUriOf(schema)): readonly FileReference[] {
  if (!isObject(schema)) return []
  let places = known.get(schema)
  if (places === undefined) known.set(schema, (places = new Map()))
  const place = `${file}\n${base}`
  let found = places.get(place)
  if (found === undefined) places.set(place, (found = findReferences(schema, file, base)))
  return found
}

/** A file that many schemas refer to is asked for its own references by each of them. */
const known = new WeakMap<object, Map<string, readonly FileReference[]>>()

function findReferences(schema: Json, file: string, base: string): FileReference[] {
  const found: FileReference[] = []
  const ids = new Set([base])
  const todo: [value: Json, at: Path][] = [[schema, []]]
  for (let seen = 0; todo.length > 0 && seen < MAX_VALUES; seen++) {
    const [value, at] = todo.pop()!
    if (isList(value)) value.forEach((item, i) => typeof item === 'object' && todo.push([item, [...at, i]]))
    if (!isObject(value)) continue
    const { $id: id, $ref: text } = value
    if (at.length > 0 && typeof id === 'string' && !id.startsWith('#')) {
      ids.add(uriOf(id, base) ?? '')
      continue
    }
    for (const key of Object.keys(value)) {
      const inner = value[key]!
      if (typeof inner === 'object' && inner !== null && !DATA.has(key)) todo.push([inner, [...at, key]])
    }
    if (typeof text !== 'string' || !RELATIVE.test(text)) continue
    const uri = uriOf(text, base)
    if (uri !== undefined) found.push({ at, text, uri, path: pathOf(text, file) })
  }
  return found.filter(({ uri }) => !ids.has(uri))
}

function pathOf(text: string, file: string): string | undefined {
  let path = text.split('#')[0]!.split('?')[0]!
  try {
    path = decodeURIComponent(path)
  } catch {
    return undefined
  }
  const verdict = resolvePath(folderOf(file), path)
  return verdict.ok && verdict.path !== file ? verdict.path : undefined
}

function uriOf(text: string, base: string): string | undefined {
  try {
    return new URL(text, base).href.split('#')[0]!
  } catch {
    return undefined
  }
}
