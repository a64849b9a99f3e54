import type { Json } from '../model/json.js'
import type { Change, ChangeSet, Context, FactRequest, Facts, Policy, RuleMeta, Summary, WorkspaceFile } from '../policy.js'
import { isAwake, type ActivePolicy, type SleepingPolicy } from './active-policy.js'
import { reasonOf } from './cap-findings.js'
import type { FactStore } from './facts.js'
import { makeFinding, type Lookup, type Made, type RawReport } from './findings.js'
import { GATE_RULES } from './gate-rules.js'
import type { LiveDocument } from './live-document.js'

/** What is judged at once: a document at the head, what it was at the base, or both. */
export interface Unit {
  readonly file: string
  readonly head: LiveDocument | undefined
  readonly base: LiveDocument | undefined
  /** Undefined for a document that did not change. */
  readonly change: Change | undefined
}

/** What policies have said so far. */
export class Collected {
  readonly made: Made[] = []
  readonly incomplete: string[] = []
  readonly rows = new Map<string, Json[]>()

  add(made: Made, meta: RuleMeta): void {
    this.made.push(made)
    if (meta.incomplete === true) this.incomplete.push(reasonOf(made.finding))
  }

  record(list: string, row: Json): void {
    const rows = this.rows.get(list)
    if (rows === undefined) this.rows.set(list, [row])
    else rows.push(row)
  }
}

/** The gate's own rules as a policy, so that they take the same path as every other. */
export const GATE_POLICY: Policy = {
  meta: {
    id: 'gate',
    summary: 'Requires that the gate itself could look.',
    views: [],
    rules: GATE_RULES,
    options: {},
    since: '0.1.0',
  },
}

/** What a policy wants to know of a document, with the answers when they were there already. */
interface Asked {
  readonly needs: readonly FactRequest[]
  readonly facts?: Facts
}

/** How often a policy may ask for facts that depend on earlier ones. */
const MAX_ROUNDS = 4

export class Evaluator {
  /** Those that are awake, in the order in which they are asked. */
  #policies: readonly ActivePolicy[]
  readonly #all: (ActivePolicy | SleepingPolicy)[]
  readonly #facts: FactStore
  readonly #collected: Collected
  readonly #onCrash: (error: unknown) => void
  readonly #summaries = new Map<Policy, Summary[]>()

  constructor(
    policies: readonly (ActivePolicy | SleepingPolicy)[],
    facts: FactStore,
    collected: Collected,
    onCrash: (error: unknown) => void = () => undefined,
  ) {
    this.#all = [...policies]
    this.#policies = policies.filter(isAwake)
    this.#facts = facts
    this.#collected = collected
    this.#onCrash = onCrash
  }

  /** Whether any policy wants to see the documents together. */
  get wantsChangeSet(): boolean {
    return this.#policies.some(wantsAll)
  }

  /** Whether any policy holds documents against one another by what it keeps of each. */
  get wantsSummaries(): boolean {
    return this.#policies.some(({ policy }) => policy.checkSummaries !== undefined)
  }

  get wantsWorkspace(): boolean {
    return this.#policies.some(({ policy, options }) => policy.readsWorkspace?.(options) === true)
  }

