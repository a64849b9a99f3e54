import { jsonText } from '../../src/lib/json-text.js'
import { listOf } from '../../src/lib/nearest.js'
import { isList, isObject, shortPath } from '../../src/model/json.js'
import type { Document, Json, Path, VersioningView } from '../../src/policy.js'
import type { Notice, NoticeContext } from './notice.js'

const REASONS = ['legal', 'safety', 'integrity', 'privacy']
const GONE = /^(?:withdrawn|yanked|revoked|tombstoned?)$/i

/** A withdrawal has to be allowed, to say why, and to leave a tombstone. */
export function checkWithdrawal(document: Document, view: VersioningView, notice: Notice, { report }: NoticeContext): void {
  const missing = (detail: string, at: Path): void => report({ rule: 'NOTICE.TOMBSTONE_MISSING', at, data: { detail } })
  const { withdrawal } = view
  const value = withdrawal?.value
  if (isObject(value) && value['allowed'] === false) {
    const at = [...withdrawal!.at, 'allowed']
    report({ rule: 'NOTICE.WITHDRAWAL_FORBIDDEN', at, data: { path: shortPath(at) } })
    return
  }
  const place = notice.type?.at ?? notice.at
  const isMarked = hasMark(document.data) || view.references.some(({ value: text }) => isTombstoneText(text))
  if (withdrawal === undefined || value === undefined || !isObject(value) || Object.keys(value).length === 0) {
    if (isMarked) return
    const what = withdrawal === undefined ? 'there is no' : 'nothing is said in'
    return missing(
      `${what} \`${withdrawal === undefined ? 'versioning.withdrawal' : shortPath(withdrawal.at)}\` and nothing is marked as withdrawn`,
      place,
    )
  }
  const path = shortPath(withdrawal.at)
  const reasons = reasonsOf(value)
  const odd = reasons.filter(({ value: reason }) => !REASONS.includes(typeof reason === 'string' ? reason.trim() : ''))
  for (const reason of odd)
    missing(`the reason ${show(reason.value)} is none of ${listOf(REASONS, 'and')}`, [...withdrawal.at, ...reason.at])
  if (reasons.length === 0 && !isMarked) missing(`\`${path}\` gives no reason (${listOf(REASONS)})`, withdrawal.at)
  if (value['mirror_tombstone'] === false && !isMarked)
    missing(`\`${path}.mirror_tombstone\` is false and nothing is marked as withdrawn`, [...withdrawal.at, 'mirror_tombstone'])
}

/** Whether there is anything at all that tells a mirror to stop: then artifacts may stay where they are. */
export function hasTombstone(document: Document, view: VersioningView): boolean {
  const value = view.withdrawal?.value
  if (isObject(value) && Object.keys(value).length > 0 && value['allowed'] !== false && value['mirror_tombstone'] !== false)
    return true
  return hasMark(document.data) || view.references.some(({ value: text }) => isTombstoneText(text))
}

function reasonsOf(withdrawal: { readonly [key: string]: Json }): { value: Json; at: Path }[] {
  for (const key of ['reasons', 'reason']) {
    const value = withdrawal[key]
    if (value === undefined || value === null) continue
    return isList(value) ? value.map((one, i) => ({ value: one, at: [key, i] })) : [{ value, at: [key] }]
  }
  return []
}

/** `tombstone: true`, `status: withdrawn`, `channel: yanked` or a path with `tombstone` in its name, anywhere in the document. */
function hasMark(data: Json): boolean {
  const todo: Json[] = [data]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (isList(next)) for (const item of next) todo.push(item)
    if (!isObject(next)) continue
    for (const [key, value] of Object.entries(next)) {
      if (key === 'tombstone' && value !== null && value !== false && value !== '') return true
      if (/^(?:status|state|channel)$/.test(key) && typeof value === 'string' && GONE.test(value.trim())) return true
      if (/^(?:path|uri|url)$/.test(key) && isTombstoneText(value)) return true
      if (value !== null && typeof value === 'object') todo.push(value)
    }
  }
  return false
}

function isTombstoneText(value: Json): boolean {
  return typeof value === 'string' && /(?:^|[^a-z])tombstone(?:$|[^a-z])/i.test(value)
}

function show(value: Json): string {
  return typeof value === 'string' ? `\`${value}\`` : `\`${jsonText(value).slice(0, 60)}\``
}
