import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/report.js'
import { frameLine } from '../../src/reporters/code-frame.js'
import { textReporter } from '../../src/reporters/text.js'
import { hostileReport, hostileText, seeded } from './hostile.js'
import { commandsIn, splitLog } from './runner.js'
import { churnReport, finding, input, report } from './story.js'
import { cpuNow } from '../cost.js'

const render = textReporter.render

/** Where the carets point, by eye: the line and the line of carets, one under the other. */
function frame(line: string, column: number, endColumn: number, width = 80): string[] {
  const { text, indent, carets } = frameLine(line, column, endColumn, width)
  return [text, ' '.repeat(indent) + '^'.repeat(carets)]
}

describe('the code frame', () => {
  test.each([
    ['a plain span', 'path: a.bin', 7, 12, ['path: a.bin', '      ^^^^^']],
    ['an empty span is one caret', 'path:', 6, 6, ['path:', '     ^']],
    ['a column behind the end', 'path:', 40, 44, ['path:', '     ^']],
    ['tabs become blanks', '\ta:\tb', 5, 6, ['    a:  b', '        ^']],
    ['a tab under the caret', 'a\tb', 2, 3, ['a   b', ' ^^^']],
    ['wide characters take two columns', '特徴: x', 5, 6, ['特徴: x', '      ^']],
    ['a combining mark takes none', 'e\u0301: x', 5, 6, ['e\u0301: x', '   ^']],
    ['an emoji is one character of two units', '😀: x', 5, 6, ['😀: x', '    ^']],
    ['so does a sign that is shown as an emoji', '✅⚡⭐: x', 6, 7, ['✅⚡⭐: x', '        ^']],
    ['one that is shown as text takes one, and so does half a flag', '✔☀🌡🇪🇺: x', 11, 12, ['✔☀🌡🇪🇺: x', '       ^']],
    ['a Korean syllable in parts', '\u1112\u1161\u11ab: x', 6, 7, ['\u1112\u1161\u11ab: x', '    ^']],
    ['unseen characters are named', 'a\u202eb: x', 6, 7, ['a\\u{202e}b: x', '            ^']],
    ['a carriage return is no character', 'a: x\r', 4, 6, ['a: x', '   ^']],
    ['a command is broken and the caret still right', '##[error]x', 10, 11, ['#\\x23[error]x', '            ^']],
    ['a byte order mark', '\ufeffa: b', 5, 6, ['\\u{feff}a: b', '           ^']],
    ['to the end of the line', 'steps: [a,', 8, Infinity, ['steps: [a,', '       ^^^']],
  ])('%s', (_, line, column, endColumn, expected) => expect(frame(line, column, endColumn)).toEqual(expected))

  test('a long line is cut around the caret', () => {
    const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`
    const [text = '', carets = ''] = frame(line, 501, 505, 40)
    expect(text).toMatch(/^…a+HEREb+…$/)
    expect(text.length).toBeLessThanOrEqual(40)
    expect(text.slice(carets.indexOf('^'), carets.length)).toBe('HERE')
    expect(frame(line, 1, 4, 40)[0]).toMatch(/^a+…$/)
    expect(frame(line, 1004, 1005, 40)[0]).toMatch(/^…b+$/)
  })

  test('a line of megabytes costs no more than its neighbourhood', () => {
    const line = '😀'.repeat(1_000_000)
    const started = cpuNow()
    for (let index = 0; index < 500; index++) frameLine(line, 1_000_001, 1_000_002, 100)
    expect(cpuNow() - started).toBeLessThan(5000)
    expect(frameLine(line, 1_000_000, 1_000_001, 40).text).not.toContain('\\u')
  })

  test('whatever the line and the place, text and carets fit the room', () => {
    for (let seed = 1; seed <= 2000; seed++) {
      const random = seeded(seed)
      const line = hostileText(random).replaceAll('\n', '') + hostileText(random).replaceAll('\n', '')
      const at = frameLine(line, Math.floor(random() * 60), Math.floor(random() * 400), 50)
      expect(at.indent).toBeLessThanOrEqual(51)
      expect(commandsIn(`1 | ${at.text}`)).toEqual([])
    }
  })
})

describe('the text', () => {
  const lines = (findings: readonly Finding[], width = 100): string[] => render(input(report(findings), { width })).split('\n')

  test('a side that is named by its id is named once', () => {
    const sha = 'a'.repeat(40)
    const text = render(input(report([], { base: { ref: sha, sha, how: 'the commit before the push' } })))
    expect(text).toContain(`base:   ${sha} (the commit before the push)\n`)
  })

  test('folds more than five of one rule in one file, with the count', () => {
    const many = Array.from({ length: 3000 }, (_, index) => finding({ line: index + 1 }))
    const text = lines(many)
    expect(text.filter((line) => line.includes('error ART.SHA256_MISMATCH'))).toHaveLength(5)
    expect(text).toContain('  … and 2995 more ART.SHA256_MISMATCH in this file: lines 6, 7, 8, 9, 10, 11, 12, 13, …')
    expect(lines(many.slice(0, 5)).join('\n')).not.toContain('more ART')
    expect(lines(many.slice(0, 6))).toContain('  … and 1 more ART.SHA256_MISMATCH in this file: line 6')
  })

  test('what stands in one line is told apart by what its messages name', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g\u202e'].map((section, i) =>
      finding({ fingerprint: String(i), line: 1, data: { what: 'same', section } }),
    )
    expect(render(input(report(many)))).toContain('more ART.SHA256_MISMATCH in this file: line 1 (f, g\\u{202e})\n')
    const alike = many.map((one) => ({ ...one, data: { what: 'same' } }))
    expect(render(input(report(alike)))).toContain('in this file: line 1\n')
  })

  test('tells one rule of many files a few times in full, and then where else', () => {
    const notes = Array.from({ length: 25 }, (_, i) =>
      finding({ severity: 'note', rule: 'A.NOTE', file: `${i}.yaml`, line: i + 1 }),
    )
    const text = lines([...notes, finding({ file: 'z.yaml' })])
    expect(text.filter((line) => line.includes('note A.NOTE  ') && !line.includes('more files'))).toHaveLength(3)
    const at = text.indexOf('The same again in other files, all of them in the JSON report:')
    expect(text.slice(at + 1, at + 4)).toEqual([
      '  note A.NOTE  in 22 more files',
      '    3.yaml:4, 4.yaml:5, 5.yaml:6, 6.yaml:7, 7.yaml:8, 8.yaml:9, 9.yaml:10, 10.yaml:11, … (14 more',
      '    files)',
    ])
    // Other rules are told as ever, and files that have nothing else to say have no heading.
    expect(text.slice(0, at).join('\n')).toContain('error ART.SHA256_MISMATCH  z.yaml:')
    expect(text).not.toContain('9.yaml')
    expect(text.at(-2)).toContain('1 error, 25 notes')
    // One file more is no list.
    expect(lines(notes.slice(0, 4)).join('\n')).not.toContain('The same again')
    const wide = notes.flatMap((one) => [one, { ...one, line: one.line + 1 }])
    expect(lines(wide)).toContain('  note A.NOTE  46 more in 23 more files')
  })

  test('an error is worth forty tellings', () => {
    const errors = Array.from({ length: 45 }, (_, i) => finding({ file: `${i}.yaml` }))
    expect(lines(errors.slice(0, 41)).join('\n')).not.toContain('The same again')
    expect(lines(errors)).toContain('  error ART.SHA256_MISMATCH  in 5 more files')
  })

  test('what fills more than a screen is counted by rule at the end, with what the report does not list', () => {
    const of = (rule: string, count: number, severity: Finding['severity']): Finding[] =>
      Array.from({ length: count }, (_, i) => finding({ rule, severity, file: `${rule}-${i}.yaml` }))
    const many = [
      ...of('B.TWO', 12, 'error'),
      ...of('A.ONE', 12, 'error'),
      ...of('C.THREE', 30, 'error'),
      ...of('A.ONE', 2, 'note'),
    ]
    expect(lines(many)).toContain('rules:  errors 30 C.THREE, 12 A.ONE, 12 B.TWO; notes 2 A.ONE')
    const capped = {
      file: 'B.TWO-0.yaml',
      side: 'head',
      rule: 'B.TWO',
      severity: 'error',
      waived: false,
      total: 6000,
      shown: 5000,
      message: '',
    } as const
    expect(render(input(report(many, { capped: [capped] })))).toContain('rules:  errors 1012 B.TWO, 30 C.THREE, 12 A.ONE; notes')
    const kinds = Array.from({ length: 11 }, (_, i) => of(`R.${String.fromCharCode(65 + i)}`, 2, 'warning'))
    expect(lines(kinds.flat())).toContain(
      'rules:  warnings 2 R.A, 2 R.B, 2 R.C, 2 R.D, 2 R.E, 2 R.F, 2 R.G, 2 R.H and 3 more rules',
    )
    expect(lines(of('A.ONE', 20, 'error')).join('\n')).not.toContain('rules: ')
  })

  test('says one and many right', () => {
    const verdict = (findings: readonly Finding[]): string => lines(findings).at(-2) ?? ''
    expect(verdict([finding()])).toBe('FAIL: 1 error in 1 of 3 documents (base abc1234 → head def5678)')
    expect(verdict([finding(), finding({ severity: 'warning', file: '.github/specgate.yml' })])).toBe(
      'FAIL: 1 error, 1 warning in 1 of 3 documents and 1 other file (base abc1234 → head def5678)',
    )
    const waiver = { reason: 'r', owner: 'o', expires: '2027-01-31' }
    expect(verdict([finding({ waiver }), finding({ waiver })])).toBe(
      'PASS: no open findings in 3 documents, 2 waived (base abc1234 → head def5678)',
    )
  })

  test.each([
    [
      { files: 37, matched: 0, recognised: 0, unreadable: 0, outside: 0, emptyPaths: [] },
      '0 of 37 changed files matched the include and exclude patterns',
    ],
    [
      { files: 1, matched: 1, recognised: 0, unreadable: 0, outside: 0, emptyPaths: [] },
      '0 of 1 changed file matched a kind of document (1 passed the include and exclude patterns)',
    ],
    [
      { files: 0, matched: 0, recognised: 0, unreadable: 0, outside: 0, emptyPaths: [] },
      '0 of 0 changed files matched, because base and head do not differ',
    ],
    [
      { files: 37, matched: 0, recognised: 0, unreadable: 0, outside: 5, emptyPaths: [] },
      '0 of 37 changed files matched the given paths and the include and exclude patterns (5 matched the latter alone)',
    ],
    [
      { files: 9, matched: 5, recognised: 2, unreadable: 0, outside: 0, emptyPaths: [] },
      '0 of 2 documents in 9 changed files had to be judged',
    ],
  ])('is never silent when nothing was judged: %j', (selection, said) => {
    const text = render(input(report([], { documents: [], selection })))
    expect(text).toContain(`PASS: nothing was judged: ${said} (base`)
  })

  test('names the path patterns that match no file', () => {
    const selection = { files: 2, matched: 2, recognised: 2, unreadable: 0, outside: 0, emptyPaths: ['spec/**', '\u001b[31m*'] }
    expect(render(input(report([], { selection })))).toContain(
      'paths:  no file at the head or at the base matches the given path patterns "spec/**", "\\x1b[31m*"; check the spelling',
    )
  })

  test('a run that is not complete never looks green', () => {
    const text = render(input(report([], { complete: false, incomplete: ['The list of files was cut short at 3000.'] })))
    expect(text).not.toContain('PASS')
    expect(text).toContain('Could not judge:\n    - The list of files was cut short at 3000.\n')
    expect(text).toContain('INCONCLUSIVE: could not judge everything (1 reason); no findings in 3 documents')
  })

  test('colours only when asked, and the same words', () => {
    const plain = render(input(churnReport()))

    expect(render(input(churnReport(), { colour: true })).replace(/\u001b\[[\d;]+m/g, '')).toBe(plain)
    expect(plain).not.toContain('\u001b')
  })

  test('wraps to the width, and not at all without one', () => {
    const long = finding({ message: 'word '.repeat(60).trim() + '.' })
    expect(
      Math.max(
        ...lines([long], 60)
          .filter((line) => line.includes('word'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(60)
    expect(lines([long], 0).filter((line) => line.includes('word'))).toHaveLength(1)
  })

  test('no frame for a finding about the whole file, nor without its text', () => {
    expect(lines([finding({ path: '$', line: 1, column: 1 })]).join('\n')).not.toContain(' | ')
    expect(lines([finding({ file: 'elsewhere.yaml' })]).join('\n')).not.toContain(' | ')
  })

  test('whatever the text, no runner and no terminal obeys it', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = seeded(seed)
      const given = input(hostileReport(seed), {
        width: seed % 3 === 0 ? 0 : 60,
        colour: seed % 2 === 0,
        sources: () => hostileText(random),
      })
      const text = render(given)
      expect({ seed, commands: commandsIn(text) }).toEqual({ seed, commands: [] })

      const bare = text.replace(/\u001b\[(?:0|[\d;]+)m/g, '')
      expect(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(bare.replaceAll('\n', ''))).toBe(false)
      expect(splitLog(text)).toHaveLength(text.split('\n').length)
    }
  })
})
