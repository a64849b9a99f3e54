import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'LIN.EXPORT_DIFFERS': {
    severity: 'error',
    message: '`{{file}}` is not the lineage graph of this document: {{differences}}.',
    why: 'Whoever receives the export follows another lineage than the one that was reviewed here.',
    fix: 'Export the graph again, or correct the document, so that both have the same nodes, versions, digests and edges.',
    spec: 'Ch. 11 §VI, §XI',
  },
} as const satisfies RuleTable
