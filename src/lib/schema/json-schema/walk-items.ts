import { itemNodes } from './items.js'
import { ARRAY, isUntouched, type Node } from './node.js'
import { stepInto, type Place, type Side } from './place.js'
import type { Walk } from './walk.js'
import { consequence, nameOf, schemaText } from './words.js'

/** Items by position, then those after the tuple. */
export function walkItems(walk: Walk, place: Place): void {
  const base = place.base.written
  const head = place.head.written
  const tuple = Math.max(base.prefix.length, head.prefix.length)
  for (let index = 0; index < tuple; index++) walkItem(walk, place, index, tuple)
  walkItem(walk, place, tuple, tuple)
}

/** `index` equal to the tuple's length stands for all items after it. */
function walkItem(walk: Walk, place: Place, index: number, tuple: number): void {
  const isRest = index === tuple
  const own = (node: Node): Node | undefined => node.prefix[index]
  const any = (node: Node): Node | undefined => node.prefix[index] ?? node.rest
  const [from, to] = [any(place.base.written), any(place.head.written)]
  if (from === to || (from !== undefined && to !== undefined && isUntouched(from, to))) return
  const label = `${place.label}[${isRest ? '' : index}]`
  // Where only one side has an item of its own there, and the rule for the rest differs too, that is one difference and not two.
  const named = [place.base.written, place.head.written].filter((node) => own(node) !== undefined).length
  if (from !== undefined && to !== undefined && (isRest || named === 2 || tuple === 0)) {
    const { anything } = walk.prover.nodes
    return walk.visit({
      base: stepInto(place.base, any, anything)!,
      head: stepInto(place.head, any, anything)!,
      baseKnown: knownAt(walk, place.baseKnown, index),
      headKnown: knownAt(walk, place.headKnown, index),
      steps: [...place.steps, { at: 'item', index }],
      label,
    })
  }
  const asks = ({ reader }: Side): Node => asksAt(walk, any(reader), index, isRest)
  const [headAsks, baseAsks] = [asks(place.head), asks(place.base)]
  const isNew = own(place.base.written) === undefined && own(place.head.written) !== undefined
  const what = isRest ? 'items changed' : isNew ? 'item added' : 'item removed'
  const name = isRest ? `every item of ${nameOf(place.label)}${tuple > 0 ? ` after the first ${tuple}` : ''}` : nameOf(label)
  walk.emit({
    ...walk.judge(place, baseAsks, headAsks),
    what,
    describe: (verdict) =>
      `${name} was ${from === undefined ? 'anything' : schemaText(from)} and is now ${to === undefined ? 'anything' : schemaText(to)}; ${consequence(verdict)}`,
    basePath: from === undefined ? undefined : from.path,
    headPath: to === undefined ? undefined : to.path,
    steps: place.steps,
    headAsks,
    baseAsks,
    restated: () => walk.restated(baseAsks, headAsks),
  })
}

function asksAt(walk: Walk, schema: Node | undefined, index: number, isRest: boolean): Node {
  const { nodes } = walk.prover
  if (schema === undefined) return nodes.anything
  const before = Array.from({ length: index }, () => nodes.anything)
  return nodes.make(isRest ? { prefix: before, rest: schema, hasRef: true } : { prefix: [...before, schema], hasRef: true })
}

function knownAt(walk: Walk, known: readonly Node[], index: number): readonly Node[] {
  return walk.known(() => {
    const left = walk.prover.opener.open(known, ARRAY)
    return left === undefined ? [walk.prover.nodes.nothing] : itemNodes(left, index)
  })
}
