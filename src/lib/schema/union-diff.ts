import type { ValueSchema } from '../../model/record-schema.js'
import { DiffRun, NotIncluded, type Place } from './diff-run.js'
import { showType } from './type-text.js'
import { diffValue, nameOf } from './value-diff.js'

/**
 * Unions are sets of branches; their order means nothing. A branch that the other side has no branch for is told; a record
 * or a list that stands alone of its kind on both sides is compared in detail.
 */
export function diffUnions(run: DiffRun, before: ValueSchema, after: ValueSchema, place: Place): void {
  let [old, now] = [branchesOf(before), branchesOf(after)]
  for (const shape of ['object', 'list'] as const) {
    const [left, right] = [alone(old, shape), alone(now, shape)]
    if (left === undefined || right === undefined || left.type.kind !== right.type.kind) continue
    diffValue(run, left, right, { ...place, basePath: left.at, headPath: right.at }, true)
    old = old.filter((branch) => branch !== left)
    now = now.filter((branch) => branch !== right)
  }
  for (const [side, own, others, reader] of [
    ['base', old, now, after],
    ['head', now, old, before],
  ] as const)
    for (const branch of own) {
      if (others.some((other) => includes(run, branch, other))) continue
      // No one branch takes them all, but several together may: their data decide.
      const datum = run.gap(branch, reader)
      const [from, to] = side === 'base' ? (['head', 'base'] as const) : (['base', 'head'] as const)
      const sentence =
        side === 'base'
          ? `${nameOf(place)} can no longer be ${showType(branch.type)}; it is ${showType(after.type)} now`
          : `${nameOf(place)} can now be ${showType(branch.type)}; it was ${showType(before.type)}`
      if (datum === undefined)
        run.doubt(
          side === 'base' ? place.basePath : place.headPath,
          `${sentence}, but no value was found that the ${to} writes and the ${from} refuses`,
        )
      run.add(
        { ...place, ...(side === 'base' ? { basePath: branch.at } : { headPath: branch.at }) },
        {
          what: side === 'base' ? 'union branch removed' : 'union branch added',
          sentence,
          backward: side === 'head',
          forward: side === 'base',
          ...(side === 'base' ? { baseOnly: datum } : { headOnly: datum }),
        },
      )
    }
}

/** Whether every datum of `writer` is one of `reader`: a comparison of its own, of which only the verdict is kept. */
function includes(run: DiffRun, writer: ValueSchema, reader: ValueSchema): boolean {
  if (quickly(writer, reader) === false) return false
  const inner = new DiffRun(run.base, run.head, run.model, run)
  try {
    diffValue(inner, writer, reader, NOWHERE, false)
    return inner.undecided.length === 0
  } catch (error) {
    if (error instanceof NotIncluded) return false
    throw error
  }
}
const NOWHERE: Place = {
  basePath: [],
  headPath: [],
  label: '',
  wrap: () => undefined,
  repeat: () => undefined,
  sees: { backward: true, forward: true },
}

/** A record is never a number. */
function quickly(writer: ValueSchema, reader: ValueSchema): false | undefined {
  const [left, right] = [writer.type.kind, reader.type.kind]
  if (right === 'any' || right === 'union' || left === 'union') return undefined
  return left === right ? undefined : false
}

function branchesOf(value: ValueSchema): readonly ValueSchema[] {
  return value.type.kind === 'union' ? value.type.branches : [{ ...value, nullable: false }]
}

type Shape = 'object' | 'list' | 'all' | 'other'

function alone(branches: readonly ValueSchema[], shape: 'object' | 'list'): ValueSchema | undefined {
  const shapes = branches.map((branch) => shapeOf(branch))
  if (shapes.includes('all')) return undefined
  const found = branches.filter((_, index) => shapes[index] === shape)
  return found.length === 1 && found[0]!.type.kind !== 'unknown' ? found[0] : undefined
}

/** What JSON writes it as: dates and unknown types are objects here too, but with a `$` key that no record has. */
function shapeOf({ type }: ValueSchema): Shape {
  if (type.kind === 'record' || type.kind === 'map') return 'object'
  if (type.kind === 'array') return 'list'
  return type.kind === 'any' || type.kind === 'unstated' ? 'all' : 'other'
}
