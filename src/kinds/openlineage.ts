import { isList, isObject, type Json, type JsonObject, type Path } from '../model/json.js'
import type { SurfaceItem } from '../model/views.js'
import type { KindBody } from './kind.js'
import { eventColumns, eventFreshness, eventQuality } from './measured/openlineage.js'
import { datasetId, eventLineage, eventsOf } from './openlineage-graph.js'
import { rootKeys } from './root-keys.js'
import { noVersion } from './spec-family/versioning.js'
import { item } from './surface.js'
import { textOf } from './values.js'

const SAMPLE = 50
const EVENT_TYPES = new Set(['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER'])

/** A run event, a dataset event or a job event: https://openlineage.io/spec. A list of them, or a file with one a line. */
function isEvents(data: Json): boolean {
  if (!isList(data)) return isObject(data) && isEvent(data)
  return data.length > 0 && data.slice(0, SAMPLE).every((one) => isObject(one) && isEvent(one))
}

function isEvent(event: JsonObject): boolean {
  const { run, job, dataset } = event
  const isSigned = typeof event.producer === 'string' || /openlineage/i.test(textOf(event.schemaURL))
  const isTimed = typeof event.eventTime === 'string'
  if (isObject(run) && textOf(run.runId) !== '' && isNamed(job))
    return isTimed || EVENT_TYPES.has(textOf(event.eventType)) || isSigned
  return isTimed && isSigned && (isNamed(job) || isNamed(dataset))
}

function isNamed(value: Json | undefined): boolean {
  return isObject(value) && typeof value.name === 'string' && typeof value.namespace === 'string'
}

/** The data that jobs write, wherever in the file it is told. */
function outputItems(data: Json): SurfaceItem[] {
  const found = new Map<string, SurfaceItem>()
  const add = (value: Json | undefined, at: Path): void => {
    if (!isObject(value) || textOf(value.name) === '') return
    const id = datasetId(value)
    if (!found.has(id)) found.set(id, item('port', id, at))
  }
  for (const { event, at } of eventsOf(data)) {
    if (isList(event.outputs)) event.outputs.forEach((one, i) => add(one, [...at, 'outputs', i]))
    add(event.dataset, [...at, 'dataset'])
  }
  return [...found.values()]
}

/** Events of OpenLineage: what a run read and wrote, with the schemas that it saw. */
export const openLineage: KindBody = {
  recognise: isEvents,
  sniff: (text) => {
    const keys = rootKeys(text)
    return keys.has('run') && keys.has('job') && keys.has('eventTime')
  },
  views: {
    // A record of what happened; the versions in it are those of the data.
    versioning: () => noVersion(),
    lineage: ({ data }) => eventLineage(data),
    schema: () => ({ parts: [{ dialect: 'openlineage', at: [] }], references: [], contracts: [] }),
    surface: ({ data }) => ({ items: outputItems(data) }),
    quality: ({ data }) => eventQuality(data),
    distributions: ({ data }) => ({ distributions: [], columns: eventColumns(data) }),
    freshness: ({ data }) => eventFreshness(data),
  },
  paths: () => [],
}
