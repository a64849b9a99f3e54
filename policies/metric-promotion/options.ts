import type { RuleInput } from '../../src/lib/promotion/rule.js'

/** What the config asks of one metric. */
export interface Question extends RuleInput {
  readonly name: string
  readonly role: 'target' | 'guardrail'
  readonly pairing: 'index' | 'none'
  readonly step: 'last' | 'min' | 'max' | 'mean'
  /** Columns of a table of records. */
  readonly key?: string | readonly string[]
  readonly cluster?: string
  readonly slice?: string
  readonly environment?: string
  readonly slices: boolean | readonly string[]
  readonly scope?: string
  readonly files?: readonly string[]
}

export interface Options {
  readonly metrics: readonly Question[]
  readonly applies: 'always' | 'release'
  readonly on_inconclusive: 'auto' | 'fail' | 'warn'
  readonly confidence: number
  readonly look: number | null
  readonly artifacts: readonly string[]
}
