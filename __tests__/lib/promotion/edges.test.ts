import { describe, expect, test } from '@jest/globals'
import type { Decision } from '../../../src/lib/promotion/decision.js'
import { judge } from '../../../src/lib/promotion/judge.js'
import { isFault, readRule } from '../../../src/lib/promotion/rule.js'
import type { PromotionRule, RuleInput } from '../../../src/lib/promotion/rule.js'
import { faultOfSummary, gather } from '../../../src/lib/promotion/scores.js'
import { sentenceOf } from '../../../src/lib/promotion/words.js'
import type { Scores } from '../../../src/lib/promotion/scores.js'
import { correctForMany, countOutcomes, overall } from '../../../src/lib/promotion/verdict.js'
import { neededForEstimate, neededOf } from '../../../src/lib/promotion/needed.js'
import { halfWidth } from '../../../src/lib/stats/interval.js'
import { holm } from '../../../src/lib/stats/multiple.js'

const REFERENCE = [0.72, 0.73, 0.71, 0.74, 0.72]
const CANDIDATE = [0.74, 0.75, 0.73, 0.76, 0.75]

function ruleOf(written: RuleInput): PromotionRule {
  const rule = readRule({ direction: 'higher', ...written })
  if (isFault(rule)) throw new Error(rule.message)
  return rule
}

function compare(
  reference: Scores | readonly number[] | undefined,
  candidate: Scores | readonly number[] | undefined,
  written: RuleInput = {},
  unpaired = false,
): Decision {
  const rule = ruleOf(written)
  const scores = (side: Scores | readonly number[] | undefined): Scores | undefined =>
    Array.isArray(side) ? { values: side as number[] } : (side as Scores | undefined)
  return judge(gather(scores(reference), scores(candidate), rule, unpaired), rule)
}

/** How many more values would settle what is open under the rule. */
function neededBy(decision: Decision, written: RuleInput = {}): number | null {
  return neededOf(decision, ruleOf(written))
}

const verdict = ({ decision, reason }: Decision): string => `${decision} ${reason}`
/** n values around `mean`, the spread alternating. */
const around = (mean: number, spread: number, n: number): number[] =>
  Array.from({ length: n }, (_, index) => mean + (index % 2 === 0 ? spread : -spread) * (1 + (index % 3) / 10))

describe('what may not be written', () => {
  test.each([
    [{ direction: 'up' }, 'DIRECTION_UNKNOWN', /"up"/],
    [{ direction: null }, 'DIRECTION_UNKNOWN', /missing/],
    [{ margin: NaN }, 'BAD_THRESHOLD', /margin is NaN/],
    [{ min_effect: Infinity }, 'BAD_THRESHOLD', /min_effect is Infinity/],
    [{ margin: '0.1' }, 'BAD_THRESHOLD', /"0.1"/],
    [{ margin: 0.1, min_effect: 0.1 }, 'BAD_THRESHOLD', /both/],
    [{ mode: 'better', margin: 0.1 }, 'BAD_THRESHOLD', /min_effect/],
    [{ mode: 'no_worse', min_effect: 0.1 }, 'BAD_THRESHOLD', /margin/],
    [{ confidence: 95 }, 'BAD_CONFIDENCE', /95/],
    [{ confidence: NaN }, 'BAD_CONFIDENCE', /NaN/],
    [{ confidence: 1 }, 'BAD_CONFIDENCE', /1/],
    [{ min_n: 2.5 }, 'BAD_OPTION', /min_n/],
    [{ noise: 'low' }, 'BAD_OPTION', /"low"/],
    [{ look: 0 }, 'BAD_OPTION', /look/],
    [{ mode: 'best' }, 'BAD_OPTION', /"best"/],
    [{ resolution: -1 }, 'BAD_OPTION', /resolution/],
  ])('%j is %s', (written, code, message) => {
    const rule = readRule({ direction: 'higher', ...(written as RuleInput) })
    expect(isFault(rule) && [rule.code, rule.message]).toEqual([code, expect.stringMatching(message)])
  })
})

