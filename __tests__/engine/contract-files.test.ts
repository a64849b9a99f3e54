import { expect, test } from '@jest/globals'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Library } from '../../src/engine/library.js'
import { startNaming } from '../../src/engine/naming.js'
import { findCandidates } from '../../src/engine/select.js'

const SCHEMA = '{"type":"record","name":"R","fields":[{"name":"a","type":"int"}]}'

async function judged(reference: string, contract: string): Promise<string[]> {
  const card = `pipeline: {id: p, version: v1.0, layers: [], edges: []}\nstages:\n  - id: a\n    Σ_in:\n      schema_ref: ${reference}\n`
  const base = { 'team/card.yaml': card, [contract]: SCHEMA, 'team/other.yaml': card.replace(reference, 'else@v1') }
  const workspace = memoryWorkspace(base, { ...base, [contract]: SCHEMA.replace('int', 'long') })
  const head = new Library('head', workspace.head, DEFAULT_LIMITS, () => undefined)
  const scope = { all: false, inPaths: () => true, matches: () => true }
  const { candidates } = await findCandidates(workspace, head, scope, startNaming(workspace))
  return candidates.map(({ file }) => file)
}

test.each([
  ['contracts/raw@v1.2', 'contracts/raw.avsc'],
  ['raw@v1.2', 'team/raw.avsc'],
  ['"raw"', 'raw.avsc'],
  ['./raw', 'team/raw.schema.json'],
  ['../raw.avsc#R', 'raw.avsc'],
])('a card with the reference %s is judged when %s changes', async (reference, contract) => {
  expect((await judged(reference, contract)).sort()).toEqual([contract, 'team/card.yaml'].sort())
})
