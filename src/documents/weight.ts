import { Lexer } from 'yaml'

/** What the yaml package builds for a value takes some ten times the memory of the value: large files get a part of the limit. */
const SHARE = 5
/** So many marks take a second, whatever the limit. */
const BEARABLE = 100_000
/** A value seldom has more: a key, its colon and itself. */
const MARKS_OF_A_VALUE = 3

/** Marks (keys, values, colons, dashes, comments and, twice, brackets) that a text may hold that goes through the yaml package. */
export function mostMarks(nodes: number): number {
  return Math.max(Math.ceil(nodes / SHARE), Math.min(BEARABLE, nodes * MARKS_OF_A_VALUE))
}

/** Where a text holds more marks than that, found before any tree is built: 7 MB of `[],` take a minute and 3 GB to parse. */
export function findHeavyPlace(text: string, most: number): number | undefined {
  if (text.length <= most) return undefined // each mark takes a character
  let marks = 0
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    const first = lexeme.charCodeAt(0)
    // Signs of the lexer's own that stand for no text: a document, a mode, a scalar.
    if (first === 2 || first === 0x18 || first === 0x1f) {
      if (first === 0x1f) marks++
      continue
    }
    if (first === 91 || first === 123) marks += 2
    else if (/^["'*:?#-]/.test(lexeme)) marks++
    if (marks > most) return Math.min(offset, text.length - 1)
    offset += lexeme.length
  }
  return undefined
}
