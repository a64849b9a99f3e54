/** The action on one page: judge, then say it everywhere once, then fail the step once. What it needs is handed in. */
import type { CiEvent } from '../io/event.js'
import type { CommentApi, GitHubTarget } from '../io/github.js'
import type { ReviewApi } from '../io/github-reviews.js'
import type { RetryLimits } from '../io/retry.js'
import type { Report } from '../model/report.js'
import type { Annotation, AnnotationBudget, RankedAnnotations } from '../reporters/github.js'
import type { MarkdownBudget } from '../reporters/markdown.js'
import { cut, escapeLog } from '../reporters/escape.js'
import type { Suggestion } from '../reporters/suggestions.js'
import { emptyPathsInWords } from '../reporters/words.js'
import type { ActionInputs } from './inputs.js'
import { reportOutputs, type OutputName } from './outputs.js'
import { publishComment, type CommentContent } from './publish-comment.js'
import { publishSuggestions } from './publish-suggestions.js'
import type { RunContext } from './run-context.js'
import { describeFailure, failureLine, failureMarkdown, targetWarning, verdictLine, type Failure } from './wording.js'

export interface GateRequest {
  /** Absolute path of the working directory. */
  readonly directory: string
  /** As the user gave them; undefined: the gate finds them by the event. */
  readonly base: string | undefined
  readonly head: string | undefined
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly failOn: ActionInputs['failOn']
  readonly event: CiEvent | undefined
  readonly shard: ActionInputs['shard']
}

export interface GateAnswer {
  readonly report: Report
  readonly exitCode: 0 | 1 | 2 | 3
}

/** The reporters. `Answer` is what the gate gave, handed back to them whole. */
export interface Renderers<Answer extends GateAnswer> {
  text(answer: Answer): Promise<string>
  json(answer: Answer): Promise<string>
  comment(answer: Answer, budget: Pick<MarkdownBudget, 'max'>): Promise<string>
  summary(answer: Answer): Promise<string>
  annotations(answer: Answer, budget: AnnotationBudget): Promise<RankedAnnotations>
  /** The gravest first. */
  suggestions(answer: Answer): Promise<readonly Suggestion[]>
}

export interface ActionFiles {
  /** A path of the user's, relative to `folder`. Throws GateError 2. Gives the absolute path. */
  writeInside(folder: string, path: string, text: string): Promise<string>
  /** In a new folder of the runner's temporary one, so that two steps never share a file. */
  writeTemporary(name: string, text: string): Promise<string>
}

/** The part of @actions/core that is used. Annotations are escaped there. */
export interface ActionLog {
  info(message: string): void
  debug(message: string): void
  warning(message: string): void
  notice(message: string): void
  annotate(annotation: Annotation): void
  setOutput(name: OutputName, value: string): void
  /** An error line, and the step fails. */
  setFailed(message: string): void
  /** Throws when there is no file for it, or no room in it. */
  writeSummary(markdown: string): Promise<void>
}

export interface ActionDeps<Answer extends GateAnswer> {
  readonly context: RunContext
  readonly gate: (request: GateRequest) => Promise<Answer>
  readonly render: Renderers<Answer>
  readonly log: ActionLog
  readonly files: ActionFiles
  readonly openComments: (target: GitHubTarget) => Promise<CommentApi>
  readonly openReviews: (target: GitHubTarget) => Promise<ReviewApi>
  readonly retry?: RetryLimits
  readonly directory: string
}

/** actions/runner keeps so many annotations of a level for a step; the line that fails the step is one of the errors. */
const PER_LEVEL = 10

/** Judges and reports. Never throws; the exit code of the process is 0 or 1, and the failing line says which code the command line would give. */
export async function runAction<Answer extends GateAnswer>(inputs: ActionInputs, deps: ActionDeps<Answer>): Promise<0 | 1> {
  const { directory, context, log } = deps
  const { base, head, paths, config, failOn, shard } = inputs
  const warning = targetWarning(context.event)
  try {
    if (warning !== undefined) log.warning(warning)
    const answer = await deps.gate({ directory, base, head, paths, config, failOn, event: context.event, shard })
    return await reportAnswer(inputs, deps, answer, warning === undefined ? 0 : 1)
  } catch (error) {
    if (error instanceof Error && error.stack !== undefined) log.debug(error.stack)
    return await reportFailure(inputs, deps, describeFailure(error))
  }
}

