import type { RuleTable } from '../policy.js'

/** What the gate says about itself. These cannot be switched off, and those that are `incomplete` end the run with exit 3. */
export const GATE_RULES = {
  'GATE.POLICY_FAILED': {
    severity: 'error',
    message: 'Policy `{{policy}}` failed on this file: {{error}}.',
    why: 'What it would have found is not known, so the run cannot pass.',
    fix: 'Mend the policy, or report the failure to its author; `--debug` prints the stack.',
    incomplete: true,
  },
  'GATE.CONFIG_CHANGED': {
    severity: 'warning',
    message:
      'This change set {{what}} `{{path}}`, which configures the gate; it is judged by {{judgedBy}}. {{weaker}}. {{preview}}.',
    why: 'A change that could rewrite its own judge would never fail.',
    fix: 'Have an owner of the gate review this file; it counts from the next change on. To try it out on your machine: `specgate check --config-from head`.',
  },
  'GATE.UNREADABLE': {
    severity: 'error',
    message: '`{{file}}` could not be read at the {{side}}: {{reason}}.',
    why: 'A document that nobody could look at must not pass for one that was found right.',
    fix: 'Make the file an ordinary file that git tracks, or exclude it in the configuration.',
    incomplete: true,
  },
  'GATE.UNRECOGNISED': {
    severity: 'error',
    message: 'The configuration says that `{{file}}` is a {{kind}}, but its content is not that of one.',
    why: 'The rules for this kind have nothing to look at, so the file would pass unseen.',
    fix: 'Correct the file, or the pattern under `documents.kinds`.',
  },
  'GATE.PARTS_OVER_MIDNIGHT': {
    severity: 'note',
    message:
      'The parts of this run were judged on two days: the first of them at {{first}}, the last at {{last}} (midnight in UTC lies between).',
    why: 'Each part held ages, due dates and waivers against its own day, so that a question about the date may have two answers in one report.',
    fix: 'If a finding hangs on the date, give every part the same `--now` (the time of a job that all of them need) and run them again.',
  },
  'GATE.WAIVER_UNUSED': {
    severity: 'note',
    message: 'The waiver for {{rule}} by {{owner}} covers nothing any more.',
    why: 'What it was for is mended or gone; left in place, it would cover the next mistake of that kind unseen.',
    fix: 'Delete it from `waivers`.',
  },
  'GATE.WAIVER_EXPIRED': {
    severity: 'warning',
    message: 'The waiver for {{rule}} by {{owner}} expired on {{expires}}: {{reason}}.',
    why: 'An exception without an end is a rule nobody keeps.',
    fix: 'Mend what was waived, or agree on a new date and write it down.',
  },
} as const satisfies RuleTable
