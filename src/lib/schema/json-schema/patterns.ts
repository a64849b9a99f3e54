import { compileRegex, type Regex } from '../../regex.js'

/** The pattern as RE2 writes it. */
export function toRe2(pattern: string): string {
  return pattern
    .replace(/\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})/g, (_, wide?: string, short?: string) => `\\x{${wide ?? short}}`)
    .replace(/\\\//g, '/')
    .replace(/\\p\{Letter\}/g, '\\p{L}')
    .replace(/\\cJ/g, '\\n')
}

const compiled = new Map<string, Regex | undefined>()

/**
 * The compiled form of a schema's pattern, or undefined when the linear-time engine cannot run it (look-around,
 * back-references) or it is no pattern at all.
 */
function regexOf(pattern: string): Regex | undefined {
  if (compiled.has(pattern)) return compiled.get(pattern)
  let regex: Regex | undefined
  try {
    regex = compileRegex(toRe2(pattern))
  } catch {
    regex = undefined
  }
  if (compiled.size > 2000) compiled.clear()
  compiled.set(pattern, regex)
  return regex
}

/** Whether the pattern matches somewhere in the text; undefined when it cannot be run. */
export function matches(pattern: string, text: string): boolean | undefined {
  return regexOf(pattern)?.test(text)
}

/** Patterns that refuse no text. `.*` matches the empty text before a line break too. */
export function matchesEverything(pattern: string): boolean {
  return pattern === '' || pattern === '^' || pattern === '$' || pattern === '.*' || pattern === '^.*' || pattern === '.*?'
}
