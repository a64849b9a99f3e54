#!/usr/bin/env node
/**
 * Entry of the bundle. With arguments it is the command line; without any, inside a GitHub Actions step, the action. Only
 * the half that runs is loaded.
 */
const argv = process.argv.slice(2)
if (argv.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
  const { runFromEnvironment } = await import('./action/index.js')
  process.exitCode = await runFromEnvironment()
} else {
  const { runCli } = await import('./cli/main.js')
  process.exitCode = await runCli(argv)
}
