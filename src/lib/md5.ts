/** The md5 (RFC 1321) of a text's UTF-8 bytes, as lower-case hex: for listings that are named by it. Files are hashed in `io`. */
export function md5(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16)
  bytes.forEach((byte, i) => (words[i >> 2] = (words[i >> 2] as number) | (byte << ((i % 4) * 8))))
  words[bytes.length >> 2] = (words[bytes.length >> 2] as number) | (0x80 << ((bytes.length % 4) * 8))
  // The length in bits, as 64 bits with the low word first.
  words[words.length - 2] = bytes.length << 3
  words[words.length - 1] = Math.floor(bytes.length / 0x20000000)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476].map((word) => word | 0)
  for (let at = 0; at < words.length; at += 16) addBlock(state, words.subarray(at, at + 16))
  return state
    .flatMap((word) => [word, word >>> 8, word >>> 16, word >>> 24])
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('')
}

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const

let sines: Int32Array | undefined

function addBlock(state: number[], block: Int32Array): void {
  sines ??= Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0)
  let [a, b, c, d] = state as [number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const round = i >> 4
    const [mixed, from] =
      round === 0
        ? [(b & c) | (~b & d), i]
        : round === 1
          ? [(d & b) | (~d & c), (5 * i + 1) % 16]
          : round === 2
            ? [b ^ c ^ d, (3 * i + 5) % 16]
            : [c ^ (b | ~d), (7 * i) % 16]
    const sum = (a + mixed + (sines[i] as number) + (block[from] as number)) | 0
    const shift = (SHIFTS[round] as readonly number[])[i % 4] as number
    ;[a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0]
  }
  ;[a, b, c, d].forEach((word, i) => (state[i] = ((state[i] as number) + word) | 0))
}
