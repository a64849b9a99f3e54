import { describe, expect, test } from '@jest/globals'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Collected } from '../../src/engine/collected.js'
import { Library } from '../../src/engine/library.js'
import { MemoryTree } from '../../src/engine/memory-workspace.js'
import { openUnit } from '../../src/engine/open-unit.js'

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
    // Cut off in the middle of a text, of a map in a list, of a quoted value that spans lines: what stands before is enough.
    [
      'a bill of materials',
      'sbom.json',
      `{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [{"name": "a, ]}", "x": ["${'y'.repeat(70_000)}"]}]}`,
      'cyclonedx',
    ],
    [
      'a package list',
      'x.spdx.json',
      `{"spdxVersion": "SPDX-2.3", "name": "n", "files": [${'{"fileName": "a"},'.repeat(9000)}1]}`,
      'spdx',
    ],
    [
      'events, a line each',
      'e.jsonl',
      '{"eventTime":"2026-01-01T00:00:00Z","run":{"runId":"r"},"job":{"namespace":"n","name":"j"}}\n'.repeat(1000),
      'openlineage',
    ],
    [
      'properties of dbt',
      'models/schema.yml',
      `version: 2\nmodels:\n${'  - {name: a, columns: [{name: b}]}\n'.repeat(3000)}`,
      'dbt-properties',
    ],
    [
      'a map in brackets that goes on',
      'models/schema.yml',
      `version: 2\nmodels: [{name: a}]\nseeds: [{name: a},\n${'  {name: a},\n'.repeat(9000)}]`,
      'dbt-properties',
    ],
    ['front matter', 'README.md', `---\npretty_name: a\nlicense: mit\ndatasets:\n${'- a\n'.repeat(30_000)}---\n`, 'hf-card'],
    ['a list of brackets', 'deep.json', '['.repeat(70_000), undefined],
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

describe('a change of a file that is too large to be read', () => {
  const bill = (parts: number): string =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: Array.from({ length: parts }, (_, i) => ({ name: `c${i}` })),
    })
  const library = (side: 'head' | 'base', text: string): Library =>
    new Library(side, new MemoryTree(side, { 'sbom.json': text }), LIMITS, () => undefined)
  const unit = (status: 'modified' | 'unchanged', base: number, head: number, changed: string[] = []) =>
    openUnit(
      { file: 'sbom.json', status, baseFile: 'sbom.json', why: '' },
      library('head', bill(head)),
      library('base', bill(base)),
      new Collected(),
      new Set(changed),
    )

  test.each([
    ['it was too large before', 'modified', 400, 401, [], true],
    ['it has grown', 'modified', 3, 401, [], true],
    ['it was not touched', 'unchanged', 400, 400, ['other.txt'], false],
    ['it was not touched, but names what was', 'unchanged', 400, 400, ['c7'], true],
  ] as const)('%s', async (_, status, base, head, changed, document) => {
    expect(await unit(status, base, head, [...changed])).toMatchObject({ document })
  })
})
