import { describe, expect, test } from '@jest/globals'
import { mayHoldChecksums, readChecksumList } from '../../src/lib/checksum-lists.js'

const HEX = 'ddf1cea9e0e3c30a3787b585428ab746ef2d9008751f030eef2637e333d449cb'
const MD5 = 'd3a57c4e87b1a1bd7f9e6d8b5f0c1a2b'

function read(text: string, file = 'SHA256SUMS') {
  const { entries, bad } = readChecksumList(text, file)
  // What the spans cut out of the text is what was read.
  for (const { digest, digestSpan } of entries) expect(text.slice(digestSpan.start, digestSpan.end)).toBe(digest)
  return {
    entries: entries.map(({ path, algorithm, digest }) => [path, algorithm, digest]),
    named: entries.map(({ pathSpan }) => text.slice(pathSpan.start, pathSpan.end)),
    bad: bad.map(({ span }) => text.slice(span.start, span.end)),
  }
}

describe('what sha256sum takes', () => {
  test('every form, with the places of digest and name', () => {
    const text = `# c\n\n${HEX}  a b.bin\r\n${HEX} *b.bin\n\\${HEX}  a\\nb\nSHA256 (c (1).bin) = ${HEX.toUpperCase()}\n${HEX} d.bin\n`
    expect(read(text)).toEqual({
      entries: [
        ['a b.bin', 'sha256', HEX],
        ['b.bin', 'sha256', HEX],
        ['a\nb', 'sha256', HEX],
        ['c (1).bin', 'sha256', HEX.toUpperCase()],
        ['d.bin', 'sha256', HEX],
      ],
      named: ['a b.bin', 'b.bin', 'a\\nb', 'c (1).bin', 'd.bin'],
      bad: [],
    })
  })

  test('lines that are none', () => {
    expect(read(`checksums of the release\n${HEX}  a\n-- end\n`)).toMatchObject({
      entries: [['a', 'sha256', HEX]],
      bad: ['checksums of the release', '-- end'],
    })
  })
})

describe('what people write beside it', () => {
  test.each([
    ['a digest alone is of the file that the list is named after', 'x/m.bin.sha256', `${HEX}\n`, ['m.bin', 'sha256', HEX]],
    ['so is one of standard input', 'm.bin.sha256', `${HEX}  -\n`, ['m.bin', 'sha256', HEX]],
    ['a list is of the algorithm it is named after', 'SHA256SUMS', `${MD5}  a\n`, ['a', 'sha256', MD5]],
    ['else the length tells', 'checksums.txt', `${MD5}  a\n`, ['a', 'md5', MD5]],
    ['a digest that is cut off', 'SHA256SUMS', 'ddf1cea9e0e3…  a\n', ['a', 'sha256', 'ddf1cea9e0e3…']],
    ['one that is still to come', 'SHA256SUMS', '<sha256>  a\n', ['a', 'sha256', '<sha256>']],
    ['an algorithm that is not known here', 'sums.sha512', 'BLAKE2b (a) = 00ff00ff\n', ['a', 'blake2b', '00ff00ff']],
    ['the names of OpenSSL', 'SHA256SUMS', `SHA2-256(a)= ${HEX}\n`, ['a', 'sha256', HEX]],
  ])('%s', (_, file, text, entry) => expect(read(text, file)).toMatchObject({ entries: [entry], bad: [] }))

  test('a clear-signed list is read without its armour', () => {
    const text = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${HEX}  a\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n`
    expect(read(text)).toMatchObject({ entries: [['a', 'sha256', HEX]], bad: [] })
  })

  test('a line made to be searched again and again is read once', () => {
    const before = process.cpuUsage().user
    read(`A(${')='.repeat(2_000_000)} x\nSHA256 (${')='.repeat(2_000_000)} x\n${'f'.repeat(4_000_000)}\n`)
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000)
  })
})

test.each([
  ['SHA256SUMS', true],
  ['a/sha256sums.txt', true],
  ['model.bin.md5', true],
  ['app_1.0_checksums.txt', true],
  ['checksum.ts', false],
  ['sums.txt', false],
  ['notes.txt', false],
])('%s may be a list: %s', (file, may) => expect(mayHoldChecksums(file)).toBe(may))
