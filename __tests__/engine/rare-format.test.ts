import { expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/config/presets.js'
import { activatePolicies, defaultCatalogue } from '../../src/engine/load-policies.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { runPolicies } from '../../src/engine/run.js'

const DVC = `stages:\n  train:\n    cmd: python train.py\n    params:\n      - conf/params.toml:\n          - lr\n`
const lock = (lr: string): string =>
  `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    params:\n      conf/params.toml:\n        lr: ${lr}\n`

// In a file of its own: a reader that another test had loaded would hide that nobody loads it here.
test('a TOML file that is no document itself is read for the lock that names it, when only the lock changed', async () => {
  const toml = { 'dvc.yaml': DVC, 'conf/params.toml': 'lr = 0.1\n' }
  const workspace = memoryWorkspace({ ...toml, 'dvc.lock': lock('0.1') }, { ...toml, 'dvc.lock': lock('0.2') })
  const config = defaultConfig(await defaultCatalogue())
  const policies = await activatePolicies(config)
  const { made } = await runPolicies({ workspace, config, policies, all: false, paths: [], now: '2026-01-15T12:00:00Z' })
  expect(made.map(({ finding }) => [finding.rule, finding.file])).toContainEqual(['LOCK.PARAMS_DIFFER', 'dvc.lock'])
})
