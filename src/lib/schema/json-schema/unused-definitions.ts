import { isObject, type Json, type Path } from '../../../model/json.js'
import type { Compiled } from './compile.js'
import { allNodes } from './content-model.js'
import { isSameJson, type Node } from './node.js'
import type { Found } from './place.js'
import type { Walk } from './walk.js'

/**
 * Definitions that nothing in the document refers to. In a document that says something itself they are dead; one that says
 * nothing is a library, and what those that refer to it from elsewhere accept cannot be seen from here.
 */
export function compareUnused(base: Json, head: Json, from: Compiled, to: Compiled, walk: Walk): void {
  let used: Set<Json> | undefined
  for (const key of ['definitions', '$defs']) {
    const [left, right] = [tableOf(base, key), tableOf(head, key)]
    for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const [was, is] = [left[name], right[name]]
      if (was !== undefined && is !== undefined && isSameJson(was, is)) continue
      used ??= rawsOf(from, to)
      if (holdsAny(was, used, 0) || holdsAny(is, used, 0)) continue
      walk.emit(unusedChange([key, name], was, is, from.root.trivial && to.root.trivial, walk.prover.nodes.anything))
    }
  }
}

function rawsOf(...sides: readonly Compiled[]): Set<Json> {
  const raws = new Set<Json>()
  for (const { root } of sides) for (const { raw } of allNodes(root)) if (raw !== undefined) raws.add(raw)
  return raws
}

/** Whether one of these schemas is the value or stands in it: definitions may be kept in groups. */
function holdsAny(value: Json | undefined, used: ReadonlySet<Json>, depth: number): boolean {
  if (!isObject(value) || depth > 20) return false
  return used.has(value) || Object.keys(value).some((key) => holdsAny(value[key], used, depth + 1))
}

function tableOf(schema: Json, key: string): { readonly [name: string]: Json } {
  const table = isObject(schema) ? schema[key] : undefined
  return isObject(table) ? table : {}
}

function unusedChange(path: Path, was: Json | undefined, is: Json | undefined, library: boolean, anything: Node): Found {
  const word = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
  const isKnown = !library || was === undefined
  return {
    backward: isKnown,
    forward: isKnown,
    what: 'definition changed',
    describe: () => `the definition \`${path.join('/')}\` was ${word}, to which nothing in the document refers`,
    basePath: was === undefined ? undefined : path,
    headPath: is === undefined ? undefined : path,
    steps: [],
    headAsks: anything,
    baseAsks: anything,
    doubt: 'the document only holds definitions, and who uses this one from elsewhere is not known',
  }
}
