import { escapeKey, findDeceiving, judgeKey, mayDeceive } from './characters.js'

/** Names that a look-alike key is most likely to stand in for, beyond the mixed-script test. */
export const KNOWN: ReadonlySet<string> = new Set(
  'versioning scheme version compat_mode notice lineage graph nodes edges id artifacts path sha256 digest export_manifest references metrology units check_dim provenance replay features feature_set license access metrics stages outs deps'.split(
    ' ',
  ),
)

/** Looks for deceiving characters in keys and values; free for an all-ASCII text. */
export class KeyJudge {
  readonly #active: boolean

  constructor(text: string) {
    this.#active = mayDeceive(text) || text.includes('\\')
  }

  judge(key: string): { key: string; detail: string; suggestion: string } | undefined {
    if (!this.#active) return undefined
    const odd = judgeKey(key, KNOWN)
    return odd === undefined
      ? undefined
      : { key: escapeKey(key), detail: odd.detail, suggestion: odd.meant === '' ? '' : `Did you mean "${escapeKey(odd.meant)}"?` }
  }

  /**
   * The key of `forms` (one mapping, from normalised to written) that is the same text in another Unicode form: `é` may be one
   * character, or `e` with an accent behind it.
   */
  twin(key: string, forms: Map<string, string>): string | undefined {
    if (!this.#active) return undefined
    const form = key.normalize('NFC')
    const earlier = forms.get(form)
    if (earlier === undefined) forms.set(form, key)
    return earlier === key ? undefined : earlier
  }

  deceivingIn(value: string): string | undefined {
    if (!this.#active) return undefined
    const found = findDeceiving(value)
    return found === undefined ? undefined : `the invisible or bidirectional character ${found.name}`
  }
}

/** The data of DOC.CONFUSABLE for a key with a twin on `firstLine`. */
export function describeTwin(key: string, firstLine: number): { key: string; detail: string; suggestion: string } {
  return {
    key: escapeKey(key),
    detail: `it is the key of line ${firstLine} in another Unicode form (NFC and NFD), so programs hold two keys where you see one`,
    suggestion: 'Keep one of the two',
  }
}
