import type { Path } from '../model/json.js'

const NAME = /\.([^\s.[\]'"$*?@()]+)/y
const POSITION = /\[(0|[1-9][0-9]{0,15})\]/y
const QUOTED = /\[(?:'((?:[^'\\\u0000-\u001f]|\\.)*)'|"((?:[^"\\\u0000-\u001f]|\\.)*)")\]/y
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' }

/**
 * A JSONPath of names and positions alone, as a report writes it (`$['lineage']['graph']`) or as a person does
 * (`$.lineage.graph[0]`); undefined for anything that names no single place. Without the parser of JSONPath, which a start would
 * have to load.
 */
export function parsePlacePath(text: string): Path | undefined {
  if (!text.startsWith('$')) return undefined
  const path: (string | number)[] = []
  let at = 1
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    at += match?.[0].length ?? 0
    return match
  }
  while (at < text.length) {
    const name = take(NAME)
    if (name !== null) {
      path.push(name[1]!)
      continue
    }
    const position = take(POSITION)
    if (position !== null) {
      path.push(Number(position[1]))
      continue
    }
    const quoted = take(QUOTED)
    const key = quoted === null ? undefined : unescape(quoted[1] ?? quoted[2]!)
    if (key === undefined) return undefined
    path.push(key)
  }
  return path
}

function unescape(text: string): string | undefined {
  let isValid = true
  const plain = text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, hex: string | undefined, letter: string) => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16))
    isValid &&= /[btnfr'"\\/]/.test(letter)
    return ESCAPES[letter] ?? letter
  })
  return isValid ? plain : undefined
}
