/**
 * A contract that a card spelled out and now keeps in a file (`schema_ref`), or the other way round, is one contract that moved,
 * and not one that is gone and another that is new.
 */
import type { SchemaPart } from '../../model/views.js'

/** A part of a card of which only some of the contracts are meant. */
export interface PartSlice extends SchemaPart {
  readonly only?: string
  readonly except?: ReadonlySet<string>
}

export interface MovedContracts {
  readonly moved: readonly (readonly [PartSlice, PartSlice])[]
  /** What is left of each side, without what moved. */
  readonly before: readonly PartSlice[]
  readonly after: readonly PartSlice[]
}

export function findMovedContracts(before: readonly SchemaPart[], after: readonly SchemaPart[]): MovedContracts {
  const out = movedOut(before, after)
  const back = movedOut(after, before)
  const files = new Set([...out, ...back].map(({ file }) => file))
  const places = new Set([...out, ...back].map(({ place }) => place))
  const names = new Set([...out, ...back].map(({ name }) => name))
  const without = (parts: readonly SchemaPart[]): PartSlice[] =>
    parts.flatMap((part): PartSlice[] => {
      if (files.has(part) || (places.has(part) && part.holds === undefined)) return []
      if (part.holds?.some((name) => names.has(name)) !== true) return [part]
      return part.holds.every((name) => names.has(name)) ? [] : [{ ...part, except: names }]
    })
  return {
    moved: [
      ...out.map(({ place, name, file }) => [slice(place, name), file] as const),
      ...back.map(({ place, name, file }) => [file, slice(place, name)] as const),
    ],
    before: without(before),
    after: without(after),
  }
}

interface Move {
  /** Where the contract is spelled out. */
  readonly place: SchemaPart
  readonly name: string
  readonly file: SchemaPart
}

/** Contracts that only `inline` spells out, and for which only `other` names a file. */
function movedOut(inline: readonly SchemaPart[], other: readonly SchemaPart[]): Move[] {
  const spelled = new Set(other.flatMap(namesIn))
  const named = new Set(inline.flatMap(({ file, id }) => (file === undefined || id === undefined ? [] : [id])))
  const files = new Map(
    other.flatMap((part) => (part.file === undefined || part.id === undefined ? [] : [[part.id, part] as const])),
  )
  return inline.flatMap((place) =>
    namesIn(place).flatMap((name) => {
      const file = files.get(`${name} ref`)
      return file === undefined || spelled.has(name) || named.has(file.id!) ? [] : [{ place, name, file }]
    }),
  )
}

function namesIn({ file, holds, id, dialect }: SchemaPart): readonly string[] {
  if (file !== undefined) return []
  return holds ?? (dialect === 'json-schema' && id !== undefined ? [id] : [])
}

function slice(place: SchemaPart, name: string): PartSlice {
  return place.holds === undefined ? place : { ...place, only: name }
}
