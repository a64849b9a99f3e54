/**
 * The public contract of a policy. A policy is a folder with `policy.ts` (or `policy.mjs`), `options.schema.json`,
 * `README.md` and `cases/*.yaml`. It is pure: it reads documents and facts, and reports. It never touches files, the
 * network, the clock or another policy. Nothing here exists at run time but `definePolicy`.
 */
import type { Document, Change, ChangeSet, Edit, Severity, Side, Span } from './model/document.js'
import type { FactRequest, Facts } from './model/facts.js'
import type { Json, Path } from './model/json.js'
import type { ViewName } from './model/views.js'

export type { ColumnProfile } from './model/column-profile.js'
export type { ContentModel } from './model/record-schema.js'
export type * from './model/document.js'
export type * from './model/facts.js'
export type * from './model/schema-change.js'
export type { At, Json, JsonObject, Path } from './model/json.js'
export type * from './model/views.js'

/** A file of the workspace, as far as a run without documents looks at it. */
export interface WorkspaceFile {
  readonly path: string
  readonly basePath?: string
  readonly type: 'added' | 'modified' | 'removed' | 'renamed' | 'unchanged'
  /** Neither changed nor asked for: it is there for a policy that wants every file, to be found by a pattern. */
  readonly aside?: true
}

export interface RuleMeta {
  /** Default; the config may change it. */
  readonly severity: Severity
  /** What is wrong, with the values: `{{path}} has …, expected ….` */
  readonly message: `${string}.`
  /** Why it matters. */
  readonly why: `${string}.`
  /** What to do. */
  readonly fix: `${string}.`
  /** Where the rule comes from: `Ch. 11 §VII`. */
  readonly spec?: string
  /** It asks for something that the document does not have (yet): warns at most, unless the preset is `strict` or the config names the rule. */
  readonly soft?: boolean
  /** A finding means that something could not be looked at: the run is not complete (exit 3). */
  readonly incomplete?: boolean
  /** Of a policy with `checkChange`: whether only a change can break it. Where no rule says so, all of them are taken to be of that sort. */
  readonly ofChange?: boolean
  readonly deprecated?: { readonly since: string; readonly replacedBy: readonly string[] }
}
export type RuleTable = Readonly<Record<string, RuleMeta>>

type Placeholders<M extends string> = M extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never
type DataFor<M extends string> = [Placeholders<M>] extends [never]
  ? { readonly data?: Readonly<Record<string, string | number>> }
  : { readonly data: Readonly<Record<Placeholders<M>, string | number>> & Readonly<Record<string, string | number>> }

export interface Place {
  /** A path in the document, or a span when there is no path (an unreadable file). A path that is missing stands at its nearest parent. */
  readonly at: Path | Span
  /** Point at the key instead of the value. */
  readonly on?: 'key' | 'value'
  /** Default `head`; `base` for something that is gone. */
  readonly side?: Side
}

export interface RelatedPlace extends Place {
  /** Default: the document that is being checked. */
  readonly file?: string
  readonly message: string
}

/** What a policy reports. The engine adds severity, text, file, line, column, fingerprint and docs link. */
export type Report<Rules extends RuleTable> = {
  [Id in keyof Rules & string]: Place & {
    readonly rule: Id
    /** Only in checkChangeSet: the document it stands in. */
    readonly file?: string
    readonly related?: readonly RelatedPlace[]
    readonly edits?: readonly Edit[]
    /** This one report is soft, see `RuleMeta.soft`. */
    readonly soft?: boolean
    /** What it is about, where several are told at one place (a metric, a column): part of the finding's identity. */
    readonly about?: string
    /** One cause, one finding: this one is left out when one of these rules, another policy's, is told of the same document there and as severely. */
    readonly echoOf?: { readonly rules: readonly string[]; readonly at: Path }
  } & DataFor<Rules[Id]['message']>
}[keyof Rules & string]

export interface Context<Options, Rules extends RuleTable> {
  readonly options: Options
  readonly facts: Facts
  report(report: Report<Rules>): void
  /** Adds a row to a list of the report that is not findings: `versions`, `promotion`, `drift`, `summaries`. */
  record(list: string, row: Json): void
}

