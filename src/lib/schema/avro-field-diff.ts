import type { Side } from '../../policy.js'
import { showAvro, type AvroField, type AvroRecord } from './avro.js'
import { sourcesOf } from './avro-data.js'
import { nameOf, type AvroPlace, type AvroRun } from './avro-diff.js'
import { equalData } from './constraints.js'
import { withField } from './samples.js'
import { showJson } from './type-text.js'

/** Fields of two records: matched by name, else by an alias of either side, since each side is a reader once. */
export function diffAvroFields(run: AvroRun, base: AvroRecord, head: AvroRecord, place: AvroPlace): void {
  const [old, now] = [byName(base), byName(head)]
  const free = head.fields.filter((field) => !old.has(field.name))
  const aliases = new Map(free.flatMap((field) => field.aliases.map((alias) => [alias, field])))
  const matched = new Set<AvroField>()
  for (const field of base.fields) {
    const back = field.aliases.flatMap((alias) => (old.has(alias) ? [] : (now.get(alias) ?? [])))[0]
    const other = [now.get(field.name), aliases.get(field.name), back].find((one) => one !== undefined && !matched.has(one))
    if (other === undefined) {
      gone(run, field, head, now, place, 'base')
      continue
    }
    matched.add(other)
    diffAvroField(run, field, other, base, head, place)
  }
  for (const field of head.fields) if (!matched.has(field)) gone(run, field, base, old, place, 'head')
}

/** A field that only one side has: its own reader needs a default for data of the other. */
function gone(
  run: AvroRun,
  field: AvroField,
  other: AvroRecord,
  byNames: ReadonlyMap<string, AvroField>,
  place: AvroPlace,
  side: Side,
): void {
  // A field of the other side may be read under an alias, though it goes on under its own name as well.
  const sources = sourcesOf(field, byNames)
  const safe =
    sources.length === 1
      ? run.resolution.reads(sources[0]!.type, field.type)
      : sources.length === 0 && field.default !== undefined
  const removed = side === 'base'
  const datum = safe ? undefined : run.sample(other)
  run.add(
    { ...place, basePath: removed ? field.at : undefined, headPath: removed ? undefined : field.at },
    {
      what: removed ? 'field removed' : 'field added',
      sentence: `field \`${label(place, field)}\` (${showAvro(field.type)}, ${field.default === undefined ? 'no default' : `default ${showJson(field.default.value)}`}) was ${removed ? 'removed' : 'added'}`,
      backward: removed || safe,
      forward: !removed || safe,
      obliging: !removed && !safe,
      baseOnly: datum,
      headOnly: datum,
    },
  )
}

function diffAvroField(
  run: AvroRun,
  before: AvroField,
  after: AvroField,
  base: AvroRecord,
  head: AvroRecord,
  place: AvroPlace,
): void {
  const same = before.name === after.name
  const finds = { backward: same || after.aliases.includes(before.name), forward: same || before.aliases.includes(after.name) }
  const here: AvroPlace = { ...place, basePath: before.at, headPath: after.at, label: label(place, after) }
  if (!same) {
    const lost = !finds.forward && before.default !== undefined ? '; old readers find no value there and take their default' : ''
    run.add(here, {
      what: 'field renamed with alias',
      sentence: `field \`${label(place, before)}\` was renamed to \`${after.name}\`, ${finds.backward ? 'which has it as an alias' : 'of which it has the name as an alias'}${lost}`,
      backward: finds.backward || after.default !== undefined,
      forward: finds.forward || before.default !== undefined,
      baseOnly: run.sample(base),
      headOnly: run.sample(head),
    })
  }
  diffDefault(run, before, after, here)
  const records = { base, head } as const
  const names = { base: before.name, head: after.name } as const
  run.compare(before.type, after.type, {
    ...here,
    basePath: before.type.at,
    headPath: after.type.at,
    wrap: (side, local) => {
      const record = run.sample(records[side])
      return record === undefined
        ? undefined
        : place.wrap(side, withField(record as Parameters<typeof withField>[0], names[side], local))
    },
    sees: { backward: place.sees.backward && finds.backward, forward: place.sees.forward && finds.forward },
  })
}

/** Pairwise nothing happens; but only a default lets the field come or go later. */
function diffDefault(run: AvroRun, before: AvroField, after: AvroField, place: AvroPlace): void {
  const [old, now] = [before.default, after.default]
  if (old === undefined && now === undefined) return
  if (old !== undefined && now !== undefined && equalData(old.value, now.value)) return
  const [what, end] =
    old === undefined
      ? (['default added', `got the default ${showJson(now!.value)}`] as const)
      : now === undefined
        ? ([
            'default removed',
            `lost its default ${showJson(old.value)}, without which it can no longer come or go safely`,
          ] as const)
        : (['default changed', `had the default ${showJson(old.value)} and now has ${showJson(now.value)}`] as const)
  const paths = { basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath }
  run.add({ ...place, ...paths }, { what, sentence: `field ${nameOf(place)} ${end}`, backward: true, forward: true })
}

function byName(record: AvroRecord): Map<string, AvroField> {
  return new Map(record.fields.map((field) => [field.name, field]))
}

function label(place: AvroPlace, field: AvroField): string {
  return place.label === '' ? field.name : `${place.label}.${field.name}`
}
