/**
 * What a declared compatibility mode makes of a change: the one table of it. `policies/compat-mode/README.md` and
 * `policies/semver-bump/README.md` show the same, written by `specgate docs`. The modes are those of the pipeline volume, Ch. 11 §IV.
 */
import { meet, type ChangeClass } from '../../model/schema-change.js'
import type { Bump } from './bump.js'

export const MODES = ['both', 'backward', 'forward', 'break'] as const
export type CompatMode = (typeof MODES)[number]
export const CHANGE_CLASSES = ['none', 'both', 'backward', 'forward', 'break'] as const satisfies readonly ChangeClass[]

/**
 * `fine`: allowed. `unused`: allowed, and the mode promises less than was needed. `violated`: not allowed; the bump is that of
 * the way out (a new major that declares `break`). `obliged`: allowed with a notice and a shadow comparison.
 */
export type Standing = 'fine' | 'unused' | 'violated' | 'obliged'
export interface Ruling {
  readonly bump: Bump
  readonly standing: Standing
}

const PATCH: Ruling = { bump: 'patch', standing: 'fine' }
const MINOR: Ruling = { bump: 'minor', standing: 'fine' }
const VIOLATED: Ruling = { bump: 'major', standing: 'violated' }
const OBLIGED: Ruling = { bump: 'major', standing: 'obliged' }

export const MATRIX: { readonly [Mode in CompatMode]: { readonly [Class in ChangeClass]: Ruling } } = {
  both: { none: PATCH, both: MINOR, backward: VIOLATED, forward: VIOLATED, break: VIOLATED },
  backward: { none: PATCH, both: MINOR, backward: MINOR, forward: VIOLATED, break: VIOLATED },
  forward: { none: PATCH, both: MINOR, backward: VIOLATED, forward: MINOR, break: VIOLATED },
  break: {
    none: { bump: 'patch', standing: 'unused' },
    both: { bump: 'minor', standing: 'unused' },
    backward: OBLIGED,
    forward: OBLIGED,
    break: OBLIGED,
  },
}

export function judgeMode(mode: CompatMode, changeClass: ChangeClass): Ruling {
  return MATRIX[mode][changeClass]
}

export function isCompatMode(value: unknown): value is CompatMode {
  return typeof value === 'string' && (MODES as readonly string[]).includes(value)
}

/** What remains promised when two modes hold at once. */
export function meetModes(modes: readonly CompatMode[]): CompatMode {
  const result = meet(modes)
  return result === 'none' ? 'both' : result
}

/** Strength order, both being the strongest; forward and backward cannot be compared. */
export function isWeaker(mode: CompatMode, than: CompatMode): boolean {
  return mode !== than && meetModes([mode, than]) === mode
}
