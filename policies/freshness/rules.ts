import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'FRESH.STALE': {
    severity: 'error',
    message: '`{{name}}` is `{{time}}`, which was {{age}} old at {{now}}; `{{lag}}` is allowed.',
    why: 'Data that stopped coming looks like data that is fine: whoever uses it decides by yesterday’s world.',
    fix: 'Bring the data up to date and write when that was; when it may be older, say so in `max_lag`.',
    spec: 'Pipeline Ch. 6',
  },
  'FRESH.FUTURE': {
    severity: 'error',
    message: '`{{name}}` is `{{time}}`, which is {{ahead}} after {{now}}.',
    why: 'A time that has not come yet is always fresh, so the limit on its age never speaks up.',
    fix: 'Write the time at which it happened, with its zone; check the clock of the machine that wrote it.',
  },
  'FRESH.UNKNOWN': {
    severity: 'error',
    message: '{{what}} {{detail}}.',
    why: 'An age that nobody can tell is not the same as one within the limit.',
    fix: 'Write times as RFC 3339 with a zone, `2026-01-31T12:00:00Z`, and limits as durations of ISO 8601, `PT30M`.',
    spec: 'Pipeline Ch. 6',
  },
} as const satisfies RuleTable
