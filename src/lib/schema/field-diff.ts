/** What can change about a field besides its type: presence, name, default, unit, meaning, labels. */
import type { At, Json } from '../../model/json.js'
import type { ContentModel, RecordField, RecordSchema } from '../../model/record-schema.js'
import type { Side } from '../../policy.js'
import { equalData } from './constraints.js'
import type { DiffRun, Found, Place } from './diff-run.js'
import { withField } from './samples.js'
import { showJson } from './type-text.js'

/** A field that goes by another name now, and is found under the old one by its alias. `place` is that of the record. */
export function renamed(
  run: DiffRun,
  before: RecordField,
  after: RecordField,
  base: RecordSchema,
  head: RecordSchema,
  place: Place,
): void {
  const written = (schema: RecordSchema, field: RecordField): Json | undefined => {
    const [record, value] = [run.samples.record(schema), run.samples.first(field)]
    return record === null || value === undefined ? undefined : withField(record, field.name, value)
  }
  const [oldModel, newModel] = [base.contentModel ?? run.model, head.contentModel ?? run.model]
  // Under an open model anything may stand under the name that the other side reads.
  const stray = {
    base: oldModel === 'open' ? run.stray(after) : undefined,
    head: newModel === 'open' ? run.stray(before) : undefined,
  }
  const forward = finds(before, after, oldModel)
  const lost = forward && !before.aliases.includes(after.name) ? '; old readers find no value there and take it for missing' : ''
  const strayed = (side: Side, schema: RecordSchema, name: string): Json | undefined => {
    const record = run.samples.record(schema)
    return record === null || stray[side] === undefined ? undefined : withField(record, name, stray[side])
  }
  run.add(place, {
    what: 'field renamed with alias',
    sentence: `field \`${before.name}\` was renamed to \`${after.name}\`, which has it as an alias${lost}`,
    backward: finds(after, before, newModel) && stray.base === undefined,
    forward: forward && stray.head === undefined,
    baseOnly: () => strayed('base', base, after.name) ?? written(base, before),
    headOnly: () => strayed('head', head, before.name) ?? written(head, after),
  })
}

/** Whether a reader lives with a field that is written under the other name. */
function finds(reader: RecordField, writer: RecordField, model: ContentModel): boolean {
  return reader.aliases.includes(writer.name) || ((!reader.required || reader.default !== undefined) && model !== 'closed')
}

/**
 * Required ↔ optional. In most formats a field that is not required may be null as well; then both turn together and are
 * one change. Returns whether the null has been dealt with.
 */
export function diffPresence(
  run: DiffRun,
  before: RecordField,
  after: RecordField,
  base: RecordSchema,
  head: RecordSchema,
  place: Place,
  here: Place,
): boolean {
  if (before.required === after.required) return false
  const loosened = before.required
  const [loose, strict] = loosened ? [after, before] : [before, after]
  const withNull = loose.nullable && !strict.nullable
  const readable = strict.default !== undefined && !withNull
  const side: Side = loosened ? 'head' : 'base'
  const omitted = strict.default === undefined
  const datum = omitted ? run.samples.record(loosened ? head : base) : null
  const shown = { [loosened ? 'headOnly' : 'baseOnly']: datum ?? (omitted ? undefined : null) }
  const how = withNull ? ' and may be null' : ''
  // A missing field is shown by its record, a null by the field.
  const at = omitted ? { ...place, basePath: here.basePath, headPath: here.headPath, sees: here.sees } : here
  run.add(at, {
    what: loosened ? 'field made optional' : 'field made required',
    sentence: loosened
      ? `field \`${here.label}\` was required and is now optional${how}${strict.default === undefined ? '' : ' (the base has a default for it)'}`
      : `field \`${here.label}\` was optional${how.replace('may', 'could')} and is now required${strict.default === undefined ? '' : ' (with a default)'}`,
    backward: side === 'head' || readable,
    forward: side === 'base' || readable,
    ...shown,
  })
  return withNull
}

/** Default, aliases, unit, semantics, tags, physical type. */
export function diffFieldFacts(run: DiffRun, before: RecordField, after: RecordField, place: Place): void {
  diffDefault(run, before, after, place)
  diffAliases(run, before, after, place)
  diffMeaning(run, 'unit', before.unit, after, place)
  diffMeaning(run, 'semantics', before.semantics, after, place)
  diffTags(run, before, after, place)
  const [old, now] = [before.physical, after.physical]
  if (old?.value.toLowerCase() !== now?.value.toLowerCase())
    run.add(pathsOf(place, old, now), {
      what: 'physical type changed',
      sentence: `the physical type of \`${place.label}\` changed from ${quote(old)} to ${quote(now)}; the logical type decides who can read it`,
      backward: true,
      forward: true,
    })
}

