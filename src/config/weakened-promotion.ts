/** What the options of `metric-promotion` let pass that the old ones did not, in words; of a pull request that loosens a margin everybody should know by how much. */
import { canonicalText } from './canonical-text.js'
import { isList, isObject, type Json, type JsonObject } from '../model/json.js'

/** Loosest last. */
const OPEN = ['fail', 'auto', 'warn']
const MODES = ['better', 'no_worse']

/** Clauses, such as "the margin of `accuracy` is 0.05 and was 0.01", each with the option it is about. */
export function promotionWeakenings(was: JsonObject, is: JsonObject): { readonly option: string; readonly what: string }[] {
  const found: { option: string; what: string }[] = []
  const add = (option: string, what: string): void => void found.push({ option, what })
  if (differs('metrics', was, is)) for (const what of metricWeakenings(was, is)) add('metrics', what)
  if (OPEN.indexOf(textOf(is['on_inconclusive'])) > OPEN.indexOf(textOf(was['on_inconclusive'])))
    add(
      'on_inconclusive',
      `\`on_inconclusive\` is \`${textOf(is['on_inconclusive'])}\` and was \`${textOf(was['on_inconclusive'])}\``,
    )
  if (was['applies'] !== 'release' && is['applies'] === 'release')
    add('applies', 'metrics are judged only on a release, and were on every change')
  // A lower confidence makes the interval narrower; an earlier look leaves more of the risk.
  if (numberOf(is['confidence'], 0.95) < numberOf(was['confidence'], 0.95))
    add('confidence', `the confidence is ${show(is['confidence'] ?? 0.95)} and was ${show(was['confidence'] ?? 0.95)}`)
  if (numberOf(is['look'], 0) < numberOf(was['look'], 0))
    add('look', `\`look\` is ${is['look'] === null ? 'off' : show(is['look'])} and was ${show(was['look'])}`)
  if (differs('artifacts', was, is)) {
    const [had, has] = [was, is].map(({ artifacts }) => (isList(artifacts) ? artifacts : []))
    const gone = had!.filter((glob) => !has!.includes(glob))
    if (gone.length > 0)
      add('artifacts', `a change of ${gone.map((glob) => `\`${textOf(glob)}\``).join(', ')} is no release any more`)
  }
  return found
}

function differs(key: string, was: JsonObject, is: JsonObject): boolean {
  return canonicalText(was[key] ?? null) !== canonicalText(is[key] ?? null)
}

function metricWeakenings(was: JsonObject, is: JsonObject): string[] {
  const [before, after] = [was, is].map(({ metrics }) => byName(metrics))
  return [...before!].flatMap(([name, old]) => {
    const now = after!.get(name)
    if (now === undefined) return [`\`${name}\` is no longer judged`]
    return weakerParts(old, now).map((part) => `${part.replace('{}', `\`${name}\``)}`)
  })
}

/** One metric by name; what is asked for several times is told apart by task, files and its place among the others. */
function byName(metrics: Json | undefined): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>()
  for (const metric of isList(metrics) ? metrics : []) {
    if (!isObject(metric)) continue
    const files = isList(metric['files']) ? ` in ${metric['files'].map(textOf).join(', ')}` : ''
    const name = `${textOf(metric['name'])}${metric['scope'] === undefined ? '' : ` of ${textOf(metric['scope'])}`}${files}`
    let key = name
    for (let nth = 2; found.has(key); nth++) key = `${name} (${nth})`
    found.set(key, metric)
  }
  return found
}

/** Each with `{}` where the name goes. */
function weakerParts(was: JsonObject, is: JsonObject): string[] {
  const found: string[] = []
  const say = (key: string, what: string, fallback: string): void =>
    void found.push(`${what} of {} is ${show(is[key], fallback)} and was ${show(was[key], fallback)}`)
  if (differs('direction', was, is)) say('direction', 'the better direction', 'left to the documents')
  const [old, now] = [modeOf(was), modeOf(is)]
  if (MODES.indexOf(now) > MODES.indexOf(old))
    found.push(`a gain of {} was asked for (mode ${old}), and now only that it is no worse`)
  const isShare = (metric: JsonObject): boolean =>
    metric['relative'] === true || ['margin', 'min_effect'].some((key) => typeof metric[key] === 'string')
  if (isShare(was) !== isShare(is))
    found.push('the threshold of {} is a share of the reference on one side only, and cannot be compared')
  else {
    if (amountOf(is['margin']) > amountOf(was['margin'])) say('margin', 'the margin', '0')
    if (amountOf(is['min_effect']) < amountOf(was['min_effect']) && now === 'better') say('min_effect', 'the min_effect', '0')
  }
  for (const [key, fallback] of [
    ['confidence', 0.95],
    ['min_n', 5],
    ['resolution', 0],
    ['test_train_ratio', 0],
  ] as const)
    if (numberOf(is[key], fallback) < numberOf(was[key], fallback)) say(key, `\`${key}\``, String(fallback))
  if (is['noise'] === 'none' && was['noise'] !== 'none')
    found.push('{} is declared free of noise, and its numbers are compared as they are')
  if (is['wall_clock'] === false && was['wall_clock'] !== false) found.push('times of {} are compared across machines')
  if (was['slices'] !== false && is['slices'] === false) found.push('slices of {} are no longer judged')
  else if (differs('slices', was, is) && isList(is['slices'])) {
    const kept = is['slices']
    const gone = isList(was['slices'])
      ? was['slices'].filter((slice) => !kept.includes(slice)).map(textOf)
      : ['those that are not listed']
    if (gone.length > 0) found.push(`slices of {} are no longer judged (${gone.join(', ')})`)
  } else if (differs('slices', was, is) && isList(was['slices'])) found.push('slices of {} need no longer be there')
  for (const key of ['step', 'pairing', 'key', 'cluster', 'slice', 'environment'])
    if (differs(key, was, is)) found.push(`\`${key}\` of {} changed, which may let more pass`)
  return found
}

function modeOf({ mode, min_effect: minEffect }: JsonObject): string {
  return typeof mode === 'string' ? mode : minEffect === undefined ? 'no_worse' : 'better'
}

function amountOf(value: Json | undefined): number {
  return typeof value === 'string' ? Number(value.replace('%', '')) / 100 : numberOf(value, 0)
}

function numberOf(value: Json | undefined, fallback: number): number {
  return typeof value === 'number' ? value : fallback
}

function show(value: Json | undefined, fallback = ''): string {
  return value === undefined ? fallback : textOf(value)
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value ?? null)
}
