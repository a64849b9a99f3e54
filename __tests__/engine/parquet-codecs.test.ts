import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import * as zlib from 'node:zlib'
import driftPolicy from '../../policies/drift/policy.js'
import type { Policy } from '../../src/policy.js'
import { judge } from '../policies/judge.js'

/** A table of 80 rows, compressed with snappy, as a case of the policy has it. */
const SNAPPY = ((): Buffer => {
  const text = readFileSync(new URL('../../policies/drift/cases/data-files-configured.yaml', import.meta.url), 'utf8')
  return Buffer.from(/data\/a\.parquet: \{ base64: "([^"]+)"/.exec(text)![1]!, 'base64')
})()

/** The same, but its columns say that they are compressed in another way: field 4 of ColumnMetaData (parquet.thrift), before field 5, num_values. */
function withCodec(codec: number): Buffer {
  const bytes = Buffer.from(SNAPPY)
  let patched = 0
  for (let at = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8); at < bytes.length - 10; at++)
    if (bytes[at] === 0x15 && bytes[at + 1] === 2 && bytes[at + 2] === 0x16 && bytes[at + 3] === 0xa0) {
      bytes[at + 1] = 2 * codec
      patched++
    }
  if (patched === 0) throw new Error('the fixture has no column with this codec')
  return bytes
}

const CARD = 'dataset_id: d\nversioning: { scheme: semver, version: 1.0.0 }\nartifacts: [{ path: a.parquet }]\n'

async function messagesOf(head: Buffer, base: Buffer): Promise<string[]> {
  const { findings } = await judge(driftPolicy as Policy, {
    base: { 'card.yaml': CARD, 'a.parquet': base },
    head: { 'card.yaml': CARD.replace('1.0.0', '1.0.1'), 'a.parquet': head },
  })
  return findings.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`)
}

describe('Parquet that cannot be unpacked here is said to be that, with what to do, and never passed over', () => {
  test.each([
    ['LZO', 3],
    ['LZ4', 5],
    ['LZ4_RAW', 7],
  ])('%s', async (name, codec) => {
    expect(await messagesOf(withCodec(codec), SNAPPY)).toEqual([
      `error DRIFT.UNREADABLE The columns of \`a.parquet\` could not be compared: at the head, it is compressed with ${name}, which cannot be unpacked here; write it anew with SNAPPY, GZIP or BROTLI.`,
    ])
  })

  test('ZSTD, by the version of Node', async () => {
    const [message] = await messagesOf(SNAPPY, withCodec(6))
    const canUnpack = 'zstdDecompressSync' in zlib
    // These bytes are none of zstd's: a Node that can unpack it says that they are broken.
    expect(message).toMatch(
      canUnpack
        ? /^error DRIFT\.UNREADABLE .*at the base, it cannot be read as Parquet/
        : /^error DRIFT\.UNREADABLE .*at the base, it is compressed with ZSTD, which needs Node 22\.15 or newer and this is \d+\.\d+\.\d+; run specgate with a newer one, or write it anew with SNAPPY\.$/,
    )
  })
})
