import { covers } from '../../src/lib/change-class/bump.js'
import type { Sides } from './compare.js'

/** What asks for the step, in words that follow "but": the gravest change, or what the mode makes of it. */
export function reasonOf({ assessment, mode, hasBaseMode }: Sides): string {
  const { changes, undecided, required } = assessment
  const first = changes[0]
  const more = changes.length > 1 ? ` (and ${changes.length - 1} more)` : ''
  if (first !== undefined && covers(first.bump, required)) return `${first.sentence}${more}`
  if (undecided.length > 0) return `a part of the schema cannot be compared (${undecided[0]!.reason}) and counts as broken`
  if (first !== undefined && mode !== undefined)
    return `${first.sentence}${more}, a change of class \`${assessment.class}\` under the mode \`${mode}\`${hasBaseMode && mode !== 'break' ? ' of the base' : ''}`
  return 'its content changed'
}
