import { describe, expect, test } from '@jest/globals'
import { inputFrom, known, viewOf } from './support.js'
import type { Json } from '../../src/model/json.js'

const HEX = 'ddf1cea9e0e3c30a3787b585428ab746ef2d9008751f030eef2637e333d449cb'
const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v0.1',
  subject: [{ name: 'outputs/model.bin', digest: { sha256: HEX, gitCommit: 'x' } }],
  predicate: {
    materials: [
      { uri: 'data/train.csv', digest: { sha1: HEX.slice(0, 40) } },
      { uri: 'git+https://example.org/r', digest: { sha1: 'x' } },
    ],
  },
}
const envelope = (statement: unknown, pad = '') => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(pad + JSON.stringify(statement)).toString('base64'),
  signatures: [],
})

function recordedIn(kind: string, data: unknown, file = 'a/x.json') {
  expect(known(kind).recognise(data as Json, file)).toBe(true)
  const input = inputFrom(file, () => data as Json)
  const { artifacts, unread = [] } = viewOf(kind, 'artifacts', input)
  return {
    files: artifacts.map(({ path, digests, at }) => [
      path?.value,
      digests.map(({ algorithm }) => algorithm).join(),
      at.join('.'),
    ]),
    unread: unread.map(({ at }) => at.join('.')),
    paths: known(kind).paths(input),
  }
}

describe('in-toto', () => {
  const own = (at: string, rest = '.subject.0') => ['outputs/model.bin', 'sha256', at + rest]
  test.each([
    ['a statement', STATEMENT, own('', 'subject.0')],
    ['an envelope', envelope(STATEMENT), own('payload', '')],
    ['a bundle', { mediaType: 'x', dsseEnvelope: envelope(STATEMENT) }, own('dsseEnvelope.payload', '')],
    ['one a line', [envelope(STATEMENT)], own('0.payload', '')],
    [
      'Google Cloud Build',
      { provenance_summary: { provenance: [{ envelope: envelope(STATEMENT) }] } },
      own('provenance_summary.provenance.0.envelope.payload', ''),
    ],
  ])('%s', (_, data, first) => {
    const { files, paths } = recordedIn('in-toto', data)
    expect(files[0]).toEqual(first)
    expect(files[1]?.slice(0, 2)).toEqual(['data/train.csv', 'sha1'])
    expect(files).toHaveLength(2)
    expect(paths).toEqual(['a/data/train.csv', 'a/outputs/model.bin', 'data/train.csv', 'outputs/model.bin'])
  })

  test('what cannot be opened is said', () => {
    const broken = { ...envelope(STATEMENT), payload: 'e30=' }
    expect(recordedIn('in-toto', [broken, envelope('text'), { ...broken, payload: 7 }])).toMatchObject({
      files: [],
      unread: ['0.payload', '1.payload', '2.payload'],
    })
  })

  test('a changed name is found in a payload, wherever its bytes start', () => {
    const words = known('in-toto').spellings!('some/where/model.bin')
    for (const pad of ['', ' ', '  ']) expect(words.some((word) => envelope(STATEMENT, pad).payload.includes(word))).toBe(true)
    const other = { ...STATEMENT, subject: [{ name: 'outputs/other.bin', digest: { sha256: HEX } }] }
    for (const pad of ['', ' ', '  ']) expect(words.some((word) => envelope(other, pad).payload.includes(word))).toBe(false)
  })
})

describe('bills of materials', () => {
  test('CycloneDX: files wherever they are nested, by their names', () => {
    const hashes = [
      { alg: 'SHA-256', content: HEX },
      { alg: 'SHA3-256', content: HEX },
    ]
    const file = (name: string) => ({ type: 'file', name, hashes })
    const data = {
      ...{ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 },
      metadata: { component: file('app.bin') },
      components: [{ type: 'library', name: 'left-pad', hashes, components: [file('lib/a.js'), file('/usr/lib/b.so')] }],
    }
    expect(recordedIn('cyclonedx', data).files).toEqual([
      ['app.bin', 'sha256,SHA3-256', 'metadata.component'],
      ['lib/a.js', 'sha256,SHA3-256', 'components.0.components.0'],
    ])
  })

  test('SPDX 2 and 3', () => {
    const two = {
      spdxVersion: 'SPDX-2.3',
      files: [{ fileName: './a.c', checksums: [{ algorithm: 'SHA1', checksumValue: HEX.slice(0, 40) }] }],
      packages: [
        { name: 'p', packageFileName: 'p-1.0.zip', checksums: [{ algorithm: 'SHA256', checksumValue: HEX }] },
        { name: 'q' },
      ],
    }
    expect(recordedIn('spdx', two).files).toEqual([
      ['./a.c', 'sha1', 'files.0'],
      ['p-1.0.zip', 'sha256', 'packages.0'],
    ])
    const three = {
      '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
      '@graph': [
        { type: 'software_File', name: './a.c', verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: HEX }] },
        { type: 'software_Package', name: 'p', verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: HEX }] },
      ],
    }
    expect(recordedIn('spdx', three).files).toEqual([['./a.c', 'sha256', '@graph.0']])
  })
})

test.each([
  ['an npm lock', { lockfileVersion: 3, packages: { '': { name: 'x' } } }],
  [
    'a schema.org data set that is none of Croissant',
    { '@context': 'https://schema.org/', '@type': 'Dataset', distribution: [] },
  ],
  ['a list of maps with paths', [{ path: 'a', sha256: HEX }]],
  ['a graph of something else', { '@context': 'https://schema.org/', '@graph': [] }],
  ['an envelope of something else', { payloadType: 'application/json', payload: 'e30=' }],
])('%s is somebody else’s', (_, data) => {
  for (const kind of ['in-toto', 'spdx', 'cyclonedx', 'croissant', 'checksums'])
    expect({ kind, found: known(kind).recognise(data as unknown as Json, 'a.json') }).toEqual({ kind, found: false })
})
