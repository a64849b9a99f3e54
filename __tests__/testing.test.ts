import { expect, test } from '@jest/globals'
import { testPolicy } from '../src/testing.js'
import type { Policy } from '../src/policy.js'

const ownerRequired: Policy = {
  meta: {
    id: 'owner-required',
    summary: 'Requires that every document names its owner.',
    views: [],
    since: '1.0.0',
    options: { type: 'object', properties: {} },
    rules: {
      'ACME.OWNER': { severity: 'warning', message: '{{file}} has no owner.', why: 'Nobody to ask.', fix: 'Add `owner`.' },
    },
  },
  checkDocument(document, { report }) {
    if (document.get(['owner']) === undefined) report({ rule: 'ACME.OWNER', at: [], data: { file: document.file } } as never)
  },
}
const features = 'feature_set: customer_features\n    version: 2.1.0\n    features: {age: int}\n'

test('a user’s own runner gets a result a case, with what differs', async () => {
  const results = await testPolicy(ownerRequired, {
    'missing.yaml': `title: no owner\nhead:\n  f.yaml: |\n    ${features}expect:\n  - {rule: ACME.OWNER, at: "f.yaml:1:1", message: f.yaml has no owner.}\n`,
    'wrong.yaml': `title: expects nothing\nhead:\n  f.yaml: |\n    ${features}expect: []\n`,
    'elsewhere.yaml': `title: expects another place\nhead:\n  f.yaml: |\n    ${features}expect:\n  - {rule: ACME.OWNER, at: "f.yaml:2:1"}\n`,
  })
  expect(results.map(({ title, differences }) => [title, differences.length])).toEqual([
    ['the policy keeps the contract', 0],
    ['no owner', 0],
    ['expects nothing', 1],
    ['expects another place', 2],
  ])
})

test.each([
  [
    'throws',
    () => {
      throw new Error('boom')
    },
    'boom',
  ],
  [
    'changes a document',
    (document: never) => {
      ;(document as { data: { version: string } }).data.version = 'x'
    },
    'read only',
  ],
  [
    'asks for an undeclared fact',
    (_: never, context: { facts: { get(request: object): unknown } }) => context.facts.get({ fact: 'now' }),
    'needs() did not declare',
  ],
  [
    'reports a rule it does not have',
    (_: never, { report }: { report(report: object): void }) => report({ rule: 'ACME.NOPE', at: [] }),
    'does not declare',
  ],
  [
    'leaves a placeholder open',
    (_: never, { report }: { report(report: object): void }) => report({ rule: 'ACME.OWNER', at: [] }),
    'no value for {{file}}',
  ],
])('a policy that %s is GATE.POLICY_FAILED', async (_name, checkDocument, reason) => {
  const [, result] = await testPolicy(
    { ...ownerRequired, checkDocument: checkDocument as never },
    { 'x.yaml': `title: x\nhead:\n  f.yaml: |\n    ${features}expect: []\n` },
  )
  expect(result!.differences).toHaveLength(1)
  expect(result!.differences[0]).toContain('GATE.POLICY_FAILED')
  expect(result!.differences[0]).toContain(reason)
})
