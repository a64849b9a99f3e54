/** Entries whose sha256 is missing, or cannot be read as one. */
import type { Context, Document, Edit } from '../../src/policy.js'
import { explainUnfiltered } from './differences.js'
import { canBeFilledIn, sha256Request, rewrite } from './entries.js'
import type { Entry } from './entries.js'
import type { rules } from './rules.js'

type Reporter = Context<unknown, typeof rules>

export function reportReading(document: Document, entry: Entry, { facts, report }: Reporter): void {
  const { artifact, reading, sha } = entry
  if (reading.ok) return
  const pointer = canBeFilledIn(document, entry) ? explainUnfiltered(entry, facts) : undefined
  if (pointer !== undefined) report(pointer)
  const fill = pointer === undefined ? fillIn(document, entry, facts) : {}
  const path = entry.name === '' ? showPlace(entry) : entry.name
  if (reading.kind === 'missing') {
    if (!artifact.sha256Required || artifact.directory) return
    report({
      rule: 'ART.SHA256_REQUIRED',
      at: sha?.at ?? [...artifact.at, 'sha256'],
      data: { path, detail: explainMissing(document, entry) },
      ...fill,
    })
    return
  }
  const at = sha?.at ?? artifact.at
  const data = { path, detail: reading.detail }
  // To leave it open where no digest is asked for is as good as to leave it out.
  if (reading.kind === 'placeholder')
    report({ rule: 'ART.SHA256_PLACEHOLDER', at, data, ...fill, ...(artifact.sha256Required ? {} : { soft: true }) })
  else
    report({
      rule: 'ART.SHA256_INVALID',
      at,
      data,
      ...(reading.hex === undefined ? fill : { edits: [{ set: at, value: rewrite(sha?.value, reading.hex) }] }),
    })
}

/** The edit that writes the digest of the file, when the file is there. */
function fillIn(document: Document, entry: Entry, facts: Reporter['facts']): { edits?: readonly Edit[] } {
  if (!canBeFilledIn(document, entry)) return {}
  const found = entry.candidates.map((path) => facts.get(sha256Request(path))).find((fact) => fact.known)
  if (found?.known !== true) return {}
  return { edits: [{ set: entry.sha?.at ?? [...entry.artifact.at, 'sha256'], value: rewrite(entry.sha?.value, found.value) }] }
}

/** What stands there instead: an empty value, another spelling of the key, another algorithm. */
function explainMissing(document: Document, { artifact, sha }: Entry): string {
  if (sha !== undefined) return ': the value is empty'
  const entry = document.get(artifact.at)
  if (typeof entry === 'string') return ': the entry is only a path'
  const keys = typeof entry === 'object' && entry !== null ? Object.keys(entry) : []
  const alike = keys.find((key) =>
    key
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .startsWith('sha256'),
  )
  if (alike !== undefined) return `: its key is \`${escapeKey(alike)}\`, and only \`sha256\` is read`
  const other = artifact.digests[0]?.algorithm
  return other === undefined ? '' : `: its \`${escapeKey(other)}\` does not stand in for one`
}

/** The place of an entry that has no path to name it by: `artifacts[2]`. */
export function showPlace(entry: Entry): string {
  return entry.nameAt.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )
}

function escapeKey(key: string): string {
  return key.replace(/[^\x21-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
