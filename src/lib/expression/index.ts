/**
 * The rule language of the spec family: parse once, judge many. Pure and bounded in length, depth and steps; what an
 * expression can reach are own keys of the document it is given, and nothing else.
 */
import type { Json } from '../../model/json.js'
import { evaluateNode, truthOf } from './evaluate.js'
import { explainFailure } from './explain.js'
import { Unclear } from './failures.js'
import { parseExpression } from './parse.js'
import { openFrame, type Scope } from './scope.js'
import type { Node } from './syntax.js'

export { BudgetError } from '../budget.js'
export { RuleError, Unclear } from './failures.js'
export { ExpressionError, FUNCTION_NAMES, FUNCTIONS } from './syntax.js'
export { MAX_DEPTH, MAX_LENGTH } from './parse.js'
export { MAX_STEPS, type Scope } from './scope.js'
export { showValue } from './show.js'

export interface Expression {
  readonly source: string
  readonly tree: Node
}

/** Parses. Throws ExpressionError with the column for an expression that is not of the language. */
export function compileExpression(source: string): Expression {
  return { source, tree: parseExpression(source) }
}

/** The value of an expression; undefined when it is not known. Throws RuleError, Unclear or BudgetError. */
export function evaluate(expression: Expression, scope: Scope): Json | undefined {
  return evaluateNode(expression.tree, openFrame(expression.source, scope))
}

export type Judgement =
  | { readonly met: true }
  /** `found` names the values that decided. */
  | { readonly met: false; readonly found: string }
  /** Neither met nor broken: the document does not say, and may. */
  | { readonly met: 'unclear'; readonly reason: string }

/** Whether an assert is met: true is, false and "not known" are not. Throws RuleError or BudgetError when it cannot be computed. */
export function judge(expression: Expression, scope: Scope): Judgement {
  const frame = openFrame(expression.source, scope)
  try {
    if (truthOf(expression.tree, frame, 'assert') === true) return { met: true }
  } catch (error) {
    if (error instanceof Unclear) return { met: 'unclear', reason: error.message }
    throw error
  }
  return { met: false, found: explainFailure(expression.tree, frame) }
}
