/**
 * What a change of a JSON Schema does to those who read the data: inclusion of accept sets, proven, or refuted by a datum that
 * was run against both schemas. See README.md in this folder.
 */
import type { Json } from '../../../model/json.js'
import { classOf, meet, type SchemaChange, type SchemaDiff, type Witness } from '../../../model/schema-change.js'
import { Acceptor } from './accept.js'
import { compileSchema, type Compiled, type SchemaLimits } from './compile.js'
import { closeForWriter, openForReader } from './content-model.js'
import { Builder } from './generate.js'
import { isDeeper } from './depth.js'
import { Meter } from './meter.js'
import { isSameJson, Nodes } from './node.js'
import type { Found, Side, Verdict } from './place.js'
import { Prover } from './prove.js'
import { gatherUndecided, type Doubt } from './undecided.js'
import { cutUnreadable } from './unreadable.js'
import { compareUnused } from './unused-definitions.js'
import { Violator } from './violate.js'
import { TOO_MUCH, Walk } from './walk.js'
import { Witnesses, type Execute } from './witness.js'

export { dialectOf, draftToRun } from './dialect.js'
export { toDraft7 } from './draft-04.js'
export { toRe2 } from './patterns.js'
export { UNREADABLE } from './unreadable.js'
export { valueSet } from './value-set.js'
export type { Execute } from './witness.js'

export type ContentModel = 'as-written' | 'ignore-unknown'

/** Bounds of the work. One step is about 0.1 to 1 µs. */
export interface DiffLimits extends SchemaLimits {
  /** For the proofs. */
  readonly steps: number
  /** For all witnesses together. */
  readonly witnessSteps: number
  /** How many are looked for in each direction; what further changes do is then taken from the proofs alone. */
  readonly witnesses: number
}
export const DEFAULT_LIMITS: DiffLimits = {
  depth: 100,
  nodes: 300_000,
  steps: 2_000_000,
  witnessSteps: 1_500_000,
  witnesses: 100,
}

/** Of lists and objects in the document; a schema in a schema is two or three of them. */
const MAX_LEVELS = 1000

/** What one proof may take of it, and how much more for each schema: a wide record is no reason to give up. */
const STEPS_EACH = 30_000
const STEPS_PER_SCHEMA = 25

export interface DiffOptions {
  /**
   * `as-written` (default): undeclared keys are what the schema says they are. `ignore-unknown`: writers write declared keys only,
   * and readers ignore the others, whatever `additionalProperties` says.
   */
  readonly contentModel?: ContentModel
  readonly limits?: Partial<DiffLimits>
  /** Runs a whole schema in a full validator: a witness counts only when it agrees. See src/engine/schema. */
  readonly execute?: Execute
}

/**
 * Compares two JSON Schemas (draft 4, 6, 7, 2019-09, 2020-12; `$schema` decides) by what they accept. Pure, and bounded by
 * `limits`. Never throws for what stands in a schema: what cannot be read, followed or decided is in `undecided`, and counts
 * as incompatible in `class`.
 */
export function diffJsonSchemas(base: Json, head: Json, options: DiffOptions = {}): SchemaDiff {
  if (isSameJson(base, head)) return { class: 'none', changes: [], undecided: [] }
  if ([base, head].some((schema) => isDeeper(schema, MAX_LEVELS)))
    return { class: 'break', changes: [], undecided: [{ path: [], reason: `it is nested more than ${MAX_LEVELS} levels deep` }] }
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const model = options.contentModel ?? 'as-written'
  const nodes = new Nodes()
  const [from, to] = [compileSchema(base, nodes, limits), compileSchema(head, nodes, limits)]
  const roots = { base: readSide(base, from, model, nodes, limits), head: readSide(head, to, model, nodes, limits) }
  const meter = new Meter(limits.steps, 'comparing the schemas')
  const acceptor = new Acceptor(meter)
  const prover = new Prover(nodes, acceptor, meter)
  const size = from.size + to.size
  const allowance = { meter, each: STEPS_EACH + size * STEPS_PER_SCHEMA, left: limits.steps + size * STEPS_PER_SCHEMA }
  const walk = new Walk(prover, allowance, model === 'as-written')
  walk.visitRoot({ ...roots, baseKnown: [roots.base.writer], headKnown: [roots.head.writer], steps: [], label: '' })

  compareUnused(base, head, from, to, walk)
  const violator = new Violator(new Builder(prover, new Acceptor(meter, sharedAddresses(from, to)), meter))
  const search = new Witnesses(roots, violator, meter, limits.witnessSteps, size, options.execute)
  const left = { base: limits.witnesses, head: limits.witnesses }
  const found = walk.found.filter((one) => !isExplained(one, search))
  for (const one of found) lookAround(one, walk.whole, search)
  const results = found.map((one) => finish(one, search, left))
  const changes = toldOnce(results.map((result) => result.change))
  // What was shown for one change holds for the whole: only a direction that nothing shows is in doubt.
  const shown = new Set(changes.flatMap((change) => change.witnesses.map((witness) => witness.acceptedBy)))
  const doubts = results.flatMap((result) => result.doubts).filter(({ sides }) => sides.some((side) => !shown.has(side)))
  // A search that was cut short matters where it leaves something open.
  const met = doubts.length > 0 ? walk.limits : walk.limits.filter(({ reason }) => reason !== TOO_MUCH)
  const undecided = gatherUndecided(from, to, doubts, met)
  return { class: meet(changes.map((change) => change.class)), changes, undecided }
}

/**
 * The schemas by which a side's data are written and read in a content model, for a validator to run; in `as-written` both are
 * the schema itself. Parts that cannot be read are replaced by the keyword `UNREADABLE`, at which the validator has to give up.
 */
