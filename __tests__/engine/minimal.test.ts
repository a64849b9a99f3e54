import { expect, test } from '@jest/globals'
import { registry } from '../../policies/index.js'
import { runGate } from '../../src/engine/gate.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'

// One after the other: jest cannot import a module for two at once.
for (const { load } of registry) await load()

const CARD = `pipeline: {id: p, version: v1.0.0, layers: [{name: l}], edges: [{from: "a:x", to: "b:y"}]}
metrology: {units: SI, check_dim: true}
export_manifest: {version: v1.0}
`

test('a rule of the config says that it could not tell, with the smallest preset too', async () => {
  const rules = async (config: string): Promise<string[]> => {
    const workspace = memoryWorkspace(undefined, { '.specgate.yml': `version: 1\nextends: minimal\n${config}`, 'a.yaml': CARD })
    const now = '2026-06-01T00:00:00Z'
    const { report } = await runGate({ workspace, all: true, paths: [], configFrom: 'head', now, elapsed: () => 0 })
    return report.findings.map(({ rule }) => rule).filter((rule) => !rule.startsWith('DOC.'))
  }
  expect(await rules('lint_rules: [{set: eft-pipeline}]\n')).toEqual(['LINT.RULE_UNCLEAR'])
  expect(await rules('')).toEqual([])
  expect(await rules('lint_rules: [{set: eft-pipeline}]\nrules: {LINT.RULE_UNCLEAR: off}\n')).toEqual([])
})
