import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createDigester, parseLfsPointer } from '../../src/io/digest.js'
import { DIGEST_ALGORITHMS } from '../../src/io/digesters.js'

function digest(algorithm: string, bytes: Uint8Array, chunk = bytes.length || 1): string {
  const digester = createDigester(algorithm, bytes.length, 'sha1')
  if (!digester.known) return digester.reason
  for (let at = 0; at < bytes.length; at += chunk) digester.value.update(bytes.subarray(at, at + chunk))
  return digester.value.finish()
}
const hash = (algorithm: string, bytes: Uint8Array): string => createHash(algorithm).update(bytes).digest('hex')

test('published values', () => {
  const abc = Buffer.from('abc')
  expect(digest('sha256', abc)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad') // FIPS 180-4
  expect(digest('sha1', abc)).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
  expect(digest('md5', abc)).toBe('900150983cd24fb0d6963f7d28e17f72') // RFC 1321
  expect(digest('sha512', abc).slice(0, 16)).toBe('ddaf35a193617aba')
  expect(digest('git-blob', Buffer.alloc(0))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
  expect(digest('crc32', abc)).toContain('sha256, sha512')
})

test.each(DIGEST_ALGORITHMS)('%s does not depend on the chunks', (algorithm) => {
  const bytes = Buffer.from('a\r\nb\rc\n\r\n'.repeat(400))
  const whole = digest(algorithm, bytes)
  for (const chunk of [1, 2, 7, 511, 4000]) expect(digest(algorithm, bytes, chunk)).toBe(whole)
})

test('md5-unix2dos is the md5 of a text as git writes it on Windows, of a binary file as it is', () => {
  const md5 = (text: string): string => hash('md5', Buffer.from(text))
  for (const chunk of [1, 3, 9000]) {
    expect(digest('md5-unix2dos', Buffer.from('\na\nb\r\nc\rd\n\n'), chunk)).toBe(md5('\r\na\r\nb\r\nc\rd\r\n\r\n'))
    expect(digest('md5-unix2dos', Buffer.from('a\0\n'), chunk)).toBe(md5('a\0\n'))
    const long = 'x\n'.repeat(8000)
    expect(digest('md5-unix2dos', Buffer.from(`${long}\0`), chunk)).toBe(md5(`${long.replaceAll('\n', '\r\n')}\0`))
  }
  expect(digest('md5-unix2dos', Buffer.alloc(0))).toBe(md5(''))
})

describe('md5-dos2unix, as DVC 2 counts', () => {
  const md5 = (text: string | Uint8Array): string => hash('md5', Buffer.from(text))
  test('CRLF of a text counts as LF, a lone CR stays', () => {
    expect(digest('md5-dos2unix', Buffer.from('a\r\nb\rc\r\r\n'))).toBe(md5('a\nb\rc\r\n'))
    expect(digest('md5-dos2unix', Buffer.alloc(0))).toBe(md5(''))
  })
  test('a NUL or more than 30 % of other bytes in the first 512 make it binary', () => {
    const nul = Buffer.from('a\0b\r\n')
    expect(digest('md5-dos2unix', nul)).toBe(md5(nul))
    const mixed = (other: number): Buffer =>
      Buffer.concat([Buffer.alloc(other, 0xe9), Buffer.alloc(98 - other, 0x61), Buffer.from('\r\n')])
    expect(digest('md5-dos2unix', mixed(31))).toBe(md5(mixed(31)))
    expect(digest('md5-dos2unix', mixed(30))).toBe(md5(mixed(30).filter((byte) => byte !== 13)))
    const late = Buffer.concat([Buffer.alloc(600, 0x61), Buffer.from('\0\r\n')])
    expect(digest('md5-dos2unix', late)).toBe(md5(Buffer.concat([Buffer.alloc(600, 0x61), Buffer.from('\0\n')])))
  })
  test('it is taken in pieces of 1 MiB: a CRLF that a piece cuts stays', () => {
    const start = Buffer.alloc((1 << 20) - 1, 0x61)
    const bytes = Buffer.concat([start, Buffer.from('\r\nx\r\n')])
    const expected = Buffer.concat([start, Buffer.from('\r\nx\n')])
    expect(digest('md5-dos2unix', bytes, 70_000)).toBe(md5(expected))
  })
})

test('only what git-lfs writes is a pointer', () => {
  const oid = 'ab'.repeat(32)
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`
  const parse = (text: string): unknown => parseLfsPointer(Buffer.from(text))
  expect(parse(pointer)).toEqual({ oid, size: 12345 })
  expect(parse(pointer.replace('oid ', 'ext-0-foo sha256:x\noid '))).toEqual({ oid, size: 12345 })
  for (const other of [
    '',
    'version',
    ` ${pointer}`,
    pointer + 'x',
    pointer.replaceAll('\n', '\r\n'),
    pointer.replace('v1', 'v2'),
  ]) {
    expect(parse(other)).toBe(undefined)
  }
  expect(parse(pointer.toUpperCase())).toBe(undefined)
  expect(parse(pointer.replace(oid, oid.slice(1)))).toBe(undefined)
})
