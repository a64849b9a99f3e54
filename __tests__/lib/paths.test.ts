import { describe, expect, test } from '@jest/globals'
import { isNoPath, resolveFile, resolvePath } from '../../src/lib/paths.js'

describe('resolvePath', () => {
  test.each([
    ['', 'outputs/a.bin', 'outputs/a.bin'],
    ['pipelines/churn', './model.bin', 'pipelines/churn/model.bin'],
    ['pipelines/churn', '../shared/x.csv', 'pipelines/shared/x.csv'],
    ['a', '-rf', 'a/-rf'],
    ['', 'données/ñ 1.csv', 'données/ñ 1.csv'],
  ])('%s + %s', (folder, raw, path) => {
    expect(resolvePath(folder, raw)).toEqual({ ok: true, path })
  })

  test.each([
    ['', 'it is empty'],
    ['/etc/hostname', 'absolute'],
    ['C:\\Windows\\win.ini', 'drive'],
    ['\\\\host\\share\\x', 'backslash'],
    ['outputs\\..\\x', 'backslash'],
    ['outputs/../../secret', 'out of the workspace'],
    ['file:///etc/passwd', 'URL'],
    ['outputs/a.bin:stream', 'colon'],
    ['outputs/a.bin.', 'dot or a space'],
    ['a\u0000b', 'control character'],
    // Half a pair is no byte of a name, though its low byte may read as a dot, a slash or a NUL.
    ['\udc2e\udc2e/x', 'surrogate pair'],
    ['a\udc2fb', 'surrogate pair'],
    ['a\ud800', 'surrogate pair'],
    ['.GIT/config', '.git folder'],
    ['a/'.repeat(600), 'characters long'],
    ['a'.repeat(300), 'part of it is 300'],
    ['.', 'workspace itself'],
    ['~/x', 'home folder'],
  ])('refuses %j', (raw, reason) => {
    expect(resolvePath('', raw)).toEqual({ ok: false, reason: expect.stringContaining(reason) })
  })

  test('what is plain comes out as what is resolved step by step', () => {
    const alphabet = ['a', '0', '_', '-', '.', '/', ' ', '.git']
    let words = ['']
    let compared = 0
    for (let length = 1; length <= 5; length++) {
      words = words.flatMap((word) => alphabet.map((letter) => word + letter))
      for (const word of words.filter((text) => !text.startsWith('/'))) {
        for (const folder of length < 4 ? ['', 'x', 'x/y.z', '.git', 'x/.GIT'] : ['x']) {
          compared++
          const [plain, stepwise] = [resolvePath(folder, word), resolvePath(folder, `./${word}`)]
          if (JSON.stringify(plain) !== JSON.stringify(stepwise))
            expect({ folder, word, plain }).toEqual({ folder, word, plain: stepwise })
        }
      }
    }
    expect(compared).toBeGreaterThan(30_000)
  })
})

test.each(['', '.', '..', '/a', 'a/', 'a//b', 'a/./b', '../a', 'a/..', 'a\u0000b'])('%j is no path', (path) =>
  expect(isNoPath(path)).toBe(true),
)
test.each(['a', '.a', '..a', 'a/...', 'a./b', '.../b'])('%j is a path', (path) => expect(isNoPath(path)).toBe(false))

test.each(['m/', 'm//', 'm/.', './m/./', 'a/../m/'])('%s is a folder, whatever stands there', (raw) => {
  expect(resolvePath('x', raw)).toEqual({ ok: true, path: 'x/m' })
  expect(resolveFile('x', raw)).toEqual({ ok: false, reason: expect.stringContaining('path of a folder') })
  expect(resolveFile('x', raw.replace(/[/.]+$/, ''))).toEqual({ ok: true, path: 'x/m' })
})
