import type { ByteWindow } from './source.js'

const LF = 10

/** Comma, unless the first line has none outside of quotes and has semicolons or tabs. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  return [',', ';', '\t'].find((delimiter) => bare.includes(delimiter)) ?? ','
}

/** The same for a table that is read piece by piece, as its character code. */
export function sniffDelimiter(window: ByteWindow): number {
  for (;;) {
    const end = window.bytes.indexOf(LF, window.start)
    if (end >= window.end && window.fill()) continue
    return delimiterOf(window.text(window.start, Math.min(end, window.end))).charCodeAt(0)
  }
}
