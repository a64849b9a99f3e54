/** What a reference to a container image is. Reasons are ends of sentences. */
export type ImageReading =
  | { readonly form: 'pinned' }
  /** `isLoose`: not even by a tag, which may be moved. */
  | { readonly form: 'unpinned'; readonly reason: string; readonly advice: string; readonly isLoose: boolean }
  | { readonly form: 'unknown'; readonly reason: string; readonly nearest: string }

const DIGESTS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 }
/** https://github.com/distribution/reference: host with a port, lower-case parts, tag. */
const NAME =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/
const TAG = /^\w[\w.-]{0,127}$/

/**
 * `image@sha256:<hex>`, with or without a tag in front, and `image:tag`. Where no image is expected, only what can be nothing
 * else: undefined for the rest.
 */
export function readImage(text: string, isExpected: boolean): ImageReading | undefined {
  const body = text.replace(/^(?:docker|oci):(?:\/\/)?/i, '')
  const at = body.lastIndexOf('@')
  const digest = at < 0 ? undefined : /^([A-Za-z][A-Za-z0-9+._-]*):(.*)$/s.exec(body.slice(at + 1))
  if (digest !== null && digest !== undefined) return readDigest(body.slice(0, at), digest[1]!.toLowerCase(), digest[2]!)
  if (/^sha256:[0-9a-f]{64}$/i.test(body)) return { form: 'pinned' }
  if (at >= 0) return undefined
  const colon = body.lastIndexOf(':')
  const hasTag = colon > body.lastIndexOf('/')
  const [name, tag] = hasTag ? [body.slice(0, colon), body.slice(colon + 1)] : [body, undefined]
  if (!NAME.test(name) || (tag !== undefined && !TAG.test(tag))) return undefined
  if (!isExpected && (tag === undefined || !name.includes('/'))) return undefined
  const advice = `\`${name}@sha256:<64 hex digits>\``
  if (tag === undefined)
    return { form: 'unpinned', reason: 'is an image without a tag, which means `latest`', advice, isLoose: true }
  if (tag.toLowerCase() === 'latest')
    return { form: 'unpinned', reason: 'is whatever image is the latest on the day', advice, isLoose: true }
  return { form: 'unpinned', reason: 'is an image by its tag, which can be moved to another one', advice, isLoose: false }
}

function readDigest(name: string, algorithm: string, hex: string): ImageReading | undefined {
  const length = DIGESTS[algorithm]
  const nearest = `\`${name}@sha256:<64 hex digits>\``
  if (length === undefined) return undefined
  if (name === '')
    return { form: 'unknown', reason: 'has a digest and no name in front of it', nearest: '`image@sha256:<64 hex digits>`' }
  if (!/^[0-9a-f]*$/i.test(hex))
    return { form: 'unknown', reason: `has a digest with something other than hex digits in it`, nearest }
  if (hex.length !== length)
    return { form: 'unknown', reason: `has a digest of ${hex.length} hex digits, and a ${algorithm} has ${length}`, nearest }
  return { form: 'pinned' }
}
