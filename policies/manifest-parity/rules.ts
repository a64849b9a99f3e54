import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'MANIFEST.MISSING_ENTRY': {
    severity: 'error',
    message: '`{{path}}` is an artifact, but the manifest does not list it.',
    why: 'What the manifest does not name is not exported, or is exported without anybody vouching for it.',
    fix: 'Add the entry to the manifest, with the same path and sha256.',
    spec: 'Ch. 11 §VII',
  },
  'MANIFEST.EXTRA_ENTRY': {
    severity: 'error',
    message: '`{{path}}` stands in the manifest, but is no artifact of this document.',
    why: 'In mode `exact` both lists name the same files, so that neither can be read without the other being right.',
    fix: 'Add the file to `artifacts`, drop it from the manifest, or use the mode `superset`.',
    spec: 'Ch. 11 §VII',
  },
  'MANIFEST.DIGEST_DIFFERS': {
    severity: 'error',
    message: '{{here}} gives `{{path}}` the {{algorithm}} `{{manifestShort}}`, but {{there}} has `{{declaredShort}}`.',
    why: 'One of the two is wrong, and who verifies the export by the wrong one refuses good files or accepts bad ones.',
    fix: 'Hash the file again and write the same digest in both places.',
    spec: 'Ch. 11 §VII',
  },
  'MANIFEST.CRITICAL_UNLISTED': {
    severity: 'error',
    message: '{{files}} critical, and no entry of {{list}} names {{them}}.',
    why: 'Configurations, locks, packages and reports decide what a release is; one that has no digest can be exchanged unseen.',
    fix: 'Add an entry with its path and sha256, or leave the file out of the option `critical`.',
    spec: 'Ch. 11 §VII, §XII',
    soft: true,
  },
} as const satisfies RuleTable
