import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Tree, Workspace } from '../../src/model/tree.js'
import type { Fact, FactRequest } from '../../src/policy.js'
import policy from '../../policies/artifact-digests/policy.js'
import { judge } from './judge.js'
import { cpuNow } from '../cost.js'

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
const card = (...entries: string[]): string =>
  `pipeline: { version: "v1.0" }\nartifacts:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`

/** A head that answers for one path with a reason instead of a digest. */
function refusing(path: string, reason: string): (workspace: Workspace) => Workspace {
  const refusal: Fact<never> = { known: false, absent: false, reason }
  return (workspace) => {
    const head = new Proxy(workspace.head, {
      get(tree, name: keyof Tree) {
        const member: unknown = Reflect.get(tree, name)
        if (typeof member !== 'function') return member
        if (name === 'digest')
          return (asked: string, algorithm: string) => (asked === path ? Promise.resolve(refusal) : tree.digest(asked, algorithm))
        return member.bind(tree) as unknown
      },
    })
    return { ...workspace, head }
  }
}

describe('what is there and cannot be hashed is a finding', () => {
  test.each([
    ['it is a symbolic link', 'ART.PATH_UNSAFE'],
    ['it is a submodule', 'ART.PATH_UNSAFE'],
    ['it is a FIFO', 'ART.PATH_UNSAFE'],
    ['it is a device', 'ART.PATH_UNSAFE'],
    ['it changed while it was read', 'ART.UNREADABLE'],
    ['EACCES: permission denied, open symlink-device.bin', 'ART.UNREADABLE'],
  ])('%s → %s', async (reason, rule) => {
    const name = 'symlink-device.bin'
    const head = { 'pipeline.yaml': card(`{ path: "${name}", sha256: "${sha('x')}" }`) }
    const { findings, incomplete } = await judge(policy, { head, tamper: refusing(name, reason) })
    expect(findings).toEqual([
      expect.objectContaining({ rule, severity: 'error', line: 3, column: 13, message: expect.stringContaining(reason) }),
    ])
    expect(incomplete).toHaveLength(rule === 'ART.UNREADABLE' ? 1 : 0)
  })

  test('a link in the document’s folder is not passed over for a file at the root', async () => {
    const head = { 'a/pipeline.yaml': card(`{ path: "m.bin", sha256: "${sha('x')}" }`), 'm.bin': 'x' }
    expect((await judge(policy, { head })).findings).toEqual([])
    const { findings } = await judge(policy, { head, tamper: refusing('a/m.bin', 'it is a link') })
    expect(findings.map(({ rule }) => rule)).toEqual(['ART.PATH_UNSAFE'])
  })
})

