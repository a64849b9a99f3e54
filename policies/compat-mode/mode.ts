import { readMode } from '../../src/lib/change-class/assess.js'
import { bumpBetween } from '../../src/lib/change-class/bump.js'
import { isCompatMode, isWeaker, MODES, type CompatMode } from '../../src/lib/change-class/matrix.js'
import { nearest } from '../../src/lib/nearest.js'
import { readVersion } from '../../src/lib/semver.js'
import { isObject, shortPath } from '../../src/model/json.js'
import type { At, Document, Json, Path, VersioningView } from '../../src/policy.js'
import { defaultModeOf, isAsked, type Options } from './options.js'
import type { Reporter } from './rules.js'
import { quote } from './text.js'

/** What a document says of its mode. An empty value says nothing; one that is no mode is neither. */
export type Declared =
  | { readonly state: 'none'; readonly at: Path }
  | { readonly state: 'unknown'; readonly at: Path; readonly value: Json }
  | {
      readonly state: 'known'
      readonly at: Path
      readonly mode: CompatMode
      readonly transitive: boolean
      readonly written: string
    }

export function readDeclared(view: VersioningView | undefined): Declared {
  const found = view?.compatMode
  // A map of what may be done to fields stands under a name that may hold a mode as well.
  if (found === undefined || isEvolution(found.value) || (found.at.at(-1) === 'evolution_policy' && isObject(found.value)))
    return { state: 'none', at: placeFor(view) }
  return readDeclaration(found)
}

function isEvolution(value: Json): boolean {
  return isObject(value) && ['add_field', 'remove_field', 'change_type'].some((key) => Object.hasOwn(value, key))
}

/** Beside the version, as documents of the kind write it. */
function placeFor(view: VersioningView | undefined): Path {
  const beside = view?.versionPath ?? []
  if (beside.length !== 1 || view?.scheme !== undefined || view?.stabilityLine !== undefined || view?.notice !== undefined)
    return ['versioning', 'compat_mode']
  return [String(beside[0]).startsWith('x-') ? 'x-compat-mode' : 'compat_mode']
}

export function readDeclaration({ value, at }: At<Json>): Declared {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return { state: 'none', at }
  const read = readMode(value)
  return read === undefined ? { state: 'unknown', at, value } : { state: 'known', at, ...read, written: String(value) }
}

/** The mode that a change is held to, and who says so. */
export interface Force {
  readonly mode: CompatMode
  readonly transitive: boolean
  readonly source: 'base' | 'head' | 'default'
  /** For messages: the mode as it is written, and where it comes from. */
  readonly words: string
  /** Where it is declared; undefined for the configuration's. */
  readonly at: Path | undefined
}

/**
 * The base's mode protects: a change that weakens the mode is judged by the old one, unless it is released as what it is, a
 * break of a new major version with a notice of its own.
 */
export function modeInForce(base: Document | undefined, head: Document, options: Options): Force | undefined {
  const [before, after] = [readDeclared(base?.view('versioning')), readDeclared(head.view('versioning'))]
  const fromHead = after.state === 'known' ? force(after, 'head') : undefined
  if (before.state === 'known' && base !== undefined) {
    const released = fromHead?.mode === 'break' && before.mode !== 'break' && isReleasedBreak(base, head)
    return released ? fromHead : force(before, 'base')
  }
  if (fromHead !== undefined) return fromHead
  const mode = defaultModeOf(head.file, options)
  if (mode === undefined) return undefined
  const words = `the mode \`${mode}\` that the configuration gives to this file`
  return { mode, transitive: false, source: 'default', words, at: undefined }
}

function force(declared: Declared & { state: 'known' }, source: 'base' | 'head'): Force {
  const { mode, transitive, at, written } = declared
  const meant = written === mode ? '' : ` (${mode}${transitive ? ', against all releases of the line' : ''})`
  const words = `the mode ${quote(written)}${meant} ${source === 'base' ? 'of the base' : 'that it declares'}`
  return { mode, transitive, source, words, at }
}

/** Declared with a major step and a notice of its own. A document without any version has no step to make. */
function isReleasedBreak(base: Document, head: Document): boolean {
  return hasOwnNotice(base, head) && (isMajorStep(base, head) || !(hasVersion(base) || hasVersion(head)))
}

/** Of the document's version or, where the schema is counted apart, of the schema's. */
export function isMajorStep(base: Document, head: Document): boolean {
  const [from, to] = [base.view('versioning'), head.view('versioning')]
  return ([(view: VersioningView) => view.version, (view: VersioningView) => view.schemaVersion] as const).some((pick) => {
    const [was, is] = [from && readVersion(pick(from)?.value), to && readVersion(pick(to)?.value)]
    return was?.ok === true && is?.ok === true && bumpBetween(was.version, is.version) === 'major'
  })
}

function hasVersion(document: Document): boolean {
  const view = document.view('versioning')
  return (view?.version?.value ?? view?.schemaVersion?.value ?? null) !== null
}

