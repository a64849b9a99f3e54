import type { Json } from '../model/json.js'
import type { ChangeSet, Context, FactRequest, Facts, RuleMeta, WorkspaceFile } from '../policy.js'
import { isAwake, type ActivePolicy, type SleepingPolicy } from './active-policy.js'
import { checkNeeds } from './check-answers.js'
import { Collected, reportGate } from './collected.js'
import { admits, changeIsWhole, concerns, wantsAll } from './concerns.js'
import type { FactStore } from './facts.js'
import { makeFinding, type Lookup, type Made, type RawReport } from './findings.js'
import { FactScope, NO_FACTS } from './gathered-facts.js'
import type { LiveDocument } from './live-document.js'
import type { KeptSummary, Prepared, Unit } from './unit.js'

/** What is said of a document: of which, where its places are looked up, and where it goes. */
interface Home {
  readonly file: string
  readonly lookup: Lookup
  readonly into: Collected
}

/** What a policy wants to know of a document, with the answers when they were there already, or what it broke with. */
type Asked = { readonly needs: readonly FactRequest[]; readonly facts?: Facts } | { readonly crash: unknown }

/** How often a policy may ask for facts that depend on earlier ones. */
const MAX_ROUNDS = 4

export class Evaluator {
  /** Those that are awake, in the order in which they are asked. */
  #policies: readonly ActivePolicy[]
  readonly #all: (ActivePolicy | SleepingPolicy)[]
  readonly #facts: FactStore
  readonly #onCrash: (error: unknown) => void

