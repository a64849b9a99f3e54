import type { Kind } from '../kinds/kind.js'
import type { Json } from '../model/json.js'
import type { Problem } from '../policy.js'
import { reportGate, type Collected } from './collected.js'
import { isTooLarge, type Library, type Opened } from './library.js'
import type { LiveDocument } from './live-document.js'
import type { Candidate } from './select.js'
import type { Unit } from './unit.js'

type Known = Opened & { readonly known: true }

/** A candidate that turned out to be a document, or why it is none. */
export type OpenedUnit =
  | { readonly document: true; readonly unit: Unit; readonly kind: string; readonly sha256: string | null }
  | { readonly document: false; readonly why: string; readonly unreadable: boolean }

/**
 * Opens both sides of a candidate and decides whether it is a document: when config names it, or its content is recognised
 * at base or at head. What merely matches a pattern and cannot be parsed is counted, not accused; what nobody could look at is told,
 * since it may be one.
 */
export async function openUnit(
  candidate: Candidate,
  head: Library,
  base: Library | null,
  collected: Collected,
  changedPaths: ReadonlySet<string> = new Set(),
): Promise<OpenedUnit> {
  const { file, status } = candidate
  let atHead = status === 'removed' ? undefined : await head.open(file, true)
  const baseFile = status === 'unchanged' || status === 'added' || base === null ? undefined : (candidate.baseFile ?? file)
  const atBase = baseFile === undefined ? undefined : await base!.open(baseFile, true)
  const baseKind = atBase?.known === true ? atBase.kind : undefined

  let hidden: string | undefined
  if (atHead !== undefined && !atHead.known) {
    hidden = `it cannot be read: ${atHead.reason}`
    if (baseKind === undefined && !(await isPlain(head, file, atHead))) return { document: false, why: hidden, unreadable: true }
    reportGate(collected, 'GATE.UNREADABLE', file, () => undefined, { file, side: 'head', reason: atHead.reason })
    atHead = undefined
  }
  // A file without a marker was not parsed; whether it could be is told all the same.
  if (atHead?.known === true) await atHead.source.prepare()
  if (atBase?.known === false && (atHead?.kind !== undefined ? !atBase.absent : await isPlain(base!, baseFile!, atBase)))
    reportGate(collected, 'GATE.UNREADABLE', file, () => undefined, { file: baseFile!, side: 'base', reason: atBase.reason })

  if (atHead?.kind === undefined && baseKind === undefined) {
    const broken = atHead !== undefined && atHead.source.text !== '' && isBroken(atHead)
    return {
      document: false,
      why: broken
        ? 'it cannot be read, and nothing says that it is a document'
        : (hidden ?? (atHead?.known === true ? atHead.why : undefined) ?? 'no kind recognises its content'),
      unreadable: broken || hidden !== undefined,
    }
  }

  const unchanged = status === 'unchanged' && base !== null
  // What a change made of a file that is too large for us is not known, whatever it was before.
  const nobodysDoing =
    atHead?.claim === 'text' && (unchanged || !isTooLarge(atHead.source))
      ? excuse(atHead, atBase, unchanged ? changedPaths : undefined)
      : undefined
  if (nobodysDoing !== undefined) return { document: false, why: nobodysDoing, unreadable: true }

  // A file that was a document and cannot be read now is still held to be one.
  const headKind = atHead === undefined ? undefined : (atHead.kind ?? (atHead.source.readable ? undefined : baseKind))
  const headDocument = atHead === undefined ? undefined : await head.document(atHead, headKind)
  // What the base was meant to be nobody can tell when it cannot be read: then as what it became, so that it is not called new.
  const heldKind = baseKind ?? (atBase?.known === true && isBroken(atBase) ? headKind : undefined)
  const baseDocument = atBase?.known === true && heldKind !== undefined ? await base!.document(atBase, heldKind) : undefined
  if (
    atHead?.claim === 'config' &&
    atHead.source.readable &&
    headKind !== undefined &&
    !accepts(headKind, atHead.source.data, file)
  )
    reportGate(collected, 'GATE.UNRECOGNISED', file, (_, side) => (side === 'head' ? headDocument : undefined), {
      file,
      kind: headKind.title,
    })

  if (status === 'unchanged' && base !== null && headDocument !== undefined && namesChanged(headDocument, changedPaths))
    return asChanged(file, headDocument, atHead!, base)
  const changed = status !== 'unchanged'
  const type = status === 'unchanged' ? 'modified' : status === 'modified' && baseDocument === undefined ? 'added' : status
  const change = changed
    ? {
        type,
        ...(baseDocument === undefined ? {} : { base: baseDocument }),
        ...(headDocument === undefined ? {} : { head: headDocument }),
      }
    : undefined
  const unit: Unit = { file, head: headDocument, base: baseDocument, change }
  return { document: true, unit, kind: (headKind ?? baseKind)!.id, sha256: atHead?.sha256 ?? null }
}

