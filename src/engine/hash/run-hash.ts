import { hashFiles, type HashProgress, type HashResult } from '../../io/hash-files.js'
import { sortByBytes } from '../../io/git-names.js'
import { sha256 } from '../../io/text-hash.js'
import { walkFiles } from '../../io/walk-files.js'
import { GlobError } from '../../lib/glob.js'
import { splitBySize, type Shard } from '../../lib/shard.js'
import { GateError } from '../../model/errors.js'
import type { HashedPath, HashProblem, HashReport } from '../../model/hash-report.js'
import type { ShardInfo } from '../../model/report.js'
import { VERSION } from '../../model/version.js'

export interface HashInput {
  /** Absolute. Patterns and the paths of the report are relative to it, and nothing outside is opened. */
  readonly baseDir: string
  readonly patterns: readonly string[]
  /** Paths that are left out: the file that the list is written to. */
  readonly without?: readonly string[]
  readonly jobs?: number
  readonly shard?: Shard
  readonly onProgress?: (progress: HashProgress) => void
}

/** Walks, splits and hashes. Throws GateError 2 for a base folder that is none and for a pattern that cannot be meant. */
export async function runHash(input: HashInput): Promise<HashReport> {
  const { shard } = input
  // To look at each file for its size costs a quarter of hashing it, when it is small.
  const walk = await findFiles(input, shard !== undefined)
  const sized = shard === undefined ? [] : walk.files.map(({ path, size = 0 }) => ({ path, size }))
  const parts = shard === undefined ? undefined : splitBySize(sized, shard.n)
  const mine = parts === undefined ? walk.files : walk.files.filter((_, i) => parts[i] === shard!.i)
  const results = await hashFiles(input.baseDir, mine, {
    ...(input.jobs !== undefined && { jobs: input.jobs }),
    ...(input.onProgress && { onProgress: input.onProgress }),
  })
  const { files, problems } = sortResults(results)
  const info: ShardInfo | null =
    shard === undefined ? null : { ...shard, files: walk.files.length, part: mine.length, list: digestOfList(sized) }
  return hashReport(files, [...walk.problems.map(({ path, code, reason }) => ({ path, code, reason })), ...problems], info)
}

export async function findFiles({ baseDir, patterns, without = [] }: HashInput, sizes = true): ReturnType<typeof walkFiles> {
  try {
    const walk = await walkFiles(baseDir, patterns, { sizes })
    const left = new Set(without)
    return left.size === 0 ? walk : { ...walk, files: walk.files.filter(({ path }) => !left.has(path)) }
  } catch (error) {
    if (!(error instanceof GlobError)) throw error
    throw new GateError(2, `a pattern cannot be meant: ${error.message.replace(/\.$/, '')}`, {
      where: 'specgate hash',
      fix: 'Correct the pattern; a backslash takes the meaning from the character after it.',
      cause: error,
    })
  }
}

/** The whole list that was split, so that parts of different lists are never joined. */
export function digestOfList(files: readonly { readonly path: string; readonly size: number }[]): string {
  return sha256(files.map(({ path, size }) => `${size} ${path}\0`).join(''))
}

export function sortResults(results: readonly HashResult[]): { files: HashedPath[]; problems: HashProblem[] } {
  const files: HashedPath[] = []
  const problems: HashProblem[] = []
  for (const result of results) {
    if ('digests' in result) files.push({ path: result.path, size: result.size, sha256: result.digests.sha256 as string })
    else problems.push({ path: result.path, code: result.code, reason: result.reason })
  }
  return { files, problems }
}

export function hashReport(files: readonly HashedPath[], problems: readonly HashProblem[], shard: ShardInfo | null): HashReport {
  const sorted = sortByBytes([...files])
  const named = uniqueProblems(problems)
  return {
    schemaVersion: 1,
    kind: 'hash',
    tool: { name: 'specgate', version: VERSION },
    complete: named.length === 0,
    counts: {
      files: sorted.length,
      bytes: sorted.reduce((sum, { size }) => sum + size, 0),
      problems: named.length,
    },
    files: sorted,
    problems: named,
    manifest: null,
    shard,
  }
}

/** The walk's problems are told by every shard, and once by the run. */
function uniqueProblems(problems: readonly HashProblem[]): HashProblem[] {
  const byText = new Map(problems.map((problem) => [`${problem.path}\0${problem.code}\0${problem.reason}`, problem]))
  return sortByBytes([...byText].map(([path, problem]) => ({ path, problem }))).map(({ problem }) => problem)
}

/** A pattern or a name that is not there is a slip of the hand, or a build that made nothing. */
const USAGE = new Set(['no-match', 'missing', 'case'])

/** 0, or 2 when nothing is wrong but what was named on the command line and is not there, else 3. */
export function exitOfHash({ problems, manifest }: HashReport): 0 | 1 | 2 | 3 {
  if (problems.length === 0) return manifest === null || manifest.differences.length === 0 ? 0 : 1
  return problems.every(({ code }) => (manifest === null ? USAGE.has(code) : code === 'no-match')) ? 2 : 3
}

/** Longer than any name that a disk has. */
const MOST_NAME = 4096

/** One line for each problem, at most `most`, for people. Unescaped. */
export function describeProblems(problems: readonly HashProblem[], most = 50): string[] {
  const lines = problems.slice(0, most).map(({ path, code, reason }) => {
    const shown = path.length <= MOST_NAME ? path : `${path.slice(0, MOST_NAME)}…`
    const name = JSON.stringify(shown)
    if (code === 'no-match') return `the pattern ${name} matches no file`
    // A line of a list, which names no file that could be hashed.
    if (code === 'manifest') return `${shown} could not be compared: ${reason}`
    return `${path === '' ? 'the folder' : name} could not be hashed: ${reason}`
  })
  const rest = problems.length - lines.length
  return rest > 0 ? [...lines, `and ${rest} more`] : lines
}
