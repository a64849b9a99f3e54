import { isObject } from '../../src/model/json.js'
import type { At, Context, Document, Json, Path, VersioningView } from '../../src/policy.js'
import type { Move } from './move.js'
import type { rules } from './rules.js'

export interface Options {
  readonly required_moves: readonly ('major' | 'minor' | 'patch')[]
  readonly required_for: readonly string[]
  readonly max_future_days: number
  readonly min_grace_cycles: number
  readonly changelog: string
  readonly changesets: string
  readonly changelog_suffices: boolean
}
export type NoticeContext = Context<Options, typeof rules>

export type NoticeType = 'release' | 'correction' | 'withdrawal'
export const NOTICE_TYPES: readonly NoticeType[] = ['release', 'correction', 'withdrawal']
export const NOTICE_PATH: Path = ['versioning', 'notice']

export interface Notice {
  readonly at: Path
  readonly value: Json
  readonly type?: At<Json>
  readonly summary?: At<Json>
  readonly date?: At<Json>
  /** `release.notices` of a dataset card has no date (DatasetCards Ch. 14). */
  readonly isDated: boolean
}

/** A notice ready to be pasted, with a summary that is still to be written. */
export interface Stub {
  readonly type: NoticeType
  readonly summary: string
  readonly date: string
}

/** The notice of a document; of a kind without such a view, what stands where one would be. */
export function noticeOf(document: Document, view: VersioningView): Notice | undefined {
  const { notice } = view
  if (notice !== undefined) {
    const value = document.get(notice.at)
    return value === undefined ? undefined : { ...notice, value, isDated: notice.at[0] !== 'release' }
  }
  for (const at of [NOTICE_PATH, ['x-notice']]) {
    const value = document.get(at)
    if (value !== undefined && value !== null) return { at, value, ...partsOf(value, at), isDated: true }
  }
  return undefined
}

function partsOf(value: Json, at: Path): Pick<Notice, 'type' | 'summary' | 'date'> {
  if (!isObject(value)) return {}
  const part = (key: string): At<Json> | undefined => {
    const inner = Object.hasOwn(value, key) ? value[key] : undefined
    return inner === undefined ? undefined : { value: inner, at: [...at, key] }
  }
  const [type, summary, date] = [part('type'), part('summary'), part('date')]
  return { ...(type && { type }), ...(summary && { summary }), ...(date && { date }) }
}

/** Whether a document of this sort has to have notices at all: its specification, its own section `versioning` or an option says so. */
export function owesNotice(document: Document, { required_for }: Options): boolean {
  if (required_for.includes(document.kind)) return true
  const sections = document.view('sections')
  const isVersioning = (path: Path): boolean => path.length === 1 && path[0] === 'versioning'
  if (sections === undefined || !sections.known.some(isVersioning)) return false
  const section = document.get(['versioning'])
  return (section !== undefined && section !== null) || sections.required.some(({ path }) => isVersioning(path))
}

export function isBreakMode(view: VersioningView): boolean {
  return typeof view.compatMode?.value === 'string' && view.compatMode.value.trim().toLowerCase() === 'break'
}

export function typeOf(notice: Notice): string {
  return typeof notice.type?.value === 'string' ? notice.type.value.trim() : ''
}

export function makeStub(today: string, move?: Move): Stub {
  const type = move === 'patch' ? 'correction' : 'release'
  return { type, summary: `TODO: what this ${type} changes, and for whom`, date: today }
}

export function showStub({ type, summary, date }: Stub): string {
  return `{type: ${type}, summary: "${summary}", date: "${date}"}`
}

/** What the document calls itself, its folder, its path and the file's own name. */
export function namesOf(document: Document): string[] {
  const steps = document.file.split('/')
  const stem = (steps.at(-1) ?? '').replace(/\.[^.]+$/, '')
  const own = [document.view('versioning')?.name?.value, document.get(['name']), document.get(['info', 'title'])]
  const names = [...own, steps.at(-2), stem, document.file]
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name.trim() !== ''))]
}
