/** The action's wiring: the runner's variables in, the real gate, reporters, files and API behind `runAction`. */
import { coreLog } from './core-log.js'
import type { CiEvent } from '../io/event.js'
import type { GitHubTarget } from '../io/github.js'
import { readInputs, type ActionInputs } from './inputs.js'
import { failStep, runAction, type GateRequest } from './main.js'
import type { Joined } from './merge.js'
import { renderers, type RenderedAnswer } from './renderers.js'
import { readRunContext } from './run-context.js'

type Env = Readonly<Record<string, string | undefined>>

/** One step of a workflow, from the environment alone. Never throws; answers the exit code of the process. */
export async function runFromEnvironment(env: Env = process.env): Promise<0 | 1> {
  const started = performance.now()
  try {
    const inputs = readInputs(env)
    const [{ readCiEvent }, files] = await Promise.all([import('../io/event.js'), import('../io/runner-files.js')])
    const payload = await files.readPayload(env['GITHUB_EVENT_PATH'])
    // The gate reads the event as well, and says what is wrong with it; here it is only about the comment.
    const event = await readCiEvent(env, payload).catch(() => undefined)
    const context = readRunContext(env, event, payload)
    const log = coreLog
    const writers = { writeInside: files.writeInside, writeTemporary: files.temporaryWriter(context.temp) }
    const outside = {
      ...{ context, render: renderers, log, files: writers },
      openComments: async (target: GitHubTarget) => (await import('../io/github.js')).openComments(target),
      openReviews: async (target: GitHubTarget) => (await import('../io/github-reviews.js')).openReviews(target),
    }
    let directory: string
    try {
      directory = await files.findDirectory(context.workspace, inputs.workingDirectory)
    } catch (error) {
      if (inputs.command === 'hash') throw error
      // It is told wherever a run that could not look is told: the comment of an earlier one must not stay as its answer.
      return await runAction(inputs, { ...outside, directory: context.workspace, gate: () => Promise.reject(error) })
    }
    const joined = inputs.command === 'merge' ? await joinParts(inputs, directory, event) : undefined
    if (inputs.command === 'hash' || joined?.kind === 'hash') {
      const { runHashAction } = await import('./hash.js')
      return await runHashAction(
        inputs,
        {
          directory,
          workspace: context.workspace,
          artifacts: env['GITHUB_ARTIFACTS'] || undefined,
          artifactsList: env['GITHUB_ARTIFACTS_LIST'] || undefined,
          log,
          files: writers,
        },
        joined?.report,
      )
    }
    const gate = joined === undefined ? (request: GateRequest) => judge(request, env, started) : () => joined.answer()
    return await runAction(inputs, { ...outside, directory, gate })
  } catch (error) {
    return failStep(coreLog, error)
  }
}

async function joinParts(inputs: ActionInputs, directory: string, event: CiEvent | undefined): Promise<Joined> {
  const { joinReports } = await import('./merge.js')
  return joinReports(inputs, directory, event)
}

async function judge(request: GateRequest, env: Env, started: number): Promise<RenderedAnswer> {
  const { directory, base, head, paths, config, failOn, shard } = request
  const [{ openWorkspace }, { toWorkspacePath }, { runGate }] = await Promise.all([
    import('../io/workspace.js'),
    import('../io/workspace-path.js'),
    import('../engine/gate.js'),
  ])
  const workspace = await openWorkspace({ repo: directory, base, head, all: false, env, front: 'action' })
  try {
    return await runGate({
      workspace,
      all: false,
      paths: paths.map((path) => toWorkspacePath(path, workspace.root, workspace.root)),
      ...(config !== undefined && { config }),
      ...(failOn !== undefined && { failOn }),
      ...(shard !== undefined && { shard }),
      now: new Date().toISOString(),
      elapsed: () => performance.now() - started,
      // A run that is to show what breaks it has none.
      hire: async (job) =>
        env['RUNNER_DEBUG'] === '1' ? undefined : (await import('../threads/judge-thread.js')).hireThread(job, workspace.state),
      onCrash: (error) => coreLog.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    })
  } finally {
    await workspace.close()
  }
}
