import { GateError } from '../model/errors.js'
import { listOf } from '../lib/nearest.js'
import type { ConfigPlace } from './types.js'
import { byCodeUnits } from '../lib/order.js'

const MAX_REPORTED = 20
const MAX_QUOTED = 60
/** Letters that in the middle of Latin ones are taken for them: Greek, Cyrillic, Armenian, full width. */
const LOOK_ALIKES = /[\u0370-\u058f\uff01-\uff5e]/g

/** One mistake in a config file: what is wrong, where, and what to do about it. */
export interface ConfigMistake {
  readonly what: string
  readonly at: ConfigPlace
  readonly fix: string
}

/** All mistakes of a config at once. Exit code 2: nothing is judged by a config that is not understood. */
export class ConfigError extends GateError {
  readonly mistakes: readonly ConfigMistake[]

  constructor(found: readonly ConfigMistake[]) {
    const mistakes = [...found].sort(
      (a, b) => byCodeUnits(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
    )
    const only = mistakes[0]
    if (mistakes.length === 1 && only !== undefined) super(2, only.what, { where: formatPlace(only.at), fix: only.fix })
    else {
      const files = listOf([...new Set(mistakes.map((mistake) => mistake.at.file))], 'and', 4)
      super(2, `${mistakes.length} mistakes in ${files}\n${formatMistakes(mistakes)}`, {
        fix: 'Correct them all: nothing is judged by a config that is only half understood.',
      })
    }
    this.name = 'ConfigError'
    this.mistakes = mistakes
  }
}

function formatMistakes(mistakes: readonly ConfigMistake[]): string {
  const lines = mistakes.slice(0, MAX_REPORTED).map(({ what, at, fix }) => `  ${formatPlace(at)}: ${what}\n    ${fix}`)
  if (mistakes.length > MAX_REPORTED) lines.push(`  and ${mistakes.length - MAX_REPORTED} more`)
  return lines.join('\n')
}

/** `file:line:column`. */
export function formatPlace(at: ConfigPlace): string {
  return `${at.file}:${at.line}:${at.column}`
}

/** A value as a message shows it: in quotes when it is text, never long. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping'
  const characters = Array.from(typeof value === 'string' ? value : String(value))
  const text = characters.length > MAX_QUOTED ? characters.slice(0, MAX_QUOTED - 1).join('') + '…' : characters.join('')
  if (typeof value !== 'string') return value === null ? 'nothing (null)' : text
  return /[A-Za-z]/.test(text) ? JSON.stringify(text).replace(LOOK_ALIKES, escapeUnit) : JSON.stringify(text)
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
