import { expect, test } from '@jest/globals'
import { registry } from '../../policies/index.js'
import { defaultConfig } from '../../src/config/presets.js'
import { activatePolicies, defaultCatalogue } from '../../src/engine/load-policies.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { runPolicies } from '../../src/engine/run.js'
import { GateError } from '../../src/model/errors.js'

// Jest cannot load one module for two that ask at once.
for (const { load } of registry) await load()
const config = defaultConfig(await defaultCatalogue())

const CARD = `pipeline: {id: p, version: v1.0.0}\nartifacts:\n  - {path: model.bin, sha256: "${'3a'.repeat(32)}"}\n`

/** `artifact-digests` asks again with what it was told; `manifest-parity` asks once. */
test.each(['artifact-digests', 'manifest-parity'])(
  'git fails while the facts of %s are gathered: it is git that is told',
  async (id) => {
    const workspace = memoryWorkspace(undefined, { 'a.yaml': CARD, 'model.bin': 'a model' }, {})
    workspace.head.digest = () => Promise.reject(new GateError(3, 'git ended without an answer'))
    const policies = (await activatePolicies(config)).filter((one) => 'policy' in one && one.policy.meta.id === id)
    expect(policies).toHaveLength(1)
    const run = runPolicies({ workspace, config, policies, all: true, paths: [], now: '2026-11-22T00:00:00Z' })
    await expect(run).rejects.toThrow('git ended without an answer')
  },
)
