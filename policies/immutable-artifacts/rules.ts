import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'ART.SNAPSHOT_REWRITTEN': {
    severity: 'error',
    message:
      '`{{path}}` is a snapshot ({{what}} `{{text}}`), but its {{algorithm}} went from `{{beforeShort}}` to `{{afterShort}}`.',
    why: 'Snapshots are immutable: whoever recorded this name before now reads other data, and no result made from it can be repeated.',
    fix: 'Restore the file, and write the new content under a name of its own (a new date, version or hash).',
    spec: 'Data versioning, immutable snapshots',
  },
  'ART.FROZEN_REWRITTEN': {
    severity: 'error',
    message: 'Version `{{version}}` is frozen ({{reason}}), but {{changed}}.',
    why: 'Who has this version already holds other bytes under the same name, and neither side can tell from the version.',
    fix: 'Raise the version, and leave what was released as it is.',
    spec: 'Core.DataSpec P67-2',
  },
} as const satisfies RuleTable
