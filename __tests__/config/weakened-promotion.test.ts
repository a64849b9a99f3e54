import { describe, expect, test } from '@jest/globals'
import { promotionWeakenings } from '../../src/config/weakened-promotion.js'
import type { JsonObject } from '../../src/model/json.js'

const metric = (more: object) => ({ metrics: [{ name: 'acc', direction: 'higher', ...more }] }) as unknown as JsonObject
const said = (was: object, is: object) => promotionWeakenings(was as JsonObject, is as JsonObject).map(({ what }) => what)

describe('what a new config of promotion lets pass that the old one did not', () => {
  test.each<[string, object, object, string[]]>([
    ['nothing', metric({}), metric({}), []],
    ['a larger margin', metric({ margin: 0.01 }), metric({ margin: 0.05 }), ['the margin of `acc` is 0.05 and was 0.01']],
    [
      'a margin where none was',
      metric({}),
      metric({ margin: '2%', relative: true }),
      ['the threshold of `acc` is a share of the reference on one side only, and cannot be compared'],
    ],
    ['a larger share', metric({ margin: '1%' }), metric({ margin: '2%' }), ['the margin of `acc` is 2% and was 1%']],
    ['a smaller margin', metric({ margin: 0.05 }), metric({ margin: 0.01 }), []],
    [
      'a smaller gain',
      metric({ min_effect: 0.02 }),
      metric({ min_effect: 0.01 }),
      ['the min_effect of `acc` is 0.01 and was 0.02'],
    ],
    [
      'no gain any more',
      metric({ min_effect: 0.02 }),
      metric({}),
      ['a gain of `acc` was asked for (mode better), and now only that it is no worse'],
    ],
    [
      'the other direction',
      metric({}),
      metric({ direction: 'lower' }),
      ['the better direction of `acc` is lower and was higher'],
    ],
    [
      'less confidence, fewer runs',
      metric({ min_n: 10 }),
      metric({ confidence: 0.8 }),
      ['`confidence` of `acc` is 0.8 and was 0.95', '`min_n` of `acc` is 5 and was 10'],
    ],
    [
      'no noise',
      metric({}),
      metric({ noise: 'none' }),
      ['`acc` is declared free of noise, and its numbers are compared as they are'],
    ],
    ['other machines', metric({}), metric({ wall_clock: false }), ['times of `acc` are compared across machines']],
    ['no slices', metric({ slices: ['eu', 'us'] }), metric({ slices: false }), ['slices of `acc` are no longer judged']],
    ['fewer slices', metric({ slices: ['eu', 'us'] }), metric({ slices: ['us'] }), ['slices of `acc` are no longer judged (eu)']],
    ['a metric less', metric({}), { metrics: [{ name: 'f1', direction: 'higher' }] }, ['`acc` is no longer judged']],
    ['a metric more', { metrics: [] }, metric({}), []],
    ['another grouping', metric({ cluster: 'text' }), metric({}), ['`cluster` of `acc` changed, which may let more pass']],
    [
      'open questions that pass',
      { on_inconclusive: 'fail' },
      { on_inconclusive: 'warn' },
      ['`on_inconclusive` is `warn` and was `fail`'],
    ],
    ['open questions that fail', { on_inconclusive: 'warn' }, { on_inconclusive: 'auto' }, []],
    [
      'only releases',
      { applies: 'always' },
      { applies: 'release' },
      ['metrics are judged only on a release, and were on every change'],
    ],
    ['less confidence in all', { confidence: 0.95 }, { confidence: 0.9 }, ['the confidence is 0.9 and was 0.95']],
    ['an earlier look', { look: 4 }, { look: null }, ['`look` is off and was 4']],
    [
      'fewer artifacts',
      { artifacts: ['**/*.pt', '**/*.h5'] },
      { artifacts: ['**/*.pt'] },
      ['a change of `**/*.h5` is no release any more'],
    ],
  ])('%s', (_, was, is, expected) => {
    expect(said(was, is)).toEqual(expected)
  })
})
