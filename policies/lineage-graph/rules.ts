import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'LIN.EDGE_UNKNOWN_NODE': {
    severity: 'error',
    message: 'The edge `{{from}} > {{to}}` names `{{name}}`, and no node has that id{{hint}}.',
    why: 'An edge into nowhere hides where data came from or went to, and impact and closure stop short there.',
    fix: 'Correct the id, or add the node.',
    spec: 'Ch. 11 §VI, §X LIN.GRAPH_CONNECTED',
  },
  'LIN.NODE_ISOLATED': {
    severity: 'error',
    message: '`{{node}}` has no edges: nothing leads to it, and nothing comes from it.',
    why: 'A node that hangs in the air says nothing about what it was made from or what depends on it.',
    fix: 'Draw the edges from what it reads and to what reads it, or drop the node.',
    spec: 'Ch. 11 §VI, §X LIN.GRAPH_CONNECTED',
  },
  'LIN.NOT_CONNECTED': {
    severity: 'error',
    message: 'The graph falls into {{count}} islands that no edge joins: {{islands}}.',
    why: 'Between two islands no path can be followed, so a change on one side is never seen to reach the other.',
    fix: 'Add the edge that joins them, or describe the islands in documents of their own.',
    spec: 'Ch. 11 §VI, §X LIN.GRAPH_CONNECTED',
  },
  'LIN.CYCLE': {
    severity: 'error',
    message: 'The graph runs in a circle: `{{cycle}}`.',
    why: 'What was made from itself cannot be replayed, and has no order in which to build it.',
    fix: 'Give the later state a node of its own (a new version), or accept cycles with `allow_cycles: true`.',
    spec: 'Ch. 11 §VI',
  },
  'LIN.DUPLICATE_NODE': {
    severity: 'error',
    message: 'Two nodes have the id `{{node}}`.',
    why: 'An edge to that id may mean either of them.',
    fix: 'Give each node an id of its own, or merge the two.',
    spec: 'Ch. 11 §VI',
  },
  'LIN.NODE_UNVERSIONED': {
    severity: 'error',
    message: '`{{node}}` has neither a version nor a digest.',
    why: 'Without one of them nobody can tell which state of it the graph speaks of.',
    fix: 'Add `version` to a stage, and `digest: "sha256:…"` to an artifact.',
    spec: 'Ch. 11 §VI',
    soft: true,
  },
  'LIN.MALFORMED': {
    severity: 'error',
    message: '`{{path}}` has no place in the graph: {{reason}}.',
    why: 'What is not read as a node or an edge is not checked either.',
    fix: 'Write `nodes` as a list of maps with an `id`, and `edges` as a list of maps with `from` and `to`.',
    spec: 'Ch. 11 §III',
  },
} as const satisfies RuleTable
