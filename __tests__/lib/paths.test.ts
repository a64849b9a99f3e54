import { describe, expect, test } from '@jest/globals'
import { resolvePath } from '../../src/lib/paths.js'

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
    ['.GIT/config', '.git folder'],
    ['a/'.repeat(600), 'characters long'],
    ['a'.repeat(300), 'part of it is 300'],
    ['.', 'workspace itself'],
    ['~/x', 'home folder'],
  ])('refuses %j', (raw, reason) => {
    expect(resolvePath('', raw)).toEqual({ ok: false, reason: expect.stringContaining(reason) })
  })
})
