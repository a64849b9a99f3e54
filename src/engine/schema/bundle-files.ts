/** A JSON Schema with the files of the repository that it refers to, each held among its definitions under its own `$id`. */
import { dialectOf } from '../../lib/schema/json-schema/dialect.js'
import { baseUriOf, FILE_KEY, fileReferences } from '../../lib/schema/json-schema/file-references.js'
import { isObject, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { FilePlace } from '../../model/schema-change.js'
import type { Fact } from '../../policy.js'

/** The engine looks this far for files whose change is a change of the document; see `Library.document`. */
const MAX_DEPTH = 4
const MAX_FILES = 60

export interface Bundle {
  readonly data: Json
  /** Of each file, by its key: where the document names it, directly or through another. */
  readonly files: ReadonlyMap<string, { readonly file: string; readonly namedAt: Path }>
  /** Why a reference was not followed, by its text, as the end of a sentence. */
  readonly missing: ReadonlyMap<string, string>
}

interface Waiting {
  readonly schema: Json
  readonly file: string
  readonly uri: string
  readonly depth: number
  readonly namedAt: Path | undefined
}

/** Undefined when the schema refers to no file. */
export async function bundleFiles(
  schema: Json,
  file: string,
  read: (path: string) => Promise<Fact<Json>>,
): Promise<Bundle | undefined> {
  const base = baseUriOf(schema)
  if (!isObject(schema) || fileReferences(schema, file, base).length === 0) return undefined
  const held: Record<string, Json> = Object.create(null)
  const files = new Map<string, { file: string; namedAt: Path }>()
  const missing = new Map<string, string>()
  const known = new Set([base])
  const queue: Waiting[] = [{ schema, file, uri: base, depth: 0, namedAt: undefined }]
  for (const one of queue)
    for (const reference of fileReferences(one.schema, one.file, one.uri)) {
      if (known.has(reference.uri)) continue
      const { path, uri } = reference
      const namedAt = one.namedAt ?? reference.at
      const target = await targetOf(path, read, dialectOf(schema).number, one.depth, files.size)
      if (typeof target === 'string') {
        missing.set(reference.text.slice(0, 200), target)
        continue
      }
      known.add(uri)
      const key = `${FILE_KEY}${path!}${Object.hasOwn(held, `${FILE_KEY}${path!}`) ? ` ${files.size}` : ''}`
      held[key] = { ...target, $id: uri }
      files.set(key, { file: path!, namedAt })
      queue.push({ schema: target, file: path!, uri, depth: one.depth + 1, namedAt })
    }
  const holder = /^draft-0[47]$/.test(dialectOf(schema).draft) ? 'definitions' : '$defs'
  const own = isObject(schema[holder]) ? schema[holder] : {}
  return { data: { ...schema, $id: base, [holder]: { ...own, ...held } }, files, missing }
}

async function targetOf(
  path: string | undefined,
  read: (path: string) => Promise<Fact<Json>>,
  dialect: number,
  depth: number,
  count: number,
): Promise<JsonObject | string> {
  if (path === undefined) return 'leads out of the repository'
  if (depth >= MAX_DEPTH) return `leads through more than ${MAX_DEPTH} files`
  if (count >= MAX_FILES) return `is one to more than ${MAX_FILES} files`
  const found = await read(path)
  if (!found.known)
    return found.absent ? `names \`${path}\`, which is not there` : `names \`${path}\`, which cannot be read: ${found.reason}`
  if (!isObject(found.value)) return `names \`${path}\`, which is no schema`
  const { $schema, ...rest } = found.value
  if ($schema !== undefined && dialectOf(found.value).number !== dialect)
    return `names \`${path}\`, which is written in another dialect of JSON Schema`
  return rest as JsonObject
}

/** A place of a bundled schema as one of the document, and in the file when it stands in one. */
export function placeInBundle(bundle: Bundle | undefined, path: Path): { readonly at: Path; readonly inFile?: FilePlace } {
  const found = typeof path[1] === 'string' ? bundle?.files.get(path[1]) : undefined
  if (found === undefined) return { at: path }
  return { at: [...found.namedAt, '$ref'], inFile: { file: found.file, path: path.slice(2) } }
}

/** The reason with what is known of the reference that it speaks of. */
export function reasonInBundle(bundles: readonly (Bundle | undefined)[], reason: string): string {
  const leaves = ', which leaves the document'
  let told = reason
  for (const bundle of reason.includes(leaves) ? bundles : [])
    for (const [text, why] of bundle?.missing ?? [])
      told = told.replaceAll(`${JSON.stringify(text)}${leaves}`, `${JSON.stringify(text)}, which ${why}`)
  return told
}
