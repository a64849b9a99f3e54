import { isSameScalar } from '../../src/lib/equal-json.js'
import { jsonText } from '../../src/lib/json-text.js'
import { readPythonConstants, type PythonConstants } from '../../src/lib/python/constants.js'
import { valueAt, isObject } from '../../src/model/json.js'
import type { FactRequest, Facts, Json, JsonObject, Path, RecordedStage, StageParams } from '../../src/policy.js'
import type { Difference, Differences } from './group.js'
import { nameFirst } from './names.js'
import type { Unchecked } from './reporter.js'
import type { Tracked } from './tracked.js'
import { textRequest, documentRequest } from '../../src/lib/requests.js'

const MOST_NAMED = 3

/** DVC reads TOML, Python, and all else as YAML. */
const READABLE = /\.(?:ya?ml|json|toml)$/i
const PYTHON = /\.py$/

export function paramsRequests(stage: RecordedStage, tracked: Tracked): FactRequest[] {
  return (stage.declared?.params ?? []).flatMap(({ file: { path } }): FactRequest[] =>
    path === undefined || !tracked.has(path)
      ? []
      : PYTHON.test(path)
        ? [textRequest(path)]
        : READABLE.test(path)
          ? [documentRequest(path)]
          : [],
  )
}

/** Holds the recorded parameters against those of the files at the head, as `dvc status` does. */
export function checkParams(
  stage: RecordedStage,
  tracked: Tracked,
  facts: Facts,
  differences: Differences,
  unchecked: Unchecked,
): void {
  for (const params of stage.declared?.params ?? []) {
    const { file } = params
    if (file.path === undefined || !tracked.has(file.path)) {
      if (!file.complete) unchecked.add(`the parameters of \`${stage.name}\` stand in a file whose name is a template`)
      continue
    }
    if (PYTHON.test(file.path)) {
      const text = facts.get(textRequest(file.path))
      const constants = text.known ? readPythonConstants(text.value) : undefined
      if (constants === undefined) unchecked.add(`\`${file.path}\` could not be read${text.known ? ' as Python' : ''}`)
      else compareFile(stage, { ...params, path: file.path }, constants.values, differences, unchecked, constants)
      continue
    }
    if (!READABLE.test(file.path)) {
      unchecked.add(`the parameters in \`${file.path}\` are not in YAML, JSON, TOML or Python, and only DVC reads them`)
      continue
    }
    const fact = facts.get(documentRequest(file.path))
    if (!fact.known || !fact.value.readable) {
      unchecked.add(`\`${file.path}\` could not be read`)
      continue
    }
    compareFile(stage, { ...params, path: file.path }, fact.value.data, differences, unchecked)
  }
}

function compareFile(
  stage: RecordedStage,
  params: StageParams & { path: string },
  data: Json,
  differences: Differences,
  unchecked: Unchecked,
  python?: PythonConstants,
): void {
  const recorded = stage.params.find(({ path, text }) => path === params.path || text === params.file.text)
  const values: JsonObject = isObject(recorded?.values) ? recorded.values : {}
  const keys =
    params.keys === undefined
      ? [...new Set([...(isObject(data) ? Object.keys(data) : []), ...Object.keys(values), ...topOf(python?.untold)])]
      : undefined
  const names = keys ?? params.keys?.filter(({ complete }) => complete).map(({ name }) => name) ?? []
  if (params.keys?.some(({ complete }) => !complete) === true)
    unchecked.add(`a parameter of \`${stage.name}\` is a template without a value`)
  const added: { name: string; actual: Json | undefined }[] = []
  const add = (difference: Omit<Difference, 'rule' | 'stage'>): void =>
    differences.add({ rule: 'LOCK.PARAMS_DIFFER', stage: stage.name, ...difference })
  for (const name of names) {
    // Globs of the dpath library that DVC hands the names to.
    if (keys === undefined && /[*?[\]!]/.test(name)) {
      unchecked.add(`the parameter \`${name}\` is a pattern`)
      continue
    }
    const untold = python && describeUntold(python, name, params.path)
    if (untold !== undefined) {
      unchecked.add(untold)
      continue
    }
    const actual = keys === undefined ? select(data, name) : valueAt(data, [name])
    const was = Object.hasOwn(values, name) ? values[name] : undefined
    if (was === undefined ? actual === undefined : actual !== undefined && isSame(actual, was)) continue
    if (was === undefined) added.push({ name, actual })
    else add(describe(params.path, name, { was, actual }, recorded?.at ?? stage.at))
  }
  const [first] = added
  if (first !== undefined && added.length === 1)
    add(describe(params.path, first.name, { was: undefined, actual: first.actual }, recorded?.at ?? stage.at))
  else if (first !== undefined) {
    const [names, key] = [added.map(({ name }) => name), first.name]
    const data = { file: params.path, key, recorded: `without ${nameFirst(names, MOST_NAMED)}`, actual: 'has them' }
    add({ about: [params.path, 'without', ...names].join('\n'), at: recorded?.at ?? stage.at, on: 'key', data })
  }
}

