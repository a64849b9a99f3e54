import { plainText } from '../../src/lib/plain-text.js'
import { normalizeDigest } from '../../src/lib/digest.js'
import { isList, isObject } from '../../src/model/json.js'
import type { Json, JsonObject } from '../../src/policy.js'

/** What a replay says about one output. Digests as `sha256:<hex>`. */
export interface Output {
  readonly name: string
  readonly digest?: string
  readonly original?: string
  readonly expected?: number
  readonly actual?: number
  /** Largest differences, where the result says these instead of the values. */
  readonly absolute?: number
  readonly relative?: number
  /** It is about a comparison, and gives nothing that can be compared: null, a text, a list. */
  readonly isOpen?: true
}

export interface Result {
  readonly outputs: readonly Output[]
  /** The inputs in the order in which they were read; undefined when the result does not say. */
  readonly inputs?: readonly { readonly name: string; readonly value: Json }[]
  /** sha256 of the inputs lock that was used. */
  readonly lockDigest?: string
  /** Its own verdict. */
  readonly identical?: boolean
  readonly seeds?: Json
  /** What the two runs were made of, part by part: undefined when the result does not set them side by side. */
  readonly parts?: readonly { readonly name: string; readonly first: string; readonly second: string }[]
}

const PARTS: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ['code', ['code', 'code_digest', 'git_sha', 'commit']],
  ['data', ['data', 'data_digest', 'data_hash', 'inputs_digest']],
  ['parameters', ['parameters', 'params', 'parameters_digest', 'params_digest', 'config', 'config_digest']],
  ['environment', ['environment', 'env', 'environment_digest', 'env_digest', 'container', 'image']],
  ['seeds', ['seeds', 'seed', 'seed_digest', 'seeds_digest']],
]
const FIRST = ['original', 'reference', 'recorded', 'first', 'run', 'expected'] as const
const SECOND = ['replay', 'replayed', 'second', 'rerun', 'actual'] as const

/** Takes `replay.result.json` apart; the chapter fixes no form of it, so the usual names are read. */
export function readResult(data: Json): Result | undefined {
  if (!isObject(data)) return undefined
  const [first, second] = runsOf(data)
  const own = second ?? data
  const inputs = listIn(own, ['inputs', 'sources', 'replayed_inputs']) ?? listIn(data, ['inputs', 'sources', 'replayed_inputs'])
  const lock = data.inputs_lock
  const lockDigest = digestOf(
    isObject(lock) ? (lock.sha256 ?? lock.digest) : (data.inputs_lock_sha256 ?? data.inputs_lock_digest),
  )
  const identical = booleanIn(data, ['identical', 'byte_identical', 'bytes_identical', 'match', 'matches', 'reproducible'])
  const seeds = own.seeds ?? data.seeds
  return {
    outputs: outputsOf(own, first, data),
    ...(inputs && { inputs: inputs.map((value) => ({ name: nameOf(value), value })) }),
    ...(lockDigest !== undefined && { lockDigest }),
    ...(identical !== undefined && { identical }),
    ...(seeds !== undefined && { seeds }),
    ...(first && second && { parts: partsOf(first, second) }),
  }
}

function runsOf(data: JsonObject): readonly [JsonObject | undefined, JsonObject | undefined] {
  if (isList(data.runs) && data.runs.length === 2) return [asMap(data.runs[0]), asMap(data.runs[1])]
  const [a, b] = [FIRST.find((key) => isObject(data[key])), SECOND.find((key) => isObject(data[key]))]
  return a !== undefined && b !== undefined ? [asMap(data[a]), asMap(data[b])] : [undefined, undefined]
}

function partsOf(first: JsonObject, second: JsonObject): NonNullable<Result['parts']> {
  return PARTS.flatMap(([name, keys]) => {
    const [a, b] = [first, second].map((run) => keys.map((key) => run[key]).find((value) => value !== undefined))
    return a === undefined && b === undefined ? [] : [{ name, first: textOf(a), second: textOf(b) }]
  })
}

