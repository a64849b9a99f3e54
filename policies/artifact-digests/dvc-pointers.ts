/** What `.dvc` files point at, where it lies in the workspace. The locks of DVC are compared by `lock-freshness`. */
import { readDigest } from '../../src/lib/digest-forms.js'
import { shortDigests } from '../../src/lib/digest.js'
import { nameOf } from '../../src/lib/paths.js'
import type { Context, Document, Fact, FactRequest, Facts, Json, Path } from '../../src/policy.js'
import type { Entry } from './entries.js'
import type { rules } from './rules.js'
import { digestRequest, listingRequest } from '../../src/lib/requests.js'

type Reporter = Context<unknown, typeof rules>

interface Pointed {
  readonly entry: Entry
  readonly path: string
  /** As the fact `digest` knows it. */
  readonly algorithm: string
  /** Lower-case hex, without `.dir`. */
  readonly expected: string
  readonly at: Path
}

const SAID: Readonly<Record<string, string>> = {
  md5: 'md5',
  'md5-dos2unix': 'md5',
  'dvc-dir': "DVC's digest of a folder",
  'dvc-dir-dos2unix': "DVC's digest of a folder",
}
/** What git keeps in a folder whose files it does not keep. */
const FILLER = /^(?:\.gitignore|\.gitkeep|\.keep|README\.md|.+\.dvc)$/

export function pointerRequests(document: Document, entries: readonly Entry[], facts?: Facts): FactRequest[] {
  return pointedAt(document, entries).flatMap((pointed) => {
    const { path, algorithm, expected } = pointed
    const requests: FactRequest[] = [digestRequest(path, algorithm)]
    const fact = facts?.find(digestRequest(path, algorithm))
    if (fact?.known !== true || fact.value === expected) return requests
    if (isFolder(algorithm)) return [...requests, listingRequest(path)]
    return [...requests, ...variantsOf(algorithm).map((variant) => digestRequest(path, variant))]
  })
}

export function comparePointers(document: Document, entries: readonly Entry[], { facts, report }: Reporter): void {
  const all = pointedAt(document, entries)
  // Data that is in the store only is what a pointer is for, and nothing to speak of; what is here and cannot be compared is.
  const away: { readonly pointed: Pointed; readonly reason: string }[] = []
  for (const pointed of all) {
    const { entry, path, algorithm, expected, at } = pointed
    const fact = facts.get(digestRequest(path, algorithm))
    if (!fact.known) {
      if (!fact.absent) away.push({ pointed, reason: fact.reason.replace(/\.$/, '') })
      continue
    }
    if (fact.value === expected) continue
    if (isFolder(algorithm) && isEmptied(facts.get(listingRequest(path)))) continue
    const [actualShort, expectedShort] = shortDigests(fact.value, expected)
    const data = {
      path: entry.name,
      algorithm: SAID[algorithm] as string,
      actual: fact.value,
      expected,
      actualShort,
      expectedShort,
    }
    const same = isFolder(algorithm)
      ? undefined
      : variantsOf(algorithm).find((variant) => hasValue(facts.get(digestRequest(path, variant)), expected))
    // DVC 2 took a text with CRLF for one with LF; what it called binary, and any file of DVC 3, has the md5 of its bytes.
    if (same === 'md5') continue
    if (same === undefined) report({ rule: 'ART.POINTER_STALE', at, data })
    else
      report({
        rule: 'ART.LINE_ENDINGS',
        at,
        soft: true,
        data: { ...data, ends: same === 'md5-unix2dos' ? 'CRLF for LF' : 'LF for CRLF' },
      })
  }
  reportAway(away, all.length, report)
}

function reportAway(
  away: readonly { readonly pointed: Pointed; readonly reason: string }[],
  total: number,
  report: Reporter['report'],
): void {
  const [first] = away
  if (first === undefined) return
  const count = away.length
  const path = first.pointed.entry.name
  const which = count === 1 ? `\`${path}\` is` : `${count} of ${total} recorded files (\`${path}\` is the first) are`
  const reason = `${count === 1 ? 'it' : `\`${path}\``} could not be compared, since ${first.reason}`
  report({ rule: 'ART.BYTES_ELSEWHERE', at: first.pointed.entry.nameAt, data: { which, reason, path, count, total } })
}

/** One for each entry with a digest of DVC's own; others (an etag, a version of a store) say nothing about bytes. */
function pointedAt(document: Document, entries: readonly Entry[]): Pointed[] {
  if (document.kind !== 'dvc-pointer') return []
  return entries.flatMap((entry) => {
    const [path] = entry.candidates
    const digest = entry.artifact.digests.find(({ algorithm }) => ['md5', 'md5-dos2unix', 'dvc-dir'].includes(algorithm))
    if (path === undefined || digest === undefined) return []
    const expected = hexOf(digest.value)
    if (expected === undefined) return []
    const isLegacy = document.get([...entry.artifact.at, 'hash']) !== 'md5'
    const algorithm = digest.algorithm === 'dvc-dir' && isLegacy ? 'dvc-dir-dos2unix' : digest.algorithm
    return [{ entry, path, algorithm, expected, at: digest.at }]
  })
}

function hexOf(value: Json): string | undefined {
  const reading = readDigest(typeof value === 'string' ? value.replace(/\.dir$/, '') : value, 'md5')
  return reading.ok ? reading.hex : undefined
}

function variantsOf(algorithm: string): string[] {
  return algorithm === 'md5' ? ['md5-dos2unix', 'md5-unix2dos'] : ['md5', 'md5-unix2dos']
}

function isFolder(algorithm: string): boolean {
  return algorithm.startsWith('dvc-dir')
}

/** A folder of which git keeps only what keeps it: its files are in the data store. */
function isEmptied(files: Fact<readonly string[]>): boolean {
  return files.known && files.value.every((file) => FILLER.test(nameOf(file)))
}

function hasValue(fact: Fact<string>, value: string): boolean {
  return fact.known && fact.value === value
}
