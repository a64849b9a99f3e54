import type { Document, LineCounter } from 'yaml'
import type { Json, Path } from '../model/json.js'
import { ConfigError, quote, type ConfigMistake } from './errors.js'
import type { ConfigPlace } from './types.js'

const MAX_CHARACTERS = 512 * 1024
/** Words and signs of the text; there are never more values than these, since aliases are not followed. A thousand lint rules take 40,000. */
const MAX_LEXEMES = 100_000
/** Open brackets and indentations in the parser; a value takes about one and a half. */
const MAX_NESTING = 64

type Yaml = typeof import('yaml')

/** Where a value stands, and those below it. */
interface Mark {
  readonly at: number
  readonly keyAt: number
  readonly below: ReadonlyMap<string | number, Mark>
}

/** One config file as data, and where each value stands in it. */
export class ConfigText {
  readonly file: string
  /** Null for an empty file. Objects have no prototype; everything is frozen. */
  readonly value: Json
  readonly #text: string
  readonly #root: Mark
  readonly #lines: LineCounter

  constructor(file: string, text: string, value: Json, root: Mark, lines: LineCounter) {
    this.file = file
    this.value = value
    this.#text = text
    this.#root = root
    this.#lines = lines
  }

  /** A path that is missing stands at its nearest parent. */
  place(path: Path, on: 'key' | 'value' = 'value'): ConfigPlace {
    let mark = this.#root
    for (const step of path) {
      const next = mark.below.get(step)
      if (next === undefined) return this.#placeAt(mark.at)
      mark = next
    }
    return this.#placeAt(on === 'key' ? mark.keyAt : mark.at)
  }

