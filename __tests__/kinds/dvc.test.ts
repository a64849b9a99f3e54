import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/model/json.js'
import type { LineageGraph } from '../../src/model/views.js'
import { componentsOf, edgesOf, inputFrom, inputOf, known, viewOf } from './support.js'

const graphOf = (kind: string, file: string, files: Record<string, string>): LineageGraph => {
  const [graph] = viewOf(kind, 'lineage', inputOf(file, files)).graphs
  if (graph === undefined) throw new Error('no graph')
  return graph
}
const pipeline = (text: string, files: Record<string, string> = {}) =>
  graphOf('dvc-yaml', 'dvc.yaml', { 'dvc.yaml': text, ...files })
const stagesIn = (graph: LineageGraph) => graph.nodes.filter(({ kind }) => kind === 'stage').map(({ id }) => id)

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
    const graph = pipeline(TEXT)
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
    const graph = pipeline('stages: {run: {cmd: ./run, deps: [run], outs: [x]}, "stage:run": {cmd: y, deps: [x]}}')
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length)
    expect(edgesOf(graph)).toContain('run > stage:run')
  })
  test('a folder that somebody depends on joins what another stage puts into it', () => {
    const graph = pipeline(
      'stages: {a: {cmd: x, outs: [data/a.csv]}, b: {cmd: x, deps: [data/], outs: [m]}, c: {cmd: x, deps: [data2/z], outs: [n]}}',
    )
    expect(edgesOf(graph)).toContain('data/a.csv > data')
    expect(componentsOf(graph)).toBe(2)
  })
  test('one stage alone is one piece; no stage is no graph', () => {
    expect(componentsOf(pipeline('stages: {a: {cmd: x}}'))).toBe(1)
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
    const graph = pipeline(
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
    expect(stagesIn(pipeline(`stages: {t: {foreach: [a, 1, true, 0.5], ${body}}}`))).toEqual(['t@a', 't@1', 't@true', 't@0.5'])
    expect(
      pipeline(`stages: {t: {foreach: [a, b], ${body}}}`)
        .nodes.map(({ path }) => path)
        .filter(Boolean),
    ).toEqual(['m/a/in', 'm/a/out', 'm/b/in', 'm/b/out'])
    expect(edgesOf(pipeline('stages: {t: {foreach: [{x: 1}, {x: 2}], do: {cmd: x, outs: ["o${item.x}"]}}}'))).toEqual([
      't@0 > o1',
      't@1 > o2',
    ])
    expect(
      edgesOf(pipeline('stages: {t: {foreach: {us: {n: 3}, uk: {n: 4}}, do: {cmd: x, outs: ["${key}-${item.n}"]}}}')),
    ).toEqual(['t@uk > uk-4', 't@us > us-3'])
    expect(
      stagesIn(pipeline('stages: {t: {foreach: "${models}", do: {cmd: x}}}', { 'params.yaml': 'models: [cnn, rnn]' })),
    ).toEqual(['t@cnn', 't@rnn'])
    expect(edgesOf(pipeline('vars: [{p: {a: 1}}]\nstages: {t: {foreach: ["${p.a}"], do: {cmd: x, outs: ["${item}"]}}}'))).toEqual(
      ['t@1 > 1'],
    )
  })

  test('matrix: every combination, named by value or by key and position', () => {
    expect(stagesIn(pipeline('stages: {t: {matrix: {model: [cnn, xgb], f: [[a, b], {k: v}]}, cmd: x}}'))).toEqual([
      't@cnn-f0',
      't@cnn-f1',
      't@xgb-f0',
      't@xgb-f1',
    ])
    const graph = pipeline('stages: {t: {matrix: {m: "${ms}", s: [1]}, cmd: x, outs: ["${key}/${item.m}.${item.s}"]}}', {
      'params.yaml': 'ms: [a, b]',
    })
    expect(edgesOf(graph)).toEqual(['t@a-1 > a-1/a.1', 't@b-1 > b-1/b.1'])
    expect(graph.nodes[0]?.at).toEqual(['stages', 't'])
  })

  test('item hides a variable of that name, and maps that two sources define in parts are one', () => {
    expect(edgesOf(pipeline('vars: [{item: outer}]\nstages: {t: {foreach: [inner], do: {cmd: x, outs: ["${item}"]}}}'))).toEqual([
      't@inner > inner',
    ])
    expect(
      stagesIn(
        pipeline('vars: [{m: {b: {n: 2}}}]\nstages: {t: {foreach: "${m}", do: {cmd: x}}}', { 'params.yaml': 'm: {a: {n: 1}}' }),
      ).sort(),
    ).toEqual(['t@a', 't@b'])
  })

  test('what cannot be resolved stays named, joins only its like, and is no path', () => {
    const graph = pipeline(
      'stages: {a: {cmd: x, outs: ["${gone}/o"]}, b: {cmd: x, deps: ["${gone}/o"]}, c: {wdir: "${lost}", cmd: x, deps: [z]}}',
    )
    expect(edgesOf(graph)).toEqual(['${gone}/o > b', '${lost}/z > c', 'a > ${gone}/o'])
    expect(graph.nodes.some(({ path }) => path !== undefined)).toBe(false)
    expect(stagesIn(pipeline('stages: {t: {foreach: "${gone}", do: {cmd: x, wdir: w, outs: ["${item}", fixed]}}}'))).toEqual([
      't',
    ])
    expect(pipeline('stages: {t: {foreach: "${gone}", do: {cmd: x, wdir: w, outs: [fixed]}}}').nodes[1]?.path).toBe('w/fixed')
  })

  test('URLs, absolute paths and paths out of the workspace are kept as written and still join', () => {
    const graph = pipeline(
      'stages: {a: {cmd: x, wdir: w, outs: ["s3://b/k", /data/x, ../../../up]}, b: {cmd: x, deps: ["s3://b/k"], outs: ["remote://r/k"]}}',
    )
    expect(edgesOf(graph)).toEqual(['a > /data/x', 'a > s3://b/k', 'a > w/../../../up', 'b > remote://r/k', 's3://b/k > b'])
    expect(graph.nodes.some(({ path }) => path !== undefined)).toBe(false)
    const outside = pipeline('stages: {a: {cmd: x, wdir: /abs, outs: [o]}, b: {cmd: x, wdir: ../.., deps: [o]}}')
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

describe('a lock', () => {
  const LOCK = `schema: '2.0'
stages:
  fit@cnn:
    cmd: python fit.py
    deps: [{path: raw, hash: md5, md5: abc.dir, size: 9, nfiles: 2}, {path: s3://b/k, etag: '"1"'}]
    params: {params.yaml: {lr: 1}}
    outs:
      - {path: m.bin, md5: def, size: 3}
      - {path: big, cloud: {store: {etag: e1, version_id: v1}}, files: [{relpath: a/x.csv, size: 1, cloud: {store: {etag: e2, version_id: v2}}}]}
  gone:
    cmd: x
    outs: [{path: ../old.bin, md5: aaa}]
`
  const files = {
    'p/q/dvc.lock': LOCK,
    'p/q/dvc.yaml': 'stages: {fit: {foreach: "${models}", do: {wdir: "../${home}/${item}", cmd: python fit.py, outs: [m.bin]}}}',
    'p/q/params.yaml': 'models: [cnn]\nhome: models',
  }
  const input = inputOf('p/q/dvc.lock', files)

  test('reads paths from the wdir that only dvc.yaml says', () => {
    const [graph] = viewOf('dvc-lock', 'lineage', input).graphs
    expect(edgesOf(graph)).toEqual([
      'fit@cnn > p/models/cnn/big',
      'fit@cnn > p/models/cnn/m.bin',
      'p/models/cnn/raw > fit@cnn',
      's3://b/k > fit@cnn',
    ])
    expect(graph?.nodes.find(({ id }) => id.endsWith('m.bin'))).toMatchObject({
      path: 'p/models/cnn/m.bin',
      digest: { value: 'def', at: ['stages', 'fit@cnn', 'outs', 0, 'md5'] },
    })
  })

  test('names the algorithm of every digest: md5 of DVC 3, of DVC 2, of a folder, and what a storage keeps', () => {
    const { artifacts, lists } = viewOf('dvc-lock', 'artifacts', input)
    expect(lists).toEqual([])
    expect(
      artifacts.map(({ role, folder, path, directory, digests }) => [
        role,
        folder,
        path?.value,
        directory,
        digests.map(({ algorithm }) => algorithm).join(),
      ]),
    ).toEqual([
      ['input', 'p/models/cnn', 'raw', true, 'dvc-dir'],
      ['input', 'p/models/cnn', 's3://b/k', false, 'etag'],
      ['output', 'p/models/cnn', 'm.bin', false, 'md5-dos2unix'],
      ['output', 'p/models/cnn', 'big', true, 'etag,version_id'],
      ['output', 'p/models/cnn/big', 'a/x.csv', false, 'etag,version_id'],
      ['output', 'p/q', '../old.bin', false, 'md5-dos2unix'],
    ])
    expect(artifacts[4]?.digests[0]).toEqual({
      algorithm: 'etag',
      value: 'e2',
      at: ['stages', 'fit@cnn', 'outs', 1, 'files', 0, 'cloud', 'store', 'etag'],
    })
  })

  test('a stage that the pipeline no longer has is no part of the graph, as for DVC; without a pipeline all are', () => {
    expect(viewOf('dvc-lock', 'lineage', input).graphs[0]?.nodes.map(({ id }) => id)).not.toContain('gone')
    const alone = graphOf('dvc-lock', 'dvc.lock', { 'dvc.lock': LOCK })
    expect(stagesIn(alone)).toEqual(['fit@cnn', 'gone'])
  })

  test('all its files, the pipeline and its params make it worth another look', () => {
    expect(known('dvc-lock').paths(input)).toEqual([
      'p/models/cnn/big',
      'p/models/cnn/fit.py',
      'p/models/cnn/m.bin',
      'p/models/cnn/params.yaml',
      'p/models/cnn/raw',
      'p/old.bin',
      'p/q/dvc.yaml',
      'p/q/params.yaml',
    ])
  })

  test('schema 1 has its stages at the root', () => {
    const text = 'fit: {cmd: x, deps: [{path: a, md5: b}], outs: [{path: c, md5: d}]}'
    expect(graphOf('dvc-lock', 'dvc.lock', { 'dvc.lock': text })).toMatchObject({
      at: [],
      nodes: [{ id: 'fit', at: ['fit'] }, { id: 'a' }, { id: 'c' }],
    })
  })

  test('two stages below different wdirs that meet in one file are one piece, and two pieces without the dvc.yaml', () => {
    const lock =
      'schema: "2.0"\nstages: {a: {cmd: x, outs: [{path: ../../data/t.csv, md5: a1}]}, b: {cmd: x, deps: [{path: ../data/t.csv, md5: a1}]}}'
    const source =
      'vars: [{w: steps}]\nstages: {a: {cmd: x, wdir: "${w}/a", outs: [../../data/t.csv]}, b: {cmd: x, wdir: "${w}", deps: [../data/t.csv]}}'
    expect(componentsOf(graphOf('dvc-lock', 'p/q/dvc.lock', { 'p/q/dvc.lock': lock, 'p/q/dvc.yaml': source }))).toBe(1)
    expect(componentsOf(graphOf('dvc-lock', 'p/q/dvc.lock', { 'p/q/dvc.lock': lock }))).toBe(2)
  })

  test('a number that was written 1.0 finds its stage', () => {
    const lock = 'schema: "2.0"\nstages: {"t@1.0": {cmd: x, outs: [{path: o, md5: a}]}, "u@a-2.0-b": {cmd: x}}'
    const source = 'stages: {t: {foreach: [1.0], do: {wdir: w, cmd: x}}, u: {matrix: {p: [a], q: [2.0], r: [b]}, cmd: x}}'
    const graph = graphOf('dvc-lock', 'dvc.lock', { 'dvc.lock': lock, 'dvc.yaml': source })
    expect(graph.nodes.map(({ id }) => id)).toEqual(['t@1.0', 'u@a-2.0-b', 'w/o'])
  })

  test('entries of every wrong shape are handed over', () => {
    const text = 'schema: "2.0"\nstages: {a: {cmd: x, deps: [7, plain, {md5: a}, {path: 3, md5: true}, null], outs: no}, b: 3}'
    const { artifacts } = viewOf('dvc-lock', 'artifacts', inputOf('dvc.lock', { 'dvc.lock': text }))
    expect(artifacts.map(({ path, digests }) => [path?.value, digests.map(({ value }) => value)])).toEqual([
      [undefined, []],
      ['plain', []],
      [undefined, ['a']],
      [3, [true]],
      [undefined, []],
      ['no', []],
    ])
    expect(graphOf('dvc-lock', 'dvc.lock', { 'dvc.lock': text }).nodes.map(({ id }) => id)).toEqual(['a', 'plain', 'no'])
  })
})

describe('a pointer', () => {
  test('to a folder, with a wdir', () => {
    const input = inputOf('data/big.dvc', {
      'data/big.dvc': 'wdir: ../store\nouts: [{md5: a.dir, size: 9, nfiles: 3, hash: md5, path: big}]',
    })
    expect(viewOf('dvc-pointer', 'artifacts', input).artifacts).toMatchObject([
      {
        role: 'pointer',
        folder: 'store',
        directory: true,
        digests: [{ algorithm: 'dvc-dir', value: 'a.dir' }],
        size: { value: 9 },
      },
    ])
    expect(known('dvc-pointer').paths(input)).toEqual(['store/big'])
    expect(viewOf('dvc-pointer', 'lineage', input).graphs).toMatchObject([
      { nodes: [{ id: 'store/big', kind: 'dataset', path: 'store/big', digest: { value: 'a.dir' } }], edges: [] },
    ])
  })
  test('an import from another repository is a link, not a file of this workspace', () => {
    const text =
      'frozen: true\ndeps: [{path: get/data.xml, repo: {url: https://g/r, rev_lock: f5}}]\nouts: [{md5: a, path: data.xml}]'
    const input = inputOf('data/data.xml.dvc', { 'data/data.xml.dvc': text })
    expect(viewOf('dvc-pointer', 'links', input).links).toEqual([
      {
        to: 'dataset',
        name: { value: 'get/data.xml', at: ['deps', 0, 'path'] },
        version: { value: 'f5', at: ['deps', 0, 'repo', 'rev_lock'] },
      },
    ])
    expect(viewOf('dvc-pointer', 'artifacts', input).artifacts.map(({ role }) => role)).toEqual(['pointer'])
    expect(known('dvc-pointer').paths(input)).toEqual(['data/data.xml'])
    expect(edgesOf(viewOf('dvc-pointer', 'lineage', input).graphs[0])).toEqual(['https://g/r:get/data.xml > data/data.xml'])
  })
  test('several outputs are graphs of their own; a URL that was imported keeps its text and its etag', () => {
    const text = 'deps: [{path: "https://h/x.csv", etag: \'"1"\'}]\nouts: [{path: x.csv, md5: a}, {path: y.csv}, 3]'
    const input = inputOf('x.dvc', { 'x.dvc': text })
    expect(viewOf('dvc-pointer', 'lineage', input).graphs.map(componentsOf)).toEqual([1, 1])
    expect(viewOf('dvc-pointer', 'artifacts', input).artifacts.map(({ role, path }) => [role, path?.value])).toEqual([
      ['input', 'https://h/x.csv'],
      ['pointer', 'x.csv'],
      ['pointer', 'y.csv'],
      ['pointer', undefined],
    ])
  })
})

describe('hostile and huge files', () => {
  const timed = (kind: string, data: Json, file = kind === 'dvc-lock' ? 'dvc.lock' : 'dvc.yaml', limit = 1000): LineageGraph => {
    const input = inputFrom(file, (path) => (path === file ? data : undefined))
    const start = performance.now()
    const [graph] = viewOf(kind, 'lineage', input).graphs
    viewOf(kind, 'artifacts', input)
    known(kind).paths(input)
    known(kind).companions?.(input)
    expect(performance.now() - start).toBeLessThan(limit)
    return graph as LineageGraph
  }
  test('a lock with 100,000 outputs', () => {
    const outs = Array.from({ length: 100_000 }, (_, i) => ({ path: `data/part-${i % 100}/f${i}.parquet`, md5: 'a'.repeat(32) }))
    expect(timed('dvc-lock', { schema: '2.0', stages: { a: { cmd: 'x', outs } } }, 'dvc.lock', 2500).nodes).toHaveLength(100_001)
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
