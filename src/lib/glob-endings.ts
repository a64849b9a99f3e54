// What can be said of the paths that globs match without matching them: for a tool that finds files by their endings.

/** So many endings are still looked for faster than all files are. */
const MOST_ENDINGS = 300

/**
 * Texts of which one ends every path that matches one of the patterns (see `glob.ts`); undefined when that may be any path,
 * or too many texts. Other paths may end in them too.
 */
export function endingsOfGlobs(patterns: readonly string[]): readonly string[] | undefined {
  const endings = new Set<string>()
  for (const pattern of patterns) {
    const meant = alternatives(pattern, MOST_ENDINGS)
    if (meant === undefined) return undefined
    for (const one of meant) {
      // Without a folder: `**/README.md` is also the one at the root.
      const ending = /[^/*?[\]{}\\]*$/.exec(one)![0]
      if (!/^[\x21-\x7e]+$/.test(ending)) return undefined
      endings.add(ending)
    }
  }
  const least = [...endings].filter((ending) => !hasShorter(ending, endings))
  return least.length > MOST_ENDINGS ? undefined : least
}

/** Whether it ends in another of them, which then stands for both. */
function hasShorter(ending: string, endings: ReadonlySet<string>): boolean {
  for (let at = 1; at < ending.length; at++) if (endings.has(ending.slice(at))) return true
  return false
}

/** The patterns that one with braces stands for, at most so many; where escapes or sets stand in it too, the pattern itself. */
function alternatives(pattern: string, most: number): string[] | undefined {
  if (/[\\[\]]/.test(pattern)) return [pattern]
  const done: string[] = []
  const todo = [pattern]
  for (let one = todo.pop(); one !== undefined; one = todo.pop()) {
    const found = /\{([^{}]*,[^{}]*)\}/.exec(one) // an innermost one
    if (found === null) done.push(one)
    else
      for (const part of found[1]!.split(','))
        todo.push(one.slice(0, found.index) + part + one.slice(found.index + found[0].length))
    if (done.length + todo.length > most) return undefined
  }
  return done
}
