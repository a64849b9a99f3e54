import type { Document } from '../../policy.js'

/** Why nothing can be compared with this document, as the end of a sentence. */
export function unreadableBase({ problems }: Pick<Document, 'problems'>): string {
  const first = problems[0]
  return `the file at the base cannot be read${first === undefined ? '' : ` (${first.rule} on line ${first.span.line})`}`
}
