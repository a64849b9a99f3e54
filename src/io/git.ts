import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process'
import type { Readable } from 'node:stream'
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { GateError } from '../model/errors.js'
import { explainGitFailure, explainSpawnFailure } from './git-errors.js'
import { readRemoteSettings, type RemoteSettings } from './remote-settings.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Buffer
  /** With the system configuration. Only for what reads it and does nothing else. */
  readonly system?: boolean
  /** Its pathspecs are patterns of ours, and not names of files. */
  readonly patterns?: boolean
  /** Talks to a remote: with the system configuration, where proxies and credential helpers live, and without what the repository's own names. */
  readonly network?: boolean
  readonly timeoutMs?: number
}

/** What is said on every command line once a work tree is read. */
export interface WorkTreeSettings {
  /** Programs that the configuration names as `filter.<name>.clean` and `.process` (Git LFS, git-crypt): they are switched off. */
  readonly filters: readonly string[]
  /** `core.autocrlf` and `core.eol`, as `key=value`: git for Windows has them in the system configuration, which is not read otherwise. */
  readonly lineEnds: readonly string[]
}

// A repository's configuration can name programs. Each of these would run one, or change what is compared.
const SAFE_CONFIG = [
  'core.fsmonitor=',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.quotepath=off',
  'core.safecrlf=false',
  'core.alternateRefsCommand=:',
  'core.gitProxy=',
  'diff.external=',
  'diff.renames=false',
  'diff.orderFile=',
  'diff.relative=false',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'protocol.ext.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting])

// GIT_DIR, GIT_EXTERNAL_DIFF, GIT_CONFIG_PARAMETERS, GIT_TRACE and the like would point git elsewhere or add output; these only
// say where the user's own configuration, programs and credentials are.
const KEPT =
  /^GIT_(CONFIG_(GLOBAL|SYSTEM|COUNT|KEY_\d+|VALUE_\d+)|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|ASKPASS|SSH\w*|SSL_\w+|HTTP_\w+|PROXY_\w+)$/i

// What git may fetch with: its own programs. Whatever else a URL names (`ext::…`, `x::…`) would be a program of its choice.
const TRANSPORTS = 'file:git:http:https:ssh'

const MAX_OUTPUT = 1 << 30
const MAX_STDERR = 64 << 10

/**
 * Runs git: argument arrays, a cleaned environment, no hooks, pagers, monitors or external diffs. Callers pass resolved
 * object ids and no path of a user. Counts the processes, because they are most of what a short run costs.
 */
export class Git {
  processes = 0
  readonly #environment: Environment
  readonly #program: string
  #extra: readonly string[] = []
  #remote: Promise<RemoteSettings> | undefined
  /** Set while git may fetch by itself what a partial clone lacks. */
  #lazy: readonly string[] | undefined

  constructor(
    readonly cwd: string,
    environment: Environment,
  ) {
    this.#environment = cleanEnvironment(environment)
    this.#program = findGit(this.#environment)
  }

  /** How files of the work tree are read: see `WorkTreeSettings`. */
  settle({ filters, lineEnds }: WorkTreeSettings): void {
    const keys = ['clean=', 'smudge=', 'process=', 'required=false']
    const off = filters.flatMap((name) => keys.map((key) => `filter.${name}.${key}`))
    this.#extra = [...off, ...lineEnds].flatMap((setting) => ['-c', setting])
  }

  /** What the configuration says of remotes; asked for once. */
  remoteSettings(): Promise<RemoteSettings> {
    this.#remote ??= readRemoteSettings(this)
    return this.#remote
  }

  /**
   * Lets git fetch by itself what a partial clone lacks, without the programs that the repository's own configuration names.
   * Undefined, as at first: an object that is not there is missing, and nothing is fetched.
   */
  fetchLazily(overrides: readonly string[] | undefined): void {
    this.#lazy = overrides
  }

  get isLazy(): boolean {
    return this.#lazy !== undefined
  }

  /** A process that is written to while it runs. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams {
    return this.#spawn(args, {}, 'pipe') as ChildProcessWithoutNullStreams
  }

  #spawn(args: readonly string[], options: RunOptions, stdin: 'pipe' | 'ignore', remote = this.#lazy): ChildProcess {
    this.processes++
    const env: Record<string, string | undefined> = { ...this.#environment }
    if (remote === undefined) {
      if (options.system !== true) env['GIT_CONFIG_NOSYSTEM'] = '1'
      // A promisor remote is as good as a program: git would run what `remote.<name>.uploadpack` says.
      env['GIT_NO_LAZY_FETCH'] = '1'
      env['GIT_ALLOW_PROTOCOL'] = 'none'
    } else {
      env['GIT_ALLOW_PROTOCOL'] = TRANSPORTS
      env['GIT_PROXY_COMMAND'] ??= '' // before `core.gitProxy`, of which the first counts and not the last
    }
    const settings = [...SAFE_CONFIG, ...this.#extra, ...(remote ?? [])]
    const pathspecs = options.patterns === true ? [] : ['--literal-pathspecs']
    return spawn(this.#program, ['--no-pager', ...pathspecs, ...settings, ...args], {
      cwd: options.cwd ?? this.cwd,
      env,
      stdio: [stdin, 'pipe', 'pipe'],
      windowsHide: true,
      shell: false,
    })
  }

  /** Runs to the end and answers whatever the exit code. Throws GateError only when git could not be run. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<GitResult> {
    const remote = options.network === true ? (await this.remoteSettings()).overrides : this.#lazy
    return new Promise((resolve, reject) => {
      const cwd = options.cwd ?? this.cwd
      let child: ChildProcess
      try {
        // A pipe costs more than git's own work: none where nothing is written.
        child = this.#spawn(args, options, options.input === undefined ? 'ignore' : 'pipe', remote)
      } catch (error) {
        reject(explainSpawnFailure(error as NodeJS.ErrnoException, cwd))
        return
      }
      const out: Buffer[] = []
      let size = 0
      let stderr = ''
      let stopped: string | undefined
      const stop = (why: string): void => {
        stopped = why
        child.kill('SIGKILL')
      }
      const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => stop('it took too long'), options.timeoutMs)
      child.on('error', (error) => {
        clearTimeout(timer)
        reject(explainSpawnFailure(error, cwd))
      })
      const stdio = child as { stdout: Readable; stderr: Readable }
      stdio.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > MAX_OUTPUT) stop('it printed more than 1 GiB')
        else out.push(chunk)
      })
      stdio.stderr.on('data', (chunk: Buffer) => {
        if (stderr.length < MAX_STDERR) stderr += chunk.toString('utf8')
      })
      child.on('close', (code) => {
        clearTimeout(timer)
        if (stopped !== undefined) stderr += `\nfatal: specgate ended git ${args[0]}, because ${stopped}`
        resolve({ code: stopped === undefined ? (code ?? 128) : 128, stdout: Buffer.concat(out), stderr })
      })
      child.stdin?.on('error', () => {}) // git may end before it has read its input; its exit code tells
      child.stdin?.end(options.input)
    })
  }

  /** Standard output of a command that must succeed. `doing` completes "git could not …". */
  async output(doing: string, args: readonly string[], options: RunOptions = {}): Promise<Buffer> {
    const result = await this.run(args, options)
    if (result.code !== 0) throw explainGitFailure(doing, result.stderr, options.cwd ?? this.cwd)
    return result.stdout
  }
}

function cleanEnvironment(environment: Environment): Environment {
  const clean: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(environment)) {
    if (/^GIT_/i.test(name) && !KEPT.test(name)) continue
    // A relative entry of PATH would let a repository bring its own git.
    if (/^path$/i.test(name)) clean[name] = value?.split(delimiter).filter(isAbsolute).join(delimiter)
    else clean[name] = value
  }
  clean['GIT_TERMINAL_PROMPT'] = '0'
  clean['GIT_OPTIONAL_LOCKS'] = '0'
  clean['GIT_NO_REPLACE_OBJECTS'] = '1'
  clean['GIT_ATTR_NOSYSTEM'] = '1'
  clean['LC_ALL'] = 'C'
  clean['LANGUAGE'] = ''
  return clean
}

/** Windows looks for a program in the working folder first, so there the full path is given. */
function findGit(environment: Environment): string {
  if (process.platform !== 'win32') return 'git'
  const path = Object.entries(environment).find(([name]) => /^path$/i.test(name))?.[1] ?? ''
  for (const folder of path.split(delimiter)) {
    const program = join(folder, 'git.exe')
    if (existsSync(program)) return program
  }
  throw new GateError(3, 'git is not on the PATH', { fix: 'Install git for Windows (https://git-scm.com/downloads).' })
}

/** A name that a user or an event gave, before git sees it. Returns the reason why it is refused. */
export function refuseRefName(name: string): string | undefined {
  if (name === '') return 'it is empty'
  if (name.startsWith('-')) return 'it starts with "-", which git would read as an option'
  if (name.length > 1000) return 'it is longer than 1,000 characters'
  if (/[\u0000-\u001f\u007f]/.test(name)) return 'it holds a control character'
  return undefined
}

/** A full object id, SHA-1 or SHA-256. */
export function isObjectId(text: unknown): text is string {
  return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

export function isZeroId(oid: string): boolean {
  return /^0+$/.test(oid)
}
