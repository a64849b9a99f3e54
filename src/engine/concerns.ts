/** Which documents a policy gets to see. */
import type { Policy } from '../policy.js'
import type { ActivePolicy } from './active-policy.js'
import type { LiveDocument } from './live-document.js'
import type { Unit } from './unit.js'

/** Whether it judges documents together. */
export function wantsAll({ policy, options }: ActivePolicy): boolean {
  return policy.checkChangeSet !== undefined && policy.readsWorkspace?.(options) !== false
}

/** Whether the policy is to see this document. */
export function admits(policy: Policy, document: LiveDocument): boolean {
  return policy.meta.unreadable === true || (document.readable && document.known && document.hasAnyView(policy.meta.views))
}

export function concerns(policy: Policy, unit: Unit): boolean {
  const { head, base } = unit
  return (head !== undefined && admits(policy, head)) || (base !== undefined && admits(policy, base))
}

/** A comparison needs both its sides: of one that could not be read only those are told who asked to be. */
export function changeIsWhole(policy: Policy, unit: Unit): boolean {
  if (policy.meta.unreadable === true) return true
  const { head, base } = unit
  if (policy.meta.unreadableBase === true && base?.readable === false) return head !== undefined && admits(policy, head)
  return (
    [unit.head, unit.base].every((document) => document === undefined || (document.readable && document.known)) &&
    concerns(policy, unit)
  )
}
