import { keyNodes, mayEvaluate, ownKeyNodes } from './keys.js'
import { isUntouched, OBJECT, type Node } from './node.js'
import { stepInto, type Place, type Side, type Verdict } from './place.js'
import type { Walk } from './walk.js'
import { walkDependencies } from './walk-dependencies.js'
import { consequence, keyLabel, nameOf, notKnown, schemaText } from './words.js'
import { declaresField } from './restated.js'
import { isSame } from './same.js'

/** Properties by name, then what holds for all others. */
export function walkFields(walk: Walk, place: Place): void {
  const base = place.base.written
  const head = place.head.written
  for (const key of base.properties.keys()) if (head.properties.has(key)) walkSharedField(walk, place, key)
  for (const key of base.properties.keys()) if (!head.properties.has(key)) walkLoneField(walk, place, key)
  for (const key of head.properties.keys()) if (!base.properties.has(key)) walkLoneField(walk, place, key)
  for (const key of base.required)
    if (!head.required.has(key) && base.properties.has(key) === head.properties.has(key)) walkRequired(walk, place, key)
  for (const key of head.required)
    if (!base.required.has(key) && base.properties.has(key) === head.properties.has(key)) walkRequired(walk, place, key)
  walkOthers(walk, place)
  walkDependencies(walk, place)
}

function isMarkedRequired({ written }: Side, key: string): boolean {
  return written.required.has(key)
}

/** What is known of the value of a key in data of one side. */
function knownAt(walk: Walk, known: readonly Node[], key: string): readonly Node[] {
  return walk.known(() => {
    const left = walk.prover.opener.open(known, OBJECT)
    const nodes = left === undefined ? undefined : keyNodes(walk.prover, left, key)
    return nodes ?? [walk.prover.nodes.nothing]
  })
}

function walkSharedField(walk: Walk, place: Place, key: string): void {
  const field = (node: Node): Node | undefined => node.properties.get(key)
  if (isUntouched(field(place.base.written)!, field(place.head.written)!)) return
  walk.visit({
    base: stepInto(place.base, field, walk.prover.nodes.anything)!,
    head: stepInto(place.head, field, walk.prover.nodes.anything)!,
    baseKnown: knownAt(walk, place.baseKnown, key),
    headKnown: knownAt(walk, place.headKnown, key),
    steps: [...place.steps, { at: 'key', key }],
    label: keyLabel(place.label, key),
  })
}

/** What a side asks of one key: its schema, from whichever keyword, and that it is there. */
function asksAt(walk: Walk, side: Side, key: string): Node {
  const { nodes } = walk.prover
  const { unevaluatedProperties: last } = side.reader
  let own = ownKeyNodes(side.reader, key)
  if (own?.length === 0 && last !== undefined && !mayEvaluate(side.reader, key)) own = [last]
  // A pattern that cannot be run may have its say about the key, so that nothing about it can be proven.
  const value =
    own === undefined
      ? Object.assign(nodes.make({ hasRef: true }), { problem: 'has a pattern that cannot be run' })
      : nodes.all(own)
  const required = side.reader.required.has(key) ? new Set([key]) : undefined
  return nodes.make({ properties: new Map([[key, value]]), ...(required === undefined ? {} : { required }), hasRef: true })
}

/** A property that only one side names. The other may still have a say, by a pattern or by `additionalProperties`. */
function walkLoneField(walk: Walk, place: Place, key: string): void {
  const isGone = place.base.written.properties.has(key)
  const side = isGone ? place.base : place.head
  const other = isGone ? place.head : place.base
  const required = isMarkedRequired(side, key)
  const headAsks = asksAt(walk, place.head, key)
  const baseAsks = asksAt(walk, place.base, key)
  const schema = side.written.properties.get(key)!
  const where = [...side.written.path, 'properties', key]
  // What is proven for both sides then says that the other still asks the same of it, as a pattern may.
  const isHeld = isGone && walk.asWritten && !schema.trivial
  walk.emit({
    ...walk.judge(place, baseAsks, headAsks),
    what: isGone ? 'field removed' : 'field added',
    ...(isHeld && { whatIfSame: 'field no longer listed' }),
    describe: (verdict) => {
      const name = nameOf(keyLabel(place.label, key))
      if (isHeld && verdict.backward && verdict.forward)
        return `${name} is no longer listed among the properties; the rest of the schema holds it to the same`
      const kind = `${required ? 'a required' : 'an optional'} field (${schemaText(schema)})`
      return isGone
        ? `${name} was removed${required ? ' (it was required)' : ''}; ${afterRemoval(verdict)}`
        : `${name} was added as ${kind}; ${afterAddition(verdict, required && !other.written.required.has(key))}`
    },
    basePath: isGone ? where : undefined,
    headPath: isGone ? undefined : where,
    key,
    obliging: !isGone && required && !other.written.required.has(key),
    steps: place.steps,
    headAsks,
    baseAsks,
    restated: () =>
      walk.asWritten && declaresField(isGone ? place.headKnown : place.baseKnown, key)
        ? {
            what: 'field restated',
            sentence: `${nameOf(keyLabel(place.label, key))} is declared in another part of the schema and holds the same`,
          }
        : undefined,
  })
}

function afterRemoval(verdict: Verdict): string {
  const { backward, forward } = verdict
  const unknown = notKnown(verdict)
  if (unknown !== undefined) return unknown
  if (backward && forward) return 'neither side refuses what the other accepts'
  if (forward) return 'data that has it is refused by the head'
  if (backward) return 'the head accepts data without it or with anything in its place, which the base refuses'
  return 'data that has it is refused by the head, and what the head writes by the base'
}

