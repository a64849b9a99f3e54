import { bumpBetween, covers } from '../lib/change-class/bump.js'
import { readVersion } from '../lib/semver.js'
import type { VersionRow } from '../model/report.js'

/** Whether the step that the document declares covers what its change asks for; undefined where there is no semver to go by. */
export function isCovered({ base, head, required }: VersionRow): boolean | undefined {
  const [from, to] = [readVersion(base ?? undefined), readVersion(head ?? undefined)]
  if (!from.ok || !to.ok) return undefined
  const step = bumpBetween(from.version, to.version)
  return step !== undefined && covers(step, required)
}

/** Whether a reader has something to do or to know: a step that is due; where there is no version to raise, only a break. */
export function isWorthTelling({ base, head, required, declared }: VersionRow): boolean {
  if (base === null && head === null) return required === 'major'
  return required !== 'none' || declared === 'decreased'
}
