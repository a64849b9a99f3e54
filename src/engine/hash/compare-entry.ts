import { shortDigests } from '../../lib/digest.js'
import type { HashedFile } from '../../io/safe-reader.js'
import type { Json } from '../../model/json.js'
import type { Difference } from '../../model/hash-report.js'
import { readDigest, type Entry, type Field } from './manifest.js'

/** What the bytes say instead of a field, if anything else. A time is no difference: git and archives do not keep it. */
export function compareField(file: string, entry: Entry, field: Field, hashed: HashedFile): Difference | undefined {
  const place = { file, ...field.spot, path: entry.name }
  if (field.what === 'time') return undefined
  if (field.what === 'size') {
    if (readSize(field.written) === hashed.size) return undefined
    return {
      ...place,
      rule: 'ART.SIZE_MISMATCH',
      message: `\`${entry.name}\` is ${hashed.size} ${hashed.size === 1 ? 'byte' : 'bytes'} long, but ${JSON.stringify(field.written ?? null)} is recorded.`,
      fix: FIX,
      expected: String(field.written),
      actual: String(hashed.size),
    }
  }
  const { algorithm } = field
  const actual = hashed.digests[algorithm] as string
  const read = readDigest(field.written, algorithm)
  if ('hex' in read) {
    if (read.hex === actual) return undefined
    const [now, then] = shortDigests(actual, read.hex)
    const rule = algorithm === 'sha256' ? 'ART.SHA256_MISMATCH' : 'ART.DIGEST_MISMATCH'
    const message = `\`${entry.name}\` has the ${algorithm} \`${now}\`, but \`${then}\` is recorded.`
    return { ...place, rule, message, fix: FIX, expected: read.hex, actual }
  }
  const rule = { missing: 'ART.SHA256_REQUIRED', placeholder: 'ART.SHA256_PLACEHOLDER', invalid: 'ART.SHA256_INVALID' }[read.kind]
  const message = `\`${entry.name}\` has no ${algorithm} that can be compared: ${read.detail}.`
  return { ...place, rule, message, fix: 'Write it with `--write` (input `manifest-mode: write`).', expected: null, actual }
}

const FIX =
  'If the file is the right one, bring the manifest up to date with `--write` (input `manifest-mode: write`); else restore the file.'

function readSize(written: Json | undefined): number | undefined {
  if (typeof written === 'number') return written
  return typeof written === 'string' && /^\d{1,15}$/.test(written) ? Number(written) : undefined
}

/** What is to stand in a field, in the way that the manifest writes it; undefined when it stands there already. */
export function valueFor(entry: Entry, field: Field, hashed: HashedFile): Json | undefined {
  if (field.what === 'time') return timeFor(field.written, hashed.mtimeMs)
  if (field.what === 'size') {
    if (readSize(field.written) === hashed.size) return undefined
    return typeof field.written === 'string' && /^\d*$/.test(field.written) ? String(hashed.size) : hashed.size
  }
  const actual = hashed.digests[field.algorithm] as string
  const read = readDigest(field.written, field.algorithm)
  if ('hex' in read && read.hex === actual) return undefined
  const sha256 = withPrefix(field, actual)
  return field.wraps === true ? { path: entry.name, sha256 } : sha256
}

/** `sha256:…` where that stood before, and under a key that does not say of itself what it holds. */
function withPrefix({ written, algorithm, at }: Field, hex: string): string {
  const prefixed = typeof written === 'string' && written.trim().toLowerCase().startsWith(`${algorithm}:`)
  const bare = typeof written === 'string' && /^[0-9A-Fa-f]{32,}$/.test(written)
  return prefixed || (at.at(-1) === 'digest' && !bare) ? `${algorithm}:${hex}` : hex
}

/** UTC, in the precision and the type that stand there: a date, seconds or milliseconds as a number, else RFC 3339. */
function timeFor(written: Json | undefined, mtimeMs: number): Json | undefined {
  const time = new Date(mtimeMs)
  const [seconds] = time.toISOString().split('.')
  const value = ((): Json => {
    if (typeof written === 'number') return written > 1e11 ? mtimeMs : Math.floor(mtimeMs / 1000)
    if (typeof written === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(written)) return time.toISOString().slice(0, 10)
    return `${seconds}Z`
  })()
  const same = typeof written === 'string' && typeof value === 'string' && isSameTime(written, value)
  return value === written || same ? undefined : value
}

/** Written with an offset or with fractions, it may still be this second. */
function isSameTime(written: string, value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(written)) return false
  return Math.floor(Date.parse(written) / 1000) === Math.floor(Date.parse(value) / 1000)
}
