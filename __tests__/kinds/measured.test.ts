import { describe, expect, test } from '@jest/globals'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { Library } from '../../src/engine/library.js'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import type { Metric, ViewName, Views } from '../../src/model/views.js'
import { kindOf } from './support.js'

/** A document as the engine opens it: with its texts, and claimed by others. */
async function open(file: string, files: Readonly<Record<string, string>>, kind?: string) {
  const tree = memoryWorkspace(undefined, files, {}).head
  const library = new Library('head', tree, DEFAULT_LIMITS, (path) => (path === file ? kind : undefined))
  const opened = await library.open(file, true)
  if (!opened.known || opened.kind === undefined) return undefined
  return library.document(opened)
}

async function viewOf<Name extends ViewName>(name: Name, file: string, text: string, kind?: string): Promise<Views[Name]> {
  const view = (await open(file, { [file]: text }, kind))?.view(name)
  if (view === undefined) throw new Error(`${file} has no ${name}`)
  return view as Views[Name]
}

const show = ({ name, scope, slice, role, direction, unit, values, summary }: Metric): string =>
  [
    [scope, name, slice && `[${slice}]`, role].filter(Boolean).join(' '),
    values.map(({ value }) => JSON.stringify(value) ?? String(value)).join(' '),
    Object.entries(summary ?? {})
      .map(([key, one]) => `${key}=${String((one as { value: unknown }).value)}`)
      .join(' '),
    [direction?.value, unit?.value].filter(Boolean).join(' '),
  ]
    .filter((part) => part !== '')
    .join(' | ')

async function cardMetrics(text: string): Promise<string[]> {
  return (await viewOf('metrics', 'card.yaml', `versioning: { scheme: semver }\n${text}`)).metrics.map(show)
}

describe('metrics of cards, however they are written', () => {
  test.each([
    ['metrics: { auc: 0.95, loss: "0.1", note: "as measured" }', ['auc | 0.95', 'loss | "0.1"']],
    ['metrics: { auc: [0.9, 0.91, 0.92] }', ['auc | 0.9 0.91 0.92']],
    ['metrics: [{ name: auc, value: 0.9, direction: max, unit: "1" }]', ['auc | 0.9 | max 1']],
    ['metrics: { auc: { mean: 0.9, stderr: 0.01, n: 5, higher_is_better: true } }', ['auc | mean=0.9 stderr=0.01 n=5 | higher']],
    ['metrics: { loss: { value: 0.2, std: 0.01, n: 5, lower_is_better: true } }', ['loss | mean=0.2 std=0.01 n=5 | lower']],
    [
      'metrics: { auc: { value: 0.9, slices: { eu: 0.88, us: { mean: 0.9, n: 3 } } } }',
      ['auc | 0.9', 'auc [eu] | 0.88', 'auc [us] | mean=0.9 n=3'],
    ],
    ['metrics: { baseline: { auc: 0.9 }, candidate: { auc: 0.92 } }', ['auc reference | 0.9', 'auc candidate | 0.92']],
    ['metrics: [accuracy, f1]', ['accuracy', 'f1']],
    ['metrics: { auc: null, f1: { value: null } }', ['auc | null', 'f1 | null']],
    ['evaluation: { protocol: { splits: frozen }, metrics: [{ name: f1, value: 0.8, split: test }] }', ['f1 [test] | 0.8']],
    [
      'evaluation: { accuracy: 0.91, seeds: 5, auc: { mean: 0.9, std: 0.1, n: 5 } }',
      ['accuracy | 0.91', 'auc | mean=0.9 std=0.1 n=5'],
    ],
    ['evaluation: { results: [{ metric: acc, scores: [1, 2] }] }', ['acc | 1 2']],
    ['tasks: [{ id: qa, metrics: [{ name: em, value: 1 }], directions: { em: max } }]', ['qa em | 1 | max']],
    ['shadow: { metrics: [a] }\nlint_rules: [{ metrics: { a: 1 } }]', []],
  ])('%s', async (text, expected) => {
    expect(await cardMetrics(text)).toEqual(expected)
  })
})