describe('nothing measured is never green', () => {
  test.each<[string, Parameters<typeof compare>, string]>([
    ['no candidate', [REFERENCE, undefined], 'FAIL CANDIDATE_MISSING'],
    ['an empty candidate', [REFERENCE, []], 'FAIL CANDIDATE_MISSING'],
    ['neither', [undefined, undefined], 'FAIL CANDIDATE_MISSING'],
    ['an empty reference', [[], CANDIDATE], 'INCONCLUSIVE BASELINE_MISSING'],
    [
      'NaN at the same place on both sides',
      [
        [0.1, NaN],
        [0.2, NaN],
      ],
      'FAIL CANDIDATE_NOT_FINITE',
    ],
    ['-Infinity, lower is better', [REFERENCE, [0, 0, 0, 0, -Infinity], { direction: 'lower' }], 'FAIL CANDIDATE_NOT_FINITE'],
    [
      'a mean that is NaN',
      [
        { mean: 1, stderr: 1, n: 9 },
        { mean: NaN, stderr: 1, n: 9 },
      ],
      'FAIL CANDIDATE_NOT_FINITE',
    ],
    [
      'a reference whose error is NaN',
      [
        { mean: 1, stderr: NaN, n: 9 },
        { mean: 1, stderr: 1, n: 9 },
      ],
      'INCONCLUSIVE BASELINE_NOT_FINITE',
    ],
    ['a mean alone', [{ mean: 0.7 }, { mean: 0.9 }], 'INCONCLUSIVE NO_UNCERTAINTY'],
    [
      'a standard error without n',
      [
        { mean: 0.7, stderr: 0.1, n: 9 },
        { mean: 0.9, stderr: 0.1 },
      ],
      'INCONCLUSIVE NO_UNCERTAINTY',
    ],
    ['four pairs', [REFERENCE.slice(1), CANDIDATE.slice(1)], 'INCONCLUSIVE TOO_FEW'],
    ['two, with a huge gain', [[1, 1.1], [9, 9.2], { mode: 'better' }], 'INCONCLUSIVE TOO_FEW'],
    ['one, even when the rule asks for one', [[1], [9], { min_n: 1 }], 'INCONCLUSIVE TOO_FEW'],
    [
      '+0.1 each, apart by float noise',
      [[0.1, 0.2, 0.3, 0.4, 0.7], [0.2, 0.3, 0.4, 0.5, 0.8], { mode: 'better' }],
      'INCONCLUSIVE ZERO_VARIANCE',
    ],
    ['identical runs, asked to be better', [REFERENCE, REFERENCE, { mode: 'better' }], 'FAIL NO_CHANGE'],
    [
      'identical 0/1 on 20 examples',
      [new Array(20).fill(1), new Array(20).fill(1), { margin: 0.02 }],
      'INCONCLUSIVE FEW_DISCORDANT',
    ],
    [
      'unpaired 0/1, all right',
      [new Array(20).fill(1), new Array(25).fill(1), { margin: 0.02 }, true],
      'INCONCLUSIVE FEW_EVENTS',
    ],
  ])('%s', (_, given, expected) => {
    expect(verdict(compare(...given))).toBe(expected)
  })
  test('no metric at all', () => {
    expect([overall(countOutcomes([])), overall(countOutcomes([compare(REFERENCE, CANDIDATE)]))]).toEqual([
      'INCONCLUSIVE',
      'PASS',
    ])
    expect(overall(countOutcomes([compare(REFERENCE, CANDIDATE), compare(REFERENCE, [])]))).toBe('FAIL')
    expect(overall(countOutcomes([compare(REFERENCE, CANDIDATE), compare([], CANDIDATE)]))).toBe('INCONCLUSIVE')
  })
  test('what is known is said even so', () => {
    const few = compare(REFERENCE.slice(2), CANDIDATE.slice(2))
    expect([few.n, neededBy(few), few.delta! > 0.02, few.stderr! > 0, few.interval !== null]).toEqual([3, 2, true, true, true])
    expect([compare({ mean: 0.5 }, { mean: 0.75 }).delta, compare([1], [3]).delta, compare([1], [3]).stderr]).toEqual([
      0.25,
      2,
      null,
    ])
  })
})

describe('scale changes nothing', () => {
  test.each([1e-300, 1e-12, 1e12, 1e300])('%d', (factor) => {
    for (const [reference, candidate] of [
      [REFERENCE, CANDIDATE],
      [CANDIDATE, REFERENCE],
      [around(0.7, 0.1, 9), around(0.71, 0.15, 9)],
    ] as const)
      for (const mode of ['better', 'no_worse'] as const)
        expect(
          verdict(
            compare(
              reference.map((v) => v * factor),
              candidate.map((v) => v * factor),
              { mode },
            ),
          ),
        ).toBe(verdict(compare(reference, candidate, { mode })))
  })
  test('values at the end of the doubles give a verdict and numbers', () => {
    const far = [0.8, 0.75, 0.8, 0.7, 0.8].map((value) => value * 1e308)
    const low = far.map((value) => -value)
    expect([compare(low, far).decision, compare(far, low).decision]).toEqual(['PASS', 'FAIL'])
    const beyond = compare(
      low.map((value) => value * 2),
      far.map((value) => value * 2),
    )
    expect([beyond.decision, Number.isFinite(beyond.delta)]).toEqual(['INCONCLUSIVE', true])
  })
  test('turning the direction turns the signs', () => {
    const up = compare(REFERENCE, CANDIDATE, { margin: 0.03 })
    const down = compare(REFERENCE, CANDIDATE, { direction: 'lower', margin: 0.03 })
    expect([down.delta, down.interval]).toEqual([-up.delta!, [-up.interval![1], -up.interval![0]]])
    expect([verdict(up), verdict(down)]).toEqual(['PASS BETTER', 'PASS WORSE_WITHIN_MARGIN'])
  })
})

