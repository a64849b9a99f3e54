/** What changed between two Avro schemas, each change with what schema resolution makes of it in both directions. */
import type { Json, Path } from '../../model/json.js'
import { classOf, meet, type SchemaChange, type SchemaDiff, type Witness } from '../../model/schema-change.js'
import type { Side } from '../../policy.js'
import { Budget, BudgetError } from '../budget.js'
import { showAvro, shortName, type AvroEnum, type AvroFixed, type AvroRecord, type AvroType, type AvroUnion } from './avro.js'
import { edgeAvro, promotes, readsAvro, sameName, sampleAvro, wrapBranch, writesAvro } from './avro-data.js'
import { diffAvroFields } from './avro-field-diff.js'
import { AvroResolution } from './avro-resolve.js'

export interface AvroPlace {
  readonly basePath: Path | undefined
  readonly headPath: Path | undefined
  readonly label: string
  wrap(side: Side, local: Json): Json | undefined
  /** False where the other side does not look at the value. */
  readonly sees: { readonly backward: boolean; readonly forward: boolean }
}

export interface AvroFound {
  readonly what: string
  readonly sentence: string
  readonly backward: boolean
  readonly forward: boolean
  readonly obliging?: boolean
  readonly baseOnly?: Json | undefined
  readonly headOnly?: Json | undefined
}

const MAX_WORK = 3_000_000
const OPEN = { backward: true, forward: true } as const

/** Compares two schemas by Avro's schema resolution. Witnesses are in Avro's JSON encoding, of the whole schema. Never throws. */
export function diffAvro(base: AvroType, head: AvroType): SchemaDiff {
  const run = new AvroRun(base, head)
  let verdict: SchemaDiff['class'] = 'break'
  try {
    run.compare(base, head, { basePath: base.at, headPath: head.at, label: '', wrap: (_, local) => local, sees: OPEN })
    verdict = meet(run.changes.map((change) => change.class))
    // The rules of the list and the resolution of the whole must agree; if ever they do not, the stricter counts and it is said.
    const [backward, forward] = [run.resolution.reads(base, head), run.resolution.reads(head, base)]
    const whole = classOf(backward, forward, verdict !== 'none' || !backward || !forward)
    const strict = meet([verdict, whole])
    if (whole !== 'none' && whole !== 'both')
      for (const [side, type] of [
        ['base', base],
        ['head', head],
      ] as const)
        if (run.sample(type) === undefined) run.doubt(type.at, `no example datum of the ${side} can be made`)
    if (strict !== verdict)
      run.doubt(base.at, `the changes make it ${verdict}, and the resolution of the whole makes it ${strict}`)
    verdict = strict
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error
    run.doubt(base.at, error.message)
  }
  return { class: verdict, changes: run.changes, undecided: run.undecided }
}

export class AvroRun {
  readonly changes: SchemaChange[] = []
  readonly undecided: { path: Path; reason: string }[] = []
  readonly budget = new Budget(MAX_WORK, 'comparing the schemas')
  readonly resolution = new AvroResolution(this.budget)
  readonly #samples = new WeakMap<AvroType, Json | undefined>()
  readonly #seen = new Map<AvroRecord, Set<AvroRecord>>()
  constructor(
    readonly base: AvroType,
    readonly head: AvroType,
  ) {}