/** A notice that says something else than the one at the base: of this change, not of an earlier one. */
export function hasOwnNotice(base: Document, head: Document): boolean {
  const [before, after] = [noticeText(base), noticeText(head)]
  return after !== undefined && after !== before
}

/** What the notice says, in one order of its keys; undefined when that is nothing. */
export function noticeText(document: Document): string | undefined {
  const notice = document.view('versioning')?.notice
  if (notice === undefined) return undefined
  const parts = [notice.type, notice.summary, notice.date].map((part) => part?.value ?? null)
  // One that says nothing announces nothing.
  return parts.every((part) => part === null || part === '') ? undefined : JSON.stringify(parts)
}

/** MODE_REQUIRED and MODE_UNKNOWN: what the head says of itself. */
export function checkDeclaration(document: Document, { options, report }: Reporter): void {
  const view = document.view('versioning')
  if (view === undefined) return
  const declared = readDeclared(view)
  const asked = howAsked(document, options)
  if (declared.state === 'none') {
    if (asked === undefined) return
    const fallback = defaultModeOf(document.file, options)
    const only =
      fallback === undefined ? '' : `: the configuration's \`${fallback}\` classifies its changes, and is no promise of its own`
    const data = { path: shortPath(declared.at), default: only }
    report({ rule: 'COMPAT.MODE_REQUIRED', at: declared.at, data, ...(asked === 'soft' ? { soft: true } : {}) })
  } else if (declared.state === 'unknown') {
    const word = typeof declared.value === 'string' ? declared.value : ''
    const meant = nearest(word, [...MODES, 'full', 'none'])
    const mode = readMode(meant)?.mode
    const also = mode === undefined || mode === meant ? '' : `, which is \`${mode}\` here`
    const hint = meant === undefined ? '' : `; \`${meant}\` is the nearest${also}`
    report({
      rule: 'COMPAT.MODE_UNKNOWN',
      at: declared.at,
      data: { path: shortPath(declared.at), value: quote(declared.value), hint },
      // To promise nothing any more takes more than a slip of the hand.
      ...(mode !== undefined && mode !== 'break' && { edits: [{ set: declared.at, value: mode }] }),
    })
  } else if (asked !== undefined && !isCompatMode(declared.written.replace(/_transitive$/, ''))) {
    // Another tool's word can be read, but not by a reader of the chapter.
    const { mode, transitive, written, at } = declared
    const hint = `; it is read as \`${mode}\`${transitive ? ' against all releases of the line' : ''}${obligation(written, mode)}`
    const edits = transitive ? [] : [{ set: at, value: mode }]
    report({ rule: 'COMPAT.MODE_UNKNOWN', at, data: { path: shortPath(at), value: quote(written), hint }, soft: true, edits })
  }
}

function obligation(written: string, mode: CompatMode): string {
  return mode === 'break' && /none/i.test(written)
    ? ', which asks for a notice and a shadow comparison where something breaks'
    : ''
}

/** A section on versioning has to say it; a card that has none yet is only told. */
function howAsked(document: Document, options: Options): 'hard' | 'soft' | undefined {
  if ((document.get(['versioning']) ?? null) !== null || isAsked(document, options)) return 'hard'
  const required = document.view('sections')?.required ?? []
  return required.some(({ path }) => path.length === 1 && path[0] === 'versioning') ? 'soft' : undefined
}

export function isCard(document: Document, options: Options): boolean {
  return howAsked(document, options) !== undefined
}

/** MODE_WEAKENED: the promise itself was changed, and nobody was told. */
export function checkWeakening(base: Document, head: Document, { report }: Reporter): void {
  const [before, after] = [readDeclared(base.view('versioning')), readDeclared(head.view('versioning'))]
  if (before.state !== 'known' || after.state === 'unknown' || hasOwnNotice(base, head)) return
  const what = after.state === 'none' ? 'is no longer declared' : weakening(before, after)
  if (what === undefined) return
  const notice =
    noticeText(head) === undefined ? 'there is no `versioning.notice`' : '`versioning.notice` is still that of the base'
  const related = [{ at: before.at, side: 'base' as const, message: 'the mode at the base' }]
  report({ rule: 'COMPAT.MODE_WEAKENED', at: after.at, data: { base: before.written, what, notice }, related })
}

type Known = Declared & { state: 'known' }

function weakening(before: Known, after: Known): string | undefined {
  if (before.mode === after.mode)
    return before.transitive && !after.transitive
      ? `becomes \`${after.written}\`, which looks no further back than the base`
      : undefined
  if (isWeaker(after.mode, before.mode)) return `becomes \`${after.written}\`, which promises less`
  return isWeaker(before.mode, after.mode) ? undefined : `becomes \`${after.written}\`, which promises something else`
}

/** Whether the two versions are different text or, where both can be read, different versions. */
export function isVersionMoved(base: Document, head: Document): boolean {
  const [from, to] = [base.view('versioning')?.version?.value ?? null, head.view('versioning')?.version?.value ?? null]
  const [was, is] = [readVersion(from), readVersion(to)]
  return was.ok && is.ok ? was.version.normal !== is.version.normal : JSON.stringify(from) !== JSON.stringify(to)
}
