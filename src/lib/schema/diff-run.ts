/** One comparison under way: what has been found, where one stands, and how a local datum becomes a record that shows it. */
import type { Json, Path } from '../../model/json.js'
import type { ContentModel, RecordField, RecordSchema, ValueSchema } from '../../model/record-schema.js'
import { classOf, type SchemaChange, type Witness } from '../../model/schema-change.js'
import type { Side } from '../../policy.js'
import { Budget } from '../budget.js'
import { TextProver } from '../regular/inclusion.js'
import { acceptsRecord, acceptsValue } from './accepts-record.js'
import type { RecordChange } from './record-changes.js'
import { isPlain, Samples } from './samples.js'
import { typeKey } from './type-key.js'

/** Where the comparison stands, on both sides. */
export interface Place {
  readonly basePath: Path
  readonly headPath: Path
  /** Dotted name for messages: `address.street`, `orders[].id`; '' for the whole record. */
  readonly label: string
  /** What a writer of that side writes as a whole when it writes `local` here; undefined when no such record is found. */
  wrap(side: Side, local: Json): Json | undefined
  /** The same for two values in two rows of the nearest enclosing table, for what only several rows can show. */
  repeat(side: Side, locals: readonly [Json, Json]): Json | undefined
  /** False when a reader of the new (old) side does not look at the value at all: the field was renamed. */
  readonly sees: { readonly backward: boolean; readonly forward: boolean }
}

/** A datum at one place, or how to make it. */
export type Local = Json | undefined | (() => Json | undefined)

export interface Found {
  readonly what: RecordChange
  readonly sentence: string
  /** The head reads all that the base writes; the base reads all that the head writes. */
  readonly backward: boolean
  readonly forward: boolean
  /** No reader could see it at all. */
  readonly invisible?: boolean
  /** A datum at this place that the base writes and the head refuses, and the reverse. Only tried when the flag is false. */
  readonly baseOnly?: Local
  readonly headOnly?: Local
  /** The datum is written in two rows of the table. */
  readonly rows?: boolean
  readonly only?: Side
  readonly obliging?: boolean
}

/** Steps that one comparison may take, besides some for each field. A step is some 10 µs. */
const LEAST_WORK = 100_000
const WORK_PER_FIELD = 10
/** A question that a union asks counts more, as it may ask very many: each branch of one against each of the other. */
const WORK_OF_QUESTIONS = 10

/** Thrown by a run that only asks whether the head reads all that the base writes, at the first change that says no. */
export class NotIncluded extends Error {}

export class DiffRun {
  readonly changes: SchemaChange[] = []
  readonly undecided: { path: Path; reason: string }[] = []
  readonly samples: Samples
  readonly budget: Budget
  readonly texts: TextProver
  readonly #gaps = new Map<string, Json | undefined>()
  readonly #aliases = new WeakMap<RecordSchema, ReadonlyMap<string, RecordField>>()

  constructor(
    readonly base: RecordSchema,
    readonly head: RecordSchema,
    readonly model: ContentModel,
    /** The run of which this one answers a question: its work is on the same account, and nothing is shown. */
    readonly asker?: DiffRun,
  ) {
    this.texts = asker?.texts ?? new TextProver()
    this.samples = asker?.samples ?? new Samples(model)
    this.budget =
      asker?.budget ?? new Budget(LEAST_WORK + WORK_PER_FIELD * (sizeOf(base) + sizeOf(head)), 'comparing the schemas')
  }

