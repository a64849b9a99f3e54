import { expect, test } from '@jest/globals'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Library } from '../../src/engine/library.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { findNaming, startNaming } from '../../src/engine/naming.js'

const reference = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  properties: { a: { $ref: 'types.json' } },
})

test('of files that are not judged only those are read that refer to something', async () => {
  const files = {
    'deploy/large.yaml': 'properties: [types.json]\n',
    'lib/s.json': reference,
    'specs/s.json': reference.replace('types', '../lib/s'),
  }
  const workspace = memoryWorkspace(
    { ...files, 'lib/types.json': '{"type": "string"}' },
    { ...files, 'lib/types.json': '{"type": "number"}' },
  )
  const opened: string[] = []
  class Watched extends Library {
    override open(file: string, cheaply = false): ReturnType<Library['open']> {
      opened.push(file)
      return super.open(file, cheaply)
    }
  }
  const head = new Watched('head', workspace.head, DEFAULT_LIMITS, () => undefined)
  const scope = { all: false, inPaths: (file: string) => file.startsWith('specs/'), matches: () => true }
  const changes = new Map(workspace.changes.map((change) => [change.path, change]))
  const found = await findNaming(startNaming(workspace)!, head, scope, changes)
  expect([...found]).toEqual([['specs/s.json', 'lib/s.json, which refers to lib/types.json']])
  expect(opened).toContain('lib/s.json')
  expect(opened).not.toContain('deploy/large.yaml')
})
