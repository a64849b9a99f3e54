import { isList, isObject, type At, type Json, type JsonObject, type Path } from '../model/json.js'
import type { LinksView, Metric, RowCount } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { HUB_KEYS, MARKDOWN } from './names.js'
import { readMetrics } from './measured/metrics.js'
import { pickScalar } from './measured/walk.js'
import { noVersion } from './spec-family/versioning.js'
import { textOf } from './values.js'

const COMMON = ['license', 'licenses', 'language', 'languages', 'tags', 'datasets', 'metrics', 'widget', 'configs'] as const

/** The front matter of a `README.md` on the Hugging Face hub: https://huggingface.co/docs/hub/model-cards */
function isCard(data: Json, file: string): boolean {
  if (!MARKDOWN.test(file) || !isObject(data)) return false
  const own = HUB_KEYS.filter((key) => Object.hasOwn(data, key)).length
  return Object.hasOwn(data, 'model-index') || own >= 2 || (own === 1 && COMMON.some((key) => Object.hasOwn(data, key)))
}

/** `model-index[].results[].metrics[]`; the data set, its configuration and split are the slice. */
function metricsOf({ data }: KindInput): Metric[] {
  const models = isObject(data) && isList(data['model-index']) ? data['model-index'] : []
  return models.flatMap((model, i) => {
    const results = isObject(model) && isList(model.results) ? model.results : []
    return results.flatMap((result, k) => (isObject(result) ? resultMetrics(result, ['model-index', i, 'results', k]) : []))
  })
}

function resultMetrics(result: JsonObject, at: Path): Metric[] {
  const { task, dataset, metrics } = result
  const scope = isObject(task) ? textOf(task.type) || textOf(task.name) : ''
  const parts = isObject(dataset) ? ['name', 'config', 'split'].map((key) => textOf(dataset[key])) : []
  const slice = [...new Set(parts.map((part, i) => part || (i === 0 && isObject(dataset) ? textOf(dataset.type) : '')))]
    .filter(Boolean)
    .join(', ')
  return (isList(metrics) ? metrics : []).flatMap((metric, i) => {
    const place = [...at, 'metrics', i]
    if (!isObject(metric)) return []
    // The type is the metric; the name may be any text for people.
    const named = { ...metric, name: textOf(metric.type) || textOf(metric.name) }
    return readMetrics([named], place, { ...(scope !== '' && { scope }), ...(slice !== '' && { slice }) }).map((one) => ({
      ...one,
      at: place,
      values: one.values.map((value) => ({ ...value, at: [...place, ...value.at.slice(place.length + 1)] })),
    }))
  })
}

function rowCountsOf({ data }: KindInput): RowCount[] {
  const info = isObject(data) ? data.dataset_info : undefined
  const configs: At<Json>[] = isList(info)
    ? info.map((value, i) => ({ value, at: ['dataset_info', i] }))
    : [{ value: info ?? null, at: ['dataset_info'] }]
  return configs.flatMap(({ value, at }) => {
    if (!isObject(value) || !isList(value.splits)) return []
    const config = textOf(value.config_name)
    return value.splits.flatMap((split, i): RowCount[] => {
      if (!isObject(split)) return []
      const place = [...at, 'splits', i]
      const count = pickScalar(split, place, ['num_examples'])
      return count === undefined ? [] : [{ name: [config, textOf(split.name)].filter(Boolean).join(' '), at: place, count }]
    })
  })
}

function linksOf({ data }: KindInput): LinksView['links'] {
  if (!isObject(data)) return []
  const names = (key: string): At<Json>[] => {
    const value = data[key]
    if (isList(value)) return value.map((one, i) => ({ value: one, at: [key, i] }))
    return typeof value === 'string' ? [{ value, at: [key] }] : []
  }
  return [
    ...names('datasets').map((name) => ({ to: 'dataset' as const, name })),
    ...names('base_model').map((name) => ({ to: 'model' as const, name })),
  ]
}

/** A model card or data set card of the Hugging Face hub. */
export const hfCard: KindBody = {
  recognise: isCard,
  views: {
    // The hub counts by commits.
    versioning: () => noVersion(),
    links: (input) => ({ links: linksOf(input) }),
    metrics: (input) => ({ metrics: metricsOf(input) }),
    quality: (input) => ({
      ...{ gates: [], expectations: [], guardrails: [], splits: [], latencies: [], samples: [] },
      rowCounts: rowCountsOf(input),
    }),
  },
  paths: () => [],
}
