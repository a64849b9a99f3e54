import type { LintRule } from '../../src/model/lint-rule.js'

/** A rule as a file writes it: the family's four keys, and ours. */
export interface WrittenRule {
  readonly id: string
  readonly when: string
  readonly assert: string
  readonly level: string
  readonly see?: string | readonly string[]
  readonly source?: string
  readonly kinds?: readonly string[]
  readonly files?: string | readonly string[]
  readonly on_empty?: 'skip' | 'fail'
  readonly message?: string
}

const ALIASES: Readonly<Record<string, LintRule['level']>> = { warn: 'warning', info: 'note' }

/** The written form in the words of the model. What is wrong with it is said when it is compiled. */
export function readRule(written: WrittenRule): LintRule {
  const { id, when, assert, level, see, source, kinds, files, on_empty: onEmpty, message } = written
  return {
    id,
    when,
    assert,
    level: Object.hasOwn(ALIASES, level) ? ALIASES[level]! : (level as LintRule['level']),
    ...(see === undefined ? {} : { see: typeof see === 'string' ? [see] : see }),
    ...(source === undefined ? {} : { source }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(files === undefined ? {} : { files: typeof files === 'string' ? [files] : files }),
    ...(onEmpty === undefined ? {} : { onEmpty }),
    ...(message === undefined ? {} : { message }),
  }
}
