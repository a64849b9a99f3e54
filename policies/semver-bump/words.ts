/** What the parts of this policy share: values as text, and the type of its report. */
import { jsonText } from '../../src/lib/json-text.js'
import type { CompatMode } from '../../src/lib/change-class/matrix.js'
import { shortPath } from '../../src/model/json.js'
import type { ContentModel, Context, Json, Path } from '../../src/policy.js'
import type { rules } from './rules.js'

export interface Options {
  readonly since: 'base' | 'last-release' | 'both'
  /** How schemas are read and which mode a file has for want of one of its own is said once, there; not given when it is off. */
  readonly of?: { readonly 'compat-mode'?: CompatOptions }
}
export interface CompatOptions {
  readonly default: CompatMode | readonly { readonly files: string; readonly mode: CompatMode }[]
  readonly content_model: ContentModel
  readonly json_schema: 'as-written' | 'ignore-unknown'
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

/** A path for a message; a difference may be the document as such. */
export function describePath(path: Path): string {
  return path.length === 0 ? 'the whole document' : shortPath(path)
}

export function plain(value: Json): string {
  return typeof value === 'string' ? value : jsonText(value).slice(0, 60)
}
