import fs, { constants } from 'node:fs'
import { GateError } from '../model/errors.js'
import { isObject, type Json, type JsonObject } from '../model/json.js'
import { isObjectId, isZeroId, type Environment } from './git.js'

/** What a GitHub event says about the two sides. Every id was checked to be 40 or 64 hex digits; every name is untrusted text. */
export type CiEvent =
  | {
      readonly kind: 'pull_request'
      readonly name: string
      /** `pull_request_target`: the job has secrets, so the head is read as git objects only. */
      readonly target: boolean
      /** The head comes from another repository, or from one that is gone. */
      readonly fork: boolean
      readonly baseSha: string
      readonly headSha: string
      readonly baseRef: string
      readonly headRef: string
      readonly testedSha: string | undefined
    }
  | {
      readonly kind: 'merge_group'
      readonly name: string
      readonly baseSha: string
      readonly headSha: string
      readonly baseRef: string
    }
  | {
      readonly kind: 'push'
      readonly name: string
      /** Undefined for a new branch or tag. */
      readonly before: string | undefined
      readonly after: string
      /** What GITHUB_SHA names: of a tag with a message the commit, where `after` is the tag itself. */
      readonly testedSha: string | undefined
      readonly ref: string
      readonly defaultBranch: string | undefined
    }
  | { readonly kind: 'other'; readonly name: string; readonly base: string | undefined }

const MAX_EVENT = 64 << 20

/**
 * The GitHub event of this run, or undefined outside of GitHub Actions. `payload` replaces the file that GITHUB_EVENT_PATH
 * names. Throws GateError 3 when the event cannot be understood: a guess could compare the wrong commits.
 */
export async function readCiEvent(env: Environment, payload?: unknown): Promise<CiEvent | undefined> {
  const name = env['GITHUB_EVENT_NAME']
  if (name === undefined || name === '') return undefined
  if (!/^[a-z_]{1,64}$/.test(name)) throw unusable(env, `GITHUB_EVENT_NAME is ${JSON.stringify(name.slice(0, 80))}`)
  const event = payload === undefined ? await readPayload(env) : payload
  if (!isObject(event)) throw unusable(env, 'it is not a JSON object')
  const isPull = name === 'pull_request' || name === 'pull_request_target'
  if (isPull || (name.startsWith('pull_request') && isObject(event['pull_request']))) return readPullRequest(env, name, event)
  if (name === 'merge_group') return readMergeGroup(env, event)
  if (name === 'push') return readPush(env, event)
  const inputs = event['inputs']
  const base = isObject(inputs) ? inputs['base'] : undefined
  return { kind: 'other', name, base: typeof base === 'string' && base !== '' ? base : undefined }
}

/** On a runner the event is always named: without it nothing says what was changed, and "nothing" would pass. */
export function refuseNoEvent(env: Environment): void {
  if (env['GITHUB_ACTIONS'] === 'true') throw unusable(env, 'GITHUB_EVENT_NAME is not set')
}

function readPullRequest(env: Environment, name: string, event: JsonObject): CiEvent {
  const base = child(event['pull_request'], 'base')
  const head = child(event['pull_request'], 'head')
  const here = text(child(event, 'repository')['full_name'])
  const there = text(child(head, 'repo')['full_name'])
  const tested = env['GITHUB_SHA']
  return {
    kind: 'pull_request',
    name,
    target: name === 'pull_request_target',
    fork: there === undefined || there !== here || child(head, 'repo')['fork'] === true,
    baseSha: id(env, base['sha'], 'pull_request.base.sha'),
    headSha: id(env, head['sha'], 'pull_request.head.sha'),
    baseRef: displayRef(base['ref']) ?? (base['sha'] as string),
    headRef: displayRef(head['ref']) ?? (head['sha'] as string),
    testedSha: isObjectId(tested) && name !== 'pull_request_target' ? tested : undefined,
  }
}

function readMergeGroup(env: Environment, event: JsonObject): CiEvent {
  const group = child(event, 'merge_group')
  const baseSha = id(env, group['base_sha'], 'merge_group.base_sha')
  const headSha = id(env, group['head_sha'], 'merge_group.head_sha')
  return { kind: 'merge_group', name: 'merge_group', baseSha, headSha, baseRef: displayRef(group['base_ref']) ?? baseSha }
}

function readPush(env: Environment, event: JsonObject): CiEvent {
  const before = id(env, event['before'], 'before')
  const after = id(env, event['after'], 'after')
  if (isZeroId(after)) {
    throw new GateError(3, 'the push deleted its branch or tag, so there is no head to judge', {
      where: text(event['ref']) ?? 'push',
      fix: 'Do not run the gate on deletions: put "if: github.event.deleted != true" on the job.',
    })
  }
  const branch = child(event, 'repository')['default_branch']
  const tested = env['GITHUB_SHA']
  return {
    kind: 'push',
    name: 'push',
    before: isZeroId(before) ? undefined : before,
    after,
    testedSha: isObjectId(tested) ? tested : undefined,
    ref: text(event['ref']) ?? after,
    defaultBranch: isBranchName(branch) ? branch : undefined,
  }
}

async function readPayload(env: Environment): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH']
  if (path === undefined || path === '') throw unusable(env, 'GITHUB_EVENT_PATH is not set')
  try {
    const handle = await fs.promises.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await handle.stat()
      if (!stats.isFile() || stats.size > MAX_EVENT) throw new Error('it is not a file of a sensible size')
      return JSON.parse(await handle.readFile('utf8')) as Json
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw unusable(env, describeUnread(error), error)
  }
}

function describeUnread(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof SyntaxError) return 'it is not JSON'
  if (code === 'ENOENT') return 'there is no such file'
  return code === undefined ? message : `it could not be read (${code})`
}

function unusable(env: Environment, why: string, cause?: unknown): GateError {
  return new GateError(3, `the event of this run cannot be understood: ${why}`, {
    where: env['GITHUB_EVENT_PATH'] ?? 'GITHUB_EVENT_PATH',
    fix: 'Name both sides: --base <ref> and --head <ref>.',
    inAction: { fix: 'Name both sides with the inputs base and head.' },
    cause,
  })
}

function id(env: Environment, value: Json | undefined, field: string): string {
  if (isObjectId(value)) return value
  if (value === undefined) throw unusable(env, `it has no ${field}`)
  throw unusable(env, `${field} is ${JSON.stringify(value).slice(0, 80)}, not a commit id of 40 or 64 hex digits`)
}

function child(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return isObject(found) ? found : {}
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 300) : undefined
}

/** A ref's name when it is plain enough to be shown; a branch name of a fork can be any text. */
function displayRef(value: Json | undefined): string | undefined {
  return typeof value === 'string' && /^[\w./@+-]{1,200}$/.test(value) ? value : undefined
}

/** A branch name that may be asked of a remote (`git check-ref-format`, narrowed to what people use). */
export function isBranchName(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[\w][\w./@+#-]{0,199}$/.test(value)) return false
  return !/\.\.|@\{|\/\/|\.lock(\/|$)|\/\.|[./]$/.test(value)
}
