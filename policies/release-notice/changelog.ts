import type { Json } from '../../src/policy.js'
import { hasWord, isVersion, versionsIn, type Named } from './heading-version.js'
import { readHeadings, type Heading } from './headings.js'
import { saysSomething } from './content.js'
import { versionOf } from './move.js'

export type Section = 'found' | 'empty' | 'missing'

interface Titled extends Heading {
  readonly named: readonly Named[]
}

const MAX_PROSE = 2000

/** Whether a changelog has a section for a version of the document of one of these names, with something said in it. */
export function findSection(text: string, version: Json, names: readonly string[] = []): Section {
  const headings = readHeadings(text).map((heading): Titled => ({ ...heading, named: versionsIn(heading.text) }))
  const isOurs = ownership(headings, names)
  const isElsewhere = chapterOfAnother(headings, names)
  let verdict: Section = 'missing'
  /** Of the section that is being read; what stands deeper belongs to it. */
  let level: number | undefined
  const above: Titled[] = []
  for (const heading of headings) {
    while (above.length > 0 && above.at(-1)!.level >= heading.level) above.pop()
    if (level !== undefined && endsSection(heading, level)) level = undefined
    if (
      level === undefined &&
      announces(heading, version, isOurs) &&
      !above.some((one) => isElsewhere(one) || isOfAnother(one, heading))
    ) {
      verdict = 'empty'
      level = heading.level
    }
    if (level !== undefined && heading.body.some(isProse)) return 'found'
    above.push(heading)
  }
  return verdict
}

function announces(heading: Titled, version: Json, isOurs: (named: Named) => boolean): boolean {
  if (versionOf(version) === undefined) return hasWord(heading.text, version)
  return heading.named.some((named) => isOurs(named) && isVersion(named, version))
}

/**
 * The next release ends a section wherever it stands: tools write minor releases as `#` and patches as `##`. They also write what a
 * patch brought on its own level (`### 1.2.1`, `### Bug Fixes`).
 */
function endsSection({ level, isLine, named: [first] }: Titled, own: number): boolean {
  return level < own || isLine || first?.isTitle === true || (level === own && own < 3)
}

/** Within the section of another version a version is one of what changed: `### numpy 1.3.0`. `# 1.3` may hold `## 1.3.1`. */
function isOfAnother({ named: [outer] }: Titled, { named: [inner] }: Titled): boolean {
  if (outer?.isTitle !== true || inner === undefined || inner.isTitle || outer.version.parts < 2) return false
  const isSeries = outer.version.major === inner.version.major && outer.version.minor === inner.version.minor
  return !isSeries || (outer.version.parts === 3 && outer.version.patch !== inner.version.patch)
}

/** Where one changelog tells of several things by name, only what has this document's counts. */
function ownership(headings: readonly Titled[], names: readonly string[]): (named: Named) => boolean {
  const found = new Set(headings.flatMap(({ named }) => named.flatMap(({ name }) => (name === undefined ? [] : [name]))))
  const own = new Set(names.map((name) => name.toLowerCase()))
  const isShared = found.size > 1 && [...found].some((name) => own.has(name))
  return ({ name }) => !isShared || name === undefined || own.has(name)
}

/** Where one changelog has a chapter for each thing (`# churn`, then `## 1.2.0`), only the chapter of this document counts. */
function chapterOfAnother(headings: readonly Titled[], names: readonly string[]): (above: Titled) => boolean {
  const own = new Set(names.map((name) => name.toLowerCase()))
  const isOwn = ({ text, named }: Titled): boolean =>
    named.length === 0 && own.has(text.trim().replace(/[`*_]/g, '').toLowerCase())
  const level = headings.find(isOwn)?.level
  return (above) => above.level === level && above.named.length === 0 && !isOwn(above)
}

/** A line that says something: no blank, no rule, no definition of a link, no date, nor a link to what changed and nothing else. */
function isProse(raw: string): boolean {
  const line = raw.slice(0, MAX_PROSE)
  if (/^\s*\[[^\]]+\]:\s*\S+/.test(line)) return false
  // A comment, a label or a directive of reStructuredText, unless it has words of its own.
  if (/^\s*\.\.(?:\s|$)/.test(line) && !/::\s+\S+\s+\S/.test(line)) return false
  const text = line.replace(/^\s*(?:[-*+>]|\d+[.)])\s*/, '')
  return saysSomething(text) && /[\p{L}\p{N}]/u.test(withoutTrimmings(text))
}

/** What release tools write where nobody has said anything. */
function withoutTrimmings(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/https?:\/\/\S+/gi, '')
    .replace(/\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}/gu, '')
    .replace(/\b(?:full change ?log|compare|diff|released|release date|date|on)\b/gi, '')
}
