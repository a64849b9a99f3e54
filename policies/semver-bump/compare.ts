/** Two sides of one document with all that its version is judged by. */
import { jsonText } from '../../src/lib/json-text.js'
import { assessChange, readMode, type Assessment } from '../../src/lib/change-class/assess.js'
import type { CompatMode } from '../../src/lib/change-class/matrix.js'
import { compileGlobs } from '../../src/lib/glob.js'
import { compareVersions, readVersion, type Version } from '../../src/lib/semver.js'
import type { At, Change, Document, Fact, Json, Path, SchemaDiff, VersioningView } from '../../src/policy.js'
import { isCounter, isEmpty, type Options } from './words.js'

export interface Sides {
  readonly base: Document
  readonly head: Document
  /** As they stand there; undefined where there is none or it is empty. */
  readonly was: At<Json> | undefined
  readonly to: At<Json> | undefined
  /** Those that are semver. */
  readonly from: Version | undefined
  readonly next: Version | undefined
  /** Negative when the version rose, 0 when it stayed; undefined when nobody can say. */
  readonly order: number | undefined
  /** The one that the change is held to. */
  readonly mode: CompatMode | undefined
  readonly hasBaseMode: boolean
  readonly assessment: Assessment
}

export function compareSides(change: Change, diff: Fact<SchemaDiff> | undefined, options: Options): Sides | undefined {
  const { base, head } = change
  if (base === undefined || head === undefined) return undefined
  const [before, after] = [base.view('versioning'), head.view('versioning')]
  const [was, to] = [stated(before?.version), stated(after?.version)]
  const [old, now] = [readMode(before?.compatMode?.value), readMode(after?.compatMode?.value)]
  const fallback = defaultMode(options, head.file)
  // The base's promise is the one that holds; one that is made now holds from now on, unless it announces a break.
  const modes = [old?.mode ?? now?.mode ?? fallback, now?.mode === 'break' ? now.mode : undefined]
  const [from, next] = [readVersion(was?.value), readVersion(to?.value)]
  return {
    base,
    head,
    was,
    to,
    from: from.ok ? from.version : undefined,
    next: next.ok ? next.version : undefined,
    order: was === undefined || to === undefined ? undefined : compareValues(was.value, to.value),
    mode: now?.mode === 'break' ? now.mode : modes[0],
    hasBaseMode: old !== undefined,
    assessment: assessChange(
      base,
      head,
      diff,
      [...new Set(modes.filter((mode) => mode !== undefined))],
      [...versionPaths(before), ...versionPaths(after)],
    ),
  }
}

function stated(version: At<Json> | undefined): At<Json> | undefined {
  return version === undefined || isEmpty(version.value) ? undefined : version
}

function versionPaths(view: VersioningView | undefined): Path[] {
  return [view?.version, view?.versionAgain, view?.schemaVersion, view?.dataRelease].flatMap((one) =>
    one === undefined ? [] : [one.at],
  )
}

/** `policies.compat-mode.options.default`: one mode, or modes by file pattern, of which the first that fits counts. */
function defaultMode(options: Options, file: string): CompatMode | undefined {
  const given = options.of?.['compat-mode']?.default ?? []
  return typeof given === 'string' ? given : given.find(({ files }) => compileGlobs([files])(file))?.mode
}

/** By semver precedence; counters by number; any other two only as the same or not. Undefined: they differ, and nobody can say how. */
export function compareValues(a: Json, b: Json): number | undefined {
  const [from, to] = [readVersion(a), readVersion(b)]
  if (from.ok && to.ok) return compareVersions(from.version, to.version)
  if (isCounter(a) && isCounter(b)) return Math.sign(Number(a) - Number(b))
  return jsonText(a) === jsonText(b) ? 0 : undefined
}
