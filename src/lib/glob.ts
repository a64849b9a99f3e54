// Path globs as people write them in CI configs. A pattern stands for the whole path from the workspace root:
//
//   *        any characters but /            ?     one character but /
//   **       any characters, / too; as a whole folder (**/x, a/**/b) it also stands for no folder at all
//   [a-z]    one of a set, [!a-z] one that is not in it; never /
//   {a,b}    either, nested if need be; without a comma braces are ordinary characters, as in a shell
//   \        takes the meaning from the character after it
//   a/       everything below the folder
//
// Case counts, and a leading dot is nothing special. A pattern without a slash is a file at the root: write **/name for any
// folder. There is no ! in front: what to leave out is a list of its own (exclude). A pattern becomes an automaton whose states
// are made as paths need them, so that matching takes time linear in the path whatever the pattern.
import { ACCEPT, assemble, AT_START, FORK, GlobError, MAX_ALTERNATIVES, SET, type Program } from './glob-parse.js'
import { oncePer } from './once-per.js'

export { GlobError, MAX_ALTERNATIVES }

/** States kept before the automaton starts afresh: bounds the memory that a hostile pattern can take. */
const MAX_STATES = 2000
const ASCII = 128
const UNICODE = 0x110000
/** Steps by other characters that are remembered. */
const MAX_WIDE = 10_000
const UNKNOWN = -1
const DEAD = 0
const SLASH = 47

/** The test for one pattern. Throws GlobError, with the column in the pattern, for one that cannot be meant. */
export function compileGlob(pattern: string): (path: string) => boolean {
  return compileGlobs([pattern])
}

/** Whether a path that a person names may stand for others. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path)
}

/** Why a pattern cannot be meant, with its column from 1; undefined when it can. */
export function faultOfGlob(pattern: string): GlobError | undefined {
  try {
    compileGlob(pattern)
    return undefined
  } catch (error) {
    if (error instanceof GlobError) return error
    throw error
  }
}

/**
 * The test whether a path matches at least one of the patterns; one pass over the path however many there are. Throws GlobError.
 * Options are asked for each document, and are the same list each time.
 */
export const compileGlobs = oncePer((patterns: readonly string[]): ((path: string) => boolean) => {
  const automaton = new Automaton(assemble(patterns))
  return (path) => automaton.matches(path)
})

/** Whether a path matches, and whether anything below a folder could: for a walk that enters no folder in vain. */
export interface GlobWalk {
  matches(path: string): boolean
  reaches(folder: string): boolean
}

/** The tests of a walk over the patterns. Throws GlobError. */
export function compileGlobWalk(patterns: readonly string[]): GlobWalk {
  const automaton = new Automaton(assemble(patterns))
  return { matches: (path) => automaton.matches(path), reaches: (folder) => automaton.reaches(`${folder}/`) }
}

/** A deterministic automaton over the program, made while it is used. */
class Automaton {
  readonly #program: Program
  /** Instructions of each state, sorted; the empty set is state 0, the start state 1. */
  #members: number[][] = []
  #accepts: boolean[] = []
  #states = new Map<string, number>()
  /** Next state by state and ASCII character. */
  #steps: Int32Array[] = []
  /** The same for other characters, which are many: by both in one number. */
  #wide = new Map<number, number>()
  /** The last search that came by each instruction. */
  #marks: Uint32Array
  #mark = 0

  constructor(program: Program) {
    this.#program = program
    this.#marks = new Uint32Array(program.kinds.length)
    this.#reset()
  }

  matches(path: string): boolean {
    const state = this.#run(path) // which may start the lists afresh
    return this.#accepts[state]!
  }

  /** Whether a longer text that begins so can match. */
  reaches(start: string): boolean {
    return this.#run(start) !== DEAD
  }

  #run(path: string): number {
    let state = this.#start()
    for (let at = 0; at < path.length; at++) {
      let code = path.charCodeAt(at)
      if (code < ASCII) {
        const next = this.#steps[state]![code]!
        state = next === UNKNOWN ? this.#step(state, code) : next
      } else {
        code = path.codePointAt(at)!
        if (code > 0xffff) at++
        state = this.#wide.get(state * UNICODE + code) ?? this.#step(state, code)
      }
      if (state === DEAD) break
    }
    return state
  }

  #reset(): void {
    this.#members = []
    this.#accepts = []
    this.#steps = []
    this.#states.clear()
    this.#wide.clear()
    this.#intern([])
    this.#intern(this.#close(this.#program.starts, true))
  }

  #start(): number {
    return this.#members.length > 1 ? 1 : DEAD
  }

  #step(state: number, code: number): number {
    const { kinds, next, sets } = this.#program
    const reached: number[] = []
    for (const at of this.#members[state]!) {
      const kind = kinds[at]!
      if (kind === SET ? sets[at]!(code) : kind === code) reached.push(next[at]!)
    }
    const closed = this.#close(reached, code === SLASH)
    // Starting afresh is safe here: the set that was reached is interned again right after.
    if (this.#members.length >= MAX_STATES) {
      this.#reset()
      return this.#intern(closed)
    }
    const to = this.#intern(closed)
    if (code < ASCII) this.#steps[state]![code] = to
    else {
      if (this.#wide.size >= MAX_WIDE) this.#wide.clear()
      this.#wide.set(state * UNICODE + code, to)
    }
    return to
  }

  /** All positions that are reached without reading a character; only those that read one, or that accept, are kept. */
  #close(from: readonly number[], atStart: boolean): number[] {
    const { kinds, next, other } = this.#program
    const mark = ++this.#mark
    const kept: number[] = []
    const open = [...from]
    while (open.length > 0) {
      const at = open.pop()!
      if (this.#marks[at] === mark) continue
      this.#marks[at] = mark
      if (kinds[at] === FORK) open.push(other[at]!, next[at]!)
      else if (kinds[at] === AT_START) {
        if (atStart) open.push(next[at]!)
      } else kept.push(at)
    }
    return kept.sort((a, b) => a - b)
  }

  #intern(members: number[]): number {
    const name = members.join()
    const known = this.#states.get(name)
    if (known !== undefined) return known
    const state = this.#members.length
    this.#states.set(name, state)
    this.#members.push(members)
    this.#accepts.push(members.some((at) => this.#program.kinds[at] === ACCEPT))
    this.#steps.push(new Int32Array(ASCII).fill(members.length === 0 ? DEAD : UNKNOWN))
    return state
  }
}
