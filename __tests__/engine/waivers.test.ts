import { describe, expect, test } from '@jest/globals'
import { registry } from '../../policies/index.js'
import { runGate } from '../../src/engine/gate.js'
import { memoryWorkspace, type MemoryFiles } from '../../src/engine/memory-workspace.js'

// One after the other: jest cannot import a module for two at once.
for (const { load } of registry) await load()

const CARD = 'feature_set: f\nversion: "x1"\nfeatures: {a: int}\n'
const config = (...waivers: string[]): string =>
  `version: 1\nwaivers:\n${waivers.map((one) => `  - { ${one}, reason: agreed, owner: "@a", expires: 2027-01-01 }`).join('\n')}\n`

async function unused(waivers: string, head: MemoryFiles, base?: MemoryFiles, paths: string[] = []): Promise<string[]> {
  const files = { '.specgate.yml': waivers }
  const workspace = memoryWorkspace(base && { ...files, ...base }, { ...files, ...head })
  const input = {
    workspace,
    all: base === undefined,
    paths,
    configFrom: 'head',
    now: '2026-06-01T00:00:00Z',
    elapsed: () => 0,
  } as const
  const { report } = await runGate(input)
  return report.findings
    .filter(({ rule }) => rule === 'GATE.WAIVER_UNUSED')
    .map(({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`)
}

describe('a waiver that covers nothing', () => {
  test('is told of when every document was judged', async () => {
    const waivers = config('rule: ART.FILE_MISSING', 'rule: VER.FORMAT', 'rule: LIN.CYCLE, file: "gone/**"')
    expect(await unused(waivers, { 'a.yaml': CARD }, undefined)).toEqual([
      'note .specgate.yml:3 The waiver for ART.FILE_MISSING by @a covers nothing any more.',
      'note .specgate.yml:5 The waiver for LIN.CYCLE by @a covers nothing any more.',
    ])
  })

  test('is not told of where the rule had nothing to look at: no base, other paths, a file that cannot be read', async () => {
    expect(await unused(config('rule: COMPAT.VIOLATED'), { 'a.yaml': CARD })).toEqual([])
    expect(await unused(config('rule: LIN.CYCLE'), { 'a.yaml': CARD }, undefined, ['a.yaml'])).toEqual([])
    expect(await unused(config('rule: LIN.CYCLE'), { 'a.yaml': CARD, 'dvc.lock': 'x: [' })).toEqual([])
  })

  test('in a change set only when its own file was judged', async () => {
    const base = { 'a.yaml': CARD, 'b.yaml': CARD }
    const head = { 'a.yaml': CARD.replace('x1', '1.0.0'), 'b.yaml': CARD }
    expect(await unused(config('rule: VER.FORMAT, file: b.yaml', 'rule: VER.FORMAT'), head, base)).toEqual([])
    expect(await unused(config('rule: VER.FORMAT, file: "{a,b}.yaml"'), head, base)).toEqual([])
    expect(await unused(config('rule: VER.FORMAT, file: a.yaml'), head, base)).toHaveLength(1)
  })
})

test('a place is written as the report writes it, or as a person does', async () => {
  for (const [path, covered] of [
    ["$['version']", true],
    ['$.version', true],
    ['$["version"]', true],
    ['$', true],
    ['$.versions', false],
    ['$.features', false],
  ] as const) {
    const waiver = config(`rule: VER.FORMAT, file: a.yaml, path: ${JSON.stringify(path)}`)
    const unusedNotes = await unused(waiver, { 'a.yaml': CARD.replace('x1', 'x2') }, { 'a.yaml': CARD })
    expect([path, unusedNotes.length]).toEqual([path, covered ? 0 : 1])
  }
})
