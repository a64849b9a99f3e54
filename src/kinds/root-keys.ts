/** Keys in the first column (YAML) or in the outermost braces (JSON), read from a text that need not parse. Linear. */
export function rootKeys(text: string): ReadonlySet<string> {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return /^\s*(?:---[^\n]*\n\s*)?\{/.test(body.slice(0, 4096)) ? keysOfBraces(body) : keysOfFirstColumn(body)
}

function keysOfFirstColumn(text: string): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const match of text.matchAll(/^["']?([A-Za-z_][\w.-]{0,63})["']?[ \t]*:(?=\s|$)/gm)) keys.add(match[1] as string)
  return keys
}

/** What stands below a key of the first column, up to the next; of a text in braces all of it. */
export function sectionOf(text: string, key: string): string {
  const start = new RegExp(`^["']?${key}["']?[ \\t]*:`, 'm').exec(text)
  if (start === null) return text
  const rest = text.slice(start.index + start[0].length)
  const end = /^["']?[A-Za-z_][\w.-]{0,63}["']?[ \t]*:(?=\s|$)/m.exec(rest)
  return end === null ? rest : rest.slice(0, end.index)
}

const FLOW_KEY = /\s*["']?([A-Za-z_][\w.-]{0,63})["']?\s{0,8}:/y

function keysOfBraces(text: string): ReadonlySet<string> {
  const keys = new Set<string>()
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '"') i = endOfString(text, i)
    else if (c === '{' || c === '[') depth++
    else if (c === '}' || c === ']') depth--
    if (depth !== 1 || (c !== '{' && c !== ',')) continue
    FLOW_KEY.lastIndex = i + 1
    const match = FLOW_KEY.exec(text)
    if (match === null) continue
    keys.add(match[1] as string)
    i = FLOW_KEY.lastIndex - 1
  }
  return keys
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i
  }
  return text.length
}
