import { describe, expect, test } from '@jest/globals'
import { valueAt } from '../../src/model/json.js'
import { inputOf, viewOf } from './support.js'

const dataset = (name: string, version?: string): object => ({
  namespace: 'db',
  name,
  ...(version !== undefined && { facets: { version: { datasetVersion: version } } }),
})
const run = (job: string, inputs: object[], outputs: object[]): object => ({
  eventType: 'COMPLETE',
  eventTime: '2026-01-01T00:00:00Z',
  run: { runId: '1' },
  job: { namespace: 'etl', name: job },
  inputs,
  outputs,
})
const signed = { eventTime: '2026-01-01T00:00:00Z', producer: 'https://example.com', schemaURL: 'https://openlineage.io/x' }

function graph(text: string): string[] {
  const file = 'events.json'
  const input = inputOf(file, { [file]: text })
  const [one] = viewOf('openlineage', 'lineage', input).graphs
  if (one === undefined) return []
  for (const { at } of [...one.nodes, ...one.edges]) expect(valueAt(input.data, at)).toBeDefined()
  const nodes = one.nodes.map(
    ({ id, kind, version }) => `${kind} ${id}${version === undefined ? '' : ` @${String(version.value)}`}`,
  )
  return [...nodes, ...one.edges.map(({ from, to }) => `${from} > ${to}`)]
}

describe('the graph of OpenLineage events', () => {
  test('a run event: inputs, job, outputs', () => {
    expect(graph(JSON.stringify(run('a', [dataset('raw', 'v7')], [dataset('out')])))).toEqual([
      'stage etl:a (job)',
      'dataset db:raw @v7',
      'dataset db:out',
      'db:raw > etl:a (job)',
      'etl:a (job) > db:out',
    ])
  })

  test('a job event and a dataset event', () => {
    expect(graph(JSON.stringify({ ...signed, job: { namespace: 'etl', name: 'a' }, inputs: [dataset('raw')] }))).toEqual([
      'stage etl:a (job)',
      'dataset db:raw',
      'db:raw > etl:a (job)',
    ])
    expect(graph(JSON.stringify({ ...signed, dataset: dataset('raw', '3') }))).toEqual(['dataset db:raw @3'])
  })

  test('many events: each job and dataset once, a version from whichever event tells it', () => {
    const lines = [
      run('a', [], []), // a start that says nothing of data
      run('a', [dataset('raw')], [dataset('mid')]),
      run('a', [dataset('raw', '2')], [dataset('mid')]),
      run('b', [dataset('mid')], [dataset('raw2'), dataset('mid2')]),
    ]
    expect(graph(JSON.stringify(lines))).toEqual([
      'stage etl:a (job)',
      'dataset db:raw @2',
      'dataset db:mid',
      'stage etl:b (job)',
      'dataset db:raw2',
      'dataset db:mid2',
      'db:raw > etl:a (job)',
      'etl:a (job) > db:mid',
      'db:mid > etl:b (job)',
      'etl:b (job) > db:raw2',
      'etl:b (job) > db:mid2',
    ])
  })

  test('a table that is changed in place leads from its job alone; events without data give no graph', () => {
    expect(graph(JSON.stringify(run('a', [dataset('t'), dataset('u')], [dataset('t')])))).toEqual([
      'stage etl:a (job)',
      'dataset db:t',
      'dataset db:u',
      'db:u > etl:a (job)',
      'etl:a (job) > db:t',
    ])
    expect(graph(JSON.stringify(run('a', [], [])))).toEqual([])
  })
})
