import type { AssessedChange, Assessment } from '../../src/lib/change-class/assess.js'
import { nextVersion } from '../../src/lib/change-class/bump.js'
import { unreadableBase } from '../../src/lib/change-class/unreadable.js'
import { judgeMode, type CompatMode } from '../../src/lib/change-class/matrix.js'
import { shortPath } from '../../src/model/json.js'
import { readVersion } from '../../src/lib/semver.js'
import type { Change, ChangeClass, Document, Edit, Path, Place, SchemaPart, Witness } from '../../src/policy.js'
import { isVersionMoved, modeInForce, readDeclared, type Force } from './mode.js'
import type { Options } from './options.js'
import type { Reporter } from './rules.js'
import { summarise } from './text.js'
import { capitalise, plural } from '../../src/lib/words.js'

const ALLOWED: Readonly<Record<CompatMode, string>> = {
  both: 'only what old and new readers can both read (`none`, `both`)',
  backward: 'only what new readers can read of old data (`none`, `both`, `backward`)',
  forward: 'only what old readers can read of new data (`none`, `both`, `forward`)',
  break: 'every change',
}
const MODEL_WORDS: Readonly<Record<Options['content_model'], string>> = {
  'ignore-unknown': 'readers skip fields that they do not know',
  open: 'data may hold fields that are not listed',
  closed: 'readers refuse fields that they do not know',
}
const MOST_WITNESS = 200
const MOST_RELATED = 10

export interface Case {
  readonly base: Document
  readonly head: Document
  readonly force: Force
  readonly assessment: Assessment
  /** The release that the head is compared with, in words, where it is not the base. */
  readonly tag?: string
}

/** Those that the mode forbids. Of a place that could not be compared nobody knows: UNDECIDED speaks of it. */
export function violationsOf(mode: CompatMode, { changes, undecided }: Assessment): readonly AssessedChange[] {
  const doubtful = new Set(undecided.flatMap(({ path, also = [] }) => [path, ...also]).map((path) => JSON.stringify(path)))
  const isDoubtful = (path: Path | undefined): boolean => path !== undefined && doubtful.has(JSON.stringify(path))
  return changes.filter(
    (change) =>
      judgeMode(mode, change.class).standing === 'violated' && !isDoubtful(change.headPath) && !isDoubtful(change.basePath),
  )
}

/** One finding at the gravest change; the others stand beside it. */
export function reportViolation({ base, head, force, assessment, tag }: Case, { options, report }: Reporter): boolean {
  const violating = violationsOf(force.mode, assessment)
  const first = violating[0]
  if (first === undefined) return false
  const witness = witnessAgainst(force.mode, first.witnesses)
  const rest = violating.slice(1)
  const place = placeOf(first, tag === undefined)
  report({
    rule: 'COMPAT.VIOLATED',
    ...place,
    data: {
      change: capitalise(first.sentence),
      class: first.class,
      mode: force.words,
      allowed: ALLOWED[force.mode],
      witness: witness === undefined ? '' : tell(witness, tag),
      more:
        rest.length === 0
          ? ''
          : `. ${plural(rest.length, 'more change')} ${rest.length === 1 ? 'does' : 'do'} not keep to it either`,
      judged: judgedBy(first, head, options),
      tag: tag === undefined ? '' : ` against the release ${tag}`,
      next: nextMajor(base),
      count: violating.length,
      ...(witness === undefined ? {} : { acceptedBy: witness.acceptedBy, datum: JSON.stringify(witness.datum) }),
    },
    related: rest.slice(0, MOST_RELATED).map((change) => ({
      ...placeOf(change, tag === undefined),
      message: `${change.sentence} (${change.class})`,
    })),
    edits: breakEdits({ head, force }),
  })
  return true
}

/** The way out that can be written: the break is declared. That it is raised and announced is said by others. */
function breakEdits({ head, force }: Pick<Case, 'head' | 'force'>): Edit[] {
  const declared = readDeclared(head.view('versioning'))
  return force.source !== 'default' && declared.state === 'known' ? [{ set: declared.at, value: 'break' }] : []
}

/** Where a change is seen: at the head, or at the base when it is gone. A tag's lines are not those of the base. */
export function placeOf(
  { headPath, basePath }: { headPath: Path | undefined; basePath: Path | undefined },
  isBase = true,
): Place {
  if (headPath !== undefined) return { at: headPath }
  if (basePath !== undefined && isBase) return { at: basePath, side: 'base' }
  return { at: basePath?.slice(0, -1) ?? [] }
}

/** The datum that shows what the mode forbids: under `backward` one of the base that the head refuses. */
function witnessAgainst(mode: CompatMode, witnesses: readonly Witness[]): Witness | undefined {
  if (mode === 'backward') return witnesses.find(({ acceptedBy }) => acceptedBy === 'base')
  if (mode === 'forward') return witnesses.find(({ acceptedBy }) => acceptedBy === 'head')
  return witnesses[0]
}

function tell({ acceptedBy, datum }: Witness, tag: string | undefined): string {
  const text = [...JSON.stringify(datum)]
  const shown = text.length > MOST_WITNESS - 60 ? `${text.slice(0, MOST_WITNESS - 60).join('')}…` : text.join('')
  const old = tag === undefined ? 'base' : 'release'
  const [yes, no] = acceptedBy === 'base' ? [old, 'head'] : ['head', old]
  return `. The ${no} refuses \`${shown}\`, which the ${yes} accepts`
}

