/** One wrong digest is one finding, whichever policies see it, and is told by another one when a policy or a rule is off. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { registry } from '../../policies/index.js'
import { runGate, type GateResult } from '../../src/engine/gate.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'

// jest cannot load one module from two sides at once.
beforeAll(async () => {
  for (const { load } of registry) await load()
})

const BYTES = 'model v1\n'
const hashOf = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex')
const RIGHT = hashOf('sha256', BYTES)
const WRONG = hashOf('sha256', 'model v2\n')
const OTHER = hashOf('sha256', 'model v3\n')

interface Card {
  readonly declared: string
  readonly manifest: string
  readonly node?: string
  readonly key?: string
}

/** Digest of the list of artifacts on line 7, of the manifest on 11, of the node on 5. */
const card = ({ declared, manifest, node, key = 'sha256' }: Card): string => `pipeline: {id: churn, version: v1.0.0}
lineage:
  graph:
    nodes:
      - {id: a, kind: artifact, version: v1.0${node === undefined ? '' : `, digest: "sha256:${node}"`}}
artifacts:
  - {path: a.bin, ${key}: "${declared}"}
export_manifest:
  version: v1.0
  artifacts:
    - {path: a.bin, ${key}: "${manifest}"}
`

async function judge(files: Record<string, string>, config = ''): Promise<GateResult> {
  const workspace = memoryWorkspace(undefined, { '.github/specgate.yml': `version: 1\n${config}`, ...files })
  return runGate({ workspace, all: true, paths: [], now: '2026-11-21T09:00:00Z', elapsed: () => 0 })
}

async function told(digests: Card, config = '', bytes: string | undefined = BYTES): Promise<string[]> {
  const { report } = await judge({ 'card.yaml': card(digests), ...(bytes !== undefined && { 'a.bin': bytes }) }, config)
  const ours = report.findings.filter(({ rule }) => /^(?:MANIFEST|ART)\.(?:SHA256_M|DIGEST|LINE)/.test(rule))
  return ours.map(({ rule, line }) => `${rule} ${line}`)
}

describe('one cause, one finding', () => {
  test.each<[string, Card, string[]]>([
    ['the manifest alone', { declared: RIGHT, manifest: WRONG, node: RIGHT }, ['MANIFEST.DIGEST_DIFFERS 11']],
    ['the artifacts alone', { declared: WRONG, manifest: RIGHT, node: RIGHT }, ['ART.SHA256_MISMATCH 7']],
    ['the node alone', { declared: RIGHT, manifest: RIGHT, node: WRONG }, ['MANIFEST.DIGEST_DIFFERS 5']],
    ['both lists, alike', { declared: WRONG, manifest: WRONG, node: RIGHT }, ['ART.SHA256_MISMATCH 7']],
    ['both lists, each its own', { declared: WRONG, manifest: OTHER }, ['ART.SHA256_MISMATCH 7', 'ART.SHA256_MISMATCH 11']],
    [
      'the node and the manifest',
      { declared: RIGHT, manifest: WRONG, node: WRONG },
      ['MANIFEST.DIGEST_DIFFERS 5', 'MANIFEST.DIGEST_DIFFERS 11'],
    ],
    ['none', { declared: RIGHT, manifest: RIGHT, node: RIGHT }, []],
  ])('wrong is %s', async (_, digests, expected) => expect(await told(digests)).toEqual(expected))

  test('without the file, the node that agrees with the first list says nothing', async () => {
    const there = undefined
    expect(await told({ declared: RIGHT, manifest: WRONG, node: RIGHT }, '', there)).toEqual(['MANIFEST.DIGEST_DIFFERS 11'])
  })

  test('what is wrong only in its line ends is told so', async () => {
    const digests = { declared: RIGHT, manifest: hashOf('sha256', 'model v1\r\n') }
    expect(await told(digests)).toEqual(['ART.LINE_ENDINGS 11'])
  })

  test('a digest of another algorithm', async () => {
    const [declared, manifest] = [hashOf('sha512', BYTES), hashOf('sha512', 'model v2\n')]
    expect(await told({ declared, manifest, key: 'sha512' })).toContain('MANIFEST.DIGEST_DIFFERS 11')
    expect(await told({ declared, manifest, key: 'sha512' })).not.toContain('ART.DIGEST_MISMATCH 11')
  })

  test('it says which one the file agrees with, and is mended as before', async () => {
    const { report, edits } = await judge({ 'card.yaml': card({ declared: RIGHT, manifest: WRONG }), 'a.bin': BYTES })
    const found = report.findings.find(({ rule }) => rule === 'MANIFEST.DIGEST_DIFFERS')
    expect(found?.message).toBe(
      `The manifest gives \`a.bin\` the sha256 \`${WRONG.slice(0, 12)}…\`, but the list of artifacts, like the file at the head, has \`${RIGHT.slice(0, 12)}…\`.`,
    )
    expect(edits.filter(({ finding }) => finding === found).flatMap((one) => one.edits)).toEqual([
      { set: ['export_manifest', 'artifacts', 0, 'sha256'], value: RIGHT },
    ])
  })
})

describe('nothing goes untold', () => {
  const wrong: Card = { declared: RIGHT, manifest: WRONG }
  test.each<[string, string, Card, string[]]>([
    ['the policy of the other', 'policies: {manifest-parity: off}', wrong, ['ART.SHA256_MISMATCH 11']],
    ['the rule of the other', 'rules: {MANIFEST.DIGEST_DIFFERS: off}', wrong, ['ART.SHA256_MISMATCH 11']],
    ['what is left out', 'policies: {artifact-digests: off}', wrong, ['MANIFEST.DIGEST_DIFFERS 11']],
    [
      'what tells of the artifacts',
      'policies: {artifact-digests: off}',
      { declared: WRONG, manifest: RIGHT },
      ['MANIFEST.DIGEST_DIFFERS 11'],
    ],
    [
      'what tells of lists that a node contradicts',
      'policies: {artifact-digests: off}',
      { declared: WRONG, manifest: WRONG, node: RIGHT },
      ['MANIFEST.DIGEST_DIFFERS 5'],
    ],
  ])('when %s is off', async (_, config, digests, expected) => expect(await told(digests, `${config}\n`)).toEqual(expected))

  test('when the other one stops less', async () =>
    expect(await told(wrong, 'rules: {MANIFEST.DIGEST_DIFFERS: note}\n')).toEqual([
      'ART.SHA256_MISMATCH 11',
      'MANIFEST.DIGEST_DIFFERS 11',
    ]))
})
