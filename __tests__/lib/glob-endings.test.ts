import { expect, test } from '@jest/globals'
import { defaultDocuments } from '../../src/config/presets.js'
import { compileGlobs } from '../../src/lib/glob.js'
import { endingsOfGlobs } from '../../src/lib/glob-endings.js'

test.each([
  [
    ['**/*.{yaml,yml}', '**/README.md'],
    ['.yml', '.yaml', 'README.md'],
  ],
  [['specs/**/pipeline.yaml', '**/*.yaml'], ['.yaml']],
  [['**/{a,b{1,2}}.x'], ['b2.x', 'b1.x', 'a.x']],
  [['x/{a,b}'], ['b', 'a']],
  [
    ['a{b}c', 'q[.]json', 'e\\*f?.md'],
    ['c', 'json', '.md'],
  ],
  [['specs/**'], undefined],
  [['specs/'], undefined],
  [['**/*{.yaml,}'], undefined],
  [['**/*.yäml'], undefined],
  [['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}.x'], undefined],
  [[], []],
])('%j end in %j', (patterns, endings) => {
  expect(endingsOfGlobs(patterns)?.toSorted()).toEqual(endings?.toSorted())
})

test('every path that the default patterns let through ends in one', () => {
  const { include } = defaultDocuments()
  const matches = compileGlobs(include)
  const endings = endingsOfGlobs(include)!
  const names = [
    'a.yaml',
    'README.md',
    'dvc.lock',
    'MLmodel',
    'x.sha256sums.txt',
    'SHA512SUMS',
    'SHA224SUMS',
    'x.sha224',
    'sha224sums.txt',
    'b2sum',
    'x.b2',
    'c.checksums',
    'd.toml',
  ]
  for (const path of names.flatMap((name) => [name, `a/b/${name}`])) {
    expect([path, matches(path), endings.some((ending) => path.endsWith(ending))]).toEqual([path, true, true])
  }
  expect(['train.py', 'data.csv', 'index.html', 'model.bin'].filter((path) => endings.some((one) => path.endsWith(one)))).toEqual(
    [],
  )
})
