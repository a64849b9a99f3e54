#!/usr/bin/env node
/**
 * Entry of the bundle. With arguments it is the command line; without any, inside a GitHub Actions step, the action. Only
 * the half that runs is loaded.
 */
import { startedFrom } from './cli/entry.js'

const argv = process.argv.slice(2)
// Only then: to read the maps takes longer than a run does.
if (argv.includes('--debug')) process.setSourceMapsEnabled(true)
if (argv[0] === '__policy-host') {
  const { hostPolicy } = await import('./cli/policy-host.js')
  process.exitCode = await hostPolicy(argv[1] ?? '')
} else if (argv[0] === '__judge') {
  const { hostJudge } = await import('./cli/judge-host.js')
  await hostJudge()
} else if (argv[0] === '__folders') {
  const { hostFolders } = await import('./cli/folder-host.js')
  await hostFolders()
} else if (argv.length === 0 && isActionStep()) {
  startedFrom(process.argv[1])
  const { runFromEnvironment } = await import('./action/index.js')
  process.exitCode = await runFromEnvironment()
} else {
  startedFrom(process.argv[1])
  const { runCli } = await import(/* webpackMode: "eager" */ './cli/main.js')
  process.exitCode = await runCli(argv)
}

/** Inside a step of a workflow the runner gives inputs by environment and no arguments. */
function isActionStep(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true' || Object.keys(process.env).some((name) => name.startsWith('INPUT_'))
}
