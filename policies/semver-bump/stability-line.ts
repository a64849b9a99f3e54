/** The line that a document promises to stay in, and how its material pins others. */
import { readVersion } from '../../src/lib/semver.js'
import type { At, Document, Json } from '../../src/policy.js'
import { describePath, isEmpty, plain, type Reporter } from './words.js'

/** `v1.*`, `v1.2.*`, `1.x`, `v1`: the numbers that are fixed. */
function readLine(text: string): readonly number[] | undefined {
  const match = /^v?(\d{1,15})(?:\.(?:(\d{1,15})(?:\.[*xX])?|[*xX](?:\.[*xX])?))?$/.exec(text.trim())
  if (match === null) return undefined
  return match[2] === undefined ? [Number(match[1])] : [Number(match[1]), Number(match[2])]
}

export function checkStabilityLine(document: Document, report: Reporter): void {
  const view = document.view('versioning')
  if (view === undefined) return
  if (view.stabilityLine !== undefined && !isEmpty(view.stabilityLine.value))
    checkOwnLine(view.stabilityLine, view.version, report)
  for (const reference of view.references) checkPin(reference, false, report)
  for (const { name } of document.view('links')?.links ?? []) if (name !== undefined) checkPin(name, true, report)
}

function checkOwnLine(line: At<Json>, version: At<Json> | undefined, report: Reporter): void {
  const fixed = typeof line.value === 'string' ? readLine(line.value) : undefined
  if (fixed === undefined) {
    const subject = `\`${describePath(line.at)}\` is \`${plain(line.value)}\`, which`
    const wanted = typeof line.value === 'number' ? '; write it as text, `"v1.*"`' : '; `v1.*` and `v1.2.*` are lines'
    report({ rule: 'VER.STABILITY_LINE', at: line.at, data: { subject, fault: `names no line${wanted}` } })
    return
  }
  const reading = readVersion(version?.value)
  if (!reading.ok || version === undefined) return
  const { major, minor } = reading.version
  if (fixed[0] === major && (fixed[1] === undefined || fixed[1] === minor)) return
  const due = `${reading.version.prefix}${major}.${fixed.length > 1 ? `${minor}.` : ''}*`
  report({
    rule: 'VER.STABILITY_LINE',
    at: version.at,
    data: {
      subject: `The version \`${plain(version.value)}\``,
      fault: `lies outside the stability line \`${plain(line.value)}\` that the document declares (\`${due}\` would hold it)`,
    },
    related: [{ at: line.at, message: 'the stability line' }],
    edits: [{ set: line.at, value: due }],
  })
}

/** `Volume v1:Anchor`, `name@v1.*`: a version, but no minor. One without any version is the `references` policy's matter. */
const LOOSE = /(?:\sv|@v?)(\d{1,15})(?:\.[*xX])?(?=$|:)/

function checkPin(reference: At<Json>, isLink: boolean, report: Reporter): void {
  if (typeof reference.value !== 'string' || reference.value.includes('sha256:')) return
  const match = LOOSE.exec(reference.value)
  if (match === null) return
  report({
    rule: 'VER.STABILITY_LINE',
    at: reference.at,
    soft: true,
    data: {
      subject: `\`${plain(reference.value)}\``,
      fault: `pins the line ${match[1]} and no minor, and ${isLink ? 'what a result was made from' : 'release material'} has to name one (\`v${match[1]}.0\`)`,
    },
  })
}
