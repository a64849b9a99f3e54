import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { FileContent } from '../model/tree.js'
import type { Fact } from '../policy.js'
import type { ByteSource } from './digest.js'
import { known, unknown } from './fact.js'

/** Files up to this size are held in memory; longer ones wait in a temporary file that has no name any more. */
const IN_MEMORY = 32 << 20

/** All bytes of a source, to be read at any place and more than once, whatever their number, in bounded memory. */
export async function holdContent(source: ByteSource, maxBytes: number): Promise<Fact<FileContent>> {
  let size = 0
  let held: { into: Buffer; filled: number } | undefined
  let spool: Spool | undefined
  const read = await source(
    (bytes) => {
      size = bytes
      if (bytes > maxBytes) return false
      if (bytes <= IN_MEMORY) held = { into: Buffer.allocUnsafe(bytes), filled: 0 }
      else spool = openSpool()
      return true
    },
    (chunk) => {
      if (held !== undefined) held.filled += chunk.copy(held.into, held.filled)
      else if (spool !== undefined) spool.write(chunk)
    },
  )
  if (size > maxBytes) return unknown(`it is ${size} bytes long, more than the limit of ${maxBytes}`)
  if (!read.known || spool?.fault !== undefined) {
    spool?.close()
    return read.known ? unknown(`it could not be put into a temporary file (${spool!.fault!})`) : read
  }
  return known(held === undefined ? contentOf(spool!, size) : memoryContent(held.into.subarray(0, held.filled)))
}

/** Bytes that are in memory already. */
export function memoryContent(bytes: Uint8Array): FileContent {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    close: () => undefined,
  }
}

interface Spool {
  readonly descriptor: number
  fault: string | undefined
  write(chunk: Buffer): void
  close(): void
}

function openSpool(): Spool {
  // Only here: hardly any run has such a file.
  const { tmpdir } = process.getBuiltinModule('node:os')
  const folder = mkdtempSync(join(tmpdir(), 'specgate-'))
  const file = join(folder, 'content')
  const descriptor = openSync(file, 'wx+', 0o600)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  // Where an open file may lose its name, nothing is left behind whatever becomes of this process.
  if (process.platform !== 'win32') remove()
  const spool: Spool = {
    descriptor,
    fault: undefined,
    write(chunk) {
      try {
        for (let at = 0; at < chunk.length && spool.fault === undefined;) at += writeSync(descriptor, chunk, at)
      } catch (error) {
        spool.fault = (error as NodeJS.ErrnoException).code ?? 'error'
      }
    },
    close() {
      closeSync(descriptor)
      if (process.platform === 'win32') remove()
    },
  }
  return spool
}

function contentOf(spool: Spool, size: number): FileContent {
  return {
    size,
    read(offset, length) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)))
      let filled = 0
      while (filled < bytes.length) {
        const got = readSync(spool.descriptor, bytes, filled, bytes.length - filled, offset + filled)
        if (got === 0) break
        filled += got
      }
      return bytes.subarray(0, filled)
    },
    close: () => spool.close(),
  }
}
