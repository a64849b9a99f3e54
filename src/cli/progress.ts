import { milliseconds } from './clock.js'
/** Progress on standard error: one line that is rewritten on a terminal, a line each ten seconds elsewhere, nothing for short work. */
export function showProgress(what: string): { tick(done: number, of: number): void; done(): void } {
  const terminal = process.stderr.isTTY === true
  const started = milliseconds()
  let last = started
  let shown = false
  return {
    tick(done, of) {
      const now = milliseconds()
      if (now - last < (terminal ? 200 : 10_000)) return
      last = now
      shown = true
      process.stderr.write(terminal ? `\r${what}: ${done} of ${of}` : `specgate: ${what}: ${done} of ${of}\n`)
    },
    done() {
      if (terminal && shown) process.stderr.write('\r\x1b[K')
    },
  }
}
