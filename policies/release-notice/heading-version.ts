/** Which version a heading announces. */
import { compareVersions, readVersion, type Version } from '../../src/lib/semver.js'
import type { Json } from '../../src/policy.js'
import { showVersion, versionOf } from './move.js'

export interface Named {
  readonly version: Version
  /** The title begins with it: it is the heading of a release, and not of something that a release brought. */
  readonly isTitle: boolean
  /** Of `churn@1.2.0` and `churn-v1.2.0`, in lower case. */
  readonly name?: string
}

const SEPARATORS = /[\s[\]()<>{}`*_,;|/@=#"“”«»]+|:(?=\s|$)/
/** Before a version that is another one's: "Migrating from 1.2.0". */
const OF_OTHERS = new Set([
  'from',
  'since',
  'after',
  'before',
  'until',
  'than',
  'against',
  'vs',
  'vs.',
  'requires',
  'require',
  'needs',
])
/** Before a version of this one. */
const WORDS = /^(?:v|ver|version|rel|release)$/i

/** The versions that a title speaks of as its own, in order. */
export function versionsIn(title: string): readonly Named[] {
  const words = wordsOf(title)
  const found: Named[] = []
  for (const [i, word] of words.entries()) {
    if (OF_OTHERS.has(words[i - 1]?.toLowerCase() ?? '')) continue
    const parts = word.split(/\.\.\.?/)
    // `1.1.0...1.2.0` and `1.1.0 → 1.2.0` lead to the second.
    if (/^(?:→|->|=>|to|\.{2,3})$/i.test(words[i + 1] ?? '') && /^v?\d/i.test(words[i + 2] ?? '')) continue
    const named = readWord(parts.at(-1)!, nameBefore(title, word))
    if (named !== undefined) found.push({ ...named, isTitle: words.slice(0, i).every((one) => isLead(one, named)) })
  }
  return found
}

/** What may stand before the version in the heading of a release: its name, a word for it, a date, signs. */
function isLead(word: string, { name }: Pick<Named, 'name'>): boolean {
  return WORDS.test(word) || word.toLowerCase() === name || /^[\d.-]{8,}:?$/.test(word) || !/[\p{L}\p{N}]/u.test(word)
}

/** Whether a title has the text of a version that is none of semver's as a word. */
export function hasWord(title: string, version: Json): boolean {
  return wordsOf(title).includes(showVersion(version))
}

export function isVersion(named: Named, own: Json): boolean {
  const version = versionOf(own)
  return version !== undefined && compareVersions(named.version, version) === 0
}

function wordsOf(title: string): string[] {
  return plain(title)
    .split(SEPARATORS)
    .filter((word) => word !== '')
}

/** As it is read: without tags, addresses of links, escapes, invisible characters, and with signs of one form. */
function plain(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/gi, '')
    .replace(/\]\([^)]*\)|\][[][^\]]*\]/g, ']')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2212](?=[a-z])/gi, '-')
    .replace(/[\u2010-\u2015\u2212]/g, ' - ')
}

function readWord(word: string, name: string | undefined): Omit<Named, 'isTitle'> | undefined {
  const bare = word.replace(/[.:!]+$/, '')
  const own = parse(bare)
  if (own !== undefined) return name === undefined ? { version: own } : { version: own, name }
  // `churn-v1.2.0`, `Version-1.2.0`, and a word of a script that has no blanks.
  const [, before = '', rest = ''] = /^(\p{L}[\p{L}\p{M}\d.-]*?)[-.]?v?(\d+\.\d.*)$/u.exec(bare) ?? []
  const version = parse(rest)
  if (version === undefined) return undefined
  const isWord = WORDS.test(before) || !/^[\x20-\x7e]+$/.test(before)
  return isWord ? { version } : { version, name: before.replace(/-v$/i, '').toLowerCase() }
}

function parse(text: string): Version | undefined {
  const reading = readVersion(text.replace(/^v[-.]?(?=\d)/i, ''))
  return reading.ok ? reading.version : undefined
}

/** `@acme/churn@1.2.0`: the last part of the name. */
function nameBefore(title: string, word: string): string | undefined {
  const at = title.indexOf(word)
  return /([\w.-]+)(?:@|==|#)$/.exec(title.slice(Math.max(0, at - 100), at))?.[1]?.toLowerCase()
}
