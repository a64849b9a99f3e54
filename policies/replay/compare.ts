import { shortDigests } from '../../src/lib/digest.js'
import type { Context, Document, Json, ReplayView } from '../../src/policy.js'
import { declaredDigest, declaredOutputs, type Found, type NamedFile } from './files.js'
import { compareInputs } from './inputs.js'
import { readResult, type Output, type Result } from './result.js'
import type { rules } from './rules.js'
import { describeTolerance, isWithin, toleranceOf, type Tolerances } from './tolerance.js'

export interface Options {
  readonly result: string
}
export type Reporter = Context<Options, typeof rules>

/** What is held against what. `lock` is the inputs lock when it could be read. */
export interface Comparison {
  readonly document: Document
  readonly view: ReplayView
  readonly resultFile: NamedFile
  readonly file: string
  readonly data: Json
  readonly lock: (Found & { readonly is: 'there' }) | undefined
  readonly posture: 'strict' | 'lenient' | undefined
  readonly tolerances: Tolerances | undefined
}

/** The result of a replay against the document: its inputs, and what came out. */
export function compareResult(comparison: Comparison, context: Reporter): void {
  const { data, file, resultFile, view } = comparison
  const result = readResult(data)
  const open: string[] = []
  if (result === undefined) open.push('it is no map with `inputs` and `outputs`')
  else {
    const hold = checkInputs(result, comparison, context, open)
    // What was made from something else was not made the same, and proves nothing.
    if (hold && comparison.posture === 'strict') checkIdentity(result, comparison, context, open)
    if (hold && comparison.posture === 'lenient') checkDrift(result, comparison, context, open)
  }
  if (open.length > 0)
    context.report({
      rule: 'REPLAY.NOT_SHOWN',
      at: view.result === undefined ? view.at : resultFile.at,
      data: { file, detail: open.join('; ') },
    })
}

function checkInputs(result: Result, { view, lock, file }: Comparison, { facts, report }: Reporter, open: string[]): boolean {
  const differs: string[] = []
  if (lock !== undefined && result.inputs !== undefined) {
    const verdict = compareInputs(lock.data, result.inputs)
    if (verdict.differs !== undefined) differs.push(verdict.differs)
    if (verdict.open !== undefined) open.push(verdict.open)
  }
  if (lock !== undefined && result.lockDigest !== undefined) {
    const own = facts.get({ fact: 'digest', path: lock.path, algorithm: 'sha256', side: 'head' })
    if (own.known && `sha256:${own.value}` !== result.lockDigest) {
      const [used, now] = shortDigests(result.lockDigest.slice(7), own.value)
      differs.push(`it used an inputs lock of the sha256 \`${used}\`, and that of this commit has \`${now}\``)
    }
  }
  if (lock !== undefined && result.inputs === undefined && result.lockDigest === undefined)
    open.push('it does not say which inputs it read')
  if (result.seeds !== undefined && view.seeds !== undefined && sorted(result.seeds) !== sorted(view.seeds.value))
    differs.push(`its seeds are \`${sorted(result.seeds)}\`, and the document has \`${sorted(view.seeds.value)}\``)
  const other = (result.parts ?? []).filter(({ first, second }) => first !== second)
  if (other.length > 0) differs.push(`the two runs differ in ${table(result, false)}`)
  for (const detail of differs)
    report({ rule: 'REPLAY.INPUTS_DIFFER', at: view.inputsLock?.at ?? view.at, data: { file, detail } })
  return differs.length === 0
}

