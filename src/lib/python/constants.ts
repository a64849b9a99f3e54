/**
 * The constants of a Python file as DVC reads them for its parameters (`dvc/utils/serialize/_py.py`): assignments of literals to one
 * name at the top of the module, of classes, and to `self.name` at the top of `__init__`. What stands in an `if`, a loop or
 * another function is not looked at, what is no literal is passed over, and of two assignments the last literal counts.
 */
import type { Json } from '../../model/json.js'
import { logicalLines, type LogicalLine, type Token } from './lines.js'
import { readLiteral } from './literals.js'

export interface PythonConstants {
  readonly values: Readonly<Record<string, Json>>
  /** Names, with dots, of what is assigned there and is no literal, so that DVC does not see it. */
  readonly computed: ReadonlySet<string>
  /** Names, with dots, of constants whose value cannot be told here (sets, bytes, …). */
  readonly untold: ReadonlySet<string>
}

const KEYWORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)

/** Undefined for a text that is not Python as far as can be seen, or that cannot be cut into lines for sure. */
export function readPythonConstants(source: string): PythonConstants | undefined {
  const lines = logicalLines(source)
  if (lines === undefined || !isIndented(lines)) return undefined
  const found: Found = { values: new Map(), computed: new Set(), untold: new Set() }
  readBlock(lines, false, found)
  return { values: toObject(found.values), computed: found.computed, untold: found.untold }
}

type Values = Map<string, Json | Values>
interface Found {
  readonly values: Values
  readonly computed: Set<string>
  readonly untold: Set<string>
}

/** As CPython's tokenizer has it. */
const MOST_INDENTS = 100

/** Every block is deeper than its head, and ends where one around it goes on. */
function isIndented(lines: readonly LogicalLine[]): boolean {
  const open = [0]
  let opens = false
  for (const { indent, tokens } of lines) {
    if (opens ? indent <= open.at(-1)! : indent > open.at(-1)!) return false
    if (opens) open.push(indent)
    while (indent < open.at(-1)!) open.pop()
    if (indent !== open.at(-1) || open.length > MOST_INDENTS) return false
    opens = tokens.at(-1)?.text === ':' && tokens.at(-1)?.is === 'sign'
  }
  return !opens
}

function readBlock(lines: readonly LogicalLine[], onlySelf: boolean, found: Found): void {
  const indent = lines[0]?.indent
  for (let i = 0; i < lines.length; i++) {
    const { indent: at, tokens } = lines[i] as LogicalLine
    if (at !== indent) continue
    const [first, second] = tokens
    const isClass = first?.text === 'class' && second?.is === 'name'
    if (isClass || (first?.text === 'def' && second?.text === '__init__')) {
      const suite = suiteOf(lines, i)
      if (isClass) readClass(second.text.normalize('NFKC'), suite, found)
      else readBlock(suite, true, found)
      continue
    }
    if (first?.is === 'name' && KEYWORDS.has(first.text)) continue
    for (const statement of split(tokens, ';')) readAssignment(statement, onlySelf, found)
  }
}

function readClass(name: string, suite: readonly LogicalLine[], found: Found): void {
  const inner: Found = { values: new Map(), computed: new Set(), untold: new Set() }
  readBlock(suite, false, inner)
  forget(name, found)
  found.values.set(name, inner.values)
  for (const key of ['computed', 'untold'] as const) for (const below of inner[key]) found[key].add(`${name}.${below}`)
}

/** What stands behind the colon of the head, on its line or in the lines below it. */
function suiteOf(lines: readonly LogicalLine[], head: number): readonly LogicalLine[] {
  const { indent, tokens } = lines[head] as LogicalLine
  const colon = indexOf(tokens, ':')
  if (colon < 0) return []
  if (colon < tokens.length - 1) return [{ indent: 0, tokens: tokens.slice(colon + 1) }]
  let end = head + 1
  while (end < lines.length && (lines[end] as LogicalLine).indent > indent) end++
  return lines.slice(head + 1, end)
}

function readAssignment(tokens: readonly Token[], onlySelf: boolean, found: Found): void {
  const [before, ...after] = split(tokens, '=')
  const [value] = after
  // `a = b = 1` is passed over.
  if (before === undefined || value === undefined || value.length === 0 || after.length > 1) return
  const colon = indexOf(before, ':')
  const name = targetOf(colon < 0 ? before : before.slice(0, colon), onlySelf)
  if (name === undefined) return
  const literal = readLiteral(value)
  if (literal.is === 'none') {
    if (!found.values.has(name) && !found.untold.has(name)) found.computed.add(name)
    return
  }
  forget(name, found)
  if (literal.is === 'lossy') found.untold.add(name)
  else found.values.set(name, literal.value)
}

/** `x`, and `self.x` wherever it stands. */
function targetOf(given: readonly Token[], onlySelf: boolean): string | undefined {
  let tokens = given
  while (tokens[0]?.text === '(' && tokens.at(-1)?.text === ')') tokens = tokens.slice(1, -1)
  const [first, dot, second] = tokens
  if (tokens.length === 1 && first?.is === 'name' && !onlySelf) return first.text.normalize('NFKC')
  const isSelf = tokens.length === 3 && first?.text === 'self' && dot?.text === '.' && second?.is === 'name'
  return isSelf ? second.text.normalize('NFKC') : undefined
}

function forget(name: string, { values, computed, untold }: Found): void {
  const wasClass = values.get(name) instanceof Map
  values.delete(name)
  for (const names of [computed, untold]) {
    names.delete(name)
    if (wasClass) for (const one of names) if (one.startsWith(`${name}.`)) names.delete(one)
  }
}

/** At signs that stand in no brackets. */
function split(tokens: readonly Token[], sign: string): (readonly Token[])[] {
  const parts: (readonly Token[])[] = []
  let from = 0
  for (let at = indexOf(tokens, sign); at >= 0; at = indexOf(tokens, sign, from)) {
    parts.push(tokens.slice(from, at))
    from = at + 1
  }
  return [...parts, tokens.slice(from)]
}

/** From a place outside of brackets; -1 when it is nowhere. */
function indexOf(tokens: readonly Token[], sign: string, from = 0): number {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const { is, text } = tokens[at] as Token
    if (is !== 'sign') continue
    if ('([{'.includes(text)) depth++
    else if (')]}'.includes(text)) depth--
    else if (depth === 0 && text === sign) return at
  }
  return -1
}

function toObject(values: Values): Record<string, Json> {
  return Object.fromEntries([...values].map(([key, value]) => [key, value instanceof Map ? toObject(value) : value]))
}
