import { isObject, type Json, type JsonObject, ownValue } from '../../../model/json.js'
import type { ChangeClass } from '../../../model/schema-change.js'
import { FILE_KEY, NOWHERE } from './file-references.js'
import { isSameJson, type Node } from './node.js'
import type { Place } from './place.js'
import type { Walk } from './walk.js'
import { nameOf, valueText } from './words.js'

/** Keywords that refuse nothing: `none` are for people to read, `both` may change what a program does. */
export const ANNOTATIONS: ReadonlyMap<string, { readonly class: ChangeClass; readonly what: string }> = new Map([
  ['title', { class: 'none', what: 'description changed' }],
  ['description', { class: 'none', what: 'description changed' }],
  ['$comment', { class: 'none', what: 'description changed' }],
  ['examples', { class: 'none', what: 'description changed' }],
  ['default', { class: 'both', what: 'default changed' }],
  ['$id', { class: 'none', what: 'identifier changed' }],
  ['id', { class: 'none', what: 'identifier changed' }],
  ['$schema', { class: 'both', what: 'dialect changed' }],
  ['$anchor', { class: 'both', what: 'identifier changed' }],
  ['$dynamicAnchor', { class: 'both', what: 'identifier changed' }],
  ['$vocabulary', { class: 'both', what: 'dialect changed' }],
])

/** Keywords that other parts of the walk look at, or that only hold definitions. */
const ASSERTIONS = new Set(
  (
    'type nullable enum const minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minLength maxLength pattern items prefixItems ' +
    'additionalItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems properties patternProperties ' +
    'additionalProperties required propertyNames minProperties maxProperties dependencies dependentRequired dependentSchemas ' +
    'unevaluatedProperties allOf anyOf oneOf not if then else $ref $dynamicRef $recursiveRef $recursiveAnchor definitions $defs'
  ).split(' '),
)

/** Default, description, and every keyword that no validator checks. */
export function walkAnnotations(walk: Walk, place: Place): void {
  const base = objectOf(place.base.written.raw)
  const head = objectOf(place.head.written.raw)
  for (const key of new Set([...Object.keys(base), ...Object.keys(head)])) {
    if (ASSERTIONS.has(key)) continue
    if (key === 'format' && (place.base.written.format !== undefined || place.head.written.format !== undefined)) continue
    if (key === '$id' && isMade(place.base.written)) continue
    const [from, to] = [stated(base, key), stated(head, key)]
    if (from === to || (from !== undefined && to !== undefined && isSameJson(from, to))) continue
    // A boolean schema against an object: what the object says is compared, not that its title is new.
    if (from === undefined && to === undefined) continue
    const known = ANNOTATIONS.get(key) ?? { class: 'both' as const, what: 'annotation changed' }
    const name = nameOf(place.label)
    walk.emit({
      backward: true,
      forward: true,
      fixed: known.class,
      what: known.what,
      describe: () =>
        key === '$schema'
          ? dialectSentence(from, to)
          : known.what === 'description changed'
            ? `the ${key === '$comment' ? 'comment' : key} of ${name} ${from === undefined ? 'is new' : to === undefined ? 'is gone' : 'changed'}`
            : to === undefined
              ? `${name} lost its \`${key}\` ${valueText(from)}, which no validator checks`
              : `${name} has the \`${key}\` ${valueText(to)}${from === undefined ? ', which is new and' : ` instead of ${valueText(from)},`} which no validator checks`,
      basePath: from === undefined ? undefined : [...place.base.written.path, key],
      headPath: to === undefined ? undefined : [...place.head.written.path, key],
      steps: place.steps,
      headAsks: place.head.reader,
      baseAsks: place.base.reader,
    })
  }
}

/** The dialect says how the keywords are read; what that does to them was compared with them. */
function dialectSentence(from: Json | undefined, to: Json | undefined): string {
  if (to === undefined) return `the document no longer names its dialect, which was ${valueText(from)}`
  if (from === undefined) return `the document now names its dialect, ${valueText(to)}`
  return `the document is written in the dialect ${valueText(to)} and was written in ${valueText(from)}`
}

const NOTHING: JsonObject = {}

function objectOf(raw: Json | undefined): JsonObject {
  return isObject(raw) ? raw : NOTHING
}

/** A file that was read for the schema has an `$id` that nobody wrote. */
function isMade({ path }: Node): boolean {
  return path.length === 2 && String(path[1]).startsWith(FILE_KEY)
}

function stated(object: JsonObject, key: string): Json | undefined {
  const value = ownValue(object, key)
  return key === '$id' && typeof value === 'string' && value.startsWith(NOWHERE) ? undefined : value
}
