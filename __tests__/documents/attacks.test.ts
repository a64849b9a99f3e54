import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { Source } from '../../src/documents/source.js'

// file → the problems, as `rule line`, and whether the data may be used
const TABLE: Record<string, [readonly string[], boolean]> = {
  'yaml/billion-laughs.yaml': [['DOC.ALIAS 6'], false],
  'yaml/alias-99x.yaml': [['DOC.ALIAS 2'], false],
  'yaml/alias-undefined.yaml': [['DOC.ALIAS 3'], false],
  'yaml/anchor-redefined.yaml': [['DOC.ANCHOR_REDEFINED 4'], true],
  'yaml/deep-flow-5000.yaml': [['DOC.LIMIT 1'], false],
  'yaml/deep-block-400.yaml': [['DOC.LIMIT 101'], false],
  'yaml/explicit-key-400.yaml': [['DOC.KEY_FORM 1'], false],
  'yaml/many-keys-20000.yaml': [[], true],
  'yaml/flow-seq-250k.yaml': [[], true],
  'yaml/dup-key-top.yaml': [['DOC.DUPLICATE_KEY 4'], false],
  'yaml/dup-key-int-vs-string.yaml': [['DOC.KEY_FORM 1', 'DOC.DUPLICATE_KEY 2'], false],
  'yaml/dup-key-escaped.yaml': [['DOC.DUPLICATE_KEY 4'], false],
  'yaml/key-zero-width.yaml': [['DOC.CONFUSABLE 4'], true],
  'yaml/key-homoglyph.yaml': [['DOC.CONFUSABLE 3'], true],
  'yaml/bidi.yaml': [['DOC.INVISIBLE 3'], true],
  'yaml/constructor-prototype.yaml': [[], true],
  'yaml/merge-key.yaml': [['DOC.MERGE_KEY 3'], false],
  'yaml/sha-exponent.yaml': [['DOC.UNQUOTED 4'], true],
  'yaml/bigint.yaml': [['DOC.NUMBER 3'], false],
  'yaml/nan-metric.yaml': [['DOC.NUMBER 3', 'DOC.NUMBER 3'], true],
  'yaml/exp-overflow.yaml': [['DOC.NUMBER 3'], true],
  'yaml/bom.yaml': [[], true],
  'yaml/nul.yaml': [['DOC.ENCODING 4'], false],
  'yaml/ls-ps.yaml': [['DOC.SYNTAX 4'], false],
  'yaml/tag-js-function.yaml': [['DOC.TAG 1'], false],
  'yaml/tab-indent.yaml': [['DOC.SYNTAX 2'], false],
  'yaml/crlf.yaml': [[], true],
  'yaml/scalar-root.yaml': [['DOC.ROOT 1'], false],
  'yaml/unterminated.yaml': [['DOC.SYNTAX 1'], false],
  'json/dup-key-escaped.json': [['DOC.DUPLICATE_KEY 2'], false],
  'json/trailing-comma.json': [['DOC.SYNTAX 1'], false],
  'json/nan.json': [['DOC.NUMBER 1'], true],
  'json/exp-overflow.json': [['DOC.NUMBER 1'], true],
  'json/bigint.json': [['DOC.NUMBER 1', 'DOC.NUMBER 1'], false],
  'json/html-404.json': [['DOC.SYNTAX 1'], false],
}

describe('hostile and broken files are refused by name', () => {
  test.each(Object.entries(TABLE))('%s', (file, [problems, readable]) => {
    const source = new Source(file, readFileSync(new URL(`../attacks/${file}`, import.meta.url)))
    expect(source.problems.map(({ rule, span }) => `${rule} ${span.line}`)).toEqual(problems)
    expect(source.readable).toBe(readable)
    if (!readable) expect(source.data).toBeNull()
  })

  test('nothing reaches a prototype', () => {
    const source = new Source(
      'x.yaml',
      Buffer.from('constructor: {prototype: {polluted: true}}\n"__proto__": {polluted: true}\n'),
    )
    expect(source.problems.map(({ rule }) => rule)).toEqual(['DOC.KEY_FORM'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
