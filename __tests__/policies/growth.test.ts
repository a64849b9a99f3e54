/** What a document costs grows with its length: of the same document four times as long, no more than some eight times as much. */
import { describe, expect, test } from '@jest/globals'
import dataQuality from '../../policies/data-quality/policy.js'
import lockFreshness from '../../policies/lock-freshness/policy.js'
import type { Policy } from '../../src/policy.js'
import { cpuNow } from '../cost.js'
import { judge, type Given } from './judge.js'

const lines = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => line(i)).join('')

const pipeline = (n: number): string =>
  `stages:\n${lines(n, (i) => `  s${i}: {cmd: python s.py in/${i}.csv, deps: [in/${i}.csv], outs: [out/${i}.csv]}\n`)}`
const oneStage = (n: number): string =>
  `stages:\n  s:\n    cmd: python s.py ${lines(n, (i) => `x/${i}.csv `)}\n    deps:\n${lines(n, (i) => `    - in/${i}.csv\n    - /abs/${i}.csv\n`)}`
const lock = (n: number): string =>
  `schema: '2.0'\nstages:\n  s:\n    cmd: python s.py\n    deps:\n${lines(n, (i) => `    - {path: in/${i}.csv, md5: ${String(i).padStart(32, 'a')}}\n`)}`
const models = (n: number, column: string): string =>
  `version: 2\nmodels:\n${lines(n, (i) => `- {name: m${i}, columns: [{name: ${column}, tests: [not_null, unique]}]}\n`)}`

const CASES: readonly [string, Policy, number, (n: number) => Given][] = [
  ['a pipeline of many stages', lockFreshness as Policy, 1500, (n) => ({ head: { 'dvc.yaml': pipeline(n) } })],
  [
    'a stage with many dependencies, and the lock of it',
    lockFreshness as Policy,
    1500,
    (n) => ({ head: { 'dvc.yaml': oneStage(n), 'dvc.lock': lock(n) } }),
  ],
  [
    'gates that all went from one column to another',
    dataQuality as Policy,
    500,
    (n) => ({ base: { 'schema.yml': models(n, 'a') }, head: { 'schema.yml': models(n, 'b') } }),
  ],
]

describe('four times as much', () => {
  test.each(CASES)('%s', async (_, policy, n, given) => {
    const cost = async (many: number): Promise<number> => {
      const taken: number[] = []
      for (let run = 0; run < 2; run++) {
        const started = cpuNow()
        await judge(policy, given(many))
        taken.push(cpuNow() - started)
      }
      return Math.min(...taken)
    }
    const few = await cost(n)
    expect((await cost(4 * n)) / few).toBeLessThan(8)
  })
})
