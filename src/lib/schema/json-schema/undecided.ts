/** What could not be compared, each cause once: at the place that is to blame, with the others that it leaves in doubt. */
import { isObject, type Path } from '../../../model/json.js'
import type { UndecidedPart } from '../../../model/schema-change.js'
import type { Compiled } from './compile.js'
import { allNodes } from './content-model.js'
import type { Node } from './node.js'

/** A direction of a change that was neither proven nor shown to fail. */
export interface Doubt {
  /** Of which no datum was found that the other refuses. */
  readonly sides: readonly ('base' | 'head')[]
  readonly path: Path
  readonly reason: string
}

/** Many uses of one thing need no list of all of them. */
const MOST_PLACES = 20

interface Cause {
  readonly path: Path
  reason: string
  readonly untouched: boolean
  /** A reference to another document by an address of its own: a pin, which only matters to changes that it leaves in doubt. */
  quiet: boolean
  readonly also: Path[]
}

export function gatherUndecided(
  from: Compiled,
  to: Compiled,
  doubts: readonly Doubt[],
  limits: readonly UndecidedPart[],
): UndecidedPart[] {
  const causes = causesOf(unreadNodes(from), unreadNodes(to), new Set(to.problems.filter(isSelfContained).map(textOf)))
  const own: Cause[] = []
  for (const { path, reason } of doubts) {
    // Nothing is to be proven of what cannot be read, nor of what holds it: that says no more than the cause does.
    const cause = causes.find(
      (one) => !one.untouched && [one.path, ...one.also].some((place) => isWithin(place, path) || isWithin(path, place)),
    )
    // The same thing that cannot be known of many fields is one thing to say.
    const same = cause ?? own.find((one) => one.reason === reason)
    if (same === undefined) own.push({ path, reason, untouched: false, quiet: false, also: [] })
    else {
      note(same, path)
      same.quiet = false
    }
  }
  return distinct([...causes.filter(({ quiet }) => !quiet).map(toPart), ...limits, ...own.map(toPart)])
}

/** What could not be read or followed, as far as the root leads to it. */
function unreadNodes({ root, problems }: Compiled): Node[] {
  if (problems.length === 0) return []
  const reached = allNodes(root)
  return problems.filter((node) => reached.has(node))
}

function causesOf(base: readonly Node[], head: readonly Node[], untouched: ReadonlySet<string>): Cause[] {
  const causes = new Map<string, Cause>()
  const atPlace = new Map<string, Cause>()
  const atBase = new Set(base.filter(isSelfContained).map(textOf))
  for (const node of head) {
    const isUntouched = isSelfContained(node) && atBase.has(textOf(node))
    const [key, place] = [JSON.stringify([isUntouched, node.problem]), JSON.stringify(node.path)]
    let cause = causes.get(key)
    if (cause === undefined)
      causes.set(key, (cause = { path: node.path, reason: node.problem!, untouched: isUntouched, quiet: isPin(node), also: [] }))
    else note(cause, node.path)
    atPlace.set(place, cause)
  }
  for (const node of base) {
    if (isSelfContained(node) && untouched.has(textOf(node))) continue
    const here = atPlace.get(JSON.stringify(node.path))
    const isSaid = here !== undefined && (here.reason === node.problem || here.reason.includes(` (at the base it `))
    if (isSaid) continue
    const key = JSON.stringify([false, node.problem])
    const same = causes.get(key)
    if (here !== undefined && here.also.length === 0) here.reason += ` (at the base it ${node.problem})`
    else if (same !== undefined) note(same, node.path)
    else causes.set(key, { path: node.path, reason: node.problem!, untouched: false, quiet: isPin(node), also: [] })
  }
  return [...causes.values()]
}

/** What it means cannot change without its text: a `$ref` into the document can, one that leaves it is a pin. */
function isSelfContained({ raw }: Node): boolean {
  return (
    isObject(raw) &&
    !Object.keys(raw).some((key) => /^\$(?:ref|dynamicRef|recursiveRef)$/.test(key) && String(raw[key]).startsWith('#'))
  )
}

/** A `$ref` with a scheme. What a relative one means also hangs on where the document stands. */
function isPin({ opaque, raw }: Node): boolean {
  return opaque && isObject(raw) && /^[a-z][a-z0-9+.-]*:/i.test(String(raw.$ref))
}

function textOf({ path, raw, problem }: Node): string {
  return JSON.stringify([path, raw ?? null, problem ?? null])
}

function note(cause: Cause, path: Path): void {
  const isKnown = [cause.path, ...cause.also].some((one) => JSON.stringify(one) === JSON.stringify(path))
  if (!isKnown && cause.also.length < MOST_PLACES) cause.also.push(path)
}

function isWithin(place: Path, whole: Path): boolean {
  return whole.length <= place.length && whole.every((step, i) => step === place[i])
}

function toPart({ path, reason, untouched, also }: Cause): UndecidedPart {
  return { path, reason, ...(untouched && { untouched }), ...(also.length > 0 && { also }) }
}

function distinct(list: readonly UndecidedPart[]): UndecidedPart[] {
  const seen = new Map(list.map((one) => [JSON.stringify([one.path, one.reason]), one]))
  return [...seen.values()]
}
