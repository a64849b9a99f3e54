import { hash } from 'node:crypto'

/** sha256 of bytes or of a text in UTF-8, lower-case hex. For whole values in memory; files are streamed by `digest.ts`. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex')
}
