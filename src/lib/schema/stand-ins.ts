/**
 * Names that stand for one of several schemas: in dbt, a model without a version means its `latest_version`. Moving such a name
 * changes what everybody reads who asks by it, though no schema changed.
 */
import type { RecordReading, RecordSchema, StandIn } from '../../model/record-schema.js'
import type { SchemaChange } from '../../model/schema-change.js'

/** A name that now means another schema. */
export interface MovedName {
  /** Both under the name by which they are asked for. */
  readonly base: RecordSchema
  readonly head: RecordSchema
  readonly change: SchemaChange
}

/** What a name means on one side: a schema of that name, or the one that it stands for. */
interface Meaning {
  readonly record: RecordSchema
  readonly standIn?: StandIn
}

/** Those that mean the same on both sides are compared as what they mean already. */
export function movedNames(base: RecordReading, head: RecordReading): MovedName[] {
  const names = new Set([...(base.standIns ?? []), ...(head.standIns ?? [])].map(({ name }) => name))
  if (names.size === 0) return []
  const [before, after] = [meaningsOf(base), meaningsOf(head)]
  return [...names].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)]
    if (was === undefined || is === undefined || was.record.name === is.record.name) return []
    const change: SchemaChange = {
      class: 'both',
      what: 'default version moved',
      basePath: was.record.at,
      headPath: is.record.at,
      sentence: `\`${name}\` without a version meant ${meant(was)} and now means ${meant(is)}`,
      witnesses: [],
    }
    return [{ base: { ...was.record, name }, head: { ...is.record, name }, change }]
  })
}

/** The change of what a name means, shown at the schemas that are meant: no line of either has to have changed. */
export function placedAt({ change }: MovedName, found: SchemaChange): SchemaChange {
  const { class: changeClass, what, sentence, obliging } = found
  return {
    ...{ class: changeClass, what, sentence, basePath: change.basePath, headPath: change.headPath },
    ...(obliging === true && { obliging }),
    // A witness is made when it is looked at.
    get witnesses() {
      return found.witnesses
    },
  }
}

function meant({ record, standIn }: Meaning): string {
  return standIn === undefined ? 'the model itself' : `\`${record.name}\``
}

function meaningsOf({ schemas, standIns = [] }: RecordReading): Map<string, Meaning> {
  const byName = new Map(schemas.map((record) => [record.name, record]))
  const meanings = new Map<string, Meaning>()
  for (const [name, record] of byName) if (name !== undefined) meanings.set(name, { record })
  for (const standIn of standIns) {
    const record = byName.get(standIn.target)
    if (record !== undefined && !meanings.has(standIn.name)) meanings.set(standIn.name, { record, standIn })
  }
  return meanings
}
