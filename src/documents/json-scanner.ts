import type { Problem } from '../policy.js'
import { codePointName } from './characters.js'
import { showText } from './scalars.js'
import type { Lines } from './text.js'

const MAX_PROBLEMS = 100

/** What follows is not read: a problem says why. */
export class Stop extends Error {}

const TAB = 9
/** Where a number or a word ends. */
export const TOKEN_END = /[\s,:[\]{}"]/

/** What was found, for a message; when its first character cannot be seen, the name of that. */
export function showFound(text: string): string {
  return /^[\p{Z}\p{C}]/u.test(text) ? `the character ${codePointName(text)}` : `\`${showText(text)}\``
}

/** A place in a JSON text that moves on, token by token, and the problems found on the way. */
export class JsonScanner {
  readonly problems: Problem[] = []
  protected readonly text: string
  protected readonly lines: Lines
  protected at = 0

  constructor(text: string, lines: Lines) {
    this.text = text
    this.lines = lines
  }

  protected string(): string {
    const { text } = this
    const start = this.at
    let at = start + 1
    let plain = true
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 34) break
      if (code === 92) {
        plain = false
        at += 2
      } else if (!(code >= 32)) {
        this.at = Math.min(at, text.length)
        if (code === TAB) this.syntax('a string holds a tab', 'Write it as \\t.')
        // NaN behind the end.
        const detail = Number.isNaN(code) ? 'a string is not closed' : 'a string runs over the end of its line'
        this.syntax(detail, 'Close the quote, or write the line end as \\n.')
      } else at++
    }
    this.at = at + 1
    if (plain) return text.slice(start + 1, at)
    try {
      return JSON.parse(text.slice(start, at + 1)) as string
    } catch {
      this.at = start
      return this.syntax(
        `the string \`${showText(text.slice(start, at + 1))}\` holds an escape that JSON does not know`,
        'Write a backslash as \\\\.',
      )
    }
  }

  protected space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at++
      else return
    }
  }

  protected unexpected(wanted: string): never {
    const c = this.text[this.at]
    const rest = this.text.slice(this.at)
    if (c === undefined)
      return this.syntax(
        `the file ends where ${wanted} is expected`,
        'Check that every bracket and quote is closed; perhaps the file was cut.',
      )
    if (rest.startsWith('//') || rest.startsWith('/*') || c === '#')
      return this.syntax('there is a comment', 'Remove it: JSON has no comments.')
    if (c === '<')
      return this.syntax('the file starts with `<`', 'It looks like an HTML or XML page, perhaps the error page of a download.')
    if (/^(<{7}|={7}|>{7})/.test(rest)) return this.syntax('there is a merge conflict marker', 'Resolve the conflict.')
    const found = showFound(/^[^\s,:[\]{}"]+/.exec(rest)?.[0] ?? c)
    return this.syntax(
      `there is ${found} where ${wanted} is expected`,
      c === "'" ? 'JSON wants double quotes.' : 'Check the commas and quotes just before.',
    )
  }

  protected syntax(detail: string, hint: string): never {
    this.add('DOC.SYNTAX', this.at, this.at + 1, { detail, hint }, undefined, true)
    throw new Stop()
  }

  protected add(rule: string, start: number, end: number, data: Problem['data'], first?: number, always = false): void {
    if (this.problems.length >= MAX_PROBLEMS && !always) return
    const related = first === undefined ? {} : { related: [{ span: this.lines.span(first, first + 1), message: 'first here' }] }
    this.problems.push({ rule, span: this.lines.span(start, end), data, ...related })
  }
}
