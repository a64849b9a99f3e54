import { expect, test } from '@jest/globals'
import type { VersionRow } from '../../src/model/report.js'
import { isWorthTelling } from '../../src/reporters/versions.js'

test.each([
  ['a step is due', { base: '1.0.0', head: '1.0.0', required: 'patch', declared: 'none' }, true],
  ['nothing is due', { base: '1.0.0', head: '1.0.0', required: 'none', declared: 'none' }, false],
  ['nothing is due and the version fell', { base: '1.1.0', head: '1.0.0', required: 'none', declared: 'decreased' }, true],
  ['a version was taken away', { base: '1.0.0', head: null, required: 'patch', declared: null }, true],
  ['an event that never had one', { base: null, head: null, required: 'patch', declared: null }, false],
  ['a schema without one that grows', { base: null, head: null, required: 'minor', declared: null }, false],
  ['a schema without one that breaks', { base: null, head: null, required: 'major', declared: null }, true],
] as const)('%s', (_, row, told) => expect(isWorthTelling(row as unknown as VersionRow)).toBe(told))