  add(place: Place, found: Found): void {
    const { what, sentence, only } = found
    const backward = found.backward || !place.sees.backward
    const forward = found.forward || !place.sees.forward
    if (this.asker !== undefined) {
      if (!backward) throw new NotIncluded()
      return
    }
    const shown: [Side, Local][] = []
    if (!backward) shown.push(['base', found.baseOnly])
    if (!forward) shown.push(['head', found.headOnly])
    let made: readonly Witness[] | undefined
    const make = (): readonly Witness[] => shown.flatMap(([side, local]) => this.#witness(place, side, local, found))
    this.changes.push({
      class: classOf(backward, forward, found.invisible !== true),
      what,
      basePath: only === 'head' ? undefined : place.basePath,
      headPath: only === 'base' ? undefined : place.headPath,
      ...(found.obliging === true && { obliging: true }),
      sentence,
      // A witness is a whole record. Made when it is looked at, or a schema of n fields with n changes would cost n².
      get witnesses() {
        return (made ??= make())
      },
    })
  }

  #witness(place: Place, side: Side, given: Local, found: Found): Witness[] {
    const local = typeof given === 'function' ? given() : given
    if (local === undefined) return []
    const datum = found.rows === true ? place.repeat(side, [local, local]) : place.wrap(side, local)
    return datum !== undefined && this.#shows(side, datum) ? [{ acceptedBy: side, datum }] : []
  }

  #shows(side: Side, datum: Json): boolean {
    const [writer, reader] = side === 'base' ? [this.base, this.head] : [this.head, this.base]
    return (
      acceptsRecord(writer, datum, { contentModel: this.model, role: 'writer' }) &&
      !acceptsRecord(reader, datum, { contentModel: this.model, role: 'reader' })
    )
  }

  /** A datum that `writer` writes and `reader` refuses: the smallest of those that are found. */
  gap(writer: ValueSchema, reader: ValueSchema): Json | undefined {
    this.spend(reader.type.kind === 'union' ? 10 * reader.type.branches.length : 1)
    const key =
      isPlain(writer) && isPlain(reader)
        ? `${typeKey(writer)} ${writer.nullable} ${typeKey(reader)} ${reader.nullable}`
        : undefined
    if (key !== undefined && this.#gaps.has(key)) return this.#gaps.get(key)
    const found = this.#find(writer, reader)
    if (key !== undefined) this.#gaps.set(key, found)
    return found
  }

  #find(writer: ValueSchema, reader: ValueSchema): Json | undefined {
    return this.samples.of(writer, [reader]).find((datum) => !acceptsValue(reader, datum, this.model, false))
  }

  /** The datum, when it is one that `writer` writes and `reader` refuses. */
  tried(writer: ValueSchema, reader: ValueSchema, datum: Json | undefined): Json | undefined {
    if (datum === undefined || !acceptsValue(writer, datum, this.model, true)) return undefined
    return acceptsValue(reader, datum, this.model, false) ? undefined : datum
  }

  spend(steps: number): void {
    this.budget.spend(this.asker === undefined ? steps : steps * WORK_OF_QUESTIONS)
  }

  /** Something that is no value of the field, for data in which anything may stand under its name. */
  stray(field: ValueSchema): Json | undefined {
    return this.gap({ at: field.at, type: { kind: 'any' }, nullable: true, constraints: {} }, field)
  }

  /** Who reads data under a name that is an alias. */
  aliasesOf(schema: RecordSchema): ReadonlyMap<string, RecordField> {
    let owners = this.#aliases.get(schema)
    if (owners === undefined) {
      owners = new Map(schema.fields.flatMap((field) => field.aliases.map((alias) => [alias, field])))
      this.#aliases.set(schema, owners)
    }
    return owners
  }

  doubt(path: Path, reason: string): void {
    this.undecided.push({ path, reason })
  }
}

/** The place of the whole record. */
export function rootPlace(run: DiffRun): Place {
  return {
    basePath: run.base.at,
    headPath: run.head.at,
    label: '',
    wrap: (_, local) => local,
    repeat: (_, locals) => locals,
    sees: { backward: true, forward: true },
  }
}

/** A field of the record that stands at `place`, as messages call it. */
export function labelOf(place: Place, field: RecordField): string {
  return place.label === '' ? field.name : `${place.label}.${field.name}`
}

/** Fields and items of a record, those inside included. */
function sizeOf(schema: RecordSchema): number {
  let size = 0
  const count = ({ type }: ValueSchema): void => {
    size++
    if (type.kind === 'array') count(type.items)
    else if (type.kind === 'map') count(type.values)
    else if (type.kind === 'union') type.branches.forEach(count)
    else if (type.kind === 'record') type.record.fields.forEach(count)
  }
  schema.fields.forEach(count)
  return size
}
