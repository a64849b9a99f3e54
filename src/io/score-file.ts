import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { GateError } from '../model/errors.js'

/** A file that is read forwards, piece by piece, without ever being in memory as a whole. */
export interface ScoreFile {
  /** In bytes. */
  readonly size: number
  read(into: Uint8Array, offset: number): number
  decode(bytes: Uint8Array, from: number, to: number): string
  close(): void
}

/** Opens a file of scores. Throws GateError 2 when there is none, or it is a folder or a device. */
export function openScoreFile(path: string, flag: string): ScoreFile {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new GateError(2, code === 'ENOENT' ? 'there is no such file' : `the file cannot be opened (${code ?? 'error'})`, {
      where: `--${flag} ${path}`,
      fix: 'Name a file of scores: JSON, JSON lines or CSV.',
    })
  }
  const stats = fstatSync(descriptor)
  if (!stats.isFile() && !stats.isFIFO()) {
    closeSync(descriptor)
    throw new GateError(2, stats.isDirectory() ? 'it is a folder' : 'it is no regular file', {
      where: `--${flag} ${path}`,
      fix: 'Name a file of scores: JSON, JSON lines or CSV.',
    })
  }
  return {
    size: stats.size,
    read(into, offset) {
      try {
        return readSync(descriptor, into, offset, into.length - offset, null)
      } catch (error) {
        throw new GateError(3, `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`, {
          where: `--${flag} ${path}`,
          fix: 'Try again when it can be read.',
        })
      }
    },
    decode: (bytes, from, to) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8'),
    close: () => closeSync(descriptor),
  }
}
