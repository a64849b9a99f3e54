import { SEVERITIES } from '../../src/model/severities.js'
import type { Document, Json, Path, RuleMeta, Severity } from '../../src/policy.js'
import { compileExpression, ExpressionError, type Expression } from '../../src/lib/expression/index.js'
import { compileGlob, GlobError } from '../../src/lib/glob.js'
import { compileJsonPath, JsonPathError, type JsonPath } from '../../src/lib/json-path.js'
import { didYouMean } from '../../src/lib/nearest.js'
import { GateError } from '../../src/model/errors.js'
import type { LintRule } from '../../src/model/lint-rule.js'

/** A rule of a shipped set: the family's own words, with a reason and a remedy that a finding can show. */
export interface ShippedRule extends LintRule {
  readonly why: `${string}.`
  readonly fix: `${string}.`
}

export interface CompiledRule {
  readonly rule: LintRule
  /** Id of its findings: `lint/X.A`, `eft-pipeline/STRUCT.REQUIRED`. */
  readonly findingId: string
  readonly when: JsonPath
  readonly assert: Expression
  readonly concerns: (document: Document) => boolean
}

const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/
/** The words of the family's other volumes and of other tools, and which level they come to. */
const OTHER_LEVELS: Readonly<Record<string, Severity>> = {
  warn: 'warning',
  info: 'note',
  block: 'error',
  critical: 'error',
  fatal: 'error',
  high: 'error',
  s3: 'error',
  s2: 'error',
  medium: 'warning',
  s1: 'warning',
  low: 'note',
  s0: 'note',
}
const PLACEHOLDERS = ['id', 'where', 'found', 'assert', 'when'] as const

/** Compiles rules that report as `<namespace>/<id>`. Throws GateError (exit 2) that names the rule, the column and the fix. */
export function compileRules(rules: readonly LintRule[], namespace: string): CompiledRule[] {
  const seen = new Set<string>()
  return rules.map((rule, index) => {
    checkShape(rule, index)
    if (seen.has(rule.id))
      throw new GateError(2, `lint rule ${rule.id} is defined twice`, {
        where: `lint_rules[${index}].id`,
        fix: 'Give each rule an id of its own, or join the two asserts with `and`.',
      })
    seen.add(rule.id)
    return {
      rule,
      findingId: `${namespace}/${rule.id}`,
      when: compileWhen(rule),
      assert: compileAssert(rule),
      concerns: compileFilter(rule),
    }
  })
}

/** The rule as a row of the policy's rule table. */
export function describeRule(rule: LintRule & Partial<ShippedRule>): RuleMeta {
  const origin = [rule.source, ...(rule.see ?? [])].filter((text) => text !== undefined && text !== '').join('; see ')
  return {
    severity: rule.level,
    message: sentence(rule.message ?? '{{where}}: {{found}}, but the rule asks for `{{assert}}`'),
    why:
      rule.why ??
      sentence(
        origin === '' ? `The rule ${rule.id} is one of this repository's own` : `The rule ${rule.id} comes from ${plain(origin)}`,
      ),
    fix: rule.fix ?? sentence('Change the document so that the assert holds; if the rule is wrong, change it in the config'),
    ...(origin === '' ? {} : { spec: origin }),
  }
}

function sentence(text: string): `${string}.` {
  return `${text.trim().replace(/\.+$/, '')}.`
}

/** Text of the config's that goes into a sentence with placeholders: what looks like one is no longer one. */
function plain(text: string): string {
  return text.replaceAll('{{', '{ {')
}

