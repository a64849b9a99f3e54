import { PolicyProcess } from '../io/policy-process.js'
import { GateError } from '../model/errors.js'
import type { Json } from '../model/json.js'
import type { Tree } from '../model/tree.js'
import type { ViewName } from '../model/views.js'
import type { Change, Context, Document, FactRequest, Policy } from '../policy.js'
import type { FactEntry } from './gathered-facts.js'
import type { LiveDocument } from './live-document.js'

const MAX_FILES = 500
const MAX_FILE_BYTES = 4 * 1024 * 1024
/** Facts that a policy of the repository's may ask for: 300,000 of one document took 12 seconds, long after its own time was up. */
const MAX_FACTS_OF_A_DOCUMENT = 100_000
const MAX_FACTS_OF_A_RUN = 500_000

/** A document as it travels to the process of a policy: plain data, every view computed. */
export interface SentDocument {
  readonly file: string
  readonly kind: string
  readonly side: string
  readonly readable: boolean
  readonly data: Json
  readonly problems: readonly unknown[]
  readonly views: Readonly<Partial<Record<ViewName, unknown>>>
}

export interface SentChange {
  readonly type: string
  readonly base?: SentDocument
  readonly head?: SentDocument
}

const processes = new Set<PolicyProcess>()

/**
 * A user's own policy from one side of the comparison (the base, on a pull request), behind the same contract as ours. Its
 * hooks answer promises, which the evaluator awaits.
 */
export async function loadPlugin(tree: Tree, folder: string, where: string): Promise<Policy> {
  const files = await readFolder(tree, folder, where)
  if (!files.has('policy.mjs'))
    throw new GateError(2, `the plugin folder has no policy.mjs`, {
      where: `${where}: ${folder}`,
      fix: 'A plugin is a folder with `policy.mjs` as `specgate new-policy` writes it; it has to be on the base branch.',
    })
  const child = new PolicyProcess(files)
  processes.add(child)
  let about: { meta: Policy['meta']; hooks: readonly string[] }
  try {
    about = (await child.call({ hook: 'describe' })) as typeof about
  } catch (error) {
    throw new GateError(3, `the policy cannot be loaded: ${(error as Error).message}`, {
      where: folder,
      fix: 'Run `specgate test` on the folder; it shows the same failure.',
    })
  }
  const hooks = new Set(about.hooks)
  if (hooks.has('configure'))
    throw new GateError(2, 'the policy has `configure`, which only built-in policies can have', {
      where: folder,
      fix: 'Declare every rule in `meta.rules`, and read the options in the checks.',
    })
  return proxy(child, about.meta, hooks)
}

/** The policy for these options: whether it reads the workspace is asked now, since the engine needs the answer at once. */
export async function configurePlugin(policy: Policy, options: unknown): Promise<Policy> {
  const ask = policy.readsWorkspace as undefined | ((options: unknown) => unknown)
  if (ask === undefined) return policy
  const reads = await Promise.resolve(ask(options)).catch((error: Error) => {
    throw new GateError(3, `the policy fails when it is asked whether it reads the workspace: ${error.message}`, {
      where: policy.meta.id,
      fix: 'Correct its readsWorkspace().',
    })
  })
  return { ...policy, readsWorkspace: () => reads === true }
}

/** Ends the processes of all policies of this run. */
export function closePlugins(): void {
  for (const child of processes) child.close()
  processes.clear()
}

async function readFolder(tree: Tree, folder: string, where: string): Promise<Map<string, Uint8Array>> {
  const listing = await tree.listing(folder)
  if (!listing.known)
    throw new GateError(2, 'the plugin folder does not exist on the side that the configuration is read from', {
      where: `${where}: ${folder}`,
      fix: 'Name a folder of the repository; on a pull request it has to be on the base branch already.',
    })
  if (listing.value.length > MAX_FILES)
    throw new GateError(2, `the plugin folder has ${listing.value.length} files, more than ${MAX_FILES}`, {
      where: folder,
      fix: 'Keep a policy in a folder of its own.',
    })
  const files = new Map<string, Uint8Array>()
  for (const path of listing.value) {
    const read = await tree.read(path, MAX_FILE_BYTES)
    if (!read.known)
      throw new GateError(2, `a file of the plugin cannot be read: ${read.reason}`, {
        where: path,
        fix: 'Keep only ordinary files in the folder.',
      })
    files.set(path.slice(folder.length + 1), read.value)
  }
  return files
}

