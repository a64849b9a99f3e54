/**
 * A strict reading of the Markdown that the reporter writes: everything that is not code, an entity or one of our own few
 * tags must be inert. Stricter than a renderer, which only says what this one renderer makes of it.
 */

const OWN_TAGS = /<\/?(?:details|summary|sub)>|<span>&#36;<\/span>/g
const OWN_ICONS = /⚠️|ℹ️/gu
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const OWN_LINES = /^(?:$|### |- |\| |\|:--|<details>$|<\/details>$|<summary>[\w ,]+<\/summary>$|\*\*|<sub>|\d+ more )/

/** Complaints about a whole body; empty when it is inert. */
export function complaints(body: string): string[] {
  const found: string[] = []
  if (body.includes('<!--')) found.push('holds the start of a comment')
  let columns = 0
  for (const line of body.split('\n')) {
    const say = (what: string): void => void found.push(`${what}: ${line}`)
    if (!OWN_LINES.test(line)) say('a line that is not ours')
    if (UNSEEN.test(line.replace(OWN_ICONS, ''))) say('an unseen character')
    const prose = withoutCode(line)
    if (prose === undefined) say('an unpaired backtick')
    else for (const what of inProse(prose)) say(what)
    if (/\$`|`\$/.test(line)) say('a formula')
    if (!line.startsWith('|')) columns = 0
    else {
      const cells = cellCounts(line)
      if (columns === 0) columns = cells.loose
      if (cells.loose !== columns || cells.strict !== columns)
        say(`a row of ${cells.loose}/${cells.strict} cells instead of ${columns}`)
    }
  }
  const opened = body.match(/^<details>$/gm)?.length ?? 0
  if (opened !== (body.match(/^<\/details>$/gm)?.length ?? 0)) found.push('details that do not close')
  return found
}

/** The line without its code spans, by CommonMark's rule: a run of backticks closes at the next run of the same length. */
export function withoutCode(line: string): string | undefined {
  let rest = line
  let out = ''
  for (;;) {
    const open = /`+/.exec(rest)
    if (open === null) return out + rest
    out += rest.slice(0, open.index) + ' '
    const after = rest.slice(open.index + open[0].length)
    const close = [...after.matchAll(/`+/g)].find((run) => run[0].length === open[0].length)
    if (close === undefined) return undefined
    rest = after.slice(close.index + close[0].length)
  }
}

function inProse(prose: string): string[] {
  const found: string[] = []
  const bare = prose.replace(OWN_TAGS, ' ').replace(/^\*\*(?:\d+ more|Could not judge:)\*\*/, '')
  if (/[<>]/.test(bare)) found.push('markup')
  if (/[@$]/.test(bare)) found.push('a raw @ or $')
  if (/#/.test(bare.replace(/^### /, '').replace(/&#\d+;/g, ''))) found.push('a raw #')
  if (/(?<!\\)(?:\\\\)*[*_[\]~]/.test(bare.replace(/\\[*_[\]~\\]/g, ''))) found.push('unescaped emphasis or a bracket')
  if (/&(?!(?:amp|lt|gt|#\d+);)/.test(bare)) found.push('a raw &')
  const read = bare.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/\\([*_[\]~\\])/g, '$1')
  if (/@[\w/]/.test(read)) found.push('a mention')
  if (/#\d/.test(read.replace(/^### /, ''))) found.push('a reference')
  if (/\b[a-z]{2,}-\d/i.test(read)) found.push('a reference by prefix')
  if (/:\/\/|\bwww\.|mailto:\w/i.test(read)) found.push('a link')
  if (/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i.test(read)) found.push('a commit')
  if (/:[\w+-]+:/.test(read)) found.push('an emoji code')
  return found
}

/** Cells of a row by the two rules in use: any `\|` is a bar (cmark-gfm), or `\\` is taken off first (micromark). */
function cellCounts(line: string): { loose: number; strict: number } {
  const bars = (text: string): number => text.split('|').length - 2
  return { loose: bars(line.replace(/\\\|/g, '')), strict: bars(line.replace(/\\[\\|]/g, '')) }
}
