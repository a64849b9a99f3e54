import { holds } from '../../src/lib/condition/index.js'
import type { ColumnProfile, FactRequest, Json, Path, QualityGate, TableProfile } from '../../src/policy.js'
import type { Options } from './options.js'
import { describeLimit, readGate, regionOf, type Requirement } from './requirement.js'
import { few, show } from './text.js'

type Question = Pick<FactRequest & { readonly fact: 'table' }, 'columns' | 'keys' | 'ranks'>

/** Something that a gate asks for and the rows do not give. */
export interface FileFailure {
  readonly at: Path
  /** The end of a sentence. */
  readonly detail: string
  /** Of the first row; 0 when it is about all of them. */
  readonly line: number
}

/** Fewer rows have no percentile that means anything. */
const FEWEST = 20
const KINDS: Readonly<Record<string, 'not_null' | 'unique' | 'range' | 'enum' | 'distribution'>> = {
  ...{ not_null: 'not_null', notnull: 'not_null', non_null: 'not_null', required: 'not_null' },
  ...{ unique: 'unique', uniqueness: 'unique', primary_key: 'unique' },
  ...{ range: 'range', between: 'range', interval: 'range' },
  ...{ enum: 'enum', accepted_values: 'enum', allowed_values: 'enum', in_set: 'enum' },
  ...{ distribution: 'distribution', percentile: 'distribution', quantile: 'distribution' },
}

function kindOf({ kind, columns }: QualityGate): (typeof KINDS)[string] | undefined {
  if (typeof kind?.value !== 'string' || columns.length === 0) return undefined
  const name = kind.value.trim().toLowerCase().replace(/[\s-]/g, '_')
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
}

/** `cols: [[id, ts]]` is one key of two columns. */
function partsOf(column: string): string[] {
  return column.split(' + ')
}

/** What has to be known of a file to hold these gates to it; undefined when none of them is about rows. */
export function questionOf(gates: readonly QualityGate[], options: Options): Question | undefined {
  const columns = new Set<string>()
  const keys = new Map<string, readonly string[]>()
  const ranks = new Set<number>()
  for (const gate of gates) {
    const kind = kindOf(gate)
    if (kind === undefined) continue
    for (const column of gate.columns) {
      if (kind === 'unique') keys.set(column, partsOf(column))
      else for (const part of partsOf(column)) columns.add(part)
    }
    if (kind === 'distribution') for (const { subject } of readGate(gate, options).requirements) ranks.add(rankOf(subject) ?? 50)
  }
  if (columns.size + keys.size === 0) return undefined
  return { columns: [...columns].sort(), keys: [...keys.values()], ranks: [...ranks].sort((a, b) => a - b) }
}

function rankOf(subject: string | undefined): number | undefined {
  if (subject === 'median') return 50
  const [, rank] = /^p(\d+(?:[._]\d+)?)$/i.exec(subject ?? '') ?? []
  const number = Number(rank?.replace('_', '.'))
  return rank === undefined || number > 100 ? undefined : number
}

/** A gate against the rows of a file. Columns that the file does not have are those of another. */
export function failuresOf(gate: QualityGate, table: TableProfile, options: Options): FileFailure[] {
  const kind = kindOf(gate)
  if (kind === undefined) return []
  if (kind === 'unique') return gate.columns.flatMap((column) => doubled(gate, column, table))
  const profiles = table.profiles.filter(({ column }) =>
    gate.columns.some((name) => partsOf(name).some((part) => covers(part, column))),
  )
  return profiles.flatMap((profile): FileFailure[] => {
    if (kind === 'not_null') return empty(gate, profile, table)
    if (kind === 'enum') return foreign(gate, profile)
    const { requirements } = readGate(gate, options)
    return requirements.flatMap((one) => (kind === 'range' ? outside(one, profile) : measured(one, profile)))
  })
}

/** `feature_*` */
function covers(pattern: string, column: string): boolean {
  if (!pattern.includes('*')) return pattern === column
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.at(-1) ?? ''
  return column.length >= first.length + last.length && column.startsWith(first) && column.endsWith(last)
}