describe('0/1 data', () => {
  const pairs = (wins: number, losses: number, n: number): [number[], number[]] => [
    Array.from({ length: n }, (_, index) => (index < wins ? 0 : 1)),
    Array.from({ length: n }, (_, index) => (index >= wins && index < wins + losses ? 0 : 1)),
  ]
  test.each<[number, number, number, RuleInput, string]>([
    [6, 0, 100, { mode: 'better' }, 'PASS BETTER'],
    [6, 0, 100, { mode: 'better', direction: 'lower' }, 'FAIL WORSE'],
    [0, 6, 100, {}, 'FAIL WORSE'],
    [0, 9, 20, { margin: 0.01 }, 'FAIL WORSE'],
    [0, 3, 1000, { margin: 0.02 }, 'PASS NO_WORSE'],
    [5, 5, 500, { margin: 0.02 }, 'PASS NO_WORSE'],
  ])('%d won, %d lost of %d with %j', (wins, losses, n, written, expected) => {
    expect(verdict(compare(...pairs(wins, losses, n), written))).toBe(expected)
  })
  test('what is needed settles it', () => {
    const needed = neededBy(compare(...pairs(0, 0, 100), { margin: 0.02 }))
    expect(verdict(compare(...pairs(0, 0, 100 + needed!), { margin: 0.02 }))).toBe('PASS NO_WORSE')
    expect(verdict(compare(...pairs(0, 0, 99 + needed!), { margin: 0.02 }))).toBe('INCONCLUSIVE FEW_DISCORDANT')
  })
})

describe('relative thresholds', () => {
  test('are a share of the size of the reference, whatever its sign', () => {
    const low = [-120.5, -119.8, -121, -120.2, -119.9]
    const high = [-118.1, -117.9, -118.6, -118.3, -117.2]
    expect(verdict(compare(low, high, { min_effect: 0.01, relative: true }))).toBe('PASS BETTER')
    expect(verdict(compare(low, high, { min_effect: 0.05, relative: true }))).toBe('FAIL BELOW_MIN_EFFECT')
    expect(verdict(compare(high, low, { margin: 0.05, relative: true }))).toBe('PASS WORSE_WITHIN_MARGIN')
    expect(compare(low, high, { min_effect: 0.01, relative: true }).threshold).toBeCloseTo(1.2028, 10)
  })
  test('have no meaning beside 0', () => {
    const relative = { margin: 0.1, relative: true }
    expect(verdict(compare([-1, 1, -1, 1, 0.5], CANDIDATE, relative))).toBe('INCONCLUSIVE RELATIVE_UNDEFINED')
    expect(verdict(compare([0, 0, 0, 0, 0], CANDIDATE, relative))).toBe('INCONCLUSIVE RELATIVE_UNDEFINED')
    expect(verdict(compare({ mean: 0.1, stderr: 0.06, n: 9 }, { mean: 0.5, stderr: 0.1, n: 9 }, relative))).toBe(
      'INCONCLUSIVE RELATIVE_UNDEFINED',
    )
  })
  test('count the error of an unpaired reference with the weight that it has', () => {
    const sides = [
      { mean: 100, stderr: 1, n: 1e6 },
      { mean: 95, stderr: 1, n: 1e6 },
    ] as const
    const { interval, delta } = compare(...sides, { margin: 0.1, relative: true })
    expect((interval![1] - interval![0]) / 2).toBeCloseTo(1.95996 * Math.hypot(1, 0.9), 3)
    expect(delta).toBe(-5)
  })
})

