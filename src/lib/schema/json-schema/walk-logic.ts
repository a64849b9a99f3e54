import { isObject } from '../../../model/json.js'
import { certainParts, isSameJson, type Node } from './node.js'
import { stepInto, type Place, type Side, type Step } from './place.js'
import type { Walk } from './walk.js'
import { consequence, nameOf, schemaText } from './words.js'
import { isSame } from './same.js'

/** Alternatives beyond which pairs are only sought by equal text: every pair would have to be proven. */
const MAX_PAIRED = 24

/** `allOf` and `$ref` beside other keywords, then `anyOf` and `oneOf`. */
export function walkLogic(walk: Walk, place: Place): void {
  walkParts(walk, place)
  walkConsequences(walk, place)
  const kinds = (node: Node): Kind[] => KINDS.filter((kind) => node[kind].length > 0)
  const [from, to] = [kinds(place.base.written), kinds(place.head.written)]
  if (from.length === 1 && to.length === 1) return walkAlternatives(walk, place, from[0]!, to[0]!)
  for (const kind of KINDS) if (from.includes(kind) || to.includes(kind)) walkAlternatives(walk, place, kind, kind)
}

const KINDS = ['anyOf', 'oneOf'] as const
type Kind = (typeof KINDS)[number]
type Pick = (node: Node) => readonly Node[]

/** The branches of a side in its three readings. */
function branchesOf(side: Side, pick: Pick): Side[] {
  const [writer, reader] = [pick(side.writer), pick(side.reader)]
  return pick(side.written).map((written, index) => ({
    written,
    writer: writer[index] ?? written,
    reader: reader[index] ?? written,
  }))
}

/** Whether two schemas have the same condition and the same kinds of consequence, so that these can be compared themselves. */
export function hasSameCondition(base: Node, head: Node): boolean {
  if (base.if === undefined || head.if === undefined || !isSame(base.if, head.if)) return false
  return (base.then === undefined) === (head.then === undefined) && (base.else === undefined) === (head.else === undefined)
}

/** `then` and `else` of a condition that stayed what it was. */
function walkConsequences(walk: Walk, place: Place): void {
  if (!hasSameCondition(place.base.written, place.head.written)) return
  const { nodes } = walk.prover
  for (const kind of ['then', 'else'] as const) {
    const base = stepInto(place.base, (node) => node[kind], nodes.anything)
    const head = stepInto(place.head, (node) => node[kind], nodes.anything)
    if (base === undefined || head === undefined) continue
    const condition = ({ writer }: Side): Node => (kind === 'then' ? writer.if! : nodes.not(writer.if!))
    const [ifBase, ifHead] = [condition(place.base), condition(place.head)]
    walk.visit({
      base,
      head,
      baseKnown: [...place.baseKnown, ifBase],
      headKnown: [...place.headKnown, ifHead],
      steps: [...place.steps, { at: 'branch', base: ifBase, head: ifHead }],
      label: place.label,
    })
  }
}

function walkParts(walk: Walk, place: Place): void {
  const [base, head] = [branchesOf(place.base, certainParts), branchesOf(place.head, certainParts)]
  if (base.length === 0 && head.length === 0) return
  const { pairs, alone } = pairUp(walk, base, head)
  for (const [from, to] of pairs) walk.visit({ ...place, base: from, head: to })
  for (const { part, of } of alone) {
    const isNew = of === 'head'
    const { anything } = walk.prover.nodes
    const [headAsks, baseAsks] = isNew ? [part.reader, anything] : [anything, part.reader]
    const verdict = walk.judge(place, baseAsks, headAsks)
    // Rules that moved between `allOf` and the schema around it.
    if (verdict.backward && verdict.forward) continue
    walk.emit({
      ...verdict,
      what: isNew ? 'rule added' : 'rule removed',
      describe: (settled) =>
        `${nameOf(place.label)} ${isNew ? 'must now also fit' : 'need no longer fit'} ${schemaText(part.written)}; ${consequence(settled)}`,
      basePath: isNew ? undefined : part.written.path,
      headPath: isNew ? part.written.path : undefined,
      steps: place.steps,
      headAsks,
      baseAsks,
      restated: () => walk.restated(baseAsks, headAsks),
    })
  }
}