/** What the comparison took for granted. */
function judgedBy(change: AssessedChange, head: Document, options: Options): string {
  if (change.area !== 'schema') return ''
  const part = partOf(change, head)
  if (part?.dialect === 'avro') return ' (by the schema resolution of Avro)'
  if (part?.dialect === 'json-schema')
    return options.json_schema === 'as-written'
      ? ' (JSON Schema as written)'
      : ' (JSON Schema, for readers that skip undeclared keys)'
  return ` (content model \`${options.content_model}\`: ${MODEL_WORDS[options.content_model]})`
}

function partOf({ headPath, basePath, inFiles }: AssessedChange, head: Document): SchemaPart | undefined {
  const at = headPath ?? basePath ?? []
  const parts = head.view('schema')?.parts ?? []
  const isAt = (path: Path | undefined): boolean => path !== undefined && path.every((step, i) => step === at[i])
  if (inFiles !== undefined) return parts.find(({ namedAt }) => isAt(namedAt))
  const own = parts.filter((part) => part.file === undefined && isAt(part.at))
  return own.reduce<SchemaPart | undefined>(
    (best, part) => (best !== undefined && best.at.length >= part.at.length ? best : part),
    undefined,
  )
}

function nextMajor(base: Document): string {
  const reading = readVersion(base.view('versioning')?.version?.value)
  const next = reading.ok ? nextVersion(reading.version, 'major') : undefined
  return next === undefined ? 'the next major' : `\`${next}\``
}

/** BREAK_UNUSED: a break is announced by this change, and there is none. */
export function checkUnused(base: Document, head: Document, assessment: Assessment, { report }: Reporter): void {
  const [before, after] = [readDeclared(base.view('versioning')), readDeclared(head.view('versioning'))]
  if (after.state !== 'known' || after.mode !== 'break' || assessment.undecided.length > 0) return
  const isNew = before.state !== 'known' || before.mode !== 'break'
  if (judgeMode('break', assessment.class).standing !== 'unused' || !(isNew || isVersionMoved(base, head))) return
  const holds: ChangeClass = 'both'
  report({ rule: 'COMPAT.BREAK_UNUSED', at: after.at, data: { mode: after.written, class: assessment.class, holds } })
}

const MOST_UNDECIDED = 10

/** UNDECIDED: of a base that cannot be read nobody knows; asked only where somebody relies on the answer. */
export function checkUnread({ base, head }: Change, { options, report }: Reporter): void {
  if (base?.readable !== false || head?.readable !== true) return
  const force = modeInForce(undefined, head, options)
  if (force === undefined || force.mode === 'break') return
  report({
    rule: 'COMPAT.UNDECIDED',
    at: force.at ?? head.view('versioning')?.version?.at ?? [],
    data: { question: `keeps to ${force.words}`, reason: unreadableBase(base), more: '', count: 1 },
    // Whoever mends the file must be able to: it warns, unless the configuration asks for more.
    soft: true,
  })
}

/** UNDECIDED: every place that could not be read or compared. Where nothing was promised, it is only said. */
export function checkUndecided(
  base: Document,
  head: Document,
  assessment: Assessment,
  force: Force | undefined,
  { report }: Reporter,
): void {
  // A mode that allows every change has nothing left to decide.
  if (force?.mode === 'break') return
  const question = force === undefined ? 'breaks a reader' : `keeps to ${force.words}`
  const say = (places: ReturnType<typeof byPlace>, isSoft: boolean): void => {
    for (const [i, { path, reasons, also }] of places.slice(0, MOST_UNDECIDED).entries()) {
      const left = i === MOST_UNDECIDED - 1 ? places.length - MOST_UNDECIDED : 0
      report({
        rule: 'COMPAT.UNDECIDED',
        ...placeIn(path, base, head),
        data: {
          question,
          reason: summarise(reasons.map((reason) => withSubject(reason, path))),
          more: left > 0 ? ` (and ${plural(left, 'more place')})` : '',
          count: places.length,
        },
        related: also
          .slice(0, MOST_RELATED)
          .map((other) => ({ ...placeIn(other, base, head), message: 'in doubt for the same cause' })),
        ...(isSoft ? { soft: true } : {}),
      })
    }
  }
  say(byPlace(assessment.undecided), force === undefined)
  // Nobody touched these: who compares the rest should know, and can do nothing about it here.
  say(byPlace(assessment.unread), true)
}

/** At the head, where it is still there. */
function placeIn(path: Path, base: Document, head: Document): Place {
  const isGone = path.length > 0 && head.get(path) === undefined && base.get(path) !== undefined
  return { at: path, ...(isGone ? { side: 'base' as const } : {}) }
}

interface DoubtfulPlace {
  readonly path: Path
  readonly reasons: string[]
  readonly also: Path[]
}

function byPlace(undecided: Assessment['undecided']): readonly DoubtfulPlace[] {
  const places = new Map<string, DoubtfulPlace>()
  for (const { path, reason, also = [] } of undecided) {
    const key = JSON.stringify(path)
    const place = places.get(key) ?? { path, reasons: [], also: [] }
    if (!place.reasons.includes(reason)) place.reasons.push(reason)
    place.also.push(...also)
    places.set(key, place)
  }
  return [...places.values()]
}

/** Some reasons are told of the place, without naming it. */
function withSubject(reason: string, path: Path): string {
  return /^(?:has|is|holds|uses|leads|allows|asks) /.test(reason) ? `\`${shortPath(path)}\` ${reason}` : reason
}