  /** A character of a text value, counted from 0; the value's start when escapes or folded lines make that uncertain. */
  placeWithin(path: Path, value: string, index: number): ConfigPlace {
    let mark: Mark | undefined = this.#root
    for (const step of path) mark = mark?.below.get(step)
    if (mark === undefined) return this.place(path)
    const start = [mark.at, mark.at + 1].find((at) => this.#text.startsWith(value, at))
    return this.#placeAt(start === undefined ? mark.at : start + index)
  }

  #placeAt(offset: number): ConfigPlace {
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

/** Reads YAML 1.2 (and so JSON) with strict limits. Throws ConfigError with every mistake of the file's form. */
export async function readConfigText(file: string, raw: string): Promise<ConfigText> {
  const yaml = await import('yaml')
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  const lines = new yaml.LineCounter()
  const refuse = (offset: number, what: string, fix: string): never => {
    const { line, col } = lines.linePos(offset)
    throw new ConfigError([{ what, at: { file, line: Math.max(line, 1), column: Math.max(col, 1) }, fix }])
  }
  if (text.length > MAX_CHARACTERS)
    refuse(0, `the config has ${text.length} characters, more than ${MAX_CHARACTERS}`, 'Is this the right file?')
  lines.addNewLine(0)

  // Fed by hand: the parser itself keeps a stack of its own, but what comes after it recurses, and a deep enough file would
  // end the process. So the depth is watched while it grows.
  const parser = new yaml.Parser(lines.addNewLine)
  const tokens = []
  let lexemes = 0
  for (const lexeme of new yaml.Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (++lexemes > MAX_LEXEMES)
      refuse(parser.offset, `the config holds more than ${MAX_LEXEMES} words and signs`, 'Is this the right file?')
    if (parser.stack.length > MAX_NESTING)
      refuse(parser.offset, 'lists and mappings are nested too deeply', 'A config needs no more than a few levels.')
  }
  tokens.push(...parser.end())
  const documents = [
    ...new yaml.Composer({ stringKeys: true, uniqueKeys: false, prettyErrors: false }).compose(tokens, true, text.length),
  ]
  const document = documents[0] as Document.Parsed
  if (documents.length > 1)
    refuse(documents[1]!.range[0], 'the config holds more than one YAML document', 'Keep one; remove the --- lines.')
  return new Reader(yaml, file, text, document, lines).read()
}

/** From the syntax tree to data by our own walk: no aliases, no duplicate keys, nothing but plain values. */
class Reader {
  readonly #yaml: Yaml
  readonly #file: string
  readonly #text: string
  readonly #document: Document.Parsed
  readonly #lines: LineCounter
  readonly #mistakes: ConfigMistake[] = []

  constructor(yaml: Yaml, file: string, text: string, document: Document.Parsed, lines: LineCounter) {
    this.#yaml = yaml
    this.#file = file
    this.#text = text
    this.#document = document
    this.#lines = lines
  }

  read(): ConfigText {
    const { errors, warnings, directives, contents } = this.#document
    for (const error of errors) {
      const sentence = error.message.replace(/\s+/g, ' ').replace(/[.:]?$/, '')
      this.#note(
        error.pos[0],
        `this is not valid YAML: ${sentence}`,
        'Look at the quotes, brackets and indentation here and on the line above.',
      )
    }
    for (const warning of warnings)
      this.#note(warning.pos[0], `this tag means nothing here: ${warning.message}`, 'Remove the tag.')
    if (directives.yaml.version !== '1.2')
      this.#note(
        0,
        `the file asks for YAML ${directives.yaml.version}`,
        'Remove the %YAML line: a config is YAML 1.2, where off is a word and not false.',
      )
    const nul = this.#text.indexOf('\0')
    if (nul >= 0) this.#note(nul, 'the file holds a NUL character', 'Save it as UTF-8 text.')
    this.#stopAtMistakes()
    const { value, mark } = this.#walk(contents, 0)
    this.#stopAtMistakes()
    return new ConfigText(this.#file, this.#text, value, mark, this.#lines)
  }

  #walk(node: unknown, keyAt: number): { value: Json; mark: Mark } {
    const { isAlias, isMap, isScalar, isSeq } = this.#yaml
    const at = startOf(node) ?? keyAt
    const below = new Map<string | number, Mark>()
    const mark = { at, keyAt, below }
    if (isScalar(node)) return { value: this.#scalar(node.value, at), mark }
    if (isAlias(node)) this.#note(at, `the alias *${node.source} is not followed in a config`, 'Write the value out.')
    if (isSeq(node)) {
      const list = node.items.map((item, index) => {
        const child = this.#walk(item, startOf(item) ?? at)
        below.set(index, child.mark)
        return child.value
      })
      return { value: Object.freeze(list), mark }
    }
    if (!isMap(node)) return { value: null, mark }
    const object = Object.create(null) as Record<string, Json>
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const start = startOf(pair.key) ?? at
      const first = below.get(key)
      if (first !== undefined) {
        const { line, col } = this.#lines.linePos(first.keyAt)
        this.#note(
          start,
          `the key ${quote(key)} stands here for the second time`,
          `It was first given at ${line}:${col}; keep one of them.`,
        )
        continue
      }
      const child = this.#walk(pair.value, start)
      below.set(key, child.mark)
      object[key] = child.value
    }
    return { value: Object.freeze(object), mark }
  }

  #scalar(value: unknown, at: number): Json {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isFinite(value)) return value
    this.#note(at, `${String(value)} is not a value that a config can hold`, 'Write text, a finite number, true, false or null.')
    return null
  }

  #note(offset: number, what: string, fix: string): void {
    const { line, col } = this.#lines.linePos(Math.min(offset, this.#text.length))
    // One slip makes the parser stumble more than once at the same place.
    if (this.#mistakes.some(({ at }) => at.line === line && at.column === col)) return
    this.#mistakes.push({ what, at: { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) }, fix })
  }

  #stopAtMistakes(): void {
    if (this.#mistakes.length > 0) throw new ConfigError(this.#mistakes)
  }
}

/** Offset of a node of the syntax tree. */
function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null)?.range?.[0]
}
