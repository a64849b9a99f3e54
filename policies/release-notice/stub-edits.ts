import { isObject } from '../../src/model/json.js'
import type { Document, Edit } from '../../src/policy.js'
import { NOTICE_PATH } from './notice.js'
import type { Stub } from './notice.js'

/** Writes a notice where there is none; nothing when `versioning` is something that cannot hold one. */
export function stubEdits(document: Document, stub: Stub): Edit[] {
  if (!isObject(document.data)) return []
  const section = document.get(['versioning'])
  if (section === null) return [{ set: ['versioning'], value: { notice: { ...stub } } }]
  if (section !== undefined && !isObject(section)) return []
  return [{ set: NOTICE_PATH, value: { ...stub } }]
}
