import type { Fact } from '../policy.js'
import { readDigest, type LfsPointer } from './digest.js'
import { DIGEST_ALGORITHMS, type DigestAlgorithm } from './digesters.js'
import { absent, known, unknown } from './fact.js'
import type { Files } from './files.js'
import type { OpenedPath } from './path-digests.js'

/** Smaller files are read at once, without the threads of `hashFiles`. */
const LARGE = 4 << 20
/** So long the first of a batch waits for others. */
const GATHER_MS = 2

/** The disk of a side, and which hash its repository names objects with. */
interface Disk {
  readonly files: Files | undefined
  readonly objectFormat: 'sha1' | 'sha256'
}

interface Waiting {
  readonly path: string
  readonly algorithm: DigestAlgorithm
  resolve(digest: Fact<string>): void
}

const queues = new WeakMap<Files, Waiting[]>()

/** A file on the disk of a side. */
export function openOnDisk(path: string, { files, objectFormat }: Disk): OpenedPath {
  const disk = files as Files
  return {
    source: disk.source(path),
    hashLarge: async (algorithm) => {
      if (!(DIGEST_ALGORITHMS as readonly string[]).includes(algorithm)) return undefined
      const look = disk.look(path)
      if (!look.known || look.value.mode === 'symlink' || look.value.size < LARGE) return undefined
      return enqueue(disk, objectFormat, path, algorithm as DigestAlgorithm)
    },
  }
}

/** Whether the content of a pointer lies on disk. Its size is asked first: content is large. */
export async function holdsContent(path: string, pointer: LfsPointer, { files, objectFormat }: Disk): Promise<boolean> {
  const look = files?.look(path)
  if (files === undefined || look?.known !== true || look.value.size !== pointer.size) return false
  const digest = await openOnDisk(path, { files, objectFormat }).hashLarge?.('sha256')
  if (digest !== undefined) return digest.known && digest.value === pointer.oid
  const read = await readDigest(files.source(path), 'sha256', objectFormat)
  return read.known && read.value.hex === pointer.oid
}

/**
 * Large files that are asked for at nearly the same time are hashed together, by several threads; what is asked for
 * meanwhile is the next batch.
 */
function enqueue(
  files: Files,
  objectFormat: Disk['objectFormat'],
  path: string,
  algorithm: DigestAlgorithm,
): Promise<Fact<string>> {
  return new Promise((resolve) => {
    const queue = queues.get(files)
    if (queue !== undefined) return void queue.push({ path, algorithm, resolve })
    const fresh: Waiting[] = [{ path, algorithm, resolve }]
    queues.set(files, fresh)
    setTimeout(() => void drain(files, objectFormat, fresh), GATHER_MS)
  })
}

async function drain(files: Files, objectFormat: Disk['objectFormat'], queue: Waiting[]): Promise<void> {
  while (queue.length > 0) await hashTogether(files.root, objectFormat, queue.splice(0))
  queues.delete(files)
}

async function hashTogether(root: string, objectFormat: Disk['objectFormat'], waiting: readonly Waiting[]): Promise<void> {
  try {
    // Only here: most runs have no large file, and threads are not for free.
    const { hashFiles } = await import('./hash-files.js')
    const algorithms = [...new Set(waiting.map(({ algorithm }) => algorithm))]
    const paths = [...new Set(waiting.map(({ path }) => path))]
    const results = new Map((await hashFiles(root, paths, { algorithms, objectFormat })).map((result) => [result.path, result]))
    for (const { path, algorithm, resolve } of waiting) {
      const result = results.get(path)
      if (result === undefined) resolve(unknown('it was not hashed'))
      else if ('digests' in result) resolve(known(result.digests[algorithm] as string))
      else resolve(result.code === 'missing' || result.code === 'case' ? absent(result.reason) : unknown(result.reason))
    }
  } catch (error) {
    for (const { resolve } of waiting) resolve(unknown(`it could not be hashed (${(error as Error).message})`))
  }
}
