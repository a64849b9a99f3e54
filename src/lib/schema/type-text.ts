/**
 * Types as people write them in one string: `varchar(20)`, `decimal(10, 2)`, `array<struct<a:int>>`, `STRUCT<a INT64>`,
 * `Optional[int]`, `int | null`, `text[]`, `timestamp with time zone`. What is not understood becomes an unknown type.
 */
import { jsonText } from '../json-text.js'
import type { Json, Path } from '../../model/json.js'
import type { Constraints, RecordField, ScalarType, ValueSchema, ValueType } from '../../model/record-schema.js'
import { isAnyName, scalarNamed, type Dialect } from './type-names.js'
import { plural } from '../words.js'

const MAX_LENGTH = 20_000
const MAX_DEPTH = 40
const MAX_SHOWN = 5

/** The type that a text names. Never throws; `at` is given to everything inside, since a text has no places of its own. */
export function parseTypeText(text: string, at: Path, dialect: Dialect): ValueSchema {
  const whole: ValueSchema = { at, type: { kind: 'unknown', text: text.trim().slice(0, 200) }, nullable: false, constraints: {} }
  if (text.length > MAX_LENGTH) return whole
  const parser = new TypeTextParser(text, at, dialect)
  const found = parser.parse()
  return found ?? whole
}

/** A number in brackets is the length of a text or of bytes, and the size of a list of anything else. */
function isFixedItem(name: ScalarType['name'] | undefined): boolean {
  return name !== undefined && !['string', 'bytes', 'decimal', 'category', 'timestamp', 'time', 'duration', 'date'].includes(name)
}

class TypeTextParser {
  #position = 0
  constructor(
    readonly text: string,
    readonly at: Path,
    readonly dialect: Dialect,
  ) {}

  parse(): ValueSchema | undefined {
    const value = this.#union(0)
    this.#space()
    return value !== undefined && this.#position === this.text.length ? value : undefined
  }

  #union(depth: number): ValueSchema | undefined {
    if (depth > MAX_DEPTH) return undefined
    const branches: ValueSchema[] = []
    do {
      const branch = this.#postfix(depth)
      if (branch === undefined) return undefined
      branches.push(branch)
    } while (this.#take('|'))
    return unionOf(branches, this.at)
  }

