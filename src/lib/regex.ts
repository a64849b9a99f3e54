/**
 * Regular expressions in linear time. Patterns come from rules and documents that strangers write, and the engine of
 * JavaScript backtracks: 28 characters against `(a+)+$` take it half a minute. RE2 (as re2js) never backtracks.
 */
import { RE2JS, RE2JSSyntaxException } from 're2js'
import type { Budget } from './budget.js'

export const MAX_PATTERN_LENGTH = 1000
/** Instructions of the compiled automaton; `(a|aa|aaa){900}` has 8,103 and needs 0.25 ms for each character. */
const MAX_PROGRAM_SIZE = 10_000
/** Characters times instructions that one budget step stands for: 1e6 steps are about a second in the worst case measured. */
const WORK_PER_STEP = 32
const CACHE_SIZE = 500

export interface Regex {
  readonly pattern: string
  /** Whether the pattern matches anywhere in the text: only `^` and `$` anchor it. */
  test(text: string, budget?: Budget): boolean
}

/** A pattern that RE2 does not take. `message` says what it is, `fix` what to write instead; `index` is where, when known. */
export class RegexError extends Error {
  readonly pattern: string
  readonly fix: string
  readonly index: number | undefined
  constructor(pattern: string, what: string, fix: string, index?: number) {
    super(what)
    this.name = 'RegexError'
    this.pattern = pattern
    this.fix = fix
    this.index = index
  }
}

const cache = new Map<string, Regex>()

/** Compiles a pattern in RE2 syntax. Throws RegexError. The same pattern is compiled once. */
export function compileRegex(pattern: string): Regex {
  const known = cache.get(pattern)
  if (known !== undefined) return known
  const regex = compile(pattern)
  const oldest = cache.size >= CACHE_SIZE ? cache.keys().next().value : undefined
  if (oldest !== undefined) cache.delete(oldest)
  cache.set(pattern, regex)
  return regex
}

function compile(pattern: string): Regex {
  if (pattern.length > MAX_PATTERN_LENGTH)
    throw new RegexError(
      pattern.slice(0, 40) + '…',
      `the pattern is ${pattern.length} characters long, more than ${MAX_PATTERN_LENGTH}`,
      'Split it into several rules.',
    )
  let program: RE2JS
  try {
    program = RE2JS.compile(pattern)
  } catch (error) {
    throw describe(pattern, error)
  }
  const size = program.programSize()
  if (size > MAX_PROGRAM_SIZE)
    throw new RegexError(
      pattern,
      `the pattern unfolds to ${size} instructions, more than ${MAX_PROGRAM_SIZE}`,
      'Use smaller repeat counts, or check the length with len().',
    )
  return {
    pattern,
    test(text, budget) {
      budget?.spend(1 + Math.ceil((text.length * size) / WORK_PER_STEP))
      return program.test(text)
    },
  }
}

/** What RE2 leaves out, as an author would look for it: tested at each position that is not inside a class or an escape. */
const UNSUPPORTED: readonly [test: RegExp, what: string, fix: string][] = [
  [
    /^\\[1-9]/,
    'a back-reference',
    'RE2 matches in linear time and cannot refer back to a group; compare the two parts in two conditions.',
  ],
  [
    /^\\k</,
    'a named back-reference',
    'RE2 matches in linear time and cannot refer back to a group; compare the two parts in two conditions.',
  ],
  [/^\(\?(?:=|!)/, 'a look-ahead', 'RE2 has no look-around; use two conditions joined with `and` (or `and not`).'],
  [/^\(\?<(?:=|!)/, 'a look-behind', 'RE2 has no look-around; use two conditions joined with `and` (or `and not`).'],
  [/^\(\?>/, 'an atomic group', 'RE2 never backtracks, so an ordinary group `(?:…)` does the same.'],
  [/^\\u/, 'a JavaScript escape', 'Write `\\x{0041}` for a code point.'],
  [/^\\c[A-Za-z]/, 'a JavaScript control escape', 'Write `\\x01` for a control character.'],
  [/^\\Z/, 'an end anchor of other engines', 'Write `$`, which is the end of the text.'],
  [/^\\[pP]\{[^}]*=/, 'a Unicode property with a name', 'Write the value alone: `\\p{Greek}`, `\\p{Lu}`.'],
  [/^[*+?}]\+/, 'a possessive quantifier', 'RE2 never backtracks, so leave the second `+` out.'],
]

function describe(pattern: string, error: unknown): RegexError {
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at, at + 40)
    for (const [test, what, fix] of UNSUPPORTED) {
      const found = test.exec(rest)
      if (found)
        return new RegexError(pattern, `\`${found[0]}\` is ${what}, which the linear-time engine (RE2) does not have`, fix, at)
    }
    if (pattern[at] === '\\') at++
  }
  const reason = error instanceof RE2JSSyntaxException ? error.message.replace(/^error parsing regexp: /, '') : String(error)
  return new RegexError(
    pattern,
    `the pattern is not RE2 syntax: ${reason}`,
    'See https://github.com/google/re2/wiki/Syntax for what a pattern may hold.',
  )
}
