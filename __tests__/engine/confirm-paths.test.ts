import { expect, test } from '@jest/globals'
import { confirmPaths } from '../../src/engine/confirm-paths.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'

const workspace = memoryWorkspace(
  { 'gone/a.yaml': 'a', 'specs/b.yaml': 'b', '[id].yaml': 'c' },
  { 'specs/b.yaml': 'changed', '[id].yaml': 'c' },
)

test('a pattern that matches no file on either side is answered, each once', async () => {
  const paths = ['specs/*.yaml', 'gone/**', '[id].yaml', 'spec/**', 'specs/*.yml', 'spec/**', '.', 'specs']
  expect(await confirmPaths(workspace, paths)).toEqual(['spec/**', 'specs/*.yml'])
})

test('a path that is no pattern and that neither side has is an error', async () => {
  await expect(confirmPaths(workspace, ['spec'])).rejects.toThrow('there is no file or folder "spec"')
  await expect(confirmPaths(workspace, ['{a,b']).then(() => 'none')).rejects.toThrow('is no pattern for files')
})
