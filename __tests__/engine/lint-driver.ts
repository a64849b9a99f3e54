import { Source } from '../../src/documents/source.js'
import { recogniseKind } from '../kinds/support.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import type { Document, Path, Policy, RuleMeta, Severity } from '../../src/policy.js'

export interface Said {
  readonly rule: string
  readonly at: string
  readonly severity: Severity
  readonly message: string
}

/** A document as the engine makes it, without the engine. */
export function open(file: string, text: string): { readonly document: Document; readonly source: Source } {
  const source = new Source(file, new TextEncoder().encode(text))
  const document: Document = {
    file,
    kind: source.readable ? (recogniseKind(source.data, file)?.id ?? 'unknown') : 'unknown',
    side: 'head',
    readable: source.readable,
    data: source.data,
    problems: source.problems,
    get: () => undefined,
    view: () => undefined,
  }
  return { document, source }
}

/** What a policy says of files, with the text filled in, sorted as a report is; and the rows that it records. */
export function run(
  policy: Policy,
  files: Readonly<Record<string, string>>,
): { readonly said: readonly Said[]; readonly rows: readonly JsonObject[] } {
  const said: Said[] = []
  const rows: JsonObject[] = []
  const rules = policy.meta.rules as Record<string, RuleMeta>
  for (const [file, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { document, source } = open(file, text)
    const start = said.length
    policy.checkDocument?.(document, {
      options: {},
      facts: {
        find: () => undefined,
        get: () => {
          throw new Error('a lint rule asks for no facts')
        },
      },
      report: (report: { rule: string; at: Path; data: Record<string, string | number> }) => {
        const meta = rules[report.rule]
        if (meta === undefined) throw new Error(`${report.rule} is not declared`)
        const { line, column } = source.locate(report.at)
        const message = meta.message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
          if (!Object.hasOwn(report.data, name)) throw new Error(`${report.rule} gives no ${name}`)
          return String(report.data[name])
        })
        said.push({ rule: report.rule, at: `${file}:${line}:${column}`, severity: meta.severity, message })
      },
      record: (list: string, row: Json) => {
        if (list !== 'lint') throw new Error(`it recorded to ${list}`)
        rows.push(row as JsonObject)
      },
    })
    said.push(...said.splice(start).sort(compare))
  }
  return { said, rows }
}

function compare(a: Said, b: Said): number {
  const place = ({ at }: Said): [number, number] => at.split(':').slice(-2).map(Number) as [number, number]
  const [one, other] = [place(a), place(b)]
  return one[0] - other[0] || one[1] - other[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