async function reportAnswer<Answer extends GateAnswer>(
  inputs: ActionInputs,
  deps: ActionDeps<Answer>,
  answer: Answer,
  warnings: number,
): Promise<0 | 1> {
  const { log, render } = deps
  const { report, exitCode } = answer
  const line = verdictLine(answer)
  const failed = exitCode !== 0
  const empty = emptyPathsInWords(report, (path) => `"${escapeLog(cut(path, 200))}"`)
  // First what can fail because of the user's inputs: a run that failed must not have said that it passed.
  const reportFile = await writeReport(inputs, deps, await render.json(answer))
  log.setOutput('report', reportFile)
  const { values, cuts } = reportOutputs(report)
  for (const [name, value] of Object.entries(values)) log.setOutput(name as OutputName, value)
  log.info(await render.text(answer))
  if (empty !== undefined) log.warning(`${empty}.`)
  for (const sentence of cuts) log.info(sentence)

  if (inputs.summary) await writeSummary(log, await render.summary(answer))
  if (inputs.annotations) {
    // One error for the line that fails the step, one notice for the comment.
    const budget = {
      error: PER_LEVEL - (failed ? 1 : 0),
      warning: PER_LEVEL - warnings - (empty === undefined ? 0 : 1),
      note: PER_LEVEL - 1,
    }
    const { annotations, rest } = await render.annotations(answer, budget)
    for (const annotation of annotations) log.annotate(annotation)
    const left = rest.error + rest.warning + rest.note
    if (left > 0)
      log.info(`GitHub shows 10 annotations of a level for a step; findings without one: ${left}. The report holds them all.`)
  }
  const worthIt = report.counts.error + report.counts.warning > 0 || failed || report.verdict !== 'pass'
  const reached = await publish(inputs, deps, { worthIt, line, markdown: (max) => render.comment(answer, { max }) })
  if (reached) await suggest(inputs, deps, answer)
  if (!failed) return 0
  log.setFailed(line)
  return 1
}

/** The gate gave no report. A green comment of an earlier run must not stay as if it were the answer to this one. */
async function reportFailure<Answer extends GateAnswer>(
  inputs: ActionInputs,
  deps: ActionDeps<Answer>,
  failure: Failure,
): Promise<1> {
  const { log } = deps
  const line = failureLine(failure)
  const markdown = failureMarkdown(failure)
  log.setOutput('verdict', 'inconclusive')
  if (inputs.summary) await writeSummary(log, markdown)
  await publish(inputs, deps, { worthIt: true, line, markdown: () => Promise.resolve(markdown) })
  log.setFailed(line)
  return 1
}

/** The comment is the last thing but the verdict, and whatever happens to it never changes that. Answers whether GitHub let us. */
async function publish<Answer extends GateAnswer>(
  inputs: ActionInputs,
  deps: ActionDeps<Answer>,
  content: CommentContent,
): Promise<boolean> {
  const { log } = deps
  const sayWhy = (error: unknown, what: string): void => {
    log.info(failureLine(describeFailure(error)))
    log.info(`${what} for that reason; the verdict stands.`)
  }
  try {
    const { notice, body, failed } = await publishComment(inputs, deps, content)
    if (notice !== undefined) log.notice(notice)
    try {
      log.setOutput('comment-body', await deps.files.writeTemporary('comment.md', body))
    } catch (error) {
      sayWhy(error, 'The output comment-body is not set')
    }
    return failed !== true
  } catch (error) {
    sayWhy(error, 'The comment was not written')
    return false
  }
}

/** Suggested changes are a help: what becomes of them never changes the verdict, and is said in the log alone. */
async function suggest<Answer extends GateAnswer>(inputs: ActionInputs, deps: ActionDeps<Answer>, answer: Answer): Promise<void> {
  const { log, render } = deps
  if (inputs.suggestions === 'never' || inputs.comment === 'never') return
  try {
    const said = await publishSuggestions(inputs, deps, await render.suggestions(answer))
    if (said !== undefined) log.info(said)
  } catch (error) {
    log.info(failureLine(describeFailure(error)))
    log.info('No changes were suggested for that reason; the verdict stands.')
  }
}

async function writeReport<Answer extends GateAnswer>(
  inputs: ActionInputs,
  deps: ActionDeps<Answer>,
  json: string,
): Promise<string> {
  if (inputs.report !== undefined) return deps.files.writeInside(deps.directory, inputs.report, json)
  return deps.files.writeTemporary('report.json', json)
}

/** An older server, or a run outside of GitHub, has no summary. Everything that is in it is in the log as well. */
export async function writeSummary(log: ActionLog, markdown: string): Promise<void> {
  try {
    await log.writeSummary(markdown)
  } catch (error) {
    log.info(escapeLog(cut(`There is no job summary: ${error instanceof Error ? error.message : String(error)}`, 500)))
  }
}

/** For a failure before there is anything else. */
export function failStep(log: ActionLog, error: unknown): 1 {
  try {
    log.setOutput('verdict', 'inconclusive')
  } catch {
    // Without the runner's file for outputs there is none; that the step fails is what counts.
  }
  log.setFailed(failureLine(describeFailure(error)))
  return 1
}
