/** The files that the action shares with the runner: where it works, and what it leaves behind. */
import { constants } from 'node:fs'
import { mkdir, mkdtemp, open, readFile, realpath, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { GateError } from '../model/errors.js'

/** The parsed payload of the event; undefined when there is none or it is not JSON, which `readCiEvent` reports. */
export async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

/** The working directory as an absolute path. Throws GateError 2 when it is none. */
export async function findDirectory(workspace: string, path: string): Promise<string> {
  const refuse = (what: string, cause?: unknown): GateError =>
    new GateError(2, what, {
      where: 'input working-directory',
      fix: 'Check the spelling, and that actions/checkout runs before this step.',
      cause,
    })
  const found = await realpath(resolve(workspace, path)).catch((cause: unknown) => {
    throw refuse(`there is no folder "${path}" in the workspace`, cause)
  })
  if (!(await stat(found)).isDirectory()) throw refuse(`"${path}" is not a folder`)
  return found
}

/**
 * Writes a file at a path that the workflow names. A link that a pull request put there, or on the way there, is not
 * followed: it could lead to any file of the runner.
 */
export async function writeInside(folder: string, path: string, text: string): Promise<string> {
  const file = resolve(folder, path)
  const refuse = (why: string, cause?: unknown): GateError =>
    new GateError(2, `the report cannot be written to "${path}": ${why}`, {
      where: 'input report',
      fix: 'Give a path in the working directory at which the repository has no link.',
      cause,
    })
  const inside = relative(folder, file)
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside)
    throw refuse('it leads out of the working directory')
  // What git keeps there is broken by a report in its place, for every later step.
  if (inside.split(sep).some((name) => name.toLowerCase() === '.git')) throw refuse('it leads into the folder of git')
  try {
    await makeFolders(await realpath(folder), dirname(inside))
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants
    const handle = await open(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
    await handle.writeFile(text).finally(() => handle.close())
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw refuse(code === 'ELOOP' ? 'there is a link' : (code ?? message), error)
  }
  return file
}

/** Each folder by itself: making them all at once would follow a link before anybody could see it. */
async function makeFolders(folder: string, inside: string): Promise<void> {
  let at = folder
  for (const name of inside.split(sep).filter((step) => step !== '.')) {
    at = join(at, name)
    await mkdir(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    if ((await realpath(at)) !== at) throw new Error('a folder on the way is a link')
  }
}

/** Gives a function that writes into one new folder of `parent`, made on first use. It throws GateError 3 when there is no room for it. */
export function temporaryWriter(parent: string): (name: string, text: string) => Promise<string> {
  const place = parent === '' ? tmpdir() : parent
  let folder: Promise<string> | undefined
  return async (name, text) => {
    try {
      folder ??= mkdtemp(join(place, 'specgate-'))
      const file = join(await folder, name)
      const handle = await open(file, 'wx')
      await handle.writeFile(text).finally(() => handle.close())
      return file
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException
      throw new GateError(3, `${name} cannot be written to the temporary folder (${code ?? message})`, {
        where: place,
        fix: 'See that the folder, which RUNNER_TEMP names, is there, can be written to, and that its disk is not full.',
        cause,
      })
    }
  }
}

const MOST_TEXT = 4 * 1024 * 1024

/** A file that the runner names; undefined when it is not there, cannot be read or is larger than any that the runner writes. */
export async function readSmallText(path: string): Promise<string | undefined> {
  try {
    const text = await readFile(path, 'utf8')
    return text.length > MOST_TEXT ? undefined : text
  } catch {
    return undefined
  }
}

/** Adds lines to a file that the runner reads when the step ends. */
export async function appendLines(path: string, lines: readonly string[]): Promise<void> {
  const handle = await open(path, 'a')
  await handle.writeFile(lines.map((line) => `${line}\n`).join('')).finally(() => handle.close())
}
