import { describe, expect, test } from '@jest/globals'
import { compileExpression, judge, type Scope } from '../../src/lib/expression/index.js'
import { valueAt, type Json, type Path } from '../../src/model/json.js'
import { cpuNow } from '../cost.js'

const document: Json = { edges: [{ from: 'a:x', to: 'b:y' }] }
const scopeAt = (path: Path): Scope => ({ root: document, value: valueAt(document, path)!, path })

describe('a failure explains itself', () => {
  const found = (source: string, value: Json, path: Path = []): string => {
    const root = path.reduceRight<Json>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value)
    const judgement = judge(compileExpression(source), { root, value, path })
    if (judgement.met !== false) throw new Error('the assert is met')
    return judgement.found
  }
  test.each<[string, Json, Path, string]>([
    ["units == 'SI' and check_dim == true", { units: 'imperial', check_dim: true }, ['metrology'], '`units` is "imperial"'],
    ["units == 'SI' and check_dim == true", { units: 'cgs' }, ['metrology'], '`units` is "cgs" and `check_dim` is missing'],
    ["units == 'SI'", { unit: 'SI' }, [], '`units` is missing (did you mean "unit"?)'],
    ["has_key('sha256') and len(value.sha256) > 0", { path: 'x' }, ['artifacts', 0], '`sha256` is missing'],
    [
      "has_key('sha256') and len(value.sha256) > 0",
      { sha256: '' },
      ['artifacts', 0],
      '`len(value.sha256)` is 0 and `value.sha256` is ""',
    ],
    ['has_keys(a, b, c)', { b: 1 }, [], '`a` is missing and `c` is missing'],
    ['has_keys(a, b)', 'text', [], 'the value is the text "text", not an object'],
    [
      'abs(train.ratio + test.ratio - 1) <= 1e-6',
      { train: { ratio: 0.5 }, test: { ratio: 0.25 } },
      ['splits'],
      '`abs(train.ratio + test.ratio - 1)` is 0.25, `train.ratio` is 0.5 and `test.ratio` is 0.25',
    ],
    ["matches('^v')", 1.5, ['version'], 'the value is 1.5 and a pattern needs text (put the value in quotes)'],
    ["value in ['a', 'b']", 'c', ['mode'], 'the value is "c"'],
    ['a.b.c == 1', { a: {} }, [], '`a.b` is missing'],
    ['not flag', { flag: true }, [], '`flag` is true'],
    ['exists(a) ? a == 1 : true', { a: 2 }, [], '`a` is 2'],
    ['a == 1 or b == 2', { a: 3, b: 4 }, [], '`a` is 3 and `b` is 4'],
    ['len(value) > 0', [], ['layers'], '`len(value)` is 0 and the value is an empty list'],
    [
      'splits.x.frozen and splits.y.frozen',
      { x: { frozen: false } },
      ['splits'],
      '`splits.x.frozen` is false and `splits.y` is missing',
    ],
    ['false', {}, [], 'the value is an empty object'],
    [
      'graph_is_connected(value)',
      { nodes: [{ id: 'a' }, { id: 'b' }, 'c'], edges: [{ from: 'a', to: 'b' }] },
      ['graph'],
      'the graph falls into 2 parts: "a", "b" | "c"',
    ],
    [
      'no_dangling_nodes(value)',
      { nodes: ['a', 'b'], edges: [['a', 'z']] },
      ['graph'],
      'an edge names "z", which is not among the nodes',
    ],
    ['no_dangling_nodes(value)', { nodes: ['a', 'b', 'c'], edges: [['a', 'b']] }, ['graph'], 'no edge joins "c" to another node'],
    ['graph_is_connected(value)', { nodes: [] }, ['graph'], 'the graph has no nodes'],
    ['graph_is_connected(value)', { nodes: [{}] }, ['graph'], '`nodes[0]` has no `id`'],
    [
      'graph_is_connected(value)',
      { nodes: ['a'], edges: [{ from: 'a' }] },
      ['graph'],
      '`edges[0]` does not name both its ends, `from` and `to`',
    ],
  ])('%s', (source, value, path, expected) => {
    expect(found(source, value, path)).toBe(expected)
  })
  test('long values are cut', () => {
    expect(found("value == 'a'", 'x'.repeat(5000)).length).toBeLessThan(200)
    expect(found('has_keys(' + Array.from({ length: 30 }, (_, i) => `k${i}`).join(',') + ')', {})).toContain('24 more')
  })
})

