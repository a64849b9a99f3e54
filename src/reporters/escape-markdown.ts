/** Text into GitHub-flavoured Markdown so that none of it is markup, a mention, a reference, a link, an image or a formula. */
import { cut, legacyCommand, showUnseen } from './visible.js'

export interface MarkdownText {
  /** Code points; longer text is cut and its length said. Default 200. */
  readonly max?: number
  /** The text stands in a table cell. */
  readonly table?: boolean
}

const DEFAULT_MAX = 200

/**
 * GitHub looks for mentions, references, commits, emoji codes and links in the *rendered* text, where an entity is long gone:
 * each needs a zero-width space (as an entity) inside, not only an escape.
 */
const BREAK = '&#8203;'

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '@': `&#64;${BREAK}`,
  '#': `&#35;${BREAK}`,
  // In an element of its own, as GitHub's documentation on formulas has it for a dollar that is not one.
  $: '<span>&#36;</span>',
}

/** Prose outside of code. One line; safe at the start of a line and in a table. */
export function escapeMarkdown(text: string, { max = DEFAULT_MAX }: MarkdownText = {}): string {
  return escapeProse(showUnseen(cut(text, max), '⏎'))
}

function escapeProse(visible: string, atStart = true): string {
  const safe = visible
    // Words first, on the plain text: the entities written below hold digits and hexadecimal.
    .replace(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi, (hex) => hex.replace(/.{6}(?=.)/g, '$&\u200b'))
    .replace(/([a-z]{2,})-(?=\d)/gi, '$1-\u200b')
    .replace(/(www)(?=\.)/gi, '$1\u200b')
    .replace(/:(?=[\w+/-])/g, ':\u200b')
    .replace(/[\\*_[\]~]/g, '\\$&')
    .replace(/[&<>|`@#$]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/\u200b/g, BREAK)
  return atStart
    ? safe.replace(BLOCK_START, (sign) => (sign === ' ' ? '&#32;' : `${sign.slice(0, -1)}\\${sign.slice(-1)}`))
    : safe
}

/** A list, a heading's underline or indented code, were it to stand at the start of a line. */
const BLOCK_START = /^(?:[-+=]|\d+[.)](?= |$)| )/

/** A code span: where GitHub neither mentions nor links. An empty text is shown as a blank. */
export function markdownCode(text: string, { max = DEFAULT_MAX, table = false }: MarkdownText = {}): string {
  let code = showUnseen(cut(text, max), '⏎')
    // A comment's marker is looked up in the raw body, where a code span does not hide it.
    .replace(/<!--/g, '<\\u{21}--')
    // The runner obeys commands in a log, and a report in Markdown may be printed there.
    .replace(legacyCommand(), '#$1\\u{23}')
    // A dollar beside a backtick is GitHub's other way to write a formula.
    .replace(/(?<=`)\$|\$(?=`)/g, '\\u{24}')
  // A table takes `\|` for a bar, also in code; whether `\\|` splits the cell differs between renderers.
  if (table) code = code.replace(/(\\?)\|/g, (_, backslash: string) => (backslash === '' ? '\\|' : '\\\\u{7c}'))
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  if (code === '') return '` `'
  const pad = /^[`$]|[`$]$|^ .* $/.test(code) && code.trim() !== '' ? ' ' : ''
  return fence + pad + code + pad + fence
}

/**
 * A sentence with what it puts between backticks set in code: the strings of `values` whole, whatever they hold, and the
 * sentence's own. The rest is prose. Over-long values are cut one by one, so that the end of the sentence is kept.
 */
export function markdownProse(text: string, values: Iterable<string | number> = [], options: MarkdownText = {}): string {
  const max = options.max ?? DEFAULT_MAX
  const wanted = [...values].filter((value) => typeof value === 'string' && value.trim() !== '') as string[]
  const sentence = cut(shortenValues(text, wanted), max)
  const pieces = splitByValues(sentence, [...new Set(wanted.map((value) => cut(value, VALUE_MAX)))])
  let out = ''
  for (const piece of pieces) {
    const next = piece.code
      ? markdownCode(piece.text, { ...options, max: Infinity })
      : escapeProse(showUnseen(piece.text, '⏎'), out === '')
    // Two code spans side by side would read as one run of backticks.
    out += out.endsWith('`') && next.startsWith('`') ? BREAK + next : next
  }
  return out
}

const VALUE_MAX = 200

/** The same sentence with each over-long value cut where it stands. */
export function shortenValues(text: string, values: Iterable<string | number>): string {
  let short = text
  for (const value of values) {
    if (typeof value === 'string' && value.length > VALUE_MAX) short = short.replaceAll(value, () => cut(value, VALUE_MAX))
  }
  return short
}

interface Piece {
  readonly text: string
  readonly code: boolean
}

function splitByValues(sentence: string, values: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (;;) {
    const found = nextValue(sentence, values, from)
    if (found === undefined) break
    pushProse(pieces, sentence.slice(from, Math.max(from, found.at - 1)))
    pieces.push({ text: sentence.slice(found.at, found.end), code: true })
    from = found.end + 1
  }
  pushProse(pieces, sentence.slice(from))
  return pieces
}

function pushProse(pieces: Piece[], prose: string): void {
  let from = 0
  for (const match of prose.matchAll(/`([^`]+)`/g)) {
    if (match.index > from) pieces.push({ text: prose.slice(from, match.index), code: false })
    pieces.push({ text: match[1] ?? '', code: true })
    from = match.index + match[0].length
  }
  if (from < prose.length) pieces.push({ text: prose.slice(from), code: false })
}

/**
 * The first of the values that stands between backticks from `from` on; the longest of those that start there. Looked for
 * by value, since a hostile one may hold backticks itself.
 */
function nextValue(sentence: string, values: readonly string[], from: number): { at: number; end: number } | undefined {
  let best: { at: number; end: number } | undefined
  for (const value of values) {
    for (let at = sentence.indexOf(value, from); at >= 0; at = sentence.indexOf(value, at + 1)) {
      if (best !== undefined && at > best.at) break
      const end = at + value.length
      if (sentence[at - 1] !== '`' || sentence[end] !== '`') continue
      if (best === undefined || at < best.at || end > best.end) best = { at, end }
      break
    }
  }
  return best
}

/** A row of a table; the cells are escaped already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
