import type { Node } from './node.js'
import type { Place, Side } from './place.js'
import { isSame } from './same.js'
import type { Walk } from './walk.js'
import { consequence, keyLabel, nameOf } from './words.js'

/** `dependencies`, `dependentRequired`, `dependentSchemas`: what the presence of one key asks of the others. */
export function walkDependencies(walk: Walk, place: Place): void {
  const base = place.base.written
  const head = place.head.written
  const keys = new Set<string>()
  for (const node of [base, head]) {
    for (const key of node.dependentRequired?.keys() ?? []) keys.add(key)
    for (const key of node.dependentSchemas?.keys() ?? []) keys.add(key)
  }
  for (const key of keys) {
    const [from, to] = [dependencyOf(base, key), dependencyOf(head, key)]
    if (isSameDependency(from, to)) continue
    const asks = ({ reader }: Side): Node => {
      const { names, schema } = dependencyOf(reader, key)
      return walk.prover.nodes.make({
        ...(names === undefined ? {} : { dependentRequired: new Map([[key, names]]) }),
        ...(schema === undefined ? {} : { dependentSchemas: new Map([[key, schema]]) }),
        hasRef: true,
      })
    }
    const [headAsks, baseAsks] = [asks(place.head), asks(place.base)]
    const isNew = from.names === undefined && from.schema === undefined
    const isGone = to.names === undefined && to.schema === undefined
    const word = isNew ? 'added' : isGone ? 'removed' : 'changed'
    walk.emit({
      ...walk.judge(place, baseAsks, headAsks),
      what: `dependency ${word}`,
      describe: (verdict) =>
        `what ${nameOf(keyLabel(place.label, key))} asks of the other fields was ${word}; ${consequence(verdict)}`,
      basePath: isNew ? undefined : pathOf(base, key),
      headPath: isGone ? undefined : pathOf(head, key),
      steps: place.steps,
      headAsks,
      baseAsks,
      restated: () => walk.restated(baseAsks, headAsks),
      ...(from.schema === undefined || to.schema === undefined ? {} : { doubt: ABSURD }),
    })
  }
}

const ABSURD =
  'no datum was found that one side accepts and the other refuses, as if no object could ever meet the dependency, which is hardly meant'

interface Dependency {
  readonly names: readonly string[] | undefined
  readonly schema: Node | undefined
}

function dependencyOf(node: Node, key: string): Dependency {
  return { names: node.dependentRequired?.get(key), schema: node.dependentSchemas?.get(key) }
}

function isSameDependency(from: Dependency, to: Dependency): boolean {
  if (from.names?.join('\n') !== to.names?.join('\n')) return false
  if (from.schema === undefined || to.schema === undefined) return from.schema === to.schema
  return isSame(from.schema, to.schema)
}

function pathOf(node: Node, key: string): (string | number)[] {
  const raw = node.raw as { readonly [key: string]: unknown }
  const keyword = ['dependencies', 'dependentRequired', 'dependentSchemas'].find(
    (one) => Object.hasOwn(raw, one) && Object.hasOwn(raw[one] as object, key),
  )
  return [...node.path, keyword ?? 'dependencies', key]
}
