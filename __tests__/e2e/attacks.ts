/** The hostile inputs in `__tests__/attacks` with what `index.tsv` says of each, and the large ones, made here. */
import { readFileSync } from 'node:fs'
import { parseCommand, parseLegacyCommand } from '../action/runner.js'

export interface Attack {
  readonly file: string
  readonly group: string
  readonly verdict: 'error' | 'warning' | 'ok' | 'any'
  /** First and last line that the finding may stand on. */
  readonly lines: readonly [number, number] | undefined
}

const HEAD = `versioning: {scheme: "semver", stability_line: "v1.*", compat_mode: "both", notice: {type: "release", summary: "initial", date: "2025-09-21"}}
pipeline: {version: "v1.0.0"}
`

const chain = (count: number, node: (i: number) => string): string =>
  `${HEAD}lineage:\n  graph:\n    nodes:\n${Array.from({ length: count }, (_, i) => `      - ${node(i)}\n`).join('')}    edges:\n${Array.from({ length: count - 1 }, (_, i) => `      - {from: "n${i}", to: "n${i + 1}"}\n`).join('')}`

/** As in the collection, to the byte. */
const MADE: Readonly<Record<string, () => string>> = {
  'graph/chain-8000.yaml': () => chain(8000, (i) => `{id: "n${i}", kind: stage, version: "v1.0"}`),
  'inject/mermaid-600-edges.yaml': () => chain(601, (i) => `{id: "n${i}", kind: stage}`),
  'inject/comment-3000-findings.yaml': () =>
    `${HEAD}artifacts:\n${Array.from({ length: 3000 }, (_, i) => `  - {path: "outputs/f${i}.bin", sha256: ""}\n`).join('')}`,
}

const FOLDER = new URL('../attacks/', import.meta.url)

export function readAttack(file: string): Uint8Array {
  return Object.hasOwn(MADE, file) ? Buffer.from(MADE[file]!()) : readFileSync(new URL(file, FOLDER))
}

export function listAttacks(...groups: readonly string[]): Attack[] {
  const rows = readFileSync(new URL('index.tsv', FOLDER), 'utf8').trimEnd().split('\n').slice(1)
  return rows
    .map((row): Attack => {
      const [file = '', , , , verdict, line = ''] = row.split('\t')
      const [first, last = first] = line.split('-').map(Number)
      const lines = line === '' ? undefined : ([first!, last!] as const)
      return { file, group: file.slice(0, file.indexOf('/')), verdict: verdict as Attack['verdict'], lines }
    })
    .filter(({ group }) => groups.includes(group))
}

/** Commands that the runner would obey in a text of ours, as `name`. `github` output may annotate and group, nothing else may. */
export function foreignCommands(text: string, format: string): string[] {
  const ours = format === 'github' ? ['error', 'warning', 'notice', 'group', 'endgroup'] : []
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const legacy = parseLegacyCommand(line)
    if (legacy !== undefined) return [`##[${legacy.name}]`]
    const command = parseCommand(line)
    return command === undefined || ours.includes(command.name) ? [] : [`::${command.name}`]
  })
}