export function readingsOf(
  schema: Json,
  model: ContentModel,
  limits: SchemaLimits = DEFAULT_LIMITS,
): { readonly writer: Json; readonly reader: Json } {
  const cut = (reading: Json): Json => cutUnreadable(reading, compileSchema(reading, new Nodes(), limits))
  if (model === 'as-written') {
    const written = cut(schema)
    return { writer: written, reader: written }
  }
  const { root } = compileSchema(schema, new Nodes(), limits)
  return { writer: cut(closeForWriter(schema, root)), reader: cut(openForReader(schema, root)) }
}

/** Of other documents that both sides refer to. */
function sharedAddresses(from: Compiled, to: Compiled): ReadonlySet<string> {
  const addresses = ({ problems }: Compiled): string[] =>
    problems.flatMap(({ opaque, problemText }) => (opaque ? problemText! : []))
  const known = new Set(addresses(from))
  return new Set(addresses(to).filter((one) => known.has(one)))
}

function readSide(schema: Json, compiled: Compiled, model: ContentModel, nodes: Nodes, limits: SchemaLimits): Side {
  const written = compiled.root
  if (model === 'as-written') return { written, writer: written, reader: written }
  return {
    written,
    writer: compileSchema(closeForWriter(schema, written), nodes, limits).root,
    reader: compileSchema(openForReader(schema, written), nodes, limits).root,
  }
}

/** A definition that is used in several places changes once: with the datum of the place that shows it. */
function toldOnce(changes: readonly SchemaChange[]): SchemaChange[] {
  const groups = new Map<string, SchemaChange[]>()
  for (const change of changes) {
    const { what, basePath, headPath } = change
    const key = JSON.stringify([what, basePath ?? null, headPath ?? null])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [change])
    else group.push(change)
  }
  const dropped = new Set<SchemaChange>()
  for (const group of groups.values()) {
    if (group.length === 1) continue
    // The one that says most; another stays where it says more than that.
    const [first, ...others] = [...group].sort((one, other) => other.witnesses.length - one.witnesses.length)
    for (const other of others) if (meet([first!.class, other.class]) === first!.class) dropped.add(other)
  }
  return dropped.size === 0 ? [...changes] : changes.filter((change) => !dropped.has(change))
}

/**
 * What a place refuses as a whole is laid at the door of the change in it that a datum shows to be the cause: that one is then told
 * with its datum, and the place itself needs no word where nothing else is left to say of it.
 */
function isExplained(found: Found, search: Witnesses): boolean {
  if (found.parts === undefined) return false
  for (const [side, direction] of SIDES) {
    if (found[direction]) continue
    const cause = found.parts.slice(0, MOST_PARTS).find((part) => {
      if (!part[direction] || part.fixed !== undefined) return false
      const datum = search.through(part, side)
      if (datum !== undefined) part.shown = { ...part.shown, [side]: datum }
      return datum !== undefined
    })
    if (cause === undefined) continue
    cause[direction] = false
    found[direction] = true
  }
  return found.backward && found.forward
}

/**
 * A field by itself refuses nothing where only the whole does: `unevaluatedProperties` of a schema around it. Then a datum shows
 * it that is judged otherwise with the field, and not without it.
 */
function lookAround(found: Found, whole: Verdict, search: Witnesses): void {
  if (found.key === undefined || !found.backward || !found.forward || found.restated?.() !== undefined) return
  for (const [side, direction] of SIDES) {
    if (whole[direction]) continue
    const datum = search.through(found, side)
    if (datum === undefined) continue
    found.shown = { ...found.shown, [side]: datum }
    found[direction] = false
  }
}

const SIDES = [
  ['base', 'backward'],
  ['head', 'forward'],
] as const
/** Changes of one place that are tried as the cause of what it refuses. */
const MOST_PARTS = 20

/** Turns a found change into one with its class, its sentence and its witnesses, and what could not be shown. */
function finish(
  found: Found,
  search: Witnesses,
  left: Record<'base' | 'head', number>,
): { readonly change: SchemaChange; readonly doubts: readonly Doubt[] } {
  const { backward, forward, what, basePath, headPath } = found
  const witnesses: Witness[] = []
  const doubts: Doubt[] = []
  const unknown = { backward: false, forward: false }
  const seek = (side: 'base' | 'head'): void => {
    const shown = found.shown?.[side]
    if (shown !== undefined) return void witnesses.push({ acceptedBy: side, datum: shown })
    if (left[side] === 0) return // what was shown so often holds for the whole
    const result = search.find(found, side)
    if ('datum' in result) {
      left[side]--
      return void witnesses.push({ acceptedBy: side, datum: result.datum })
    }
    if (result.unsought !== true) unknown[side === 'base' ? 'backward' : 'forward'] = true
    doubts.push({ sides: [side], path: headPath ?? basePath ?? [], reason: `${what}: ${found.doubt ?? result.missing}` })
  }
  if (!backward) seek('base')
  if (!forward) seek('head')
  // Of neither side a datum: that is one thing to say, and not two.
  if (unknown.backward && unknown.forward && found.doubt === undefined)
    doubts.splice(0, 2, {
      ...doubts[0]!,
      sides: ['base', 'head'],
      reason: `${what}: no datum was found that one side accepts and the other refuses`,
    })
  const restated = found.fixed === undefined && backward && forward ? found.restated?.() : undefined
  const sentence = restated?.sentence ?? found.describe({ backward, forward, unknown })
  return {
    change: {
      class: found.fixed ?? classOf(backward, forward, restated === undefined),
      what: restated?.what ?? (backward && forward ? found.whatIfSame : undefined) ?? what,
      basePath,
      headPath,
      ...(found.obliging === true && { obliging: true }),
      sentence,
      witnesses,
    },
    doubts,
  }
}