describe('needs', () => {
  /** `first`: before any answer; what the answers call for comes in rounds. */
  const roundsFor = async (entry: string, files = {}): Promise<{ first: FactRequest[]; later: FactRequest[] }> => {
    const asked = { first: [] as FactRequest[], later: [] as FactRequest[] }
    const needs: typeof policy.needs = (document, options, change, facts) => {
      const requests = policy.needs?.(document, options, change, facts) ?? []
      asked[facts === undefined ? 'first' : 'later'].push(...requests)
      return requests
    }
    await judge({ ...policy, needs }, { head: { 'a/pipeline.yaml': card(entry), ...files } })
    return asked
  }
  const requestsFor = async (entry: string): Promise<readonly FactRequest[]> => (await roundsFor(entry)).first
  const names = (requests: readonly FactRequest[]): string[] =>
    requests.map((request) => (request.fact === 'digest' ? request.algorithm : request.fact))
  test.each([
    ['an unsafe path', `{ path: "/dev/zero", sha256: "${sha('x')}" }`],
    ['a path out of the workspace', `{ path: "../../x", sha256: "${sha('x')}" }`],
    ['the document itself', `{ path: "pipeline.yaml", sha256: "${sha('x')}" }`],
  ])('asks for nothing about %s', async (_, entry) => {
    expect(await requestsFor(entry)).toEqual([])
  })
  test.each([
    ['a placeholder', '{ path: "a.bin", sha256: "..." }'],
    ['no digest', '{ path: "a.bin" }'],
  ])('asks for the digest that could stand in place of %s', async (_, entry) => {
    expect(names(await requestsFor(entry))).toEqual(['sha256', 'sha256'])
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha('x')}\nsize 1\n`
    // Of a pointer the text must not be filled in.
    expect(new Set(names((await roundsFor(entry, { 'a/a.bin': pointer })).later))).toEqual(
      new Set(['lfs-text', 'lfs-oid', 'lfs-filter']),
    )
    expect(names((await roundsFor(entry, { 'a/a.bin': 'x' })).later)).toEqual([])
  })
  test('asks for both places of a safe path', async () => {
    const requests = await requestsFor(`{ path: "m.bin", sha256: "${sha('x')}" }`)
    expect(requests.filter((request) => request.fact === 'digest' && request.algorithm === 'sha256')).toEqual([
      { fact: 'digest', path: 'a/m.bin', algorithm: 'sha256', side: 'head' },
      { fact: 'digest', path: 'm.bin', algorithm: 'sha256', side: 'head' },
    ])
  })
})

describe('edits', () => {
  test.each([
    ['no digest', '{ path: "m.bin" }', sha('bytes')],
    ['a placeholder', '{ path: "m.bin", sha256: "sha256:..." }', `sha256:${sha('bytes')}`],
  ])('%s is filled in when the file is there', async (_, entry, value) => {
    const { edits } = await judge(policy, { head: { 'a/pipeline.yaml': card(entry), 'a/m.bin': 'bytes' } })
    expect(edits).toEqual([{ set: ['artifacts', 0, 'sha256'], value }])
  })

  test.each([
    ['a mismatch is mended with the digest of the bytes', sha('old'), sha('new')],
    ['its prefix stays', `sha256:${sha('old')}`, `sha256:${sha('new')}`],
    ['upper case becomes lower', sha('new').toUpperCase(), sha('new')],
    ['white space goes', ` ${sha('new')}`, sha('new')],
    ['base64 becomes hex', createHash('sha256').update('new').digest('base64'), sha('new')],
  ])('%s', async (_, declared, value) => {
    const { edits } = await judge(policy, {
      head: { 'pipeline.yaml': card(`{ path: "a.bin", sha256: "${declared}" }`), 'a.bin': 'new' },
    })
    expect(edits).toEqual([{ set: ['artifacts', 0, 'sha256'], value }])
  })
  test('what needs a person has none', async () => {
    const head = {
      'pipeline.yaml': card('{ path: "a.bin", sha256: "..." }', '{ path: "b.bin" }', '{ path: "c.bin", sha256: true }'),
    }
    expect((await judge(policy, { head })).edits).toEqual([])
  })
})

test('the full digests are in the data, whatever the message shows', async () => {
  const { findings } = await judge(policy, {
    head: { 'pipeline.yaml': card(`{ path: "a.bin", sha256: "${sha('old')}" }`), 'a.bin': 'new' },
  })
  expect(findings[0]?.data).toMatchObject({ expected: sha('old'), actual: sha('new') })
})

test('5,000 artifacts in one card, all missing, cost the policy itself little', async () => {
  const entries = Array.from({ length: 5000 }, (_, i) => `{ path: "out/f${i}.bin", sha256: "${sha(String(i))}" }`)
  let spent = 0
  const timed = {
    ...policy,
    checkDocument(...given: Parameters<NonNullable<typeof policy.checkDocument>>) {
      const started = cpuNow()
      policy.checkDocument?.(...given)
      spent = cpuNow() - started
    },
  }
  const { findings } = await judge(timed, { head: { 'pipeline.yaml': card(...entries), 'OUT/F7.bin': '7' } })
  expect(findings).toHaveLength(5000)
  expect(findings.filter(({ severity }) => severity === 'error').map(({ data }) => data['path'])).toEqual(['out/f7.bin'])
  expect(spent).toBeLessThan(1500)
})
