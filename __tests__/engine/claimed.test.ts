import { expect, test } from '@jest/globals'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Library } from '../../src/engine/library.js'
import { MemoryTree } from '../../src/engine/memory-workspace.js'

const stages = 'stages:\n  train:\n    cmd: python train.py\n    metrics:\n      - ${out}/scores.json\n'
const files = {
  'dvc.yaml': `vars:\n  - conf/values.json\n  - conf/paths.yaml\n${stages}`,
  'conf/values.json': '{"auc": 0.9}',
  'conf/paths.yaml': 'out: results\n',
  'results/scores.json': '{"auc": 0.9}',
}
const library = () => new Library('head', new MemoryTree('head', files), DEFAULT_LIMITS, () => undefined)

// Where one promise waits for another that waits for it, neither test ever ends.
test('a file of variables may be asked about by the pipeline that it is a part of', async () => {
  const pipelines = library()
  const opened = await pipelines.open('dvc.yaml')
  if (!opened.known) throw new Error(opened.reason)
  const document = await pipelines.document(opened)
  expect([...document.companionPaths].sort()).toEqual(['conf/paths.yaml', 'conf/values.json', 'dvc.yaml', 'params.yaml'])
})

test('a metrics file is one by a name that a file of variables holds', async () => {
  const opened = await library().open('results/scores.json')
  expect(opened.known && [opened.kind?.id, opened.claim]).toEqual(['metrics', 'content'])
})
