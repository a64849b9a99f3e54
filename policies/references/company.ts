import type { Document, Facts, Reference } from '../../src/policy.js'
import { findTarget } from './resolve.js'
import type { Target } from './resolve.js'

/** Whether at least one of the files that come together is here; looked up once, when it is first asked. */
export function findCompany(
  document: Document,
  facts: Facts,
  targetOf: (reference: Reference) => Target | undefined,
): () => boolean {
  let known: boolean | undefined
  return () =>
    (known ??= (document.view('references')?.references ?? []).some((reference) => {
      const target = reference.together === true ? targetOf(reference) : undefined
      return target !== undefined && findTarget(document, target, facts).found === 'there'
    }))
}
