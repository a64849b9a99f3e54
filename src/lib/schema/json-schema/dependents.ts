import type { Node } from './node.js'

/** Finds the schemas that apply because a key is sure to be there, each step of the way in the time of what is new. */
export class Dependents {
  readonly #asking: Node[] = []
  readonly #names = new Set<string>()
  readonly #order: string[] = []
  #read = 0

  /** Of nodes that were added since the last call, and of the keys that they ask for. */
  next(flat: ReadonlySet<Node>): Node[] {
    const added = [...flat].slice(this.#read)
    this.#read = flat.size
    const found: Node[] = []
    const before = this.#order.length
    for (const node of added) {
      for (const name of node.required) this.#add(name)
      if (node.dependentSchemas === undefined && node.dependentRequired === undefined) continue
      this.#asking.push(node)
      for (const name of this.#order.slice(0, before)) this.#ask(node, name, found)
    }
    for (let at = before; at < this.#order.length; at++) for (const node of this.#asking) this.#ask(node, this.#order[at]!, found)
    return found
  }

  #ask(node: Node, name: string, found: Node[]): void {
    const schema = node.dependentSchemas?.get(name)
    if (schema !== undefined) found.push(schema)
    for (const next of node.dependentRequired?.get(name) ?? []) this.#add(next)
  }

  #add(name: string): void {
    if (this.#names.has(name)) return
    this.#names.add(name)
    this.#order.push(name)
  }
}