  /** The smallest datum of a type, made once. */
  sample(type: AvroType): Json | undefined {
    if (!this.#samples.has(type)) this.#samples.set(type, sampleAvro(type))
    return this.#samples.get(type)
  }

  doubt(path: Path, reason: string): void {
    this.undecided.push({ path, reason })
  }

  add(place: AvroPlace, found: AvroFound): void {
    const backward = found.backward || !place.sees.backward
    const forward = found.forward || !place.sees.forward
    const shown: [Side, Json | undefined][] = []
    if (!backward) shown.push(['base', found.baseOnly])
    if (!forward) shown.push(['head', found.headOnly])
    let made: readonly Witness[] | undefined
    const make = (): readonly Witness[] => shown.flatMap(([side, local]) => this.#witness(place, side, local))
    this.changes.push({
      class: classOf(backward, forward, true),
      what: found.what,
      basePath: place.basePath,
      headPath: place.headPath,
      ...(found.obliging === true && { obliging: true }),
      sentence: found.sentence,
      // A witness is a datum of the whole schema: made when it is looked at.
      get witnesses() {
        return (made ??= make())
      },
    })
  }

  #witness(place: AvroPlace, side: Side, local: Json | undefined): Witness[] {
    const datum = local === undefined ? undefined : place.wrap(side, local)
    if (datum === undefined) return []
    const [writer, reader] = side === 'base' ? [this.base, this.head] : [this.head, this.base]
    return writesAvro(writer, datum) && !readsAvro(writer, reader, datum) ? [{ acceptedBy: side, datum }] : []
  }

  compare(base: AvroType, head: AvroType, place: AvroPlace): void {
    this.budget.spend(1)
    if (base.kind === 'union' || head.kind === 'union') this.#unions(base, head, place)
    else if (base.kind === 'record' && head.kind === 'record') this.#records(base, head, place)
    else if (base.kind === 'enum' && head.kind === 'enum') this.#enums(base, head, place)
    else if (base.kind === 'fixed' && head.kind === 'fixed') this.#fixeds(base, head, place)
    else if (base.kind === 'array' && head.kind === 'array')
      this.compare(
        base.items,
        head.items,
        inner(place, base.items, head.items, '[]', (local) => [local]),
      )
    else if (base.kind === 'map' && head.kind === 'map')
      this.compare(
        base.values,
        head.values,
        inner(place, base.values, head.values, '{}', (local) => ({ key: local })),
      )
    else this.#types(base, head, place)
    this.#logical(base, head, place)
  }

  #types(base: AvroType, head: AvroType, place: AvroPlace): void {
    if (base.kind === head.kind) return
    const [backward, forward] = [promotes(base.kind, head.kind), promotes(head.kind, base.kind)]
    const what = backward ? (forward ? 'type renamed' : 'type widened') : forward ? 'type narrowed' : 'type changed'
    const verb = backward ? (forward ? 'changed' : 'was widened') : forward ? 'was narrowed' : 'changed'
    this.add(place, {
      what,
      sentence: `the type of ${nameOf(place)} ${verb} from ${showAvro(base)} to ${showAvro(head)}`,
      backward,
      forward,
      baseOnly: edgeAvro(base),
      headOnly: edgeAvro(head),
    })
  }

