import type { ApiError } from '../io/github.js'
import { GateError } from '../model/errors.js'
import type { Report } from '../model/report.js'
import type { CiEvent } from '../io/event.js'
import { cut, cutPath, escapeLog, escapeMarkdown, markdownProse } from '../reporters/escape.js'
import { rankFindings } from '../reporters/rank.js'
import { verdictInWords } from '../reporters/words.js'

/** Why there is no report. Untrusted text: a path or a value of a config can stand in it. */
export interface Failure {
  readonly exit: 2 | 3
  readonly what: string
  readonly where?: string
  readonly fix?: string
}

export function describeFailure(error: unknown): Failure {
  if (error instanceof GateError) {
    const { exit, message, inAction } = error
    const { where = error.where, fix = error.fix } = inAction
    return { exit, what: message, ...(where !== undefined && { where }), ...(fix !== undefined && { fix }) }
  }
  const what = error instanceof Error ? error.message : String(error)
  return { exit: 3, what, fix: 'This is a fault of the gate: please report it, with the log of a run that has debug logging on.' }
}

const TITLES = { 2: 'configuration error', 3: 'could not judge' } as const

/** One line for the log. Says which of the exit codes of the command line this would be. */
export function failureLine({ exit, what, where, fix }: Failure): string {
  const parts = [`specgate: ${TITLES[exit]} (exit ${exit})`, what, where].filter((part) => part !== undefined && part !== '')
  return escapeLog(cut(`${parts.join(': ')}.${fix === undefined ? '' : ` ${fix}`}`, 2000))
}

export function failureMarkdown({ exit, what, where, fix }: Failure): string {
  const place = where === undefined ? '' : ` (${escapeMarkdown(where)})`
  const reason = `${markdownProse(what, [], { max: 1000 })}${place}.`
  const next = fix === undefined ? '' : `\n\n${markdownProse(fix, [], { max: 1000 })}`
  return `### ⚠️ Specgate: ${TITLES[exit]}\n\n${reason}${next}\n\nNothing was judged, and a run that could not look never passes.\n`
}

/** The line that fails the step, and what stays of a comment that is too long. */
export function verdictLine({ report, exitCode }: { readonly report: Report; readonly exitCode: number }): string {
  if (exitCode === 0) return `specgate: pass: ${verdictInWords(report)}.`
  const outcome = exitCode === 3 ? 'could not judge' : report.verdict
  const parts = [`specgate: ${outcome} (exit ${exitCode}): ${verdictInWords(report)}.`]
  const [reason] = report.incomplete
  if (exitCode === 3 && reason !== undefined)
    parts.push(`${escapeLog(cut(reason, 1000))} A run that could not look never passes.`)
  const [first] = rankFindings(report)
  if (exitCode === 1 && first !== undefined)
    parts.push(escapeLog(`First: ${first.rule} at ${cutPath(first.file, 300)}:${first.line}:${first.column}.`))
  return parts.join(' ')
}

/** A workflow that gives away too much is worth a warning, whatever the verdict. */
export function targetWarning(event: CiEvent | undefined): string | undefined {
  if (event?.kind !== 'pull_request' || !event.target || !event.fork) return undefined
  return (
    'This head comes from a fork, and pull_request_target gives the job a token that can write and the secrets of the repository. ' +
    'The gate reads the head as git objects only and runs nothing of it; other steps may not be as careful. ' +
    'Use the event pull_request: the gate needs no secret.'
  )
}

/** Why there is no comment, and what to do. Ends with what matters most: the verdict did not change. */
export function commentNotice(error: ApiError, fork: boolean): string {
  return `The pull request comment was not written: ${commentReason(error, fork, ` ${reasonInWords(error)}.`)} The report is in the log and the job summary; the verdict stands.`
}

/** Without a status the answer was not read, or nothing was asked: then it is not GitHub who says it. */
export function reasonInWords({ status, message }: ApiError): string {
  return `${status === undefined ? 'Reason' : 'GitHub said'}: ${escapeLog(message)}`
}

function commentReason(error: ApiError, fork: boolean, said: string): string {
  switch (error.failure) {
    case 'read-only':
      if (fork) return 'the pull request comes from a fork, and GitHub gives its runs a token that can only read.'
      return `the token may not write to pull requests. Add "permissions: pull-requests: write" to the job; runs that Dependabot starts cannot have it.${said}`
    case 'not-found':
      return `the token cannot see the pull request. Add "permissions: pull-requests: write" to the job.${said}`
    case 'unauthorized':
      return `the token cannot be used. Leave the input token out, or give one that is valid.${said}`
    case 'too-long':
      return `even the shortest form is too long for GitHub.${said}`
    case 'rate-limited':
      return `the rate limit of the token is used up, and waiting would take too long. Re-run the job later.${said}`
    case 'unavailable':
      return `GitHub's API could not be reached. Re-run the job later.${said}`
    case 'refused':
      return `GitHub refused it.${said}`
  }
}
