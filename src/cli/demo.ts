import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runGate } from '../engine/gate.js'
import { openWorkspace } from '../io/workspace.js'
import { GateError } from '../model/errors.js'
import { loadReporter } from '../reporters/index.js'

const STORY = `A churn team keeps its pipeline card, feature set, dataset card and dvc.lock in git.
A pull request brings November's data and drops a feature. This is what specgate says of it:

`

/** Builds the story's repository, judges it, and tells what came of it. The same text each time, but for the folder when it is kept. */
export async function renderDemo({ colour = false, width = 100, keep = false } = {}): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'specgate-demo-'))
  try {
    const { default: demo } = await import('./generated/demo.json', { with: { type: 'json' } })
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
      const result = await runGate({ workspace, all: false, paths: [], now: '2026-11-21T09:00:00Z', elapsed: () => 0 })
      const reporter = await loadReporter('text')
      const verdict = reporter.render({ report: result.report, sources: result.sources, colour, width })
      return `${STORY}${verdict}${nextSteps(result.exitCode)}${keep ? `\nThe repository: ${dir}\n` : ''}`
    } finally {
      await workspace.close()
    }
  } finally {
    if (!keep) rmSync(dir, { recursive: true, force: true })
  }
}

function nextSteps(exitCode: number): string {
  return `
In a pull request this exits ${exitCode} and blocks the merge. In your own repository:
  specgate check          judge what you changed
  specgate check --all    judge every document
  specgate init           write a config and a workflow
`
}

/** A repository that nothing of the user's git configuration reaches. */
function startRepository(dir: string): (...argv: string[]) => void {
  // Nor its environment: a hook of git runs with GIT_DIR set, and then this would write into that repository.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const env = {
    ...Object.fromEntries(own),
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
