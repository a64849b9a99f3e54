import { compileSelector } from '../config/select.js'
import type { Config } from '../config/types.js'
import type { Json } from '../model/json.js'
import type { ReportDocument } from '../model/report.js'
import type { Tree, Workspace } from '../model/tree.js'
import type { ActivePolicy, SleepingPolicy } from './active-policy.js'
import { Collected, reportGate, type Said } from './collected.js'
import { Evaluator } from './evaluate.js'
import { FactStore } from './facts.js'
import type { Made } from './findings.js'
import { Library } from './library.js'
import type { LiveDocument } from './live-document.js'
import { openUnit, type OpenedUnit } from './open-unit.js'
import { recordedAnew } from './recorded-files.js'
import type { Candidate, SelectionNote } from './select.js'
import type { KeptSummary, Prepared, Unit } from './unit.js'

/** What documents are judged with, whoever judges them. */
export interface JudgeInput {
  readonly workspace: Workspace
  readonly config: Config
  readonly policies: readonly (ActivePolicy | SleepingPolicy)[]
  readonly now: string
  readonly onCrash?: (error: unknown) => void
}

export interface Bench {
  readonly head: Library
  readonly base: Library | null
  readonly facts: FactStore
  readonly evaluator: Evaluator
  readonly matches: (file: string) => boolean
}

export function setUp({ workspace, config, policies, now, onCrash }: JudgeInput): Bench {
  const { limits } = config.documents
  const { kindOf, matches } = compileSelector(config.documents)
  const libraryOf = (side: 'head' | 'base', tree: Tree): Library => new Library(side, tree, limits, kindOf)
  const head = libraryOf('head', workspace.head)
  const base = workspace.base === null ? null : libraryOf('base', workspace.base)
  const baseOf = (tree: Tree): Library => libraryOf('base', tree)
  const facts = new FactStore({ workspace, head, base, now, maxBytes: limits.bytes, libraryOf: baseOf })
  return { head, base, facts, evaluator: new Evaluator(policies, facts, onCrash), matches }
}

/** What one file came to: plain data, so that a thread can hand it over. */
export interface UnitOutcome extends Said {
  readonly note: SelectionNote
  /** Undefined for a file that is no document. */
  readonly document?: ReportDocument
  /** It matched, and what it is could not be told. */
  readonly unreadable: boolean
  /** A side of it could not be read. */
  readonly unread: boolean
  readonly kept: readonly KeptSummary[]
  /** Files of which it records another digest than before. */
  readonly recorded: readonly string[]
  /** Texts that findings stand in, by side and file. */
  readonly texts: readonly (readonly [key: string, text: string])[]
}

/** How a list of files is gone through. */
export interface Round {
  /** What is done with a file. Another part judges those that are only looked at: of them nothing but summaries is kept. */
  share(index: number): 'judge' | 'look' | 'pass over'
  /** Whether it matters what documents record. */
  readonly recording: boolean
  readonly changedPaths: ReadonlySet<string>
  /** Before a file is judged. */
  onProgress?(index: number): void
  /** Gets the documents themselves, of both those that are judged and those that are only looked at. */
  keep?(unit: Unit): void
}

/** How many files are read ahead of the one that is judged; the next are read together, when half of them are used up. */
const AHEAD = 32

/** A file that was read, with what policies want to know of it when it is a document. */
interface Ready {
  readonly opened: OpenedUnit
  readonly share: 'judge' | 'look'
  readonly prepared: Prepared | undefined
  readonly into: Collected
}

