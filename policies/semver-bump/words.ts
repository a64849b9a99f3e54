/** What the parts of this policy share: values as text, and the type of its report. */
import type { Context, Json } from '../../src/policy.js'
import type { rules } from './rules.js'

export interface Options {
  readonly since: 'base' | 'last-release' | 'both'
  readonly content_model: 'ignore-unknown' | 'open' | 'closed'
  readonly json_schema: 'as-written' | 'ignore-unknown'
  readonly of?: { readonly 'compat-mode'?: unknown }
}
export type Reporter = Context<Options, typeof rules>['report']

/** `3`, as registries and lists of revisions number their entries. */
export function isCounter(value: Json): boolean {
  return (
    (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) ||
    (typeof value === 'string' && /^\d{1,15}$/.test(value))
  )
}

export function isEmpty(value: Json): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

export function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60)
}
