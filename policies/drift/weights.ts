import { jsonText } from '../../src/lib/json-text.js'
import type { Distribution, Json } from '../../src/policy.js'

/** Both sides bin by bin, or why they cannot be put side by side, as the end of a sentence. */
export type Aligned = { readonly reference: readonly number[]; readonly candidate: readonly number[] } | string

/** Categories are matched by name, and one that only one side has is empty on the other; edges of bins have to be the same. */
export function align(reference: Distribution, candidate: Distribution, areValues: boolean): Aligned {
  const [left, right] = [weightsOf(reference), weightsOf(candidate)]
  if (typeof left === 'string') return left
  if (typeof right === 'string') return right
  if (areValues) return { reference: left.weights, candidate: right.weights }
  if (left.names !== undefined && right.names !== undefined) {
    const names = [...new Set([...left.names, ...right.names])]
    const inOrder = ({ names: own, weights }: Weights): number[] => {
      const byName = new Map(own!.map((name, i) => [name, weights[i]!]))
      return names.map((name) => byName.get(name) ?? 0)
    }
    return { reference: inOrder(left), candidate: inOrder(right) }
  }
  const [one, other] = [reference.bins?.value, candidate.bins?.value]
  if (one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other))
    return `the bins are ${show(one)} and ${show(other)}`
  if ((left.names === undefined) !== (right.names === undefined)) return 'one side has named categories and the other has not'
  return { reference: left.weights, candidate: right.weights }
}

interface Weights {
  readonly weights: readonly number[]
  /** Of categories. */
  readonly names: readonly string[] | undefined
}

function weightsOf({ weights, bins, n, name }: Distribution): Weights | string {
  const { value } = weights
  const isList = Array.isArray(value)
  const entries: readonly [string, Json][] = isList
    ? (value as readonly Json[]).map((one, i) => [String(i + 1), one])
    : Object.entries(value as Record<string, Json>)
  const odd = entries.find(([, one]) => typeof one !== 'number')
  if (odd !== undefined) return `bin ${odd[0]} is ${jsonText(odd[1])}, which is no number`
  const numbers = entries.map(([, one]) => one as number)
  const labels = isList ? (Array.isArray(bins?.value) ? (bins.value as readonly Json[]) : undefined) : entries.map(([key]) => key)
  const areNames = labels !== undefined && labels.length === numbers.length && labels.every((label) => typeof label === 'string')
  if (areNames && new Set(labels).size < labels.length) return `a category of ${name} stands twice`
  return { weights: countsOf(numbers, n?.value), names: areNames ? (labels as readonly string[]) : undefined }
}

/** Shares of a known number of rows are counts: only of those it is known what chance makes. */
function countsOf(weights: readonly number[], n: Json | undefined): readonly number[] {
  if (typeof n !== 'number' || !Number.isSafeInteger(n) || n < 2 || weights.every(Number.isInteger)) return weights
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return Math.abs(total - 1) > 0.01 ? weights : weights.map((weight) => Math.round(weight * n))
}

function show(value: Json): string {
  const text = jsonText(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
