import type { Context, Document, Path, Policy, RuleMeta, RuleTable } from '../../src/policy.js'
import { Budget, BudgetError } from '../../src/lib/budget.js'
import { judge, MAX_STEPS, RuleError } from '../../src/lib/expression/index.js'
import { RegexError } from '../../src/lib/regex.js'
import { shortPath, valueAt, type Json } from '../../src/model/json.js'
import { compileRules, describeRule, nearestPlace, type CompiledRule } from './compile.js'
import type { LintRule } from '../../src/model/lint-rule.js'

/** Rules of the gate itself that every set of lint rules brings along. */
export const GATE_RULES = {
  'GATE.RULE_ERROR': {
    severity: 'error',
    message:
      'The lint rule {{rule}} cannot be computed for {{where}}: {{problem}} ({{part}} column {{column}} of `{{expression}}`{{more}}). {{remedy}}.',
    why: 'A rule that cannot be computed is neither met nor broken, and "could not check" must not look like "passed".',
    fix: 'Correct the value in the document, or guard the rule against it with `exists(…) and …`.',
    incomplete: true,
  },
  'LINT.RULE_UNCLEAR': {
    severity: 'note',
    message: 'The lint rule {{rule}} could not tell ({{count}} of {{selected}} places): {{reason}}.',
    why: 'The specification allows a document to leave out what the rule would look at, so this is neither a pass nor a failure.',
    fix: 'Write what is missing into the document (for `schema_compat`, the two schemas of the edge) to have it checked.',
  },
} as const satisfies RuleTable

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the rules are known only when the config is read
type Reports = Context<unknown, any>

export interface RuleGroup {
  readonly namespace: string
  readonly rules: readonly LintRule[]
}

/** One policy that runs groups of rules, each in its own namespace. Throws GateError (exit 2) for a rule that cannot be compiled. */
export function policyOf(id: string, summary: Policy['meta']['summary'], groups: readonly RuleGroup[]): Policy {
  const compiled = groups.flatMap(({ namespace, rules }) => compileRules(rules, namespace))
  return {
    meta: {
      id,
      summary,
      views: [],
      rules: tableOf(groups),
      options: { type: 'object', additionalProperties: false },
      since: '0.1.0',
    },
    checkDocument(document, context: Reports) {
      if (!document.readable) return
      for (const rule of compiled) if (rule.concerns(document)) checkRule(rule, document, context)
    },
  }
}

/** The rule table of groups, without compiling anything. */
export function tableOf(groups: readonly RuleGroup[]): Record<string, RuleMeta> {
  const table: Record<string, RuleMeta> = { ...GATE_RULES }
  for (const { namespace, rules } of groups) for (const rule of rules) table[`${namespace}/${rule.id}`] = describeRule(rule)
  return table
}

interface Failure {
  readonly at: Path
  readonly problem: string
  readonly part: 'when' | 'assert'
  readonly column: number
  readonly remedy: string
}

function checkRule(compiled: CompiledRule, document: Document, context: Reports): void {
  const { rule, findingId, when, assert } = compiled
  const steps = new Budget(MAX_STEPS, 'judging the document with the rule')
  const failures: Failure[] = []
  const unclear: { at: Path; reason: string }[] = []
  let failed = 0
  const fail = (at: Path, found: string): void => {
    failed++
    const where = at.length === 0 ? 'The document' : placeName(at)
    context.report({ rule: findingId, at, data: { id: rule.id, where, found, assert: rule.assert, when: rule.when } })
  }
  let matches: readonly { readonly path: Path; readonly value: Json }[] = []
  try {
    matches = when.select(document.data)
    for (const { path, value } of matches) {
      try {
        const judgement = judge(assert, { root: document.data, value, path, steps })
        if (judgement.met === false) fail(path, judgement.found)
        if (judgement.met === 'unclear') unclear.push({ at: path, reason: judgement.reason })
      } catch (error) {
        if (!(error instanceof RuleError)) throw error
        failures.push({ at: path, problem: error.message, part: 'assert', column: error.column, remedy: error.fix })
      }
    }
  } catch (error) {
    failures.push(describeStop(error, matches.length === 0 ? 'when' : 'assert'))
  }
  const empty = matches.length === 0 && failures.length === 0
  if (empty && rule.onEmpty === 'fail') {
    const place = nearestPlace(document.data, when.singular ?? [], (data, path) => valueAt(data, path) !== undefined)
    fail(place, `nothing is selected by \`${rule.when}\``)
  }
  reportFailures(compiled, failures, context)
  const [first] = unclear
  if (first !== undefined)
    context.report({
      rule: 'LINT.RULE_UNCLEAR',
      at: first.at,
      data: { rule: findingId, count: unclear.length, selected: matches.length, reason: first.reason },
    })
  context.record('lint', {
    rule: findingId,
    file: document.file,
    selected: matches.length,
    failed,
    errors: failures.length,
    unclear: unclear.length,
    applicable: matches.length > 0 || failures.length > 0 || failed > 0,
  })
}

/** One finding for a rule and a document, at the first place: the others have the same cause more often than not. */
function reportFailures({ rule, findingId }: CompiledRule, failures: readonly Failure[], context: Reports): void {
  const [first] = failures
  if (first === undefined) return
  const { at, problem, part, column, remedy } = first
  const more = failures.length === 1 ? '' : `, and ${failures.length - 1} more places`
  const data = {
    rule: findingId,
    where: placeName(at),
    problem,
    part,
    column,
    expression: rule[part],
    more,
    remedy: remedy.replace(/\.$/, ''),
  }
  context.report({ rule: 'GATE.RULE_ERROR', at, data })
}

/** A limit that was hit, or a pattern of the document's that cannot be compiled: the rest of the places stay unjudged. */
function describeStop(error: unknown, part: Failure['part']): Failure {
  if (error instanceof BudgetError) {
    const remedy =
      part === 'when' ? 'Select fewer places: every `*` and `..` multiplies them.' : 'Select fewer places, or ask for less.'
    return { at: [], problem: error.message, part, column: 1, remedy }
  }
  if (error instanceof RegexError) return { at: [], problem: error.message, part, column: 1, remedy: error.fix }
  throw error
}

function placeName(path: Path): string {
  return path.length === 0 ? 'the document' : `\`${shortPath(path)}\``
}
