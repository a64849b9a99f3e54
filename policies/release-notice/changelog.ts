import { compareVersions, readVersion } from '../../src/lib/semver.js'
import type { Json } from '../../src/policy.js'
import { showVersion, versionOf } from './move.js'
import { saysSomething } from './content.js'

export type Section = 'found' | 'empty' | 'missing'

interface Heading {
  readonly text: string
  readonly level: number
  /** The lines below it, up to the next heading. */
  readonly body: string[]
}

/** Whether a changelog has a section for a version, with something said in it. */
export function findSection(text: string, version: Json): Section {
  const headings = readHeadings(text)
  let verdict: Section = 'missing'
  for (const [i, { text: title, level }] of headings.entries()) {
    if (!namesVersion(title, version)) continue
    verdict = 'empty'
    for (const [j, inner] of headings.slice(i).entries()) {
      if (j > 0 && inner.level <= level) break
      if (inner.body.some(isProse)) return 'found'
    }
  }
  return verdict
}

/** ATX (`## 1.2.0`) and underlined headings of Markdown and reStructuredText; code blocks and comments have none. */
function readHeadings(text: string): Heading[] {
  const lines = withoutComments(text.replace(/^\ufeff/, '')).split(/\r\n|\n|\r/)
  const headings: Heading[] = []
  const underlines: string[] = []
  let fence: string | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    if (fence !== undefined) {
      if (mark?.[1]?.startsWith(fence) === true && mark[2]!.trim() === '') fence = undefined
      headings.at(-1)?.body.push(line)
      continue
    }
    const under = /^ {0,3}([=\-~^"'*+#])\1{2,}\s*$/.exec(lines[i + 1] ?? '')?.[1]
    const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line)
    if (atx !== null) headings.push({ text: atx[2] ?? '', level: atx[1]!.length, body: [] })
    else if (under !== undefined && isTitle(line)) {
      if (!underlines.includes(under)) underlines.push(under)
      // In Markdown `=` is above `-`; in reStructuredText the first sort met is the highest.
      headings.push({ text: line.trim(), level: underlines.indexOf(under) + 1, body: [] })
      i++
    } else {
      if (mark !== null) fence = mark[1]
      headings.at(-1)?.body.push(line)
    }
  }
  return headings
}

function isTitle(line: string): boolean {
  return line.trim() !== '' && !/^ {0,3}(?:[-*+>]\s|([=\-~^"'*+#])\1{2,}\s*$)/.test(line)
}

/** `[1.2.0] - 2025-09-21`, `v1.2.0 (date)`, `Release 1.2`, `name@1.2.0`; `1.2` and `1.2.0` are one version. */
function namesVersion(title: string, version: Json): boolean {
  const own = versionOf(version)
  const words = title
    .replace(/\]\([^)]*\)|\][[][^\]]*\]/g, ']')
    .split(/[\s[\]()<>{}`*_,;|/@]+|:(?=\s|$)/)
    .filter((word) => word !== '')
  if (own === undefined) return words.includes(showVersion(version))
  return words.some((word) => {
    const reading = readVersion(word.replace(/^(?:v|version|release)[-.]?(?=\d)/i, '').replace(/[.:!]+$/, ''))
    return reading.ok && compareVersions(reading.version, own) === 0
  })
}

/** A line that says something: no blank, no rule, no definition of a link. */
function isProse(line: string): boolean {
  if (/^\s*\[[^\]]+\]:\s*\S+/.test(line)) return false
  return saysSomething(line.replace(/^\s*(?:[-*+>]|\d+[.)])\s*/, ''))
}

/** Comments may span lines; the line count stays. Linear: each is found once. */
function withoutComments(text: string): string {
  let result = ''
  let from = 0
  for (;;) {
    const start = text.indexOf('<!--', from)
    if (start < 0) return result + text.slice(from)
    const end = text.indexOf('-->', start + 4)
    // One that is never closed hides the rest, as it does for a reader.
    result += text.slice(from, start) + (end < 0 ? '' : text.slice(start, end).replace(/[^\n]+/g, ''))
    if (end < 0) return result
    from = end + 3
  }
}
