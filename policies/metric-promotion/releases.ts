import { compileGlobs } from '../../src/lib/glob.js'
import type { Change, Document, Json, Path, Side } from '../../src/policy.js'
import { measuredIn } from './holdings.js'
import { registryMoves } from './registry.js'

/** One way in which the change puts another model into use. */
export interface Release {
  readonly file: string
  readonly at: Path
  readonly side: Side
  /** The middle of a sentence: `the change moves …`. */
  readonly what: string
  /** The runs that made what was in use and what will be, where a registry says so. */
  readonly runs?: { readonly reference: string | undefined; readonly candidate: string }
}

/** Documents that are a model whatever they say of metrics: for them a version is a release of the model. */
const MODELS: ReadonlySet<string> = new Set(['model-card', 'model-metadata', 'mlflow-model', 'hf-card'])
const STATES = ['version', 'channel', 'status'] as const

/** Stage, alias, version or artifact of a model that the change moves. */
export function releasesOf(
  changes: readonly Change[],
  documents: readonly Document[],
  artifacts: readonly string[],
): readonly Release[] {
  const isReleased = compileGlobs(artifacts)
  const moved = changes.flatMap(({ base, head }): Release[] => {
    if (base === undefined || head === undefined) return []
    const isModel = MODELS.has(head.kind) || [base, head].some((side) => measuredIn(side).length > 0)
    const files = artifactMoves(base, head, isModel, isReleased)
    // A version of the very same bytes puts nothing else into use.
    const isSame = files.length === 0 && digestsOf(head).size > 0
    return [...(isModel && !isSame ? versionMoves(base, head) : []), ...files]
  })
  return [...registryMoves(changes, documents), ...moved]
}

function versionMoves(base: Document, head: Document): Release[] {
  const [before, after] = [base.view('versioning'), head.view('versioning')]
  return STATES.flatMap((name): Release[] => {
    const [from, to] = [textOf(before?.[name]?.value), textOf(after?.[name]?.value)]
    if (from === to || to === '') return []
    const what = `moves the ${name} of \`${head.file}\` from \`${from === '' ? 'none' : from}\` to \`${to}\``
    return [{ file: head.file, at: after![name]!.at, side: 'head', what }]
  })
}

function artifactMoves(base: Document, head: Document, isModel: boolean, isReleased: (path: string) => boolean): Release[] {
  const before = digestsOf(base)
  return [...digestsOf(head)].flatMap(([path, { digest, at, isInput }]): Release[] => {
    if (before.get(path)?.digest === digest || !(isReleased(path) || (isModel && !isInput))) return []
    return [{ file: head.file, at, side: 'head', what: `brings another \`${path}\`` }]
  })
}

function digestsOf(document: Document): Map<string, { digest: string; at: Path; isInput: boolean }> {
  const found = new Map<string, { digest: string; at: Path; isInput: boolean }>()
  for (const { path, digests, at, role } of document.view('artifacts')?.artifacts ?? []) {
    const name = textOf(path?.value)
    if (name === '' || digests.length === 0) continue
    const digest = digests.map(({ algorithm, value }) => `${algorithm}:${textOf(value).toLowerCase()}`).join(' ')
    found.set(name, { digest, at, isInput: role === 'input' })
  }
  return found
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : ''
}
