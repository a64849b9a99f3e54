import { shortPath } from '../../src/model/json.js'
import type { Document, FactRequest, Facts, Json, Path, SchemaChange, Side } from '../../src/policy.js'

/** What a document says of a field at one side: in itself, or in a contract file that it names. */
export interface Definition {
  readonly raw: Json
  readonly at: Path
  /** The file, when it is not the document. */
  readonly file: string | undefined
}

export interface Sides {
  readonly base: Document
  readonly head: Document
}

/** The contract files that the two sides name. */
export function definitionRequests({ base, head }: Sides): readonly FactRequest[] {
  return [base, head].flatMap((document) => filesOf(document).map((path) => request(path, document.side)))
}

function filesOf(document: Document): readonly string[] {
  const parts = document.view('schema')?.parts ?? []
  return [...new Set(parts.flatMap(({ file }) => (file === undefined ? [] : [file])))]
}

function request(path: string, side: Side): FactRequest & { fact: 'document' } {
  return { fact: 'document', path, side }
}

export function definitionOf(change: SchemaChange, side: Side, sides: Sides, facts: Facts): Definition | undefined {
  const place = change.inFiles?.[side]
  const at = place?.path ?? (side === 'base' ? change.basePath : change.headPath)
  if (at === undefined) return undefined
  const raw = place === undefined ? sides[side].get(at) : readIn(place.file, at, side, facts)
  return raw === undefined ? undefined : { raw, at, file: place?.file }
}

function readIn(file: string, at: Path, side: Side, facts: Facts): Json | undefined {
  const fact = facts.find(request(file, side))
  return fact?.known === true && fact.value.readable ? fact.value.get(at) : undefined
}

/** The value beside a definition, for formats that keep what is required in a list of its own. */
export function siblingOf(change: SchemaChange, path: (at: Path) => Path, sides: Sides, facts: Facts): Json | undefined {
  const place = change.inFiles?.head
  const at = place?.path ?? change.headPath
  if (at === undefined) return undefined
  return place === undefined ? sides.head.get(path(at)) : readIn(place.file, path(at), 'head', facts)
}

/** Where something stands, in words: ` in \`features\``; nothing for the root of the document. */
export function whereOf(container: Path, file: string | undefined): string {
  const place = container.length === 0 ? '' : ` in \`${shortPath(container)}\``
  return file === undefined ? place : `${place === '' ? ' in' : `${place} of`} \`${file}\``
}
