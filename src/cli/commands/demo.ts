import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runGate } from '../../engine/gate.js'
import { openWorkspace } from '../../io/workspace.js'
import { GateError } from '../../model/errors.js'
import { loadReporter } from '../../reporters/index.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import type { Command } from '../main.js'

const meta: CommandMeta = {
  name: 'demo',
  operands: '',
  maxOperands: 0,
  summary: 'Builds a small git repository with a base and a head in a temporary folder, judges it and prints the verdict.',
  flags: { keep: { help: 'keep the repository and say where it is' } },
}

export const command: Command = { meta, run: runDemo }

const STORY = `A churn team keeps its pipeline card, feature set, dataset card and dvc.lock in git.
A pull request brings November's data and drops a feature. This is what specgate says of it:

`

async function runDemo(args: Arguments): Promise<number> {
  const started = performance.now()
  const dir = mkdtempSync(join(tmpdir(), 'specgate-demo-'))
  try {
    const { default: demo } = await import('../generated/demo.json', { with: { type: 'json' } })
    const git = startRepository(dir)
    writeFiles(dir, demo.base)
    git('add', '-A')
    git('commit', '-q', '-m', 'October data')
    git('checkout', '-q', '-b', 'november')
    writeFiles(dir, demo.head)
    git('commit', '-q', '-a', '-m', 'November data, without region')
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
    const workspace = await openWorkspace({ repo: dir, base: 'main', head: 'november', all: false, env })
    try {
      const result = await runGate({
        workspace,
        all: false,
        paths: [],
        now: '2026-11-21T09:00:00Z',
        elapsed: () => performance.now() - started,
      })
      const reporter = await loadReporter('text')
      const colour = process.stdout.isTTY === true && !process.env['NO_COLOR']
      process.stdout.write(STORY)
      process.stdout.write(
        reporter.render({ report: result.report, sources: result.sources, colour, width: process.stdout.columns ?? 100 }),
      )
      process.stdout.write(`\nIn a pull request this exits ${result.exitCode} and blocks the merge. In your own repository:\n`)
      process.stdout.write(
        '  specgate check          judge what you changed\n  specgate check --all    judge every document\n  specgate init           write a config and a workflow\n',
      )
    } finally {
      await workspace.close()
    }
    if (args.on('keep')) process.stdout.write(`\nThe repository: ${dir}\n`)
    return 0
  } finally {
    if (!args.on('keep')) rmSync(dir, { recursive: true, force: true })
  }
}

/** A repository that nothing of the user's git configuration reaches. */
function startRepository(dir: string): (...argv: string[]) => void {
  const env = {
    ...process.env,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Churn team'],
      [`GIT_${who}_EMAIL`, 'churn@example.org'],
      [`GIT_${who}_DATE`, '2026-11-20T09:00:00Z'],
    ])),
  } // prettier-ignore
  const git = (...argv: string[]): void => {
    try {
      execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...argv], {
        cwd: dir,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
      throw new GateError(
        3,
        missing
          ? 'git is not on the PATH'
          : `git ${argv[0]!} failed: ${String((error as { stderr?: unknown }).stderr ?? '').trim()}`,
        {
          where: dir,
          fix: missing
            ? 'Install git: specgate reads both sides of a change from it.'
            : 'Report this with the output of `git --version`.',
        },
      )
    }
  }
  git('init', '-q')
  git('symbolic-ref', 'HEAD', 'refs/heads/main')
  return git
}

function writeFiles(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
