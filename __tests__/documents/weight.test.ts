import { describe, expect, test } from '@jest/globals'
import { findHeavyPlace, mostMarks } from '../../src/documents/weight.js'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Source } from '../../src/documents/source.js'

describe('YAML that would take a tree too large', () => {
  test.each([
    ['empty lists', 'x: [' + '[],'.repeat(300) + '1]\n'],
    ['pairs in a list', 'x: [' + 'a: b,'.repeat(300) + '1]\n'],
    ['keys without values', '? a\n'.repeat(300)],
    ['dashes', '- - - -\n'.repeat(300)],
    ['comments', '#\n'.repeat(600)],
    ['quoted texts', '[' + "'',".repeat(300) + ']'],
    ['aliases', 'x: [' + '*a,'.repeat(300) + '1]\n'],
  ])('%s: found before they are parsed', (_name, text) => {
    expect(findHeavyPlace(text, 200)).toBeGreaterThan(0)
    expect(findHeavyPlace(text, 5000)).toBeUndefined()
  })

  // What each took at the old count was 300 to 430 MiB: a list in a list, an empty item and a text in a list weigh more than a key.
  test.each([
    ['lists in lists on a line', `${'- '.repeat(12)}a\n`, 24_000],
    ['lists in lists on lines', '-\n -\n  -\n   - 1\n', 56_000],
    ['items without a value', '-\n', 240_000],
    ['keys without a value', 'key:\n', 180_000],
    ['texts in a list', 'a,', 300_000],
    ['mappings in mappings', 'a:\n b:\n  c:\n   d: 1\n', 32_000],
  ])('%s are counted for what they take', (_name, part, count) => {
    const most = mostMarks(DEFAULT_LIMITS.nodes)
    const whole = (times: number): string => (part.endsWith(',') ? `[${part.repeat(times)}a]` : part.repeat(times))
    expect(findHeavyPlace(whole(count), most)).toBeGreaterThan(0)
    expect(findHeavyPlace(whole(Math.floor(count / 4)), most)).toBeUndefined()
  })

  test('what stands in a text is no mark', () => {
    const prose = '[a, {b: - c}], '.repeat(200)
    for (const text of [`x: |\n  ${prose}\n`, `x: "${prose}"\n`, `# ${prose}\nx: 1\n`])
      expect(findHeavyPlace(text, 20)).toBeUndefined()
  })

  test('a list of 20,000 artifacts passes, whatever its line ends', () => {
    const entry = `  - {path: "out/file.bin", sha256: "${'ab'.repeat(32)}", size: 1, role: input}\r\n`
    expect(findHeavyPlace(`artifacts:\r\n${entry.repeat(20_000)}`, mostMarks(DEFAULT_LIMITS.nodes))).toBeUndefined()
  })

  test.each(['>-', '|'])('a lock of 40,000 outs in which a command is a block scalar (%s) is no such text', (header) => {
    const out = `      - path: data/part.bin\n        hash: md5\n        md5: ${'ab'.repeat(16)}\n        size: 1\n`
    const command = `    cmd: ${header}\n      python train.py\n      --epochs 3\n`
    const text = `schema: '2.0'\nstages:\n  train:\n${command}    outs:\n${out.repeat(40_000)}`
    const { readable, problems } = new Source('dvc.lock', Buffer.from(text))
    expect({ readable, problems }).toEqual({ readable: true, problems: [] })
  })

  test('the file is refused by name, with the option', () => {
    const limits = { ...DEFAULT_LIMITS, nodes: 100 }
    const bytes = Buffer.from('pipeline: {version: "v1"}\nx: &a [' + '[],'.repeat(150) + '1]\n')
    const source = new Source('x.yaml', bytes, limits)
    expect(source.readable).toBe(false)
    expect(
      source.problems.map(({ rule, span, data }) => [rule, span.line, data['found'], data['limit'], data['option']]),
    ).toEqual([['DOC.LIMIT', 2, 'more than 300', '300 with 100 values', 'documents.limits.nodes']])
  })
})