  /**
   * Bytes are read whatever they are said to mean, so no datum shows it; but a millisecond read as a microsecond is wrong
   * everywhere. One side that says nothing is no contradiction.
   */
  #logical(base: AvroType, head: AvroType, place: AvroPlace): void {
    if (base.logical === head.logical || base.kind === 'union' || head.kind === 'union') return
    const stated = base.logical === undefined || head.logical === undefined
    this.add(place, {
      what: base.logical === undefined ? 'logical type added' : 'logical type changed',
      sentence:
        base.logical === undefined
          ? `${nameOf(place)} got the logical type ${head.logical}; the bytes are the same`
          : `the logical type of ${nameOf(place)} changed from ${base.logical} to ${head.logical ?? 'none'}${stated ? '' : '; the same bytes now mean something else'}`,
      backward: stated,
      forward: stated,
    })
  }

  #names(base: AvroRecord | AvroEnum | AvroFixed, head: AvroRecord | AvroEnum | AvroFixed, place: AvroPlace): void {
    if (base.name === head.name) return
    const spaces = shortName(base.name) === shortName(head.name)
    this.add(place, {
      what: spaces ? 'namespace changed' : `${base.kind} renamed`,
      sentence: `${base.kind} \`${base.name}\`${place.label === '' ? '' : ` of \`${place.label}\``} is now \`${head.name}\`${spaces ? '; resolution matches names without namespaces, though some libraries want the same' : sameName(base, head) ? ', which has the old name as an alias' : ' and has no alias for the old name'}`,
      backward: sameName(base, head),
      forward: sameName(head, base),
      baseOnly: this.sample(base),
      headOnly: this.sample(head),
    })
  }

  #records(base: AvroRecord, head: AvroRecord, place: AvroPlace): void {
    const seen = this.#seen.get(base) ?? new Set<AvroRecord>()
    if (seen.has(head)) return
    this.#seen.set(base, seen.add(head))
    this.#names(base, head, place)
    diffAvroFields(this, base, head, place)
  }

  #enums(base: AvroEnum, head: AvroEnum, place: AvroPlace): void {
    this.#names(base, head, place)
    const [old, now] = [new Set(base.symbols), new Set(head.symbols)]
    const removed = base.symbols.filter((symbol) => !now.has(symbol))
    const added = head.symbols.filter((symbol) => !old.has(symbol))
    const list = (symbols: readonly string[]): string => symbols.map((symbol) => `\`${symbol}\``).join(', ')
    const taken = (by: AvroEnum, who: string): string =>
      by.default === undefined ? '' : `; ${who} readers take \`${by.default.value}\` for it`
    if (removed.length > 0)
      this.add(place, {
        what: 'enum values removed',
        sentence: `${list(removed)} ${removed.length === 1 ? 'is' : 'are'} no longer a symbol of ${nameOf(place)}${taken(head, 'new')}`,
        backward: head.default !== undefined,
        forward: true,
        baseOnly: removed[0],
      })
    if (added.length > 0)
      this.add(place, {
        what: 'enum values added',
        sentence: `${list(added)} ${added.length === 1 ? 'is' : 'are'} now a symbol of ${nameOf(place)}${taken(base, 'old')}`,
        backward: true,
        forward: base.default !== undefined,
        headOnly: added[0],
      })
    if (base.default?.value !== head.default?.value)
      this.add(place, {
        what: 'enum default changed',
        sentence: `the default symbol of ${nameOf(place)} changed from ${base.default?.value ?? 'none'} to ${head.default?.value ?? 'none'}`,
        backward: true,
        forward: true,
      })
  }

  #fixeds(base: AvroFixed, head: AvroFixed, place: AvroPlace): void {
    this.#names(base, head, place)
    if (base.size === head.size) return
    this.add(place, {
      what: 'type changed',
      sentence: `the size of ${nameOf(place)} changed from ${base.size} to ${head.size} bytes`,
      backward: false,
      forward: false,
      baseOnly: this.sample(base),
      headOnly: this.sample(head),
    })
  }

  /** Branches that go together are compared; of the others, those that the other side cannot read are told. */
  #unions(base: AvroType, head: AvroType, place: AvroPlace): void {
    const [old, now] = [branchesOf(base), branchesOf(head)]
    const paired = new Map<AvroType, AvroType>()
    for (const branch of old) {
      const other = now.find((one) => alike(branch, one) && ![...paired.values()].includes(one))
      if (other === undefined) continue
      paired.set(branch, other)
      const wraps = { base: base.kind === 'union' ? branch : undefined, head: head.kind === 'union' ? other : undefined }
      this.compare(branch, other, {
        ...place,
        basePath: branch.at,
        headPath: other.at,
        wrap: (side, local) => place.wrap(side, wraps[side] === undefined ? local : wrapBranch(wraps[side], local)),
      })
    }
    const partners = new Set(paired.values())
    for (const branch of old) if (!paired.has(branch)) this.#lonely(branch, base, head, place, 'base')
    for (const branch of now) if (!partners.has(branch)) this.#lonely(branch, head, base, place, 'head')
  }

  #lonely(branch: AvroType, own: AvroType, other: AvroType, place: AvroPlace, side: Side): void {
    if (this.resolution.reads(branch, other)) return
    const value = edgeAvro(branch)
    const datum = value === undefined ? undefined : own.kind === 'union' ? wrapBranch(branch, value) : value
    const isNull = branch.kind === 'null'
    const gone = side === 'base'
    this.add(
      { ...place, ...(gone ? { basePath: branch.at } : { headPath: branch.at }) },
      {
        what: isNull ? (gone ? 'null refused' : 'null allowed') : gone ? 'union branch removed' : 'union branch added',
        sentence: gone
          ? `${nameOf(place)} can no longer be ${showAvro(branch)}; it is ${showAvro(other)} now`
          : `${nameOf(place)} can now be ${showAvro(branch)}; it was ${showAvro(other)}`,
        backward: !gone,
        forward: gone,
        baseOnly: datum,
        headOnly: datum,
      },
    )
  }
}

function branchesOf(type: AvroType): readonly AvroType[] {
  return type.kind === 'union' ? (type as AvroUnion).branches : [type]
}

/** Branches that stand for the same thing on both sides; a union has at most one of each. */
function alike(left: AvroType, right: AvroType): boolean {
  if (left.kind !== right.kind) return false
  return 'name' in left && 'name' in right ? sameName(left, right) || sameName(right, left) : true
}

function inner(place: AvroPlace, base: AvroType, head: AvroType, mark: string, wrap: (local: Json) => Json): AvroPlace {
  return {
    ...place,
    basePath: base.at,
    headPath: head.at,
    label: `${place.label}${mark}`,
    wrap: (side, local) => place.wrap(side, wrap(local)),
  }
}

export function nameOf(place: AvroPlace): string {
  return place.label === '' ? 'the schema' : `\`${place.label}\``
}
