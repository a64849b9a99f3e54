import { binOf } from '../drift/bins.js'
import type { Cell } from './cells.js'
import type { ColumnShape } from './shape.js'

/** Rows of one side, counted in the bins of a shape. */
export class ColumnCounter {
  readonly counts: number[]
  rows = 0
  missing = 0
  /** The first text among numbers. */
  odd: { readonly text: string; readonly line: number } | undefined
  readonly #edges: readonly number[]
  /** By the text of a category, and by the number where it is one: no text is made of each number. */
  readonly #names: ReadonlyMap<string | number, number> | undefined
  readonly #others: number

  constructor(shape: Exclude<ColumnShape, { kind: 'none' }>) {
    this.#edges = shape.kind === 'number' ? shape.edges : []
    this.#names = shape.kind === 'category' ? placesOf(shape.names) : undefined
    this.#others = shape.kind === 'category' ? shape.names.length : 0
    this.counts = new Array<number>(labelsOf(shape).length).fill(0)
  }

  add(cell: Cell, line: number): void {
    this.rows++
    if (cell === null) this.missing++
    else if (this.#names !== undefined) this.counts[this.#names.get(cell) ?? this.#others]!++
    else if (typeof cell === 'string') this.odd ??= { text: cell, line }
    else this.counts[Number.isFinite(cell) ? binOf(cell, this.#edges) : this.#edges.length + 1]!++
  }
}

function placesOf(names: readonly string[]): Map<string | number, number> {
  const places = new Map<string | number, number>(names.map((name, i) => [name, i]))
  names.forEach((name, i) => {
    if (name !== '' && String(Number(name)) === name) places.set(Number(name), i)
  })
  return places
}

/** What the bins are called, in the order of the counts. */
export function labelsOf(shape: Exclude<ColumnShape, { kind: 'none' }>): string[] {
  if (shape.kind === 'category') return [...shape.names, '(others)']
  const { edges } = shape
  if (edges.length === 0) return ['(all)', '(infinite)']
  const inner = edges.slice(1).map((edge, i) => `(${edges[i]!}, ${edge}]`)
  return [`<= ${edges[0]!}`, ...inner, `> ${edges.at(-1)!}`, '(infinite)']
}