describe('graphs', () => {
  const judged = (source: string, value: Json): boolean =>
    judge(compileExpression(source), { root: value, value, path: [] }).met === true
  test.each<[string, Json, boolean, boolean]>([
    ['one node', { nodes: ['a'], edges: [] }, true, true],
    ['one node without edges', { nodes: ['a'] }, true, true],
    [
      'weakly connected',
      {
        nodes: ['a', 'b', 'c'],
        edges: [
          ['a', 'c'],
          ['b', 'c'],
        ],
      },
      true,
      true,
    ],
    [
      'a cycle',
      {
        nodes: ['a', 'b'],
        edges: [
          ['a', 'b'],
          ['b', 'a'],
        ],
      },
      true,
      true,
    ],
    ['a self loop joins nothing', { nodes: ['a', 'b'], edges: [['a', 'a']] }, false, false],
    [
      'an edge to nowhere',
      {
        nodes: ['a', 'b'],
        edges: [
          ['a', 'b'],
          ['b', 'z'],
        ],
      },
      true,
      false,
    ],
    [
      'nodes joined only through a node that is not listed',
      {
        nodes: ['a', 'b'],
        edges: [
          ['a', 'z'],
          ['z', 'b'],
        ],
      },
      false,
      false,
    ],
    ['numbers as ids', { nodes: [{ id: 1 }, { id: 2 }], edges: [{ from: 1, to: 2 }] }, true, true],
    ['no nodes', { nodes: [], edges: [] }, false, true],
  ])('%s', (_, graph, connected, tidy) => {
    expect(judged('graph_is_connected(value)', graph)).toBe(connected)
    expect(judged('no_dangling_nodes(value)', graph)).toBe(tidy)
  })
  test('a large graph takes no time', () => {
    const nodes = Array.from({ length: 20_000 }, (_, i) => ({ id: `n${i}` }))
    const edges = nodes.slice(1).map(({ id }, i) => ({ from: `n${i}`, to: id }))
    const started = cpuNow()
    expect(judged('graph_is_connected(value) and no_dangling_nodes(value)', { nodes, edges })).toBe(true)
    expect(cpuNow() - started).toBeLessThan(5_000)
  })
})

describe('schema_compat', () => {
  const compat = (out: Json, into: Json): boolean | 'unclear' =>
    judge(compileExpression('schema_compat(out, into)'), { root: {}, value: { out, into }, path: [] }).met
  test.each<[string, Json, Json, boolean | 'unclear']>([
    ['the same text', 'contracts/raw@v1.0', 'contracts/raw@v1.0', true],
    ['two references that are not in the document', 'contracts/raw@v1.0', 'contracts/raw@v1.1', 'unclear'],
    ['equal maps', { a: 'int' }, { a: 'int' }, true],
    ['an extra field', { a: 'int', b: 'string' }, { a: 'int' }, true],
    ['a missing field', { a: 'int' }, { a: 'int', b: 'string' }, false],
    ['a wider reader', { a: 'int' }, { a: 'long' }, true],
    ['a narrower reader', { a: 'long' }, { a: 'int' }, false],
    ['int read as double', { a: 'int32' }, { a: 'double' }, true],
    ['a long is not held by a double', { a: 'int64' }, { a: 'float64' }, false],
    ['another type', { a: 'string' }, { a: 'int' }, false],
    ['unknown types that differ', { a: 'T_arr' }, { a: 'phi' }, 'unclear'],
    ['a known fault beats an unknown one', { a: 'T_arr', b: 'string' }, { a: 'phi', b: 'int' }, false],
    ['field lists', { fields: [{ name: 'a', type: 'int' }] }, { fields: [{ name: 'a', type: 'int64' }] }, true],
    ['an optional field of the consumer', { fields: [] }, { fields: [{ name: 'a', type: 'int', required: false }] }, true],
    [
      'optional but produced with another type',
      { a: 'string' },
      { fields: [{ name: 'a', type: 'int', required: false }] },
      false,
    ],
    ['optional for the producer', { fields: [{ name: 'a', type: 'int', required: false }] }, { a: 'int' }, false],
    [
      'JSON Schema',
      { properties: { a: { type: 'integer' } }, required: ['a'] },
      { properties: { a: { type: 'number' } }, required: ['a'] },
      true,
    ],
    [
      'JSON Schema, not required of the producer',
      { properties: { a: { type: 'integer' } } },
      { properties: { a: { type: 'integer' } }, required: ['a'] },
      false,
    ],
    ['lists', { type: 'array', items: 'int' }, { type: 'array', items: 'long' }, true],
    [
      'lists, the other way',
      { a: { type: 'array', items: { type: 'long' } } } as Json,
      { a: { type: 'array', items: { type: 'int' } } } as Json,
      'unclear',
    ],
    ['nested records', { fields: { a: { fields: { x: 'int' } } } }, { fields: { a: { fields: { x: 'string' } } } }, false],
    ['names without types', ['a', 'b'], ['a'], true],
    ['names without types, one missing', ['a'], ['a', 'b'], false],
    ['nothing to compare', null, { a: 'int' }, 'unclear'],
  ])('%s', (_, out, into, expected) => {
    expect(compat(out, into)).toBe(expected)
  })
  test('edges that only name stages are unclear', () => {
    const judgement = judge(compileExpression('schema_compat(edge.from.Σ_out, edge.to.Σ_in)'), scopeAt(['edges', 0]))
    expect(judgement).toEqual({ met: 'unclear', reason: '`edge.from.Σ_out` is not in the document' })
  })
  test('a plain no beside it decides, a plain yes does not', () => {
    const whole = (source: string): unknown => judge(compileExpression(source), scopeAt(['edges', 0])).met
    expect(whole('schema_compat(edge.x, edge.y) and false')).toBe(false)
    expect(whole('schema_compat(edge.x, edge.y) and nope')).toBe(false)
    expect(whole('schema_compat(edge.x, edge.y) and true')).toBe('unclear')
    expect(whole('schema_compat(edge.x, edge.y) or true')).toBe(true)
    expect(whole('not schema_compat(edge.x, edge.y)')).toBe('unclear')
  })
})
