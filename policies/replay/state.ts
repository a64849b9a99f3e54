import type { ReplayView } from '../../src/policy.js'

/** A part that has an inputs lock or a posture means a replay, also where it forgets to say so. */
export function isOn({ enabled, inputsLock, posture }: ReplayView): boolean {
  return enabled === undefined ? inputsLock !== undefined || posture !== undefined : enabled.value !== false
}
