import { didYouMean, listOf, nearest } from '../lib/nearest.js'
import { GateError } from '../model/errors.js'

/** What `action.yml` takes, checked. An empty input means its default. */
export interface ActionInputs {
  readonly command: 'check'
  readonly config: string | undefined
  readonly base: string | undefined
  readonly head: string | undefined
  readonly paths: readonly string[]
  /** Undefined: what the config says, else `error`. */
  readonly failOn: 'error' | 'warning' | 'note' | 'never' | undefined
  readonly comment: 'auto' | 'always' | 'never'
  /** Login of the account that `token` writes as. */
  readonly commentAuthor: string
  /** Never when there is to be no comment either. */
  readonly suggestions: 'auto' | 'never'
  readonly annotations: boolean
  readonly summary: boolean
  /** Where the JSON report goes, relative to the working directory. */
  readonly report: string | undefined
  readonly token: string
  /** Relative to the workspace. */
  readonly workingDirectory: string
}

type Env = Readonly<Record<string, string | undefined>>

export const INPUT_NAMES = [
  'command',
  'config',
  'base',
  'head',
  'paths',
  'fail-on',
  'comment',
  'comment-author',
  'suggestions',
  'annotations',
  'summary',
  'report',
  'token',
  'working-directory',
] as const
type InputName = (typeof INPUT_NAMES)[number]
const ALL_INPUTS = listOf(INPUT_NAMES, 'and', INPUT_NAMES.length)

/** Announced by the project, not there yet: set in vain they would look as if they worked. */
const PLANNED = ['sarif', 'hash-files', 'manifest']

/** Reads INPUT_*, as the runner sets them (upper case, hyphens kept). Throws GateError 2. */
export function readInputs(env: Env): ActionInputs {
  refuseUnknown(env)
  const read = (name: InputName): string => (env[variable(name)] ?? '').trim()
  const choose = <const Value extends string>(name: InputName, values: readonly [Value, ...Value[]]): Value =>
    choice(name, read(name), values)
  const flag = (name: InputName): boolean => choice(name, read(name).toLowerCase(), ['true', 'false']) === 'true'
  for (const name of ['base', 'head'] as const) checkRef(name, read(name))
  if (read('command') === 'hash') {
    throw new GateError(2, 'the command "hash" is not available in this version of the action', {
      where: 'input command',
      fix: 'Use "check", or leave the input out.',
    })
  }
  return {
    command: choose('command', ['check']),
    config: read('config') || undefined,
    base: read('base') || undefined,
    head: read('head') || undefined,
    paths: read('paths')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    failOn: read('fail-on') === '' ? undefined : choose('fail-on', ['error', 'warning', 'note', 'never']),
    comment: choose('comment', ['auto', 'always', 'never']),
    commentAuthor: read('comment-author') || 'github-actions[bot]',
    suggestions: choose('suggestions', ['auto', 'never']),
    annotations: flag('annotations'),
    summary: flag('summary'),
    report: read('report') || undefined,
    token: read('token'),
    workingDirectory: read('working-directory') || '.',
  }
}

function variable(name: string): string {
  return `INPUT_${name.toUpperCase()}`
}

/** The first value is the default. */
function choice<Value extends string>(name: InputName, given: string, values: readonly [Value, ...Value[]]): Value {
  if (given === '') return values[0]
  const found = values.find((value) => value === given)
  if (found !== undefined) return found
  throw new GateError(2, `"${given}" is not a value of the input ${name}`, {
    where: `input ${name}`,
    fix: `Use ${listOf(values)}.${didYouMean(given, values)}`,
  })
}

/** git would read a leading hyphen as an option, and no ref holds these characters (git-check-ref-format). */
function checkRef(name: InputName, ref: string): void {
  if (!/^-|[\u0000-\u0020\u007f]/.test(ref)) return
  throw new GateError(2, `"${ref}" is not the name of a commit, branch or tag`, {
    where: `input ${name}`,
    fix: 'Give a commit id, or a branch or tag name without spaces and without a hyphen in front.',
  })
}

/**
 * A misspelt input is only a warning of the runner, and the gate would go on with a default that nobody chose. Other variables
 * that happen to start with INPUT_ are none of our business, so only a near miss counts.
 */
function refuseUnknown(env: Env): void {
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith('INPUT_') || value === undefined || value.trim() === '') continue
    const name = key.slice('INPUT_'.length).toLowerCase()
    if (PLANNED.includes(name)) {
      throw new GateError(2, `the input ${name} is not available in this version of the action`, {
        where: `input ${name}`,
        fix: `Leave it out; the inputs are ${ALL_INPUTS}.`,
      })
    }
    if ((INPUT_NAMES as readonly string[]).includes(name)) continue
    if (nearest(name, INPUT_NAMES) === undefined) continue
    throw new GateError(2, `there is no input ${name}`, {
      where: `input ${name}`,
      fix: `The inputs are ${ALL_INPUTS}.${didYouMean(name, INPUT_NAMES)}`,
    })
  }
}
