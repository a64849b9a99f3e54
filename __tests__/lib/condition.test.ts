import { describe, expect, test } from '@jest/globals'
import { describeRegion, holds, isWeaker, readCondition } from '../../src/lib/condition/index.js'

/** `subject: region` of each condition, or why there is none. */
function read(text: string): string {
  const reading = readCondition(text)
  if (!reading.ok) return reading.other ? 'other' : `bad: ${reading.reason}`
  return reading.conditions
    .map(
      ({ subject, region, unit, window }) =>
        `${subject ?? '-'} ${describeRegion(region)}${unit ?? ''}${window === undefined ? '' : ` @${window}`}`,
    )
    .join('; ')
}

describe('what a gate asks for', () => {
  test.each([
    ['[0,1e6]', '- at least 0 and at most 1000000'],
    ['(0, 1]', '- above 0 and at most 1'],
    [']0;1[', '- above 0 and below 1'],
    ['[0,)', '- at least 0'],
    ['[0,inf)', '- at least 0'],
    ['(-inf, -1.5e-3]', '- at most -0.0015'],
    ['p99<=200', 'p99 at most 200'],
    ['psi ≤ .2', 'psi at most 0.2'],
    ['0.9 <= accuracy', 'accuracy at least 0.9'],
    ['0 <= q < 1', 'q at least 0 and below 1'],
    ['1 > q >= 0', 'q at least 0 and below 1'],
    ['gate_accuracy>=0.99@7d', 'accuracy at least 0.99 @7d'],
    ['compat_rate>=0.995@replay', 'compat_rate at least 0.995 @replay'],
    ['gate_latency<=2h@7d', 'latency at most 7200s @7d'],
    ['incident_level<2@24h', 'incident_level below 2 @24h'],
    ['gate_dimensional_consistency==true', 'dimensional_consistency 1'],
    ['gate_cal_residuals<=3σ@validation', 'cal_residuals at most 3σ @validation'],
    ['latency_ms.p99>20000 for 10m', 'latency_ms.p99 above 20000 @10m'],
    ['x != 0', 'x other than 0'],
    ['share >= 95%', 'share at least 0.95%'],
    ['rows>=1_000_000', 'rows at least 1000000'],
    ['[0,1] & sum==1±1e-6', '- at least 0 and at most 1; sum at least 0.999999 and at most 1.000001'],
    ['a>=1 and b<2', 'a at least 1; b below 2'],
    ['<= 5', '- at most 5'],
    ['unique(pk)', 'other'],
    ['f_right >= f_left', 'other'],
    ['schema_ok', 'other'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    '',
    '[1,0]',
    '(1,1]',
    '[0,1',
    '[a,b]',
    'p99<=',
    'p99<=..',
    'x<=nan',
    'x <= inf',
    '1 < 2 < x < 3',
    '<',
    'x>=1 &',
    '[0,1]]',
  ])('%j can be compared with nothing', (text) => {
    expect(read(text)).toMatch(/^bad: /)
  })

  test('a long text is refused at once, whatever is in it', () => {
    expect(read('a'.repeat(100_000) + '<=1')).toMatch(/^bad: is longer/)
    expect(read(' '.repeat(499))).toMatch(/^bad/)
    expect(read('1'.repeat(480) + '<='.repeat(9))).toMatch(/^bad/)
  })
})

describe('regions', () => {
  const region = (text: string) => {
    const reading = readCondition(text)
    if (!reading.ok) throw new Error(text)
    return reading.conditions[0]!.region
  }

  test('rounding of decimal fractions decides nothing, NaN passes nothing', () => {
    expect(holds(region('x<=0.3'), 0.1 + 0.2)).toBe(true)
    expect(holds(region('x<0.3'), 0.1 + 0.2)).toBe(false)
    expect(holds(region('x==0.3'), 0.1 + 0.2)).toBe(true)
    expect(holds(region('x!=0.3'), 0.1 + 0.2)).toBe(false)
    expect(holds(region('x<=0'), 1e-12)).toBe(false)
    for (const text of ['x<1', 'x>1', 'x!=1', '[0,1]']) expect(holds(region(text), NaN)).toBe(false)
  })

  test.each([
    ['[0,1]', '[0,2]', true],
    ['[0,1]', '[0,1)', false],
    ['[0,1)', '[0,1]', true],
    ['x>=1', 'x>=2', false],
    ['x>=1', 'x>=0.5', true],
    ['x>=1', 'x<=5', true],
    ['x==1', 'x>=1', true],
    ['x>=1', 'x==1', false],
    ['x!=1', 'x!=2', true],
    ['x!=1', 'x>=2', false],
    ['sum==1±1e-6', 'sum==1±1e-3', true],
  ])('%s → %s lets more through: %s', (base, head, weaker) => {
    expect(isWeaker(region(base), region(head))).toBe(weaker)
    expect(isWeaker(region(base), region(base))).toBe(false)
  })

  test('weaker is what a value shows: of many regions, by trying', () => {
    const edges = [-1, 0, 1]
    const regions = edges.flatMap((low) =>
      edges
        .filter((high) => high > low)
        .flatMap((high) => ['[]', '()', '[)', '(]'].map(([a, b]) => region(`${a}${low},${high}${b}`))),
    )
    const values = [-2, -1, -0.5, 0, 0.5, 1, 2]
    for (const base of regions)
      for (const head of regions)
        expect(isWeaker(base, head)).toBe(values.some((value) => holds(head, value) && !holds(base, value)))
  })
})
