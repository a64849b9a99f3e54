import { isObject, type JsonObject, type Path } from '../../../model/json.js'
import { BudgetError } from '../../budget.js'
import { walkAnnotations, ANNOTATIONS } from './walk-annotations.js'
import { walkKeywords } from './walk-keywords.js'
import { walkLogic } from './walk-logic.js'
import { walkItems } from './walk-items.js'
import { walkFields } from './walk-fields.js'
import { keyOf } from './left.js'
import type { Meter } from './meter.js'
import { isSameJson, isUntouched, type Node } from './node.js'
import type { Found, Place, Restated, Side, Verdict } from './place.js'
import { DepthError, type Prover } from './prove.js'
import { declareSameNames } from './restated.js'
import { consequence, nameOf } from './words.js'
import { isSame } from './same.js'

export const TOO_MUCH = 'comparing the schemas takes more than the steps that are allowed'
const MAX_DEPTH = 120
const MAX_PLACES = 100_000
const STEPS_TO_LIFT = 4000
/** Of all the steps, for the document as a whole, each way. */
const ROOT_SHARE = 0.2

/** The steps that proofs may take: each, and (left) all together. */
export interface Allowance {
  readonly meter: Meter
  readonly each: number
  left: number
}
type Direction = 'backward' | 'forward'

/** The changes of one place. While one walks a change is lifted, and never the reverse: what was passed over need not be looked at again. */
class Told {
  readonly #at: Record<Direction, number> = { backward: 0, forward: 0 }

  constructor(readonly found: readonly Found[]) {}

  refuses(direction: Direction): boolean {
    while (this.#at[direction] < this.found.length && this.found[this.#at[direction]]![direction]) this.#at[direction]++
    return this.#at[direction] < this.found.length
  }
}
interface Visit {
  readonly whole: Verdict
  readonly told: Told
}
export interface Mark {
  readonly found: number
  readonly shared: number
}

/** Walks two schemas side by side, names what differs, and asks the prover what each difference means. */
export class Walk {
  readonly prover: Prover
  readonly found: Found[] = []
  /** Schemas made of a few keywords of another, by what they say. */
  readonly restricted = new Map<string, Node>()
  /** Limits that were met, as ends of sentences, with the place. */
  readonly limits: { readonly path: Path; readonly reason: string }[] = []
  readonly #visited = new Map<string, Visit | 'open'>()
  /** Changes of definitions that were described elsewhere, one entry for each time that one is used again. */
  readonly #shared: Told[] = []
  readonly #allowance: Allowance
  /** Of the whole document; see `visitRoot`. */
  whole: Verdict = { backward: false, forward: false }
  /** Steps that one question may take. */
  #most: number
  #depth = 0
  #places = 0

  /** `asWritten`: both sides are read as they stand, so that two inclusions make an equality. */
  constructor(
    prover: Prover,
    allowance: Allowance,
    readonly asWritten: boolean,
  ) {
    this.prover = prover
    this.#allowance = allowance
    this.#most = allowance.each
  }

  /** Whether what is known proves what is asked. What was not decided within the limits counts as not proven. */
  proves(known: readonly Node[], asked: Node, most = Infinity): boolean {
    return this.#decide(asked, most, () => this.prover.proves(known, asked))
  }

  isEmpty(node: Node): boolean {
    return this.#decide(node, Infinity, () => this.prover.isEmpty([node]))
  }

  /** A question that takes too long is not proven, and costs the others nothing: whoever claims a difference has to show it. */
  #decide(about: Node, most: number, run: () => boolean): boolean {
    const { each, meter, left } = this.#allowance
    if (left <= 0) {
      this.#limit([], TOO_MUCH)
      return false
    }
    meter.renew(Math.min(this.#most, most, left), 'comparing the schemas')
    this.prover.reset()
    try {
      return run()
    } catch (error) {
      if (!(error instanceof BudgetError || error instanceof DepthError)) throw error
      this.prover.reset()
      if (error instanceof DepthError) this.#limit(about.path, error.message)
      else if (this.#allowance.left <= each) this.#limit([], TOO_MUCH)
      return false
    } finally {
      this.#allowance.left -= meter.spent
    }
  }

  /** What is known of a part of the data; nothing (which is always safe) when it takes too long to find out. */
  known(find: () => readonly Node[]): readonly Node[] {
    let nodes: readonly Node[] = []
    this.#decide(this.prover.nodes.anything, Infinity, () => {
      nodes = find()
      return true
    })
    return nodes
  }

