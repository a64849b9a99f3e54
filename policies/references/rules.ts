import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'REF.FORMAT': {
    severity: 'error',
    message: '{{reference}} {{reason}}.',
    why: 'A reference that no tool can take apart is followed by nobody, and breaks without anybody seeing it.',
    fix: 'Write it as {{form}}.',
    spec: 'Ch. 11 §XI; ModelCards REFERENCES.FORMAT',
  },
  'REF.UNRESOLVED': {
    severity: 'error',
    message: '`{{reference}}` {{detail}}.',
    why: 'Whoever follows it finds nothing, so what the document says cannot be checked.',
    fix: 'Correct the path, add the file, or list its beginning in the option `external` when it is in another repository.',
    spec: 'Ch. 11 §V',
  },
  'REF.VERSION_DIFFERS': {
    severity: 'error',
    message: '`{{reference}}` asks for the version `{{wanted}}`, but `{{file}}` is of the version `{{actual}}`.',
    why: 'The document was made and reviewed with one version and is now read with another.',
    fix: 'Pin the version that is meant, after looking at what changed between the two.',
    spec: 'Ch. 11 §IV, §V',
  },
  'REF.UNPINNED': {
    severity: 'error',
    message: '`{{reference}}` {{reason}}.',
    why: 'What it stands for can change without the document changing, and then nothing can be reproduced.',
    fix: 'Pin it: {{form}}.',
    spec: 'Ch. 11 §IV, §V',
  },
  'REF.UNREADABLE': {
    severity: 'error',
    message: '`{{reference}}` could not be followed to `{{file}}`: {{reason}}.',
    why: 'Whether it leads to what it promises is unknown, and unknown is not the same as yes.',
    fix: 'Make the target a file that can be read, or point to another one.',
    incomplete: true,
  },
} as const satisfies RuleTable
