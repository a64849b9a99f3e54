import { resolvePath } from '../../src/lib/paths.js'
import type { Document, Facts, Path, RecordedFile } from '../../src/policy.js'
import { ancestorsOf, type Tracked } from './tracked.js'
import { documentRequest } from '../../src/lib/requests.js'

/** A file or folder that something else in the repository stands for, with the digest that it has there. */
export interface Source {
  readonly path: string
  readonly digest?: RecordedFile['digest']
  /** For a message: `data/raw.csv.dvc`, or the stage and the lock that made it. */
  readonly by: string
  readonly file: string
  readonly at: Path
}

/** More are not read for one document: what they would say is unknown then, and so no finding. */
const MOST_POINTERS = 300
const MOST_PIPELINES = 100

/** The `.dvc` files that may stand for one of these paths: by their name, or because they lie in a folder above it. */
export function pointerFiles(
  tracked: Tracked,
  paths: readonly string[],
): { readonly files: readonly string[]; readonly all: boolean } {
  const exact = new Set<string>()
  const folders = new Set<string>([''])
  for (const path of paths) {
    if (tracked.has(`${path}.dvc`)) exact.add(`${path}.dvc`)
    for (const folder of ancestorsOf(path)) {
      folders.add(folder)
      if (tracked.has(`${folder}.dvc`)) exact.add(`${folder}.dvc`)
    }
  }
  const inFolder = (file: string): boolean => folders.has(file.slice(0, Math.max(0, file.lastIndexOf('/'))))
  const others = tracked.named(
    (file) => file.endsWith('.dvc') && !exact.has(file) && inFolder(file) && !/(?:^|\/)\.dvc$/.test(file),
  )
  const room = Math.max(0, MOST_POINTERS - exact.size)
  return {
    files: [...[...exact].slice(0, MOST_POINTERS), ...others.slice(0, room)],
    all: others.length <= room && exact.size <= MOST_POINTERS,
  }
}

/** Other pipelines of the repository, which may make what this one reads. */
export function otherPipelines(
  tracked: Tracked,
  own: readonly string[],
): { readonly files: readonly string[]; readonly all: boolean } {
  const files = tracked.named(
    (file) =>
      /(?:^|\/)dvc\.(?:yaml|lock)$/.test(file) &&
      !own.includes(file) &&
      // A lock that was left behind without its pipeline says nothing of what is there now, and DVC does not read it.
      tracked.has(file.replace(/lock$/, 'yaml')),
  )
  return { files: files.slice(0, MOST_PIPELINES), all: files.length <= MOST_PIPELINES }
}

/** What these documents stand for; `complete` is false when one of them could not be read. */
export function sourcesIn(
  files: readonly string[],
  facts: Facts,
): { readonly sources: readonly Source[]; readonly complete: boolean } {
  let complete = true
  const sources = files.flatMap((file): Source[] => {
    const fact = facts.find(documentRequest(file))
    if (fact?.known !== true || !fact.value.readable) {
      complete = false
      return []
    }
    return sourcesOf(fact.value)
  })
  return { sources, complete }
}

function sourcesOf(document: Document): Source[] {
  const { file } = document
  const runs = document.view('runs')
  if (runs !== undefined)
    return runs.stages.flatMap((stage) =>
      runs.pipeline !== undefined && stage.declared === undefined
        ? []
        : stage.outs.flatMap((out) => fromRun(file, stage.name, out)),
    )
  const pipeline = document.view('pipeline')
  if (pipeline !== undefined)
    return pipeline.stages.flatMap((stage) =>
      stage.outs.flatMap(({ path, at }) =>
        path === undefined ? [] : [{ path, by: `the stage \`${stage.name}\` of \`${file}\``, file, at }],
      ),
    )
  return pointed(document)
}

export function fromRun(file: string, stage: string, out: RecordedFile): Source[] {
  const { path, digest, at } = out
  if (path === undefined) return []
  return [{ path, ...(digest && { digest }), by: `the stage \`${stage}\` of \`${file}\``, file, at: digest?.at ?? at }]
}

function pointed(document: Document): Source[] {
  return (document.view('artifacts')?.artifacts ?? []).flatMap((artifact): Source[] => {
    const { role, at, folder, digests } = artifact
    if (role !== 'pointer' || typeof artifact.path?.value !== 'string') return []
    const verdict = resolvePath(folder, artifact.path.value)
    if (!verdict.ok) return []
    const digest = digests
      .map(({ algorithm, value, at: place }) => readDigest(document, at, algorithm, value, place))
      .find(Boolean)
    return [
      { path: verdict.path, ...(digest && { digest }), by: `\`${document.file}\``, file: document.file, at: digest?.at ?? at },
    ]
  })
}

function readDigest(
  document: Document,
  at: Path,
  algorithm: string,
  value: unknown,
  place: Path,
): RecordedFile['digest'] | undefined {
  const [, hex, dir] = typeof value === 'string' ? (/^([0-9a-f]{32})(\.dir)?$/i.exec(value) ?? []) : []
  const size = document.get([...at, 'size'])
  if (hex === undefined || !['md5', 'md5-dos2unix', 'dvc-dir'].includes(algorithm)) return undefined
  return {
    algorithm: dir === undefined ? 'md5' : 'dvc-dir',
    legacy: document.get([...at, 'hash']) !== 'md5',
    ...(typeof size === 'number' && { size }),
    value: hex.toLowerCase(),
    at: place,
  }
}
