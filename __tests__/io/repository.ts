import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real git repository in a temporary folder. Paths are relative to it. */
export interface TestRepository {
  readonly dir: string
  write(path: string, content: string | Uint8Array): Promise<TestRepository>
  remove(path: string): Promise<TestRepository>
  rename(from: string, to: string): Promise<TestRepository>
  /** Stages everything and commits it; answers the commit's id. Dates are fixed and rise by a minute. */
  commit(message: string): Promise<string>
  /** Runs git there and answers its output without the last newline. */
  git(...args: string[]): Promise<string>
  cleanup(): Promise<void>
}

/** The least environment for git: no event of a CI, no configuration of the machine. */
export const quietEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

/** Runs git anywhere, away from the configuration of the machine. */
export function runGit(cwd: string, args: readonly string[], extra: Record<string, string> = {}): Promise<string> {
  const env = {
    ...quietEnvironment,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.org',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.org',
    ...extra,
  }
  return new Promise((resolve, reject) => {
    const child = execFile('git', [...args], { cwd, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout.replace(/\n$/, ''))
      else reject(new Error(`git ${args.join(' ')}: ${stderr}`, { cause: error }))
    })
    child.stdin?.end()
  })
}

export async function makeFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'specgate-io-')))
}

export async function createRepository(options: { objectFormat?: 'sha1' | 'sha256' } = {}): Promise<TestRepository> {
  const dir = await makeFolder()
  await runGit(dir, ['init', '-q', '-b', 'main', `--object-format=${options.objectFormat ?? 'sha1'}`])
  return openRepository(dir)
}

/** A clone, as a test repository of its own. */
export async function cloneRepository(from: TestRepository, ...args: string[]): Promise<TestRepository> {
  const dir = await makeFolder()
  await runGit(dir, ['clone', '-q', ...args, `file://${from.dir}`, '.'])
  return openRepository(dir)
}

function openRepository(dir: string): TestRepository {
  let minute = 0
  const repository: TestRepository = {
    dir,
    async write(path, content) {
      await mkdir(dirname(join(dir, path)), { recursive: true })
      await writeFile(join(dir, path), content)
      return repository
    },
    async remove(path) {
      await rm(join(dir, path), { recursive: true })
      return repository
    },
    async rename(from, to) {
      await mkdir(dirname(join(dir, to)), { recursive: true })
      await rename(join(dir, from), join(dir, to))
      return repository
    },
    async commit(message) {
      await runGit(dir, ['add', '-A'])
      const date = `2026-01-01T00:${String(minute++ % 60).padStart(2, '0')}:00Z`
      await runGit(dir, ['commit', '-q', '--allow-empty', '--no-verify', '-m', message], {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      })
      return runGit(dir, ['rev-parse', 'HEAD'])
    },
    git: (...args) => runGit(dir, args),
    cleanup: () => rm(dir, { recursive: true, force: true }),
  }
  return repository
}
