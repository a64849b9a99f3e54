#!/usr/bin/env node
/**
 * Entry of the bundle. With arguments it is the command line; without any, inside a GitHub Actions step, the action. Only
 * the half that runs is loaded.
 */
import { startedFrom } from './threads/entry.js'
import { trustOwnPolicies } from './model/guard.js'
import { escapeLog } from './reporters/escape.js'

const argv = process.argv.slice(2)
let hasEnded = false
// Only then: to read the maps takes longer than a run does.
if (argv.includes('--debug')) process.setSourceMapsEnabled(true)
if (argv[0] === '__policy-host') {
  const { hostPolicy } = await import('./cli/policy-host.js')
  process.exitCode = await hostPolicy(argv[1] ?? '')
} else if (argv[0] === '__judge') {
  trustOwnPolicies()
  const { hostJudge } = await import('./threads/judge-host.js')
  await hostJudge()
} else if (argv[0] === '__folders') {
  const { hostFolders } = await import('./cli/folder-host.js')
  await hostFolders()
} else if (argv.length === 0 && isActionStep()) {
  begin()
  const { runFromEnvironment } = await import('./action/index.js')
  process.exitCode = await runFromEnvironment()
  hasEnded = true
} else {
  begin()
  const { runCli } = await import(/* webpackMode: "eager" */ './cli/main.js')
  process.exitCode = await runCli(argv)
  hasEnded = true
}

/** Inside a step of a workflow the runner gives inputs by environment and no arguments. */
function isActionStep(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true' || Object.keys(process.env).some((name) => name.startsWith('INPUT_'))
}

function begin(): void {
  process.on('uncaughtException', giveUp)
  process.once('beforeExit', tellOfNoVerdict)
  trustOwnPolicies()
  startedFrom(process.argv[1])
}

/** Node ends when nothing is left that could happen, also when something is still waited for. */
function tellOfNoVerdict(): void {
  if (hasEnded) return
  process.exitCode = 3
  process.stderr.write(
    'specgate: internal error: the run came to an end without a verdict, because it waited for an answer that never came. ' +
      'Nothing that was judged so far counts. Please report it with the files that it was about.\n',
  )
}

/** What nobody caught: the run has no verdict, whereas Node would end with the code of one that failed. */
function giveUp(error: NodeJS.ErrnoException): void {
  // Whoever reads the output has read enough (`specgate check | head`): the verdict stands. Pipes to git catch their own errors.
  if (error.code === 'EPIPE' && error.syscall === 'write') return
  // Its message may hold text of a repository, and the runner obeys what stands in a log.
  const lines = (error.stack ?? String(error)).split('\n').map(escapeLog)
  process.stderr.write(`specgate: internal error: ${lines.join('\n')}\n`)
  process.exit(3)
}
