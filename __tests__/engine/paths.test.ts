import { expect, test } from '@jest/globals'
import { registry } from '../../policies/index.js'
import { ConfigError } from '../../src/config/errors.js'
import { runGate } from '../../src/engine/gate.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'

// One after the other: jest cannot import a module for two at once.
for (const { load } of registry) await load()

const CARD = `pipeline: {id: p, version: v1.0.0, layers: [{name: l}]}
metrology: {units: SI, check_dim: true}
export_manifest: {version: v1.0}
`
const now = '2026-06-01T00:00:00Z'

async function rulesIn(config: string, paths: readonly string[]): Promise<string[]> {
  const files = {
    '.specgate.yml': `version: 1\n${config}`,
    'a/card.yaml': CARD,
    'dvc.yaml': 'stages: {}\nmetrics: [m.json]\n',
    'm.json': '{"auc": {"mean": 0.9, "stderr": 0.01, "n": 5}}',
  }
  const workspace = memoryWorkspace(undefined, files)
  const { report } = await runGate({ workspace, all: true, paths, configFrom: 'head', now, elapsed: () => 0 })
  return report.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('PROMOTE.'))
}

test('what is said of the whole repository knows the documents beside the paths of the command line', async () => {
  const asked = (name: string): string => `promotion: {metrics: [{name: ${name}, direction: higher}]}\n`
  expect(await rulesIn(asked('auc'), [])).toEqual([])
  expect(await rulesIn(asked('auc'), ['a'])).toEqual([])
  expect(await rulesIn(asked('f1'), ['a'])).toEqual(['PROMOTE.METRIC_MISSING'])
})

test.each([
  ['freshness', 'clock_skew', 'PT5M', 'P5'],
  ['freshness', 'clock_skew', 'PT0S', 'P1.5DT2H'],
  ['freshness', 'max_lag', '{mlflow-run: P30D}', '{mlflow-run: P30}'],
  ['freshness', 'max_lag', '{metrics: PT0.5H}', '{mlflow_run: P30D}'],
  ['data-quality', 'latency_limits', '{latency_ms.p99.9: 3, p100: 4}', '{latency_ms: 3}'],
])('an option that would be passed over in silence is refused: %s.%s', async (policy, option, right, wrong) => {
  const config = (value: string): string => `policies: {${policy}: {severity: error, options: {${option}: ${value}}}}\n`
  await expect(rulesIn(config(right), [])).resolves.toEqual([])
  await expect(rulesIn(config(wrong), [])).rejects.toBeInstanceOf(ConfigError)
})
