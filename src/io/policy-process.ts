import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { readWire, writeWire } from '../lib/json-wire.js'
import { programFile } from './program-file.js'

/** How long one call of a policy may take. */
const CALL_TIMEOUT_MS = 10_000
/** A policy that answers more than this has run away. */
const MAX_ANSWER = 64 * 1024 * 1024

/**
 * A user's policy in a process of its own: an empty environment, a folder that holds the policy's files and nothing else,
 * Node's permission model where there is one, and a time limit on each call. This contains the mistakes of authors whose code
 * the base branch trusts; it is no wall against malice (nodejs.org/api/permissions.html says so of itself).
 */
export class PolicyProcess {
  readonly #child: ChildProcess
  readonly #dir: string
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void; timer: NodeJS.Timeout }>()
  #next = 0
  /** Of the answer that has not ended yet, with their length. */
  #parts: string[] = []
  #length = 0
  #failure: Error | undefined

  /** `files` are written to a temporary folder, paths relative to the policy's own folder. */
  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#dir = realpathSync(mkdtempSync(join(tmpdir(), 'specgate-policy-')))
    for (const [path, bytes] of files) {
      const file = join(this.#dir, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
    const host = programFile(process.argv[1]!) ?? realpathSync(process.argv[1]!)
    this.#child = spawn(process.execPath, [...permissionFlags([dirname(host), this.#dir]), host, '__policy-host', this.#dir], {
      cwd: this.#dir,
      env: {},
      // What a policy prints must never reach the log, where the runner would read commands in it.
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    })
    this.#child.on('error', (error) => this.#fail(error))
    this.#child.on('exit', (code, signal) =>
      this.#fail(new Error(`its process ended without an answer (${signal ?? `exit ${code ?? 0}`})`)),
    )
    ;(this.#child.stdin as Writable).on('error', () => undefined) // its exit says why
    const answers = this.#child.stdio[3] as Readable
    answers.setEncoding('utf8')
    answers.on('data', (chunk: string) => this.#read(chunk))
  }

  /** Sends one question and awaits its answer. */
  call(question: Readonly<Record<string, unknown>>): Promise<unknown> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    const id = this.#next++
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#fail(new Error(`it did not answer within ${CALL_TIMEOUT_MS / 1000} seconds`)),
        CALL_TIMEOUT_MS,
      )
      this.#waiting.set(id, { resolve, reject, timer })
      ;(this.#child.stdin as Writable).write(`${writeWire({ id, ...question })}\n`)
    })
  }

  close(): void {
    this.#failure ??= new Error('the run is over')
    this.#child.removeAllListeners('exit')
    this.#child.kill('SIGKILL')
    rmSync(this.#dir, { recursive: true, force: true })
  }

  #read(chunk: string): void {
    this.#length += chunk.length
    if (this.#length > MAX_ANSWER) return this.#fail(new Error('its answer is larger than 64 MiB'))
    this.#parts.push(chunk)
    if (!chunk.includes('\n')) return // a long answer comes in a thousand parts: to join it for each took the square of it
    const lines = this.#parts.join('').split('\n')
    this.#parts = [lines.pop()!]
    this.#length = this.#parts[0]!.length
    for (const line of lines) {
      let message: { id?: number; error?: string; result?: unknown }
      try {
        message = readWire(line) as typeof message
      } catch {
        return this.#fail(new Error('its answer is not JSON'))
      }
      const waiting = this.#waiting.get(message.id ?? -1)
      if (waiting === undefined) continue
      this.#waiting.delete(message.id!)
      clearTimeout(waiting.timer)
      if (message.error !== undefined) waiting.reject(new Error(message.error))
      else waiting.resolve(message.result)
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error
    this.#child.kill('SIGKILL')
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer)
      reject(this.#failure)
    }
    this.#waiting.clear()
  }
}

function permissionFlags(readable: readonly string[]): string[] {
  const flag = ['--permission', '--experimental-permission'].find((name) => process.allowedNodeEnvironmentFlags.has(name))
  return flag === undefined
    ? []
    : ['--no-warnings', flag, ...readable.map((dir) => `--allow-fs-read=${dir}${dir.endsWith('/') ? '' : '/'}*`)]
}