function outputsOf(own: JsonObject, first: JsonObject | undefined, whole: JsonObject): Output[] {
  const originals = new Map((first === undefined ? [] : entriesIn(first)).map((one) => [one.name, one]))
  const listed = entriesIn(own)
  const found = listed.length > 0 || own === whole ? listed : entriesIn(whole)
  return found.map((one) => {
    const original = originals.get(one.name)
    return {
      ...one,
      ...(one.original === undefined && original?.digest !== undefined && { original: original.digest }),
      ...(one.expected === undefined && original?.actual !== undefined && { expected: original.actual }),
    }
  })
}

function entriesIn(run: JsonObject): Output[] {
  return ['outputs', 'artifacts', 'results', 'metrics', 'files', 'digests', 'output_digests'].flatMap((key): Output[] => {
    const value = run[key]
    if (isList(value)) return value.map((item) => outputOf(nameOf(item), item))
    if (!isObject(value)) return []
    // `digests` may have those of what went in beside those of what came out.
    const names = Object.keys(value).filter((name) => key !== 'digests' || !PARTS.some(([, keys]) => keys.includes(name)))
    return names.map((name) => outputOf(name, value[name] as Json))
  })
}

const DIGEST_NOW = ['sha256', 'digest', 'replayed_sha256', 'actual_sha256', 'replay_sha256', 'actual', 'replayed', 'replay']
const DIGEST_THEN = ['expected_sha256', 'original_sha256', 'recorded_sha256', 'expected', 'original', 'recorded', 'reference']
const VALUE_THEN = ['expected', 'original', 'recorded', 'reference', 'baseline']
const VALUE_NOW = ['actual', 'replayed', 'replay', 'observed', 'candidate', 'value']

function outputOf(name: string, value: Json): Output {
  if (typeof value === 'number') return { name, actual: value }
  const bare = digestOf(value)
  if (bare !== undefined) return { name, digest: bare }
  if (!isObject(value)) return { name, ...(value === null && { isOpen: true as const }) }
  const inner = (keys: readonly string[]): Json | undefined => keys.map((key) => value[key]).find((one) => one !== undefined)
  const digest = digestOf(inner(DIGEST_NOW))
  const original = digestOf(inner(DIGEST_THEN))
  const expected = numberOf(inner(VALUE_THEN))
  const actual = numberOf(inner(VALUE_NOW))
  const absolute = numberOf(inner(['abs_diff', 'max_abs_diff', 'absolute', 'abs_error', 'drift', 'diff']))
  const relative = numberOf(inner(['rel_diff', 'max_rel_diff', 'relative', 'rel_error']))
  const isSilent = [digest, expected !== undefined && actual !== undefined, absolute, relative].every(
    (one) => one === undefined || one === false,
  )
  const isAbout = [...DIGEST_NOW, ...DIGEST_THEN, ...VALUE_NOW, ...VALUE_THEN].some((key) => Object.hasOwn(value, key))
  return {
    name,
    ...(isSilent && isAbout && { isOpen: true as const }),
    ...(digest !== undefined && { digest }),
    ...(original !== undefined && { original }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(absolute !== undefined && { absolute: Math.abs(absolute) }),
    ...(relative !== undefined && { relative: Math.abs(relative) }),
  }
}

function nameOf(value: Json): string {
  if (typeof value === 'string') return value
  if (!isObject(value)) return ''
  const key = ['uri', 'url', 'path', 'ref', 'source', 'name', 'id', 'metric', 'output', 'topic', 'table'].find(
    (name) => typeof value[name] === 'string',
  )
  return key === undefined ? '' : (value[key] as string)
}

function listIn(data: JsonObject, keys: readonly string[]): readonly Json[] | undefined {
  const key = keys.find((name) => isList(data[name]))
  return key === undefined ? undefined : (data[key] as readonly Json[])
}

function digestOf(value: Json | undefined): string | undefined {
  const digest = normalizeDigest(value)
  return digest?.startsWith('sha256:') === true ? digest : undefined
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function booleanIn(data: JsonObject, keys: readonly string[]): boolean | undefined {
  const key = keys.find((name) => typeof data[name] === 'boolean')
  return key === undefined ? undefined : (data[key] as boolean)
}

function asMap(value: Json | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined
}

function textOf(value: Json | undefined): string {
  return value === undefined ? 'not said' : plainText(value)
}
