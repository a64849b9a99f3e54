import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from './files.js'
import { entryMode, splitFields, type RawChange } from './git-names.js'
import { mapLimited } from './fact.js'
import type { Git } from './git.js'

export interface IndexPlace {
  readonly gitDir: string
  readonly format: 'sha1' | 'sha256'
  /** A sparse checkout: git itself takes the mark from a file that is on disk all the same. */
  readonly sparse: boolean
}

/** A tracked file whose edits git does not look for, with what the index has of it. */
export interface HiddenFile {
  readonly path: string
  readonly base: Pick<RawChange, 'baseMode' | 'baseOid'>
}

/**
 * Files that the index marks as "assume unchanged" or "skip worktree": git calls them unchanged without a look, and what is
 * judged is what stands on disk. One that a sparse checkout left out is not among them. Git is asked for them only when the index
 * has such marks, which is read from its bytes: a process would cost more than all of this.
 */
export async function hiddenFiles(git: Git, files: Files, { gitDir, format, sparse }: IndexPlace): Promise<HiddenFile[]> {
  const index = readIndex(gitDir)
  if (index === undefined) return []
  const marks = readMarks(index, format === 'sha1' ? 20 : 32)
  const skips = marks.skipped && !sparse
  if (!marks.assumed && !skips) return []
  const listed = await git.output('list the tracked files', ['ls-files', '-z', '-v', '--stage'], { cwd: files.root })
  const marked = splitFields(listed).flatMap((line): (HiddenFile & { skipped: boolean })[] => {
    const found = /^(\S) (\d+) ([0-9a-f]+) 0\t([^]*)$/.exec(line)
    if (found === null) return []
    const [, tag, mode, baseOid, path] = found as unknown as [string, string, string, string, string]
    const skipped = tag === 'S' || tag === 's'
    const baseMode = entryMode(mode)
    const isFile = baseMode === 'file' || baseMode === 'executable'
    return isFile && (skipped ? skips : tag !== tag.toUpperCase()) ? [{ path, base: { baseMode, baseOid }, skipped }] : []
  })
  const isThere = await mapLimited(marked, 32, async ({ path, skipped }) => {
    const look = files.look(path)
    return look.known || !skipped || !look.absent
  })
  return marked.filter((_, i) => isThere[i])
}

/**
 * Whether entries of the index carry a mark (gitformat-index(5)). One that is in parts (`core.splitIndex`), or of a version that
 * is not known here, may.
 */
export function readMarks(index: Buffer, oidBytes: number): { assumed: boolean; skipped: boolean } {
  const maybe = { assumed: true, skipped: true }
  const version = index.length < 12 + oidBytes || index.toString('latin1', 0, 4) !== 'DIRC' ? 0 : index.readUInt32BE(4)
  if (version < 2 || version > 4) return maybe
  const end = index.length - oidBytes
  let [assumed, skipped, at] = [false, false, 12]
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    let name = at + 40 + oidBytes + 2
    if (name + 2 > end) return maybe
    const flags = index.readUInt16BE(name - 2)
    assumed ||= (flags & 0x8000) !== 0
    if ((flags & 0x4000) !== 0) {
      skipped ||= (index.readUInt16BE(name) & 0x4000) !== 0
      name += 2
    }
    if (version === 4) while ((index[name++]! & 0x80) !== 0);
    const stop = index.indexOf(0, name)
    if (stop < 0 || stop >= end) return maybe
    at = version === 4 ? stop + 1 : at + Math.ceil((stop + 1 - at) / 8) * 8
  }
  while (at + 8 <= end) {
    if (index.toString('latin1', at, at + 4) === 'link') return maybe
    at += 8 + index.readUInt32BE(at + 4)
  }
  return { assumed, skipped }
}

/** Undefined before the first `git add`. */
function readIndex(gitDir: string): Buffer | undefined {
  try {
    return readFileSync(join(gitDir, 'index'))
  } catch {
    return undefined
  }
}
