/** Digests that a document records otherwise than it did. */
import { algorithmOf, comparableHex } from '../../src/lib/digest-forms.js'
import { resolvePath } from '../../src/lib/paths.js'
import type { Document, FactRequest, Facts, Json, Path } from '../../src/policy.js'

export interface Recorded {
  readonly path: string
  readonly name: string
  readonly algorithm: string
  readonly hex: string
  /** A run wrote it down, and may write it down again. */
  readonly ofRun: boolean
  readonly at: Path
}

export interface DigestChange {
  readonly before: Recorded
  readonly after: Recorded
}

/** One for each file: the strongest algorithm that both sides have. What a bill of materials says is about another build each time. */
export function digestChanges(base: Document, head: Document): DigestChange[] {
  const before = recordedBy(base)
  const changes = new Map<string, DigestChange>()
  for (const [key, after] of recordedBy(head)) {
    const was = before.get(key)
    if (was !== undefined && was.hex !== after.hex && !changes.has(after.path)) changes.set(after.path, { before: was, after })
  }
  return [...changes.values()]
}

const STRENGTH = ['sha512', 'sha384', 'sha256', 'sha224', 'git-blob', 'sha1', 'md5', 'md5-dos2unix']

const known = new WeakMap<Document, ReadonlyMap<string, Recorded>>()

/** By path and algorithm; of several entries for one file the first. Asked for in each round, and for each change that a release is held against. */
export function recordedBy(document: Document): ReadonlyMap<string, Recorded> {
  let recorded = known.get(document)
  if (recorded === undefined) known.set(document, (recorded = readRecorded(document)))
  return recorded
}

function readRecorded(document: Document): Map<string, Recorded> {
  const found: Recorded[] = []
  for (const { path, folder, role, digests } of document.view('artifacts')?.artifacts ?? []) {
    const verdict = typeof path?.value === 'string' && role !== 'attested' ? resolvePath(folder, path.value) : undefined
    if (verdict?.ok !== true || verdict.path === document.file) continue
    for (const { algorithm: written, value, at } of digests) {
      // DVC's digest of a folder is known by its own name.
      const algorithm = algorithmOf(written) ?? (written === 'dvc-dir' ? written : undefined)
      const hex = algorithm === undefined ? undefined : hexOf(value, algorithm)
      if (algorithm !== undefined && hex !== undefined)
        found.push({
          path: verdict.path,
          name: String(path?.value),
          algorithm,
          hex,
          at,
          ofRun: role === 'input' || role === 'output',
        })
    }
  }
  found.sort((a, b) => STRENGTH.indexOf(a.algorithm) - STRENGTH.indexOf(b.algorithm))
  const byKey = new Map<string, Recorded>()
  for (const one of found) {
    const key = `${one.algorithm}\n${one.path}`
    if (!byKey.has(key)) byKey.set(key, one)
  }
  return byKey
}

function hexOf(value: Json, algorithm: string): string | undefined {
  if (algorithm !== 'dvc-dir') return comparableHex(value, algorithm)
  return typeof value === 'string' && /^[0-9a-f]{32}\.dir$/i.test(value) ? value.toLowerCase() : undefined
}

/** The bytes at both sides, for what git has. */
export function bytesRequests({ before, after }: DigestChange): FactRequest[] {
  return [bytesOf(before, 'base'), bytesOf(after, 'head')]
}

function bytesOf({ path }: Recorded, side: 'base' | 'head'): FactRequest & { fact: 'digest' } {
  return { fact: 'digest', path, algorithm: 'sha256', side }
}

/** The bytes are the same on both sides: a record that was wrong is put right, and nothing is rewritten. */
export function isCorrection({ before, after }: DigestChange, facts: Facts): boolean {
  const [was, is] = [facts.get(bytesOf(before, 'base')), facts.get(bytesOf(after, 'head'))]
  return was.known && is.known && was.value === is.value
}
