import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'ART.SHA256_REQUIRED': {
    severity: 'error',
    message: '`{{path}}` has no sha256{{detail}}.',
    why: 'Without a digest nobody can tell whether the file that is used is the file that was reviewed.',
    fix: 'Add the sha256 of the file; when the file is there, `specgate check --fix` fills it in.',
    spec: 'Ch. 11 §VII',
  },
  'ART.SHA256_INVALID': {
    severity: 'error',
    message: 'The sha256 of `{{path}}` is not well-formed: {{detail}}.',
    why: 'A digest that no tool can compare protects nothing, however much it looks like one.',
    fix: 'Write the 64 lower-case hex digits that `sha256sum` prints, as quoted text.',
    spec: 'Ch. 11 §VII',
  },
  'ART.SHA256_PLACEHOLDER': {
    severity: 'error',
    message: 'The sha256 of `{{path}}` is not filled in: {{detail}}.',
    why: 'A placeholder passes every check for presence and none for integrity.',
    fix: 'Build the file and write its sha256; `specgate check --fix` fills it in.',
    spec: 'Ch. 11 §VII',
  },
  'ART.SHA256_MISMATCH': {
    severity: 'error',
    message: '`{{path}}` has sha256 `{{actualShort}}` at the head, but `{{expectedShort}}` is declared{{note}}.',
    why: 'Either the file was changed behind the document, or the document was not brought up to date: those who verify it will refuse the file.',
    fix: 'If the file is the right one, write its digest (`specgate check --fix` does) and raise the version; else restore the file.',
    spec: 'Ch. 11 §VII',
  },
  'ART.FILE_MISSING': {
    severity: 'error',
    message: '`{{path}}` does not exist at the head{{detail}}.',
    why: 'The digest of a file that is not there cannot be checked.',
    fix: 'Commit the file, correct the path, or run the gate after the build that makes it.',
    spec: 'Ch. 11 §VII',
  },
  'ART.EMPTY_FILE': {
    severity: 'warning',
    message: '`{{path}}` is empty, and its sha256 is the one of no bytes at all.',
    why: 'The digest agrees, but an empty artifact is nearly always a build step that failed.',
    fix: 'Build the file again, or drop the entry.',
    spec: 'Ch. 11 §VII',
  },
  'ART.UNREADABLE': {
    severity: 'error',
    message: '`{{path}}` could not be hashed: {{reason}}.',
    why: 'What could not be looked at cannot count as right.',
    fix: 'Make the file readable for the gate, or raise the limit that it ran into.',
    incomplete: true,
  },
  'ART.PATH_UNSAFE': {
    severity: 'error',
    message: '`{{path}}` cannot be checked: {{reason}}.',
    why: 'Only a plain file inside the workspace, named the same way on every system, can be hashed by everybody with the same result.',
    fix: 'Write the path of a regular file, relative to this document, with `/` between folders.',
  },
  'ART.DUPLICATE_PATH': {
    severity: 'error',
    message: '`{{path}}` is the same file as `{{first}}`, which is already listed {{agreement}}.',
    why: 'With two entries for one file, tools differ in which one they believe.',
    fix: 'Keep one entry for each file.',
  },
  'ART.WEAK_DIGEST': {
    severity: 'note',
    message: '{{entries}} no digest stronger than {{algorithms}}.',
    why: 'For md5 and sha1, two different files with the same digest can be made at will: they detect accidents, not attacks.',
    fix: 'Where it matters who made the file, record its sha256 as well.',
  },
  'ART.SELF_REFERENCE': {
    severity: 'note',
    message: '`{{path}}` is this document itself, and no file can hold its own digest: the entry is not compared.',
    why: 'Writing a digest into a file changes its digest, so this entry can never be right.',
    fix: 'Drop the entry, or list this document in a manifest that is another file.',
    spec: 'Ch. 11 §IX',
  },
} as const satisfies RuleTable