  /** What each side asks at a place, judged against what is known of the data of the other. */
  judge(place: Place, baseAsks: Node, headAsks: Node): Verdict {
    return {
      backward: this.whole.backward || this.proves(place.baseKnown, headAsks),
      forward: this.whole.forward || this.proves(place.headKnown, baseAsks),
    }
  }

  /** The document as a whole, first: a direction that is proven for it needs no proof of its parts. */
  visitRoot(place: Place): void {
    const { each, left } = this.#allowance
    this.#most = Math.max(each, Math.floor(left * ROOT_SHARE))
    this.whole = {
      backward: this.proves(place.baseKnown, place.head.reader),
      forward: this.proves(place.headKnown, place.base.reader),
    }
    this.#most = each
    this.visit(place)
  }

  /**
   * The whole of a place, after its parts. Where a part already refuses something, the whole seldom makes up for it, and to fail
   * at that is what costs most: it gets little. Where no part does, the proof of the whole is what is answered for.
   */
  #judgeWhole(place: Place, mark: Mark): Verdict {
    const most = (direction: Direction): number => (this.#isRefused(direction, mark) ? STEPS_TO_LIFT : Infinity)
    return {
      backward: this.whole.backward || this.proves(place.baseKnown, place.head.reader, most('backward')),
      forward: this.whole.forward || this.proves(place.headKnown, place.base.reader, most('forward')),
    }
  }

  /** Whether a change since the mark refuses something. Asked for every place, and definitions can use one another very often: nothing is copied. */
  #isRefused(direction: Direction, mark: Mark): boolean {
    for (let i = mark.found; i < this.found.length; i++) if (!this.found[i]![direction]) return true
    for (let i = mark.shared; i < this.#shared.length; i++) if (this.#shared[i]!.refuses(direction)) return true
    return false
  }

  /** For `Found.restated`, of what two schemas ask: the same data and the same names. */
  restated(base: Node, head: Node): Restated | undefined {
    return this.asWritten && declareSameNames(base, head) ? {} : undefined
  }

  emit(found: Found): void {
    this.found.push(found)
  }

  /** Compares a place, and sees to it that its changes together say no more and no less than the proof of the whole place. */
  visit(place: Place): void {
    const { base, head } = place
    if (isUntouched(base.written, head.written)) return
    // Then only annotations can differ, and they do not depend on where the schema is used.
    const same = isSame(base.written, head.written)
    const known = same ? '' : `${keyOf(place.baseKnown)}|${keyOf(place.headKnown)}`
    const key = `${base.written.id}|${head.written.id}|${known}`
    const before = this.#visited.get(key)
    if (before === 'open') return
    if (++this.#depth > MAX_DEPTH || ++this.#places > MAX_PLACES) {
      // Two that are the same are decided, however deep they are.
      if (!same)
        this.#limit(base.written.path, 'it is nested too deep, or refers to itself in too many ways, to be walked through')
    } else if (before === undefined || !this.#isSaidBy(before)) {
      this.#visited.set(key, 'open')
      this.#visited.set(key, this.#visit(place, same))
    }
    this.#depth--
  }

  /** A definition that is used in two places is described once, unless what surrounds the first place made up for the change. */
  #isSaidBy({ whole, told }: Visit): boolean {
    const said = (whole.backward || told.refuses('backward')) && (whole.forward || told.refuses('forward'))
    if (said && told.found.length > 0) this.#shared.push(told)
    return said
  }

