import type { Budget } from './budget.js'

/** A wanted text of fewer characters is found by the engine of JavaScript: at worst it looks at each character so many times. */
const SHORT = 16

/**
 * Whether a text holds another, in linear time. `includes` takes the square of it: a second for 80,000 characters, when a
 * document brings both texts and they nearly match everywhere (`aaa…` and `aa…b…aa`). This is the search of Knuth, Morris and
 * Pratt (SIAM J. Comput. 6, 1977).
 */
export function holdsText(text: string, wanted: string): boolean {
  if (wanted.length < SHORT) return text.includes(wanted)
  if (wanted.length > text.length) return false
  const borders = bordersOf(wanted)
  let matched = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    while (matched > 0 && wanted.charCodeAt(matched) !== unit) matched = borders[matched - 1]!
    if (wanted.charCodeAt(matched) === unit) matched++
    if (matched === wanted.length) return true
  }
  return false
}

/** For each beginning of a text the length of its longest other beginning that is also its end. */
function bordersOf(text: string): Uint32Array {
  const borders = new Uint32Array(text.length)
  let length = 0
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    while (length > 0 && text.charCodeAt(length) !== unit) length = borders[length - 1]!
    if (text.charCodeAt(length) === unit) length++
    borders[at] = length
  }
  return borders
}

/** Characters of a text, not UTF-16 units; 16 of them are one step of the budget. */
export function countCharacters(text: string, steps: Budget): number {
  steps.spend(text.length / 16)
  let count = 0
  for (let at = 0; at < text.length; at++, count++) if (text.codePointAt(at)! > 0xffff) at++
  return count
}
