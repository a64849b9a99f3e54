import { KNOWN } from './keys.js'

/** The edit that parts a key from the value that it swallowed, by offsets into the text that was looked at. */
export interface Gap {
  readonly start: number
  /** Where the value begins. */
  readonly end: number
  readonly text: string
}

// A name, a colon, no space: every YAML library reads on. A URL is no such key, nor is `C:\` or `Foo::Bar`. The full-width colon of
// Chinese and Japanese keyboards is no colon to YAML, with a space or without.
// Made when it is asked for: V8 builds a set of all letters for it, and most documents have no such text.
const nameIn = (text: string): string | undefined => /^[\p{L}_$][\p{L}\p{N}_.$-]*(?=[ \t]*[:：])/u.exec(text)?.[0]
const COLON = /^[ \t]*(?::(?!\/\/|:)(?=\S)|：[ \t]*(?=\S))/
// What a tag, an image name, a host, a time or a Windows path does not have behind its colon: a text in quotes, a collection, a truth value.
const MEANT_QUOTED = /^(?:"[^"]*"|'[^']*'|\{.*\}|\[.*\])$/
/** A digest with its algorithm is one text, and so long that it gets a line of its own. */
const DIGEST = /^sha256:[0-9a-f]{64}$/i
const MEANT_WORD = /^(?:true|True|TRUE|false|False|FALSE|null)$/

/** Where the value of a swallowed key begins; undefined for a text that is no name with a colon. */
export function findGap(text: string): Gap | undefined {
  const name = nameIn(text)?.length
  const colon = name === undefined ? undefined : COLON.exec(text.slice(name))?.[0]
  if (colon === undefined) return undefined
  const end = name! + colon.length
  return colon.includes(':') ? { start: end, end, text: ' ' } : { start: name!, end, text: ': ' }
}

export function shift({ start, end, text }: Gap, by: number): Gap {
  return { start: start + by, end: end + by, text }
}

/**
 * Where a plain scalar surely is mappings that collapsed: the gap of each of its lines. Undefined when it may be meant as it
 * stands. `alone`: it stands below its key on lines of its own, where nobody writes a tag or the name of an image; an item of
 * a list is often one (`- region:us`, `- nginx:latest`, `- license:mit`).
 */
export function findCollapsedLines(source: string, alone: boolean): readonly Gap[] | undefined {
  const gaps: Gap[] = []
  let isSure = false
  let at = 0
  const lines = source.split('\n')
  for (const raw of lines) {
    const line = raw.trim()
    if (DIGEST.test(line)) return undefined
    if (line !== '') {
      const start = at + raw.indexOf(line)
      const gap = findGap(line)
      if (gap === undefined) return undefined
      gaps.push(shift(gap, start))
      const value = line.slice(gap.end)
      const isKnown = KNOWN.has(nameIn(line)!)
      const isList = !alone && lines.length === 1
      if (MEANT_QUOTED.test(value) || (MEANT_WORD.test(value) && (isKnown || !isList)) || (isKnown && !isList)) isSure = true
    }
    at += raw.length + 1
  }
  return isSure ? gaps : undefined
}
