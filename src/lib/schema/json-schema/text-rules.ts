import type { Inclusion, TextRule } from '../../regular/inclusion.js'
import type { Left } from './left.js'
import { STRING, type Node } from './node.js'
import type { Prover } from './prove.js'

const MAX_PATTERNS = 4

/** What the texts of `left` are held to; with lengths or without. */
export function textRules(left: Left, withLengths = true): TextRule[] {
  const patterns = new Set(left.flat.flatMap(({ pattern }) => pattern ?? []))
  const [least, most] = [left.most('minLength'), left.least('maxLength')]
  const rules: TextRule[] = [...patterns].slice(0, MAX_PATTERNS).map((pattern) => ({ pattern }))
  return withLengths && (least > 0 || most < Infinity) ? [...rules, { least, most }] : rules
}

/** Texts that the rules of `left` let through and the pattern or the length of the goal does not, where they can be worked out. */
export function* refutingTexts(prover: Prover, left: Left, goal: Node): Generator<string> {
  if (left.type !== STRING) return
  const { pattern, minLength, maxLength } = goal
  const asked: TextRule[] = [
    ...(pattern === undefined ? [] : [{ pattern }]),
    ...(minLength > 0 || maxLength < Infinity ? [{ least: minLength, most: maxLength }] : []),
  ]
  for (const rule of asked) {
    const answer: Inclusion | undefined = prover.texts.compare(textRules(left), rule)
    if (answer?.included === false) yield answer.text
  }
}
