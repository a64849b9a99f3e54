import { algorithmOf, readDigest } from '../../src/lib/digest-forms.js'
import { resolveFile } from '../../src/lib/paths.js'
import type { Artifact, Context } from '../../src/policy.js'
import type { Claims } from './claims.js'
import type { rules } from './rules.js'

type Reporter = Context<unknown, typeof rules>

/** Files that are named and not here: one note for a document. Of their digests only the form can be judged, and no harm comes of it. */
export function reportElsewhere({ here, elsewhere, namesakes }: Claims, { report }: Reporter): void {
  const named = elsewhere.filter(isNamed)
  const first = named[0]
  if (first === undefined) return
  const [count, total, path] = [named.length, here.length + named.length, textOf(first)]
  const which = count === 1 ? `\`${path}\` is` : `${count} of ${total} recorded files (\`${path}\` is the first) are`
  const namesake = named.find((artifact) => namesakes.has(artifact))
  const reason =
    namesake === undefined
      ? `${count === 1 ? 'it is' : 'they are'} not in this repository`
      : `\`${namesakes.get(namesake) ?? ''}\` is here, but nothing shows that it is the file that is meant: no digest of the document agrees with a file there (licences and the like aside)`
  report({ rule: 'ART.BYTES_ELSEWHERE', at: first.path?.at ?? first.at, data: { which, reason, path, count, total } })
  for (const artifact of named) reportForms(artifact, report)
}

/** Those with a path that is refused are told so by themselves. */
function isNamed(artifact: Artifact): boolean {
  return artifact.role === 'attested' || resolveFile(artifact.folder, textOf(artifact)).ok
}

function reportForms(artifact: Artifact, report: Reporter['report']): void {
  const path = textOf(artifact)
  for (const { algorithm: written, value, at } of artifact.digests) {
    const algorithm = algorithmOf(written)
    const reading = algorithm === undefined ? undefined : readDigest(value, algorithm)
    if (algorithm === undefined || reading === undefined || reading.ok) continue
    const data = { path, detail: reading.detail }
    if (algorithm !== 'sha256') report({ rule: 'ART.DIGEST_INVALID', at, soft: true, data: { ...data, algorithm } })
    else if (reading.kind === 'placeholder') report({ rule: 'ART.SHA256_PLACEHOLDER', at, soft: true, data })
    else report({ rule: 'ART.SHA256_INVALID', at, soft: true, data })
  }
}

function textOf({ path }: Artifact): string {
  return typeof path?.value === 'string' ? path.value : ''
}
