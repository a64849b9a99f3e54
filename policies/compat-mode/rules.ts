import type { Context, RuleTable } from '../../src/policy.js'
import type { Options } from './options.js'

export type Reporter = Context<Options, typeof rules>

export const rules = {
  'COMPAT.MODE_REQUIRED': {
    severity: 'error',
    message: 'There is no compatibility mode at `{{path}}`{{default}}.',
    why: 'Without a mode nobody knows whether readers or writers may upgrade first, and no change can be held to anything.',
    fix: 'Write `compat_mode` as `backward` (new readers read old data), `forward` (old readers read new data), `both` or `break`.',
    spec: 'Ch. 11 §IV, §XII; Ch. 3',
  },
  'COMPAT.MODE_UNKNOWN': {
    severity: 'error',
    message: '`{{path}}` is {{value}}, and the modes are `forward`, `backward`, `both` and `break`{{hint}}.',
    why: 'A promise in a word that readers of the specification do not know is kept by chance only.',
    fix: 'Write one of the four modes.',
    spec: 'Ch. 11 §III, §X VER.COMPAT_ALLOWED',
  },
  'COMPAT.VIOLATED': {
    severity: 'error',
    message:
      '{{change}}: that is a change of class `{{class}}`{{tag}}, and {{mode}} allows {{allowed}}{{judged}}{{witness}}{{more}}.',
    why: 'Whoever upgraded in the order that the mode promises is left with data that cannot be read.',
    fix: 'Make it compatible: give a new field a default or make it optional, keep a removed one as deprecated, add an alias to a renamed one. Or release it as a break: raise the version to {{next}}, set `compat_mode: break`, write a `versioning.notice` with type, summary and date, and link the shadow comparison in `versioning.shadow`.',
    spec: 'Ch. 11 §IV; Ch. 5',
  },
  'COMPAT.BREAK_UNUSED': {
    severity: 'warning',
    message: 'The mode `{{mode}}` is declared, but nothing breaks: the change is of class `{{class}}`.',
    why: 'Readers are told to prepare for a break that does not come, and the next change is held to no promise at all.',
    fix: 'Declare the mode that holds (`{{holds}}`), and `break` only in the change that breaks.',
    spec: 'Ch. 11 §IV',
  },
  'COMPAT.MODE_WEAKENED': {
    severity: 'error',
    message: 'The compatibility mode `{{base}}` {{what}}, and {{notice}}.',
    why: 'Readers have arranged their upgrades by the old promise; from the next change on it no longer protects them.',
    fix: 'Keep the mode, or announce the new one in a `versioning.notice` of its own with type, summary and date.',
    spec: 'Ch. 11 §IV',
  },
  'COMPAT.RENAME_SUSPECTED': {
    severity: 'warning',
    message: '`{{from}}` is gone and `{{to}}` of the same type ({{type}}) is new{{where}}: that looks like a rename.',
    why: 'To a reader a rename is a field that is missing and one that it does not know: data fails in both directions or, where the field may be missing, its value is silently lost.',
    fix: 'Give `{{to}}` the alias `{{from}}`, or rename in two releases: add the new field beside the old one, and remove the old one when nobody reads it any more. Nothing has to be done where the two mean different things.',
    spec: 'Ch. 11 §IV',
  },
  'COMPAT.UNDECIDED': {
    severity: 'error',
    message: 'Whether this change {{question}} could not be decided: {{reason}}{{more}}.',
    why: 'What could not be compared is not compatible by default.',
    fix: 'Write the part in a form that can be read (types by their names, references that resolve in the document), or split it off and have the change reviewed by hand under a waiver.',
    spec: 'Ch. 11 §IV',
  },
} as const satisfies RuleTable
