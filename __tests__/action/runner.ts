/**
 * What the runner does with one step, after its source (actions/runner 2.336: ActionCommand.cs, ActionCommandManager.cs,
 * ExecutionContext.cs, FileCommandManager.cs): inputs become INPUT_*, every line of both streams is searched for commands of
 * either syntax, 10 annotations of a level are kept and cut at 4,096 characters, a summary over 1 MiB is dropped, and the
 * output file is read with its delimiters.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export interface Step {
  /** Program and arguments; an action of JavaScript is `[process.execPath, '…/dist/index.js']`. */
  readonly command: readonly [string, ...string[]]
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  /** GITHUB_* and whatever else; laid over the runner's own. */
  readonly env?: Readonly<Record<string, string>>
  /** GITHUB_WORKSPACE and the current folder. */
  readonly workspace?: string
  readonly timeoutMs?: number
}

export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

export interface StepResult {
  readonly conclusion: 'success' | 'failure'
  readonly exitCode: number | null
  /** What GitHub shows: at most 10 of each level. */
  readonly annotations: readonly ShownAnnotation[]
  /** Annotations that were written and are not shown. */
  readonly dropped: number
  /** Undefined when there is none, or when it was too long. */
  readonly summary: string | undefined
  readonly outputs: Readonly<Record<string, string>>
  /** Commands that a step should not send, as `name`: they set variables, paths or outputs through the log. */
  readonly foreign: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly log: readonly string[]
  readonly debug: readonly string[]
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const ANNOTATIONS = ['error', 'warning', 'notice'] as const
const COMMANDS = new Set([
  ...ANNOTATIONS,
  'debug',
  'group',
  'endgroup',
  'echo',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'internal-set-repo-path',
  'stop-commands',
])
const QUIET = new Set(['debug', 'group', 'endgroup', 'echo', 'add-mask', 'stop-commands', ...ANNOTATIONS])

const PER_LEVEL = 10
const MAX_MESSAGE = 4096
const MAX_SUMMARY = 1024 * 1024

/** `::name key=value,key=value::data`, only at the start of a line, blanks aside. */
export function parseCommand(line: string): Command | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return command(text.slice(2, end), ',', text.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ])
}

/** `##[name key=value;key=value]data`, the older form: anywhere in a line. */
export function parseLegacyCommand(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  return command(line.slice(start + 3, end), ';', line.slice(end + 1), [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ])
}

function command(
  head: string,
  separator: string,
  data: string,
  escapes: readonly (readonly [string, string])[],
): Command | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!COMMANDS.has(name)) return undefined
  const unescape = (text: string): string => escapes.reduce((done, [from, to]) => done.replaceAll(from, to), text)
  const pairs = (space < 0 ? '' : head.slice(space + 1)).split(separator).filter((pair) => pair.includes('='))
  const properties = Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescape(pair.slice(pair.indexOf('=') + 1))]),
  )
  return { name, properties, data: unescape(data) }
}

