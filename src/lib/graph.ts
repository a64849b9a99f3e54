/**
 * Directed graphs of text ids. Iterative throughout (a chain of 8,000 nodes overflows a recursive walk) and linear in
 * nodes and edges, but for the bounded search for the shortest cycle. Edges that name an unknown node are passed over,
 * an id that stands twice counts once. Results follow the order of `nodeIds`, never that of the edges alone.
 */
export interface Edge {
  readonly from: string
  readonly to: string
}

/** Work that the search for shortest cycles may spend, in edges looked at, beyond the first cycle of each knot. */
const SEARCH_BUDGET = 1_000_000

/** Weakly connected components, each in the order of `nodeIds`, ordered by their first node. */
export function components(nodeIds: readonly string[], edges: readonly Edge[]): string[][] {
  const index = indexOf(nodeIds)
  const ids = [...index.keys()]
  const parent = Int32Array.from(ids, (_, i) => i)
  for (const { from, to } of edges) {
    const a = index.get(from)
    const b = index.get(to)
    if (a === undefined || b === undefined) continue
    const rootA = findRoot(parent, a)
    const rootB = findRoot(parent, b)
    // The smaller index wins, so that the root of a component is its first node.
    if (rootA < rootB) parent[rootB] = rootA
    else parent[rootA] = rootB
  }
  const groups = new Map<number, string[]>()
  ids.forEach((id, i) => {
    const root = findRoot(parent, i)
    const group = groups.get(root)
    if (group) group.push(id)
    else groups.set(root, [id])
  })
  return [...groups.values()]
}

/**
 * One cycle of each knot (strongly connected component), closed, beginning at its first node in the order of `nodeIds`.
 * It is a shortest one of its knot as far as the budget reaches; a self loop is the cycle `a a`.
 */
export function findCycles(nodeIds: readonly string[], edges: readonly Edge[]): string[][] {
  const index = indexOf(nodeIds)
  const ids = [...index.keys()]
  const graph = adjacency(index, edges)
  const knotOf = stronglyConnected(graph)
  const knots = new Map<number, number[]>()
  for (let node = 0; node < ids.length; node++) {
    const members = knots.get(knotOf[node] as number)
    if (members) members.push(node)
    else knots.set(knotOf[node] as number, [node])
  }
  const cycles: number[][] = []
  let budget = SEARCH_BUDGET
  for (const members of knots.values()) {
    const own = members.find((node) => hasSelfLoop(graph, node))
    if (own !== undefined) cycles.push([own])
    else if (members.length > 1) {
      let best: number[] | undefined
      for (const node of members) {
        if (best !== undefined && (budget <= 0 || best.length === 2)) break
        const found = shortestWayBack(graph, knotOf, node, best?.length ?? Infinity)
        budget -= found.looked
        best = found.cycle ?? best
      }
      if (best) cycles.push(best)
    }
  }
  return cycles
    .map(rotateToFirst)
    .sort((a, b) => (a[0] as number) - (b[0] as number))
    .map((cycle) => [...cycle, cycle[0] as number].map((node) => ids[node] as string))
}

interface Adjacency {
  /** `targets[starts[n] … starts[n + 1])` are the successors of n. */
  readonly starts: Int32Array
  readonly targets: Int32Array
}

function indexOf(nodeIds: readonly string[]): Map<string, number> {
  const index = new Map<string, number>()
  for (const id of nodeIds) if (!index.has(id)) index.set(id, index.size)
  return index
}

function adjacency(index: ReadonlyMap<string, number>, edges: readonly Edge[]): Adjacency {
  const pairs: number[] = []
  const starts = new Int32Array(index.size + 1)
  for (const { from, to } of edges) {
    const a = index.get(from)
    const b = index.get(to)
    if (a === undefined || b === undefined) continue
    pairs.push(a, b)
    starts[a + 1] = (starts[a + 1] as number) + 1
  }
  for (let i = 0; i < index.size; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const next = starts.slice()
  const targets = new Int32Array(pairs.length / 2)
  for (let i = 0; i < pairs.length; i += 2) {
    const from = pairs[i] as number
    targets[next[from] as number] = pairs[i + 1] as number
    next[from] = (next[from] as number) + 1
  }
  return { starts, targets }
}

function hasSelfLoop({ starts, targets }: Adjacency, node: number): boolean {
  for (let i = starts[node] as number; i < (starts[node + 1] as number); i++) if (targets[i] === node) return true
  return false
}

/** Tarjan 1972 with an explicit stack; the number of the component of each node. */
function stronglyConnected({ starts, targets }: Adjacency): Int32Array {
  const size = starts.length - 1
  const order = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const component = new Int32Array(size).fill(-1)
  const cursor = starts.slice(0, size)
  const open: number[] = []
  let count = 0
  let seen = 0
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue
    const walk = [root]
    while (walk.length > 0) {
      const node = walk[walk.length - 1] as number
      if (order[node] === -1) {
        order[node] = low[node] = seen++
        open.push(node)
      }
      const at = cursor[node] as number
      if (at < (starts[node + 1] as number)) {
        cursor[node] = at + 1
        const target = targets[at] as number
        if (order[target] === -1) walk.push(target)
        else if (component[target] === -1) low[node] = Math.min(low[node] as number, order[target] as number)
        continue
      }
      walk.pop()
      const above = walk[walk.length - 1]
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[node] as number)
      if (low[node] !== order[node]) continue
      for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop())
        component[member] = count
      count++
    }
  }
  return component
}

/** Breadth first inside the knot of `start`, from `start` back to itself; only a cycle of fewer than `limit` nodes. */
function shortestWayBack(
  { starts, targets }: Adjacency,
  knotOf: Int32Array,
  start: number,
  limit: number,
): { cycle?: number[]; looked: number } {
  const cameFrom = new Map<number, number>([[start, -1]])
  let frontier = [start]
  let looked = 0
  for (let length = 1; length < limit && frontier.length > 0; length++) {
    const next: number[] = []
    for (const node of frontier) {
      for (let i = starts[node] as number; i < (starts[node + 1] as number); i++) {
        looked++
        const target = targets[i] as number
        if (target === start) {
          const cycle: number[] = []
          for (let step = node; step !== -1; step = cameFrom.get(step) as number) cycle.push(step)
          return { cycle: cycle.reverse(), looked }
        }
        if (knotOf[target] !== knotOf[start] || cameFrom.has(target)) continue
        cameFrom.set(target, node)
        next.push(target)
      }
    }
    frontier = next
  }
  return { looked }
}

function rotateToFirst(cycle: number[]): number[] {
  let first = 0
  cycle.forEach((node, i) => {
    if (node < (cycle[first] as number)) first = i
  })
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}

function findRoot(parent: Int32Array, node: number): number {
  let root = node
  while (parent[root] !== root) root = parent[root] as number
  for (let at = node; at !== root;) {
    const above = parent[at] as number
    parent[at] = root
    at = above
  }
  return root
}
