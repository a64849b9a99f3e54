import { plainText } from '../../plain-text.js'
import { isList, isObject, type Json, type Path } from '../../../model/json.js'
import { isOpaqueFormat } from './formats.js'
import { isSameJson, Node } from './node.js'
import type { Place, Verdict } from './place.js'
import type { Walk } from './walk.js'
import { valueSet } from './value-set.js'
import { consequence, directionOf, nameOf, schemaText, typesText, valuesText, valueText } from './words.js'
import { isSame } from './same.js'
import { hasSameCondition } from './walk-logic.js'

/** A keyword, or a few that only make sense together, that refuses by itself. */
interface Group {
  readonly fields: readonly (keyof Node)[]
  /** How it is spelt, the first that stands in the schema is shown. */
  readonly keys: readonly string[]
  readonly what: string
}

const GROUPS: readonly Group[] = [
  { fields: ['types', 'integer', 'never'], keys: ['type', 'nullable'], what: 'type' },
  { fields: ['values'], keys: ['enum', 'const'], what: 'enum' },
  { fields: ['minimum'], keys: ['minimum', 'exclusiveMinimum', 'format'], what: 'limit' },
  { fields: ['maximum'], keys: ['maximum', 'exclusiveMaximum', 'format'], what: 'limit' },
  { fields: ['multipleOf'], keys: ['multipleOf'], what: 'limit' },
  { fields: ['minLength'], keys: ['minLength'], what: 'limit' },
  { fields: ['maxLength'], keys: ['maxLength'], what: 'limit' },
  { fields: ['minItems'], keys: ['minItems'], what: 'limit' },
  { fields: ['maxItems'], keys: ['maxItems'], what: 'limit' },
  { fields: ['unique'], keys: ['uniqueItems'], what: 'limit' },
  { fields: ['minProperties'], keys: ['minProperties'], what: 'limit' },
  { fields: ['maxProperties'], keys: ['maxProperties'], what: 'limit' },
  { fields: ['pattern'], keys: ['pattern'], what: 'pattern' },
  { fields: ['format'], keys: ['format'], what: 'format' },
  { fields: ['names'], keys: ['propertyNames'], what: 'field names' },
  {
    fields: ['contains', 'minContains', 'maxContains'],
    keys: ['contains', 'minContains', 'maxContains'],
    what: 'contained items',
  },
  { fields: ['orphanRest'], keys: ['additionalItems'], what: 'additional items' },
  { fields: ['not'], keys: ['not'], what: 'negation' },
  { fields: ['if', 'then', 'else'], keys: ['if', 'then', 'else'], what: 'condition' },
  { fields: ['unevaluatedProperties'], keys: ['unevaluatedProperties'], what: 'unevaluated fields' },
  { fields: ['unevaluatedItems'], keys: ['unevaluatedItems'], what: 'unevaluated items' },
]

const BY_KEY = new Map(GROUPS.flatMap((group) => group.keys.map((key) => [key, group] as const)))
BY_KEY.delete('format')

/** The groups that can differ: those of which a keyword stands on either side. */
function groupsIn(base: Node, head: Node): readonly Group[] {
  if (!isObject(base.raw) || !isObject(head.raw) || base.format !== head.format || 'format' in base.raw || 'format' in head.raw)
    return GROUPS
  const groups: Group[] = []
  for (const raw of [base.raw, head.raw])
    for (const key of Object.keys(raw)) {
      const group = BY_KEY.get(key)
      if (group !== undefined && !groups.includes(group)) groups.push(group)
    }
  return groups
}

/** Every keyword of a schema that is judged for itself. */
export function walkKeywords(walk: Walk, place: Place): void {
  const base = place.base.written
  const head = place.head.written
  if (base.problemText !== head.problemText) walkUnknown(walk, place)
  for (const group of groupsIn(base, head)) {
    if (group.fields.every((field) => isSameField(base[field], head[field]))) continue
    if (group.what === 'condition' && hasSameCondition(base, head)) continue
    const headAsks = restrict(walk, place.head.reader, group)
    const baseAsks = restrict(walk, place.base.reader, group)
    const verdict = walk.judge(place, baseAsks, headAsks)
    const sameText = group.keys.every((key) => isSameRaw(rawAt(base, key), rawAt(head, key)))
    // Equal text with references below, and nothing comes of them.
    if (sameText && verdict.backward && verdict.forward) continue
    // Written out in one shape: a change of every field of a wide record makes thousands of them.
    walk.emit({
      backward: verdict.backward,
      forward: verdict.forward,
      what: whatOf(group, verdict, base, head),
      describe: (settled) => describe(walk, place, group, settled),
      basePath: pathOf(base, group),
      headPath: pathOf(head, group),
      steps: place.steps,
      headAsks,
      baseAsks,
      restated: () => (headAsks.leaf && baseAsks.leaf ? {} : walk.restated(baseAsks, headAsks)),
      doubt: group.what === 'additional items' ? ORPHAN : group.what === 'format' ? formatDoubt(base, head) : undefined,
    })
  }
}

const ORPHAN = '`additionalItems` beside no list of `items` is ignored by the standard, but not by every validator'

/** No datum shows what a validator may leave unchecked. */
function formatDoubt({ format: from }: Node, { format: to }: Node): string | undefined {
  const name = [from, to].find((one) => one !== undefined && isOpaqueFormat(one))
  return name === undefined ? undefined : `some validators check the format ${JSON.stringify(name)} and others do not`
}

