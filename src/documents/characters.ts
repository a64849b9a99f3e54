/** Characters that make a text look like another one: invisible, bidirectional, look-alike. */

// Control characters that end no line and no column, zero-width and formatting characters, bidirectional controls, blanks that are no plain space, soft hyphen, fillers, tag characters,
// and half of a pair of surrogates (Unicode TR36, TR39).
const INVISIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u1680\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/u
// In a value a joiner, a variation selector and a direction mark are ordinary text (emoji, Persian); these are not.
const DECEIVING = /[\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ud800-\udfff\ufeff\u{e0000}-\u{e007f}]/u

/** Look-alikes of ASCII letters and digits, the frequent part of Unicode's confusables table (TR39): Cyrillic, Greek, Armenian, full width. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ӏ: 'l', ԛ: 'q', ԝ: 'w', ѵ: 'v', ь: 'b', г: 'r',
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S',
  α: 'a', ο: 'o', ρ: 'p', ν: 'v', υ: 'u', ι: 'i', κ: 'k', γ: 'y', ϲ: 'c', Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O',
  Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', օ: 'o', ս: 'u', հ: 'h', ց: 'g', ո: 'n', ı: 'i', ɑ: 'a', ɡ: 'g', 'ℓ': 'l', '‐': '-', '‑': '-', '–': '-', '−': '-', '․': '.', '‿': '_',
} // prettier-ignore

/** Whether a text holds anything that this file looks for, but for escapes; false for all-ASCII text, in one pass. */
export function mayDeceive(text: string): boolean {
  return /[^\u0000-\u007e]/.test(text)
}

/** First invisible or bidirectional character in a value, by offset. */
export function findDeceiving(text: string, from = 0): { at: number; name: string } | undefined {
  const match = DECEIVING.exec(from === 0 ? text : text.slice(from))
  return match === null ? undefined : { at: match.index + from, name: codePointName(match[0]) }
}

/** What is wrong with a key, or undefined. `known` are the names the key may have been meant to be. */
export function judgeKey(key: string, known: ReadonlySet<string>): { detail: string; meant: string } | undefined {
  const invisible = INVISIBLE.exec(key)
  const plain = skeleton(key)
  if (invisible !== null) return { detail: `it holds the invisible character ${codePointName(invisible[0])}`, meant: plain }
  if (plain === key) return findDisguised(key, known)
  // A Greek letter as a whole word part is the spec family's own habit (ν_low, ρ); mixed into a Latin word it is a disguise.
  const mixed = key.split(/[^\p{L}\p{N}]+/u).find((part) => skeleton(part) !== part && /[A-Za-z]/.test(part))
  if (mixed === undefined && !known.has(plain)) return findDisguised(key, known)
  const odd = [...key].find((c) => skeleton(c) !== c) ?? ''
  return { detail: `${codePointName(odd)} looks like "${skeleton(odd)}"`, meant: plain }
}

/**
 * A known name in which letters stand that no table has to know: `liceпse`, `ⅴersion`. Not a letter with an accent, since
 * `versión` and `références` are words of their own.
 */
function findDisguised(key: string, known: ReadonlySet<string>): { detail: string; meant: string } | undefined {
  if (/^[\u0000-\u007e]*$/.test(key)) return undefined
  const letters = [...key]
  const strange = letters.map((c) => c > '~' && !/^[A-Za-z]/.test(c.normalize('NFD')))
  const odd = strange.indexOf(true)
  if (odd < 0 || letters.length - strange.filter(Boolean).length < 2) return undefined
  for (const name of known) {
    if (name.length !== letters.length || !letters.every((c, i) => strange[i] === true || c === name[i])) continue
    return { detail: `${codePointName(letters[odd]!)} stands in the place of "${name[odd]}"`, meant: name }
  }
  return undefined
}

function skeleton(text: string): string {
  let result = ''
  for (const c of text) {
    if (INVISIBLE.test(c)) continue
    const code = c.codePointAt(0)!
    // Full-width forms stand 0xfee0 above their ASCII twins.
    // Letters of mathematics and ligatures are one and more plain letters in another dress.
    const isDressed = (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0xfb00 && code <= 0xfb06)
    if (isDressed) result += c.normalize('NFKC')
    else result += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (LOOKALIKES[c] ?? c)
  }
  return result
}

/** ASCII with every other character as `\u…`, the way a reader can tell two keys apart. */
export function escapeKey(key: string): string {
  return [...key]
    .map((c) => {
      const code = c.codePointAt(0)!
      if (code >= 0x20 && code < 0x7f) return c
      return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
    })
    .join('')
}

export function codePointName(c: string): string {
  return `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
