import { saysSomething } from './content.js'
import type { Step } from './move.js'

export type Bump = Step | 'none'
const RANK: Readonly<Record<Bump, number>> = { none: 0, patch: 1, minor: 2, major: 3 }

export interface Changeset {
  /** What it announces, by package. */
  readonly bumps: ReadonlyMap<string, Bump>
  readonly hasSummary: boolean
}

/** Front matter of `"name": minor` lines, then a summary (https://github.com/changesets/changesets). Undefined when it is none. */
export function readChangeset(text: string): Changeset | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const start = lines.findIndex((line) => line.trim() !== '')
  if (start < 0 || lines[start]!.trim() !== '---') return undefined
  const end = lines.findIndex((line, i) => i > start && line.trim() === '---')
  if (end < 0) return undefined
  const bumps = new Map<string, Bump>()
  for (const line of lines.slice(start + 1, end).flatMap(entriesOf)) {
    const match = /^\s*(?:"([^"]+)"|'([^']+)'|([^\s#"':][^#:]*?))\s*:\s*["']?(major|minor|patch|none)["']?\s*(?:#.*)?$/.exec(line)
    const name = match?.[1] ?? match?.[2] ?? match?.[3]
    if (name !== undefined) bumps.set(name, match![4] as Bump)
  }
  const summary = lines.slice(end + 1).join('\n')
  return { bumps, hasSummary: withoutComments(summary).split('\n').some(saysSomething) }
}

/** One line of YAML, or all of it in braces. */
function entriesOf(line: string): string[] {
  const inside = /^\s*\{(.*)\}\s*$/.exec(line)?.[1]
  return inside === undefined ? [line] : inside.split(',').map((entry) => entry.trim())
}

function withoutComments(text: string): string {
  return text
    .split('<!--')
    .map((part, i) => (i === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
    .join('')
}

export function isAtLeast(bump: Bump, step: Bump): boolean {
  return RANK[bump] >= RANK[step]
}

/** `@acme/churn` is `churn` to who has no registry. */
export function isNamed(name: string, names: readonly string[]): boolean {
  return names.includes(name) || (name.startsWith('@') && names.includes(name.slice(name.indexOf('/') + 1)))
}

/** The largest bump that changesets with a summary announce for one of the names. */
export function largestBump(changesets: readonly Changeset[], names: readonly string[]): Bump | undefined {
  let largest: Bump | undefined
  for (const { bumps, hasSummary } of changesets)
    for (const [name, bump] of bumps)
      if (hasSummary && isNamed(name, names) && (largest === undefined || !isAtLeast(largest, bump))) largest = bump
  return largest
}