describe('metrics files', () => {
  const NUMBERS = '{"train": {"loss": 0.1}, "acc": 0.9, "model": "xgb"}'

  test('a file of numbers is one only when a pipeline or the config says so', async () => {
    expect(await open('out/metrics.json', { 'out/metrics.json': NUMBERS })).toBeUndefined()
    const stage = 'stages:\n  train: { cmd: x, wdir: out, metrics: [{ metrics.json: { cache: false } }] }\n'
    const asStage = await open('out/metrics.json', { 'out/metrics.json': NUMBERS, 'dvc.yaml': stage })
    expect(asStage?.kind).toBe('metrics')
    expect(asStage?.view('metrics')?.metrics.map(show)).toEqual(['train.loss | 0.1', 'acc | 0.9'])
    const atTop = await open('m.yaml', {
      'm.yaml': 'acc: 0.9\n',
      'dvc.yaml': 'metrics: [m.yaml]\nstages: { a: { cmd: x, outs: [o] } }\n',
    })
    expect(atTop?.kind).toBe('metrics')
    const asOutput = await open('m.yaml', {
      'm.yaml': 'acc: 0.9\n',
      'dvc.yaml': 'stages: { metrics: { cmd: x, outs: [m.yaml] } }\n',
    })
    expect(asOutput).toBeUndefined()
    expect((await open('m.json', { 'm.json': NUMBERS }, 'metrics'))?.kind).toBe('metrics')
  })

  test('records of one file are a value for each row, paired by their key', async () => {
    const text = '{"id": "a", "acc": 1, "loss": 0.5}\n{"id": "b", "acc": 0}\n'
    const { metrics } = await viewOf('metrics', 'scores.jsonl', text, 'metrics')
    expect(metrics.map(show)).toEqual(['acc | 1 0', 'loss | 0.5 null'])
    expect(metrics[0]?.keys).toEqual(['a', 'b'])
  })

  test('pytest-benchmark: seconds on a named machine', async () => {
    const text = JSON.stringify({
      machine_info: { node: 'ci-1', machine: 'x86_64', cpu: { brand_raw: 'Xeon' }, python_version: '3.12.1' },
      benchmarks: [
        { name: 'a', fullname: 't.py::a', stats: { mean: 1, stddev: 0.1, rounds: 5, data: [1, 1.1] } },
        { name: 'b', fullname: 't.py::b', stats: { mean: 1, stddev: 0.1, rounds: 5 } },
      ],
    })
    const { metrics } = await viewOf('metrics', 'b.json', text)
    expect(metrics.map(show)).toEqual(['t.py::a | 1 1.1 | lower s', 't.py::b | mean=1 std=0.1 n=5 | lower s'])
    expect(metrics[0]).toMatchObject({ wallClock: true, environment: 'ci-1, x86_64, Xeon, 3.12.1' })
  })

  test('Google Benchmark: repetitions are values, aggregates stand in for them', async () => {
    const text = JSON.stringify({
      context: { host_name: 'h', num_cpus: 8, library_build_type: 'release' },
      benchmarks: [
        { name: 'BM_x', run_name: 'BM_x', run_type: 'iteration', real_time: 10, cpu_time: 9, time_unit: 'ns' },
        { name: 'BM_x', run_name: 'BM_x', run_type: 'iteration', real_time: 12, cpu_time: 11, time_unit: 'ns' },
        {
          name: 'BM_x_mean',
          run_name: 'BM_x',
          run_type: 'aggregate',
          aggregate_name: 'mean',
          real_time: 11,
          cpu_time: 10,
          time_unit: 'ns',
        },
        {
          name: 'BM_y_mean',
          run_name: 'BM_y',
          run_type: 'aggregate',
          aggregate_name: 'mean',
          repetitions: 3,
          real_time: 5,
          cpu_time: 4,
          time_unit: 'us',
        },
        {
          name: 'BM_y_stddev',
          run_name: 'BM_y',
          run_type: 'aggregate',
          aggregate_name: 'stddev',
          real_time: 1,
          cpu_time: 1,
          time_unit: 'us',
        },
      ],
    })
    const { metrics } = await viewOf('metrics', 'g.json', text)
    expect(metrics.map(show)).toEqual([
      'BM_x | 10 12 | lower ns',
      'BM_x (cpu) | 9 11 | lower ns',
      'BM_y | mean=5 std=1 n=3 | lower us',
      'BM_y (cpu) | mean=4 std=1 n=3 | lower us',
    ])
    expect(metrics[0]?.environment).toBe('h, 8 cpus, release')
  })

  test('hyperfine', async () => {
    const text = '{"results": [{"command": "sleep 1", "mean": 1.0, "stddev": 0.01, "times": [1.0, 1.01]}]}'
    expect((await viewOf('metrics', 'h.json', text)).metrics.map(show)).toEqual(['sleep 1 | 1 1.01 | lower s'])
  })
})

