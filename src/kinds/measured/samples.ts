import { resolvePath } from '../../lib/paths.js'
import { isList, isObject, type Json, type JsonObject, type Path } from '../../model/json.js'
import type { Sample } from '../../model/views.js'
import { type Spot } from './walk.js'
import { textOf } from '../values.js'

/** Keys below which a document names data that has to fit its schema. */
export const SAMPLE_HOLDERS: ReadonlySet<string> = new Set([
  ...['samples', 'sample_files', 'sample_data', 'sample_file', 'fixtures', 'fixture', 'request_fixtures', 'requests'],
  ...['response_fixtures', 'example_files', 'input_example', 'input_examples'],
])
const PATHS = ['path', 'file', 'artifact_path', 'href'] as const
const RECORDS = ['schema', 'record', 'port', 'table', 'model', 'dataset', 'of', 'side'] as const
const DATA = /\.(?:csv|tsv|jsonl|ndjson|json|ya?ml)(?:\.txt)?$/i

/** Data files that a document names as samples or fixtures. Undefined for any other key. */
export function readSamples({ key, value, at, owners }: Spot, folder: string): Sample[] | undefined {
  if (!SAMPLE_HOLDERS.has(key)) return undefined
  const found: Sample[] = []
  const add = (one: Json, place: Path, record: string | undefined): void => {
    if (typeof one === 'string') addFile(one, place, record)
    else if (isList(one)) one.forEach((item, i) => add(item, [...place, i], record))
    else if (isObject(one)) addEntry(one, place, record)
  }
  const addFile = (name: string, place: Path, record: string | undefined): void => {
    // A pattern or a URL names no file of the repository; a number of rows is no name at all.
    if (!DATA.test(name)) return
    const verdict = resolvePath(folder, name)
    if (!verdict.ok || /[*?{]/.test(name)) return
    found.push({ at: place, file: verdict.path, name, ...(record && { record }) })
  }
  const addEntry = (entry: JsonObject, place: Path, outer: string | undefined): void => {
    const path = PATHS.find((name) => typeof entry[name] === 'string')
    const record = RECORDS.map((name) => textOf(entry[name])).find(Boolean) ?? outer
    if (path !== undefined) return addFile(entry[path] as string, [...place, path], record)
    // `samples: {orders: data/orders.csv}`
    for (const name of Object.keys(entry))
      if (typeof entry[name] === 'string' || isList(entry[name])) add(entry[name]!, [...place, name], name)
  }
  add(value, at, owners.at(-1))
  return found
}