function doubled({ at }: QualityGate, column: string, { keys }: TableProfile): FileFailure[] {
  const key = keys.find(({ names }) => names.join(' + ') === column)
  if (key?.doubled !== undefined) {
    const { value, line } = key.doubled
    return [{ at, detail: `\`${column}\` is \`${value}\`${inLine(line)}, which was there before${more(key.count ?? 1)}`, line }]
  }
  return key?.unfinished === true
    ? [{ at, detail: `\`${column}\` has too many values to tell whether each comes once`, line: 0 }]
    : []
}

function empty({ at }: QualityGate, { column, missing, missingAt = 0 }: ColumnProfile, { rows }: TableProfile): FileFailure[] {
  if (missing === 0) return []
  return [
    {
      at,
      detail: `\`${column}\` is empty in ${missing} of ${rows} rows${missingAt === 0 ? '' : `, first${inLine(missingAt)}`}`,
      line: missingAt,
    },
  ]
}

function foreign({ at, allowed }: QualityGate, { column, values }: ColumnProfile): FileFailure[] {
  if (!Array.isArray(allowed?.value)) return []
  const names = new Set((allowed.value as readonly Json[]).map(String))
  if (values === undefined)
    return names.size > 1000
      ? []
      : [{ at: allowed.at, detail: `\`${column}\` has more than 1000 different values, and ${names.size} are allowed`, line: 0 }]
  const odd = values.filter(({ value }) => !names.has(value))
  const [first] = odd
  if (first === undefined) return []
  const shown = few(odd.map(({ value }) => `\`${value.slice(0, 40)}\``))
  return [
    {
      at: allowed?.at ?? at,
      detail: `\`${column}\` is ${shown}${inLine(first.line)}, and has to be one of the ${names.size} values that are allowed`,
      line: first.line,
    },
  ]
}

function outside(requirement: Requirement, profile: ColumnProfile): FileFailure[] {
  const { subject, unit, at } = requirement
  const region = regionOf(requirement)
  if (region === undefined || subject !== undefined || unit !== undefined) return []
  const { column, text, infinite, min, max } = profile
  const asked = `and has to be ${describeLimit(requirement)}`
  if (text !== undefined)
    return [
      { at, detail: `\`${column}\` is the text \`${text.value.slice(0, 40)}\`${inLine(text.line)}, ${asked}`, line: text.line },
    ]
  if (infinite > 0 && (region.low !== undefined || region.high !== undefined))
    return [{ at, detail: `\`${column}\` is infinite in ${infinite} rows, ${asked}`, line: 0 }]
  const wrong = [min, max].find((one) => one !== undefined && !holds(region, one.value))
  return wrong === undefined
    ? []
    : [{ at, detail: `\`${column}\` is ${show(wrong.value)}${inLine(wrong.line)}, ${asked}`, line: wrong.line }]
}

function measured(requirement: Requirement, profile: ColumnProfile): FileFailure[] {
  const { subject, unit, at } = requirement
  const region = regionOf(requirement)
  const { column, numbers, quantiles, mean, min, max, sampled } = profile
  if (region === undefined || unit !== undefined || numbers < FEWEST) return []
  const rank = rankOf(subject)
  const values: Readonly<Record<string, number | undefined>> = {
    mean,
    avg: mean,
    average: mean,
    min: min?.value,
    max: max?.value,
  }
  const value = rank === undefined ? values[subject ?? ''] : quantiles[String(rank)]
  if (value === undefined || holds(region, value)) return []
  const about = sampled && rank !== undefined ? 'about ' : ''
  return [
    { at, detail: `\`${column}.${subject!}\` is ${about}${show(value)} and has to be ${describeLimit(requirement)}`, line: 0 },
  ]
}

function inLine(line: number): string {
  return line === 0 ? '' : ` in line ${line}`
}

function more(count: number): string {
  return count > 1 ? `; ${count} rows in all repeat one` : ''
}
