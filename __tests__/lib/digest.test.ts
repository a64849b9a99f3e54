import { describe, expect, test } from '@jest/globals'
import { EMPTY_SHA256, isPlaceholder, normalizeDigest, readSha256, shortDigests } from '../../src/lib/digest.js'

const HEX = '9c1b07aa4d1e8f0c2b3a495867768594a3b2c1d0e0f1021324354657687980ab'

describe('readSha256', () => {
  test.each([
    [HEX, HEX, false],
    [`sha256:${HEX}`, HEX, false],
    [`SHA256:${HEX}`, HEX, false],
    [HEX.toUpperCase(), HEX, true],
    [EMPTY_SHA256, EMPTY_SHA256, false],
  ])('accepts %s', (value, hex, upperCase) => {
    expect(readSha256(value)).toEqual({ ok: true, hex, upperCase })
  })

  test.each([undefined, null, '', '   '])('%j is missing', (value) => {
    expect(readSha256(value)).toMatchObject({ ok: false, kind: 'missing' })
  })

  test.each([
    ...['...', '…', '<hex>', '<sha256>', 'TODO', 'todo: after the build', 'TBD', 'abcdef...', '1234...', 'sha256:...', 'sha256:'],
    ...[
      '{{ sha }}',
      '${SHA}',
      '$(sha256sum a)',
      'xxxx',
      '-',
      '?',
      'n/a',
      'sha256',
      'hash',
      'change-me',
      'https://example.org/issues/80',
      'fill in',
      '0',
      'pending',
    ],
    '0'.repeat(64),
    'a'.repeat(64),
    'F'.repeat(64),
    `sha256:${'0'.repeat(64)}`,
  ])('%j is a placeholder', (value) => {
    expect(readSha256(value)).toMatchObject({
      ok: false,
      kind: 'placeholder',
      detail: expect.stringContaining('stands for a digest'),
    })
  })

  test.each<[string, Parameters<typeof readSha256>[0], string, string?]>([
    ['md5', HEX.slice(0, 32), '32 hex digits, which is an md5'],
    ['sha1', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', '40 hex digits, which is a sha1'],
    ['sha512', HEX + HEX, '128 hex digits, which is a sha512'],
    ['one too many', HEX + '0', '65 hex digits, and a sha256 has 64'],
    ['65 times a', 'a'.repeat(65), '65 hex digits'],
    ['one too few', HEX.slice(1), '63 hex digits'],
    ['other prefix', `sha512:${HEX}`, 'of the algorithm `sha512`'],
    ['md5 prefix', `md5:${HEX.slice(0, 32)}`, 'of the algorithm `md5`'],
    ['base64', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', 'is base64', EMPTY_SHA256],
    ['SRI', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', 'SRI', EMPTY_SHA256],
    ['SRI sha512', 'sha512-AAAA', 'SRI'],
    ['trailing space', `${HEX} `, 'white space around', HEX],
    ['space after the prefix', `sha256: ${HEX}`, 'white space around', HEX],
    ['newline', `${HEX}\n`, 'white space around', HEX],
    ['line of sha256sum', `${HEX}  outputs/a.bin`, 'more text follows', HEX],
    ['letter O', 'O' + HEX.slice(1), 'character 1 of'],
    ['full-width digit', HEX.slice(0, 63) + '１', 'U+FF11'],
    ['zero width', HEX.slice(0, 63) + '\u200b', 'U+200B'],
    ['words', 'see the wiki', 'is no digest'],
    ['true', true, 'it is the boolean true'],
    ['number', 1.2e62, 'it is the number 1.2e+62'],
    ['map', { length: 64 }, 'it is a map'],
    ['list', [HEX], 'it is a list of 1'],
    ['0x', `0x${HEX}`, 'character 2'],
  ])('%s is invalid and is named', (_, value, detail, ...hex) => {
    const reading = readSha256(value)
    expect(reading).toMatchObject({ ok: false, kind: 'invalid', detail: expect.stringContaining(detail) })
    expect(reading.ok ? undefined : reading.hex).toBe(hex[0])
  })

  test('a hostile value is cut in the detail, never in the middle of a character', () => {
    const reading = readSha256('😀'.repeat(5000))
    const detail = reading.ok ? '' : reading.detail
    expect(detail.length).toBeLessThan(200)
    expect(detail).not.toMatch(/\p{Surrogate}/u)
  })
})

test('a run of one character that may be a cut-off digest is no placeholder', () => {
  expect(isPlaceholder('0'.repeat(40))).toBe(false)
  expect(isPlaceholder('z'.repeat(40))).toBe(true)
})

test('two digests are shown in full only when their beginnings agree', () => {
  expect(shortDigests(HEX, EMPTY_SHA256)).toEqual(['9c1b07aa4d1e…', 'e3b0c44298fc…'])
  const twin = HEX.slice(0, 63) + '0'
  expect(shortDigests(HEX, twin)).toEqual([HEX, twin])
})

test.each([
  [HEX, undefined, `sha256:${HEX}`],
  [`SHA256:${HEX.toUpperCase()}`, 'md5', `sha256:${HEX}`],
  [HEX.slice(0, 32), 'md5', `md5:${HEX.slice(0, 32)}`],
  [HEX.slice(0, 32), undefined, `md5:${HEX.slice(0, 32)}`],
  [`${HEX.slice(0, 32)}.dir`, 'md5', `md5:${HEX.slice(0, 32)}`],
  ['0'.repeat(64), undefined, `sha256:${'0'.repeat(64)}`],
  [`sha256:${'Aa'.repeat(32)}`, undefined, `sha256:${'a'.repeat(64)}`],
  ['...', undefined, undefined],
  ['abc', undefined, undefined],
  [12, undefined, undefined],
])('normalizeDigest(%j, %j)', (value, algorithm, expected) => {
  expect(normalizeDigest(value, algorithm)).toBe(expected)
})
