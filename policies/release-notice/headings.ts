/** What of a changelog is a heading: Markdown, reStructuredText, AsciiDoc, HTML, and lines that stand for one (NEWS of GNU, Debian). */

export interface Heading {
  readonly text: string
  /** Of a line that stands for a heading: half a step below the heading before it. */
  readonly level: number
  /** A line that stands for a heading only because it begins with a version. */
  readonly isLine: boolean
  /** The lines below it, up to the next heading. */
  readonly body: string[]
}

/** Nobody writes a longer title, and what follows need not be searched. */
const MAX_TITLE = 500
const DATE = String.raw`\(?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}\.? \p{L}+,? \d{4}|\p{L}+ \d{1,2},? \d{4}|unreleased)\)?`

let lineForms: readonly RegExp[] | undefined

/** `**1.2.0**`, `Version 1.2.0 (2025-11-03):`, `Noteworthy changes in release 1.2.0`, `churn (1.2.0) unstable; urgency=low`. */
function isVersionLine(line: string): boolean {
  if (line.length > MAX_TITLE || !/\d/.test(line)) return false
  lineForms ??= [
    /^\*\*[^*]*\d[^*]*\*\*[^.]{0,40}$|^__[^_]*\d[^_]*__[^.]{0,40}$/,
    new RegExp(
      String.raw`^\s{0,3}(?:[-*+]+ )?(?:${DATE}[: ]{1,2})?(?:(?:version|release|ver\.?) )?v?\d+\.\d[\w.+-]*(?: ?[-–—:/,] ?| )?(?:${DATE})?:?$`,
      'iu',
    ),
    /^(?:\*+ )?(?:noteworthy |major |user.visible |important )?(?:changes|news) (?:in|for) (?:the )?(?:[\p{L}\d_-]+ )?(?:(?:release|version) )?v?\d+\.\d/iu,
    /^[\w.+-]+ \([^()\s]+\) [\w -]+; urgency=/,
  ]
  return lineForms.some((form) => form.test(line))
}

/** Linear in the length of the text. Code blocks, comments and front matter have none. */
export function readHeadings(text: string): Heading[] {
  const lines = withoutFrontMatter(text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/))
  const headings: Heading[] = []
  const underlines: string[] = []
  const comments = new Comments(lines)
  let fence: string | undefined
  let level = 0
  const add = (title: string, at: number, isLine = false): void => {
    headings.push({ text: title.slice(0, MAX_TITLE), level: at, isLine, body: [] })
    if (!isLine) level = at
  }
  for (let i = 0; i < lines.length; i++) {
    const raw = lines[i]!
    const mark = comments.isOpen || raw.length > MAX_TITLE ? null : /^\s{0,12}(?:[-*+] )?(`{3,}|~{3,})(.*)$/.exec(raw)
    if (fence !== undefined) {
      if (mark?.[1]?.startsWith(fence) === true && mark[2]!.trim() === '') fence = undefined
      headings.at(-1)?.body.push(raw)
      continue
    }
    if (mark !== null && !(mark[1]!.startsWith('`') && mark[2]!.includes('`'))) {
      fence = mark[1]
      headings.at(-1)?.body.push(raw)
      continue
    }
    const line = comments.strip(raw, i)
    const under = underlineOf(lines[i + 1] ?? '')
    const marked = line.length > 2 * MAX_TITLE ? undefined : markedTitle(line)
    if (marked !== undefined) add(marked.text, marked.level)
    else if (under !== undefined && isTitle(line)) {
      if (!underlines.includes(under)) underlines.push(under)
      // In Markdown `=` is above `-`; in reStructuredText the first sort met is the highest.
      add(line.trim(), underlines.indexOf(under) + 1)
      i++
    } else if (isVersionLine(line.trimEnd())) add(line.trim(), level + 0.5, true)
    else headings.at(-1)?.body.push(line)
  }
  return headings
}

function markedTitle(line: string): { readonly text: string; readonly level: number } | undefined {
  const trimmed = line.trimEnd()
  // Without the blank it is no heading for a tool, and one for every reader.
  const [, hashes, atx] = /^ {0,3}(#{1,6}(?=\s|$)|#{2,6}(?=[[v\d]))(.*)$/.exec(trimmed) ?? []
  if (hashes !== undefined) return { text: atx!.trim().replace(/\s#+$/, ''), level: hashes.length }
  const [, equals, title] = /^(={1,6})[ \t]+(\S.*)$/.exec(trimmed) ?? []
  if (equals !== undefined) return { text: title!.replace(/ =+$/, ''), level: equals.length }
  const [, tag, html] = /^\s{0,3}<(h[1-6]|summary)(?:\s[^<>]*)?>(.*)<\/\1>/i.exec(trimmed) ?? []
  if (tag === undefined) return undefined
  return { text: html!, level: /\d/.test(tag) ? Number(tag[1]) : 6 }
}

/** The sign of an underline; short ones are Markdown's. */
function underlineOf(line: string): string | undefined {
  if (line.length > MAX_TITLE) return undefined
  return /^ {0,3}([=\-~^"'*+#])\1{2,}\s*$/.exec(line)?.[1] ?? /^ {0,3}(?:(=)=?|(-)-?)\s*$/.exec(line)?.slice(1).find(Boolean)
}

function isTitle(line: string): boolean {
  if (line.length > MAX_TITLE) return false
  return line.trim() !== '' && !/^ {0,3}(?:[-*+>]\s|([=\-~^"'*+#])\1{2,}\s*$)/.test(line) && !/^(?: {4}|\t)/.test(line)
}

/** YAML between `---` or TOML between `+++` at the very start; what has no keys is a rule and a heading. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  const first = lines[0]?.trimEnd()
  if (first !== '---' && first !== '+++') return lines
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === first)
  const inside = lines.slice(1, Math.max(end, 1))
  const isKeyed = inside.every((line) => /^\s*(?:$|#|-\s|\[|[\w"'.-]+\s*[:=])|^\s+\S/.test(line))
  return end > 0 && isKeyed ? lines.slice(end + 1) : lines
}

/** Comments of HTML, which may span lines. One that is never closed hides the rest when it begins a line, as it does for a reader. */
class Comments {
  isOpen = false
  /** The last line that closes one. */
  readonly #last: number

  constructor(lines: readonly string[]) {
    this.#last = lines.findLastIndex((line) => line.includes('-->'))
  }

  strip(line: string, at: number): string {
    if (!this.isOpen && !line.includes('<!--')) return line
    const spans = maskCode(line)
    let kept = ''
    let from = 0
    for (;;) {
      if (this.isOpen) {
        const end = line.indexOf('-->', from)
        if (end < 0) return kept
        this.isOpen = false
        from = end + 3
      }
      const start = spans.indexOf('<!--', from)
      if (start < 0) return kept + line.slice(from)
      const isClosed = line.includes('-->', start + 4) || this.#last > at
      if (!isClosed && line.slice(0, start).trim() !== '') return kept + line.slice(from)
      kept += line.slice(from, start)
      from = start + 4
      this.isOpen = true
    }
  }
}

/** Code spans, in which nothing is a comment, as blanks of the same length. */
function maskCode(line: string): string {
  if (!line.includes('`') || line.length > 4 * MAX_TITLE) return line
  return line.replace(/(`+)[^`]+\1(?!`)/g, (span) => ' '.repeat(span.length))
}
