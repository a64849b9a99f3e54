import { resolvePath } from '../../lib/paths.js'
import { isTableName } from '../../lib/tables/names.js'
import type { Path } from '../../model/json.js'
import type { DataFile } from '../../model/views.js'
import type { KindInput } from '../kind.js'
import { walkKeys } from './walk.js'

const KEYS = new Set(['path', 'file', 'files', 'data', 'data_file', 'data_files', 'dataset_file', 'location', 'uri', 'source'])
/** Below these a file is no data of the document: examples, results, and what is written about others. */
const FOREIGN = new Set([
  ...['samples', 'sample_files', 'fixtures', 'request_fixtures', 'response_fixtures', 'example_files', 'input_example'],
  ...['metrics', 'evaluation', 'evaluations', 'results', 'scores', 'lineage', 'references', 'lint_rules', 'logs', 'predictions'],
])

/** The data file that a document names, when it is one that can be read here: no address, no pattern. */
export function dataFile(name: string, at: Path, folder: string): DataFile[] {
  if (!isTableName(name) || /[*?{]|^[a-z][a-z0-9+.-]*:/i.test(name)) return []
  const verdict = resolvePath(folder, name)
  return verdict.ok ? [{ at, file: verdict.path, name }] : []
}

/** Data files that a card names, each where it stands first. */
export function readTables({ data, folder }: KindInput): DataFile[] {
  const found = new Map<string, DataFile>()
  const add = (value: unknown, at: () => Path): void => {
    if (typeof value !== 'string' || !isTableName(value)) return
    for (const one of dataFile(value, at(), folder)) if (!found.has(one.file)) found.set(one.file, one)
  }
  walkKeys(data, { keys: KEYS, skipped: FOREIGN }, (spot) => {
    const { value } = spot
    if (Array.isArray(value)) value.forEach((one, i) => add(one, () => [...spot.at, i]))
    else add(value, () => spot.at)
    return true
  })
  return [...found.values()]
}
