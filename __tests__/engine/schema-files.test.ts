import { describe, expect, test } from '@jest/globals'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Library } from '../../src/engine/library.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { startNaming } from '../../src/engine/naming.js'
import { findCandidates } from '../../src/engine/select.js'
import { diffOf, documentOf, sayDiff } from './schema-probe.js'

const D7 = '"$schema":"http://json-schema.org/draft-07/schema#"'
const D20 = '"$schema":"https://json-schema.org/draft/2020-12/schema"'
const order = (ref: string, head = D7): string => `{${head},"type":"object","properties":{"id":{"$ref":"${ref}"}}}`
const common = (type: string, rest = ''): string => `{"definitions":{"id":{"type":"${type}"}${rest}}}`
const FILE = 'schemas/order.schema.json'

const change = (root: string, before: Record<string, string>, after: Record<string, string>): Promise<string[]> =>
  sayDiff(FILE, { [FILE]: root, ...before }, { [FILE]: root, ...after })

describe('a reference to another file of the repository', () => {
  test.each([
    ['common.json#/definitions/id', 'schemas/common.json'],
    ['./common.json#/definitions/id', 'schemas/common.json'],
    ['../shared/common.json#/definitions/id', 'shared/common.json'],
    ['a%20b.json#/definitions/id', 'schemas/a b.json'],
  ])('%s is %s: only the file changed, and the schema that refers to it sees it', async (ref, path) => {
    const said = await change(order(ref), { [path]: common('string') }, { [path]: common('integer') })
    expect(said).toEqual([
      'break',
      `break: \`id\` was a string and is now an integer; each side refuses data that the other accepts (in \`${path}\`)`,
    ])
  })

  test.each([D20, `${D20},"$id":"https://x.test/schemas/order.json"`, '"$id":"order.json","x":1'])('with %s', async (head) => {
    const root = order('common.json#/definitions/id', head)
    const said = await change(root, { 'schemas/common.json': common('integer') }, { 'schemas/common.json': common('number') })
    expect(said[0]).toBe('backward')
    expect(said).toHaveLength(2)
  })

  test('the place is the reference, and beside it the line of the file; the witness goes through it', async () => {
    const root = order('common.json#/definitions/id')
    const fact = await diffOf(
      FILE,
      { [FILE]: root, 'schemas/common.json': common('string') },
      { [FILE]: root, 'schemas/common.json': common('integer') },
    )
    if (!fact.known) throw new Error(fact.reason)
    expect(fact.value.changes[0]).toMatchObject({
      headPath: ['properties', 'id', '$ref'],
      inFiles: { head: { file: 'schemas/common.json', path: ['definitions', 'id', 'type'] } },
      witnesses: [
        { acceptedBy: 'base', datum: { id: '' } },
        { acceptedBy: 'head', datum: { id: 0 } },
      ],
    })
  })

  test('a file that refers to a further one, and back', async () => {
    const files = (type: string): Record<string, string> => ({
      'schemas/common.json': '{"definitions":{"id":{"allOf":[{"$ref":"deep/more.json#/definitions/id"}]}}}',
      'schemas/deep/more.json': `{"definitions":{"id":{"type":"${type}"},"back":{"$ref":"../order.schema.json"}}}`,
    })
    expect((await change(order('common.json#/definitions/id'), files('string'), files('integer')))[0]).toBe('break')
    const document = await documentOf(FILE, { [FILE]: order('common.json#/definitions/id'), ...files('string') })
    expect([...document.companionPaths]).toEqual([FILE, 'schemas/common.json', 'schemas/deep/more.json'])
  })

  test('written out instead is the same; another definition of the file is nobody’s matter', async () => {
    const before = { [FILE]: order('common.json#/definitions/id'), 'schemas/common.json': common('string') }
    const inlined = { [FILE]: `{${D7},"type":"object","properties":{"id":{"type":"string"}}}` }
    expect((await sayDiff(FILE, before, inlined))[0]).toBe('none')
    const more = { ...before, 'schemas/common.json': common('string', ',"other":{"type":"null"}') }
    expect((await sayDiff(FILE, before, more))[0]).toBe('none')
  })
})

