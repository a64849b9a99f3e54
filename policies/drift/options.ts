import type { MeasureId } from '../../src/lib/drift/measures.js'
import type { DriftRule } from '../../src/lib/drift/judge.js'

interface Thresholds {
  readonly measure?: MeasureId
  readonly warn?: number
  readonly error?: number
  readonly eps?: number
}
export interface Options {
  readonly measure: MeasureId
  readonly warn: number | null
  readonly error: number | null
  readonly eps: number
  readonly features: Readonly<Record<string, Thresholds>>
  readonly max_missing_rise: number
  readonly data_files: boolean
  readonly bins: number
  readonly columns: readonly ColumnsOption[]
}
/** Data files whose columns are compared, because the config says so. */
export interface ColumnsOption extends Thresholds {
  readonly files: string | readonly string[]
  readonly columns?: readonly string[]
  readonly against?: string
  readonly bins?: number
  readonly edges?: Readonly<Record<string, readonly number[]>>
  readonly max_missing_rise?: number
}

/** What holds for a feature: its own, else that of the files it is in, else the policy's. */
export function ruleFor(name: string, options: Options, files: Thresholds = {}): DriftRule {
  const own = Object.hasOwn(options.features, name) ? options.features[name]! : {}
  const outer = { ...options, ...files }
  const measure = own.measure ?? outer.measure
  // Thresholds of one measure mean another thing for the next.
  const level = (key: 'warn' | 'error'): number | null =>
    own[key] ?? (measure === outer.measure ? (files[key] ?? (measure === options.measure ? options[key] : null)) : null)
  const [warn, error] = [level('warn'), level('error')]
  return { measure, eps: own.eps ?? outer.eps, ...(warn !== null && { warn }), ...(error !== null && { error }) }
}
