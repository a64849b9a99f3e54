import { describe, expect, test } from '@jest/globals'
import * as escape from '../../src/reporters/escape.js'
import { countCodePoints } from '../../src/reporters/visible.js'
import { complaints } from './gfm.js'
import { hostileText, seeded } from './hostile.js'
import { parseLine } from './runner.js'

const SEEDS = Array.from({ length: 3000 }, (_, index) => index + 1)
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

describe('escapeLog', () => {
  test.each([
    ['outputs/model.bin', 'outputs/model.bin'],
    ['données/ñ 漢字 😀', 'données/ñ 漢字 😀'],
    ['a\nb\r\n\tc', 'a\\nb\\r\\n\\tc'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['\0\u007f\u009b', '\\x00\\x7f\\x9b'],
    ['\u0085\u2028\u2029', '\\u{85}\\u{2028}\\u{2029}'],
    ['abc\u202ecba\u2066', 'abc\\u{202e}cba\\u{2066}'],
    ['ze\u200bro\ufeff\u00ad', 'ze\\u{200b}ro\\u{feff}\\u{ad}'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['lone \ud800.', 'lone \\u{d800}.'],
    ['  ::error::x', '  \\x3a:error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['a ##[error]x', 'a #\\x23[error]x'],
    ['###[error]', '##\\x23[error]'],
    ['##vso[task.complete]', '#\\x23vso[task.complete]'],
    ['## heading [x]', '## heading [x]'],
    ['ma\u0301\u0302\u0303\u0304\u0305\u0306', 'ma\u0301\u0302\u0303\u0304\\u{305}\\u{306}'],
  ])('%j', (text, shown) => expect(escape.escapeLog(text)).toBe(shown))

  test('no text is a command or more than one line, and twice is the same as once', () => {
    for (const seed of SEEDS) {
      const safe = escape.escapeLog(hostileText(seeded(seed)))
      expect({ seed, command: parseLine(safe), unseen: UNSEEN.test(safe) }).toEqual({ seed, command: undefined, unseen: false })
      expect(escape.escapeLog(safe)).toBe(safe)
    }
  })
})

describe('annotations', () => {
  test('message and property', () => {
    expect(escape.escapeAnnotationMessage('100%\nsafe')).toBe('100%25\\nsafe')
    expect(escape.escapeAnnotationProperty('a,line=1,title=fake::msg')).toBe('a%2Cline=1%2Ctitle=fake%3A%3Amsg')
    expect(escape.escapeAnnotationProperty('%2C')).toBe('%252C')
  })
})

describe('cut', () => {
  test.each([
    ['short', 10, 'short'],
    ['abcdefghij', 4, 'abcd… (10 characters)'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀😀… (4 characters)'],
    ['abe\u0301x', 3, 'ab… (5 characters)'],
    ['ab👩‍💻x', 3, 'ab… (6 characters)'],
    ['ab👩‍💻x', 4, 'ab… (6 characters)'],
    ['a🇩🇪🇫🇷', 2, 'a… (5 characters)'],
    ['a🇩🇪🇫🇷', 3, 'a🇩🇪… (5 characters)'],
    ['abc\\u{202e}def', 6, 'abc… (14 characters)'],
    ['abc\\x1bdef', 5, 'abc… (10 characters)'],
  ])('%j to %i', (text, max, result) => expect(escape.cut(text, max)).toBe(result))

  test('a stack of accents does not decide the length', () => {
    expect(countCodePoints(escape.cut('x'.repeat(90) + 'e' + '\u0301'.repeat(10_000), 100))).toBeLessThan(130)
    expect(escape.cut('\u0301'.repeat(500), 100)).toContain('(500 characters)')
  })

  test('a path keeps its end', () => {
    const path = `${'deep/'.repeat(100)}pipeline.yaml`
    expect(escape.cutPath(path, 60)).toMatch(/^deep\/.{0,20}….*\/pipeline\.yaml \(513 characters\)$/)
    expect(escape.cutPath('a/b.yaml', 60)).toBe('a/b.yaml')
  })
})

describe('escapeMarkdown', () => {
  test.each([
    ['plain words, 3 of 4 (really).', 'plain words, 3 of 4 (really).'],
    ['@octocat #1', '&#64;&#8203;octocat &#35;&#8203;1'],
    ['GH-1', 'GH-&#8203;1'],
    ['https://x.example', 'https:&#8203;//x.example'],
    ['deadbeefdeadbeef', 'deadbe&#8203;efdead&#8203;beef'],
    ['$x$', '<span>&#36;</span>x<span>&#36;</span>'],
    ['<!-- m --> a|b `c`', '&lt;!-- m --&gt; a&#124;b &#96;c&#96;'],
    ['![i](u) *a* _b_', '!\\[i\\](u) \\*a\\* \\_b\\_'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['1.4.0', '1.4.0'],
    ['a\r\nb\u202e', 'a⏎b\\\\u{202e}'],
  ])('%j', (text, safe) => expect(escape.escapeMarkdown(text)).toBe(safe))

  test('is cut at 200 with the length said', () => {
    expect(escape.escapeMarkdown('A'.repeat(20_014))).toBe(`${'A'.repeat(200)}… (20014 characters)`)
  })

  test('is inert in a list and in a table, whatever the text', () => {
    for (const seed of SEEDS) {
      const safe = escape.escapeMarkdown(hostileText(seeded(seed)))
      expect(complaints(`- ${safe}\n\n| a | b |\n|:--|:--|\n| ${safe} | x |`)).toEqual([])
    }
  })
})

describe('markdownCode', () => {
  test.each([
    ['a.yaml', '`a.yaml`'],
    ['', '` `'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    [' x ', '`  x  `'],
    ['a|b', '`a|b`'],
    ['a\nb', '`a⏎b`'],
    ['$x', '` $x `'],
    ['$`a`$', '```\\u{24}`a`\\u{24}```'.replace(/```/g, '``')],
    ['<!-- marker -->', '`<\\u{21}-- marker -->`'],
  ])('%j', (text, span) => expect(escape.markdownCode(text)).toBe(span))

  test('a bar in a table', () => {
    expect(escape.markdownCode('a|b', { table: true })).toBe('`a\\|b`')
    expect(escape.markdownCode('a\\|b', { table: true })).toBe('`a\\\\u{7c}b`')
  })

  test('is one code span, whatever the text', () => {
    for (const seed of SEEDS) {
      const span = escape.markdownCode(hostileText(seeded(seed)), { table: true })
      expect(complaints(`- ${span}\n\n| a | b |\n|:--|:--|\n| ${span} | x |`)).toEqual([])
    }
  })
})

describe('markdownProse', () => {
  const prose = escape.markdownProse

  test('sets in code what the sentence puts between backticks, and nothing that merely looks like a value', () => {
    expect(prose('`outputs/m.bin` has `abc`, expected `abcd`.', ['outputs/m.bin', 'abc', 'abcd'])).toBe(
      '`outputs/m.bin` has `abc`, expected `abcd`.',
    )
    expect(prose('`a` has neither a version nor a digest.', ['a'])).toBe('`a` has neither a version nor a digest.')
    expect(prose('Run `specgate explain` on `m.bin`.', ['m.bin'])).toBe('Run `specgate explain` on `m.bin`.')
    expect(prose('The node `x`y` is new.', ['x`y'])).toBe('The node ``x`y`` is new.')
    expect(prose('3 of 3 (numbers stay prose)', [3])).toBe('3 of 3 (numbers stay prose)')
  })

  test('a long value is cut where it stands, so that the end of the sentence is kept', () => {
    const text = prose(`The path \`${'A'.repeat(20_014)}\` does not exist.`, ['A'.repeat(20_014)], { max: 500 })
    expect(text).toBe(`The path \`${'A'.repeat(200)}… (20014 characters)\` does not exist.`)
  })

  test('two spans side by side stay two', () => {
    expect(prose('`a``b`')).toBe('`a`&#8203;`b`')
  })

  test('is inert, whatever sentence and values', () => {
    for (const seed of SEEDS) {
      const random = seeded(seed)
      const values = [hostileText(random), hostileText(random)]
      const safe = prose(`${hostileText(random)} \`${values[0]}\` ${hostileText(random)}${values[1]}`, values, { table: true })
      expect(complaints(`- x ${safe}\n\n| a | b |\n|:--|:--|\n| ${safe} | x |`)).toEqual([])
    }
  })
})

describe('escapeJson', () => {
  test('keeps every value and prints no command', () => {
    for (const seed of SEEDS) {
      const value = { text: hostileText(seeded(seed)) }
      const json = escape.escapeJson(JSON.stringify(value, null, 2))
      expect(JSON.parse(json)).toEqual(value)
      expect(json.split('\n').map(parseLine)).toEqual([undefined, undefined, undefined])
      expect(/[\p{Cf}\u007f-\u009f\u2028\u2029]/u.test(json)).toBe(false)
    }
  })
})
