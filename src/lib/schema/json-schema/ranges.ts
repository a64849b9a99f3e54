/** Ranges of lengths, counts and numbers, taken apart where schemas draw their limits: in each part every limit is met or missed. */
import type { Left } from './left.js'
import { inPlaceChildren, NUMBER, type Bound, type Node, type Nodes } from './node.js'
import { SIZES } from './opposite.js'

const MAX_DEPTH = 3
const MAX_SEEN = 64
const MAX_CUTS = 6

/** One schema for each part; undefined where no limit of the goal, or of what is known, lies inside of what is left. */
export function splitRange(nodes: Nodes, left: Left, goal: Node): Node[] | undefined {
  const near = nearby([goal, ...left.flat])
  return left.type === NUMBER ? numbers(nodes, left, near) : SIZES[left.type] && sizes(nodes, left, near)
}

/** What judges the same value, a few steps into references and alternatives. */
function nearby(starts: readonly Node[]): Set<Node> {
  const seen = new Set(starts.slice(0, MAX_SEEN))
  let level = [...seen]
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const next: Node[] = []
    for (const node of level)
      for (const child of [...inPlaceChildren(node), ...(node.ref === undefined ? [] : [node.ref])]) {
        if (seen.size >= MAX_SEEN || seen.has(child)) continue
        seen.add(child)
        next.push(child)
      }
    level = next
  }
  return seen
}

function sizes(nodes: Nodes, left: Left, near: ReadonlySet<Node>): Node[] | undefined {
  const [least, most] = SIZES[left.type]!
  const low = left.most(least as 'minLength')
  const high = left.least(most as 'maxLength')
  const starts = new Set<number>()
  for (const node of near)
    for (const start of [Math.ceil(node[least]), Math.floor(node[most]) + 1]) if (start > low && start <= high) starts.add(start)
  // Infinity + 1 is no place to start from.
  starts.delete(Infinity)
  if (starts.size === 0 || starts.size > MAX_CUTS) return undefined
  const cuts = [low, ...[...starts].sort((a, b) => a - b)]
  return cuts.map((from, i) => {
    const to = i + 1 < cuts.length ? cuts[i + 1]! - 1 : high
    return nodes.make({ types: left.type, [least]: from, [most]: to })
  })
}

function numbers(nodes: Nodes, left: Left, near: ReadonlySet<Node>): Node[] | undefined {
  const { minimum, maximum } = left
  const isInside = (value: number): boolean => {
    if (minimum !== undefined && (value < minimum.value || (value === minimum.value && minimum.exclusive))) return false
    if (maximum !== undefined && (value > maximum.value || (value === maximum.value && maximum.exclusive))) return false
    return minimum?.value !== maximum?.value || minimum === undefined
  }
  const points = new Set<number>()
  for (const { minimum: from, maximum: to } of near)
    for (const bound of [from, to]) if (bound !== undefined && isInside(bound.value)) points.add(bound.value)
  if (points.size === 0 || points.size > MAX_CUTS) return undefined
  const sorted = [...points].sort((a, b) => a - b)
  const at = (value: number, exclusive: boolean): Bound => ({ value, exclusive })
  const between = sorted.map((value, i) => ({
    ...(i > 0 && { minimum: at(sorted[i - 1]!, true) }),
    maximum: at(value, true),
  }))
  const parts: Partial<Pick<Node, 'minimum' | 'maximum'>>[] = [
    ...between,
    { minimum: at(sorted.at(-1)!, true) },
    ...sorted.map((value) => ({ minimum: at(value, false), maximum: at(value, false) })),
  ]
  return parts.map((part) => nodes.make({ types: NUMBER, ...part }))
}