describe('errors that are larger than they look', () => {
  test('folds share their training data', () => {
    const folds = compare(REFERENCE, CANDIDATE, { test_train_ratio: 0.25, mode: 'better' })
    expect([verdict(folds), folds.method]).toEqual(['PASS BETTER', 'nadeau-bengio'])
    expect(folds.stderr).toBeCloseTo(0.003, 12)
  })
  test('groups are counted, not their members', () => {
    const [reference, candidate] = [around(0.5, 0.1, 6), around(0.56, 0.13, 6)]
    const copied = (values: number[]): number[] => values.flatMap((value) => [value, value, value, value])
    const clusters = Array.from({ length: 24 }, (_, index) => String(Math.floor(index / 4)))
    const single = compare(reference, candidate)
    const grouped = compare({ values: copied(reference) }, { values: copied(candidate), clusters })
    expect([grouped.n, grouped.method]).toEqual([24, 'clustered-t'])
    expect(grouped.stderr).toBeCloseTo(single.stderr!, 12)
    expect(grouped.interval![0]).toBeCloseTo(single.interval![0], 10)
    const three = { values: copied(candidate), clusters: clusters.map((name) => String(Number(name) % 3)) }
    expect(verdict(compare({ values: copied(reference) }, three))).toBe('INCONCLUSIVE TOO_FEW')
  })
  test('rounded values have a floor', () => {
    expect(compare(REFERENCE, CANDIDATE, { resolution: 0.1 }).stderr).toBeCloseTo(0.1 / Math.sqrt(30), 12)
    expect(compare(REFERENCE, CANDIDATE, { resolution: 0.01 }).stderr).toBeCloseTo(0.002, 12)
  })
  test('the tenth look on one test set has to be clearer', () => {
    const first = compare(REFERENCE, CANDIDATE, { look: 1 })
    const tenth = compare(REFERENCE, CANDIDATE, { look: 10 })
    expect([first.decision, first.confidence, tenth.decision]).toEqual(
      ['PASS', 1 - (6 * 0.05) / Math.PI ** 2 + 0, 'INCONCLUSIVE'].map((v) => (typeof v === 'number' ? expect.closeTo(v, 12) : v)),
    )
  })
  test('times of two machines are not compared', () => {
    const on = (environment: string | undefined, values: number[]): Scores => ({ values, environment })
    const wall = { direction: 'lower', wall_clock: true }
    expect(verdict(compare(on('a', CANDIDATE), on('b', REFERENCE), wall))).toBe('INCONCLUSIVE ENVIRONMENT_DIFFERS')
    expect(verdict(compare(on('a', CANDIDATE), on(undefined, REFERENCE), wall))).toBe('INCONCLUSIVE ENVIRONMENT_DIFFERS')
    expect(verdict(compare(on(undefined, CANDIDATE), on(undefined, REFERENCE), wall))).toBe('INCONCLUSIVE ENVIRONMENT_DIFFERS')
    expect(verdict(compare(on('a', CANDIDATE), on('a', REFERENCE), wall))).toBe('PASS BETTER')
  })
})

describe('keys', () => {
  const keyed = (values: number[], keys: string[]): Scores => ({ values, keys })
  test.each([
    [['a', 'b', 'c', 'd', 'x'], /the candidate has the key "x"/],
    [['a', 'b', 'c', 'd', 'd'], /"d" stands twice in the candidate/],
  ])('%j', (keys, detail) => {
    const decision = compare(keyed(REFERENCE, ['a', 'b', 'c', 'd', 'e']), keyed(CANDIDATE, keys))
    expect([verdict(decision), decision.detail]).toEqual(['INCONCLUSIVE PAIRING_MISMATCH', expect.stringMatching(detail)])
  })
})

describe('numbers that are too large to be true', () => {
  test('an interval keeps its width, however many degrees of freedom it has', () => {
    for (const df of [1e12, 1e16, 1e17, 1e20, 1e300, Infinity])
      expect(halfWidth({ mean: 0, stderr: 1, df }, 0.95)).toBeCloseTo(1.959963984540054, 10)
  })
  test('a count beyond 2^53 counts nothing', () => {
    expect(faultOfSummary({ mean: 1, stderr: 0.1, n: 1e17 })).toMatch(/n is 100000000000000000, and it counts values/)
    expect(faultOfSummary({ mean: 1, stderr: 0.1, n: 2 ** 53 - 1 })).toBeUndefined()
  })
})