  constructor(
    policies: readonly (ActivePolicy | SleepingPolicy)[],
    facts: FactStore,
    onCrash: (error: unknown) => void = () => undefined,
  ) {
    this.#all = [...policies]
    this.#policies = policies.filter(isAwake)
    this.#facts = facts
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

  /** Asks and gathers what is to be known of a document; of several at once, while one before them is judged. */
  async prepare(unit: Unit): Promise<Prepared> {
    await this.#wake(unit)
    return this.#gatherFor(this.#policies, unit)
  }

  /** Of a document that another part of the run judges: only for what policies keep of it. */
  prepareLook(unit: Unit): Promise<Prepared> {
    const keeping = this.#policies.filter(({ policy }) => policy.summarize !== undefined)
    return this.#gatherFor(keeping, unit)
  }

  async #gatherFor(policies: readonly ActivePolicy[], unit: Unit): Promise<Prepared> {
    const subject = unit.head ?? unit.base
    const scope = new FactScope([unit.head, unit.base].filter((document) => document !== undefined))
    if (subject === undefined) return { unit, scope, asked: [] }
    const asking = policies.filter(({ policy }) => concerns(policy, unit))
    // Asked together, so that hashing and reading for all policies run side by side.
    const asked = await Promise.all(
      asking.map(async (active) => ({ active, answer: await this.#factsOf(active, unit, subject, scope) })),
    )
    return { unit, scope, asked }
  }

  /** Judges one document; answers what policies keep of it. */
  async judge({ unit, scope, asked }: Prepared, into: Collected): Promise<readonly KeptSummary[]> {
    const own = new Set([unit.head?.file, unit.base?.file, unit.file])
    const lookup: Lookup = (file, side) =>
      own.has(file) ? (side === 'head' ? unit.head : unit.base) : scope.documentOf(file, side)
    const home: Home = { file: unit.file, lookup, into }
    const kept: KeptSummary[] = []
    for (const { active, answer } of asked) {
      if ('crash' in answer) {
        this.#tell(active, home, answer.crash)
        continue
      }
      await this.#run(active, home, answer, async (context) => {
        const { policy } = active
        // What takes all documents only is prepared when they are together.
        if (policy.checkDocument !== undefined || policy.checkChange !== undefined)
          await policy.prepare?.(
            active.options,
            [unit.head, unit.base].filter((one) => one !== undefined && admits(policy, one)) as LiveDocument[],
          )
        const head = unit.head !== undefined && admits(policy, unit.head) ? unit.head : undefined
        if (head !== undefined) await policy.checkDocument?.(head, context)
        if (unit.change !== undefined && changeIsWhole(policy, unit)) await policy.checkChange?.(unit.change, context)
        const summary = head && policy.summarize?.(head, context)
        if (summary !== undefined) kept.push([policy.meta.id, { file: unit.file, changed: unit.change !== undefined, summary }])
      })
    }
    into.dropEchoes()
    return kept
  }

  /** After all documents: what policies kept of each, held against one another. `open` finds the documents that are reported. */
  async judgeSummaries(
    kept: readonly KeptSummary[],
    into: Collected,
    open: (files: ReadonlySet<string>) => Promise<Lookup>,
  ): Promise<void> {
    for (const active of this.#policies) {
      const { policy } = active
      if (policy.checkSummaries === undefined) continue
      const summaries = kept.filter(([id]) => id === policy.meta.id).map(([, summary]) => summary)
      if (summaries.length === 0) continue
      summaries.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
      const check = async (context: Context<unknown, never>): Promise<void> => policy.checkSummaries?.(summaries, context)
      const home = { file: summaries[0]?.file ?? '', lookup: () => undefined, into }
      await this.#run(active, home, NO_FACTS, check, open)
    }
  }

  async #factsOf(
    active: ActivePolicy,
    unit: Unit,
    subject: LiveDocument,
    scope: FactScope,
  ): Promise<Facts | { readonly crash: unknown }> {
    const asked = await this.#needsOf(active, unit, subject, scope)
    return 'crash' in asked ? asked : (asked.facts ?? this.#facts.gather(asked.needs, undefined, scope))
  }

  /** What the policy wants to know of this document; asked again with the answers when it takes them. */
  async #needsOf({ policy, options }: ActivePolicy, unit: Unit, subject: LiveDocument, scope: FactScope): Promise<Asked> {
    if (policy.needs === undefined) return { needs: [] }
    // Only what the policy itself breaks with is its fault: where facts cannot be gathered the run ends.
    const ask = async (facts?: Facts): Promise<Asked> => {
      try {
        return { needs: checkNeeds(await policy.needs!(subject, options, unit.change, facts)) } // a user's policy answers from its own process
      } catch (crash) {
        return { crash }
      }
    }
    const asked = await ask()
    if ('crash' in asked || policy.needs.length < 4 || asked.needs.length === 0) return asked
    let facts = await this.#facts.gather(asked.needs, undefined, scope)
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const { find } = facts
      const more = await ask(facts)
      if ('crash' in more) return more
      const fresh = more.needs.filter((request) => find(request) === undefined)
      if (fresh.length === 0) break
      facts = await this.#facts.gather(fresh, facts, scope)
    }
    return { ...asked, facts }
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
  async judgeFiles(files: readonly WorkspaceFile[], nowhere: string, into: Collected): Promise<void> {
    const home: Home = { file: nowhere, lookup: () => undefined, into }
    for (const active of this.#policies) {
      const { policy, options } = active
      const needs = await this.#guard(active, home, () => policy.needsOfFiles?.(files, options) ?? [])
      if (needs === undefined || needs.length === 0) continue
      const facts = await this.#facts.gather(needs)
      await this.#run(active, home, facts, async (context) => {
        await policy.prepare?.(options, [])
        await policy.checkFiles?.(files, context)
      })
    }
  }

  /** `nowhere` is the file for what is said of no document, when there is none at all. */
  async judgeTogether(
    set: ChangeSet,
    lookup: Lookup,
    allDocuments: readonly LiveDocument[],
    nowhere: string,
    into: Collected,
  ): Promise<void> {
    for (const active of this.#policies) {
      const { policy, options } = active
      if (!wantsAll(active)) continue
      const workspace = policy.readsWorkspace?.(options) === true
      const documents = (workspace ? allDocuments : (set.documents as readonly LiveDocument[])).filter((document) =>
        admits(policy, document),
      )
      const home: Home = { file: documents[0]?.file ?? nowhere, lookup, into }
      const needs: FactRequest[] = []
      for (const document of documents) {
        const own = { ...home, file: document.file }
        needs.push(
          ...((await this.#guard(active, own, async () => checkNeeds((await policy.needs?.(document, options)) ?? []))) ?? []),
        )
      }
      const facts = await this.#facts.gather(needs)
      const changes = set.changes.filter((change) =>
        [change.base, change.head].some((side) => side !== undefined && admits(policy, side as LiveDocument)),
      )
      await this.#run(active, home, facts, async (context) => {
        await policy.prepare?.(options, documents)
        await policy.checkChangeSet?.({ changes, documents }, context)
      })
    }
  }

  async #run(
    active: ActivePolicy,
    home: Home,
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
    const done = await this.#guard(active, home, async () => {
      await check(context as unknown as Context<unknown, never>)
      const find = open === undefined || reports.length === 0 ? home.lookup : await open(filesOf(reports))
      const made: { made: Made; meta: RuleMeta }[] = []
      for (const report of reports) {
        const meta = (active.policy.meta.rules as Record<string, RuleMeta>)[(report as RawReport | null)?.rule ?? '']
        const wanted = meta === undefined ? 'error' : active.severityOf(report.rule, meta, report.soft === true)
        // What could not be looked at is said even when the rule that says it is off.
        const severity = wanted === 'off' && meta?.incomplete === true ? meta.severity : wanted
        if (severity !== 'off') made.push({ made: makeFinding(report, active.policy, severity, home, find), meta: meta! })
      }
      return made
    })
    if (done === undefined) return
    for (const { made, meta } of done) home.into.add(made, meta)
    for (const [list, row] of rows) home.into.record(list, row)
  }

  /** A policy that throws, breaks the contract or changes a document: a finding, an incomplete run, never a silent pass. */
  async #guard<T>(active: ActivePolicy, home: Home, act: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await act() // our own policies answer at once; a user's answers from its own process
    } catch (error) {
      this.#tell(active, home, error)
      return undefined
    }
  }

  #tell({ policy }: ActivePolicy, { file, lookup, into }: Home, error: unknown): void {
    this.#onCrash(error)
    const text = error instanceof Error ? error.message : String(error)
    reportGate(into, 'GATE.POLICY_FAILED', file, lookup, { policy: policy.meta.id, error: text.replace(/\.$/, '') })
  }
}

function filesOf(reports: readonly RawReport[]): ReadonlySet<string> {
  const files = reports.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)])
  return new Set(files.filter((file) => file !== undefined))
}
