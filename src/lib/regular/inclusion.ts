/**
 * Whether every text that keeps to some rules keeps to another. Patterns are made into automata, which are walked through side
 * by side; what is outside the readable part of the syntax, or takes too long, is not decided.
 */
import { automatonOf, type Automaton } from './automaton.js'
import { contains, cutPoints, EVERY_CHAR, LAST_CHAR } from './char-set.js'
import { FLAVOURS, readPattern, type Expression, type Flavour } from './syntax.js'

/** What a text is held to: a pattern that matches somewhere in it, or a number of characters. */
export type TextRule = { readonly pattern: string } | { readonly least: number; readonly most: number }

/** `text`: one that keeps to the rules that could be read and not to the asked one; the engine has to have the last word. */
export type Inclusion = { readonly included: true } | { readonly included: false; readonly text: string }

/** Steps of one question, and of all; one is some 10 ns. */
const WORK_EACH = 400_000
const WORK_IN_ALL = 12_000_000
/** For each state that is reached from another in an automaton that is made. */
const WORK_OF_STATE = 5
const MAX_PAIRS = 4000
const MAX_CLASSES = 250
/** Larger counts are not unfolded. */
const MAX_COUNT = 300

/** Of one comparison: remembers its answers, and stops when it has worked enough. */
export class TextProver {
  #left = WORK_IN_ALL
  readonly #answers = new Map<string, Inclusion | undefined>()
  readonly #automata = new Map<string, Automaton | undefined>()

  /** Undefined: not decided. Holds as RE2 reads the patterns and as JavaScript does. */
  compare(known: readonly TextRule[], asked: TextRule): Inclusion | undefined {
    const key = JSON.stringify([known, asked])
    if (!this.#answers.has(key)) this.#answers.set(key, this.#compare(known, asked))
    return this.#answers.get(key)
  }

  #compare(known: readonly TextRule[], asked: TextRule): Inclusion | undefined {
    let answer: Inclusion | undefined
    for (const flavour of FLAVOURS) {
      if (this.#left <= 0) return undefined
      const goal = this.#automaton(asked, flavour)
      if (goal === undefined) return undefined
      // A rule that cannot be read is left out: what holds without it holds with it.
      const rules = known.flatMap((rule) => this.#automaton(rule, flavour) ?? [])
      const allowed = Math.min(WORK_EACH, this.#left)
      const search = new Search(rules, goal, allowed)
      answer = search.run()
      this.#left -= search.work
      if (answer?.included !== true) return answer
    }
    return answer
  }

  #automaton(rule: TextRule, flavour: Flavour): Automaton | undefined {
    const key = `${flavour} ${JSON.stringify(rule)}`
    if (!this.#automata.has(key)) {
      const expression = 'pattern' in rule ? readPattern(rule.pattern, flavour) : lengthOf(rule)
      const made = expression && automatonOf(expression)
      // It is kept for later questions: what it takes to make bounds the memory of all of them, too.
      this.#left -= WORK_OF_STATE * (made?.size ?? 0)
      this.#automata.set(key, made)
    }
    return this.#automata.get(key)
  }
}

function lengthOf({ least, most }: { least: number; most: number }): Expression | undefined {
  if (least > MAX_COUNT || (most > MAX_COUNT && most !== Infinity)) return undefined
  return { kind: 'repeat', part: { kind: 'chars', set: EVERY_CHAR }, least, most }
}

/** The states that each automaton may be in after the same text; the goal's is the last. */
interface Pair {
  readonly states: readonly (readonly number[])[]
  readonly before: Pair | undefined
  readonly char: number
}

/** Breadth first, so that the text it finds is a shortest one. */
class Search {
  work = 0
  readonly #all: readonly Automaton[]
  readonly #limit: number
  readonly #chars: readonly number[]

  constructor(known: readonly Automaton[], goal: Automaton, limit: number) {
    this.#all = [...known, goal]
    this.#limit = limit
    const sets = new Set(this.#all.flatMap(({ moves }) => moves.flatMap((list) => list.map(({ set }) => set))))
    const cuts = cutPoints(sets)
    this.#chars = cuts.length > MAX_CLASSES ? [] : cuts.map((from, i) => speaking(from, (cuts[i + 1] ?? LAST_CHAR + 1) - 1))
  }

  run(): Inclusion | undefined {
    if (this.#chars.length === 0) return undefined
    const start: Pair = { states: this.#all.map(({ closures }) => closures[0]!), before: undefined, char: 0 }
    const queue: Pair[] = [start]
    const seen = new Set([keyOf(start)])
    for (const pair of queue) {
      if (this.#refutes(pair)) return { included: false, text: textOf(pair) }
      for (const char of this.#chars) {
        const next = this.#step(pair, char)
        if (this.work > this.#limit || seen.size > MAX_PAIRS) return undefined
        if (next === undefined || seen.has(keyOf(next))) continue
        seen.add(keyOf(next))
        queue.push(next)
      }
    }
    return { included: true }
  }

  #refutes({ states }: Pair): boolean {
    return this.#all.every(({ last }, i) => states[i]!.includes(last) === i < this.#all.length - 1)
  }

  /** Undefined when one of the known rules cannot be met any more. */
  #step(pair: Pair, char: number): Pair | undefined {
    const states: number[][] = []
    for (const [i, { moves, closures }] of this.#all.entries()) {
      const reached = new Set<number>()
      for (const state of pair.states[i]!)
        for (const { set, to } of moves[state]!) {
          this.work += 1 + set.length
          if (contains(set, char)) for (const one of closures[to]!) reached.add(one)
        }
      this.work += 4 + reached.size
      if (reached.size === 0 && i < this.#all.length - 1) return undefined
      states.push([...reached].sort((a, b) => a - b))
    }
    return { states, before: pair, char }
  }
}

function keyOf({ states }: Pair): string {
  return states.map((list) => list.join()).join(';')
}

function textOf(pair: Pair): string {
  const chars: string[] = []
  for (let one: Pair = pair; one.before !== undefined; one = one.before) chars.push(String.fromCodePoint(one.char))
  return chars.reverse().join('')
}

const SPEAKING = [...'a0A-_ .'].map((char) => char.codePointAt(0)!)

/** A character of a range that can be read in a message. */
function speaking(from: number, to: number): number {
  const found = SPEAKING.find((char) => from <= char && char <= to)
  if (found !== undefined) return found
  if (from <= 0x7e && to >= 0x21) return Math.max(from, 0x21)
  // Halves of a pair are no characters by themselves.
  return from >= 0xd800 && from <= 0xdfff ? Math.min(to, 0xe000) : from
}
