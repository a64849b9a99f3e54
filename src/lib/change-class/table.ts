/**
 * The change classes of Core.DataSpec Ch. 7: what one change asks of the version, whatever mode is declared. Additive is minor,
 * dropped or retyped is major. Of the rest the table says nothing: with a mode the matrix decides; without one, what the new
 * side still reads of the old data is minor (the volume's "BC"), what it refuses is major.
 */
import type { SchemaChange } from '../../model/schema-change.js'
import type { Bump } from './bump.js'

/** Nobody can get the value back. A rename with an alias is not among them: the alias fills it. */
const DROPPED = new Set(['field removed', 'record removed', 'schema removed', 'item removed', 'enforcement dropped'])
/** The value is another than it was, even when the text of the type happens to be readable. */
const RETYPED = new Set([
  'type changed',
  'type no longer stated',
  'type narrowed',
  'type renamed',
  'logical type changed',
  'primary key changed',
  'item changed',
])
const ADDED = new Set(['field added', 'record added', 'schema added', 'item added', 'alias added', 'default added'])

/** `isRemade`: the data is made anew with the schema, so that what the new side refuses of the old data hurts nobody. */
export function bumpOfChange(
  change: Pick<SchemaChange, 'class' | 'what' | 'obliging'>,
  hasMode: boolean,
  isRemade = false,
): Bump {
  if (DROPPED.has(change.what)) return 'major'
  if (RETYPED.has(change.what)) return 'major'
  if (change.class === 'none') return 'patch'
  if (change.class === 'break') return 'major'
  if (ADDED.has(change.what) && change.obliging !== true) return 'minor'
  return change.class === 'forward' && !hasMode && !isRemade ? 'major' : 'minor'
}
