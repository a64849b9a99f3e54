import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import { componentsOf, edgesOf, inputFrom, inputOf, known, pipelineGraph, stagesIn, viewOf } from './support.js'

describe('a pipeline that forecasts sales', () => {
  const TEXT = `
stages:
  clean:
    cmd: python src/clean.py --config=conf/clean.yaml
    deps: [src/clean.py, data/raw.csv]
    params: [clean.rows, {conf/clean.yaml: [a]}]
    outs: [data/clean]
  fit:
    cmd: [python -m sales.fit, ./tools/pack.sh model.bin]
    deps: [data/clean/train.csv]
    outs: [{model.bin: {cache: false}}]
    metrics: [{metrics.json: {cache: false}}]
    plots: [{loss.csv: {x: step}, acc.csv: {x: step}}]
artifacts: {sales: {path: model.bin, type: model}}
plots: [plots/a.csv, {roc: {y: {plots/roc.json: tpr}}}]
metrics: [reports/all.json]
`
  test('stages and files are nodes; what lies in an output folder comes from it', () => {
    const graph = pipelineGraph(TEXT)
    expect(edgesOf(graph)).toEqual([
      'clean > data/clean',
      'data/clean > data/clean/train.csv',
      'data/clean/train.csv > fit',
      'data/raw.csv > clean',
      'fit > acc.csv',
      'fit > loss.csv',
      'fit > metrics.json',
      'fit > model.bin',
      'src/clean.py > clean',
    ])
    expect(graph).toMatchObject({ at: ['stages'], connected: 'expected', versioned: false })
    expect(componentsOf(graph)).toBe(1)
    expect(graph.nodes.find(({ id }) => id === 'model.bin')).toMatchObject({
      kind: 'model',
      path: 'model.bin',
      at: ['stages', 'fit', 'outs', 0],
    })
    expect(graph.nodes.find(({ id }) => id === 'acc.csv')?.at).toEqual(['stages', 'fit', 'plots', 0, 'acc.csv'])
  })
  test('every file it names makes it worth another look', () => {
    const paths = known('dvc-yaml').paths(inputOf('a/dvc.yaml', { 'a/dvc.yaml': TEXT }))
    for (const path of [
      'src/clean.py',
      'conf/clean.yaml',
      'params.yaml',
      'sales/fit.py',
      'tools/pack.sh',
      'model.bin',
      'plots/a.csv',
      'plots/roc.json',
      'reports/all.json',
      'loss.csv',
      'dvc.lock',
    ]) {
      expect(paths).toContain(`a/${path}`)
    }
    expect(paths.filter((path) => !path.startsWith('a/'))).toEqual([])
  })
  test('a script that is a stage’s name does not clash with the stage', () => {
    const graph = pipelineGraph('stages: {run: {cmd: ./run, deps: [run], outs: [x]}, "stage:run": {cmd: y, deps: [x]}}')
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length)
    expect(edgesOf(graph)).toContain('run > stage:run')
  })
  test('a folder that somebody depends on joins what another stage puts into it', () => {
    const graph = pipelineGraph(
      'stages: {a: {cmd: x, outs: [data/a.csv]}, b: {cmd: x, deps: [data/], outs: [m]}, c: {cmd: x, deps: [data2/z], outs: [n]}}',
    )
    expect(edgesOf(graph)).toContain('data/a.csv > data')
    expect(componentsOf(graph)).toBe(2)
  })
  test('one stage alone is one piece; no stage is no graph', () => {
    expect(componentsOf(pipelineGraph('stages: {a: {cmd: x}}'))).toBe(1)
    expect(viewOf('dvc-yaml', 'lineage', inputOf('dvc.yaml', { 'dvc.yaml': 'plots: []' })).graphs).toEqual([])
  })
  test('its artifacts are paths without digests; what is no path is kept', () => {
    const { artifacts } = viewOf(
      'dvc-yaml',
      'artifacts',
      inputOf('dvc.yaml', { 'dvc.yaml': 'stages: {a: {cmd: x, wdir: w, deps: [in.csv, 7], outs: ["${gone}"]}}' }),
    )
    expect(artifacts).toMatchObject([
      { role: 'input', path: { value: 'in.csv' }, folder: 'w', digests: [], sha256Required: false },
      { role: 'input', path: { value: 7 } },
    ])
  })
})

