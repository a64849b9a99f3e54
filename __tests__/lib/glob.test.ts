import { describe, expect, test } from '@jest/globals'
import { compileGlob, compileGlobs, GlobError } from '../../src/lib/glob.js'
import { cpuNow } from '../cost.js'

describe('what a pattern matches', () => {
  test.each<[string, string[], string[]]>([
    [
      '**/README.md',
      ['README.md', 'a/README.md', 'a/b/README.md', '.github/README.md'],
      ['readme.md', 'aREADME.md', 'README.md/x', 'a/xREADME.md'],
    ],
    [
      'specs/**/pipeline.yaml',
      ['specs/pipeline.yaml', 'specs/a/pipeline.yaml', 'specs/a/b/pipeline.yaml'],
      ['specs/xpipeline.yaml', 'pipeline.yaml', 'other/specs/pipeline.yaml'],
    ],
    ['**/*.{yaml,yml}', ['a.yaml', 'x/a.yml', '.github/workflows/ci.yml', '.yaml'], ['a.json', 'a.yaml.bak', 'yaml']],
    [
      '**/node_modules/**',
      ['node_modules/a', 'x/node_modules/a/b.json'],
      ['node_modules', 'x/node_modules_old/a', 'my_node_modules/a'],
    ],
    ['*.yaml', ['a.yaml', '.yaml'], ['a/b.yaml']],
    ['README.md', ['README.md'], ['docs/README.md', 'README_md']],
    ['/README.md', ['README.md'], ['docs/README.md']],
    ['./specs/*.yaml', ['specs/a.yaml'], ['specs/a/b.yaml']],
    ['specs/', ['specs/a', 'specs/a/b'], ['specs', 'xspecs/a']],
    ['**', ['a', 'a/b/.c'], []],
    ['**.yaml', ['a.yaml', 'a/b/c.yaml'], ['a.yml']],
    ['docs/**.md', ['docs/a.md', 'docs/a/b.md'], ['a.md', 'xdocs/a.md']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'axb']],
    ['a**/b', ['a/b', 'ax/b', 'a/x/b'], ['b', 'x/a/b']],
    ['a?c', ['abc', 'a.c', 'a😀c', 'aéc'], ['ac', 'a/c', 'abbc']],
    ['[a-c]x', ['ax', 'cx'], ['dx', 'Ax', '/x']],
    ['[!a-c]x', ['dx', '-x', '😀x'], ['ax', '/x', 'x']],
    ['[^a]', ['b'], ['a']],
    ['[]a]', [']', 'a'], ['b']],
    ['[a-]', ['-', 'a'], ['b']],
    ['\\*.md', ['*.md'], ['a.md']],
    ['\\!x', ['!x'], ['x']],
    ['a\\{b,c\\}', ['a{b,c}'], ['ab', 'ac']],
    ['{a,b{c,d},}x', ['ax', 'bcx', 'bdx', 'x'], ['bx', 'cx']],
    ['{**/,}x', ['x', 'a/x', 'a/b/x'], ['ax']],
    ['{**,a}/b', ['b', 'a/b', 'x/y/b'], ['ab']],
    ['x/{**,a}{/b,/c}', ['x/b', 'x/a/c', 'x/p/q/c'], ['xb', 'x/ac']],
    ['{{cookiecutter.name}}/**', ['{{cookiecutter.name}}/a'], ['cookiecutter.name/a']],
    ['{a}', ['{a}'], ['a']],
    ['a,b', ['a,b'], ['a']],
    ['(a|b)+.$^', ['(a|b)+.$^'], ['a', 'ab']],
    ['données/*', ['données/é'], ['donnees/e']],
  ])('%s', (pattern, yes, no) => {
    const matches = compileGlob(pattern)
    expect(yes.filter((path) => !matches(path))).toEqual([])
    expect(no.filter(matches)).toEqual([])
  })

  test('a list matches what any of its patterns matches, an empty list nothing', () => {
    const matches = compileGlobs(['**/*.json', 'a/*', '**/MLmodel'])
    expect(['x.json', 'b/x.json', 'a/x', 'MLmodel', 'm/MLmodel'].every(matches)).toBe(true)
    expect(['a/b/x', 'MLmodel2', ''].some(matches)).toBe(false)
    expect(compileGlobs([])('x')).toBe(false)
  })
})

