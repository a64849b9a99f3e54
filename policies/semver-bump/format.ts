/** Whether what stands there is a version at all. */
import { readVersion } from '../../src/lib/semver.js'
import type { Document, VersioningView } from '../../src/policy.js'
import { describePath, isCounter, isEmpty, plain, type Reporter } from './words.js'

export function checkScheme(document: Document, report: Reporter): void {
  const view = document.view('versioning')
  if (view === undefined) return
  const scheme = view.scheme
  const isSemver = scheme === undefined || scheme.value === 'semver'
  if (!isSemver) {
    const value = isEmpty(scheme.value) ? 'empty' : `\`${plain(scheme.value)}\``
    report({ rule: 'VER.SCHEME', at: scheme.at, data: { path: describePath(scheme.at), scheme: value } })
  }
  // By another scheme the version may well be right; that the scheme is wrong has been said.
  if (isSemver || typeof scheme.value !== 'string') checkFormat(view, report)
}

function checkFormat(view: VersioningView, report: Reporter): void {
  const { version, required } = view
  if (version === undefined || isEmpty(version.value)) {
    if (!required) return
    const reason = version === undefined ? `there is none at \`${describePath(view.versionPath)}\`` : 'it is empty'
    report({
      rule: 'VER.FORMAT',
      at: version?.at ?? view.versionPath,
      soft: true,
      data: { subject: 'The version', reason, nearest: '' },
    })
    return
  }
  if (!required && view.scheme === undefined && isCounter(version.value)) return
  const reading = readVersion(version.value)
  if (reading.ok) return
  const nearest = reading.nearest === undefined ? '' : `; \`"${reading.nearest}"\` would be`
  const subject =
    typeof version.value === 'string' && version.value.trim() !== '' ? `The version \`${plain(version.value)}\`` : 'The version'
  // Formats that do not ask for semver often count in dates or revisions.
  report({
    rule: 'VER.FORMAT',
    at: version.at,
    data: { subject, reason: reading.reason, nearest },
    ...(required ? {} : { soft: true }),
  })
}
