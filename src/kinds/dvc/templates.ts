import { isList, isObject, type Json } from '../../model/json.js'

/**
 * DVC's templates: `${a.b[0]}` in a text, `\${` for a literal one. Substituted text is not read again, as in DVC. What
 * cannot be resolved stays as it is written, and the result says so: a guess would join files that are not the same.
 * Behaviour: https://dvc.org/doc/user-guide/project-structure/dvcyaml-files#templating
 */
export interface Interpolated {
  readonly text: string
  /** Every expression had a value. */
  readonly complete: boolean
}

/** The value at the steps of an expression, or undefined when there is none. */
export type Lookup = (steps: readonly string[]) => Json | undefined

/** Longer results are not paths or commands that anybody wrote; they stay unresolved. */
const MAX_RESULT = 65_536

interface Expression {
  readonly start: number
  readonly end: number
  readonly inner: string
}

/** `mode: 'command'` also writes a map as command line options, which DVC allows in `cmd` only. */
export function interpolate(text: string, lookup: Lookup, mode: 'plain' | 'command' = 'plain'): Interpolated {
  if (!text.includes('${')) return { text, complete: true }
  let result = ''
  let complete = true
  let from = 0
  for (const { start, end, inner } of expressionsOf(text)) {
    const value = selectInner(inner, lookup)
    const written =
      value === undefined ? undefined : mode === 'command' && isObject(value) ? optionsOf(value) : textOfValue(value)
    if (written === undefined) complete = false
    result += unescapeText(text.slice(from, start)) + (written ?? text.slice(start, end))
    from = end
    if (result.length > MAX_RESULT) return { text, complete: false }
  }
  return { text: result + unescapeText(text.slice(from)), complete }
}

/** The value of a text that is one expression and nothing else (`${models}`), with its type; undefined otherwise. */
export function valueOfExpression(text: string, lookup: Lookup): Json | undefined {
  const [only, ...more] = text.startsWith('${') && text.endsWith('}') ? expressionsOf(text) : []
  if (only === undefined || more.length > 0 || only.start !== 0 || only.end !== text.length) return undefined
  return selectInner(only.inner, lookup)
}

/** As DVC writes a value into a text; undefined for lists and maps, which it refuses there. */
export function textOfValue(value: Json): string | undefined {
  if (typeof value === 'string') return value
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return typeof value === 'number' ? numberText(value) : undefined
}

/**
 * Python's text of a number, since stage names and paths are made of it: `1e-05`, not `0.00001`. (The file's `1.0` has
 * become 1 before it comes here; `stageKey` forgives that.)
 */
function numberText(value: number): string {
  const size = Math.abs(value)
  if (Number.isInteger(value) && size < 1e21) return String(value)
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'
  if (size >= 1e-4 && size < 1e16) return String(value)
  const [digits, exponent = '+0'] = value.toExponential().split('e')
  return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`
}

function selectInner(inner: string, lookup: Lookup): Json | undefined {
  const steps = stepsOf(inner)
  return steps === undefined ? undefined : lookup(steps)
}

/** `a.b[0]` → a, b, 0. Undefined when it is no such expression (`a[b.c]`, `a..b`, empty). */
function stepsOf(inner: string): string[] | undefined {
  if (inner.length > 1024 || !/^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/.test(inner)) return undefined
  return inner
    .replaceAll('[', '.')
    .replaceAll(']', '')
    .split('.')
    .map((step) => step.trim())
}

function expressionsOf(text: string): Expression[] {
  const found: Expression[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf('${', from)
    if (start < 0) return found
    if (start > 0 && text[start - 1] === '\\') {
      from = start + 2
      continue
    }
    const close = text.indexOf('}', start + 2)
    if (close < 0) return found
    const inner = text.slice(start + 2, close)
    // An expression does not go over a line's end; one that begins after it may still end at the same brace.
    const newline = inner.lastIndexOf('\n')
    if (newline < 0) found.push({ start, end: close + 1, inner })
    from = newline < 0 ? close + 1 : start + 2 + newline + 1
  }
}

function unescapeText(text: string): string {
  return text.replaceAll('\\${', '${')
}

/** `{lr: 0.1, opt: {name: adam}}` → `--lr 0.1 --opt.name adam`. */
function optionsOf(map: Json): string | undefined {
  const words: string[] = []
  const todo: { key: string; value: Json }[] = [{ key: '', value: map }]
  let length = 0
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { key, value } = next
    if (isObject(value)) {
      for (const name of Object.keys(value).reverse())
        todo.push({ key: key === '' ? name : `${key}.${name}`, value: value[name] as Json })
    } else if (isList(value)) {
      const items = value.map(textOfValue)
      if (items.includes(undefined)) return undefined
      words.push(`--${key} ${items.join(' ')}`)
    } else if (typeof value === 'boolean') {
      if (value) words.push(`--${key}`)
    } else words.push(`--${key} ${textOfValue(value)}`)
    length += words.at(-1)?.length ?? 0
    if (length > MAX_RESULT) return undefined
  }
  return words.join(' ')
}
