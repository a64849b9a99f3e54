/** What came, went or became something else on the public surface beside the schema: artifacts, ports, metrics, licence, access. */
import type { SchemaChange } from '../../model/schema-change.js'
import type { SurfaceArea, SurfaceItem, SurfaceView } from '../../model/views.js'

export interface SurfaceChange extends SchemaChange {
  readonly area: SurfaceArea
}

const NAMES: Record<SurfaceArea, string> = {
  access: 'access',
  artifact: 'artifact',
  clustering: 'clustering',
  key: 'key',
  identity: 'identifier',
  licence: 'licence',
  metric: 'metric',
  model: 'model',
  partition: 'partitioning',
  port: 'port',
  stage: 'stage',
}
/** From open to closed; going back along it shuts nobody out. DatasetCards Ch. 4. */
const ACCESS = ['open', 'public', 'registered', 'restricted', 'private', 'closed']

/**
 * An item that is gone, or is now another thing, breaks those who rely on it in both directions: no order of upgrades helps.
 * One that is new disturbs nobody. A stage is how the work is done, not what it yields: it may come and go.
 */
export function diffSurfaces(base: SurfaceView | undefined, head: SurfaceView | undefined): SurfaceChange[] {
  const changes: SurfaceChange[] = []
  const before = group(base)
  const after = group(head)
  for (const area of new Set([...before.keys(), ...after.keys()])) {
    const { gone, come, both } = pair(before.get(area) ?? [], after.get(area) ?? [])
    for (const [was, is] of both) if (was.value !== is.value) changes.push(becomeOther(area, was, is))
    if (SOLE.has(area) && gone.length === 1 && come.length === 1) {
      if (gone[0]!.value !== come[0]!.value) changes.push(becomeOther(area, gone[0]!, come[0]!))
    } else {
      // That a table is not cut is no part of it that could come or go.
      for (const item of gone) if (!isVoid(item)) changes.push(itemGone(area, item))
      for (const item of come) if (!isVoid(item)) changes.push(itemAdded(area, item))
    }
  }
  return changes
}

/** Of these a document mostly has one, which may move to another place. */
const SOLE: ReadonlySet<SurfaceArea> = new Set(['licence', 'access', 'partition', 'clustering'])

function isVoid({ area, value }: SurfaceItem): boolean {
  return area === 'partition' && value === ''
}

function group(view: SurfaceView | undefined): Map<SurfaceArea, SurfaceItem[]> {
  const groups = new Map<SurfaceArea, SurfaceItem[]>()
  for (const item of view?.items ?? []) {
    const items = groups.get(item.area)
    if (items === undefined) groups.set(item.area, [item])
    else items.push(item)
  }
  return groups
}

interface Paired {
  readonly gone: readonly SurfaceItem[]
  readonly come: readonly SurfaceItem[]
  readonly both: readonly (readonly [SurfaceItem, SurfaceItem])[]
}

/** By id; then by the id without what names a release in it: `train_pkg-1.2.0.tgz` is the `train_pkg-1.3.0.tgz` of the next. */
function pair(before: readonly SurfaceItem[], after: readonly SurfaceItem[]): Paired {
  const byId = new Map(after.map((item) => [item.id, item]))
  const exact = before.flatMap((item) => {
    const other = byId.get(item.id)
    return other === undefined ? [] : [[item, other] as const]
  })
  const [was, is] = [new Set(exact.map(([item]) => item.id)), new Set(exact.map(([, item]) => item.id))]
  const rest = uniqueByName(after.filter((item) => !is.has(item.id)))
  const own = uniqueByName(before.filter((item) => !was.has(item.id)))
  const renamed = [...own].flatMap(([name, item]) => {
    const other = rest.get(name)
    return other === undefined ? [] : [[item, other] as const]
  })
  for (const [item, other] of renamed) {
    was.add(item.id)
    is.add(other.id)
  }
  return {
    gone: unique(before.filter((item) => !was.has(item.id))),
    come: unique(after.filter((item) => !is.has(item.id))),
    both: [...exact, ...renamed],
  }
}

function unique(items: readonly SurfaceItem[]): SurfaceItem[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

const RELEASE_PART = /\bv?\d+(?:[._-]\d+)+|\d{4,}|\b[0-9a-f]{7,64}\b/gi

function uniqueByName(items: readonly SurfaceItem[]): Map<string, SurfaceItem> {
  const named = new Map<string, SurfaceItem | undefined>()
  for (const item of items) {
    const name = item.id.replace(RELEASE_PART, '#')
    if (name !== item.id) named.set(name, named.has(name) ? undefined : item)
  }
  return new Map([...named].flatMap(([name, item]) => (item === undefined ? [] : [[name, item] as const])))
}

function itemGone(area: SurfaceArea, item: SurfaceItem): SurfaceChange {
  const isInner = area === 'stage' || item.internal === true
  const isHarmless = isInner || area === 'clustering'
  return {
    area,
    class: isHarmless ? 'both' : 'break',
    what: isInner ? 'stage removed' : isHarmless ? 'clustering changed' : 'item removed',
    basePath: item.at,
    headPath: undefined,
    sentence: `${nameOf(area, item)} was removed`,
    witnesses: [],
  }
}

function itemAdded(area: SurfaceArea, item: SurfaceItem): SurfaceChange {
  return {
    area,
    class: 'both',
    what: 'item added',
    basePath: undefined,
    headPath: item.at,
    sentence: `${nameOf(area, item)} was added`,
    witnesses: [],
  }
}

function becomeOther(area: SurfaceArea, was: SurfaceItem, is: SurfaceItem): SurfaceChange {
  const opens = area === 'access' && isOpening(was.value, is.value)
  // Core.DataSpec Ch. 7: another order of the same rows is minor, as long as they are found by the same key.
  const isHarmless = opens || area === 'stage' || area === 'clustering'
  return {
    area,
    class: isHarmless ? 'both' : 'break',
    what: opens ? 'access opened' : isHarmless ? `${area} changed` : 'item changed',
    basePath: was.at,
    headPath: is.at,
    sentence: `${nameOf(area, is)} changed from ${quote(was.value)} to ${quote(is.value)}`,
    witnesses: [],
  }
}

function isOpening(from: string, to: string): boolean {
  const [was, is] = [from, to].map((value) => ACCESS.indexOf(value.toLowerCase()))
  return was! >= 0 && is! >= 0 && is! < was!
}

function nameOf(area: SurfaceArea, { id }: SurfaceItem): string {
  const of = area === 'partition' || area === 'clustering' ? ' of' : ''
  return id === '' ? `the ${NAMES[area]}` : `the ${NAMES[area]}${of} \`${id}\``
}

function quote(value: string): string {
  return value === '' ? 'nothing' : `\`${value}\``
}
