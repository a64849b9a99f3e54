import { expect, test } from '@jest/globals'
import { registry } from '../../policies/index.js'
import { runGate } from '../../src/engine/gate.js'
import { memoryWorkspace, type MemoryFiles } from '../../src/engine/memory-workspace.js'

// One after the other: jest cannot import a module for two at once.
for (const { load } of registry) await load()

const schema = (type: string): string =>
  JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', properties: { most: { type } } })

const judged = async (
  base: MemoryFiles,
  head: MemoryFiles,
): Promise<{ documents: string[]; rules: string[]; notes: string[] }> => {
  const workspace = memoryWorkspace(base, head)
  const { report, notes } = await runGate({ workspace, all: false, paths: [], now: '2026-06-01T00:00:00Z', elapsed: () => 0 })
  return {
    documents: report.documents.map(({ file }) => file),
    rules: report.findings.map(({ rule }) => rule),
    notes: notes.filter(({ file }) => file.endsWith('.json')).map(({ why }) => why),
  }
}

test.each(['policy.mjs', 'policy.ts'])('the options of a policy (%s) are no schema of data', async (name) => {
  const [options, policy] = ['.github/specgate/policies/mine/options.schema.json', `.github/specgate/policies/mine/${name}`]
  expect(await judged({ [options]: schema('string'), [policy]: '' }, { [options]: schema('integer'), [policy]: '' })).toEqual({
    documents: [],
    rules: [],
    notes: ['it describes the options of the policy in its folder'],
  })
})

test('without a policy beside it a schema of that name is one; and one that a policy comes to stand beside is not lost silently', async () => {
  const file = 'data/options.schema.json'
  const alone = await judged({ [file]: schema('string') }, { [file]: schema('integer') })
  expect([alone.documents, alone.rules]).toEqual([[file], ['VER.BREAK_UNVERSIONED']])
  const hidden = await judged({ [file]: schema('string') }, { [file]: schema('integer'), 'data/policy.mjs': '' })
  expect(hidden.rules).toContain('DOC.KIND_LOST')
})
