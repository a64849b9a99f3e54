import { expect, test } from '@jest/globals'
import { checkPolicy } from '../../src/engine/check-policy.js'

const policy = (hooks: object): unknown => ({
  meta: {
    id: 'owner-required',
    summary: 'Requires an owner.',
    views: [],
    since: '0.1.0',
    options: { type: 'object' },
    rules: { 'OWNER.MISSING': { severity: 'error', message: 'It has none.', why: 'Nobody can be asked.', fix: 'Write one.' } },
  },
  ...hooks,
})
const faultsOf = (hooks: object, reserved: string[] = []): string[] =>
  checkPolicy(policy(hooks), { ids: new Set(), reserved: new Set(reserved) })

test('a policy that answers late is told so before it is run', () => {
  expect(faultsOf({ checkDocument() {} })).toEqual([])
  const fault = (hook: string): string[] => [`\`${hook}\` is async or a generator; a policy is synchronous`]
  expect(faultsOf({ async checkDocument() {} })).toEqual(fault('checkDocument'))
  expect(faultsOf({ checkChange: async () => {} })).toEqual(fault('checkChange'))
  expect(faultsOf({ *checkChangeSet() {} })).toEqual(fault('checkChangeSet'))
  expect(faultsOf({ checkDocument() {}, async needs() {} })).toEqual(fault('needs'))
})

test('a rule of ours is not a user’s to report', () => {
  expect(faultsOf({ checkDocument() {} }, ['OWNER.MISSING'])).toEqual(['rule OWNER.MISSING: the id is taken'])
})