/** Same code, data, parameters, environment and seeds: the same digests of all outputs. */
function checkIdentity(result: Result, { document, view, file }: Comparison, { report }: Reporter, open: string[]): void {
  const at = view.posture?.at ?? view.at
  let compared = 0
  let different = 0
  for (const output of result.outputs) {
    if (output.digest === undefined) continue
    const declared = declaredDigest(document, output.name)
    const wanted = declared?.digest ?? output.original
    if (wanted === undefined) continue
    compared++
    if (wanted === output.digest) continue
    different++
    const [replayed, expected] = shortDigests(output.digest.slice(7), wanted.slice(7))
    const where = declared === undefined ? 'the first run had' : 'the document declares'
    const made = result.parts === undefined || result.parts.length === 0 ? '' : `, though ${table(result, true)}`
    report({
      rule: 'REPLAY.NOT_IDENTICAL',
      at: declared?.at ?? at,
      data: { file, detail: `\`${output.name}\` came out with the sha256 \`${replayed}\`, and ${where} \`${expected}\`${made}` },
    })
  }
  const numbers = result.outputs.filter(
    ({ expected, actual }) => expected !== undefined && actual !== undefined && !Object.is(expected, actual),
  )
  for (const { name, expected, actual } of numbers) {
    different++
    report({ rule: 'REPLAY.NOT_IDENTICAL', at, data: { file, detail: `\`${name}\` was ${expected} and came out as ${actual}` } })
  }
  if (result.identical === false && different === 0)
    report({ rule: 'REPLAY.NOT_IDENTICAL', at, data: { file, detail: 'it says so itself' } })
  else if (compared === 0 && different === 0) open.push('it gives no sha256 of an output that the document declares')
  else {
    const left = declaredOutputs(document).filter(
      (path) => !result.outputs.some(({ name, isOpen }) => isOpen !== true && (path === name || path.endsWith(`/${name}`))),
    )
    // One that the document declares is among those that nothing is said of.
    const unnamed = result.outputs.filter(({ name, isOpen }) => isOpen === true && !left.some((path) => path.endsWith(name)))
    if (unnamed.length > 0) open.push(`it gives nothing that can be compared for \`${unnamed[0]!.name}\``)
    if (left.length > 0)
      open.push(
        `it says nothing of ${left
          .slice(0, 3)
          .map((path) => `\`${path}\``)
          .join(', ')}${left.length > 3 ? ', …' : ''}`,
      )
  }
}

function checkDrift(
  result: Result,
  { document, view, file, tolerances }: Comparison,
  { report }: Reporter,
  open: string[],
): void {
  if (tolerances === undefined) return
  const unknown: string[] = []
  let compared = 0
  for (const output of result.outputs) {
    const tolerance = toleranceOf(output, tolerances)
    const within = tolerance && isWithin(output, tolerance)
    if (within === undefined) {
      const wanted = declaredDigest(document, output.name)?.digest ?? output.original
      if (output.digest !== undefined && output.digest === wanted) compared++
      else if (output.actual !== undefined || output.digest !== undefined || output.isOpen) unknown.push(output.name)
      continue
    }
    compared++
    if (within) continue
    const data = {
      file,
      output: output.name,
      drift: driftOf(output),
      allowed: describeTolerance(tolerance as NonNullable<typeof tolerance>),
      values:
        output.expected === undefined || output.actual === undefined
          ? 'the result does not give the values themselves'
          : `${output.expected} became ${output.actual}`,
    }
    report({ rule: 'REPLAY.OUT_OF_TOLERANCE', at: view.tolerance?.at ?? view.at, data })
  }
  if (unknown.length > 0) {
    const names = unknown.slice(0, 3).map((name) => `\`${name}\``)
    open.push(`by how much ${names.join(', ')}${unknown.length > 3 ? ', …' : ''} drifted, or what is allowed for it, is not said`)
  } else if (compared === 0) open.push('it has no outputs with `expected` and `actual`')
  const silent = [...tolerances.byName.keys()].filter(
    (name) =>
      name !== 'default' && name !== '*' && !result.outputs.some((one) => one.name === name || one.name.endsWith(`/${name}`)),
  )
  if (silent.length > 0) open.push(`it says nothing of \`${silent[0]!}\`, which has a tolerance of its own`)
}

function driftOf({ expected, actual, absolute, relative }: Output): string {
  if (expected === undefined || actual === undefined) return absolute === undefined ? percent(relative ?? 0) : String(absolute)
  const drift = Math.abs(actual - expected)
  return expected === 0 || !Number.isFinite(drift)
    ? String(drift)
    : `${Number(drift.toPrecision(6))} (${percent(drift / Math.abs(expected))})`
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`
}

/** The parts of two runs side by side: all that are the same, or those that differ with both their values. */
function table({ parts = [] }: Result, same: boolean): string {
  if (same) return `${parts.map(({ name }) => name).join(', ')} are the same`
  return parts
    .filter(({ first, second }) => first !== second)
    .map(({ name, first, second }) => {
      const [a, b] = shortDigests(first.replace(/^sha256:/, ''), second.replace(/^sha256:/, ''))
      return `${name} (\`${a}\` and \`${b}\`)`
    })
    .join(', ')
}

/** As text that does not depend on the order of keys. */
function sorted(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(sorted).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const map = value as { readonly [key: string]: Json }
  return `{${Object.keys(map)
    .sort()
    .map((key) => `${key}: ${sorted(map[key] as Json)}`)
    .join(', ')}}`
}