describe('MLflow', () => {
  const run = '0123456789abcdef0123456789abcdef'
  const META = `artifact_uri: file:///x\nexperiment_id: '1'\nlifecycle_stage: active\nrun_id: ${run}\nend_time: 1737798439060\n`

  test('a stored run has its metrics with all steps, in their order, whatever the order of the lines', async () => {
    const folder = `mlruns/1/${run}`
    const files = {
      [`${folder}/meta.yaml`]: META,
      [`${folder}/metrics/acc`]: '30 0.9 2\n10 0.7 0\n20 0.8 1\n',
      [`${folder}/metrics/train/loss`]: '10 nan 0\n20 -inf 1\n30 oops 2\n',
      [`${folder}/params/acc`]: '1\n',
    }
    const document = await open(`${folder}/meta.yaml`, files)
    expect(document?.kind).toBe('mlflow-run')
    const metrics = document?.view('metrics')?.metrics ?? []
    expect(metrics.map(({ name, values, over }) => [name, values.map(({ value }) => value), over])).toEqual([
      ['acc', [0.7, 0.8, 0.9], 'steps'],
      ['train/loss', [NaN, -Infinity, 'oops'], 'steps'],
    ])
    expect(metrics[0]?.file).toBe(`${folder}/metrics/acc`)
    expect(document?.view('freshness')?.times).toEqual([
      { at: ['end_time'], value: 1737798439060, of: 'data', unit: 'ms', name: 'end_time', scope: '[]' },
    ])
    expect([...(document?.companionPaths ?? [])]).toContain(`${folder}/metrics/`)
  })

  test('what the REST API and the command line answer', async () => {
    const rest = JSON.stringify({
      run: {
        info: { run_id: run, artifact_uri: 'x', end_time: 5 },
        data: {
          metrics: [
            { key: 'acc', value: 0.9, step: 1 },
            { key: 'acc', value: 0.8, step: 0 },
            { key: 'f1', value: 1 },
          ],
        },
      },
    })
    expect((await viewOf('metrics', 'run.json', rest)).metrics.map(show)).toEqual(['acc | 0.8 0.9', 'f1 | 1'])
    const described = JSON.stringify({
      info: { run_id: run, artifact_uri: 'x' },
      data: { metrics: { acc: 0.9 }, params: {}, tags: {} },
    })
    expect((await viewOf('metrics', 'run.json', described)).metrics.map(show)).toEqual(['acc | 0.9'])
  })

  test('an experiment is no run', () => {
    expect(
      kindOf('mlruns/1/meta.yaml', 'artifact_location: x\nexperiment_id: 1\nlifecycle_stage: active\nname: a\n'),
    ).toBeUndefined()
  })

  test('a version, and the aliases of a model', async () => {
    const version = `name: churn\nversion: 3\ncurrent_stage: Production\nrun_id: ${run}\ncreation_timestamp: 1\nsource: x\n`
    const { releases } = await viewOf('release', 'mlruns/models/churn/version-3/meta.yaml', version)
    expect(releases.map(({ model, version: number, stage, run: by }) => [model, number?.value, stage?.value, by?.value])).toEqual(
      [['churn', 3, 'Production', run]],
    )
    const files = {
      'mlruns/models/churn/meta.yaml': 'name: churn\ncreation_timestamp: 1\nlast_updated_timestamp: 2\nlatest_versions: []\n',
      'mlruns/models/churn/aliases/champion': '3',
    }
    const model = await open('mlruns/models/churn/meta.yaml', files)
    expect(model?.view('release')?.releases.map(({ alias, version: number }) => [alias?.value, number?.value])).toEqual([
      ['champion', '3'],
    ])
  })
})

test('a Hugging Face card: the data set with its split is the slice, the task the scope', async () => {
  const text = [
    '---',
    'license: mit',
    'model-index:',
    '- name: m',
    '  results:',
    '  - task: { type: text-classification }',
    '    dataset: { name: Beans, type: beans, split: test }',
    '    metrics:',
    '    - { type: accuracy, name: Test accuracy, value: 0.9 }',
    '---',
    '# m',
  ].join('\n')
  const { metrics } = await viewOf('metrics', 'README.md', text)
  expect(metrics.map(show)).toEqual(['text-classification accuracy [Beans, test] | 0.9'])
  expect(metrics[0]?.values[0]?.at).toEqual(['model-index', 0, 'results', 0, 'metrics', 0, 'value'])
  expect(await open('README.md', { 'README.md': '---\ntitle: Blog\ntags: [a]\nlayout: post\n---\n# x\n' })).toBeUndefined()
})