describe('a file that cannot be followed is said, and never compatible', () => {
  test.each([
    ['common.json#/definitions/id', {}, 'names `schemas/common.json`, which is not there'],
    ['common.json#/definitions/id', { 'schemas/common.json': '{"a"' }, 'names `schemas/common.json`, which cannot be read'],
    ['common.json#/definitions/id', { 'schemas/common.json': '[]' }, 'names `schemas/common.json`, which is no schema'],
    ['common.json', { 'schemas/common.json': `{${D20}}` }, 'is written in another dialect of JSON Schema'],
    ['../../../etc/passwd', {}, 'leads out of the repository'],
    ['common.json#/definitions/gone', { 'schemas/common.json': common('string') }, 'has nothing there'],
  ])('%s with %j', async (ref, files, reason) => {
    const said = await sayDiff(
      FILE,
      { [FILE]: `{${D7},"type":"object","properties":{"id":{"type":"string"}}}` },
      { [FILE]: order(ref), ...files },
    )
    expect(said[0]).not.toMatch(/^(none|both|forward)$/)
    expect(said.filter((line) => line.startsWith('undecided: ')).join('\n')).toContain(reason)
  })

  test('a chain without end, and one that is a ring', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`schemas/f${i}.json`, `{"allOf":[{"$ref":"f${i + 1}.json"}]}`]),
    )
    const plain = { [FILE]: `{${D7},"type":"object"}` }
    expect((await sayDiff(FILE, plain, { [FILE]: order('f0.json'), ...chain })).join()).toContain(
      'leads through more than 4 files',
    )
    const ring = { 'schemas/a.json': '{"allOf":[{"$ref":"b.json"}]}', 'schemas/b.json': '{"allOf":[{"$ref":"a.json"}]}' }
    expect((await sayDiff(FILE, plain, { [FILE]: order('a.json'), ...ring })).join()).toContain('leads back to itself')
  })
})

test('changing only the file that is referred to does not slip past the schema', async () => {
  const base = { [FILE]: order('common.json#/definitions/id'), 'schemas/common.json': common('string') }
  const workspace = memoryWorkspace(base, { ...base, 'schemas/common.json': common('integer') })
  const head = new Library('head', workspace.head, DEFAULT_LIMITS, () => undefined)
  const scope = { all: false, inPaths: () => true, matches: () => true }
  const { candidates } = await findCandidates(workspace, head, scope, startNaming(workspace))
  expect(candidates.map(({ file }) => file).sort()).toEqual(['schemas/common.json', FILE])
})

test('a chain of files, those in the middle being no documents of their own, is followed to the schema that stands on it', async () => {
  const base = {
    [FILE]: order('middle.json#/definitions/id'),
    'schemas/middle.json': '{"definitions":{"id":{"$ref":"../parts/last.json#/definitions/id"}}}',
    'parts/last.json': common('string'),
    'parts/other.json': common('string'),
    'schemas/unmoved.schema.json': order('../parts/other.json#/definitions/id'),
    // Around in a ring, and a file that only speaks of the name.
    'schemas/ring.json': '{"definitions":{"id":{"$ref":"middle.json#/definitions/id"},"own":{"$ref":"ring.json"}}}',
    'schemas/named.schema.json': `{${D7},"type":"object","description":"not middle.json"}`,
  }
  const workspace = memoryWorkspace(base, { ...base, 'parts/last.json': common('integer') })
  const head = new Library('head', workspace.head, DEFAULT_LIMITS, () => undefined)
  const scope = { all: false, inPaths: () => true, matches: () => true }
  const { candidates } = await findCandidates(workspace, head, scope, startNaming(workspace))
  expect(candidates.map(({ file, why }) => [file, why])).toEqual([
    ['parts/last.json', 'it was modified'],
    [FILE, 'it names schemas/middle.json, which refers to parts/last.json, which changed'],
  ])
})