export interface PolicyMeta<Rules extends RuleTable> {
  /** kebab-case; the folder's name. */
  readonly id: string
  readonly summary: `${'Requires' | 'Forbids' | 'Limits'} ${string}.`
  /** It is given the readable documents that have at least one of these views; an empty list means every readable document. */
  readonly views: readonly ViewName[]
  /** It wants documents that could not be read, and files that ceased to be documents, as well. */
  readonly unreadable?: boolean
  /** It is told of a change also when the base could not be read (`change.base.readable` is false), so that it can say what it could not compare. */
  readonly unreadableBase?: boolean
  readonly rules: Rules
  /** Another policy whose options it reads too, as `options.of[id]`; not there when that policy is off. */
  readonly optionsOf?: string
  /** JSON Schema (2020-12) of the options, with defaults and descriptions. */
  readonly options: Json
  readonly since: string
  readonly deprecated?: { readonly since: string; readonly replacedBy: readonly string[] }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of policies holds every shape of options and rules
export interface Policy<Options = any, Rules extends RuleTable = any> {
  readonly meta: PolicyMeta<Rules>
  /** Set by the engine for a user's own policy: its documentation is the user's. */
  readonly external?: boolean
  /** For a policy whose rules depend on its options: the policy that these options make. */
  configure?(options: Options): Policy
  /**
   * Loads what is heavy and rarely needed (statistics, grammars) by a dynamic import, so that a run without documents for the
   * policy does not pay for it. Awaited before the checks of a document that has one of the policy's views and before
   * `checkChangeSet`, maybe more than once, with the documents that are about to be checked; what it loads must not change what is answered. Not asked of the policies of a repository.
   */
  prepare?(options: Options, documents: readonly Document[]): Promise<void>
  /**
   * The facts it will ask for about this document. Pure; runs before the checks, so that the checks can be pure too. One that
   * takes `facts` is asked again with the answers so far, up to four times, until it asks for nothing new: for a digest whose
   * path stands in another file, or a document at a tag of the list of tags.
   */
  needs?(document: Document, options: Options, change?: Change, facts?: Facts): readonly FactRequest[]
  /**
   * Whether `checkChangeSet` wants every document of the head, not only the judged ones. Costs reading them all. A policy
   * that has this and answers false is not asked to check the change set at all.
   */
  readsWorkspace?(options: Options): boolean
  /**
   * Files that it reads though a document may not name them: globs from the document's folder, and the documents that are
   * concerned. Such a document is judged when one of the files changed. Pure. Not asked of the policies of a repository.
   */
  readonly beside?: {
    files(options: Options, change: Change['type']): readonly string[]
    of(document: Document): boolean
  }
  /** One document at the head. */
  checkDocument?(document: Document, context: Context<Options, Rules>): void
  /** One document, base against head. Called for a document that was added, modified, removed or renamed. */
  checkChange?(change: Change, context: Context<Options, Rules>): void
  /**
   * Files that no document stands for, as far as the options name them: which of them it judges, and what it asks of them. Given
   * those that changed, with `--all` every one. Not asked of the policies of a repository.
   */
  needsOfFiles?(files: readonly WorkspaceFile[], options: Options): readonly FactRequest[]
  /** Whether it has to know all other files of the head as well, as `aside`. */
  wantsEveryFile?(options: Options): boolean
  /** The same files again, with the answers; every report names its `file`. Called only when facts were asked for. */
  checkFiles?(files: readonly WorkspaceFile[], context: Context<Options, Rules>): void
  /** All of them together; every report names its `file`. */
  checkChangeSet?(set: ChangeSet, context: Context<Options, Rules>): void
  /**
   * What of a judged document at the head has to be held against others: plain data, and little of it, since it is kept for
   * the whole run where documents are not. Runs after the other checks of the document, with the same facts. Undefined for nothing.
   */
  summarize?(document: Document, context: Pick<Context<Options, Rules>, 'options' | 'facts'>): Json | undefined
  /** All summaries, in the order of their files; every report names its `file`. There are no facts but those in the summaries. */
  checkSummaries?(summaries: readonly Summary[], context: Context<Options, Rules>): void
}

/** What a policy kept of one document. */
export interface Summary {
  readonly file: string
  /** The document itself was changed, and not only something that it names. */
  readonly changed: boolean
  readonly summary: Json
}

/** Gives a policy its types: `data` of a report must fill every placeholder of its rule's message. */
export function definePolicy<Options>() {
  return <const Rules extends RuleTable>(policy: Policy<Options, Rules>): Policy<Options, Rules> => policy
}
