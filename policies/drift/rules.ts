import { DRIFT_FIX, DRIFT_WHY, TOO_FEW_FIX } from '../../src/lib/drift/words.js'
import type { RuleTable } from '../../src/policy.js'

const drifted = { severity: 'error', message: '`{{name}}` {{what}}: {{detail}}.', why: DRIFT_WHY, fix: DRIFT_FIX } as const

export const rules = {
  'DRIFT.PSI': drifted,
  'DRIFT.JS': drifted,
  'DRIFT.KS': drifted,
  'DRIFT.CHI2': drifted,
  'DRIFT.TOO_FEW': { ...drifted, severity: 'warning', fix: TOO_FEW_FIX },
  'DRIFT.BINS_DIFFER': {
    severity: 'error',
    message: '`{{name}}` cannot be compared: {{detail}}.',
    why: 'Distances between other bins, or between what are no weights, measure the bins and not the data.',
    fix: 'Record both sides with the same bins or categories, as counts or shares that are finite and not negative.',
  },
  'DRIFT.MISSINGNESS': {
    severity: 'error',
    message: '`{{name}}` is missing in {{after}} of the rows, after {{before}} at the base; a rise of {{allowed}} is allowed.',
    why: 'Values that stop coming are filled with defaults or dropped, and either way a model sees other data than it was made with.',
    fix: 'Find out where the values went; when they are rightly gone, record the new share as the reference.',
  },
  'DRIFT.EMPTIED': {
    severity: 'error',
    message: '`{{name}}` has no rows any more, after {{before}}.',
    why: 'Nothing can be told of the distributions of data that is not there, and who reads the file goes on with nothing.',
    fix: 'Find out what emptied the file. If it is no longer wanted, remove it and what names it.',
  },
  'DRIFT.UNREADABLE': {
    severity: 'error',
    message: 'The columns of `{{name}}` could not be compared: {{reason}}.',
    why: 'Whether the data drifted is not known, and not known is not the same as no.',
    fix: 'Keep both sides readable in the repository (CSV, JSON lines, Parquet), or take the file out of what is compared.',
  },
  'LINK.FEATURE_VALUES_DIFFER': {
    severity: 'error',
    message: '`{{name}}` differs between {{from}} and {{to}}: {{detail}}.',
    why: 'A model that is served other values than it was trained on answers a question that it never learned.',
    fix: 'Compute the feature by the same code and from the same data on both paths, and compare again.',
  },
} as const satisfies RuleTable
