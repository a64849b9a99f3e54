import { plainText } from '../../src/lib/plain-text.js'
import { readInputsLock, type LockedInput } from '../../src/lib/inputs-lock.js'
import { listOf } from '../../src/lib/nearest.js'
import { isObject } from '../../src/model/json.js'
import type { Json } from '../../src/policy.js'
import type { Result } from './result.js'

const MOST = 3

/** What is not as it is locked, as the end of a sentence; undefined when all is. `open`: it cannot be told. */
export function compareInputs(
  lock: Json,
  inputs: NonNullable<Result['inputs']>,
): { readonly differs?: string; readonly open?: string } {
  const entries = readInputsLock(lock)
  if (entries === undefined) return { open: 'the inputs lock has no list of sources to compare its inputs with' }
  const [locked, read] = [entries.map(({ name }) => clean(name)), inputs.map(({ name }) => clean(name))]
  const [missing, extra] = [locked.filter((name) => !read.includes(name)), read.filter((name) => !locked.includes(name))]
  if (missing.length > 0) return { differs: `it did not read ${shown(missing)}` }
  if (extra.length > 0) return { differs: `it read ${shown(extra)}, which the lock does not have` }
  const at = locked.findIndex((name, i) => name !== read[i])
  if (at >= 0 || locked.length !== read.length)
    return at < 0
      ? { differs: `it read ${read.length} inputs, and the lock has ${locked.length}` }
      : { differs: `its input ${at + 1} is \`${read[at] ?? 'none'}\`, and the lock has \`${locked[at]}\` there` }
  const other = entries.map((entry, i) => differingKey(entry, inputs[i]?.value ?? null)).find((one) => one !== undefined)
  return other === undefined ? {} : { differs: other }
}

function differingKey(entry: LockedInput, value: Json): string | undefined {
  if (!isObject(entry.value) || !isObject(value)) return undefined
  const locked = entry.value
  const key = entry.locks.find((name) => Object.hasOwn(value, name) && show(value[name] as Json) !== show(locked[name] as Json))
  return key === undefined
    ? undefined
    : `it read \`${entry.name}\` with \`${key}: ${show(value[key] as Json)}\`, and \`${show(locked[key] as Json)}\` is locked`
}

function clean(name: string): string {
  return name.trim().replace(/\/+$/, '')
}

function shown(names: readonly string[]): string {
  const first = names.slice(0, MOST).map((name) => `\`${name}\``)
  return names.length > MOST ? `${first.join(', ')} and ${names.length - MOST} more` : listOf(first, 'and')
}

function show(value: Json): string {
  return plainText(value)
}