test('Great Expectations: results, checkpoints and suites', async () => {
  const result = {
    success: false,
    expectation_config: { expectation_type: 'expect_column_values_to_not_be_null', kwargs: { column: 'id' } },
    result: { unexpected_count: 2, element_count: 9 },
  }
  const validation = { success: false, results: [result], statistics: {}, meta: { run_id: { run_time: '2026-01-01T00:00:00Z' } } }
  const quality = await viewOf('quality', 'v.json', JSON.stringify(validation))
  expect(quality.expectations).toMatchObject([
    { name: 'expect_column_values_to_not_be_null', column: 'id', observed: '2 of 9 values are unexpected' },
  ])
  const checkpoint = JSON.stringify({ success: false, run_results: { a: { validation_result: validation } } })
  expect((await viewOf('quality', 'c.json', checkpoint)).expectations).toHaveLength(1)
  const suite = JSON.stringify({
    name: 's',
    meta: {},
    expectations: [{ type: 'expect_column_values_to_be_between', kwargs: { column: 'a', min_value: 0, max_value: 9 } }],
  })
  expect((await viewOf('quality', 's.json', suite)).gates).toMatchObject([
    { id: 'expect_column_values_to_be_between a', limits: [{ sense: 'least' }, { sense: 'most' }] },
  ])
})

test('OpenLineage: rows, assertions and columns of every event', async () => {
  const event = {
    eventTime: '2026-01-01T00:00:00Z',
    producer: 'x',
    schemaURL: 'https://openlineage.io/spec',
    run: { runId: 'a' },
    job: { namespace: 'n', name: 'j' },
    inputs: [
      {
        ...{ namespace: 'n', name: 'in' },
        inputFacets: {
          dataQualityMetrics: { rowCount: 10, columnMetrics: { a: { nullCount: 2, quantiles: { '0.5': 1 } } } },
          dataQualityAssertions: { assertions: [{ assertion: 'not_null', success: false, column: 'a', severity: 'warn' }] },
        },
      },
    ],
    outputs: [{ namespace: 'n', name: 'out', outputFacets: { outputStatistics: { rowCount: 7, size: 1 } } }],
  }
  const text = JSON.stringify([event])
  const quality = await viewOf('quality', 'e.json', text)
  expect(quality.rowCounts.map(({ name, count }) => [name, count?.value])).toEqual([
    ['n:in', 10],
    ['n:out', 7],
  ])
  expect(quality.expectations).toMatchObject([{ name: 'not_null', column: 'a', severity: { value: 'warn' } }])
  expect((await viewOf('distributions', 'e.json', text)).columns).toMatchObject([
    { dataset: 'n:in', column: 'a', nulls: { value: 2 }, rows: { value: 10 } },
  ])
})

describe('distributions', () => {
  const of = async (text: string): Promise<unknown[]> =>
    (await viewOf('distributions', 'card.yaml', `versioning: { scheme: semver }\n${text}`)).distributions.map(
      ({ name, role, weights, bins, n }) => [...[name, role, weights.value, bins?.value, n?.value]],
    )

  test('side by side, by role, by feature, as maps of categories', async () => {
    expect(await of('distributions: { age: { bins: [0, 1, 2], reference: [0.2, 0.8], current: [0.3, 0.7] } }')).toEqual([
      ['age', 'reference', [0.2, 0.8], [0, 1, 2], undefined],
      ['age', 'candidate', [0.3, 0.7], [0, 1, 2], undefined],
    ])
    expect(await of('distributions: { training: { age: { counts: [1, 2], edges: [0, 1, 2] } } }')).toEqual([
      ['age', 'reference', [1, 2], [0, 1, 2], undefined],
    ])
    expect(await of('histograms: [{ feature: city, counts: { a: 1, b: 2 }, n: 3 }]')).toEqual([
      ['city', undefined, { a: 1, b: 2 }, undefined, 3],
    ])
    expect(await of('drift: { metric: psi, threshold: 0.2 }')).toEqual([])
  })
})