  #visit(place: Place, same: boolean): Visit {
    const mark = this.mark()
    if (!same && isPlain(place.base.written) && isPlain(place.head.written)) {
      // Its keywords are judged one by one, against all that is known, and nothing else is said: the whole is their sum.
      this.#compare(place)
      const found = this.found.slice(mark.found)
      const whole = { backward: found.every((one) => one.backward), forward: found.every((one) => one.forward) }
      return { whole, told: new Told(found) }
    }
    this.#compare({ ...place, base: dereference(place.base), head: dereference(place.head) })
    const whole = same ? BOTH : this.#judgeWhole(place, mark)
    const here = this.found.slice(mark.found)
    // Where the text is the same, what it refers to has changed: that is said there, or of a place around this one.
    if (this.lift(whole, mark) && !hasSameText(place))
      this.emit({
        ...whole,
        what: 'schema changed',
        describe: (verdict) => `${nameOf(place.label)} is judged otherwise as a whole; ${consequence(verdict)}`,
        basePath: place.base.written.path,
        headPath: place.head.written.path,
        steps: place.steps,
        headAsks: place.head.reader,
        baseAsks: place.base.reader,
        parts: here,
      })
    return { whole, told: new Told(this.found.slice(mark.found)) }
  }

  /** The place in the list of changes from which on they belong to what is compared next. */
  mark(): Mark {
    return { found: this.found.length, shared: this.#shared.length }
  }

  /** Lifts the changes since the mark that the whole makes up for; whether the whole refuses what none of them explains. */
  lift(whole: Verdict, mark: Mark): boolean {
    if (whole.backward || whole.forward)
      for (let i = mark.found; i < this.found.length; i++) {
        const one = this.found[i]!
        one.backward ||= whole.backward
        one.forward ||= whole.forward
      }
    return (['backward', 'forward'] as const).some((direction) => !whole[direction] && !this.#isRefused(direction, mark))
  }

  #compare(place: Place): void {
    walkAnnotations(this, place)
    walkKeywords(this, place)
    walkFields(this, place)
    walkItems(this, place)
    walkLogic(this, place)
  }

  #limit(path: Path, reason: string): void {
    if (this.limits.length < 20 && !this.limits.some((one) => one.reason === reason)) this.limits.push({ path, reason })
  }
}

const BOTH: Verdict = { backward: true, forward: true }

function hasSameText({ base, head, label }: Place): boolean {
  const [from, to] = [base.written, head.written]
  if (label === '' && from.parent === undefined && from.step.length === 0) return false
  return from.dialect === to.dialect && from.raw !== undefined && to.raw !== undefined && isSameJson(from.raw, to.raw)
}

/** Whether a schema says all it says in keywords of its own: no schemas below or beside it. */
function isPlain(node: Node): boolean {
  const { ref, allOf, anyOf, oneOf, properties, patterns, prefix, dependentSchemas, dependentRequired } = node
  if (ref !== undefined || node.problem !== undefined || node.required.size > 0) return false
  if (allOf.length + anyOf.length + oneOf.length + prefix.length + properties.size + patterns.size > 0) return false
  if (dependentSchemas !== undefined || dependentRequired !== undefined) return false
  return node.additional === undefined && node.rest === undefined && node.not === undefined && node.if === undefined
}

/** A schema that is nothing but a reference is the schema that it refers to. */
function dereference(side: Side): Side {
  let { written, writer, reader } = side
  for (let step = 0; step < 100 && written.ref !== undefined && isPlainReference(written.raw); step++) {
    writer = writer.ref ?? writer
    reader = reader.ref ?? reader
    written = written.ref
  }
  return { written, writer, reader }
}

function isPlainReference(raw: unknown): boolean {
  return (
    isObject(raw) &&
    Object.keys(raw as JsonObject).every(
      (key) => key === '$ref' || ANNOTATIONS.has(key) || key === 'definitions' || key === '$defs',
    )
  )
}