  async #wake({ head, base }: Unit): Promise<void> {
    for (const [i, policy] of this.#all.entries()) {
      if (isAwake(policy) || ![head, base].some((document) => document?.showsAny(policy.views) === true)) continue
      this.#all[i] = await policy.wake()
      this.#policies = this.#all.filter(isAwake)
    }
  }

  async judge(unit: Unit): Promise<void> {
    await this.#wake(unit)
    const own = new Set([unit.head?.file, unit.base?.file, unit.file])
    const lookup: Lookup = (file, side) =>
      own.has(file) ? (side === 'head' ? unit.head : unit.base) : this.#facts.documentOf(file, side)
    this.#facts.hold([unit.head, unit.base].filter((document) => document !== undefined))
    const planned: { active: ActivePolicy; asked: Asked }[] = []
    for (const active of this.#policies) {
      if (!concerns(active.policy, unit)) continue
      const subject = unit.head ?? unit.base
      if (subject === undefined) continue
      const asked = await this.#needsOf(active, unit, subject, lookup)
      if (asked !== undefined) planned.push({ active, asked })
    }
    // Facts are asked together, so that hashing and reading of all policies run side by side.
    const facts = await Promise.all(planned.map(({ asked }) => asked.facts ?? this.#facts.gather(asked.needs)))
    for (const [i, { active }] of planned.entries()) {
      await this.#run(active, unit.file, lookup, facts[i]!, async (context) => {
        const { policy } = active
        // What takes all documents only is prepared when they are together.
        if (policy.checkDocument !== undefined || policy.checkChange !== undefined)
          await policy.prepare?.(
            active.options,
            [unit.head, unit.base].filter((one) => one !== undefined && admits(policy, one)) as LiveDocument[],
          )
        if (unit.head !== undefined && admits(policy, unit.head)) await policy.checkDocument?.(unit.head, context)
        if (unit.change !== undefined && changeIsWhole(policy, unit)) await policy.checkChange?.(unit.change, context)
        if (unit.head !== undefined && admits(policy, unit.head)) this.#keepSummary(active, unit, unit.head, context)
      })
    }
  }

  /** Of a document that another part of the run judges: only what policies keep of it. */
  async look(unit: Unit): Promise<void> {
    const { head } = unit
    if (head === undefined) return
    const silent = new Evaluator(
      this.#policies.filter(({ policy }) => policy.summarize !== undefined),
      this.#facts,
      new Collected(),
      this.#onCrash,
    )
    await silent.judge(unit)
    for (const [policy, summaries] of silent.#summaries) for (const summary of summaries) this.#addSummary(policy, summary)
  }

  #keepSummary({ policy }: ActivePolicy, unit: Unit, head: LiveDocument, context: Context<unknown, never>): void {
    const summary = policy.summarize?.(head, context)
    if (summary === undefined) return
    this.#addSummary(policy, { file: unit.file, changed: unit.change !== undefined, summary })
  }

  #addSummary(policy: Policy, summary: Summary): void {
    const kept = this.#summaries.get(policy)
    if (kept === undefined) this.#summaries.set(policy, [summary])
    else kept.push(summary)
  }

  /** After all documents: what policies kept of each, held against one another. `open` finds the documents that are reported. */
  async judgeSummaries(open: (files: ReadonlySet<string>) => Promise<Lookup>): Promise<void> {
    for (const active of this.#policies) {
      const summaries = this.#summaries.get(active.policy)
      if (summaries === undefined) continue
      summaries.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
      const facts = await this.#facts.gather([])
      const check = async (context: Context<unknown, never>): Promise<void> => active.policy.checkSummaries?.(summaries, context)
      await this.#run(active, summaries[0]?.file ?? '', () => undefined, facts, check, open)
    }
  }

  /** What the policy wants to know of this document; asked again with the answers when it takes them. */
  async #needsOf(active: ActivePolicy, unit: Unit, subject: LiveDocument, lookup: Lookup): Promise<Asked | undefined> {
    const { policy, options } = active
    if (policy.needs === undefined) return { needs: [] }
    const ask = (facts?: Facts): Promise<readonly FactRequest[] | undefined> =>
      this.#guard(active, unit.file, lookup, () => policy.needs!(subject, options, unit.change, facts))
    const needs = await ask()
    if (needs === undefined || policy.needs.length < 4) return needs && { needs }
    let facts = await this.#facts.gather(needs)
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const { find } = facts
      const more = await ask(facts)
      if (more === undefined) return undefined
      const fresh = more.filter((request) => find(request) === undefined)
      if (fresh.length === 0) break
      facts = await this.#facts.gather(fresh, facts)
    }
    return { needs, facts }
  }

  /** Whether any policy may judge files that are no documents. */
  get wantsFiles(): boolean {
    return this.#policies.some(({ policy }) => policy.needsOfFiles !== undefined)
  }

  /** Whether one of them has to know of those as well that did not change. */
  get wantsEveryFile(): boolean {
    return this.#policies.some(({ policy, options }) => policy.wantsEveryFile?.(options) === true)
  }

  /** Files that no document stands for, as far as the options of a policy name them. */
  async judgeFiles(files: readonly WorkspaceFile[], nowhere: string): Promise<void> {
    for (const active of this.#policies) {
      const { policy, options } = active
      const none: Lookup = () => undefined
      const needs = await this.#guard(active, nowhere, none, () => policy.needsOfFiles?.(files, options) ?? [])
      if (needs === undefined || needs.length === 0) continue
      const facts = await this.#facts.gather(needs)
      await this.#run(active, nowhere, none, facts, async (context) => {
        await policy.prepare?.(options, [])
        await policy.checkFiles?.(files, context)
      })
    }
  }

  /** `nowhere` is the file for what is said of no document, when there is none at all. */
  async judgeTogether(set: ChangeSet, lookup: Lookup, allDocuments: readonly LiveDocument[], nowhere: string): Promise<void> {
    for (const active of this.#policies) {
      const { policy, options } = active
      if (!wantsAll(active)) continue
      const workspace = policy.readsWorkspace?.(options) === true
      const documents = (workspace ? allDocuments : (set.documents as readonly LiveDocument[])).filter((document) =>
        admits(policy, document),
      )
      const needs: FactRequest[] = []
      for (const document of documents)
        needs.push(...((await this.#guard(active, document.file, lookup, () => policy.needs?.(document, options) ?? [])) ?? []))
      const facts = await this.#facts.gather(needs)
      const changes = set.changes.filter((change) =>
        [change.base, change.head].some((side) => side !== undefined && admits(policy, side as LiveDocument)),
      )
      await this.#run(active, documents[0]?.file ?? nowhere, lookup, facts, async (context) => {
        await policy.prepare?.(options, documents)
        await policy.checkChangeSet?.({ changes, documents }, context)
      })
    }
  }

  async #run(
    active: ActivePolicy,
    file: string,
    lookup: Lookup,
    facts: Facts,
    check: (context: Context<unknown, never>) => Promise<void>,
    open?: (files: ReadonlySet<string>) => Promise<Lookup>,
  ): Promise<void> {
    const reports: RawReport[] = []
    const rows: [string, Json][] = []
    const context = {
      options: active.options,
      facts,
      report: (report: RawReport) => void reports.push(report),
      record: (list: string, row: Json) => void rows.push([list, row]),
    }
    const done = await this.#guard(active, file, lookup, async () => {
      await check(context as unknown as Context<unknown, never>)
      const find = open === undefined || reports.length === 0 ? lookup : await open(filesOf(reports))
      const made: { made: Made; meta: RuleMeta }[] = []
      for (const report of reports) {
        const meta = (active.policy.meta.rules as Record<string, RuleMeta>)[report.rule]
        const wanted = meta === undefined ? 'error' : active.severityOf(report.rule, meta, report.soft === true)
        // What could not be looked at is said even when the rule that says it is off.
        const severity = wanted === 'off' && meta?.incomplete === true ? meta.severity : wanted
        if (severity !== 'off') made.push({ made: makeFinding(report, active.policy, severity, { file }, find), meta: meta! })
      }
      return made
    })
    if (done === undefined) return
    for (const { made, meta } of done) this.#collected.add(made, meta)
    for (const [list, row] of rows) this.#collected.record(list, row)
  }

  /** A policy that throws, breaks the contract or changes a document: a finding, an incomplete run, never a silent pass. */
  async #guard<T>(active: ActivePolicy, file: string, lookup: Lookup, act: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await act() // our own policies answer at once; a user's answers from its own process
    } catch (error) {
      this.#onCrash(error)
      const text = error instanceof Error ? error.message : String(error)
      reportGate(this.#collected, 'GATE.POLICY_FAILED', file, lookup, {
        policy: active.policy.meta.id,
        error: text.replace(/\.$/, ''),
      })
      return undefined
    }
  }
}

