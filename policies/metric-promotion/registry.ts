import type { Change, Document, Json, Path } from '../../src/policy.js'
import type { Release } from './releases.js'

/** A version that a registry knows, or that stands behind a stage or an alias. */
interface Entry {
  readonly file: string
  readonly at: Path
  readonly version: string
}

interface State {
  /** By model and stage or alias. */
  readonly uses: Map<string, { readonly label: string; readonly entries: Entry[] }>
  readonly versions: Map<string, Entry>
  /** By model and version. */
  readonly runs: Map<string, string>
}

/** Nothing is in use there. */
const IDLE: ReadonlySet<string> = new Set(['', 'none', 'archived', 'deleted'])

/** What the change puts behind the stages and aliases of a registry, and the versions that it registers. */
export function registryMoves(changes: readonly Change[], documents: readonly Document[]): Release[] {
  if (!changes.some(({ base, head }) => [base, head].some((side) => side?.view('release') !== undefined))) return []
  const changed = new Set(changes.flatMap(({ head }) => (head === undefined ? [] : [head.file])))
  const before = stateOf([
    ...documents.filter(({ file }) => !changed.has(file)),
    ...changes.flatMap(({ base }) => (base === undefined ? [] : [base])),
  ])
  const after = stateOf(documents)
  const runOf = (model: string, version: string): string | undefined =>
    after.runs.get(keyOf(model, version)) ?? before.runs.get(keyOf(model, version))
  const found: Release[] = []
  const placed = new Set<string>()
  for (const [key, { label, entries }] of after.uses) {
    const model = modelOf(key)
    const old = before.uses.get(key)?.entries ?? []
    for (const { file, at, version } of entries) {
      if (old.some((one) => one.version === version)) continue
      placed.add(keyOf(model, version))
      const left = old.find((one) => !entries.some((other) => other.version === one.version)) ?? old[0]
      const from = left === undefined ? '' : `, where version \`${left.version}\` was`
      const candidate = runOf(model, version)
      const reference = left === undefined ? undefined : runOf(model, left.version)
      found.push({
        ...{ file, at, side: 'head' },
        what: `puts version \`${version}\` of \`${model}\` in ${label}${from}`,
        ...(candidate !== undefined && { runs: { reference, candidate } }),
      })
    }
  }
  for (const [key, { file, at, version }] of after.versions)
    if (!before.versions.has(key) && !placed.has(key))
      found.push({ file, at, side: 'head', what: `registers version \`${version}\` of \`${modelOf(key)}\`` })
  return found
}

function stateOf(documents: readonly Document[]): State {
  const state: State = { uses: new Map(), versions: new Map(), runs: new Map() }
  for (const document of documents) {
    for (const { model, at, ...release } of document.view('release')?.releases ?? []) {
      const version = textOf(release.version?.value)
      if (version === '') continue
      const entry = { file: document.file, at, version }
      const run = textOf(release.run?.value)
      if (run !== '') state.runs.set(keyOf(model, version), run)
      if (release.alias === undefined) state.versions.set(keyOf(model, version), entry)
      const use = (kind: string, name: string): void => {
        const key = keyOf(model, kind, name)
        const there = state.uses.get(key)
        if (there === undefined) state.uses.set(key, { label: `${kind} \`${name}\``, entries: [entry] })
        else there.entries.push(entry)
      }
      const stage = textOf(release.stage?.value)
      if (!IDLE.has(stage.toLowerCase())) use('stage', stage)
      for (const alias of textOf(release.alias?.value).split(', ')) if (alias !== '') use('alias', alias)
    }
  }
  return state
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\0')
}

function modelOf(key: string): string {
  return key.slice(0, key.indexOf('\0'))
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
