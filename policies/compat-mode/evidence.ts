import { folderOf, resolvePath } from '../../src/lib/paths.js'
import { isObject } from '../../src/model/json.js'
import type { At, Document, Fact, Facts, Json } from '../../src/policy.js'
import { documentRequest } from '../../src/lib/requests.js'

/** Where a file that a document names may be: from its own folder, else from the root of the workspace. */
export function candidatesOf(document: Document, raw: Json | undefined): readonly string[] {
  if (typeof raw !== 'string') return []
  const paths = [folderOf(document.file), ''].flatMap((folder) => {
    const verdict = resolvePath(folder, raw.trim())
    return verdict.ok ? [verdict.path] : []
  })
  return [...new Set(paths)]
}

/** A report as data, or why there is none: the end of a sentence. */
export type ReportFile =
  | { readonly ok: true; readonly path: string; readonly data: Json }
  | { readonly ok: false; readonly missing: boolean; readonly reason: string }

/** Reads the file at the head that `raw` names. */
export function readReport(document: Document, raw: Json | undefined, facts: Facts): ReportFile {
  if (typeof raw !== 'string' || raw.trim() === '') return { ok: false, missing: true, reason: 'names no report' }
  const unsafe = resolvePath(folderOf(document.file), raw.trim())
  const found = candidatesOf(document, raw).map((path): [string, Fact<Document> | undefined] => [
    path,
    facts.find(documentRequest(path)),
  ])
  if (found.length === 0)
    return {
      ok: false,
      missing: true,
      reason: `names the report \`${raw}\`, which cannot be a file here: ${unsafe.ok ? '' : unsafe.reason}`,
    }
  const [path, fact] =
    found.find(([, one]) => one?.known === true) ?? found.find(([, one]) => one?.known === false && !one.absent) ?? found[0]!
  if (fact === undefined) return { ok: false, missing: false, reason: `names the report \`${path}\`, which was not looked at` }
  if (!fact.known)
    return {
      ok: false,
      missing: fact.absent,
      reason: fact.absent
        ? `names the report \`${path}\`, which is not there`
        : `names the report \`${path}\`, which cannot be read: ${fact.reason}`,
    }
  if (!fact.value.readable)
    return { ok: false, missing: false, reason: `names the report \`${path}\`, which cannot be read${whyUnreadable(fact.value)}` }
  return { ok: true, path, data: fact.value.data }
}

function whyUnreadable({ problems }: Document): string {
  const first = problems[0]
  if (first === undefined) return ''
  const { found, detail } = first.data
  const what = [found === undefined ? '' : `\`${found}\``, detail ?? ''].filter((part) => part !== '').join(': ')
  return ` (line ${first.span.line}: ${what === '' ? first.rule : what})`
}

/** Sections that are maps; anything else is none that could be read. */
export function sectionOf({ value }: At<Json>): Readonly<Record<string, Json>> | undefined {
  return isObject(value) ? value : undefined
}