/** Adds a finding of the gate's own. */
export function reportGate(
  collected: Collected,
  rule: keyof typeof GATE_RULES,
  file: string,
  lookup: Lookup,
  data: Readonly<Record<string, string | number>>,
  place: Partial<RawReport> = {},
): void {
  const meta: RuleMeta = GATE_RULES[rule]
  collected.add(makeFinding({ rule, at: [], data, ...place }, GATE_POLICY, meta.severity, { file }, lookup), meta)
}

function filesOf(reports: readonly RawReport[]): ReadonlySet<string> {
  const files = reports.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)])
  return new Set(files.filter((file) => file !== undefined))
}

function wantsAll({ policy, options }: ActivePolicy): boolean {
  return policy.checkChangeSet !== undefined && policy.readsWorkspace?.(options) !== false
}

/** Whether the policy is to see this document. */
function admits(policy: Policy, document: LiveDocument): boolean {
  return policy.meta.unreadable === true || (document.readable && document.known && document.hasAnyView(policy.meta.views))
}

function concerns(policy: Policy, unit: Unit): boolean {
  return [unit.head, unit.base].some((document) => document !== undefined && admits(policy, document))
}

/** A comparison needs both its sides: of one that could not be read only those are told who asked to be. */
function changeIsWhole(policy: Policy, unit: Unit): boolean {
  if (policy.meta.unreadable === true) return true
  const { head, base } = unit
  if (policy.meta.unreadableBase === true && base?.readable === false) return head !== undefined && admits(policy, head)
  return (
    [unit.head, unit.base].every((document) => document === undefined || (document.readable && document.known)) &&
    concerns(policy, unit)
  )
}