/** A schema with nothing but one group of keywords. `unevaluated…` needs the rest to know what was looked at. */
function restrict(walk: Walk, node: Node, group: Group): Node {
  if (group.what.startsWith('unevaluated') && node[group.fields[0]!] !== undefined) return node
  const fields: Record<string, unknown> = { hasRef: true }
  let name = ''
  for (const field of group.fields) {
    const value = node[field]
    fields[field] = value
    // Equal limits of many fields are one node, and one proof.
    name += value instanceof Node ? `#${value.id}` : field + plainText(value as Json)
  }
  let made = walk.restricted.get(name)
  if (made === undefined) walk.restricted.set(name, (made = walk.prover.nodes.make(fields)))
  return made
}

function isSameField(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (left === undefined || right === undefined) return false
  if (left instanceof Node && right instanceof Node) return isSame(left, right)
  return isSameJson(left as Json, right as Json)
}

function isSameRaw(left: Json | undefined, right: Json | undefined): boolean {
  return left === right || (left !== undefined && right !== undefined && isSameJson(left, right))
}

function rawAt(node: Node, key: string): Json | undefined {
  return isObject(node.raw) && Object.hasOwn(node.raw, key) ? node.raw[key] : undefined
}

function pathOf(node: Node, group: Group): Path | undefined {
  if (node.raw === false && group.what === 'type') return node.path
  const key = group.keys.find((one) => rawAt(node, one) !== undefined)
  return key === undefined ? undefined : [...node.path, key]
}

function whatOf(group: Group, verdict: Verdict, base: Node, head: Node): string {
  const direction = directionOf(verdict)
  switch (group.what) {
    case 'type':
      return { loosened: 'type widened', tightened: 'type narrowed', changed: 'type changed', restated: 'type restated' }[
        direction
      ]
    case 'enum':
      return { loosened: 'enum extended', tightened: 'enum narrowed', changed: 'enum changed', restated: 'enum restated' }[
        direction
      ]
    case 'pattern':
    case 'format': {
      const isNew = base[group.what] === undefined
      return `${group.what} ${isNew ? 'added' : head[group.what] === undefined ? 'removed' : 'changed'}`
    }
    default:
      return `${group.what} ${direction}`
  }
}

function describe(walk: Walk, place: Place, group: Group, verdict: Verdict): string {
  const name = nameOf(place.label)
  const [base, head] = [place.base.written, place.head.written]
  const then = consequence(verdict)
  if (group.what === 'type') {
    const types = ({ written }: { written: Node }): string =>
      written.problem === undefined
        ? typesText(walk.prover.opener.typesOf(written), written.integer)
        : 'something that cannot be read'
    const [from, to] = [types(place.base), types(place.head)]
    if (from !== to) return `${name} was ${from} and is now ${to}; ${then}`
    return `${name} states its type otherwise (${from}); ${then}`
  }
  if (group.what === 'enum') return `${name} ${describeValues(base.values, head.values)}; ${then}`
  const key = group.keys.find((one) => !isSameRaw(rawAt(base, one), rawAt(head, one))) ?? group.keys[0]!
  const [from, to] = [rawAt(base, key), rawAt(head, key)]
  if (isSameRaw(from, to)) return `${name} has a \`${key}\` that refers to something else than before; ${then}`
  const other = group.keys.find((one) => rawAt(head, one) !== undefined)
  let [was, is] = [shown(from, base, group, key), shown(to, head, group, key)]
  // The same keywords with other values.
  if (was === is) [was, is] = [valueText(from), valueText(to)]
  if (to === undefined)
    return `${name} lost its \`${key}\` of ${was}${other === undefined ? '' : ` and has \`${other}\` ${valueText(rawAt(head, other))}`}; ${then}`
  if (from === undefined) return `${name} has a new \`${key}\` of ${is}; ${then}`
  return `${name} has a \`${key}\` of ${is} instead of ${was}; ${then}`
}

function shown(value: Json | undefined, node: Node, group: Group, key: string): string {
  const field = key === group.keys[0] ? node[group.fields[0]!] : undefined
  return field instanceof Node && !isList(value) && typeof value !== 'boolean' ? schemaText(field) : valueText(value)
}

function describeValues(from: readonly Json[] | undefined, to: readonly Json[] | undefined): string {
  if (from === undefined) return `allows only ${valuesText(to ?? [])} now`
  if (to === undefined) return `is no longer held to ${valuesText(from)}`
  const gone = from.filter((value) => !valueSet(to).has(value))
  const added = to.filter((value) => !valueSet(from).has(value))
  const parts = [
    ...(gone.length > 0 ? [`no longer allows ${valuesText(gone)}`] : []),
    ...(added.length > 0 ? [`now also allows ${valuesText(added)}`] : []),
  ]
  return parts.length === 0 ? 'lists the same values otherwise' : parts.join(' and ')
}

/** A reference that cannot be followed, on one side or another than before: nothing is known, so nothing is claimed compatible. */
function walkUnknown(walk: Walk, place: Place): void {
  const [base, head] = [place.base.written, place.head.written]
  const unknown = (node: Node): Node =>
    node.problem === undefined
      ? walk.prover.nodes.anything
      : Object.assign(walk.prover.nodes.make({ hasRef: true }), { problem: node.problem, problemText: node.problemText })
  const [headAsks, baseAsks] = [unknown(head), unknown(base)]
  walk.emit({
    ...walk.judge(place, baseAsks, headAsks),
    what: 'reference changed',
    describe: () =>
      `${nameOf(place.label)} ${head.problem ?? base.problem}, other than before, so that its data could not be compared`,
    basePath: base.path,
    headPath: head.path,
    steps: place.steps,
    headAsks,
    baseAsks,
  })
}
