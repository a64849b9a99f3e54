import type { Node } from './syntax.js'

/** The rule cannot be computed for this value: neither met nor broken (GATE.RULE_ERROR). `column` counts from 1. */
export class RuleError extends Error {
  readonly column: number
  readonly fix: string
  constructor(message: string, node: Pick<Node, 'start'>, fix: string) {
    super(message)
    this.name = 'RuleError'
    this.column = node.start + 1
    this.fix = fix
  }
}

/** The document does not hold what the answer would need, and the specification allows that: neither met nor broken. */
export class Unclear extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'Unclear'
  }
}
