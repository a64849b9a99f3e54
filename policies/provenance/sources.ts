import { isAbout, readInputsLock, type LockedInput } from '../../src/lib/inputs-lock.js'
import { listOf } from '../../src/lib/nearest.js'
import { shortPath } from '../../src/model/json.js'
import type { At, Context, Document, FactRequest, Json, ProvenanceView } from '../../src/policy.js'
import { candidatesOf, dataOf, pathText } from './places.js'
import type { rules } from './rules.js'
import { documentRequest } from '../../src/lib/requests.js'

type Reporter = Context<unknown, typeof rules>

/** Keys that hold data rather than say where it is. */
const DATA_KEYS = ['data', 'rows', 'records', 'values', 'content', 'contents', 'payload', 'inline', 'body', 'samples', 'table']
const LONG = 1024
/** It says by itself which state of the source is meant. */
const PINNED =
  /@(?:v?\d|sha\d+:|[0-9a-f]{7,64}$)|\sv\d+\.\d+(?:\.\d+)?:|^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/|10\.\d{4,9}\/)|[?&#](?:versionid|version|rev|ref|snapshot|sha256|md5)=/
const isPinned = (text: string): boolean => PINNED.test(text.toLowerCase())

export function sourceRequests(document: Document, view: ProvenanceView): FactRequest[] {
  const lock = inputsLockOf(document)
  const requests: FactRequest[] = (lock ?? []).map(documentRequest)
  for (const source of view.sources)
    for (const path of ownPaths(view, source))
      requests.push({ fact: 'size', path, side: 'head' }, { fact: 'listing', path, side: 'head' })
  return requests
}

/** Sources are pointed to, and held still by the inputs lock (Ch. 11 §V). */
export function checkSources(document: Document, view: ProvenanceView, { facts, report }: Reporter): void {
  const open: At<Json>[] = []
  for (const source of view.sources) {
    const inline = inlineData(source.value)
    if (inline !== undefined)
      report({ rule: 'PROV.INLINE_DATA', at: source.at, data: { source: `\`${shortPath(source.at)}\``, detail: inline } })
    else if (!isHeld(source.value) && !isInGit(source)) open.push(source)
  }
  if (open.length === 0) return
  const lock = inputsLockOf(document)
  const replay = document.view('replay')
  if (lock === undefined) {
    // What a replay lacks is said by `replay`.
    if (replay?.enabled !== undefined && replay.enabled.value !== false) return
    const names = open.slice(0, 3).map(({ value }) => `\`${nameOf(value)}\``)
    const sources =
      open.length === 1
        ? `The source ${names[0]} is`
        : `The sources ${open.length > 3 ? `${names.join(', ')} and ${open.length - 3} more` : listOf(names, 'and')} are`
    report({
      rule: 'PROV.SOURCE_UNLOCKED',
      at: [...view.at, 'sources'],
      on: 'key',
      data: { sources, detail: 'the document names no `lineage.replay.inputs_lock` that says how far they were read' },
    })
    return
  }
  // A lock that is not there, or cannot be read, is said by `replay` as well.
  const file = lock.find((path) => dataOf(path, facts) !== undefined)
  if (file === undefined) return
  const entries = readInputsLock(dataOf(file, facts) as Json)
  for (const source of open) {
    const name = nameOf(source.value)
    const detail = whyOpen(name, entries, file)
    if (detail !== undefined)
      report({ rule: 'PROV.SOURCE_UNLOCKED', at: source.at, data: { sources: `The source \`${name}\` is`, detail } })
  }

  function isInGit(source: At<Json>): boolean {
    return ownPaths(view, source).some((path) =>
      (['size', 'listing'] as const).some((fact) => facts.get({ fact, path, side: 'head' }).known),
    )
  }
}

/** A path of the repository is locked by the commit. */
function ownPaths(view: ProvenanceView, { value }: At<Json>): readonly string[] {
  const text = pathText(value)
  return text === undefined || isHeld(value) ? [] : candidatesOf(view.folder, text).paths
}

function whyOpen(name: string, entries: readonly LockedInput[] | undefined, file: string): string | undefined {
  if (entries === undefined) return `\`${file}\` has no list of sources`
  const own = entries.filter((entry) => isAbout(entry, name))
  if (own.length === 0) return `\`${file}\` does not list it`
  const loose = own.find(({ locks }) => locks.length === 0)
  if (loose !== undefined) return `\`${file}\` lists it without a watermark, offset, range, version or digest`
  const endless = own.find(({ isOpen }) => isOpen)
  return endless === undefined ? undefined : `\`${file}\` gives it the beginning \`${endless.locks.join('`, `')}\` and no end`
}

function inlineData(value: Json): string | undefined {
  if (typeof value === 'string') {
    if (/^data:[^,]*,/i.test(value)) return 'it is a `data:` URL'
    if (value.trim().split('\n').length > 2) return `it is a text of ${value.trim().split('\n').length} lines`
    return value.length > LONG ? `it is a text of ${value.length} characters` : undefined
  }
  if (Array.isArray(value)) return `it is a list of ${value.length}`
  if (typeof value !== 'object' || value === null) return undefined
  const map = value as { readonly [key: string]: Json }
  const key = DATA_KEYS.find((name) => Object.hasOwn(map, name) && isData(map[name] as Json))
  if (key === undefined) return undefined
  const held = map[key] as Json
  return `\`${key}\` ${Array.isArray(held) ? `is a list of ${held.length}` : typeof held === 'string' ? `is a text of ${held.length} characters` : 'is a map'}`
}

function isData(value: Json): boolean {
  if (typeof value === 'string') return value.includes('\n') || value.length > LONG || /^data:/i.test(value)
  return typeof value === 'object' && value !== null && (Array.isArray(value) ? value.length : Object.keys(value).length) > 0
}

/** It names a version or a digest, or carries its own watermark. */
function isHeld(value: Json): boolean {
  if (typeof value === 'string') return isPinned(value)
  const [entry] = readInputsLock([value]) ?? []
  return (entry !== undefined && entry.locks.length > 0 && !entry.isOpen) || isPinned(nameOf(value))
}

function nameOf(value: Json): string {
  if (typeof value === 'string') return value
  return readInputsLock([value])?.[0]?.name ?? ''
}

/** Workspace paths of the inputs lock; undefined when the document names none. */
function inputsLockOf(document: Document): readonly string[] | undefined {
  const replay = document.view('replay')
  const text = replay?.inputsLock === undefined ? undefined : pathText(replay.inputsLock.value)
  return replay === undefined || text === undefined ? undefined : candidatesOf(replay.folder, text).paths
}