function walkAlternatives(walk: Walk, place: Place, from: Kind, to: Kind): void {
  const base = branchesOf(place.base, (node) => node[from])
  const head = branchesOf(place.head, (node) => node[to])
  const { make } = walk.prover.nodes
  const asks = (side: Side, kind: Kind): Node => make.call(walk.prover.nodes, { [kind]: side.reader[kind], hasRef: true })
  const [headAsks, baseAsks] = [asks(place.head, to), asks(place.base, from)]
  const whole = walk.judge(place, baseAsks, headAsks)
  const mark = walk.mark()
  const report = (
    what: string,
    describe: (settled: typeof whole) => string,
    verdict: typeof whole,
    part?: Side,
    of?: 'base' | 'head',
  ): void => {
    const path = (side: 'base' | 'head', kind: Kind): (string | number)[] => [...place[side].written.path, kind]
    const step: Step = {
      at: 'branch',
      base: of === 'base' ? part?.writer : undefined,
      head: of === 'head' ? part?.writer : undefined,
    }
    walk.emit({
      ...verdict,
      what,
      describe,
      basePath: of === 'head' || base.length === 0 ? undefined : of === 'base' ? part!.written.path : path('base', from),
      headPath: of === 'base' || head.length === 0 ? undefined : of === 'head' ? part!.written.path : path('head', to),
      steps: part === undefined ? place.steps : [...place.steps, step],
      headAsks,
      baseAsks,
      restated: () => walk.restated(baseAsks, headAsks),
    })
  }
  if (base.length === 0 || head.length === 0) {
    // Alternatives instead of one schema: the types say it already when nothing else comes of it.
    if (whole.backward && whole.forward) return
    const list = (head.length === 0 ? base : head).map((part) => schemaText(part.written)).join(' | ')
    const isNew = base.length === 0
    report(
      isNew ? 'alternatives added' : 'alternatives removed',
      (settled) =>
        `${nameOf(place.label)} ${isNew ? 'must now be one of' : 'need no longer be one of'} ${list}; ${consequence(settled)}`,
      whole,
    )
    return
  }
  const { pairs, alone } = pairUp(walk, base, head)
  for (const [one, other] of pairs)
    walk.visit({
      ...place,
      base: one,
      head: other,
      baseKnown: [...place.baseKnown, one.writer],
      headKnown: [...place.headKnown, other.writer],
      steps: [...place.steps, { at: 'branch', base: one.writer, head: other.writer }],
    })
  for (const { part, of } of alone) {
    const isNew = of === 'head'
    const verdict = {
      backward: isNew || whole.backward || walk.proves([...place.baseKnown, part.writer], headAsks),
      forward: !isNew || whole.forward || walk.proves([...place.headKnown, part.writer], baseAsks),
    }
    report(
      isNew ? 'alternative added' : 'alternative removed',
      (settled) =>
        `${nameOf(place.label)} ${isNew ? 'may now also be' : 'may no longer be'} ${schemaText(part.written)}; ${consequence(settled)}`,
      verdict,
      part,
      of,
    )
  }
  if (!walk.lift(whole, mark)) return
  // The same alternatives by their text: what they refer to has changed, which is said there or of a place around this one.
  const [was, is] = [place.base.written, place.head.written].map(({ raw }, side) =>
    isObject(raw) ? raw[side === 0 ? from : to] : undefined,
  )
  if (from === to && was !== undefined && is !== undefined && isSameJson(was, is)) return
  report(
    'alternatives changed',
    (settled) =>
      `${nameOf(place.label)} ${from === to ? `has other alternatives in \`${to}\` than before` : `turned \`${from}\` into \`${to}\``}; ${consequence(settled)}`,
    whole,
  )
}

interface Lone {
  readonly part: Side
  readonly of: 'base' | 'head'
}

/** Finds for each branch its counterpart: the same text, the same reference or title, one that includes it, the same place. */
function pairUp(walk: Walk, base: readonly Side[], head: readonly Side[]): { pairs: [Side, Side][]; alone: Lone[] } {
  const pairs: [Side, Side][] = []
  const from = new Set(base)
  const to = new Set(head)
  const pair = (fits: (one: Node, other: Node) => boolean): void => {
    for (const one of from)
      for (const other of to)
        if (fits(one.written, other.written)) {
          pairs.push([one, other])
          from.delete(one)
          to.delete(other)
          break
        }
  }
  if (base.length * head.length < 250_000) {
    pair(isSame)
    pair((one, other) => nameIn(one) !== undefined && nameIn(one) === nameIn(other))
    pair(hasSameCondition)
  }
  if (from.size <= MAX_PAIRED && to.size <= MAX_PAIRED) {
    pair((one, other) => walk.proves([one], other) && walk.proves([other], one))
    pair((one, other) => !walk.isEmpty(one) && walk.proves([one], other))
    pair((one, other) => !walk.isEmpty(other) && walk.proves([other], one))
    // Two versions of the same thing rather than two things: objects that share a field, or the last of each with equal types.
    pair((one, other) => sharesField(one, other))
  }
  return {
    pairs,
    alone: [...[...from].map((part): Lone => ({ part, of: 'base' })), ...[...to].map((part): Lone => ({ part, of: 'head' }))],
  }
}

function nameIn(node: Node): string | undefined {
  if (!isObject(node.raw)) return undefined
  const name = node.raw.$ref ?? node.raw.title
  return typeof name === 'string' ? name : undefined
}

function sharesField(one: Node, other: Node): boolean {
  if (one.types !== other.types) return false
  for (const key of one.properties.keys()) if (other.properties.has(key)) return true
  return false
}