function checkShape(rule: LintRule, index: number): void {
  const { id, level, message, onEmpty } = rule
  if (typeof id !== 'string' || !ID.test(id))
    throw new GateError(2, `lint rule ${JSON.stringify(id)} has no usable id`, {
      where: `lint_rules[${index}].id`,
      fix: 'Write letters, digits, `_`, `-` and dots, at most 100, as in METROLOGY.SI_AND_CHECKDIM.',
    })
  if (!SEVERITIES.includes(level)) {
    const meant = Object.hasOwn(OTHER_LEVELS, String(level).toLowerCase()) ? OTHER_LEVELS[String(level).toLowerCase()] : undefined
    const hint = meant === undefined ? didYouMean(String(level), SEVERITIES) : ` For ${JSON.stringify(level)} write ${meant}.`
    throw new GateError(2, `lint rule ${id} has the unknown level ${JSON.stringify(level)}`, {
      where: `lint rule ${id}, level`,
      fix: `Levels are ${SEVERITIES.join(', ')}.${hint}`,
    })
  }
  if (onEmpty !== undefined && onEmpty !== 'skip' && onEmpty !== 'fail')
    throw new GateError(2, `lint rule ${id} has the unknown on_empty ${JSON.stringify(onEmpty)}`, {
      where: `lint rule ${id}, on_empty`,
      fix: 'Write skip (default) or fail.',
    })
  for (const [, name] of (message ?? '').matchAll(/\{\{([^{}]*)\}\}/g))
    if (!(PLACEHOLDERS as readonly string[]).includes(name!))
      throw new GateError(2, `the message of lint rule ${id} asks for {{${name}}}, which does not exist`, {
        where: `lint rule ${id}, message`,
        fix: `Placeholders are ${PLACEHOLDERS.map((one) => `{{${one}}}`).join(', ')}.${didYouMean(name!, PLACEHOLDERS)}`,
      })
}

function compileWhen(rule: LintRule): JsonPath {
  try {
    return compileJsonPath(requireText(rule, 'when', '"$" for the whole document'))
  } catch (error) {
    if (!(error instanceof JsonPathError)) throw error
    throw cannotParse(rule, 'when', error)
  }
}

function compileAssert(rule: LintRule): Expression {
  try {
    return compileExpression(requireText(rule, 'assert', '"true" for a rule that always holds'))
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    throw cannotParse(rule, 'assert', error)
  }
}

function requireText(rule: LintRule, part: 'when' | 'assert', example: string): string {
  const text: unknown = rule[part]
  if (typeof text === 'string') return text
  throw new GateError(2, `the ${part} of lint rule ${rule.id} is not text`, {
    where: `lint rule ${rule.id}, ${part}`,
    fix: `Write it in quotes, as in ${example}.`,
  })
}

function cannotParse(
  rule: LintRule,
  part: 'when' | 'assert',
  error: { message: string; column: number; fix: string },
): GateError {
  const { column, message, fix } = error
  const text = rule[part]
  const from = Math.max(0, column - 25)
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, column + 25)}${text.length > column + 25 ? '…' : ''}`
  return new GateError(2, `the ${part} of lint rule ${rule.id} cannot be read: ${message} (column ${column} of \`${shown}\`)`, {
    where: `lint rule ${rule.id}, ${part} column ${column}`,
    fix,
    cause: error,
  })
}

function compileFilter(rule: LintRule): (document: Document) => boolean {
  const { kinds, files } = rule
  try {
    const globs = files?.map((pattern) => compileGlob(pattern))
    return ({ kind, file }) =>
      (kinds === undefined || kinds.includes(kind)) && (globs === undefined || globs.some((matches) => matches(file)))
  } catch (error) {
    if (!(error instanceof GlobError)) throw error
    throw new GateError(2, `a file pattern of lint rule ${rule.id} cannot be read: ${error.message}`, {
      where: `lint rule ${rule.id}, files`,
      fix: 'Write a path pattern such as pipelines/**/*.yaml.',
      cause: error,
    })
  }
}

/** The nearest place of a path that is there, for a finding about something that is not. */
export function nearestPlace(data: Json, path: Path, has: (data: Json, path: Path) => boolean): Path {
  for (let length = path.length; length > 0; length--) if (has(data, path.slice(0, length))) return path.slice(0, length)
  return []
}
