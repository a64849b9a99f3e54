/** Files that are either as they were or as they shall be, and never in between: also when the process is killed, or the power fails. */
import { constants } from 'node:fs'
import { lstat, mkdir, open, readlink, rename, rm, type FileHandle } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { GateError } from '../model/errors.js'

export interface ReplaceOptions {
  /**
   * What the file held when it was read. When it holds something else now, somebody wrote it meanwhile, and nothing is written.
   * Default: whatever is there is replaced.
   */
  readonly expected?: Uint8Array
}

/**
 * Writes a file whole: beside it, flushed to the disk, then renamed over it, then the folder is flushed. Keeps the mode of the
 * file that it replaces. Never writes through a link, nor over anything but a regular file; makes the folders above a new file.
 * Throws GateError 3, and leaves the old file and nothing else behind.
 */
export async function replaceFile(file: string, bytes: Uint8Array | string, options: ReplaceOptions = {}): Promise<void> {
  const folder = dirname(file)
  const content = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes
  const refuse = (why: string, cause?: unknown): GateError =>
    new GateError(3, `the file cannot be written: ${why}`, {
      where: file,
      fix: 'Name a regular file in a folder that can be written. The file is as it was.',
      cause,
    })
  const temporary = join(folder, `.${basename(file).slice(0, 100)}.specgate-${randomBytes(6).toString('hex')}.tmp`)
  let handle: FileHandle | undefined
  try {
    await mkdir(folder, { recursive: true })
    const before = await lookAt(file)
    if (before?.isSymbolicLink()) throw refuse(`it is a link to ${JSON.stringify(await readlink(file))}, which is not followed`)
    if (before !== undefined && !before.isFile()) throw refuse('it is no regular file')
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants
    handle = await open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666)
    if (before !== undefined) await handle.chmod(before.mode & 0o7777)
    await handle.writeFile(content)
    await handle.sync()
    await handle.close()
    handle = undefined
    if (options.expected !== undefined) await confirmUnchanged(file, options.expected, refuse)
    await rename(temporary, file)
    await flushFolder(folder)
  } catch (error) {
    await handle?.close().catch(() => undefined)
    await rm(temporary, { force: true }).catch(() => undefined)
    if (error instanceof GateError) throw error
    throw refuse((error as NodeJS.ErrnoException).code ?? (error as Error).message, error)
  }
}

async function lookAt(file: string): Promise<(Awaited<ReturnType<typeof lstat>> & { readonly mode: number }) | undefined> {
  try {
    return await lstat(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Just before the rename: what remains is the moment between this look and it. */
async function confirmUnchanged(file: string, expected: Uint8Array, refuse: (why: string) => GateError): Promise<void> {
  const { O_RDONLY, O_NOFOLLOW = 0 } = constants
  const handle = await open(file, O_RDONLY | O_NOFOLLOW)
  try {
    const now = await handle.readFile()
    if (!now.equals(expected)) throw refuse('somebody else wrote it since it was read; run the command again')
  } finally {
    await handle.close()
  }
}

/** The rename is only on the disk when the folder is. Some systems cannot flush a folder, and need not. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY)
    await handle.sync().finally(() => handle.close())
  } catch {
    // The file is whole either way: at worst the old one is back after the power fails.
  }
}
