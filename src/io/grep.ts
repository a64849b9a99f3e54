import type { ByteSource } from './digest.js'
import { explainGitFailure } from './git-errors.js'
import { encodeName, splitFields } from './git-names.js'
import type { Git } from './git.js'

/** From so many strings on git is asked with one expression: it tries each pattern by itself on each line (36 MB, 1,176 strings: 0.8 s against 7). */
const MANY = 16
/** So many strings go into one expression. */
const MOST_IN_ONE = 10_000

/** The strings as extended regular expressions, which match where one of the strings stands. */
function alternations(strings: readonly string[]): string[] {
  const escaped = strings.map((text) => text.replace(/[\\.^$*+?()[{|]/g, '\\$&'))
  return Array.from({ length: Math.ceil(escaped.length / MOST_IN_ONE) }, (_, i) =>
    escaped.slice(i * MOST_IN_ONE, (i + 1) * MOST_IN_ONE).join('|'),
  )
}

/** Paths of a commit whose bytes hold one of the strings. Of a string of several lines only the longest is looked for. */
export async function grepBlobs(git: Git, top: string, commit: string, strings: readonly string[]): Promise<string[]> {
  const patterns = new Set(strings.map((text) => text.split('\n').reduce((a, b) => (b.length > a.length ? b : a))))
  if (patterns.has('')) patterns.clear() // only line ends: every file may hold them
  // One thread: the others mostly wait for git's object lock (10,000 blobs: 44 ms against 79 ms on two cores).
  // One thread: the others mostly wait for git's object lock (10,000 blobs: 44 ms against 79 ms on two cores).
  const options = ['-l', '-z', '-a', '--no-textconv', '--no-recurse-submodules', '--full-name', '--no-color', '--threads=1']
  const words = [...patterns]
  const lines = words.length < MANY ? words : alternations(words)
  const input = Buffer.concat(lines.map((text) => Buffer.concat([encodeName(text), Buffer.from('\n')])))
  const args = words.length === 0 ? ['-F', '-e', ''] : [words.length < MANY ? '-F' : '-E', '-f', '-']
  // Git looks at no more than the folder that it is run in.
  const result = await git.run(['grep', ...options, ...args, commit, '--'], { input, cwd: top })
  if (result.code > 1) throw explainGitFailure('search the files of a commit', result.stderr, git.cwd)
  return splitFields(result.stdout).map((field) => field.slice(commit.length + 1))
}

/** Whether the bytes of a source hold one of the strings. A source that cannot be read holds none. */
export async function grepFiles(source: ByteSource, strings: readonly string[]): Promise<boolean> {
  const needles = strings.map(encodeName)
  const overlap = Math.max(...needles.map((needle) => needle.length)) - 1
  let tail: Buffer = Buffer.alloc(0)
  let found = false
  await source(
    () => true,
    (bytes) => {
      if (found) return
      const window = tail.length === 0 ? bytes : Buffer.concat([tail, bytes])
      found = needles.some((needle) => window.includes(needle))
      tail = Buffer.from(window.subarray(Math.max(0, window.length - overlap)))
    },
  )
  return found
}
