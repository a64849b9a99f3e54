import { Lexer } from 'yaml'

/** What the yaml package builds for a value takes some ten times the memory of the value: large files get a part of the limit. */
const SHARE = 5
/** So many marks take a second, whatever the limit. */
const BEARABLE = 100_000
/** A value seldom has more: a key, its colon and itself. */
const MARKS_OF_A_VALUE = 3
/** Signs of the lexer's own that stand for no text: a document and a mode, and the beginning of a plain scalar. */
const [DOCUMENT, MODE, SCALAR] = ['\u0002', '\u0018', '\u001f']

/** Marks that a text may hold that goes through the yaml package. */
export function mostMarks(nodes: number): number {
  return Math.max(Math.ceil(nodes / SHARE), Math.min(BEARABLE, nodes * MARKS_OF_A_VALUE))
}

const WEIGHTS: Readonly<Record<string, number>> = {
  ...{ '[': 2, '{': 2, '-': 2 },
  ...{ '"': 1, "'": 1, '*': 1, ':': 1, '?': 1, '#': 1, ',': 1, '&': 1, '!': 1 },
}
const HEAVIEST = 3

/**
 * Where a text holds more marks than that, found before any tree is built: 7 MB of `[],` take a minute and 3 GB to parse.
 * A mark is what takes about half a KB to build: a key, a value, a colon, a comma, a comment, an anchor, a tag. A bracket and the
 * dash of an item are two, and a sign behind which its line holds nothing but another such sign is three: it opens a list or a
 * mapping, or stands for an empty value.
 */
export function findHeavyPlace(text: string, most: number): number | undefined {
  if (text.length * HEAVIEST <= most) return undefined
  let marks = 0
  let offset = 0
  /** What the sign before this lexeme lacks to three, should nothing else follow on its line. */
  let owed = 0
  let inScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === DOCUMENT || lexeme === MODE) continue
    if (lexeme === SCALAR) {
      marks++
      owed = 0
      inScalar = true
      continue
    }
    const sign = inScalar ? '' : lexeme[0]!
    inScalar = false
    const weight = WEIGHTS[sign] ?? 0
    const isSign = sign === '-' || sign === ':' || sign === '?'
    marks += isSign || sign === '\n' || sign === '\r' ? weight + owed : weight
    if (sign !== ' ') owed = isSign ? HEAVIEST - weight : 0
    if (marks > most) return Math.min(offset, text.length - 1)
    offset += lexeme.length
  }
  return undefined
}
