import { didYouMean, listOf } from '../lib/nearest.js'
import { GateError } from '../model/errors.js'
import { VERSION } from '../model/version.js'
import { readArguments, usageOf, type CommandMeta } from './arguments.js'
import type { Arguments } from './arguments.js'
import { escapeLog } from '../reporters/escape.js'

/** One command: what it takes, and what it does. It answers the exit code. */
export interface Command {
  readonly meta: CommandMeta
  run(args: Arguments): Promise<number>
}

/** Every command, with the module that holds it: only the one that runs is loaded. */
const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<{ command: Command }> }>> = {
  check: {
    summary: 'judge the changed specs and print the verdict',
    load: () => import(/* webpackMode: "eager" */ './commands/check.js'),
  },
  hash: { summary: 'digests of build outputs, and manifests held to them', load: () => import('./commands/hash.js') },
  merge: { summary: 'join the reports of the parts of a run', load: () => import('./commands/merge.js') },
  compare: {
    summary: 'decide whether a candidate may be promoted: its metrics against a reference, with their uncertainty',
    load: () => import('./commands/compare.js'),
  },
  demo: { summary: 'build a small repository with a base and a head, and judge it', load: () => import('./commands/demo.js') },
  explain: { summary: 'what a rule or a policy requires, why, and how to fix it', load: () => import('./commands/explain.js') },
  init: { summary: 'write a starter config and a workflow', load: () => import('./commands/init.js') },
  test: { summary: 'run the cases of policies, built-in or your own', load: () => import('./commands/test.js') },
  'new-policy': { summary: 'start a policy of your own from a template', load: () => import('./commands/new-policy.js') },
  docs: { summary: 'write or check the generated files', load: () => import('./commands/docs.js') },
}

/** Runs a command line (without `node` and the script) and answers the exit code: 0 pass, 1 fail, 2 usage or configuration, 3 could not judge. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const debug = argv.includes('--debug')
  try {
    return await dispatch(argv.filter((argument) => argument !== '--debug'))
  } catch (error) {
    return tell(error, debug)
  }
}

async function dispatch(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === '--version' || name === '-V' || name === 'version') return print(`specgate ${VERSION}\n`)
  if (name === undefined || name === '--help' || name === '-h') return print(overview())
  if (name === 'help') return rest[0] === undefined ? print(overview()) : dispatch([rest[0], '--help'])
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (entry === undefined) {
    const known = Object.keys(COMMANDS)
    const isOption = name.startsWith('-')
    const what = isOption ? `unknown option ${name}` : `there is no command "${name}"`
    const meant = didYouMean(name, isOption ? ['--version', '--help'] : known)
    throw new GateError(2, what, { fix: `${meant} Commands: ${listOf(known)}.`.trim() })
  }
  const { command } = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) return print(usageOf(command.meta))
  return command.run(readArguments(command.meta, rest))
}

function overview(): string {
  const names = Object.keys(COMMANDS)
  const width = Math.max(...names.map((name) => name.length))
  return [
    'specgate: a policy gate for the files that describe data and models',
    '',
    'Usage: specgate <command> [options]',
    '',
    ...names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name]!.summary}`),
    '',
    'Options of every command: `--help`, and `--debug` to print the stack of a failure. `--version` says which one this is.',
    'Start with `specgate demo`.',
    'Exit codes: 0 pass, 1 the verdict is fail, 2 usage or configuration error, 3 could not judge.',
    '',
  ].join('\n')
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

/** One sentence and the fix on standard error; the stack only with `--debug`. */
function tell(error: unknown, debug: boolean): number {
  const known = error instanceof GateError
  const lines = known
    ? [
        `specgate: ${error.message}${error.where === undefined ? '' : `: ${error.where}`}`,
        ...(error.fix === undefined ? [] : [`  ${error.fix}`]),
      ]
    : [
        `specgate: internal error: ${error instanceof Error ? error.message : String(error)}`,
        '  This is a fault of specgate: please report it with the output of `--debug`.',
      ]
  process.stderr.write(
    lines
      .flatMap((line) => line.split('\n'))
      .map(escapeLog)
      .join('\n') + '\n',
  )
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  return known ? error.exit : 3
}