  /** `text[]`, `int?`, `varchar[50]` (a length in brackets) and `NOT NULL` after the type. */
  #postfix(depth: number): ValueSchema | undefined {
    let value = this.#atom(depth)
    while (value !== undefined) {
      if (this.#take('[]')) value = this.#value({ kind: 'array', items: value })
      else if (this.#take('?')) value = { ...value, nullable: true }
      else if (this.#word(/not null/iy)) value = { ...value, nullable: false }
      // The rest of a column's definition says nothing about the type.
      else if (this.#word(/(primary key|unique|references\s+[\w."]+)(?![\w])/iy)) continue
      else break
    }
    return value
  }

  #atom(depth: number): ValueSchema | undefined {
    if (this.#take('(')) {
      const value = this.#union(depth + 1)
      return this.#take(')') ? value : undefined
    }
    const name = this.#name()
    if (name === undefined) return undefined
    const lower = name.toLowerCase()
    for (const [open, close] of [
      ['<', '>'],
      ['[', ']'],
      ['(', ')'],
    ] as const) {
      // A number in brackets is a length, a word is a type.
      if (!this.#peekType(open)) continue
      this.#take(open)
      const value = this.#parameters(lower, depth + 1)
      return this.#take(close) ? value : undefined
    }
    const size = this.#sizes()
    if (size === undefined) return undefined
    const inBrackets = size.length > 0 && this.text[this.#position - 1] === ']'
    if (inBrackets && isFixedItem(scalarNamed(lower, this.dialect))) return this.#fixedList(this.#scalar(lower, name, []), size)
    const rest = /^(timestamp|time)$/.test(lower) ? this.#word(/with(out)?( local)? time zone/iy)?.toLowerCase() : undefined
    return this.#scalar(rest === undefined ? lower : `${lower} ${rest}`, name, size)
  }

  #scalar(lower: string, text: string, sizes: readonly number[]): ValueSchema {
    if (isAnyName(lower)) return this.#value({ kind: 'any' })
    if (['array', 'list', 'repeated'].includes(lower))
      return this.#value({ kind: 'array', items: this.#value({ kind: 'unstated' }) })
    if (lower === 'map' || lower === 'dict') return this.#value({ kind: 'map', values: this.#value({ kind: 'unstated' }) })
    if (['struct', 'record', 'object', 'row'].includes(lower)) return this.#value(looseRecord(this.at))
    const name = scalarNamed(lower, this.dialect)
    const written = sizes.length === 0 ? text : `${text}(${sizes.join(',')})`
    if (name === undefined) return this.#value({ kind: 'unknown', text: written })
    const [first, second] = sizes
    if (name === 'decimal' && first !== undefined)
      return this.#value({ kind: 'scalar', name, text: written, precision: first, scale: second ?? 0 })
    const constraints: Constraints =
      (name === 'string' || name === 'bytes') && first !== undefined ? { maxLength: { value: first, at: this.at } } : {}
    const type: ScalarType = { kind: 'scalar', name, text: written }
    return { ...this.#value(type), nullable: name === 'null', constraints }
  }

  /** `float[128]`, `double[3][3]`: so many, and no others. */
  #fixedList(item: ValueSchema, sizes: readonly number[]): ValueSchema {
    return [...sizes].reverse().reduce<ValueSchema>((items, size) => {
      const length = { value: size, at: this.at }
      return { ...this.#value({ kind: 'array', items }), constraints: { minItems: length, maxItems: length } }
    }, item)
  }

  #parameters(name: string, depth: number): ValueSchema | undefined {
    if (['struct', 'record', 'row', 'object', 'nested'].includes(name)) return this.#struct(depth)
    const parts: ValueSchema[] = []
    do {
      const part = this.#union(depth)
      if (part === undefined) return undefined
      parts.push(part)
    } while (this.#take(','))
    const [first, second] = parts as [ValueSchema, ValueSchema?]
    if (['array', 'list', 'set', 'sequence', 'repeated'].includes(name) && second === undefined)
      return this.#value({ kind: 'array', items: first })
    if (['map', 'dict'].includes(name) && parts.length === 2) return this.#value({ kind: 'map', values: second! })
    if (['optional', 'nullable'].includes(name) && second === undefined) return { ...first, nullable: true }
    return name === 'union' ? unionOf(parts, this.at) : undefined
  }

  #struct(depth: number): ValueSchema | undefined {
    const fields: RecordField[] = []
    do {
      const name = this.#name(true)
      if (name === undefined) return undefined
      this.#take(':')
      const value = this.#union(depth)
      if (value === undefined) return undefined
      fields.push({ ...value, name, aliases: [], required: true, tags: [] })
    } while (this.#take(','))
    return this.#value({ kind: 'record', record: { at: this.at, fields } })
  }

  #value(type: ValueType): ValueSchema {
    return { at: this.at, type, nullable: false, constraints: {} }
  }

  /** Numbers in parentheses or brackets; an empty list when there are none, undefined when what stands there is none. */
  #sizes(): number[] | undefined {
    const found = this.#word(/[([]\s*\d+\s*(,\s*\d+\s*)?[)\]]/y)
    return found === undefined ? [] : [...found.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  }

  #name(single = false): string | undefined {
    const quoted = this.#word(/[`"'][^`"']+[`"']/y)
    if (quoted !== undefined) return quoted.slice(1, -1)
    const long = single ? undefined : this.#word(/(double precision|character varying)(?![\w])/iy)
    return long?.replace(/\s+/g, ' ') ?? this.#word(/[\p{L}_][\p{L}\p{N}_.]*/uy)
  }

  /** Whether the bracket opens type parameters, and not a size or `[]`. */
  #peekType(open: string): boolean {
    this.#space()
    if (this.text[this.#position] !== open) return false
    const rest = this.text.slice(this.#position + 1, this.#position + 20).trimStart()
    return rest !== '' && !/^[\d\])>]/.test(rest)
  }

  #take(token: string): boolean {
    this.#space()
    if (!this.text.startsWith(token, this.#position)) return false
    this.#position += token.length
    return true
  }

  #word(pattern: RegExp): string | undefined {
    this.#space()
    pattern.lastIndex = this.#position
    const found = pattern.exec(this.text)
    if (found === null) return undefined
    this.#position += found[0].length
    return found[0]
  }

  #space(): void {
    while (/\s/.test(this.text[this.#position] ?? '')) this.#position++
  }
}

/** A record of which no field is told. */
function looseRecord(at: Path): ValueType {
  return { kind: 'record', record: { at, fields: [], contentModel: 'open' } }
}

/** A union without its null (which makes the value nullable), its nested unions and its copies; of one branch, that branch. */
export function unionOf(branches: readonly ValueSchema[], at: Path): ValueSchema {
  const flat = branches.flatMap((branch) => (branch.type.kind === 'union' ? branch.type.branches : [branch]))
  const isNull = ({ type }: ValueSchema): boolean => type.kind === 'scalar' && type.name === 'null'
  const rest = flat.filter((branch) => !isNull(branch))
  const nullable = branches.some((branch) => branch.nullable || isNull(branch)) || flat.length > rest.length
  if (rest.length === 0) return flat[0] ?? { at, type: { kind: 'unstated' }, nullable, constraints: {} }
  if (rest.length === 1) return { ...rest[0]!, nullable }
  return {
    at,
    type: { kind: 'union', branches: rest.map((branch) => ({ ...branch, nullable: false })) },
    nullable,
    constraints: {},
  }
}

/** A type in words, for messages: `array of string`, `decimal(10,2)`. */
export function showType(type: ValueType): string {
  switch (type.kind) {
    case 'scalar':
    case 'unknown':
      return type.text
    case 'array':
      return `array of ${showType(type.items.type)}`
    case 'map':
      return `map of ${showType(type.values.type)}`
    case 'record':
      return type.record.fields.length === 0 ? 'record' : `record with ${plural(type.record.fields.length, 'field')}`
    case 'union':
      return (
        type.branches
          .slice(0, MAX_SHOWN)
          .map((branch) => showType(branch.type))
          .join(' | ') + (type.branches.length > MAX_SHOWN ? ` and ${type.branches.length - MAX_SHOWN} more` : '')
      )
    case 'unstated':
      return 'no stated type'
    default:
      return type.kind
  }
}

/** A value in a message: JSON, cut. */
export function showJson(value: Json): string {
  const text = jsonText(value)
  return text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text
}
