import { milliseconds } from './clock.js'

/** Progress on standard error: one line that is rewritten on a terminal, a line each ten seconds elsewhere, nothing for short work. */
export function showProgress(what: string): { tick(done: number, of: number): void; done(): void } {
  let last = milliseconds()
  let shown = false
  return {
    tick(done, of) {
      const now = milliseconds()
      if (now - last < 200) return
      // Only now: Node opens standard error when it is first asked about it.
      const terminal = process.stderr.isTTY === true
      if (!terminal && now - last < 10_000) return
      last = now
      shown = true
      process.stderr.write(terminal ? `\r${what}: ${done} of ${of}` : `specgate: ${what}: ${done} of ${of}\n`)
    },
    done() {
      if (shown && process.stderr.isTTY === true) process.stderr.write('\r\x1b[K')
    },
  }
}
