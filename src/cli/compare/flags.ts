import { didYouMean, listOf } from '../../lib/nearest.js'
import { MEASURE_IDS } from '../../lib/drift/measures.js'
import type { MeasureId } from '../../lib/drift/measures.js'
import type { DriftRule } from '../../lib/drift/judge.js'
import { isFault, readRule } from '../../lib/promotion/rule.js'
import type { PromotionRule } from '../../lib/promotion/rule.js'
import { GateError } from '../../model/errors.js'
import { optional } from '../arguments.js'

/** What `--metric` asks. */
export interface MetricQuestion {
  readonly metric: string
  readonly role: 'target' | 'guardrail'
  readonly rule: PromotionRule
  readonly unpaired: boolean
}

/** What `--drift` asks. */
export interface DriftQuestion {
  readonly name: string
  readonly rule: DriftRule
}

const METRIC_KEYS = [
  'margin',
  'min_effect',
  'noise',
  'min_n',
  'folds',
  'resolution',
  'pairing',
  'role',
  'wall_clock',
  'confidence',
]
const METRIC_FORM = 'Write `--metric name=higher` or `name=lower`, with `,margin=0.01` (or `1%`) or `,min_effect=0.01` behind it.'

/** `accuracy=higher,margin=0.01`. Throws GateError 2 for what may not be written. */
export function readMetric(
  text: string,
  defaults: { readonly confidence: number; readonly look: number | undefined },
): MetricQuestion {
  const { name, value: direction, options } = split(text, '--metric', METRIC_KEYS, METRIC_FORM)
  const [margin, minEffect] = [amount(options.get('margin')), amount(options.get('min_effect'))]
  const folds = options.get('folds')
  if (folds !== undefined && !/^([2-9]|[1-9]\d{1,5})$/.test(folds))
    throw bad(text, `folds is "${folds}": it is a whole number, 2 or more`, 'Write the k of k-fold cross-validation.')
  const rule = readRule({
    ...(direction !== '' && { direction }),
    ...(margin && { margin: margin.value }),
    ...(minEffect && { min_effect: minEffect.value }),
    relative: margin?.relative === true || minEffect?.relative === true,
    confidence: decimal(options.get('confidence')) ?? defaults.confidence,
    ...optional('min_n', decimal(options.get('min_n'))),
    ...optional('noise', options.get('noise')),
    ...optional('resolution', decimal(options.get('resolution'))),
    ...optional('look', defaults.look),
    ...(folds !== undefined && { test_train_ratio: 1 / (Number(folds) - 1) }),
    wall_clock: oneOf(text, options, 'wall_clock', ['yes', 'no'], 'no') === 'yes',
  })
  if (isFault(rule)) throw bad(text, rule.message, METRIC_FORM)
  return {
    metric: name,
    role: oneOf(text, options, 'role', ['target', 'guardrail'], 'target'),
    rule,
    unpaired: oneOf(text, options, 'pairing', ['index', 'none'], 'index') === 'none',
  }
}

const DRIFT_KEYS = ['warn', 'error', 'eps', 'bins']
const DRIFT_FORM = `Write \`--drift name=psi\`, with \`,warn=0.1,error=0.25\` behind it. Measures: ${listOf(MEASURE_IDS)}.`

/** `age=psi,warn=0.1,error=0.25`. Throws GateError 2 for what may not be written. */
export function readDrift(text: string): DriftQuestion {
  const { name, value, options } = split(text, '--drift', DRIFT_KEYS, DRIFT_FORM)
  const measure = value === 'js' ? 'js_divergence' : value
  if (!MEASURE_IDS.includes(measure as MeasureId))
    throw bad(
      text,
      value === '' ? 'it does not say how to measure drift' : `there is no measure "${value}"`,
      `${didYouMean(value, MEASURE_IDS)} ${DRIFT_FORM}`.trim(),
      '--drift',
    )
  const number = (key: string): number | undefined => {
    const written = decimal(options.get(key))
    if (written === undefined) return undefined
    if (typeof written !== 'number' || !Number.isFinite(written) || written < 0)
      throw bad(text, `${key} is "${options.get(key)!}": it is a finite number, 0 or more`, DRIFT_FORM, '--drift')
    return written
  }
  const [warn, error, eps, bins] = [number('warn'), number('error'), number('eps'), number('bins')]
  if (warn !== undefined && error !== undefined && warn > error)
    throw bad(text, `warn (${warn}) is above error (${error})`, 'Let the threshold that fails be the higher one.', '--drift')
  if (bins !== undefined && (!Number.isInteger(bins) || bins < 2 || bins > 10_000))
    throw bad(text, `bins is ${bins}: it is a whole number from 2 to 10000`, 'Ten bins are customary.', '--drift')
  return {
    name,
    rule: {
      measure: measure as MeasureId,
      ...optional('warn', warn),
      ...optional('error', error),
      ...optional('eps', eps),
      ...optional('bins', bins),
    },
  }
}

/** A confidence, as `0.95` or `95%`. Throws GateError 2. */
export function readConfidence(text: string | undefined): number {
  if (text === undefined) return 0.95
  const value = amount(text)
  if (typeof value?.value !== 'number' || !(value.value > 0 && value.value < 1))
    throw new GateError(2, `the confidence is "${text}"`, {
      where: '--confidence',
      fix: 'Write a number between 0 and 1, such as 0.95.',
    })
  return value.value
}

interface Split {
  readonly name: string
  /** Behind the first `=`. */
  readonly value: string
  readonly options: ReadonlyMap<string, string>
}

/** `name=value,key=value,key=value`. A name may hold commas and dots, and no `=`. */
function split(text: string, flag: string, keys: readonly string[], form: string): Split {
  const at = text.indexOf('=')
  const name = (at < 0 ? text : text.slice(0, at)).trim()
  if (name === '') throw bad(text, 'the name is missing', form, flag)
  const [value = '', ...rest] = at < 0 ? [] : text.slice(at + 1).split(',')
  const options = new Map<string, string>()
  for (const part of rest) {
    const [key = '', ...tail] = part.split('=')
    const word = key.trim().replaceAll('-', '_')
    if (!keys.includes(word))
      throw bad(text, `there is no option "${key.trim()}"`, `${didYouMean(key, keys)} Options: ${listOf(keys)}.`.trim(), flag)
    if (options.has(word)) throw bad(text, `${word} is given twice`, 'Give it once.', flag)
    options.set(word, tail.join('=').trim())
  }
  return { name, value: value.trim(), options }
}

/** `0.01`, or `1%` as a share of the reference. What is no number stays text, for the sentence that refuses it. */
function amount(text: string | undefined): { readonly value: number | string; readonly relative: boolean } | undefined {
  if (text === undefined) return undefined
  const relative = text.endsWith('%')
  const value = decimal(relative ? text.slice(0, -1) : text)!
  return { value: typeof value === 'number' && relative ? value / 100 : typeof value === 'number' ? value : text, relative }
}

function decimal(text: string | undefined): number | string | undefined {
  if (text === undefined) return undefined
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text
}

function oneOf<Value extends string>(
  text: string,
  options: ReadonlyMap<string, string>,
  key: string,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  const value = options.get(key)
  if (value === undefined) return fallback
  if (allowed.includes(value as Value)) return value as Value
  throw bad(text, `${key} is "${value}"`, `${didYouMean(value, allowed)} Allowed: ${listOf(allowed)}.`.trim())
}

function bad(text: string, what: string, fix: string, flag = '--metric'): GateError {
  return new GateError(2, what, { where: `${flag} ${text}`, fix })
}