/** Why what DVC would read there is not known here, as the end of a sentence. */
function describeUntold({ computed, untold }: PythonConstants, name: string, file: string): string | undefined {
  if (computed.has(name)) return `\`${name}\` in \`${file}\` is computed, and DVC reads nothing but literals`
  const isNear = (one: string): boolean => one === name || one.startsWith(`${name}.`) || name.startsWith(`${one}.`)
  const found = [...untold].find(isNear)
  return found === undefined
    ? undefined
    : `\`${found}\` in \`${file}\` has a value that is not compared here (a set, bytes or the like)`
}

function topOf(names: ReadonlySet<string> = new Set()): string[] {
  return [...names].filter((name) => !name.includes('.'))
}

/** Of two maps the first value in them that differs: both as they are written would differ somewhere out of sight. */
function describe(file: string, name: string, whole: Pair, at: Path): Pick<Difference, 'about' | 'at' | 'on' | 'data'> {
  const leaves = leavesOf(whole, [])
  const [{ steps, was, actual }] = leaves as [Leaf]
  const key = [name, ...steps].join('.')
  const others = leaves.length - 1
  const more = others === 0 ? '' : ` (${others} more ${others === 1 ? 'value differs' : 'values differ'} in \`${name}\`)`
  const [then, now] = [
    was === undefined ? `without \`${key}\`` : `with \`${key}: ${show(was)}\``,
    actual === undefined ? `has no \`${key}\` any more` : `has \`${show(actual)}\``,
  ]
  // A value that was not recorded has no place; what it would stand in may have one.
  const within = was === undefined ? steps.slice(0, -1) : steps
  return {
    about: [file, key, then, now].join('\n'),
    at: whole.was === undefined ? at : [...at, name, ...within],
    ...(was === undefined && { on: 'key' }),
    data: { file, key, recorded: then, actual: now + more },
  }
}

interface Pair {
  readonly was: Json | undefined
  readonly actual: Json | undefined
}
interface Leaf extends Pair {
  readonly steps: readonly string[]
}

function leavesOf({ was, actual }: Pair, steps: readonly string[]): Leaf[] {
  if (!isObject(was) || !isObject(actual)) return [{ steps, was, actual }]
  return [...new Set([...Object.keys(was), ...Object.keys(actual)])].flatMap((key): Leaf[] => {
    const inner = { was: valueAt(was, [key]), actual: valueAt(actual, [key]) }
    if (inner.was !== undefined && inner.actual !== undefined && isSame(inner.actual, inner.was)) return []
    return leavesOf(inner, [...steps, key])
  })
}

/** `a.b.0`: keys of maps and positions of lists; a key that itself has dots is found too. */
function select(data: Json, name: string): Json | undefined {
  let value: Json | undefined = data
  for (const step of name.split('.')) {
    if (Array.isArray(value)) value = /^-?\d{1,9}$/.test(step) ? (value as readonly Json[]).at(Number(step)) : undefined
    else value = valueAt(value, [step])
    if (value === undefined) return valueAt(data, [name])
  }
  return value
}

/** Equal as Python has it, between two readings of YAML that differ in small things: `1_000`, `1.0`, the spelling of a time. */
export function isSame(a: Json, b: Json): boolean {
  const pairs: [Json, Json][] = [[a, b]]
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [x, y] = pair
    if (Array.isArray(x) && Array.isArray(y)) {
      if (x.length !== y.length) return false
      x.forEach((item, i) => pairs.push([item as Json, y[i] as Json]))
    } else if (isObject(x) && isObject(y)) {
      const keys = Object.keys(x)
      if (keys.length !== Object.keys(y).length || keys.some((key) => !Object.hasOwn(y, key))) return false
      for (const key of keys) pairs.push([x[key] as Json, y[key] as Json])
    } else if (!isSameScalar(scalar(x), scalar(y))) return false
  }
  return true
}

function scalar(value: Json): Json {
  if (typeof value === 'boolean') return Number(value)
  if (typeof value !== 'string') return value
  if (/^[-+]?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?$/i.test(value) && value.includes('_')) return Number(value.replaceAll('_', ''))
  if (!/^\d{4}-\d\d?-\d\d?[Tt ]/.test(value)) return value
  return value
    .replace(/[Tt]/, ' ')
    .replace(/Z$/i, '+00:00')
    .replace(/\.(\d*?)0+(?=$|[+-])/, (_, digits: string) => (digits === '' ? '' : `.${digits}`))
}

function show(value: Json): string {
  const text = jsonText(value)
  return text.length <= 60 ? text : `${[...text].slice(0, 60).join('')}…`
}
