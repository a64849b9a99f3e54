/** `compare`: the seed's numbers, the edge table of the statistics, and what may be written, through the command line. */
import { describe, expect, test } from '@jest/globals'
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.js'
import { emptyFolder, runBundle, type Run } from './bundle.js'

const REFERENCE = [0.72, 0.73, 0.71, 0.74, 0.72]
const CANDIDATE = [0.74, 0.75, 0.73, 0.76, 0.75]
const LATENCY = [42, 45, 47, 50, 52, 55, 61, 75, 110, 180]

type Content = string | object
const textOf = (content: Content): string => (typeof content === 'string' ? content : JSON.stringify(content))

/** Writes both files (named by what they hold) and compares them. */
async function compare(
  reference: Content,
  candidate: Content,
  args: readonly string[],
  names = ['reference.json', 'candidate.json'],
): Promise<Run> {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, names[0]!), textOf(reference))
  writeFileSync(join(cwd, names[1]!), textOf(candidate))
  return runBundle(['compare', '--reference', names[0]!, '--candidate', names[1]!, ...args], { cwd })
}

async function report(...given: Parameters<typeof compare>): Promise<{ code: number | null; report: Report }> {
  const [reference, candidate, args, names] = given
  const run = await compare(reference, candidate, [...args, '--format', 'json'], names)
  if (run.stdout === '') throw new Error(`no report (exit ${run.code}): ${run.stderr}`)
  return { code: run.code, report: JSON.parse(run.stdout) as Report }
}

const verdicts = ({ promotion }: Report): string[] =>
  promotion.map(({ metric, slice, decision, reason }) => `${metric}${slice === null ? '' : `[${slice}]`} ${decision} ${reason}`)

describe('metrics files of DVC', () => {
  test.each([
    ['yaml', 'eval:\n  accuracy: [0.72, 0.73, 0.71, 0.74, 0.72]\n', 'eval:\n  accuracy: [0.74, 0.75, 0.73, 0.76, 0.75]\n'],
    ['toml', '[eval]\naccuracy = [0.72, 0.73, 0.71, 0.74, 0.72]\n', '[eval]\naccuracy = [0.74, 0.75, 0.73, 0.76, 0.75]\n'],
  ])('in %s', async (form, before, after) => {
    const names = [`a.${form}`, `b.${form}`]
    const { code, report: found } = await report(before, after, ['--metric', 'eval.accuracy=higher,min_effect=0'], names)
    expect([code, verdicts(found), found.promotion[0]!.delta!.toFixed(4)]).toEqual([0, ['eval.accuracy PASS BETTER'], '0.0220'])
    const near = await compare(before, after, ['--metric', 'accuracy=higher'], names)
    expect([near.code, near.stdout]).toEqual([1, expect.stringContaining('does not have it (did you mean "eval.accuracy"?)')])
    const broken = await compare(before, after.slice(0, -3), ['--metric', 'eval.accuracy=higher'], names)
    expect([broken.code, broken.stderr]).toEqual([
      2,
      expect.stringMatching(/it cannot be read \(DOC\.SYNTAX\).*b\.(?:yaml|toml):\d/s),
    ])
  })
})