describe('templates', () => {
  test('names come from params.yaml, vars, vars files with keys, and a stage’s own vars read from its wdir', () => {
    const graph = pipelineGraph(
      `vars: [{dirs: {out: build, list: [p, q]}}, "conf/paths.yaml:raw,other"]
stages:
  a:
    wdir: sub
    vars: [local.yaml, {own: mine}]
    cmd: x
    deps: ["../\${raw.file}", "\${from_params}", "\${hidden}"]
    outs: ["\${own}-\${near}.csv", "\${dirs.list[1]}\${dirs.list[-1]}", "\\\\\${raw}"]`,
      {
        'params.yaml': 'from_params: 0.00001',
        'conf/paths.yaml': 'raw: {file: raw.csv}\nhidden: no',
        'sub/local.yaml': 'near: true',
      },
    )
    expect(edgesOf(graph)).toEqual([
      'a > sub/${raw}',
      'a > sub/mine-true.csv',
      'a > sub/qq',
      'raw.csv > a',
      'sub/${hidden} (in a) > a',
      'sub/1e-05 > a',
    ])
    expect(graph.nodes.find(({ id }) => id.includes('hidden'))?.path).toBeUndefined()
  })

  test('foreach over a list, a list of maps, a map, and a name', () => {
    const body = 'do: {wdir: "m/${item}", cmd: x, deps: [in], outs: [out]}'
    expect(stagesIn(pipelineGraph(`stages: {t: {foreach: [a, 1, true, 0.5], ${body}}}`))).toEqual([
      't@a',
      't@1',
      't@true',
      't@0.5',
    ])
    expect(
      pipelineGraph(`stages: {t: {foreach: [a, b], ${body}}}`)
        .nodes.map(({ path }) => path)
        .filter(Boolean),
    ).toEqual(['m/a/in', 'm/a/out', 'm/b/in', 'm/b/out'])
    expect(edgesOf(pipelineGraph('stages: {t: {foreach: [{x: 1}, {x: 2}], do: {cmd: x, outs: ["o${item.x}"]}}}'))).toEqual([
      't@0 > o1',
      't@1 > o2',
    ])
    expect(
      edgesOf(pipelineGraph('stages: {t: {foreach: {us: {n: 3}, uk: {n: 4}}, do: {cmd: x, outs: ["${key}-${item.n}"]}}}')),
    ).toEqual(['t@uk > uk-4', 't@us > us-3'])
    expect(
      stagesIn(pipelineGraph('stages: {t: {foreach: "${models}", do: {cmd: x}}}', { 'params.yaml': 'models: [cnn, rnn]' })),
    ).toEqual(['t@cnn', 't@rnn'])
    expect(
      edgesOf(pipelineGraph('vars: [{p: {a: 1}}]\nstages: {t: {foreach: ["${p.a}"], do: {cmd: x, outs: ["${item}"]}}}')),
    ).toEqual(['t@1 > 1'])
  })

  test('matrix: every combination, named by value or by key and position', () => {
    expect(stagesIn(pipelineGraph('stages: {t: {matrix: {model: [cnn, xgb], f: [[a, b], {k: v}]}, cmd: x}}'))).toEqual([
      't@cnn-f0',
      't@cnn-f1',
      't@xgb-f0',
      't@xgb-f1',
    ])
    const graph = pipelineGraph('stages: {t: {matrix: {m: "${ms}", s: [1]}, cmd: x, outs: ["${key}/${item.m}.${item.s}"]}}', {
      'params.yaml': 'ms: [a, b]',
    })
    expect(edgesOf(graph)).toEqual(['t@a-1 > a-1/a.1', 't@b-1 > b-1/b.1'])
    expect(graph.nodes[0]?.at).toEqual(['stages', 't'])
  })

  test('item hides a variable of that name, and maps that two sources define in parts are one', () => {
    expect(
      edgesOf(pipelineGraph('vars: [{item: outer}]\nstages: {t: {foreach: [inner], do: {cmd: x, outs: ["${item}"]}}}')),
    ).toEqual(['t@inner > inner'])
    expect(
      stagesIn(
        pipelineGraph('vars: [{m: {b: {n: 2}}}]\nstages: {t: {foreach: "${m}", do: {cmd: x}}}', {
          'params.yaml': 'm: {a: {n: 1}}',
        }),
      ).sort(),
    ).toEqual(['t@a', 't@b'])
  })

  test('what cannot be resolved stays named, joins only its like, and is no path', () => {
    const graph = pipelineGraph(
      'stages: {a: {cmd: x, outs: ["${gone}/o"]}, b: {cmd: x, deps: ["${gone}/o"]}, c: {wdir: "${lost}", cmd: x, deps: [z]}}',
    )
    expect(edgesOf(graph)).toEqual(['${gone}/o > b', '${lost}/z > c', 'a > ${gone}/o'])
    expect(graph.nodes.some(({ path }) => path !== undefined)).toBe(false)
    expect(stagesIn(pipelineGraph('stages: {t: {foreach: "${gone}", do: {cmd: x, wdir: w, outs: ["${item}", fixed]}}}'))).toEqual(
      ['t'],
    )
    expect(pipelineGraph('stages: {t: {foreach: "${gone}", do: {cmd: x, wdir: w, outs: [fixed]}}}').nodes[1]?.path).toBe(
      'w/fixed',
    )
  })

  test('URLs, absolute paths and paths out of the workspace are kept as written and still join', () => {
    const graph = pipelineGraph(
      'stages: {a: {cmd: x, wdir: w, outs: ["s3://b/k", /data/x, ../../../up]}, b: {cmd: x, deps: ["s3://b/k"], outs: ["remote://r/k"]}}',
    )
    expect(edgesOf(graph)).toEqual(['a > /data/x', 'a > s3://b/k', 'a > w/../../../up', 'b > remote://r/k', 's3://b/k > b'])
    expect(graph.nodes.some(({ path }) => path !== undefined)).toBe(false)
    const outside = pipelineGraph('stages: {a: {cmd: x, wdir: /abs, outs: [o]}, b: {cmd: x, wdir: ../.., deps: [o]}}')
    expect(edgesOf(outside)).toEqual(['../../o > b', 'a > /abs/o'])
  })

  test('expressions that are none, that are open, or that span lines are left as they are', () => {
    for (const text of ['${}', '${a..b}', '${a[b.c]}', '${a', '${a\n}', '$a', '${ }', '${__proto__}', '${a.constructor}']) {
      const data: Json = { stages: { s: { cmd: 'x', outs: [text] } }, vars: [{ a: {} }] }
      const [graph] = viewOf(
        'dvc-yaml',
        'lineage',
        inputFrom('dvc.yaml', (path) => (path === 'dvc.yaml' ? data : undefined)),
      ).graphs
      expect(graph?.nodes[1]?.id).toBe(text)
    }
  })

  test('companions are the vars files, as far as they can be known', () => {
    const files = {
      'p/dvc.yaml':
        'vars: ["../conf/a.yaml:x", b.json]\nstages: {t: {foreach: [u, v], do: {wdir: "${item}", vars: [own.yaml], cmd: x}}}',
    }
    expect(known('dvc-yaml').companions?.(inputOf('p/dvc.yaml', files))).toEqual([
      'p/params.yaml',
      'conf/a.yaml',
      'p/b.json',
      'p/u/own.yaml',
      'p/v/own.yaml',
    ])
    const lock = { ...files, 'p/dvc.lock': 'schema: "2.0"\nstages: {}' }
    expect(known('dvc-lock').companions?.(inputOf('p/dvc.lock', lock))).toEqual(
      expect.arrayContaining(['p/dvc.yaml', 'p/params.yaml', 'conf/a.yaml', 'p/u/own.yaml']),
    )
    expect(known('dvc-lock').companions?.(inputOf('dvc.lock', { 'dvc.lock': '{}' }))).toEqual(['dvc.yaml', 'params.yaml'])
    expect(known('dvc-lock').dependents?.('p/params.yaml')).toEqual(['p/dvc.lock'])
    expect(known('dvc-yaml').dependents?.('p/dvc.lock')).toEqual(['p/dvc.yaml'])
    expect(known('dvc-yaml').dependents?.('p/other.yaml')).toEqual([])
  })
})
