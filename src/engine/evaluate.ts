import { after, isPromise } from '../lib/after.js'
import type { Json } from '../model/json.js'
import type { ChangeSet, Context, FactRequest, Facts, RuleMeta, WorkspaceFile } from '../policy.js'
import { isAwake, type ActivePolicy, type SleepingPolicy } from './active-policy.js'
import { checkNeeds } from './check-answers.js'
import { Collected, reportGate } from './collected.js'
import { admits, changeIsWhole, concerns, wantsAll } from './concerns.js'
import type { FactStore } from './facts.js'
import { makeFinding, type Lookup, type Made, type RawReport } from './findings.js'
import { FactScope, NO_FACTS, type GatheredFacts } from './gathered-facts.js'
import type { LiveDocument } from './live-document.js'
import type { KeptSummary, Prepared, Unit } from './unit.js'

/** What is said of a document: of which, where its places are looked up, and where it goes. */
interface Home {
  readonly file: string
  readonly lookup: Lookup
  readonly into: Collected
}

/** What a policy wants to know of a document, and the answers; or what it broke with. */
type Asked = { readonly needs: readonly FactRequest[] } | { readonly crash: unknown }
type Answer = Prepared['asked'][number]['answer']

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
    if (this.#policies.length === this.#all.length) return
    for (let i = 0; i < this.#all.length; i++) {
      const policy = this.#all[i]!
      if (isAwake(policy) || (head?.showsAny(policy.views) !== true && base?.showsAny(policy.views) !== true)) continue
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
    const answers = await Promise.all(asking.map((active) => this.#factsOf(active, unit, subject, scope)))
    return { unit, scope, asked: asking.map((active, i) => ({ active, answer: answers[i]! })) }
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
      const running = this.#run(active, home, answer, (context) => this.#check(active, unit, context, kept))
      if (isPromise(running)) await running
    }
    into.dropEchoes()
    return kept
  }

  /** Ours answer at once, a user's from its own process. */
  #check(
    { policy, options }: ActivePolicy,
    unit: Unit,
    context: Context<unknown, never>,
    kept: KeptSummary[],
  ): void | Promise<void> {
    const head = unit.head !== undefined && admits(policy, unit.head) ? unit.head : undefined
    const seen = (): readonly LiveDocument[] =>
      [unit.head, unit.base].filter((one) => one !== undefined && admits(policy, one)) as LiveDocument[]
    // What takes all documents only is prepared when they are together.
    const takesOne = policy.checkDocument !== undefined || policy.checkChange !== undefined
    const preparing = takesOne ? policy.prepare?.(options, seen()) : undefined
    return after(preparing, () =>
      after(head && policy.checkDocument?.(head, context), () => {
        const change = unit.change !== undefined && changeIsWhole(policy, unit) ? unit.change : undefined
        return after(change && policy.checkChange?.(change, context), () => {
          const summary = head && policy.summarize?.(head, context)
          if (summary !== undefined) kept.push([policy.meta.id, { file: unit.file, changed: unit.change !== undefined, summary }])
        })
      }),
    )
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
      const check = (context: Context<unknown, never>): void => policy.checkSummaries?.(summaries, context)
      const home = { file: summaries[0]?.file ?? '', lookup: () => undefined, into }
      await this.#run(active, home, NO_FACTS, check, open)
    }
  }

  /** What the policy wants to know of this document, with the answers; asked again with the answers when it takes them. */
  #factsOf({ policy, options }: ActivePolicy, unit: Unit, subject: LiveDocument, scope: FactScope): Answer | Promise<Answer> {
    const { needs } = policy
    if (needs === undefined) return NO_FACTS
    // Only what the policy itself breaks with is its fault: where facts cannot be gathered the run ends.
    const ask = (facts?: Facts): Asked | Promise<Asked> =>
      tried(
        () => after(needs.call(policy, subject, options, unit.change, facts), (answer): Asked => ({ needs: checkNeeds(answer) })),
        (crash) => ({ crash }),
      )
    const gather = (requests: readonly FactRequest[]): Answer | Promise<Answer> => {
      const gathering = this.#facts.gather(requests, undefined, scope)
      return needs.length < 4 ? gathering : askAgain(gathering)
    }
    const askAgain = async (gathering: GatheredFacts | Promise<GatheredFacts>): Promise<Answer> => {
      let facts = await gathering
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const { find } = facts
        const more = await ask(facts)
        if ('crash' in more) return more
        const fresh = more.needs.filter((request) => find(request) === undefined)
        if (fresh.length === 0) break
        facts = await this.#facts.gather(fresh, facts, scope)
      }
      return facts
    }
    return after(ask(), (asked) => ('crash' in asked ? asked : asked.needs.length === 0 ? NO_FACTS : gather(asked.needs)))
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

  #run(
    active: ActivePolicy,
    home: Home,
    facts: Facts,
    check: (context: Context<unknown, never>) => void | Promise<void>,
    open?: (files: ReadonlySet<string>) => Promise<Lookup>,
  ): void | Promise<void> {
    const reports: RawReport[] = []
    const rows: [string, Json][] = []
    const context = {
      options: active.options,
      facts,
      report: (report: RawReport) => void reports.push(report),
      record: (list: string, row: Json) => void rows.push([list, row]),
    }
    const act = (): void | Promise<void> =>
      after(check(context as unknown as Context<unknown, never>), () =>
        after(open === undefined || reports.length === 0 ? home.lookup : open(filesOf(reports)), (find) => {
          // All of them, or none of a policy that breaks the contract.
          const made = reports.flatMap((report) => makeOf(active, report, home, find))
          for (const { finding, meta } of made) home.into.add(finding, meta)
          for (const [list, row] of rows) home.into.record(list, row)
        }),
      )
    return this.#guard(active, home, act)
  }

  /** A policy that throws, breaks the contract or changes a document: a finding, an incomplete run, never a silent pass. */
  #guard<T>(active: ActivePolicy, home: Home, act: () => T | Promise<T>): T | undefined | Promise<T | undefined> {
    return tried<T | undefined>(act, (error) => this.#tell(active, home, error))
  }

  #tell({ policy }: ActivePolicy, { file, lookup, into }: Home, error: unknown): undefined {
    this.#onCrash(error)
    const text = error instanceof Error ? error.message : String(error)
    reportGate(into, 'GATE.POLICY_FAILED', file, lookup, { policy: policy.meta.id, error: text.replace(/\.$/, '') })
  }
}

/** What `act` answers, at once or later, or what is made of the error that it ends with. */
function tried<T>(act: () => T | Promise<T>, fail: (error: unknown) => T): T | Promise<T> {
  try {
    const answer = act()
    return isPromise(answer) ? answer.catch(fail) : answer
  } catch (error) {
    return fail(error)
  }
}

/** The finding of a report, unless its rule is off. */
function makeOf(active: ActivePolicy, report: RawReport, home: Home, find: Lookup): { finding: Made; meta: RuleMeta }[] {
  const meta = (active.policy.meta.rules as Record<string, RuleMeta>)[(report as RawReport | null)?.rule ?? '']
  const wanted = meta === undefined ? 'error' : active.severityOf(report.rule, meta, report.soft === true)
  // What could not be looked at is said even when the rule that says it is off.
  const severity = wanted === 'off' && meta?.incomplete === true ? meta.severity : wanted
  return severity === 'off' ? [] : [{ finding: makeFinding(report, active.policy, severity, home, find), meta: meta! }]
}

function filesOf(reports: readonly RawReport[]): ReadonlySet<string> {
  const files = reports.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)])
  return new Set(files.filter((file) => file !== undefined))
}
