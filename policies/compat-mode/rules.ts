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
  'COMPAT.SHADOW_REQUIRED': {
    severity: 'error',
    message: '{{what}}, and {{lacks}}.',
    why: 'A break that nobody announced and nobody compared is found by those whose data cannot be read any more.',
    fix: 'Write a `versioning.notice` with type, summary and date for this change, run both versions side by side, and link the outcome in `versioning.shadow`: `{ enabled: true, compare_metrics: […], thresholds: {…}, report: <file> }`.',
    spec: 'Ch. 11 §IV, §XII; Ch. 5',
  },
  'COMPAT.SHADOW_FAILED': {
    severity: 'error',
    message: 'The shadow comparison `{{report}}` is not within the thresholds of `{{path}}`: {{failures}}.',
    why: 'The comparison was made to find out whether readers can bear the new version, and it says that they cannot, or nothing.',
    fix: 'Mend the version or the report until every compared metric is measured and within its threshold; widen a threshold only with the consent of those who read the data.',
    spec: 'Ch. 11 §IV; Ch. 12',
  },
  'COMPAT.DUAL_WRITE': {
    severity: 'error',
    message: 'The dual-write window `{{path}}` {{fault}}.',
    why: 'While both versions are written, each can be checked by the other; a cut-over outside of the window or its bound gives that up.',
    fix: 'Plan the window as `{ from: <date>, until: <date>, diff_report: <file>, max_diff_ratio: <0 to 1> }`, and release the new major version when it is over and the report is within the bound.',
    spec: 'Ch. 11 §VI',
  },
  'COMPAT.EVOLUTION_POLICY': {
    severity: 'error',
    message: '{{change}}, but `{{path}}` is `{{value}}`: {{reason}}.',
    why: 'The contract says how its fields may change, and those who read it rely on that.',
    fix: 'Keep to the rule: add fields as optional, mark a field as `deprecated` one release before it goes, change types only to wider ones; a new meaning needs a shadow comparison and a `versioning.signoff`. To change the rule itself, do so in a change of its own.',
    spec: 'Ch. 5',
  },
  'COMPAT.EVOLUTION_UNKNOWN': {
    severity: 'error',
    message: '`{{path}}` {{detail}}.',
    why: 'A rule that cannot be read is kept by nobody.',
    fix: 'Write `add_field: optional-by-default` or `feature-flag`, `remove_field: forbid` or `deprecate-then-remove`, `change_type: coercible` or `forbid`, `change_semantic: requires-shadow-and-signoff`.',
    spec: 'Ch. 5',
  },
  'COMPAT.MODE_DIFFERS': {
    severity: 'error',
    message: '{{subject}} has the mode `{{theirs}}`, which does not promise what `{{own}}` of {{owner}} does.',
    why: 'Whoever relies on the stronger promise is let down by the first change that the contract allows.',
    fix: 'Raise the mode of the contract, or promise no more than what it holds.',
    spec: 'Ch. 11 §IV; Ch. 3',
  },
  'COMPAT.REF_UNPAIRED': {
    severity: 'error',
    message:
      'The reference to `{{name}}` moves from `{{from}}` to `{{to}}`, and neither its entry nor the document declares a compatibility mode.',
    why: 'A new version of a contract upstream changes what comes in, and nobody has said whether those downstream can bear it.',
    fix: 'Write `compat_mode` beside the reference, or in `versioning`.',
    spec: 'Ch. 3',
  },
  'COMPAT.RELEASES_LIMITED': {
    severity: 'note',
    message: '{{what}}.',
    why: 'The mode is to hold against every release of the stability line, and it was not held to all of them.',
    fix: 'Fetch the tags (`fetch-depth: 0`, `fetch-tags: true`), name releases as `v1.2.0` or `<name>@1.2.0`, or raise `max_tags`.',
    spec: 'Ch. 11 §IV',
  },
} as const satisfies RuleTable
