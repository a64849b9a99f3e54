import { compileGlobs } from '../../src/lib/glob.js'
import type { CompatMode } from '../../src/lib/change-class/matrix.js'
import type { ContentModel, Document } from '../../src/policy.js'

export interface Options {
  readonly default: CompatMode | readonly { readonly files: string; readonly mode: CompatMode }[]
  readonly required_for: readonly string[]
  readonly transitive: boolean
  readonly max_tags: number
  readonly content_model: ContentModel
  readonly json_schema: 'as-written' | 'ignore-unknown'
  readonly shadow: 'required' | 'off'
  readonly min_dual_write_days: number
}

/** The mode that the configuration gives to a file: it classifies, and declares nothing. */
export function defaultModeOf(file: string, { default: given }: Options): CompatMode | undefined {
  return typeof given === 'string' ? given : given.find(({ files }) => fits(file, files))?.mode
}

/** Whether the configuration asks this document for a mode: by its kind or by its path. */
export function isAsked({ file, kind }: Document, { required_for: list }: Options): boolean {
  return list.some((entry) => (/[*?[{/.]/.test(entry) ? fits(file, entry) : entry === kind))
}

/** A pattern that cannot be meant throws, and the run says so: a promise that holds for no file would go unnoticed. */
function fits(file: string, pattern: string): boolean {
  return compileGlobs([pattern])(file)
}
