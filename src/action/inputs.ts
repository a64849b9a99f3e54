import { FAIL_ON } from '../model/severities.js'
import { didYouMean, listOf, nearest } from '../lib/nearest.js'
import { MOST_SHARDS, parseShard, type Shard } from '../lib/shard.js'
import { GateError } from '../model/errors.js'

const COMMANDS = ['check', 'hash', 'merge'] as const
type ActionCommand = (typeof COMMANDS)[number]

/** What `action.yml` takes, checked. An empty input means its default. */
export interface ActionInputs {
  readonly command: ActionCommand
  readonly config: string | undefined
  readonly base: string | undefined
  /** Of the command `merge`: what the parts have to have judged. */
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
  /** Of the command `hash`: globs, relative to the working directory. */
  readonly hashFiles: readonly string[]
  /** Of the command `hash`: the card or list of checksums to hold to the bytes, relative to the working directory. */
  readonly manifest: string | undefined
  /** Of the command `hash`: say where the manifest differs, or bring it up to date. */
  readonly manifestMode: 'check' | 'write'
  /** Of the command `merge`: globs of the parts' JSON reports, relative to the working directory. */
  readonly reports: readonly string[]
  /** Only this part of the files or documents, for `specgate merge`. */
  readonly shard: Shard | undefined
  /** Values of the leg of a matrix that the job is, in one line, JSON unless somebody wrote it by hand; undefined outside of one. */
  readonly matrix: string | undefined
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
  'hash-files',
  'manifest',
  'manifest-mode',
  'reports',
  'shard',
  'matrix',
  'token',
  'working-directory',
] as const
type InputName = (typeof INPUT_NAMES)[number]
const ALL_INPUTS = listOf(INPUT_NAMES, 'and', INPUT_NAMES.length)

/** Announced by the project, not there yet: set in vain they would look as if they worked. */
const PLANNED = ['sarif']

/** Reads INPUT_*, as the runner sets them (upper case, hyphens kept). Throws GateError 2. */
export function readInputs(env: Env): ActionInputs {
  refuseUnknown(env)
  const read = (name: InputName): string => (env[variable(name)] ?? '').trim()
  const choose = <const Value extends string>(name: InputName, values: readonly [Value, ...Value[]]): Value =>
    choice(name, read(name), values)
  const flag = (name: InputName): boolean => choice(name, read(name).toLowerCase(), ['true', 'false']) === 'true'
  for (const name of ['base', 'head'] as const) checkRef(name, read(name))
  const lines = (name: InputName): string[] =>
    read(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const command = choose('command', COMMANDS)
  for (const [name, commands] of Object.entries(ONLY_FOR))
    if (read(name as InputName) !== '' && !commands.includes(command)) throw vain(name, commands, command)
  const shard = readShard(read('shard'))
  const manifestMode = choose('manifest-mode', ['check', 'write'])
  if (command === 'hash' && lines('hash-files').length === 0 && read('manifest') === '')
    throw new GateError(2, 'the command "hash" has nothing to hash', {
      where: 'input hash-files',
      fix: 'Give globs in hash-files, one on a line, or a card in manifest.',
    })
  if (command === 'merge' && lines('reports').length === 0)
    throw new GateError(2, 'the command "merge" has nothing to join', {
      where: 'input reports',
      fix: 'Give globs of the JSON reports of all parts in reports, one on a line, such as "parts/**/*.json".',
    })
  checkManifest(read('manifest'), read('manifest-mode'), shard)
  return {
    command,
    config: read('config') || undefined,
    base: read('base') || undefined,
    head: read('head') || undefined,
    paths: lines('paths'),
    failOn: read('fail-on') === '' ? undefined : choose('fail-on', FAIL_ON),
    // A part of the findings would stand in the comment as if it were all of them.
    comment: shard === undefined ? choose('comment', ['auto', 'always', 'never']) : 'never',
    commentAuthor: read('comment-author') || 'github-actions[bot]',
    suggestions: choose('suggestions', ['auto', 'never']),
    annotations: flag('annotations'),
    summary: flag('summary'),
    report: read('report') || undefined,
    hashFiles: lines('hash-files'),
    manifest: read('manifest') || undefined,
    manifestMode,
    reports: lines('reports'),
    shard,
    matrix: readMatrix(read('matrix')),
    token: read('token'),
    workingDirectory: read('working-directory') || '.',
  }
}

/** Inputs that would be set in vain look as if they worked. What is not in here counts for all commands. */
const ONLY_FOR: Readonly<Partial<Record<InputName, readonly ActionCommand[]>>> = {
  config: ['check'],
  base: ['check'],
  head: ['check', 'merge'],
  paths: ['check'],
  'fail-on': ['check'],
  'hash-files': ['hash'],
  manifest: ['hash'],
  'manifest-mode': ['hash'],
  reports: ['merge'],
  shard: ['check', 'hash'],
}

function vain(name: string, commands: readonly ActionCommand[], command: ActionCommand): GateError {
  const those = `the ${commands.length === 1 ? 'command' : 'commands'} ${commands.map((one) => `"${one}"`).join(' and ')}`
  const why = command === 'merge' ? ' What the parts were run with stands in their reports.' : ''
  return new GateError(2, `the input ${name} is for ${those}, and the command is "${command}"`, {
    where: `input ${name}`,
    fix: `Leave the input out, or set command: ${commands.join(' or ')} in this step.${why}`,
  })
}

function checkManifest(manifest: string, mode: string, shard: Shard | undefined): void {
  if (mode !== '' && manifest === '')
    throw new GateError(2, 'the input manifest-mode says what to do with a manifest, and none is named', {
      where: 'input manifest-mode',
      fix: 'Name the card or list in the input manifest, or leave manifest-mode out.',
    })
  if (shard !== undefined && manifest !== '')
    throw new GateError(2, 'a manifest is held to all its files at once, and shard hashes only some', {
      where: 'input shard',
      fix: 'Leave one of the inputs shard and manifest out.',
    })
}

function readShard(given: string): Shard | undefined {
  const shard = given === '' ? undefined : parseShard(given)
  if (given === '' || shard !== undefined) return shard
  throw new GateError(2, `"${given}" is no part of a run`, {
    where: 'input shard',
    fix: `Write it as i/n, from 1/n to n/n, with n at most ${MOST_SHARDS}: "2/5".`,
  })
}

/** The runner gives what `toJSON` makes of it: on several lines, and `null` without a matrix. */
function readMatrix(given: string): string | undefined {
  if (['', 'null', '{}'].includes(given)) return undefined
  try {
    return JSON.stringify(JSON.parse(given))
  } catch {
    return given
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
