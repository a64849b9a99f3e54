import { describe, expect, test } from '@jest/globals'
import { components, findCycles } from '../../src/lib/graph.js'
import type { Edge } from '../../src/lib/graph.js'
import { cpuNow } from '../cost.js'

/** `a>b b>c` */
function edgesOf(text: string): Edge[] {
  return text
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [from = '', to = ''] = pair.split('>')
      return { from, to }
    })
}

describe('components', () => {
  test.each([
    ['', '', []],
    ['a', '', [['a']]],
    [
      'a b c d',
      'a>b c>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a b c', 'c>a b>c', [['a', 'b', 'c']]],
    ['a b', 'a>x x>b', [['a'], ['b']]],
    ['d c b a', 'a>d', [['d', 'a'], ['c'], ['b']]],
    ['a a b', 'a>a', [['a'], ['b']]],
    ['__proto__ constructor', '__proto__>constructor', [['__proto__', 'constructor']]],
  ])('%j with %j', (nodes, edges, expected) => {
    expect(components(nodes === '' ? [] : nodes.split(' '), edgesOf(edges))).toEqual(expected)
  })

  test('the order of edges changes nothing', () => {
    const nodes = 'a b c d e f'.split(' ')
    const edges = edgesOf('f>e e>a b>c')
    expect(components(nodes, [...edges].reverse())).toEqual(components(nodes, edges))
  })
})

describe('findCycles', () => {
  test.each([
    ['a b c', 'a>b b>c', undefined],
    ['a b c', 'a>b b>c a>c', undefined],
    ['a b c', 'a>b b>c c>a', 'a b c a'],
    ['a b c', 'c>a a>b b>c', 'a b c a'],
    ['a', 'a>a', 'a a'],
    ['a b c d e', 'a>b b>c c>d d>a c>b', 'b c b'],
    ['a b c d', 'a>b b>c c>d d>b', 'b c d b'],
    ['a b c', 'a>b b>a b>b', 'b b'],
    ['a b', 'a>x x>a', undefined],
  ])('%j with %j', (nodes, edges, expected) => {
    expect(findCycles(nodes.split(' '), edgesOf(edges))[0]?.join(' ')).toBe(expected)
  })

  test('one cycle for each knot', () => {
    expect(findCycles('a b c d e'.split(' '), edgesOf('a>b b>a c>d d>e e>c b>c'))).toEqual([
      ['a', 'b', 'a'],
      ['c', 'd', 'e', 'c'],
    ])
  })

  test('what it finds is a cycle of the graph, and exists exactly when a topological order does not', () => {
    let seed = 7
    const random = (n: number): number => (seed = (seed * 48271) % 2147483647) % n
    let cyclic = 0
    for (let round = 0; round < 400; round++) {
      const size = 1 + random(8)
      const nodes = Array.from({ length: size }, (_, i) => `n${i}`)
      const edges = Array.from({ length: random(12) }, () => ({ from: `n${random(size)}`, to: `n${random(size)}` }))
      const cycles = findCycles(nodes, edges)
      // Kahn: take away nodes without incoming edges until none is left.
      let left = new Set(nodes)
      for (let before = -1; before !== left.size;) {
        before = left.size
        const pointedAt = new Set(edges.filter((e) => left.has(e.from) && left.has(e.to)).map((e) => e.to))
        left = new Set([...left].filter((node) => pointedAt.has(node)))
      }
      expect(cycles.length > 0).toBe(left.size > 0)
      if (cycles.length === 0) continue
      cyclic++
      for (const cycle of cycles) {
        expect(cycle[0]).toBe(cycle.at(-1))
        for (let i = 1; i < cycle.length; i++) expect(edges).toContainEqual({ from: cycle[i - 1], to: cycle[i] })
      }
      expect(Math.min(...cycles.map(({ length }) => length - 1))).toBe(bruteShortest(nodes, edges))
    }
    expect(cyclic).toBeGreaterThan(50)
  })

  test('a chain of 8,000 and a graph of 100,000 edges take milliseconds, a ring and a dense knot too', () => {
    const chain = Array.from({ length: 8000 }, (_, i) => `n${i}`)
    const links = chain.slice(1).map((to, i) => ({ from: chain[i] as string, to }))
    const wide = Array.from({ length: 100_000 }, (_, i) => ({ from: `n${(i * 7) % 4000}`, to: `n${4000 + ((i * 13) % 4000)}` }))
    const started = cpuNow()
    expect(components(chain, links)).toHaveLength(1)
    expect(findCycles(chain, links)).toEqual([])
    expect(findCycles(chain, wide)).toEqual([])
    expect(components(chain, wide).length).toBeGreaterThan(0)
    expect(findCycles(chain, [...links, { from: 'n7999', to: 'n0' }])[0]).toHaveLength(8001)
    const dense = Array.from({ length: 100_000 }, (_, i) => ({
      from: `n${(i * 7919) % 8000}`,
      to: `n${(i * 104729 + 1) % 8000}`,
    }))
    expect(findCycles(chain, dense)).not.toEqual([])
    expect(cpuNow() - started).toBeLessThan(2000)
  })
})

function bruteShortest(nodes: readonly string[], edges: readonly Edge[]): number {
  let best = Infinity
  for (const start of nodes) {
    let reached = new Set([start])
    for (let length = 1; length <= nodes.length; length++) {
      reached = new Set(edges.filter((e) => reached.has(e.from)).map((e) => e.to))
      if (reached.has(start)) {
        best = Math.min(best, length)
        break
      }
    }
  }
  return best
}
