/**
 * Runs the bundle as a user has it: `dist/` copied to an empty folder, in a process of its own with a bare environment.
 * SPECGATE_DIST names another folder than `dist`, for trying a build that is not committed.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { Report } from '../../src/model/report.js'

export interface Run {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** From start to end, on the clock. */
  readonly ms: number
  /** Of the processor, user and system; of a long run, in milliseconds of a quiet machine (see WATCH). */
  readonly cpuMs: number
  /** The most memory that was resident, in MiB. */
  readonly mib: number
  /** Where it tried to connect to. */
  readonly network: readonly string[]
}

export interface RunOptions {
  /** The current folder; default an empty one. */
  readonly cwd?: string
  /** Laid over PATH and git's own quiet settings. */
  readonly env?: Readonly<Record<string, string>>
}

/** What any input may cost: attacks/index.tsv and issue 2 say so. */
export const MAX_MS = 2000
export const MAX_MIB = 256
/** What the fixed work in WATCH takes on the machine that the limits were written for. */
const QUIET_MS = 40

/** Written into the copy, beside nothing of ours: reports memory and refuses the network. */
const WATCH = `
const { readFileSync, writeSync } = require('node:fs')
const net = require('node:net')
const dns = require('node:dns')
const tell = (line) => writeSync(3, line + '\\n')
const refuse = (what) => { tell('network ' + what); throw new Error('the network is closed: ' + what) }
if (process.env.SPECGATE_E2E_NETWORK !== 'open') {
  net.Socket.prototype.connect = function (...given) { return refuse(JSON.stringify(given[0])) }
  dns.lookup = (host) => refuse(host)
}
delete process.env.SPECGATE_E2E_NETWORK
process.on('exit', () => {
  let kib
  // ru_maxrss is inherited over exec, so it would be that of the test runner; VmHWM begins with the process.
  try { kib = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) }
  catch { kib = process.resourceUsage().maxRSS }
  tell('kib ' + kib)
  const { user, system } = process.cpuUsage()
  const spent = (user + system) / 1000
  // A neighbour on the same core stretches the processor's time too: a run that comes near the limit is held against a fixed
  // piece of work, at the same moment. It never makes the limit tighter.
  if (spent < ${MAX_MS / 2}) return tell('cpu ' + spent)
  const seen = new Map()
  for (let i = 0, x = 1; i < 400_000; i++) {
    x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0
    seen.set(x % 5000, (seen.get(x % 5000) ?? 0) + 1)
  }
  const now = process.cpuUsage()
  const reference = (now.user + now.system) / 1000 - spent
  tell('cpu ' + (spent * ${QUIET_MS}) / Math.max(${QUIET_MS}, reference))
})
`

let copy: { readonly dir: string; readonly entry: string; readonly watch: string; readonly cache: string } | undefined

function install(): NonNullable<typeof copy> {
  if (copy !== undefined) return copy
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'specgate-e2e-')))
  cpSync(resolve(process.env['SPECGATE_DIST'] ?? 'dist'), join(dir, 'bundle'), { recursive: true })
  writeFileSync(join(dir, 'watch.cjs'), WATCH)
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }))
  mkdirSync(join(dir, 'cache'))
  copy = { dir, entry: join(dir, 'bundle', 'index.js'), watch: join(dir, 'watch.cjs'), cache: join(dir, 'cache') }
  return copy
}

/** Path of the copied `index.js`. */
export function bundleEntry(): string {
  return install().entry
}

/** A new empty folder that goes with the copy. */
export function emptyFolder(): string {
  return mkdtempSync(join(install().dir, 'folder-'))
}

export async function runBundle(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { entry, watch, cache } = install()
  const started = performance.now()
  const child = spawn(process.execPath, ['--require', watch, entry, ...args], {
    cwd: options.cwd ?? emptyFolder(),
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      TMPDIR: tmpdir(),
      // As on a person's machine, which keeps what V8 made of the code; most of a short run would be reading it again.
      XDG_CACHE_HOME: cache,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  const [stdout, stderr, watched, code] = await Promise.all([
    readAll(child.stdout as Readable),
    readAll(child.stderr as Readable),
    readAll(child.stdio[3] as Readable),
    ended,
  ])
  const ms = performance.now() - started
  const told = (word: string): string[] =>
    watched
      .split('\n')
      .filter((line) => line.startsWith(`${word} `))
      .map((line) => line.slice(word.length + 1))
  return {
    code,
    stdout,
    stderr,
    ms,
    cpuMs: Number(told('cpu')[0] ?? Infinity),
    mib: Number(told('kib')[0] ?? Infinity) / 1024,
    network: told('network'),
  }
}

/**
 * What was too dear, as sentences. A machine that is busy with other things stretches the clock but not the processor's time,
 * so a run has to pass both limits to be told off; one that only waits is told off all the same.
 */
export function costs({ ms, cpuMs, mib }: Run): string[] {
  const slow = Math.min(ms, cpuMs) >= MAX_MS || ms >= 8 * MAX_MS
  return [
    ...(slow ? [`${Math.round(ms)} ms, ${Math.round(cpuMs)} ms of the processor`] : []),
    ...(mib >= MAX_MIB ? [`${Math.round(mib)} MiB`] : []),
  ]
}

/** `check --format json`, parsed. Throws with what was printed when there is no report. */
export async function checkJson(
  cwd: string,
  args: readonly string[],
  env?: RunOptions['env'],
): Promise<Run & { report: Report }> {
  const run = await runBundle(['check', '--now', NOW, '--format', 'json', ...args], { cwd, ...(env && { env }) })
  try {
    return { ...run, report: JSON.parse(run.stdout) as Report }
  } catch {
    throw new Error(`no report (exit ${run.code}):\n${run.stdout.slice(0, 2000)}\n${run.stderr.slice(0, 2000)}`)
  }
}

export const NOW = '2026-11-21T09:00:00Z'

/** `RULE file:line`, in the order of the report. */
export function places(report: Report): string[] {
  return report.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)
}

export function rules(report: Report): string[] {
  return [...new Set(report.findings.map(({ rule }) => rule))].sort()
}

async function readAll(stream: Readable): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
