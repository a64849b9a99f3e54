import type { CiEvent } from '../io/event.js'
import { isObject } from '../model/json.js'
import type { RunStamp } from './comment.js'

type Env = Readonly<Record<string, string | undefined>>

/** The run, as the runner describes it. Nothing that a pull request can choose freely (titles, branch names) is in here. */
export interface RunContext {
  /** Undefined when the event could not be understood and was not needed. */
  readonly event: CiEvent | undefined
  /** Of the pull request that is judged; undefined for every other event, which has nowhere to put a comment. */
  readonly pullRequest: number | undefined
  readonly repository: string
  readonly apiUrl: string
  readonly workspace: string
  /** Folder of the runner for files that nobody commits. */
  readonly temp: string
  /** Page of the run, for people. */
  readonly runUrl: string
  readonly stamp: RunStamp
  /** File of the workflow, id of the job and of the step: together with the working directory the key of the comment. */
  readonly workflow: string
  readonly job: string
  readonly step: string
}

export function readRunContext(env: Env, event: CiEvent | undefined, payload: unknown): RunContext {
  const read = (name: string): string => env[name] ?? ''
  const attempt = Number(read('GITHUB_RUN_ATTEMPT'))
  const runId = /^\d{1,20}$/.test(read('GITHUB_RUN_ID')) ? read('GITHUB_RUN_ID') : '0'
  const server = read('GITHUB_SERVER_URL') || 'https://github.com'
  const head =
    event === undefined || event.kind === 'other' ? read('GITHUB_SHA') : event.kind === 'push' ? event.after : event.headSha
  return {
    event,
    pullRequest: event?.kind === 'pull_request' ? numberOf(payload) : undefined,
    repository: read('GITHUB_REPOSITORY'),
    apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
    workspace: read('GITHUB_WORKSPACE') || '.',
    temp: read('RUNNER_TEMP'),
    runUrl: `${server}/${read('GITHUB_REPOSITORY')}/actions/runs/${runId}`,
    stamp: { runId, attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1, head },
    workflow: workflowFile(read('GITHUB_WORKFLOW_REF')) ?? read('GITHUB_WORKFLOW'),
    job: read('GITHUB_JOB'),
    step: read('GITHUB_ACTION'),
  }
}

function numberOf(payload: unknown): number | undefined {
  const root = isObject(payload) ? payload : {}
  const number = (isObject(root['pull_request']) ? root['pull_request']['number'] : undefined) ?? root['number']
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined
}

/** `owner/name/.github/workflows/gate.yml@refs/…` → `gate.yml`: two workflows can share a display name, not a file. */
function workflowFile(ref: string): string | undefined {
  return /\/([^/@]+)@/.exec(ref)?.[1]
}