type Answer = { readonly reports: readonly unknown[]; readonly rows: readonly [string, Json][] }

/** Lets through what a policy asks for until it is too much, and names the limit then. */
export class FactLimit {
  #asked = 0

  check(file: string, requests: readonly FactRequest[]): readonly FactRequest[] {
    // What is no list is told by who reads it.
    const count = Array.isArray(requests) ? requests.length : 0
    if (count > MAX_FACTS_OF_A_DOCUMENT)
      throw new Error(
        `its needs() asked for ${count} facts of ${file}; a policy may ask for ${MAX_FACTS_OF_A_DOCUMENT} of one document, so ask only for what its checks use`,
      )
    this.#asked += count
    if (this.#asked > MAX_FACTS_OF_A_RUN)
      throw new Error(
        `its needs() asked for ${this.#asked} facts up to ${file}; a policy may ask for ${MAX_FACTS_OF_A_RUN} in one run, so ask only for what its checks use`,
      )
    return requests
  }
}

function proxy(child: PolicyProcess, meta: Policy['meta'], hooks: ReadonlySet<string>): Policy {
  const run = async (question: Record<string, unknown>, context: Context<unknown, never>): Promise<void> => {
    const facts = (context.facts as unknown as { entries(): readonly FactEntry[] }).entries()
    const sent = facts.map(({ request, fact }) => ({
      request,
      fact: fact.known && request.fact === 'document' ? { known: true, value: send(fact.value as LiveDocument) } : fact,
    }))
    const answer = (await child.call({ ...question, options: context.options, facts: sent })) as Answer
    for (const report of answer.reports) context.report(report as never)
    for (const [list, row] of answer.rows) context.record(list, row)
  }
  const policy: Record<string, unknown> = { meta, external: true }
  const limit = new FactLimit()
  if (hooks.has('readsWorkspace'))
    policy['readsWorkspace'] = (options: unknown) => child.call({ hook: 'readsWorkspace', options })
  if (hooks.has('needs'))
    // No async function: a policy may have none, and this one answers for it.
    policy['needs'] = (document: Document, options: unknown, change?: Change) => {
      const question = { hook: 'needs', document: send(document), options, ...(change && { change: sendChange(change) }) }
      return child.call(question).then((requests) => limit.check(document.file, requests as readonly FactRequest[]))
    }
  if (hooks.has('checkDocument'))
    policy['checkDocument'] = (document: Document, context: Context<unknown, never>) =>
      run({ hook: 'checkDocument', document: send(document) }, context)
  if (hooks.has('checkChange'))
    policy['checkChange'] = (change: Change, context: Context<unknown, never>) =>
      run({ hook: 'checkChange', change: sendChange(change) }, context)
  if (hooks.has('checkChangeSet'))
    policy['checkChangeSet'] = (
      { changes, documents }: { changes: readonly Change[]; documents: readonly Document[] },
      context: Context<unknown, never>,
    ) => run({ hook: 'checkChangeSet', changes: changes.map(sendChange), documents: documents.map(send) }, context)
  return policy as unknown as Policy
}

/** The engine's own documents know which views they have. */
function send(document: Document): SentDocument {
  const { file, kind, side, readable, data, problems } = document
  const views = Object.fromEntries(
    (document as LiveDocument).viewNames.map((name) => [name, document.view(name)]).filter(([, view]) => view !== undefined),
  ) as SentDocument['views']
  return { file, kind, side, readable, data, problems, views }
}

function sendChange({ type, base, head }: Change): SentChange {
  return { type, ...(base && { base: send(base) }), ...(head && { head: send(head) }) }
}
