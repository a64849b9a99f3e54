import { createReadStream, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SentChange, SentDocument } from '../engine/plugins.js'
import { readWire, writeWire } from '../lib/json-wire.js'
import { factKey } from '../engine/fact-table.js'
import { freezeDeep } from '../model/guard.js'
import { valueAt, type Json, type Path } from '../model/json.js'
import type { Change, Document, FactRequest, Policy } from '../policy.js'

/** The other end of `io/policy-process.ts`: runs one policy, question by question on standard input, answers on file 3. */
export async function hostPolicy(dir: string): Promise<number> {
  refuseToEnd()
  const policy = await load(dir)
  for await (const line of createInterface({ input: createReadStream('', { fd: 0 }) })) {
    const question = readWire(line) as Question
    let answer: string
    try {
      if (policy instanceof Error) throw policy
      answer = writeWire({ id: question.id, result: ask(policy, question) ?? null })
    } catch (error) {
      answer = writeWire({ id: question.id, error: error instanceof Error ? error.message : String(error) })
    }
    const bytes = Buffer.from(`${answer}\n`)
    for (let at = 0; at < bytes.length;) at += writeSync(3, bytes, at)
  }
  return 0
}

/** The policy, or why it cannot be had: the answer to every question then, since what stands on standard error is seen by nobody. */
async function load(dir: string): Promise<Policy | Error> {
  try {
    const { default: policy } = (await import(/* webpackIgnore: true */ pathToFileURL(join(dir, 'policy.mjs')).href)) as {
      default?: Policy | null
    }
    return policy ?? new Error('policy.mjs has no default export')
  } catch (error) {
    if (!(error instanceof Error)) return new Error(String(error))
    return new Error(error.message.replaceAll(join(dir, '/'), ''))
  }
}

/**
 * A policy that ends its process must not end in silence: the read that waits for the next question keeps a process from
 * ending, so that the other side would wait for an answer until its time is up.
 */
function refuseToEnd(): void {
  process.exit = (code) => {
    throw new Error(`it called process.exit(${code ?? ''}); a policy reports, and never ends its process`)
  }
  process.once('exit', () => process.kill(process.pid, 'SIGKILL'))
}

interface Question {
  readonly id: number
  readonly hook: string
  readonly document: SentDocument
  readonly change?: SentChange
  readonly changes?: readonly SentChange[]
  readonly documents?: readonly SentDocument[]
  readonly options: unknown
  readonly facts?: readonly { readonly request: FactRequest; readonly fact: { known: boolean; value?: unknown } }[]
}

const HOOKS = ['needs', 'readsWorkspace', 'configure', 'checkDocument', 'checkChange', 'checkChangeSet'] as const

function ask(policy: Policy, question: Question): unknown {
  if (question.hook === 'describe')
    return { meta: policy.meta, hooks: HOOKS.filter((hook) => typeof policy[hook] === 'function') }
  const change = question.change && receiveChange(question.change)
  if (question.hook === 'readsWorkspace') return policy.readsWorkspace?.(freezeDeep(question.options)) === true
  if (question.hook === 'needs') return policy.needs?.(receive(question.document), question.options, change) ?? []
  const reports: unknown[] = []
  const rows: [string, Json][] = []
  const known = new Map(
    (question.facts ?? []).map(({ request, fact }) => [
      factKey(request),
      request.fact === 'document' && fact.known ? { known: true, value: receive(fact.value as SentDocument) } : fact,
    ]),
  )
  const context = {
    options: freezeDeep(question.options),
    facts: {
      find: (request: FactRequest) => known.get(factKey(request)),
      get(request: FactRequest) {
        const fact = known.get(factKey(request))
        if (fact === undefined)
          throw new Error(`it asked for the fact ${factKey(request).replaceAll('\0', ' ')}, which its needs() did not declare`)
        return fact
      },
    },
    report: (report: unknown) => void reports.push(report),
    record: (list: string, row: Json) => void rows.push([list, row]),
  } as never
  let outcome: unknown
  if (question.hook === 'checkDocument') outcome = policy.checkDocument?.(receive(question.document), context)
  else if (question.hook === 'checkChange') outcome = policy.checkChange?.(change!, context)
  else
    outcome = policy.checkChangeSet?.(
      { changes: question.changes!.map(receiveChange), documents: question.documents!.map(receive) },
      context,
    )
  if (typeof (outcome as { then?: unknown } | undefined)?.then === 'function')
    throw new Error(`${question.hook} answered a promise; a policy is synchronous`)
  return { reports, rows }
}

function receive(sent: SentDocument): Document {
  const data = freezeDeep(sent.data)
  const views = freezeDeep(sent.views)
  return Object.freeze({
    file: sent.file,
    kind: sent.kind,
    side: sent.side,
    readable: sent.readable,
    problems: freezeDeep(sent.problems),
    data,
    get: (path: Path) => valueAt(data, path),
    view: (name: keyof typeof views) => views[name],
  }) as unknown as Document
}

function receiveChange({ type, base, head }: SentChange): Change {
  return Object.freeze({
    type: type as Change['type'],
    ...(base && { base: receive(base) }),
    ...(head && { head: receive(head) }),
  })
}
