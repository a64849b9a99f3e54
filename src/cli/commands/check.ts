import { FAIL_ON } from '../../model/severities.js'
import { resolve } from 'node:path'
import type { GateInput, GateResult } from '../../engine/gate.js'
import { toWorkspacePath } from '../../io/workspace-path.js'
import { GateError } from '../../model/errors.js'
import { escapeLog } from '../../reporters/escape.js'
import { loadReporter, REPORTER_IDS } from '../../reporters/index.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import type { Command } from '../main.js'
import { milliseconds } from '../clock.js'
import { showProgress } from '../progress.js'
import { pairOutputs, writeReport } from '../report-output.js'
import { readShard } from '../read-shard.js'
import { optional } from '../arguments.js'

const meta: CommandMeta = {
  name: 'check',
  operands: '[paths…]',
  maxOperands: Infinity,
  summary: 'Judges the changed specs, base against head, and prints the verdict. With paths, only those files and folders.',
  flags: {
    base: {
      value: 'ref',
      help: "commit to compare with; default: the event's base in CI, else the merge base with the upstream or default branch",
    },
    head: { value: 'ref', help: 'commit to judge; default: the working tree' },
    all: { help: 'judge every document, not only the changed ones; without --base the head alone' },
    repo: { value: 'dir', help: 'the repository; default: the current folder' },
    config: { value: 'file', help: 'configuration file; default: .github/specgate.yml, then .specgate.yml' },
    'config-from': {
      value: 'side',
      allowed: ['base', 'head'],
      help: 'side that the configuration is read from; default: base when a base is compared',
    },
    format: {
      value: 'name',
      repeated: true,
      help: `output format (${REPORTER_IDS.join(' | ')}); default: text, json with --shard; may be repeated, each with its --output`,
    },
    output: {
      value: 'file',
      repeated: true,
      help: 'file for the format before it; a format without one goes to standard output',
    },
    'fail-on': {
      value: 'severity',
      allowed: FAIL_ON,
      help: 'lowest severity that fails the verdict; default: error',
    },
    now: { value: 'time', help: 'RFC 3339 time that counts as now; default: the clock' },
    fix: { help: 'write the mends that findings carry into the working tree, then judge again' },
    shard: { value: 'i/n', help: 'only part i of n of the documents, as JSON for `specgate merge`' },
    'explain-selection': { help: 'say of every file why it was or was not judged' },
  },
}

export const command: Command = { meta, run: check }

async function check(args: Arguments): Promise<number> {
  const started = milliseconds()
  const now = readNow(args.text('now'))
  const shard = readShard(args.text('shard'))
  // What a part says is for `merge`, which reads JSON.
  const outputs = pairOutputs(args.given, shard === undefined ? REPORTER_IDS : [...new Set(['json', ...REPORTER_IDS])])
  if (shard !== undefined && args.on('fix'))
    throw new GateError(2, '--fix writes files, and --shard looks only at some', {
      where: '--shard',
      fix: 'Run `specgate check --fix` without --shard.',
    })
  const repo = resolve(args.text('repo') ?? '.')
  const { openWorkspace } = await import(/* webpackMode: "eager" */ '../../io/workspace.js')
  const open = async (): ReturnType<typeof openWorkspace> =>
    openWorkspace({
      repo,
      all: args.on('all'),
      env: process.env,
      ...optional('base', args.text('base')),
      ...optional('head', args.text('head')),
    })
  let root = repo
  // Git works while the heavier half is loaded.
  let opening: ReturnType<typeof open> | undefined = open()
  opening.catch(() => undefined) // awaited below
  void Promise.allSettled(outputs.map(({ format }) => loadReporter(format)))
  const { runGate } = await import(/* webpackMode: "eager" */ '../../engine/gate.js')
  const judge = async (): Promise<GateResult> => {
    const workspace = await (opening ?? open())
    opening = undefined
    root = workspace.root
    const progress = showProgress('judging documents')
    try {
      const input: GateInput = {
        workspace,
        all: args.on('all'),
        paths: args.operands.map((path) => toWorkspacePath(path, repo, workspace.root)),
        now,
        elapsed: () => milliseconds() - started,
        onProgress: progress.tick,
        onCrash: (error) => {
          if (process.argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
        },
        hire: async (job) => {
          const { hireThread } = await import('../../threads/judge-thread.js')
          return process.argv.includes('--debug') ? undefined : hireThread(job, workspace.state)
        },
        ...optional('shard', shard),
        ...optional('config', args.text('config')),
        ...optional('configFrom', args.text('config-from') as 'base' | 'head' | undefined),
        ...optional('failOn', args.text('fail-on') as GateInput['failOn']),
      }
      return await runGate(input)
    } finally {
      progress.done()
      await workspace.close()
    }
  }
  let result = await judge()
  if (args.on('fix')) {
    const { writeFixes } = await import('../fix.js')
    // A mend may uncover the next: a new major version its stability line. Each is written once, so that two that disagree come to an end.
    const seen = new Set<string>()
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const written = (await writeFixes(root, result, args.text('head'))).filter((line) => !seen.has(line))
      for (const line of written) process.stderr.write(`${escapeLog(line)}\n`)
      if (written.length === 0) break
      for (const line of written) seen.add(line)
      result = await judge()
    }
  }
  if (args.on('explain-selection'))
    for (const { file, judged, why } of result.notes)
      process.stderr.write(`${escapeLog(`${judged ? 'judged ' : 'skipped'}  ${file}: ${why}`)}\n`)
  for (const { format, file } of outputs) await writeReport(result, format, file)
  return result.exitCode
}

/** Of judging and mending. */
const MOST_ROUNDS = 5

/** RFC 3339 with a zone, as UTC without fractions; the clock when none is given. */
export function readNow(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const time = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(text) ? new Date(text) : undefined
  if (time === undefined || Number.isNaN(time.getTime()))
    throw new GateError(2, `"${text}" is not a time`, {
      where: '--now',
      fix: 'Write it as RFC 3339 with a zone: 2026-11-21T08:30:00Z.',
    })
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}
