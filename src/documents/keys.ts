import { escapeKey, findDeceiving, judgeKey, mayDeceive } from './characters.js'

/** Names that a look-alike key is most likely to stand in for, beyond the mixed-script test. */
const KNOWN = new Set(
  'versioning scheme version compat_mode notice lineage graph nodes edges id artifacts path sha256 digest export_manifest references metrology units check_dim provenance replay features feature_set license access metrics stages outs deps'.split(
    ' ',
  ),
)

/** Looks for deceiving characters in keys and values; free for an all-ASCII text. */
export class KeyJudge {
  readonly #active: boolean

  constructor(text: string) {
    this.#active = mayDeceive(text) || text.includes('\\u') || text.includes('\\x')
  }

  judge(key: string): { key: string; detail: string; suggestion: string } | undefined {
    if (!this.#active) return undefined
    const odd = judgeKey(key, (name) => KNOWN.has(name))
    return odd === undefined
      ? undefined
      : { key: escapeKey(key), detail: odd.detail, suggestion: odd.meant === '' ? '' : `Did you mean "${escapeKey(odd.meant)}"?` }
  }

  deceivingIn(value: string): string | undefined {
    if (!this.#active) return undefined
    const found = findDeceiving(value)
    return found === undefined ? undefined : `the invisible or bidirectional character ${found.name}`
  }
}
