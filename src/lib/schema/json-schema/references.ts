import { isList, isObject, type Json, type JsonObject, type Path } from '../../../model/json.js'
import { NOWHERE } from './file-references.js'
import type { Node } from './node.js'

/** A schema with an identity of its own: the document, or a part of it with an `$id`. */
export interface Resource {
  readonly uri: string
  readonly raw: Json
  readonly path: Path
}

/** The references of one document. Nothing is ever loaded: a target is in the document, or there is none. */
export class References {
  readonly root: Resource
  readonly #isOld: boolean
  readonly #make: (raw: Json, path: Path, resource: Resource) => Node
  readonly #resources = new Map<string, Resource>()
  readonly #anchors = new Map<string, Node>()
  readonly #byPlace = new Map<string, Node>()
  readonly #waiting: { node: Node; text: string; resource: Resource }[] = []

  /** `isOld`: draft 4 calls the identifier `id`. */
  constructor(raw: Json, isOld: boolean, make: (raw: Json, path: Path, resource: Resource) => Node) {
    this.root = { uri: NOWHERE, raw, path: [] }
    this.#isOld = isOld
    this.#make = make
    this.#resources.set(NOWHERE, this.root)
  }

  /** Notes the `$id` and the anchors of a schema; the resource that its own references start from. */
  enter(raw: JsonObject, node: Node, outer: Resource): Resource {
    let resource = outer
    const id = raw.$id ?? (this.#isOld ? raw.id : undefined)
    if (typeof id === 'string' && id.startsWith('#')) this.#anchors.set(`${outer.uri}${id}`, node)
    else if (typeof id === 'string') {
      const uri = absolute(id, outer.uri)
      if (uri !== undefined) {
        resource = { uri: withoutFragment(uri), raw, path: node.path }
        this.#resources.set(resource.uri, resource)
      }
    }
    for (const key of ['$anchor', '$dynamicAnchor'])
      if (typeof raw[key] === 'string') this.#anchors.set(`${resource.uri}#${raw[key]}`, node)
    return resource
  }

  add(node: Node, text: string, resource: Resource): void {
    this.#waiting.push({ node, text, resource })
  }

  /** Gives every node its `ref`. A target outside the usual keywords is read now, and may bring more references. */
  resolveAll(fault: (node: Node, text: string, reason: string) => void): void {
    for (let next = 0; next < this.#waiting.length; next++) {
      const { node, text, resource } = this.#waiting[next]!
      const target = this.#resolve(text, resource)
      if (target === ELSEWHERE) {
        // By its address: the same text under another `$id` is another document.
        fault(node, absolute(text, resource.uri)!, `${refersTo(text)}, which leaves the document`)
        node.opaque = true
      } else if (typeof target === 'string') fault(node, text, target)
      else node.ref = target
    }
  }

  #resolve(text: string, from: Resource): Node | string {
    const shown = refersTo(text)
    const hash = text.indexOf('#')
    const uri = hash === 0 ? from.uri : absolute(text, from.uri)
    if (uri === undefined) return `${shown}, which is not a URI`
    const resource = this.#resources.get(withoutFragment(uri))
    if (resource === undefined) return ELSEWHERE
    const fragment = decode(hash < 0 ? '' : text.slice(hash + 1))
    if (fragment === undefined) return `${shown}, whose fragment cannot be decoded`
    if (fragment !== '' && !fragment.startsWith('/'))
      return this.#anchors.get(`${resource.uri}#${fragment}`) ?? `${shown}, an anchor that the document does not have`
    return this.#atPointer(resource, fragment) ?? `${shown}, and the document has nothing there`
  }

  #atPointer(resource: Resource, pointer: string): Node | undefined {
    const place = `${resource.uri}#${pointer}`
    const known = this.#byPlace.get(place)
    if (known !== undefined) return known
    let raw: Json | undefined = resource.raw
    const path = [...resource.path]
    for (const part of pointer === '' ? [] : pointer.slice(1).split('/')) {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
      if (isList(raw) && /^(0|[1-9]\d*)$/.test(key)) {
        path.push(Number(key))
        raw = raw[Number(key)]
      } else {
        path.push(key)
        raw = isObject(raw) && Object.hasOwn(raw, key) ? raw[key] : undefined
      }
      if (raw === undefined) return undefined
    }
    const node = this.#make(raw, path, resource)
    this.#byPlace.set(place, node)
    return node
  }
}

const ELSEWHERE = 'elsewhere'

function refersTo(text: string): string {
  return `has a \`$ref\` to ${JSON.stringify(text.slice(0, 200))}`
}

function absolute(text: string, base: string): string | undefined {
  try {
    return new URL(text, base).href
  } catch {
    return undefined
  }
}

function withoutFragment(uri: string): string {
  const hash = uri.indexOf('#')
  return hash < 0 ? uri : uri.slice(0, hash)
}

function decode(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return undefined
  }
}
