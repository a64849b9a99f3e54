import { meetModes, type CompatMode } from '../../src/lib/change-class/matrix.js'
import { MODES } from '../../src/lib/change-class/matrix.js'
import { nearest } from '../../src/lib/nearest.js'
import { shortPath } from '../../src/model/json.js'
import type { At, Document, FactRequest, Facts, Json, Path, SchemaContract } from '../../src/policy.js'
import { candidatesOf } from './evidence.js'
import { readDeclaration, readDeclared, type Declared } from './mode.js'
import type { Reporter } from './rules.js'
import { quote } from './text.js'
import { documentRequest } from '../../src/lib/requests.js'

/** `contracts/raw_rows@v1.2`, `contracts/raw_rows@v1.2.yaml`, with a `#fragment` or without: the file's name, its version, its extension. */
const VERSIONED = /^([^#]+?)@(v?\d[\w.+-]*?)((?:\.schema)?\.(?:ya?ml|json|avsc))?(?:#.*)?$/i
const EXTENSIONS = ['.yaml', '.yml', '.json', '.schema.json', '.avsc']
const HAS_EXTENSION = /\.(?:ya?ml|json|avsc)$/i
const MODE_PLACES: readonly Path[] = [['versioning', 'compat_mode'], ['compat_mode'], ['x-compat-mode']]
const MOST_REFERENCES = 100
const MOST_LENGTH = 1024

interface Reference {
  readonly at: Path
  readonly text: string
  /** Without the version, and the version. */
  readonly name: string
  readonly version: string | undefined
  /** The contract that it stands in, when that is an entry of its own. */
  readonly contract: SchemaContract | undefined
}

function referencesOf(document: Document): readonly Reference[] {
  const view = document.view('schema')
  const contracts = view?.contracts ?? []
  const all: At<Json>[] = [
    ...contracts.flatMap(({ schemaRef }) => (schemaRef === undefined ? [] : [schemaRef])),
    ...(view?.references ?? []),
  ]
  const found = new Map<string, Reference>()
  for (const { value, at } of all) {
    const key = JSON.stringify(at)
    if (typeof value !== 'string' || value.length > MOST_LENGTH || found.has(key)) continue
    const [, plain = value.split('#')[0]!, version, extension = ''] = VERSIONED.exec(value) ?? []
    const name = plain + extension
    found.set(key, {
      at,
      text: value,
      name,
      version,
      contract: contracts.find(({ schemaRef }) => schemaRef?.at.every((step, i) => step === at[i]) === true),
    })
  }
  return [...found.values()].slice(0, MOST_REFERENCES)
}

export function referenceRequests(document: Document): readonly FactRequest[] {
  return referencesOf(document)
    .flatMap((reference) => pathsOf(document, reference))
    .map(documentRequest)
}

/** As written, then without the version; from the folder of the card, then from the root. */
function pathsOf(document: Document, { at, name, text }: Reference): readonly string[] {
  const found = document
    .view('schema')
    ?.parts.find((part) => part.file !== undefined && JSON.stringify(part.namedAt) === JSON.stringify(at))
  const spelled = [text.split('#')[0]!, name].flatMap((one) =>
    HAS_EXTENSION.test(one) ? [one] : [one, ...EXTENSIONS.map((extension) => one + extension)],
  )
  const paths = [...new Set(spelled)].flatMap((path) => candidatesOf(document, path))
  return [...new Set([...(found?.file === undefined ? [] : [found.file]), ...paths])].filter((path) => path !== document.file)
}

/** A contract may be a file that no kind recognises: then its mode stands where such files have it. */
function declaredBy(contract: Document): Declared {
  const view = contract.view('versioning')
  if (view !== undefined) return readDeclared(view)
  const at = MODE_PLACES.find((path) => (contract.get(path) ?? null) !== null)
  return at === undefined ? { state: 'none', at: [] } : readDeclaration({ value: contract.get(at)!, at })
}

/** MODE_DIFFERS: what a card promises has to be promised by the contracts that it is made of. */
export function checkReferences(document: Document, { facts, report }: Reporter): void {
  const own = readDeclared(document.view('versioning'))
  for (const { at, text, contract, ...rest } of referencesOf(document)) {
    const promise = modeOf(contract) ?? own
    const other = promise.state === 'known' ? openReferenced(document, { at, text, contract, ...rest }, facts) : undefined
    const theirs = other === undefined ? undefined : declaredBy(other)
    if (promise.state !== 'known' || theirs?.state !== 'known' || promises(theirs.mode, promise.mode)) continue
    const data = {
      subject: `The contract \`${other!.file}\``,
      theirs: theirs.written,
      own: promise.written,
      owner: contract === undefined || promise === own ? 'the document' : 'the entry that names it',
    }
    report({ rule: 'COMPAT.MODE_DIFFERS', at, data, related: [{ at: promise.at, message: 'the promise' }] })
  }
  for (const contract of document.view('schema')?.contracts ?? []) checkInner(contract, own, report)
}

/** A contract inside of the document. */
function checkInner(contract: SchemaContract, own: Declared, report: Reporter['report']): void {
  const inner = modeOf(contract)
  if (inner?.state === 'unknown') {
    const meant = nearest(typeof inner.value === 'string' ? inner.value : '', MODES)
    const data = {
      path: shortPath(inner.at),
      value: quote(inner.value),
      hint: meant === undefined ? '' : `; \`${meant}\` is the nearest`,
    }
    report({ rule: 'COMPAT.MODE_UNKNOWN', at: inner.at, data })
  }
  if (inner?.state !== 'known' || own.state !== 'known' || promises(inner.mode, own.mode)) return
  // The same line twice: the document's own mode may be listed as a contract's.
  if (JSON.stringify(inner.at) === JSON.stringify(own.at)) return
  const data = {
    subject: `The contract at \`${shortPath(contract.at)}\``,
    theirs: inner.written,
    own: own.written,
    owner: 'the document',
  }
  report({ rule: 'COMPAT.MODE_DIFFERS', at: inner.at, data, related: [{ at: own.at, message: 'the promise' }] })
}

/** An entry that says nothing leaves it to the document. */
export function modeOf(contract: SchemaContract | undefined): Declared | undefined {
  if (contract?.compatMode === undefined) return undefined
  const declared = readDeclaration(contract.compatMode)
  return declared.state === 'none' ? undefined : declared
}

function promises(mode: CompatMode, needed: CompatMode): boolean {
  return meetModes([mode, needed]) === needed
}

function openReferenced(document: Document, reference: Reference, facts: Facts): Document | undefined {
  for (const path of pathsOf(document, reference)) {
    const fact = facts.find(documentRequest(path))
    if (fact?.known === true && fact.value.readable) return fact.value
  }
  return undefined
}

/** REF_UNPAIRED: a contract of another version, and no word on what that does to readers. */
export function checkPairing(base: Document, head: Document, { report }: Reporter): void {
  if (readDeclared(head.view('versioning')).state === 'known') return
  const before = new Map<string, Reference[]>()
  for (const reference of referencesOf(base)) before.set(reference.name, [...(before.get(reference.name) ?? []), reference])
  for (const { at, name, version, contract } of referencesOf(head)) {
    const old = before.get(name)
    if (old === undefined || old.some((one) => one.version === version) || modeOf(contract)?.state === 'known') continue
    const was = old[0]!
    const data = { name, from: was.version ?? 'no version', to: version ?? 'no version' }
    report({
      rule: 'COMPAT.REF_UNPAIRED',
      at,
      data,
      related: [{ at: was.at, side: 'base', message: 'the reference at the base' }],
    })
  }
}