/** `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. Throws as the runner does. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      values[line.slice(0, equals)] = line.slice(equals + 1)
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`)
      const end = lines.indexOf(delimiter, i + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values[name] = lines.slice(i + 1, end).join('\n')
      i = end
    } else throw new Error(`Invalid format '${line}'`)
  }
  return values
}

/** The name of the variable that an input arrives in: blanks become `_`, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

export async function runStep(step: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    return await runIn(folder, step)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runIn(folder: string, step: Step): Promise<StepResult> {
  const files = Object.fromEntries(
    ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'].map((name) => [name, join(folder, name.toLowerCase())]),
  )
  for (const file of Object.values(files)) writeFileSync(file, '')
  const temp = join(folder, 'temp')
  mkdirSync(temp)
  const event = join(folder, 'event.json')
  if (step.event !== undefined) writeFileSync(event, JSON.stringify(step.event.payload))
  const workspace = step.workspace ?? folder
  const given = Object.entries(step.inputs ?? {}).map(([name, value]) => [inputVariable(name), value])
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(GITHUB_|INPUT_|RUNNER_|ACTIONS_|NODE_OPTIONS|JEST_)/.test(name),
  )

  const child = spawn(step.command[0], step.command.slice(1), {
    cwd: workspace,
    env: {
      ...(Object.fromEntries(inherited) as Record<string, string>),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`GITHUB_${name}`, file])),
      ...(step.event !== undefined && { GITHUB_EVENT_NAME: step.event.name, GITHUB_EVENT_PATH: event }),
      ...(Object.fromEntries(given) as Record<string, string>),
      ...step.env,
    },
    timeout: step.timeoutMs ?? 60_000,
    killSignal: 'SIGKILL',
  })
  const reader = new LogReader()
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  await Promise.all([reader.read(child.stdout), reader.read(child.stderr)])
  const exitCode = await ended

  const errors: string[] = []
  const parse = (name: string): Record<string, string> => {
    try {
      return parseFileCommands(readFileSync(files[name] ?? '', 'utf8'))
    } catch (error) {
      errors.push(String(error))
      return {}
    }
  }
  const outputs = { ...reader.outputs, ...parse('OUTPUT') }
  const env = parse('ENV')
  // A file command that cannot be read fails the step; a summary that is too long does not.
  const summary = readSummary(files['STEP_SUMMARY'] ?? '')
  if (summary.error !== undefined) reader.annotate({ level: 'error', message: summary.error, properties: {} })
  for (const message of errors) reader.annotate({ level: 'error', message, properties: {} })
  return {
    conclusion: exitCode === 0 && errors.length === 0 ? 'success' : 'failure',
    exitCode,
    annotations: reader.annotations,
    dropped: reader.dropped,
    summary: summary.text,
    outputs: readPaths(outputs),
    foreign: reader.foreign,
    env,
    log: reader.log,
    debug: reader.debug,
  }
}

/** The folder is gone when the caller looks: an output that names a file in it becomes the file's text. */
function readPaths(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [
      name,
      /^\/[^\n]*$/.test(value) && existsSync(value) ? readFileSync(value, 'utf8') : value,
    ]),
  )
}

function readSummary(file: string): { text?: string; error?: string } {
  const size = statSync(file).size
  if (size === 0) return {}
  if (size > MAX_SUMMARY)
    return {
      error: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k`,
    }
  return { text: readFileSync(file, 'utf8') }
}

class LogReader {
  readonly annotations: ShownAnnotation[] = []
  readonly foreign: string[] = []
  readonly outputs: Record<string, string> = {}
  readonly log: string[] = []
  readonly debug: string[] = []
  dropped = 0
  private readonly masks: string[] = []
  private resume: string | undefined

  async read(stream: Readable): Promise<void> {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) this.take(line)
  }

  annotate(annotation: ShownAnnotation): void {
    const shown = this.annotations.filter(({ level }) => level === annotation.level).length
    if (shown >= PER_LEVEL) this.dropped++
    else this.annotations.push(annotation)
  }

  private take(line: string): void {
    if (this.resume !== undefined) {
      // Between stop-commands and its token nothing is a command.
      if (line.trim() === `::${this.resume}::`) this.resume = undefined
      else this.log.push(this.mask(line))
      return
    }
    const found = parseCommand(line) ?? parseLegacyCommand(line)
    if (found === undefined) this.log.push(this.mask(line))
    else this.obey(found)
  }

  private obey({ name, properties, data }: Command): void {
    const level = ANNOTATIONS.find((one) => one === name)
    if (level !== undefined) this.annotate({ level, message: this.mask(data).slice(0, MAX_MESSAGE), properties })
    else if (name === 'add-mask') this.masks.push(data)
    else if (name === 'stop-commands') this.resume = data
    else if (name === 'debug') this.debug.push(data)
    else if (name === 'set-output') this.outputs[properties['name'] ?? ''] = data
    if (!QUIET.has(name)) this.foreign.push(name)
  }

  private mask(text: string): string {
    return this.masks.reduce((done, secret) => (secret === '' ? done : done.replaceAll(secret, '***')), text)
  }
}