test('none of the examples changed', () => {
  const zeros = Array.from({ length: 20 }, () => 0)
  const decision = compare(zeros, zeros, { margin: 0.02 })
  expect(sentenceOf(decision, ruleOf({ margin: 0.02 }))).toMatch(/^can't tell\. None of 20 examples changed \(0 won, 0 lost\)/)
})

test('what is the same only as far as rounding can tell is not called the same', () => {
  const large = [9007199254740992, 1, 2, 3, 4]
  const same = compare(large, [9007199254740996, 1, 2, 3, 5])
  expect(verdict(same)).toBe('PASS IDENTICAL')
  expect(sentenceOf(same, ruleOf({}))).toMatch(
    /^the values are the same on both sides as far as numbers of the size of the largest tell/,
  )
  expect(sentenceOf(compare(large, large), ruleOf({}))).toBe('all values are the same on both sides.')
})

test('times of machines that nobody named: what to record', () => {
  const decision = compare({ values: REFERENCE }, { values: CANDIDATE }, { wall_clock: true })
  expect(sentenceOf(decision, ruleOf({}))).toMatch(/; record its name beside the values on both sides\.$/)
})

describe('needed', () => {
  test('more pairs: with as many, and no fewer, the half-width is below the distance', () => {
    const open = compare(REFERENCE, CANDIDATE, { min_effect: 0.02 })
    const half = (total: number): number =>
      halfWidth({ mean: 0, stderr: (open.stderr! * Math.sqrt(5)) / Math.sqrt(total), df: total - 1 }, 0.95)
    const distance = open.delta! - 0.02
    const needed = neededBy(open)!
    expect([half(5 + needed) < distance, half(4 + needed) < distance]).toEqual([true, false])
  })
  test('none when it is settled, or when no number would do', () => {
    expect(neededBy(compare(REFERENCE, CANDIDATE))).toBeNull()
    expect(neededBy(compare([1, 2, 3, 4, 5], [2, 1, 3, 5, 4]))).toBeNull()
    const folds = { test_train_ratio: 0.25 }
    expect(neededBy(compare(around(1, 0.1, 5), around(1.02, 0.2, 5), folds), folds)).toBeNull()
  })
})

describe('many metrics', () => {
  test('one weak FAIL of twenty is what chance gives; a strong one stays', () => {
    const fine = Array.from({ length: 19 }, () => compare(REFERENCE, CANDIDATE))
    const weak = compare([0, 0, 0, 0, 0, 0], [-1, -2.9, -1.5, -0.2, -2.4, -0.3])
    const strong = compare(CANDIDATE, REFERENCE)
    expect([verdict(weak), verdict(strong)]).toEqual(['FAIL WORSE', 'FAIL WORSE'])
    expect(correctForMany([weak]).map(verdict)).toEqual(['FAIL WORSE'])
    expect(
      correctForMany([...fine, weak])
        .map(verdict)
        .at(-1),
    ).toBe('INCONCLUSIVE NOT_AFTER_HOLM')
    expect(
      correctForMany([...fine, strong])
        .map(verdict)
        .at(-1),
    ).toBe('FAIL WORSE')
    expect(overall(countOutcomes(correctForMany([...fine, weak])))).toBe('INCONCLUSIVE')
  })
  test('what has too few values to be judged could not have failed by chance, and makes no failure doubtful', () => {
    const few = Array.from({ length: 19 }, () => compare([1, 2, 4], [1, 3, 3]))
    const weak = compare([0, 0, 0, 0, 0, 0], [-1, -2.9, -1.5, -0.2, -2.4, -0.3])
    expect(few.map(verdict)).toEqual(few.map(() => 'INCONCLUSIVE TOO_FEW'))
    expect(
      correctForMany([...few, weak])
        .map(verdict)
        .at(-1),
    ).toBe('FAIL WORSE')
  })
  test('a missing metric is no matter of chance', () => {
    const rows = [...Array.from({ length: 19 }, () => compare(REFERENCE, CANDIDATE)), compare(REFERENCE, [])]
    expect(correctForMany(rows).map(verdict).at(-1)).toBe('FAIL CANDIDATE_MISSING')
  })
})

describe('how many more values would settle it', () => {
  test('is the smallest number that does, by trying them all', () => {
    const cases = [2, 3, 5, 8, 20, 47].flatMap((n) =>
      [0.1, 0.3, 0.6, 0.9].flatMap((distance) => [0.5, 0.95, 0.999].map((confidence) => [n, distance, confidence] as const)),
    )
    const wrong = cases.filter(([n, distance, confidence]) => {
      const settles = (total: number): boolean =>
        halfWidth({ mean: 0, stderr: 1 / Math.sqrt(total), df: total - 1 }, confidence) < distance
      if (settles(n)) return false
      let more = 1
      while (!settles(n + more)) more++
      const found = neededForEstimate({ mean: 0, stderr: 1 / Math.sqrt(n), df: n - 1 }, n, distance, confidence, 0)
      return found !== more
    })
    expect(wrong).toEqual([])
  })
})

test('Holm among those that do not fail: what has p = 1 counts as asked', () => {
  const pValues = [0.01, 0.04, 0.03]
  expect(holm(pValues, 5)).toEqual(holm([...pValues, 1, 1]).slice(0, 3))
})
