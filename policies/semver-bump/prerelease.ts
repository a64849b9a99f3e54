import { readVersion } from '../../src/lib/semver.js'
import type { Document } from '../../src/policy.js'
import { describePath, type Reporter } from './words.js'

/** Channels of what is settled. A notice of type `release` only says that something is published, and a pre-release may be. */
const SETTLED: ReadonlySet<unknown> = new Set(['stable', 'lts'])

export function checkPrerelease(document: Document, report: Reporter): void {
  const view = document.view('versioning')
  const reading = readVersion(view?.version?.value)
  if (view?.version === undefined || !reading.ok || reading.version.prerelease === '') return
  for (const claim of [view.channel]) {
    if (claim === undefined || !SETTLED.has(claim.value)) continue
    report({
      rule: 'VER.PRERELEASE',
      at: view.version.at,
      data: { version: reading.version.text, path: describePath(claim.at), value: String(claim.value) },
      related: [{ at: claim.at, message: 'says that it is released' }],
    })
  }
}
