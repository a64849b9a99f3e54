import { quote, RecordFault } from './fault.js'

/** What stands in a JSON file of scores. Objects have no prototype. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue }

const DEEPEST = 64
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /null|true|false|NaN|-?Infinity/y
const WORDS: Readonly<Record<string, JsonValue>> = {
  null: null,
  true: true,
  false: false,
  NaN: NaN,
  Infinity: Infinity,
  '-Infinity': -Infinity,
}

/**
 * JSON, and what Python's json module writes besides: NaN, Infinity and -Infinity, which must not be lost (JSON.parse refuses them).
 * A key that stands twice is a fault (JSON.parse would keep the last). `firstLine` is the line of the text's start. Throws RecordFault.
 */
export function readJson(text: string, firstLine = 1): JsonValue {
  let at = 0
  const value = readValue(0)
  skipBlanks()
  if (at < text.length) throw fault(`there is text behind the value: ${quote(text.slice(at, at + 20))}`)
  return value

  function readValue(depth: number): JsonValue {
    if (depth > DEEPEST) throw fault(`it is nested deeper than ${DEEPEST}`)
    skipBlanks()
    const first = text[at]
    if (first === '{') return readObject(depth)
    if (first === '[') return readArray(depth)
    if (first === '"') return readString()
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    if (word !== undefined) {
      at += word.length
      return WORDS[word]!
    }
    NUMBER.lastIndex = at
    const digits = NUMBER.exec(text)?.[0]
    if (digits === undefined)
      throw fault(first === undefined ? 'it ends too early' : `a value cannot begin with ${quote(text.slice(at, at + 20))}`)
    at += digits.length
    return Number(digits)
  }

  function readObject(depth: number): JsonValue {
    const object = Object.create(null) as { [key: string]: JsonValue }
    at++
    skipBlanks()
    if (text[at] === '}') {
      at++
      return object
    }
    for (;;) {
      skipBlanks()
      if (text[at] !== '"') throw fault(`a key is expected, not ${quote(text.slice(at, at + 20))}`)
      const key = readString()
      if (key in object) throw fault(`the key ${quote(key)} stands twice`)
      skipBlanks()
      if (text[at] !== ':') throw fault(`a colon is expected behind the key ${quote(key)}`)
      at++
      object[key] = readValue(depth + 1)
      skipBlanks()
      const mark = text[at++]
      if (mark === '}') return object
      if (mark !== ',') throw fault('a comma or the end of an object is expected')
    }
  }

  function readArray(depth: number): JsonValue {
    const list: JsonValue[] = []
    at++
    skipBlanks()
    if (text[at] === ']') {
      at++
      return list
    }
    for (;;) {
      list.push(readValue(depth + 1))
      skipBlanks()
      const mark = text[at++]
      if (mark === ']') return list
      if (mark !== ',') throw fault('a comma or the end of a list is expected')
    }
  }

  function readString(): string {
    const from = at
    for (at++; text[at] !== '"'; at++) {
      if (at >= text.length) throw fault('a string does not end')
      if (text[at] === '\\') at++
    }
    at++
    try {
      return JSON.parse(text.slice(from, at)) as string
    } catch {
      throw fault(`${quote(text.slice(from, at))} is no string of JSON`)
    }
  }

  function skipBlanks(): void {
    for (; ; at++) {
      const code = text.charCodeAt(at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
    }
  }

  function fault(what: string): RecordFault {
    let line = firstLine
    for (let index = text.indexOf('\n'); index >= 0 && index < at; index = text.indexOf('\n', index + 1)) line++
    return new RecordFault(what, line, 'Write JSON: one object of metrics, a list of records, or one record on a line.')
  }
}
