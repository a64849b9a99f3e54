/**
 * One line of JSON between two processes, in which NaN and the infinities arrive as themselves: JSON has no such numbers and would
 * make null of them, which a policy takes for a value that is not there. Only a line that holds one is tagged: it begins with `!`,
 * they are texts behind a NUL, and any other text that begins with a NUL has one more.
 */
export function writeWire(value: unknown): string {
  const text = JSON.stringify(value)
  // Each of them would be a null; most documents hold none, and a look is cheaper than the text.
  return text.includes('null') && holdsNotFinite(value) ? `!${JSON.stringify(value, tag)}` : text
}

/** Throws SyntaxError for what `writeWire` does not write. */
export function readWire(line: string): unknown {
  return line.startsWith('!') ? JSON.parse(line.slice(1), untag) : JSON.parse(line)
}

function tag(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return `\0${value}`
  return typeof value === 'string' && value.startsWith('\0') ? `\0${value}` : value
}

function untag(_: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('\0')) return value
  return value.startsWith('\0\0') ? value.slice(1) : Number(value.slice(1))
}

/** Without recursion: a policy may hand over anything that JSON can write. */
function holdsNotFinite(value: unknown): boolean {
  const open = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one === 'number') {
      if (!Number.isFinite(one)) return true
    } else if (Array.isArray(one)) for (const item of one) open.push(item)
    else if (typeof one === 'object' && one !== null) for (const key in one) open.push((one as Record<string, unknown>)[key])
  }
  return false
}
