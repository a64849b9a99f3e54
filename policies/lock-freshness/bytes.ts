import { dvcListing, type FolderEntry } from '../../src/lib/dvc-listing.js'
import { md5 } from '../../src/lib/md5.js'
import type { FactRequest, Facts, RecordedFile } from '../../src/policy.js'
import type { Tracked } from './tracked.js'
import { digestRequest } from '../../src/lib/requests.js'

/** How recorded and tracked bytes compare. `unknown` has the end of a sentence. */
export type Comparison =
  | { readonly is: 'same' }
  | { readonly is: 'different'; readonly actual: string }
  | { readonly is: 'unknown'; readonly reason: string }
  /** Git does not have it: nothing to compare with, and nothing strange about it. */
  | { readonly is: 'outside' }

/** A folder with more files is not hashed file by file. */
const MOST_FILES = 5000
/** Of a folder of more files no mixture of line ends is tried: each try hashes the names of all of them. */
const MOST_TRIED = 100

type DigestRequest = FactRequest & { fact: 'digest' }
/**
 * The md5 of the bytes; of the bytes with LF for CRLF, as DVC 2 read text files; with CRLF for LF, as they lie on a Windows
 * machine where the lock was written. A lock that agrees with one of them was made from this file.
 */
const FORMS = ['md5', 'md5-dos2unix', 'md5-unix2dos'] as const

/** What has to be known to compare it; more when the answers so far do not suffice. */
export function digestRequests(file: RecordedFile, tracked: Tracked, facts: Facts): DigestRequest[] {
  return filesOf(file, tracked).flatMap((path) => {
    const plain = digestRequest(path, 'md5')
    const fact = facts.find(plain)
    if (fact === undefined) return [plain]
    if (file.digest?.algorithm === 'md5' && fact.known && fact.value === file.digest.value) return [plain]
    return FORMS.map((algorithm) => digestRequest(path, algorithm))
  })
}

export function compareBytes(file: RecordedFile, tracked: Tracked, facts: Facts): Comparison {
  const { path, digest } = file
  // DVC runs such a stage again, whatever is there.
  if (file.isUnidentified === true) return { is: 'different', actual: 'it was recorded without a digest' }
  if (path === undefined || digest === undefined) return { is: 'outside' }
  const link = tracked.throughOther(path)
  if (link !== undefined) return { is: 'unknown', reason: `\`${path}\` lies behind \`${link}\`, a link or a submodule` }
  if (!tracked.has(path) && !tracked.isFolder(path)) return { is: 'outside' }
  if (tracked.isFolder(path)) return compareFolder(file, tracked, facts)
  if (digest.algorithm === 'dvc-dir') return { is: 'different', actual: 'it is a file now, and a folder was recorded' }
  const found = FORMS.map((algorithm) => facts.find(digestRequest(path, algorithm)))
  const plain = found[0]
  if (plain === undefined || !plain.known)
    return {
      is: 'unknown',
      reason: `\`${path}\` could not be read: ${(plain?.reason ?? 'it was not looked at').replace(/\.$/, '')}`,
    }
  if (found.some((fact) => fact?.known === true && fact.value === digest.value)) return { is: 'same' }
  return { is: 'different', actual: plain.value }
}

/**
 * DVC hashes a folder as the JSON of its files with their md5. That the files in git are all of them is sure only when they
 * are as many as were recorded: next to code there are often files that git ignores.
 */
function compareFolder(file: RecordedFile, tracked: Tracked, facts: Facts): Comparison {
  const { path, digest, files } = file
  const paths = filesOf(file, tracked)
  if (path === undefined || digest === undefined || paths.length === 0) return { is: 'outside' }
  if (digest.algorithm !== 'dvc-dir') return { is: 'different', actual: 'it is a folder now, and a file was recorded' }
  if (files !== paths.length)
    return {
      is: 'unknown',
      reason: `git has ${count(paths.length)} of \`${path}\`, and ${files === undefined ? 'how many there were is not recorded' : `${files} were recorded`}`,
    }
  const forms: FolderEntry[][] = []
  for (const algorithm of FORMS) {
    const rows: FolderEntry[] = []
    for (const one of paths) {
      const fact = facts.find(digestRequest(one, algorithm))
      if (fact === undefined || !fact.known)
        return {
          is: 'unknown',
          reason: `\`${one}\` could not be read: ${(fact?.reason ?? 'it was not looked at').replace(/\.$/, '')}`,
        }
      rows.push({ digest: fact.value, path: one.slice(path.length + 1) })
    }
    if (md5(dvcListing(rows)) === digest.value) return { is: 'same' }
    forms.push(rows)
  }
  if (hasOneOddFile(forms, digest.value)) return { is: 'same' }
  return { is: 'different', actual: `its ${count(paths.length)} give another digest` }
}

/**
 * Whether the folder is the recorded one when the line ends of one file are not those of the others: on Windows a program
 * writes LF where git writes CRLF, and the file that was not written again keeps what git made of it.
 */
function hasOneOddFile(forms: readonly (readonly FolderEntry[])[], expected: string): boolean {
  if ((forms[0]?.length ?? 0) > MOST_TRIED) return false
  for (const most of forms) {
    for (const [i, row] of most.entries()) {
      for (const other of forms) {
        const odd = other[i]
        if (odd === undefined || odd.digest === row.digest) continue
        if (md5(dvcListing(most.with(i, odd))) === expected) return true
      }
    }
  }
  return false
}

/** The tracked files that stand for the entry; none for a folder that has too many, or another number than was recorded. */
function filesOf({ path, digest, files }: RecordedFile, tracked: Tracked): readonly string[] {
  if (path === undefined || digest === undefined) return []
  if (tracked.has(path)) return digest.algorithm === 'md5' ? [path] : []
  if (!tracked.isFolder(path)) return []
  const below = tracked.below(path)
  // What DVC itself keeps there is no part of the data.
  const own = below.filter((one) => !/(?:^|\/)\.gitignore$/.test(one) && !one.endsWith('.dvc'))
  const matching = files === below.length ? below : own
  return matching.length > MOST_FILES ? [] : matching
}

function count(files: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}`
}