/** Pairwise no reader is hurt; but a default that is gone makes the next removal or addition unsafe, so it is told. */
function diffDefault(run: DiffRun, before: RecordField, after: RecordField, place: Place): void {
  const [old, now] = [before.default, after.default]
  if (old === undefined && now === undefined) return
  if (old !== undefined && now !== undefined && equalData(old.value, now.value)) return
  const change: Pick<Found, 'what' | 'sentence'> =
    old === undefined
      ? { what: 'default added', sentence: `field \`${place.label}\` got the default ${showJson(now!.value)}` }
      : now === undefined
        ? {
            what: 'default removed',
            sentence: `field \`${place.label}\` lost its default ${showJson(old.value)}, without which it can no longer come or go safely`,
          }
        : {
            what: 'default changed',
            sentence: `the default of \`${place.label}\` changed from ${showJson(old.value)} to ${showJson(now.value)}, so a missing field now reads differently`,
          }
  run.add(pathsOf(place, old, now), { ...change, backward: true, forward: true })
}

function diffAliases(run: DiffRun, before: RecordField, after: RecordField, place: Place): void {
  const added = after.aliases.filter((alias) => alias !== before.name && !before.aliases.includes(alias))
  const removed = before.aliases.filter((alias) => alias !== after.name && !after.aliases.includes(alias))
  for (const [what, names, words] of [
    ['alias added', added, 'is now also found under'],
    ['alias removed', removed, 'is no longer found under'],
  ] as const)
    if (names.length > 0)
      run.add(place, {
        what,
        sentence: `field \`${place.label}\` ${words} ${names.map((name) => `\`${name}\``).join(', ')}`,
        backward: true,
        forward: true,
      })
}

/**
 * The values are the same, what they mean is not: no datum can show it, and every reader is wrong. With a conversion that
 * is declared beside the new unit, new readers can read old data (Core.DataSpec Ch. 7: minor, with an adapter).
 */
function diffMeaning(
  run: DiffRun,
  which: 'unit' | 'semantics',
  old: At<string> | undefined,
  after: RecordField,
  place: Place,
): void {
  const now = after[which]
  if (old?.value === now?.value) return
  const stated = old === undefined || now === undefined
  const name = which === 'unit' ? 'unit' : 'meaning'
  const convertible = after.convertible === true
  const end = stated
    ? ''
    : convertible
      ? '; a conversion is declared, which old readers do not have'
      : '; the same value now means something else'
  run.add(pathsOf(place, old, now), {
    what: which === 'unit' ? 'unit changed' : 'semantics changed',
    sentence: `the ${name} of \`${place.label}\` ${stated ? (old === undefined ? `is now stated: ${quote(now)}` : `${quote(old)} is no longer stated`) : `changed from ${quote(old)} to ${quote(now)}`}${end}`,
    backward: stated || convertible,
    forward: stated,
  })
}

function diffTags(run: DiffRun, before: RecordField, after: RecordField, place: Place): void {
  const [old, now] = [new Set(before.tags.map((tag) => tag.value)), new Set(after.tags.map((tag) => tag.value))]
  const added = after.tags.filter((tag) => !old.has(tag.value))
  const removed = before.tags.filter((tag) => !now.has(tag.value))
  if (added.length === 0 && removed.length === 0) return
  const list = (tags: readonly At<string>[]): string => tags.map((tag) => `\`${tag.value}\``).join(', ')
  const parts = [added.length > 0 ? `got ${list(added)}` : '', removed.length > 0 ? `lost ${list(removed)}` : ''].filter(Boolean)
  run.add(pathsOf(place, removed[0], added[0]), {
    what: 'tags changed',
    sentence: `field \`${place.label}\` ${parts.join(' and ')}`,
    backward: true,
    forward: true,
    invisible: true,
  })
}

function pathsOf(place: Place, old: At<unknown> | undefined, now: At<unknown> | undefined): Place {
  return { ...place, basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath }
}

function quote(text: At<string> | undefined): string {
  return text === undefined ? 'none' : `\`${text.value}\``
}
