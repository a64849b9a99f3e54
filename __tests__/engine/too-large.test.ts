import { describe, expect, test } from '@jest/globals'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Library } from '../../src/engine/library.js'
import { MemoryTree } from '../../src/engine/memory-workspace.js'

const LIMITS = { ...DEFAULT_LIMITS, bytes: 2000, yamlBytes: 2000 }
const open = async (file: string, text: string) =>
  new Library('head', new MemoryTree('head', { [file]: text }), LIMITS, () => undefined).open(file, true)
const filler = '# padding\n'.repeat(400)

describe('a file that is too large to be read', () => {
  test.each([
    [
      'a card, by its beginning',
      'x.yaml',
      `pipeline: {id: p}\nversioning: {}\nlineage: {}\nartifacts: []\n${filler}`,
      'pipeline-card',
    ],
    ['a data contract in JSON', 'x.json', `{"dataContractSpecification": "1.1.0", "x": "${'y'.repeat(4000)}"}`, 'data-contract'],
    ['a lock, by its name', 'dvc.lock', filler, 'dvc-lock'],
    ['somebody else’s file', 'values.yaml', `replicas: 1\n${filler}`, undefined],
  ])('%s', async (_, file, text, kind) => {
    const opened = await open(file, text)
    expect(opened).toMatchObject({ known: true, sha256: null })
    if (!opened.known) return
    expect(opened.kind?.id).toBe(kind)
    expect(opened.source.readable).toBe(false)
    expect(opened.source.problems.map(({ rule }) => rule)).toEqual(['DOC.LIMIT'])
  })
})
