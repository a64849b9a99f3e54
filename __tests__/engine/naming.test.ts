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

test('what a configuration lets through beyond the usual files is looked for too, and the usual ones but once', async () => {
  const card = 'artifacts: [{path: data/model.bin, sha256: ""}]\n'
  const files = { 'specs/pipeline': card, 'specs/a.yaml': card, 'train.py': 'model.bin' }
  const workspace = memoryWorkspace({ ...files, 'specs/data/model.bin': '1' }, { ...files, 'specs/data/model.bin': '2' })
  const asked: unknown[] = []
  const { grep } = workspace.head
  workspace.head.grep = (strings, endings) => {
    asked.push(endings)
    return grep.call(workspace.head, strings, endings)
  }
  const naming = startNaming(workspace, ['.yaml', '.md'])!
  expect([...(await naming.hits(['.yaml', '.md']))]).toEqual(['specs/a.yaml'])
  expect([...(await naming.hits(['card.yaml']))]).toEqual(['specs/a.yaml'])
  expect(asked).toEqual([['.yaml', '.md', '.json', '.yml', '.avsc']])
  expect([...(await naming.hits(['.yaml', 'pipeline']))].sort()).toEqual(['specs/a.yaml', 'specs/pipeline'])
  expect([...(await naming.hits(undefined))].sort()).toEqual(['specs/a.yaml', 'specs/pipeline', 'train.py'])
  expect(asked.length).toBe(3)
})
