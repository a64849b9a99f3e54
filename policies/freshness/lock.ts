import { readInstant } from '../../src/lib/instant/index.js'
import { resolvePath } from '../../src/lib/paths.js'
import type { At, Document, FactRequest, Facts, Json, Path, TimeStamp } from '../../src/policy.js'

type Request = FactRequest & { readonly fact: 'document' }

/** Up to when the locked inputs reach. */
const DATA = /^(?:watermark|(?:high|max|end|last)_?(?:watermark|(?:event_?)?time|date)|as_of|until|to)$/i
/** When the lock was written. */
const RECORD = /^(?:generated_at|created_at|locked_at|written_at|timestamp)$/i
const MOST = 10_000

/** The lock of a card's inputs (`replay.inputs_lock`), beside the card or at the root. */
export function requestLock(document: Document): Request[] {
  const { inputsLock: lock, folder = '' } = document.view('replay') ?? {}
  if (typeof lock?.value !== 'string') return []
  const verdicts = [...new Set([folder, ''])].map((root) => resolvePath(root, lock.value as string))
  const paths = new Set(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))
  return [...paths].map((path) => ({ fact: 'document', path }))
}

/** Times that stand in the lock, as what the card says of its data; told where the card names the lock. */
export function timesOfLock(document: Document, facts: Facts): TimeStamp[] {
  const lock = document.view('replay')?.inputsLock
  if (lock === undefined) return []
  for (const request of requestLock(document)) {
    const fact = facts.get(request)
    if (fact.known && fact.value.readable) return timesIn(fact.value.data, lock, request.path)
  }
  return []
}

function timesIn(data: Json, lock: At<Json>, file: string): TimeStamp[] {
  const found: TimeStamp[] = []
  const todo: { value: Json; at: Path }[] = [{ value: data, at: [] }]
  for (let next = todo.pop(), seen = 0; next !== undefined && seen < MOST; next = todo.pop(), seen++) {
    const { value, at } = next
    if (typeof value !== 'object' || value === null) {
      const key = String(at.at(-1) ?? '')
      const of = DATA.test(key) ? 'data' : RECORD.test(key) ? 'record' : undefined
      // A watermark may be an offset: only a text that is a time is one.
      if (of === undefined || typeof value !== 'string' || !readInstant(value).ok) continue
      found.push({ at: lock.at, value, of, name: `${key} in ${file}`, scope: '[]' })
    } else if (Array.isArray(value)) value.forEach((one: Json, i) => todo.push({ value: one, at: [...at, i] }))
    else for (const [key, one] of Object.entries(value as Record<string, Json>)) todo.push({ value: one, at: [...at, key] })
  }
  return found
}