/** Whether an ordinary file is there that could not be read (a lost object, a disk that fails). A link is not followed, and hides nothing. */
async function isPlain({ tree }: Library, file: string, opened: Opened): Promise<boolean> {
  if (opened.known || opened.absent) return false
  const mode = (await tree.entry(file))?.mode
  return mode === 'file' || mode === 'executable'
}

function accepts(kind: Kind, data: Json, file: string): boolean {
  return kind.accepts?.(data) ?? kind.recognise(data, file)
}

function namesChanged({ companionPaths }: LiveDocument, changed: ReadonlySet<string>): boolean {
  if (changed.size === 0) return false
  return [...companionPaths].some((path) =>
    path.endsWith('/') ? [...changed].some((one) => one.startsWith(path)) : changed.has(path),
  )
}

/** Not a byte of the document changed, but a file did that is part of what it says: the contract that it names. */
async function asChanged(file: string, head: LiveDocument, opened: Known, base: Library): Promise<OpenedUnit> {
  const atBase = await base.open(file)
  const document = atBase.known && atBase.kind !== undefined ? await base.document(atBase) : undefined
  const change = document === undefined ? undefined : { type: 'modified' as const, base: document, head }
  return { document: true, unit: { file, head, base: document, change }, kind: head.kind, sha256: opened.sha256 }
}

/**
 * Why a broken file whose text only looks like a document's is counted and not accused. Never what was a document before; and
 * never one that spells out a path that changed: what it says of that file could not be read, and must not go unsaid.
 */
function excuse(head: Known, base: Opened | undefined, changed: ReadonlySet<string> | undefined): string | undefined {
  if (base?.known === true && base.kind !== undefined && base.source.readable) return undefined
  if (changed !== undefined && spellsOut(head.source.text, head.source.file, changed)) return undefined
  if (changed !== undefined || (base?.known === true && !base.source.readable)) return 'it cannot be read, as before this change'
  const { span } = head.source.problems[0] ?? {}
  const line = span === undefined ? '' : (head.source.text.split('\n', span.line)[span.line - 1] ?? '')
  return TEMPLATE.test(line) ? 'it is a template: what it makes can be judged, not itself' : undefined
}

/** By the path from the root or from the file's own folder. A bare file name of another folder may be anything. */
function spellsOut(text: string, file: string, changed: ReadonlySet<string>): boolean {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  for (const path of changed) {
    if (text.includes(path.startsWith(folder) ? path.slice(folder.length) : path)) return true
  }
  return false
}

/**
 * Jinja, Helm and Go; ERB and EJS; the shell's and CMake's `${…}`, Autoconf's `@NAME@`: where the text is not what it will be.
 * `{{a: 1}: 2}` is none: a map with a map as its key, which closes one bracket at a time.
 */
const TEMPLATE = /\{\{(?![^{}]*\}(?!\}))|\{%|<%|\$\{|@[A-Z][A-Z0-9_]*@/

function isBroken(opened: Known): boolean {
  return !opened.source.readable && opened.source.problems.some(({ rule }: Problem) => rule !== 'DOC.EMPTY')
}
