import { expect, test } from '@jest/globals'
import { parsePlacePath } from '../../src/lib/place-path.js'
import { normalizedPath, type Path } from '../../src/model/json.js'

test.each<[string, Path]>([
  ['$', []],
  ['$.lineage.graph', ['lineage', 'graph']],
  ["$['lineage'][0]", ['lineage', 0]],
  ['$.a-b.Σ_out[12]["c d"]', ['a-b', 'Σ_out', 12, 'c d']],
  [String.raw`$['it\'s']["\u00e9\n"]['\\']`, ["it's", 'é\n', '\\']],
])('%s', (text, path) => {
  expect(parsePlacePath(text)).toEqual(path)
  expect(parsePlacePath(normalizedPath(path))).toEqual(path)
})

test.each([
  '',
  'a',
  '.a',
  '$a',
  '$.',
  '$..a',
  '$.*',
  '$[*]',
  '$[-1]',
  '$[01]',
  '$[0',
  "$['a",
  "$['a\nb']",
  "$['\\x']",
  '$.a ',
  ' $',
  '$[?@.a]',
  "$['a','b']",
])('%j names no single place', (text) => expect(parsePlacePath(text)).toBeUndefined())

test('every key that a report can write is read back', () => {
  for (let code = 0; code < 0x180; code++) {
    const path = [`${String.fromCharCode(code)}x`, code]
    expect(parsePlacePath(normalizedPath(path))).toEqual(path)
  }
})