describe("the seed's own numbers", () => {
  const files = [
    { accuracy: REFERENCE, age: [0.2, 0.3, 0.25, 0.25], latency_ms: LATENCY },
    { accuracy: CANDIDATE, age: [0.1, 0.25, 0.3, 0.35], latency_ms: LATENCY },
  ] as const
  test('0.022 ± 0.002, PSI 0.121194, p50 53.5, p95 148.5', async () => {
    const { code, report: found } = await report(...files, [
      '--metric',
      'accuracy=higher,min_effect=0',
      '--drift',
      'age=psi',
      '--summary',
      'latency_ms',
    ])
    const [row] = found.promotion
    expect([code, found.verdict, verdicts(found)]).toEqual([0, 'pass', ['accuracy PASS BETTER']])
    expect([row!.delta!.toFixed(4), row!.stderr!.toFixed(4), row!.n, row!.paired, row!.threshold]).toEqual([
      '0.0220',
      '0.0020',
      5,
      true,
      0,
    ])
    expect(row!.interval!.map((end) => end.toFixed(4))).toEqual(['0.0164', '0.0276'])
    expect([
      found.drift[0]!.psi!.toFixed(6),
      found.drift[0]!.jsDivergence!.toFixed(6),
      found.drift[0]!.bins,
      found.drift[0]!.decision,
    ]).toEqual(['0.121194', '0.014957', 4, 'WARN'])
    expect(found.summaries.map(({ side, n, p50, p95 }) => [side, n, p50, p95])).toEqual([
      ['candidate', 10, 53.5, 148.5],
      ['reference', 10, 53.5, 148.5],
    ])
  })
  test('as a person reads them', async () => {
    const run = await compare(...files, [
      '--metric',
      'accuracy=higher,min_effect=0.02',
      '--drift',
      'age=psi',
      '--summary',
      'latency_ms',
    ])
    expect(run.code).toBe(1)
    for (const said of [
      '+0.0220 ± 0.0020 (standard error), 95% interval [+0.0164, +0.0276], n=5 paired, must be ≥ +0.02',
      'About 17 more paired runs would settle it',
      'PSI 0.121194 (warns at 0.1, fails at 0.25), 4 bins',
      'p50 53.5, p90 117, p95 148.5',
      '┃',
      'INCONCLUSIVE: of 2 comparisons 1 open',
    ])
      expect(run.stdout).toContain(said)
  })
  test('in Markdown, and for other formats as findings', async () => {
    const markdown = await compare(...files, ['--metric', 'accuracy=lower', '--format', 'markdown'])
    expect([markdown.code, markdown.stdout]).toEqual([1, expect.stringMatching(/❌ FAIL \| `accuracy` .*`··├─/)])
    const github = await compare(...files, ['--metric', 'accuracy=lower', '--format', 'github'])
    expect(github.stdout).toMatch(/::error .*PROMOTE\.WORSE/)
  })
})

describe('no case ends green by accident', () => {
  test.each<[string, Content, Content, string[], number, string[]]>([
    [
      'a missing metric',
      { accuracy: REFERENCE },
      { acuracy: CANDIDATE },
      ['--metric', 'accuracy=higher'],
      1,
      ['accuracy FAIL CANDIDATE_MISSING'],
    ],
    ['an empty candidate', { a: REFERENCE }, '', ['--metric', 'a=higher'], 1, ['a FAIL CANDIDATE_MISSING']],
    [
      'as many values as a double can count',
      '{"a": {"mean": 0.7, "stderr": 0.1, "n": 9007199254740991}}',
      '{"a": {"mean": 0.8, "stderr": 0.1, "n": 9007199254740991}}',
      ['--metric', 'a=higher'],
      1,
      ['a INCONCLUSIVE NOISE'],
    ],
    ['a new metric', {}, { a: CANDIDATE }, ['--metric', 'a=higher'], 1, ['a INCONCLUSIVE BASELINE_MISSING']],
    [
      'NaN, as Python writes it',
      { a: REFERENCE },
      '{"a": [0.74, NaN, 0.73, 0.76, 0.75]}',
      ['--metric', 'a=higher'],
      1,
      ['a FAIL CANDIDATE_NOT_FINITE'],
    ],
    ['NaN of a new metric', {}, '{"a": [0.74, NaN]}', ['--metric', 'a=higher'], 1, ['a FAIL CANDIDATE_NOT_FINITE']],
    [
      'Infinity',
      { a: REFERENCE },
      '{"a": [0.74, 1e999, 0.73, 0.76, 0.75]}',
      ['--metric', 'a=higher'],
      1,
      ['a FAIL CANDIDATE_NOT_FINITE'],
    ],
    [
      'null',
      { a: REFERENCE },
      { a: [0.74, null, 0.73, 0.76, 0.75] },
      ['--metric', 'a=higher'],
      1,
      ['a FAIL CANDIDATE_NOT_FINITE'],
    ],
    [
      'NaN at the reference',
      '{"a": [NaN, 1, 1, 1, 1]}',
      { a: CANDIDATE },
      ['--metric', 'a=higher'],
      1,
      ['a INCONCLUSIVE BASELINE_NOT_FINITE'],
    ],
    [
      'unequal lengths',
      { a: REFERENCE },
      { a: CANDIDATE.slice(1) },
      ['--metric', 'a=higher'],
      1,
      ['a INCONCLUSIVE PAIRING_MISMATCH'],
    ],
    ['one value', { a: [0.7] }, { a: [0.9] }, ['--metric', 'a=higher'], 1, ['a INCONCLUSIVE TOO_FEW']],
    [
      'zero variance',
      { a: [0.1, 0.2, 0.3, 0.4, 0.7] },
      { a: [0.2, 0.3, 0.4, 0.5, 0.8] },
      ['--metric', 'a=higher'],
      1,
      ['a INCONCLUSIVE ZERO_VARIANCE'],
    ],
    [
      'the same, declared free of noise',
      { a: [0.1, 0.2, 0.3, 0.4, 0.7] },
      { a: [0.2, 0.3, 0.4, 0.5, 0.8] },
      ['--metric', 'a=higher,noise=none'],
      0,
      ['a PASS EXACT'],
    ],
    ['a mean alone', { a: 0.7 }, { a: { mean: 0.9 } }, ['--metric', 'a=higher'], 1, ['a INCONCLUSIVE NO_UNCERTAINTY']],
    [
      'open, and let through',
      { a: [0.7] },
      { a: [0.9] },
      ['--metric', 'a=higher', '--on-inconclusive', 'warn'],
      0,
      ['a INCONCLUSIVE TOO_FEW'],
    ],
    [
      'worse, and warn does not let it through',
      { a: CANDIDATE },
      { a: REFERENCE },
      ['--metric', 'a=higher', '--on-inconclusive', 'warn'],
      1,
      ['a FAIL WORSE'],
    ],
    [
      'one of two fails',
      { a: REFERENCE, b: REFERENCE },
      { a: CANDIDATE, b: [] },
      ['--metric', 'a=higher', '--metric', 'b=higher,role=guardrail'],
      1,
      ['a PASS BETTER', 'b FAIL CANDIDATE_MISSING'],
    ],
  ])('%s', async (_, reference, candidate, args, code, expected) => {
    const found = await report(reference, candidate, args)
    expect([found.code, verdicts(found.report)]).toEqual([code, expected])
    const clear = expected.every((verdict) => verdict.includes(' PASS '))
    expect([found.report.verdict === 'pass', found.report.findings.length === 0]).toEqual([clear, clear])
    for (const { delta, n, decision, reason } of found.report.promotion)
      if (decision === 'INCONCLUSIVE' && !/MISSING|FINITE|PAIRING/.test(reason))
        expect([delta === null, decision === 'INCONCLUSIVE' && n === 0]).toEqual([false, false])
  })
  test.each<[string, string, string, string]>([
    ['a candidate of a header alone', 'a\n1\n2\n', 'a\n', 'a FAIL CANDIDATE_MISSING'],
    ['a reference of a header alone', 'a\n', 'a\n1\n2\n', 'a INCONCLUSIVE BASELINE_MISSING'],
    ['NaN behind the last row of the reference', 'a\n1\n2\n3\n', 'a\n1\n2\n3\nnan\n', 'a FAIL CANDIDATE_NOT_FINITE'],
  ])('tables: %s', async (_, reference, candidate, expected) => {
    const found = await report(reference, candidate, ['--metric', 'a=higher'], ['a.csv', 'b.csv'])
    expect([found.code, verdicts(found.report)]).toEqual([1, [expected]])
  })
  test('did you mean', async () => {
    const run = await compare({ accuracy: REFERENCE }, { acuracy: CANDIDATE }, ['--metric', 'accuracy=higher'])
    expect(run.stdout).toContain('does not have it (did you mean "acuracy"?)')
  })
  test('only a summary: nothing was judged, so nothing passed', async () => {
    const { code, report: found } = await report({ a: REFERENCE }, { a: CANDIDATE }, ['--summary', 'a'])
    expect([code, found.verdict]).toEqual([0, 'inconclusive'])
  })
})

describe('what may not be written (exit 2)', () => {
  test.each<[string[], RegExp]>([
    [[], /nothing is asked/],
    [['--metric', 'a=up'], /direction is "up"/],
    [['--metric', 'a'], /direction is missing/],
    [['--metric', 'a=higher,margin=-0.1'], /margin is -0\.1/],
    [['--metric', 'a=higher,margin=nan'], /margin is "nan"/],
    [['--metric', 'a=higher,margin=0.1,min_effect=0.1'], /both margin and min_effect/],
    [['--metric', 'a=higher,magrin=0.1'], /Did you mean "margin"/],
    [['--metric', 'a=higher,noise=low'], /noise is "low"/],
    [['--metric', 'a=higher', '--metric', 'a=lower'], /"a" is asked for twice/],
    [['--metric', 'a=higher', '--confidence', '95'], /confidence is "95"/],
    [['--metric', 'a=higher', '--on-inconclusive', 'pass'], /cannot be "pass"/],
    [['--metric', 'text=higher'], /"text\[0\]" is the text "0\.72", not a number/],
    [['--metric', 'torn=higher'], /stderr is 0\.5, but std\/√n/],
    [['--drift', 'a=psy'], /Did you mean "psi"/],
    [['--drift', 'a=psi,warn=0.3,error=0.1'], /warn \(0\.3\) is above error/],
    [['--drift', 'bins=psi'], /reference has 5 bins and the candidate 4/],
    [['--drift', 'shares=chi2'], /needs counts/],
    [['--drift', 'one=psi'], /one bin on each side/],
    [['--summary', 'x'], /neither file has single values of "x"/],
    [['--metric', 'a=higher', '--look', '0'], /"0" is no number of a look/],
    [['--metric', 'a=higher', '--format', 'xml'], /no format "xml"/],
  ])('%j', async (args, said) => {
    const side = { a: REFERENCE, text: ['0.72'], torn: { mean: 1, stderr: 0.5, std: 1, n: 100 }, shares: [0.5, 0.5], one: [0.9] }
    const run = await compare({ ...side, bins: [1, 2, 3, 4, 5] }, { ...side, bins: [1, 2, 3, 4] }, args)
    expect([run.code, run.stdout, run.stderr]).toEqual([2, '', expect.stringMatching(said)])
  })
  test.each([
    ['a key twice', '{"a": [1],\n"a": [2]}', /candidate\.json:2/],
    ['no JSON', '{"a": [1}', /candidate\.json:1/],
    ['no object', '3', /an object of metrics/],
  ])('%s', async (_, text, said) => {
    const run = await compare({ a: [1] }, text, ['--metric', 'a=higher'])
    expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(said)])
  })
  test('a file that is not there, and a folder', async () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'folder'))
    for (const [file, said] of [
      ['none.csv', /no such file: --candidate none\.csv/],
      ['folder', /it is a folder/],
    ] as const) {
      const run = await runBundle(['compare', '--reference', 'folder', '--candidate', file, '--metric', 'a=higher'], { cwd })
      expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(said)])
    }
  })
})

describe('rows', () => {
  const csv = (values: readonly number[], keys = ['a', 'b', 'c', 'd', 'e']): string =>
    `\uFEFFid,"accuracy",note\r\n${values.map((value, index) => `${keys[index]},${value},"one, ""two"""`).join('\r\n')}\r\n`
  const NAMES = ['reference.csv', 'candidate.csv']
  test('CSV by place and by key, whatever the order', async () => {
    const plain = await report(csv(REFERENCE), csv(CANDIDATE), ['--metric', 'accuracy=higher'], NAMES)
    const reversed = csv([...CANDIDATE].reverse(), ['e', 'd', 'c', 'b', 'a'])
    const keyed = await report(csv(REFERENCE), reversed, ['--metric', 'accuracy=higher', '--key', 'id'], NAMES)
    expect(keyed.report.promotion[0]).toEqual({
      ...plain.report.promotion[0],
      interval: keyed.report.promotion[0]!.interval,
      stderr: keyed.report.promotion[0]!.stderr,
    })
    expect([plain.report.promotion[0]!.delta!.toFixed(12), keyed.report.promotion[0]!.stderr!.toFixed(12)]).toEqual([
      '0.022000000000',
      '0.002000000000',
    ])
  })
  test.each([
    ['another key', csv(CANDIDATE, ['a', 'b', 'c', 'd', 'x']), 'the key "e", which the candidate does not have'],
    ['a key twice', csv(CANDIDATE, ['a', 'b', 'c', 'd', 'd']), 'the key "d" stands twice in the candidate'],
    ['a row less', csv(CANDIDATE.slice(1), ['b', 'c', 'd', 'e']), 'the key "a", which the candidate does not have'],
  ])('%s', async (_, candidate, said) => {
    const { code, report: found } = await report(csv(REFERENCE), candidate, ['--metric', 'accuracy=higher', '--key', 'id'], NAMES)
    expect([code, verdicts(found), found.promotion[0]!.message]).toEqual([
      1,
      ['accuracy INCONCLUSIVE PAIRING_MISMATCH'],
      expect.stringContaining(said),
    ])
  })
  test('JSON lines, CSV and an object of lists say the same', async () => {
    const lines = (values: readonly number[]): string =>
      values.map((accuracy) => JSON.stringify({ id: 1, m: { accuracy } })).join('\n')
    const found = [
      await report(csv(REFERENCE), { accuracy: CANDIDATE }, ['--metric', 'accuracy=higher'], ['reference.csv', 'candidate.json']),
      await report({ accuracy: REFERENCE }, csv(CANDIDATE), ['--metric', 'accuracy=higher'], ['reference.json', 'scores']),
      await report(lines(REFERENCE), lines(CANDIDATE), ['--metric', 'm.accuracy=higher'], ['reference.jsonl', 'candidate.json']),
      await report(
        { m: { accuracy: REFERENCE } },
        CANDIDATE.map((accuracy) => ({ m: { accuracy } })),
        ['--metric', 'm.accuracy=higher'],
      ),
    ]
    expect(
      found.map(({ report: { promotion } }) =>
        promotion.map(({ delta, stderr, n }) => [delta!.toFixed(12), stderr!.toFixed(12), n]),
      ),
    ).toEqual(found.map(() => [['0.022000000000', '0.002000000000', 5]]))
  })
  test.each<[string[], Content, Content, RegExp]>([
    [['--key', 'nosuch'], csv(REFERENCE), csv(CANDIDATE), /no column "nosuch": --key nosuch: reference\.csv/],
    [['--slice', 'nots'], csv(REFERENCE), csv(CANDIDATE), /did you mean "note"/],
    [['--cluster', 'nosuch'], { accuracy: REFERENCE }, { accuracy: CANDIDATE }, /no column "nosuch": --cluster/],
    [['--key', 'id'], csv(REFERENCE), { accuracy: CANDIDATE }, /no column "id"/],
    [
      ['--key', 'id'],
      { accuracy: REFERENCE, id: ['a'] },
      { accuracy: CANDIDATE, id: ['a'] },
      /"accuracy" has 5 values, and the list of --key 1 names/,
    ],
  ])('%j that cannot be followed is refused, not passed over', async (args, reference, candidate, said) => {
    const run = await compare(
      reference,
      candidate,
      ['--metric', 'accuracy=higher', ...args],
      [
        typeof reference === 'string' ? 'reference.csv' : 'reference.json',
        typeof candidate === 'string' ? 'candidate.csv' : 'candidate.json',
      ],
    )
    expect([run.code, run.stdout, run.stderr]).toEqual([2, '', expect.stringMatching(said)])
  })
  test('a row that lies in another slice on the other side is another example', async () => {
    const rows = (slices: string, values: readonly number[]): string =>
      `lang,acc\n${values.map((value, index) => `${slices[index]},${value}`).join('\n')}\n`
    const { report: found } = await report(
      rows('aabbb', REFERENCE),
      rows('aaabb', CANDIDATE),
      ['--metric', 'acc=higher', '--slice', 'lang'],
      NAMES,
    )
    expect(verdicts(found)).toEqual(['acc INCONCLUSIVE PAIRING_MISMATCH'])
  })
  test('clusters count, in a file of rows and in an object of lists', async () => {
    const texts = ['t1', 't1', 't2', 't2', 't3']
    const rows = (values: readonly number[]): string =>
      `text,acc\n${values.map((value, index) => `${texts[index]},${value}`).join('\n')}\n`
    const found = [
      await report(rows(REFERENCE), rows(CANDIDATE), ['--metric', 'acc=higher', '--cluster', 'text'], NAMES),
      await report({ acc: REFERENCE, text: texts }, { acc: CANDIDATE }, ['--metric', 'acc=higher', '--cluster', 'text']),
    ]
    expect(found.map(({ report: one }) => verdicts(one))).toEqual([['acc INCONCLUSIVE TOO_FEW'], ['acc INCONCLUSIVE TOO_FEW']])
  })
  test('slices are judged beside the whole, and the failures that chance explains are taken back', async () => {
    const rows = (shift: (slice: string) => number): string =>
      `lang,acc\n${Array.from({ length: 60 }, (_, index) => {
        const slice = ['de', 'en', 'fr'][index % 3]!
        return `${slice},${(0.7 + ((index * 7) % 11) / 100 + shift(slice) * (1 + ((index * 5) % 7) / 10)).toFixed(4)}`
      }).join('\n')}\n`
    const { report: found } = await report(
      rows(() => 0),
      rows((slice) => (slice === 'fr' ? -0.05 : 0.03)),
      ['--metric', 'acc=higher', '--slice', 'lang'],
      NAMES,
    )
    expect(verdicts(found)).toEqual(
      ['acc INCONCLUSIVE NOISE', 'acc[de] PASS BETTER', 'acc[en] PASS BETTER', 'acc[fr] FAIL WORSE'].map((one, index) =>
        index === 0 ? expect.stringMatching(/^acc /) : one,
      ),
    )
  })
  test.each([
    ['a cell that is no number', 'id,accuracy\na,0.7\nb,o.8\n', /candidate\.csv:3[^]*Write a decimal/],
    ['a comma for a point', 'id;accuracy\na;0,7\n', /candidate\.csv:2[^]*with a point/],
    ['a row that is too short', 'id,accuracy\na\n', /candidate\.csv:2/],
    ['UTF-16', '\u00ff\u00fe', /./],
  ])('%s', async (name, candidate, said) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'reference.csv'), csv(REFERENCE))
    writeFileSync(join(cwd, 'candidate.csv'), name === 'UTF-16' ? Buffer.from(candidate, 'latin1') : candidate)
    const run = await runBundle(
      ['compare', '--reference', 'reference.csv', '--candidate', 'candidate.csv', '--metric', 'accuracy=higher'],
      { cwd },
    )
    expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(said)])
  })
  test('many rows take constant memory', async () => {
    const cwd = emptyFolder()
    const rows = 600_000
    for (const [name, shift] of [
      ['reference.csv', 0],
      ['candidate.csv', 0.001],
    ] as const) {
      const file = createWriteStream(join(cwd, name))
      file.write('id,text,accuracy\n')
      for (let row = 0; row < rows; row += 1000) {
        let piece = ''
        for (let index = row; index < row + 1000; index++)
          piece += `q${index},"some, text",${0.5 + ((index * 7919) % 10007) / 30000 + shift * (index % 2)}\n`
        if (!file.write(piece)) await once(file, 'drain')
      }
      file.end()
      await once(file, 'finish')
    }
    const run = await runBundle(
      [
        'compare',
        '--reference',
        'reference.csv',
        '--candidate',
        'candidate.csv',
        '--metric',
        'accuracy=higher',
        '--key',
        'id',
        '--format',
        'json',
      ],
      { cwd },
    )
    expect([run.code, (JSON.parse(run.stdout) as Report).promotion[0]!.n]).toEqual([0, rows])
    expect(run.mib).toBeLessThan(256)
  }, 60_000)
})
