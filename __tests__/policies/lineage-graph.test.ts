import { describe, expect, test } from '@jest/globals'
import { valueAt } from '../../src/model/json.js'
import type { Document, LineageGraph, Report } from '../../src/policy.js'
import policy from '../../policies/lineage-graph/policy.js'
import { cpuNow } from '../cost.js'

type Reported = Report<typeof policy.meta.rules>

/** Judges a graph as such, without a parser in the way. */
function judgeGraph(
  ids: readonly string[],
  edges: readonly (readonly [string, string])[],
  more: Partial<LineageGraph> = {},
): Reported[] {
  const graph: LineageGraph = {
    at: ['lineage', 'graph'],
    nodes: ids.map((id, i) => ({ id, at: ['lineage', 'graph', 'nodes', i], kind: 'stage', version: { value: 'v1', at: [] } })),
    edges: edges.map(([from, to], i) => {
      const at = ['lineage', 'graph', 'edges', i]
      return { from, to, at, fromAt: [...at, 'from'], toAt: [...at, 'to'] }
    }),
    connected: 'required',
    versioned: true,
    ...more,
  }
  const data = { lineage: { graph: { nodes: [], edges: [] } } }
  const document = {
    file: 'a.yaml',
    get: (path: readonly (string | number)[]) => valueAt(data, path),
    view: () => ({ graphs: [graph] }),
  }
  const reports: Reported[] = []
  const context = {
    options: { scope: 'file', allow_cycles: false },
    facts: {},
    report: (report: Reported) => reports.push(report),
    record: () => undefined,
  }
  policy.checkDocument?.(document as unknown as Document, context as never)
  return reports
}

describe('large graphs', () => {
  const ids = Array.from({ length: 8000 }, (_, i) => `n${i}`)
  const chain = ids.slice(1).map((to, i) => [ids[i] as string, to] as const)
  const time = (act: () => Reported[]): [Reported[], number] => {
    const started = cpuNow()
    const reports = act()
    return [reports, cpuNow() - started]
  }
  test('a chain of 8,000 nodes passes', () => {
    const [reports, ms] = time(() => judgeGraph(ids, chain))
    expect(reports).toEqual([])
    expect(ms).toBeLessThan(1000)
  })
  test('100,000 edges', () => {
    const edges = Array.from({ length: 100_000 }, (_, i) => [`n${i % 7999}`, `n${(i % 7999) + 1}`] as const)
    const [reports, ms] = time(() => judgeGraph(ids, edges))
    expect(reports).toEqual([])
    expect(ms).toBeLessThan(1500)
  })
  test('100,000 edges that all name different unknown nodes are all reported, and soon', () => {
    const edges = Array.from({ length: 100_000 }, (_, i) => [`n${i % 8000}`, `unknown-node-${i}`] as const)
    const [reports, ms] = time(() => judgeGraph(ids, edges))
    expect(reports.filter(({ rule }) => rule === 'LIN.EDGE_UNKNOWN_NODE')).toHaveLength(100_000)
    expect(ms).toBeLessThan(5000)
  })
  test('a ring of 8,000 is a cycle whose name is cut', () => {
    const [reports, ms] = time(() => judgeGraph(ids, [...chain, ['n7999', 'n0']]))
    expect(reports.map(({ rule, data }) => [rule, data])).toEqual([
      ['LIN.CYCLE', { cycle: 'n0 > n1 > n2 > n3 > n4 > n5 > (7993 more) > n7999 > n0', length: 8000 }],
    ])
    expect(ms).toBeLessThan(2000)
  })
})

describe('one mistake is one finding', () => {
  const rulesOf = (reports: readonly Reported[]): string[] => reports.map(({ rule }) => rule)
  test('a misspelt end does not tear the graph apart as well', () => {
    expect(
      rulesOf(
        judgeGraph(
          ['ingest', 'clean', 'train', 'serve'],
          [
            ['ingest', 'clean'],
            ['claen', 'train'],
            ['train', 'serve'],
          ],
        ),
      ),
    ).toEqual(['LIN.EDGE_UNKNOWN_NODE'])
  })
  test('isolated nodes are no islands', () => {
    expect(rulesOf(judgeGraph(['a', 'b', 'c', 'd'], [['a', 'b']]))).toEqual(['LIN.NODE_ISOLATED', 'LIN.NODE_ISOLATED'])
  })
  test('islands are, beside an isolated node', () => {
    expect(
      rulesOf(
        judgeGraph(
          ['a', 'b', 'c', 'd', 'e'],
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
        ),
      ),
    ).toEqual(['LIN.NODE_ISOLATED', 'LIN.NOT_CONNECTED'])
  })
  test('two nodes without any edge are both isolated', () => {
    expect(rulesOf(judgeGraph(['a', 'b'], []))).toEqual(['LIN.NODE_ISOLATED', 'LIN.NODE_ISOLATED'])
  })
})

test('where the format does not promise one graph, islands and isolated nodes are soft, and unknown ends are not', () => {
  const reports = judgeGraph(
    ['a', 'b', 'c', 'd', 'e'],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['a', 'zzzzzzzz'],
    ],
    { connected: 'expected' },
  )
  expect(reports.map(({ rule, soft }) => [rule, soft])).toEqual([
    ['LIN.EDGE_UNKNOWN_NODE', undefined],
    ['LIN.NODE_ISOLATED', true],
    ['LIN.NOT_CONNECTED', true],
  ])
})

test('ids that are names of Object.prototype are ids like any other', () => {
  expect(
    judgeGraph(
      ['__proto__', 'constructor', 'toString'],
      [
        ['__proto__', 'constructor'],
        ['constructor', 'toString'],
      ],
    ),
  ).toEqual([])
  expect(
    judgeGraph(
      ['a', 'b'],
      [
        ['a', 'b'],
        ['b', 'constructor'],
      ],
    ).map(({ rule }) => rule),
  ).toEqual(['LIN.EDGE_UNKNOWN_NODE'])
})

test('without `versioned`, a node needs neither version nor digest', () => {
  const nodes = [{ id: 'a', at: [], kind: 'stage' }]
  expect(judgeGraph([], [], { nodes, versioned: false })).toEqual([])
  expect(judgeGraph([], [], { nodes })).toEqual([expect.objectContaining({ rule: 'LIN.NODE_UNVERSIONED' })])
})
