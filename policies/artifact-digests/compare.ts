import { EMPTY_SHA256, shortDigests } from '../../src/lib/digest.js'
import type { Context, Document, Edit, Fact, RelatedPlace } from '../../src/policy.js'
import { explainDifference } from './differences.js'
import { sha256Request, listingRequest, rewrite, sizeAtBase } from './entries.js'
import type { Entry } from './entries.js'
import { echoOfParity, placesOf } from './places.js'
import type { rules } from './rules.js'
import { oncePer } from '../../src/lib/once-per.js'

type Reporter = Context<unknown, typeof rules>

const MOST_RELATED = 10

/** Holds the bytes at the head against the digest that the entry declares. `all`: every entry of the document, to name those that are wrong too. */
export function compareBytes(document: Document, entry: Entry, { facts, report }: Reporter, all: readonly Entry[]): void {
  if (!entry.reading.ok || entry.sha === undefined) return
  const expected = entry.reading.hex
  const { name, nameAt, sha } = entry
  const isAttested = entry.artifact.role === 'attested'
  for (const [i, path] of entry.candidates.entries()) {
    if (i > 0 && path === document.file) return reportSelf(entry, report)
    const fact = facts.get(sha256Request(path))
    if (!fact.known && fact.absent) continue
    if (!fact.known) return reportUnknown(entry, fact.reason, report)
    const actual = fact.value
    const cause = explainDifference(entry, path, { actual, expected }, facts)
    const twins = twinsOf(entry, all)
    // One wrong digest that was copied from list to list is one thing to mend: told where it stands first.
    if ((cause !== undefined || actual !== expected) && twins[0] !== entry) return
    if (cause !== undefined) {
      const right = cause.edits === undefined ? undefined : (cause.data.oid ?? actual)
      const edits = right === undefined ? {} : { edits: editsOf(twins, String(right)) }
      return report({ ...cause, related: alsoWrong(entry, actual, all), ...edits } as typeof cause)
    }
    if (actual === expected) {
      if (actual === EMPTY_SHA256) report({ rule: 'ART.EMPTY_FILE', at: nameAt, data: { path: name } })
      if (entry.reading.upperCase) reportUpperCase(entry, report)
      return
    }
    const [actualShort, expectedShort] = shortDigests(actual, expected)
    const note =
      (i > 0 ? ` (found from the workspace root, as \`${path}\`)` : '') +
      (expected === EMPTY_SHA256 ? ', which is the digest of an empty file' : '')
    return report({
      rule: 'ART.SHA256_MISMATCH',
      at: sha.at,
      data: { path: name, actual, expected, actualShort, expectedShort, note },
      related: alsoWrong(entry, actual, all),
      // A digest that is written into an attestation by somebody else attests nothing, and breaks its signature.
      ...(isAttested ? {} : { edits: editsOf(twins, actual) }),
      ...echoOfParity(entry, sha.at, all, ({ reading }) => reading.ok && reading.hex === actual),
    })
  }
  if (entry.reading.upperCase) reportUpperCase(entry, report)
  reportMissing(document, entry, facts, report)
}

/** The entries of this document that give the same file the same digest, this one among them, in their order. */
function twinsOf(entry: Entry, all: readonly Entry[]): readonly Entry[] {
  const alike = placesOf(entry, all).filter(
    ({ reading, artifact }) =>
      reading.ok && entry.reading.ok && reading.hex === entry.reading.hex && artifact.role !== 'attested',
  )
  return alike.includes(entry) ? alike : [entry]
}

function editsOf(twins: readonly Entry[], hex: string): Edit[] {
  return twins.flatMap(({ sha }) => (sha === undefined ? [] : [{ set: sha.at, value: rewrite(sha.value, hex) }]))
}

/** Where else this document gives the same file a digest that it does not have. */
function alsoWrong(entry: Entry, actual: string, all: readonly Entry[]): RelatedPlace[] {
  const others = placesOf(entry, all).filter((other) => other !== entry)
  return others.slice(0, MOST_RELATED).flatMap(({ sha, reading }): RelatedPlace[] => {
    if (sha === undefined || !reading.ok || reading.hex === actual) return []
    return [{ at: sha.at, message: `here it is declared with \`${shortDigests(reading.hex, actual)[0]}\`` }]
  })
}

export function reportSelf(entry: Entry, report: Reporter['report']): void {
  report({ rule: 'ART.SELF_REFERENCE', at: entry.nameAt, data: { path: entry.name } })
}

/** Right but for its letters: worth mending, not worth a stop, so it is soft. */
function reportUpperCase(entry: Entry, report: Reporter['report']): void {
  if (!entry.reading.ok || entry.sha === undefined) return
  report({
    rule: 'ART.SHA256_INVALID',
    at: entry.sha.at,
    soft: true,
    data: { path: entry.name, detail: 'its hex digits are upper-case, and tools that compare text will not find it equal' },
    edits: [{ set: entry.sha.at, value: rewrite(entry.sha.value, entry.reading.hex) }],
  })
}

/** A link, a device, a folder: the author must name a plain file. Anything else is our failure to look. */
function reportUnknown(entry: Entry, reason: string, report: Reporter['report']): void {
  const data = { path: entry.name, reason: reason.replace(/\.$/, '') }
  // What stands there is said at once; a path later in the sentence may hold any of these words.
  const isNoPlainFile =
    /^it (?:is|goes through|lies in|leads into) (?:[^"'`,;:]*\b)?(?:link|device|submodule|fifo|pipe|socket|folder|directory|plain file|regular file)\b/i.test(
      reason,
    )
  if (isNoPlainFile) report({ rule: 'ART.PATH_UNSAFE', at: entry.nameAt, data })
  else report({ rule: 'ART.UNREADABLE', at: entry.nameAt, data })
}

/** Soft while the file may be a build output still to come; not when it was there before, or stands there under a name that differs in case. */
function reportMissing(document: Document, entry: Entry, facts: Reporter['facts'], report: Reporter['report']): void {
  const lost = entry.candidates.find((path) => facts.get(sizeAtBase(path)).known)
  const twin = lost === undefined ? findTwin(entry.candidates, facts.get(listingRequest(document, entry))) : undefined
  let detail = ''
  if (lost !== undefined) detail = ', but it did at the base'
  else if (twin !== undefined) detail = `, but \`${twin.path}\` does: ${twin.because}`
  else if (entry.candidates[0] !== entry.name)
    detail = ` (looked for ${entry.candidates.map((path) => `\`${path}\``).join(' and ')})`
  const soft = lost === undefined && twin === undefined
  report({
    rule: 'ART.FILE_MISSING',
    at: entry.nameAt,
    data: { path: entry.name, detail },
    ...(soft ? { soft } : {}),
  })
}

/** Folded names of a listing, for all the missing files of a document. */
const foldedNames = oncePer((listing: readonly string[]) => new Map(listing.map((path) => [fold(path), path])))

function findTwin(
  candidates: readonly string[],
  listing: Fact<readonly string[]>,
): { path: string; because: string } | undefined {
  if (!listing.known) return undefined
  const names = foldedNames(listing.value)
  for (const path of candidates) {
    const twin = names.get(fold(path))
    if (twin === undefined || twin === path) continue
    const looksTheSame = twin.normalize('NFC') === path.normalize('NFC')
    const because = looksTheSame
      ? 'to the eye it is the same name, but its accents are written with other characters (Unicode NFC against NFD)'
      : 'upper and lower case count'
    return { path: twin, because }
  }
  return undefined
}

/** macOS writes some accents as two characters; to the eye it is the same name. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
