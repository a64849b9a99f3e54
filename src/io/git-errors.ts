import { existsSync } from 'node:fs'
import { GateError } from '../model/errors.js'

/** What git said, fit for one line: no control characters, no credentials of a URL, at most 300 characters. */
export function quietly(stderr: string): string {
  const lines = stderr
    .replace(/:\/\/[^/\s@]*@/g, '://***@')
    .split('\n')
    .map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim())
    .filter((line) => line !== '' && !line.startsWith('hint:'))
  const said = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? 'nothing'
  return said.length > 300 ? said.slice(0, 300) + '…' : said
}

/** The first git that reads a repository of which `extensions.<name>` is set, in lower case; 2.30 where an older one that nobody tests would do. */
const SINCE = new Map([
  ['partialclone', '2.30'],
  ['preciousobjects', '2.30'],
  ['worktreeconfig', '2.30'],
  ['objectformat', '2.30'],
  ['compatobjectformat', '2.45'],
  ['refstorage', '2.45'],
  ['relativeworktrees', '2.48'],
])

function byRelease(a: string, b: string): number {
  return Number(a.split('.')[1]) - Number(b.split('.')[1])
}

/** For a command that a person pastes into a POSIX shell. */
function shellQuote(word: string): string {
  return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** Git ended itself, because a partial clone lacks something that could not be fetched or was not to be. */
export function isNotFetched(stderr: string): boolean {
  // A git that ends while it writes to the one that was to fetch does not come to say so itself.
  return /could not fetch [0-9a-f]+ from promisor remote|transport '.*' not allowed/.test(stderr)
}

/** A failed git command as a sentence with the exact fix. `doing` completes "git could not …". */
export function explainGitFailure(doing: string, stderr: string, cwd: string): GateError {
  const dubious = /(?:dubious ownership in repository at|unsafe repository \()\s*'([^'\n]+)'/.exec(stderr)
  if (dubious !== null) {
    const where = dubious[1] as string
    return new GateError(3, 'git refuses to read the repository, because its folder belongs to another user', {
      where,
      fix: `If you trust that folder, run: git config --global --add safe.directory ${shellQuote(where)}`,
    })
  }
  if (/not a git repository/i.test(stderr)) {
    const elsewhere = process.env['GIT_DIR']
    return new GateError(3, 'this is not a git repository, so there are no changes to judge', {
      where: cwd,
      fix: elsewhere
        ? `GIT_DIR is not followed, since the environment may come from anywhere; name the repository: --repo ${shellQuote(elsewhere)}`
        : 'Run specgate inside a clone, name one with --repo <dir>, or put a step "uses: actions/checkout" before this one.',
      inAction: {
        fix: 'Put a step "uses: actions/checkout" before this one, or name its folder with the input working-directory.',
      },
    })
  }
  if (/unknown repository extensions?\b|unsupported repository version|expected git repo version/i.test(stderr)) {
    // One is named on the same line, several on lines of their own.
    const [, named = ''] = /unknown repository extensions? found:([^]*)/i.exec(stderr) ?? []
    const extensions = named.split(/\s+/).filter((word) => /^[\w.-]{1,60}$/.test(word))
    const known = extensions.flatMap((word) => SINCE.get(word.toLowerCase()) ?? [])
    const said = extensions.length === 0 ? quietly(stderr) : `unknown repository extension ${extensions.join(', ')}`
    return new GateError(3, `the installed git is too old for this repository (git said: ${said})`, {
      where: cwd,
      fix: known.length > 0 ? `Install a newer git: ${known.sort(byRelease).at(-1)!} or later.` : 'Install a newer git.',
    })
  }
  if (/promisor remote/.test(stderr) || isNotFetched(stderr)) {
    return new GateError(
      3,
      `git could not ${doing}: this is a partial clone, and what it lacks was not sent (git said: ${quietly(stderr)})`,
      {
        where: cwd,
        fix: 'Check that the remote can be reached with the credentials of this run, or clone without --filter.',
      },
    )
  }
  return new GateError(3, `git could not ${doing} (git said: ${quietly(stderr)})`, {
    where: cwd,
    fix: 'Run "git fsck" in the repository; if it is damaged, make a fresh clone.',
  })
}

/** `spawn` itself failed: no git, no folder, or no more processes. */
export function explainSpawnFailure(error: NodeJS.ErrnoException, cwd: string): GateError {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    if (!existsSync(cwd)) {
      return new GateError(2, 'the folder of the repository does not exist', {
        where: cwd,
        fix: 'Name the folder of a git clone with --repo <dir>.',
        inAction: { fix: 'Name the folder of a clone with the input working-directory.' },
      })
    }
    if (error.code === 'ENOENT') {
      return new GateError(3, 'git is not on the PATH', {
        fix: 'Install git 2.30 or later (https://git-scm.com/downloads), or add the folder that holds it to PATH.',
      })
    }
    return new GateError(2, 'the path of the repository is not a folder', {
      where: cwd,
      fix: 'Name a folder with --repo <dir>.',
      inAction: { fix: 'Name a folder with the input working-directory.' },
    })
  }
  return new GateError(3, `git could not be started (${error.code ?? error.message})`, {
    where: cwd,
    fix: 'Check that the machine has memory and processes to spare and that git may be run, then try again.',
    cause: error,
  })
}
