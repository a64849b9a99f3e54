import { describe, expect, test } from '@jest/globals'
import { readArguments, usageOf, type CommandMeta } from '../../src/cli/arguments.js'
import { readNow } from '../../src/cli/commands/check.js'
import { pairOutputs } from '../../src/cli/report-output.js'
import { GateError } from '../../src/model/errors.js'

const meta: CommandMeta = {
  name: 'check',
  operands: '[paths…]',
  maxOperands: 2,
  summary: 'Judges.',
  flags: {
    base: { value: 'ref', help: 'commit' },
    'fail-on': { value: 'severity', allowed: ['error', 'warning'], help: 'threshold' },
    format: { value: 'name', repeated: true, help: 'format' },
    all: { help: 'everything' },
  },
}
const refusal = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof GateError) return `${error.exit} ${error.message} | ${error.fix ?? ''}`
    throw error
  }
  throw new Error('it was accepted')
}

test('flags, operands and their order', () => {
  const args = readArguments(meta, ['a.yaml', '--base=main', '--all', '--format', 'json', '--format', 'text', '--', '--x'])
  expect([args.operands, args.text('base'), args.on('all'), args.texts('format'), args.text('fail-on')]).toEqual([
    ['a.yaml', '--x'],
    'main',
    true,
    ['json', 'text'],
    undefined,
  ])
})

test.each([
  [['--bas', 'x'], /^2 unknown option --bas \| Did you mean "--base"\?/],
  [['--base'], /^2 option --base needs a value/],
  [['--base', ''], /^2 option --base needs a value/],
  [['--all=yes'], /^2 option --all takes no value/],
  [['--fail-on', 'eror'], /^2 option --fail-on cannot be "eror" \| Did you mean "error"\? Allowed: error or warning\./],
  [['--base', 'a', '--base', 'b'], /^2 option --base is given twice/],
  [['a', 'b', 'c'], /^2 "c" is one argument too many/],
])('%j is refused', (argv, message) => {
  expect(refusal(() => readArguments(meta, argv))).toMatch(message)
})

test('the usage names every flag', () => {
  for (const flag of Object.keys(meta.flags)) expect(usageOf(meta)).toContain(`--${flag}`)
})

describe('formats and outputs', () => {
  const given = (...argv: string[]) =>
    pairOutputs(
      readArguments({ ...meta, flags: { ...meta.flags, output: { value: 'file', repeated: true, help: '' } } }, argv).given,
    )
  test('each output belongs to the format before it', () => {
    expect(given('--format', 'json', '--output', 'r.json', '--format', 'text')).toEqual([
      { format: 'json', file: 'r.json' },
      { format: 'text', file: undefined },
    ])
    expect(given()).toEqual([{ format: 'text', file: undefined }])
    expect(given('--output', 'r.txt')).toEqual([{ format: 'text', file: 'r.txt' }])
    expect(given('--output', 'r.json', '--format', 'json')).toEqual([{ format: 'json', file: 'r.json' }])
    expect(given('--output', 'r.txt', '--format', 'json', '--output', 'r.json')).toEqual([
      { format: 'text', file: 'r.txt' },
      { format: 'json', file: 'r.json' },
    ])
  })
  test.each([
    [['--format', 'jsn'], /there is no format "jsn" \| Did you mean "json"\?/],
    [['--format', 'json', '--format', 'text'], /two formats go to standard output/],
    [['--output', 'a', '--output', 'b'], /--output b has no --format before it/],
    [['--output', 'a', '--format', 'json', '--format', 'text'], /two formats go to standard output/],
    [['--format', 'json', '--output', 'a', '--output', 'b'], /--output b has no --format before it/],
  ])('%j is refused', (argv, message) => {
    expect(refusal(() => given(...argv))).toMatch(message)
  })
})

test.each([
  ['2026-11-21T08:30:00Z', '2026-11-21T08:30:00Z'],
  ['2026-11-21T08:30:00.999+02:00', '2026-11-21T06:30:00Z'],
])('--now %s', (text, now) => {
  expect(readNow(text)).toBe(now)
})
test.each(['yesterday', '2026-11-21', '2026-11-21T08:30:00', '2026-13-01T00:00:00Z'])('--now %s is refused', (text) => {
  expect(refusal(() => readNow(text))).toContain('is not a time')
})
