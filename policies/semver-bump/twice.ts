/** A version that stands in two places of a document: under `versioning`, and where the specification of its kind has it. */
import { readVersion } from '../../src/lib/semver.js'
import type { At, Document, Edit, Json } from '../../src/policy.js'
import { compareValues } from './compare.js'
import { describePath, isEmpty, plain, type Reporter } from './words.js'

export function checkTwice(document: Document, report: Reporter): void {
  const { version, versionAgain: again } = document.view('versioning') ?? {}
  if (version === undefined || again === undefined || isEmpty(again.value) || isEmpty(version.value)) return
  const order = compareValues(version.value, again.value)
  if (order === 0) return
  const data = { again: plain(again.value), version: plain(version.value), path: describePath(version.at) }
  // The higher one is the one that somebody raised.
  const [lower, higher] = order !== undefined && order > 0 ? [again, version] : [version, again]
  report({
    rule: 'VER.DISAGREES',
    at: again.at,
    data,
    related: [{ at: version.at, message: 'the version that counts' }],
    ...(order !== undefined && typeof higher.value === 'string' && { edits: [{ set: lower.at, value: higher.value }] }),
  })
}

/** Raises the version wherever it stands, as each place spells it. One that says something else is VER.DISAGREES' to mend. */
export function raise(document: Document | undefined, to: At<Json>, next: string): Edit[] {
  const edits: Edit[] = [{ set: to.at, value: next }]
  const { version, versionAgain: again } = document?.view('versioning') ?? {}
  if (version === undefined || again === undefined || describePath(version.at) !== describePath(to.at)) return edits
  if (compareValues(to.value, again.value) !== 0) return edits
  const reading = readVersion(again.value)
  edits.push({ set: again.at, value: reading.ok ? reading.version.prefix + next.replace(/^v/, '') : next })
  return edits
}
