import type { Change, Facts, Summary } from '../policy.js'
import type { ActivePolicy } from './active-policy.js'
import type { FactScope } from './gathered-facts.js'
import type { LiveDocument } from './live-document.js'

/** What is judged at once: a document at the head, what it was at the base, or both. */
export interface Unit {
  readonly file: string
  readonly head: LiveDocument | undefined
  readonly base: LiveDocument | undefined
  /** Undefined for a document that did not change. */
  readonly change: Change | undefined
}

/** A document with what policies want to know of it. */
export interface Prepared {
  readonly unit: Unit
  readonly scope: FactScope
  readonly asked: readonly { readonly active: ActivePolicy; readonly answer: Facts | { readonly crash: unknown } }[]
}

/** What a policy keeps of a document, by the policy's id. */
export type KeptSummary = readonly [policy: string, summary: Summary]
