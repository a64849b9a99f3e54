import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ByteSource } from '../../src/io/digest.js'
import { known, unknown } from '../../src/io/fact.js'
import { holdContent } from '../../src/io/file-content.js'

const PIECE = 1 << 20

/** `pieces` of a megabyte, each filled with its own number. */
function sourceOf(pieces: number, end = known(null) as Awaited<ReturnType<ByteSource>>): ByteSource {
  return async (begin, chunk) => {
    if (begin(pieces * PIECE)) for (let i = 0; i < pieces; i++) chunk(Buffer.alloc(PIECE, i))
    return Promise.resolve(end)
  }
}

/** What is spooled under a name; other tests have folders of their own there at the same time. */
const spools = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('specgate-') && existsSync(join(tmpdir(), name, 'content')))

describe('the content of a file', () => {
  it.each([3, 40])('of %i MiB can be read at any place, and leaves no file behind', async (pieces) => {
    const content = await holdContent(sourceOf(pieces), 1e9)
    if (!content.known) throw new Error(content.reason)
    const { value } = content
    expect(value.size).toBe(pieces * PIECE)
    expect([...value.read(2 * PIECE - 1, 3)]).toEqual([1, 2, 2])
    expect(value.read(pieces * PIECE - 2, 100)).toHaveLength(2)
    expect(value.read(pieces * PIECE, 10)).toHaveLength(0)
    if (process.platform !== 'win32') expect(spools()).toEqual([])
    value.close()
  })

  it('is unknown above the limit, and when the source breaks off', async () => {
    expect(await holdContent(sourceOf(2), PIECE)).toEqual(
      unknown(`it is ${2 * PIECE} bytes long, more than the limit of ${PIECE}`),
    )
    expect(await holdContent(sourceOf(40, unknown('it changed while it was read')), 1e9)).toEqual(
      unknown('it changed while it was read'),
    )
  })
})
