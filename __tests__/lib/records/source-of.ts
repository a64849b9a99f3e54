import type { ByteSource } from '../../../src/lib/records/source.js'

/** A text that comes in pieces of `size` bytes. */
export function sourceOf(text: string | Uint8Array, size = 1 << 20): ByteSource {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  let at = 0
  return {
    read(into, offset) {
      const piece = bytes.subarray(at, at + Math.min(size, into.length - offset))
      into.set(piece, offset)
      at += piece.length
      return piece.length
    },
    decode: (all, from, to) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(all.subarray(from, to)),
  }
}
