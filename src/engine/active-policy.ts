import type { ViewName } from '../model/views.js'
import type { Policy, RuleMeta, Severity } from '../policy.js'

/** A policy that is on, with its options and what the configuration makes of its severities. */
export interface ActivePolicy {
  readonly policy: Policy
  readonly options: unknown
  severityOf(rule: string, meta: RuleMeta, soft: boolean): Severity | 'off'
}

/** A policy that is loaded for the first document that shows one of its views: it says nothing of others, or of all together. */
export interface SleepingPolicy {
  readonly views: readonly ViewName[]
  wake(): Promise<ActivePolicy>
}

/** Whether it takes part already. */
export function isAwake(policy: ActivePolicy | SleepingPolicy): policy is ActivePolicy {
  return 'policy' in policy
}