/** Judges the files one after the other, and answers what each came to, in their order. */
export async function* judgeUnits(bench: Bench, list: readonly Candidate[], round: Round): AsyncGenerator<[number, UnitOutcome]> {
  const { head, base, evaluator } = bench
  const opening: (Promise<Ready> | undefined)[] = []
  const open = async (candidate: Candidate, share: Ready['share']): Promise<Ready> => {
    const into = new Collected()
    const opened = await openUnit(candidate, head, base, into, round.changedPaths)
    if (!opened.document) return { opened, share, prepared: undefined, into }
    const prepared = await (share === 'judge' ? evaluator.prepare(opened.unit) : evaluator.prepareLook(opened.unit))
    return { opened, share, prepared, into }
  }
  for (const [i, candidate] of list.entries()) {
    if (opening.length < Math.min(i + AHEAD / 2, list.length))
      while (opening.length < Math.min(i + AHEAD, list.length)) {
        const share = round.share(opening.length)
        const next = share === 'pass over' ? undefined : open(list[opening.length]!, share)
        next?.catch(() => undefined) // awaited below, in its turn
        opening.push(next)
      }
    const ready = await opening[i]
    opening[i] = undefined
    round.onProgress?.(i)
    if (ready === undefined) continue
    const { opened, share, prepared, into } = ready
    if (share === 'look') {
      if (prepared !== undefined)
        yield [i, { ...NOTHING, ...(await look(bench, prepared, round)), note: noteOf(candidate, false, '') }]
    } else if (opened.document) yield [i, await judgeUnit(bench, candidate, opened, prepared!, into, round)]
    else {
      const { made, incomplete } = into
      yield [i, { ...NOTHING, made, incomplete, unreadable: opened.unreadable, note: noteOf(candidate, false, opened.why) }]
    }
  }
}

const NOTHING = {
  unreadable: false,
  unread: false,
  made: [],
  incomplete: [],
  rows: new Map<string, Json[]>(),
  kept: [],
  recorded: [],
  texts: [],
} as const

function noteOf({ file }: Candidate, judged: boolean, why: string): SelectionNote {
  return { file, judged, why }
}

async function look({ evaluator }: Bench, prepared: Prepared, round: Round): Promise<Pick<UnitOutcome, 'kept' | 'recorded'>> {
  const kept = await evaluator.judge(prepared, new Collected())
  return { kept, recorded: finish(prepared.unit, round) }
}

async function judgeUnit(
  { evaluator }: Bench,
  candidate: Candidate,
  opened: OpenedUnit & { document: true },
  prepared: Prepared,
  into: Collected,
  round: Round,
): Promise<UnitOutcome> {
  const { unit, kind, sha256 } = opened
  const { file, status, why } = candidate
  const kept = await evaluator.judge(prepared, into)
  confirmSaid(into, unit)
  const { made, incomplete, rows } = into
  return {
    note: noteOf(candidate, true, why),
    document: { file, kind, status, judged: true, sha256 },
    unreadable: false,
    unread: [unit.head, unit.base].some((document) => document?.readable === false),
    ...{ made, incomplete, rows, kept },
    texts: textsOf(unit, made),
    recorded: finish(unit, round),
  }
}

/** Lets go of what was read; answers what the document records. */
function finish(unit: Unit, { recording, keep }: Round): readonly string[] {
  const recorded = recording ? recordedAnew(unit) : []
  unit.head?.source.release()
  unit.base?.source.release()
  keep?.(unit)
  return recorded
}

/** The text alone: what was read of it would fill the memory. */
function textsOf(unit: Unit, made: readonly Made[]): [string, string][] {
  const sides = new Set(made.map(({ finding }) => finding.side))
  return (['head', 'base'] as const).flatMap((side): [string, string][] => {
    const document = unit[side]
    return document === undefined || !sides.has(side) ? [] : [[`${side}:${document.file}`, document.source.lines.text]]
  })
}

/** A document that nobody could read must not pass because the rule that says so is off. */
function confirmSaid(into: Collected, { file, head }: Unit): void {
  if (head === undefined || head.readable) return
  const said = new Set(into.made.map(({ finding }) => finding.rule))
  if (head.problems.some(({ rule }) => said.has(rule))) return
  reportUnread(into, file, head, head.problems[0]?.rule)
}

export function reportUnread(into: Collected, file: string, document: LiveDocument | undefined, rule = 'DOC.SYNTAX'): void {
  const lookup = (_: string, side: 'head' | 'base'): LiveDocument | undefined => (side === 'head' ? document : undefined)
  reportGate(into, 'GATE.UNREADABLE', file, lookup, {
    file,
    side: 'head',
    reason: `${rule}, see \`specgate explain ${rule}\``,
  })
}
