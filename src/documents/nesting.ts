import { Lexer, Parser } from 'yaml'

/** Entries of the parser's stack that its composer is known to bear. */
const SAFE_STACK = 900

/**
 * Where flow brackets or block collections nest deeper than the limit, before anything recurses: the composer of the yaml
 * package ends the whole process on 100,000 brackets. The precise count is only made for a text that could be so deep.
 */
export function findDeepPlace(text: string, limit: number): number | undefined {
  if (!mayBeDeep(text, limit)) return undefined
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) void token
    // Each level takes one or two entries of the parser's own stack; a few hundred are safe, and then the walk names the place.
    if (parser.stack.length > Math.max(2 * limit + 10, SAFE_STACK)) return Math.min(parser.offset, Math.max(0, text.length - 1))
  }
  return undefined
}

/** Counts brackets, compact `- - -` and `? ? ?` runs and indentation without looking at quotes: may say yes too often, never no. */
function mayBeDeep(text: string, limit: number): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 91 || code === 123) {
      if (++depth > limit) return true
    } else if ((code === 93 || code === 125) && depth > 0) depth--
  }
  return text.includes(' '.repeat(limit)) || /(?:[-?:][ \t]+){50}/.test(text)
}