function afterAddition(verdict: Verdict, required: boolean): string {
  const { backward, forward } = verdict
  const unknown = notKnown(verdict)
  if (unknown !== undefined) return unknown
  if (backward && forward) return 'neither side refuses what the other accepts'
  const old = required
    ? 'data without it is refused by the head'
    : 'data that already has something else under that name is refused by the head'
  if (forward) return old
  if (backward) return 'data that has it is refused by the base'
  return `${old}, and data that has it is refused by the base`
}

function walkRequired(walk: Walk, place: Place, key: string): void {
  const { nodes } = walk.prover
  const isNew = place.head.written.required.has(key)
  const asks = nodes.make({ required: new Set([key]), hasRef: true })
  const index = (node: Node): number => [...node.required].indexOf(key)
  walk.emit({
    restated: () => ({}),
    backward: !isNew || walk.proves(place.baseKnown, asks),
    forward: isNew || walk.proves(place.headKnown, asks),
    what: isNew ? 'field became required' : 'field became optional',
    describe: (verdict) => {
      const { backward, forward } = verdict
      const name = nameOf(keyLabel(place.label, key))
      const unknown = notKnown(verdict)
      if (unknown !== undefined) return `${name} became ${isNew ? 'required' : 'optional'}; ${unknown}`
      if (isNew)
        return `${name} became required; ${backward ? 'data of the base has it anyway' : 'data without it is refused by the head'}`
      return `${name} became optional; ${forward ? 'data of the head has it anyway' : 'data without it is refused by the base'}`
    },
    basePath: isNew ? undefined : [...place.base.written.path, 'required', index(place.base.written)],
    headPath: isNew ? [...place.head.written.path, 'required', index(place.head.written)] : undefined,
    steps: place.steps,
    headAsks: isNew ? asks : nodes.anything,
    baseAsks: isNew ? nodes.anything : asks,
  })
}

/** `patternProperties` and `additionalProperties`: what holds for keys that neither side names. */
function walkOthers(walk: Walk, place: Place): void {
  const base = place.base.written
  const head = place.head.written
  const samePatterns =
    base.patterns.size === head.patterns.size && [...base.patterns.keys()].every((one) => head.patterns.has(one))
  const taken = new Set([...base.properties.keys(), ...head.properties.keys()])
  if (samePatterns)
    for (const [pattern, schema] of base.patterns) {
      if (isUntouched(schema, head.patterns.get(pattern)!)) continue
      walkUnnamed(walk, place, pattern, taken, (node) => node.patterns.get(pattern))
    }
  const [from, to] = [base.additional, head.additional]
  const sameOthers = from === to || (from !== undefined && to !== undefined && isSame(from, to)) || (isOpen(from) && isOpen(to))
  if (samePatterns && sameOthers) return
  if (samePatterns && !isPlain(from) && !isPlain(to)) return walkUnnamed(walk, place, undefined, taken, (node) => node.additional)
  const { anything } = walk.prover.nodes
  const named = new Map([...taken].map((key) => [key, anything]))
  const asks = ({ reader }: Side): Node =>
    walk.prover.nodes.make({
      properties: named,
      // Patterns shared by both sides were compared above, or differ with the rest.
      patterns: samePatterns ? new Map([...reader.patterns.keys()].map((key) => [key, anything])) : reader.patterns,
      additional: reader.additional,
      hasRef: true,
    })
  const [headAsks, baseAsks] = [asks(place.head), asks(place.base)]
  const verdict = walk.judge(place, baseAsks, headAsks)
  const key = samePatterns ? 'additionalProperties' : 'patternProperties'
  const changed = verdict.backward ? (verdict.forward ? 'restated' : 'opened') : verdict.forward ? 'closed' : 'changed'
  walk.emit({
    ...verdict,
    restated: () => walk.restated(baseAsks, headAsks),
    what: samePatterns ? `content model ${changed}` : `field patterns changed`,
    describe: (settled) =>
      samePatterns
        ? `${nameOf(place.label)} ${othersText(from)} before and ${othersText(to)} now; ${consequence(settled)}`
        : `${nameOf(place.label)} has other \`patternProperties\` than before; ${consequence(settled)}`,
    basePath: samePatterns && from === undefined ? undefined : [...base.path, key],
    headPath: samePatterns && to === undefined ? undefined : [...head.path, key],
    steps: place.steps,
    headAsks,
    baseAsks,
  })
}

function isOpen(node: Node | undefined): boolean {
  return node === undefined || node.trivial
}

function isPlain(node: Node | undefined): boolean {
  return isOpen(node) || node!.never
}

function othersText(node: Node | undefined): string {
  if (isOpen(node)) return 'allowed undeclared fields'
  return node!.never ? 'allowed no undeclared fields' : `held undeclared fields to ${schemaText(node!)}`
}

/** The value of keys that no side names, judged by a schema on both sides. */
function walkUnnamed(
  walk: Walk,
  place: Place,
  pattern: string | undefined,
  taken: ReadonlySet<string>,
  step: (node: Node) => Node | undefined,
): void {
  const { anything } = walk.prover.nodes
  const base = stepInto(place.base, step, anything)!
  const head = stepInto(place.head, step, anything)!
  // Other schemas that know such keys are left out: what is not proven for that reason is settled by the proof of the whole.
  walk.visit({
    base,
    head,
    baseKnown: [base.writer],
    headKnown: [head.writer],
    steps: [...place.steps, { at: 'unnamed', pattern, taken }],
    label: `${place.label}[${pattern === undefined ? '*' : `/${pattern}/`}]`,
  })
}
