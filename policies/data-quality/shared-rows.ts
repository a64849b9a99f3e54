import { folderOf, resolvePath } from '../../src/lib/paths.js'
import { isTableName } from '../../src/lib/tables/names.js'
import type { Document, FactRequest, SplitPart } from '../../src/policy.js'
import { show, type Reporter } from './text.js'

interface Pair {
  readonly request: FactRequest & { readonly fact: 'shared-rows' }
  readonly part: SplitPart
  readonly other: SplitPart
}

/** Splits that lie in files of their own, two by two. */
function pairsOf(document: Document): Pair[] {
  return (document.view('quality')?.splits ?? []).flatMap(({ parts }) => {
    const files = parts.flatMap((part) => {
      const verdict =
        typeof part.path?.value === 'string' ? resolvePath(folderOf(document.file), part.path.value) : { ok: false as const }
      return verdict.ok && isTableName(verdict.path) ? [{ part, file: verdict.path }] : []
    })
    return files.flatMap(({ part, file }, i) =>
      files.slice(i + 1).flatMap((two): Pair[] =>
        // One file for two splits is told as such.
        two.file === file ? [] : [{ request: { fact: 'shared-rows', path: two.file, with: file }, part, other: two.part }],
      ),
    )
  })
}

/** One for each two splits with files. */
export function requestShared(document: Document): Pair['request'][] {
  return pairsOf(document).map(({ request }) => request)
}

/** The same row on both sides. */
export function checkShared(document: Document, { facts, report }: Reporter): void {
  for (const { request, part, other } of pairsOf(document)) {
    const fact = facts.get(request)
    if (!fact.known) {
      if (fact.absent) continue
      const data = {
        file: request.path,
        reason: `whether it shares rows with \`${request.with}\`: ${fact.reason.replace(/\.$/, '')}`,
      }
      report({ rule: 'DQ.FILE_UNREADABLE', at: other.at, data })
      continue
    }
    const { shared, first = 0, rows, distinct } = fact.value
    if (shared === 0) continue
    const where = first === 0 ? '' : `, first in line ${first}`
    const detail = `${show(shared)} ${shared === 1 ? 'row' : 'rows'} of \`${other.name}\` (\`${request.path}\`${where}) ${shared === 1 ? 'is' : 'are'} in \`${part.name}\` too`
    // Where rows are alike by themselves, it may be chance.
    const soft = distinct < rows / 2 ? { soft: true } : {}
    report({
      rule: 'DQ.LEAKAGE',
      at: other.path?.at ?? other.at,
      data: { detail },
      related: [{ at: part.path?.at ?? part.at, message: 'the other side' }],
      ...soft,
    })
  }
}
