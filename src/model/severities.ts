import type { Severity } from './document.js'

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[]

/** What may be said to fail a verdict: findings of that severity and above. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const
