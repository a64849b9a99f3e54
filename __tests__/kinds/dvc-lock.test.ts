import { describe, expect, test } from '@jest/globals'
import { componentsOf, edgesOf, graphOf, inputOf, known, stagesIn, viewOf } from './support.js'

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
