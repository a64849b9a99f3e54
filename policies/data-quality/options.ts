import type { ContentModel } from '../../src/policy.js'

export interface Options {
  readonly content_model: ContentModel
  readonly max_row_drop: number
  readonly split_tolerance: number
  readonly require_leakage_guard: boolean
  readonly latency_limits: Readonly<Record<string, number>>
  readonly fixtures: readonly string[]
  readonly metrics: Readonly<Record<string, 'higher' | 'lower'>>
}
