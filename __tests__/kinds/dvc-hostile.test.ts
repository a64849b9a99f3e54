import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import type { LineageGraph } from '../../src/model/views.js'
import { cpuTimeOf, inputFrom, known, viewOf } from './support.js'

describe('hostile and huge files', () => {
  const timed = (kind: string, data: Json, file = kind === 'dvc-lock' ? 'dvc.lock' : 'dvc.yaml', limit = 3000): LineageGraph => {
    const input = inputFrom(file, (path) => (path === file ? data : undefined))
    let graph: LineageGraph | undefined
    const time = cpuTimeOf(() => {
      graph = viewOf(kind, 'lineage', input).graphs[0]
      viewOf(kind, 'artifacts', input)
      known(kind).paths(input)
      known(kind).companions?.(input)
    })
    expect(time).toBeLessThan(limit)
    return graph as LineageGraph
  }
  test('a lock with 100,000 outputs', () => {
    const outs = Array.from({ length: 100_000 }, (_, i) => ({ path: `data/part-${i % 100}/f${i}.parquet`, md5: 'a'.repeat(32) }))
    expect(timed('dvc-lock', { schema: '2.0', stages: { a: { cmd: 'x', outs } } }, 'dvc.lock', 6000).nodes).toHaveLength(100_001)
  })
  test('ten lists that would make 10^10 stages stay one stage', () => {
    const matrix = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`k${i}`, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]))
    expect(timed('dvc-yaml', { stages: { t: { matrix, cmd: 'x', outs: ['${item.k1}'] } } }).nodes.map(({ id }) => id)).toEqual([
      't',
      '${item.k1}',
    ])
  })
  test('many loops over many entries are cut at a budget of all of them together', () => {
    const over = Array.from({ length: 5000 }, (_, i) => i)
    const deps = Array.from({ length: 500 }, (_, i) => `f${i}`)
    const stages = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`s${i}`, { foreach: over, do: { cmd: 'x', deps } }]))
    expect(timed('dvc-yaml', { stages }).nodes.filter(({ kind }) => kind === 'stage')).toHaveLength(50)
  })
  test('a text that would grow without end, and one made of open braces', () => {
    const stages = {
      a: {
        cmd: '${b}'.repeat(50_000),
        outs: ['${b}'.repeat(50_000), '${'.repeat(100_000), `${'${'.repeat(100_000)}\n}`, `${'${\n'.repeat(100_000)}}`],
      },
    }
    timed('dvc-yaml', { vars: [{ b: 'x'.repeat(50_000) }], stages })
  })
  test('paths of a thousand folders, nested data and odd values', () => {
    const deps = Array.from({ length: 3000 }, (_, i) => `${'a/'.repeat(500)}${i}`)
    timed('dvc-yaml', { stages: { a: { cmd: 'x', deps } } })
    let deep: Json = ['${x}']
    for (let i = 0; i < 50_000; i++) deep = [deep]
    timed('dvc-yaml', {
      stages: { a: { foreach: deep, do: { cmd: deep } }, b: { matrix: { k: deep }, params: deep, deps: deep } },
      vars: deep,
      plots: deep,
      metrics: deep,
      artifacts: deep,
    })
    for (const data of [
      null,
      3,
      [],
      { stages: [] },
      { stages: { a: 3 } },
      { vars: 3, stages: { a: { foreach: null, do: 3 }, b: { matrix: [] } } },
      { artifacts: { a: 1 }, plots: 'x' },
    ] as Json[]) {
      for (const kind of ['dvc-yaml', 'dvc-lock', 'dvc-pointer']) {
        const input = inputFrom('f', (path) => (path === 'f' ? data : undefined))
        for (const view of Object.values(known(kind).views)) expect(() => view?.(input)).not.toThrow()
        expect(() => known(kind).paths(input)).not.toThrow()
        expect(() => known(kind).companions?.(input)).not.toThrow()
      }
    }
  })
})
