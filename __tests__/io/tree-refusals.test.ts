import { expect, test } from '@jest/globals'
import type { NamedObject } from '../../src/io/git-names.js'
import { otherCase } from '../../src/io/tree-refusals.js'
import { cpuNow } from '../cost.js'

const folderOf = (names: readonly string[]): ReadonlyMap<string, NamedObject> =>
  new Map(names.map((name) => [name, { name, mode: 'file', oid: 'a'.repeat(40) }]))

test('of names that differ in case only the first of the folder is told', () => {
  const folder = folderOf(['Data.csv', 'DATA.csv', 'other.csv'])
  expect(otherCase(folder, 'data.CSV')).toBe('Data.csv')
  expect(otherCase(folder, 'more.csv')).toBeUndefined()
})

test('a folder of 8,000 files is not gone through for each name that is missing in it', () => {
  const cost = (many: number): number => {
    const folder = folderOf(Array.from({ length: many }, (_, i) => `part-${i}.bin`))
    const started = cpuNow()
    for (let i = 0; i < many; i++) otherCase(folder, `other-${i}.bin`)
    return cpuNow() - started
  }
  cost(2000) // the compiler's time is not the algorithm's
  expect(cost(8000)).toBeLessThan(100)
})