describe('what is refused, and where', () => {
  test.each<[number, string, RegExp]>([
    [1, '', /empty pattern/],
    [1, '!a', /exclude/],
    [3, 'a/[b', /never closed/],
    [3, 'a/{b,c', /never closed/],
    [2, 'a}', /closes nothing/],
    [3, 'a[z-b]', /wrong way round/],
    [3, '[a/b]', /cannot hold \//],
    [3, 'x[[:alpha:]]', /\[:alpha:\]/],
    [6, 'specs\\foo', /separated by \//],
    [2, 'a\\', /ends in a backslash/],
    [2, 'a//b', /without a name/],
    [1, '../a', /start at the root/],
    [3, 'a/./b', /start at the root/],
    [3, './../b', /start at the root/],
    [2, 'v{1..3}', /\{1,2,3\}/],
    [1025, 'a'.repeat(1025), /more than 1024/],
  ])('%#. column %i', (column, pattern, reason) => {
    let error: unknown
    try {
      compileGlob(pattern)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(GlobError)
    expect(error).toMatchObject({ pattern, column, reason: expect.stringMatching(reason) })
    expect((error as GlobError).message).toContain(`(column ${column})`)
  })

  test('braces that stand for a million patterns, without making them', () => {
    const started = cpuNow()
    expect(() => compileGlob('{a,b}'.repeat(20) + '/**/**/**/**/**/x')).toThrow(/more than 1000 patterns/)
    expect(() => compileGlob('{a,'.repeat(250) + 'b' + '}'.repeat(250))).not.toThrow()
    expect(() => compileGlob('{a,b}'.repeat(10))).toThrow(GlobError)
    expect(compileGlob('{a,b}'.repeat(9))('ababababa')).toBe(true)
    expect(cpuNow() - started).toBeLessThan(2000)
  })
})

/** Straight from the description, exponential on purpose: braces are expanded (`;` marks where they were: stars do not join across), every way is tried. */
function matchSlowly(pattern: string, path: string): boolean {
  return expand(pattern).some((plain) => matchPlain(plain, 0, path, 0))
}

function expand(pattern: string): string[] {
  const open = pattern.indexOf('{')
  if (open < 0) return [pattern]
  const ways: string[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at < pattern.length; at++) {
    const character = pattern[at]
    if (character === '{') depth++
    else if (character === '}') depth--
    if ((character === ',' && depth === 1) || depth === 0) {
      ways.push(pattern.slice(from, at))
      from = at + 1
    }
    if (depth === 0) return ways.flatMap((way) => expand(`${pattern.slice(0, open)};${way};${pattern.slice(at + 1)}`))
  }
  throw new Error(`unclosed: ${pattern}`)
}

function matchPlain(pattern: string, p: number, path: string, s: number): boolean {
  if (p === pattern.length) return s === path.length
  if (pattern[p] === ';') return matchPlain(pattern, p + 1, path, s)
  const stars = /^\*+/.exec(pattern.slice(p))?.[0].length ?? 0
  if (stars > 0) {
    const after = p + stars
    const slash = /^[;*]*\//.exec(pattern.slice(after))
    if (stars > 1 && slash !== null && (s === 0 || path[s - 1] === '/') && matchPlain(pattern, after + slash[0].length, path, s))
      return true
    for (let end = s; end <= path.length; end++) {
      if (matchPlain(pattern, after, path, end)) return true
      if (stars === 1 && path[end] === '/') return false
    }
    return false
  }
  if (s === path.length) return false
  if (pattern[p] === '?') return path[s] !== '/' && matchPlain(pattern, p + 1, path, s + 1)
  return pattern[p] === path[s] && matchPlain(pattern, p + 1, path, s + 1)
}

test('10,000 random patterns agree with the slow matcher', () => {
  let seed = 20260301
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const pick = (parts: readonly string[]): string => parts[random(parts.length)]!
  const makePattern = (depth: number): string => {
    let text = ''
    for (let left = 1 + random(5); left > 0; left--) {
      text +=
        depth < 2 && random(5) === 0
          ? `{${makePattern(depth + 1)},${random(3) === 0 ? '' : makePattern(depth + 1)}}`
          : pick(['a', 'b', '*', '**', '**/', '/', '?', '/**/', 'a*'])
    }
    return text
  }
  const makePath = (): string =>
    Array.from({ length: 1 + random(3) }, () => Array.from({ length: 1 + random(3) }, () => pick(['a', 'b', '.'])).join('')).join(
      '/',
    )
  let matched = 0
  let judged = 0
  while (judged < 10_000) {
    const pattern = makePattern(0)
    // These are refused, or have a meaning at the ends of the pattern that the slow matcher does not know.
    if (/\/\/|^\/|\/$/.test(pattern)) continue
    judged++
    const matches = compileGlob(pattern)
    for (let n = 0; n < 8; n++) {
      const path = makePath()
      const expected = matchSlowly(pattern, path)
      if (expected) matched++
      if (matches(path) !== expected) throw new Error(`${pattern} on ${path}: expected ${expected}`)
    }
  }
  expect(matched).toBeGreaterThan(5_000)
})

describe('hostile and large input', () => {
  test.each([
    ['*a'.repeat(400) + 'b', 'a'.repeat(4000)],
    ['**/'.repeat(300) + 'b', 'a/'.repeat(2000) + 'a'],
    ['**a**'.repeat(200) + 'b', 'a'.repeat(4000)],
    ['*a' + '?'.repeat(40), 'ab'.repeat(2000)],
    ['{a,*}'.repeat(9) + 'b', 'a'.repeat(4000)],
  ])('%#. takes linear time', (pattern, path) => {
    const started = cpuNow()
    expect(compileGlob(pattern)(path)).toBe(false)
    // Backtracking would not end at all; the bound is far above what a busy machine needs.
    expect(cpuNow() - started).toBeLessThan(5000)
  })

  test.each([
    ['a', 'b'],
    ['あ', '😀'],
  ])('an automaton that outgrows its memory starts afresh and stays right: %s, %s', (a, b) => {
    const matches = compileGlob(`**${b}` + '?'.repeat(14))
    let seed = 7
    for (let n = 0; n < 300; n++) {
      let path = ''
      for (let at = 0; at < 60; at++) {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
        path += seed & 65536 ? b : a
      }
      expect(matches(path)).toBe([...path].at(-15) === b)
    }
  })

  test('more characters than are remembered', () => {
    const matches = compileGlob('**/[一-龥]?x')
    for (let code = 0x4e00; code < 0x4e00 + 30_000; code++)
      expect(matches(`d/${String.fromCodePoint(code)}éx`)).toBe(code <= 0x9fa5)
  })

  test.each(['teams/team', 'チーム/班の資料'])('100,000 paths against ten patterns: %s', (folder) => {
    const patterns = [
      '**/*.{yaml,yml,json,jsonl}',
      '**/README.md',
      '**/MLmodel',
      '**/*.dvc',
      '**/dvc.lock',
      'specs/**',
      '**/[a-f]*/x',
      '**/{a,b}/**/c.txt',
      'data/**/*.csv',
      '**/*.avsc',
    ]
    const paths = Array.from(
      { length: 100_000 },
      (_, n) => `${folder}-${n % 97}/pipelines/p${n}/src/module_${n % 13}/file.${['py', 'yaml', 'md', 'json'][n % 4]}`,
    )
    const matches = compileGlobs(patterns)
    const started = cpuNow()
    expect(paths.filter(matches)).toHaveLength(50_000)
    expect(cpuNow() - started).toBeLessThan(5000)
  })
})
