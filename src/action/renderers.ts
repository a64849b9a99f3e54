import type { Finding } from '../model/report.js'
import type { SourceText } from '../reporters/reporter.js'
import type { Mend, Suggestion } from '../reporters/suggestions.js'
import type { GateAnswer, Renderers } from './main.js'

export interface RenderedAnswer extends GateAnswer {
  readonly sources: SourceText
  readonly text: (file: string) => string | undefined
  readonly edits: readonly Mend[]
}

/** The real reporters, each loaded when it is used. */
export const renderers: Renderers<RenderedAnswer> = {
  text: (answer) => render('text', answer),
  json: (answer) => render('json', answer),
  async comment({ report }, { max }) {
    const { COMMENT_BUDGET, renderMarkdown } = await import('../reporters/markdown.js')
    return renderMarkdown(report, { ...COMMENT_BUDGET, max })
  },
  async summary({ report }) {
    const { SUMMARY_BUDGET, renderMarkdown } = await import('../reporters/markdown.js')
    return renderMarkdown(report, SUMMARY_BUDGET)
  },
  async annotations({ report }, budget) {
    const { rankAnnotations } = await import('../reporters/github.js')
    return rankAnnotations(report, budget)
  },
  async suggestions({ report, edits, text }) {
    const open = new Set(report.findings.filter(({ waiver, severity }) => waiver === null && severity !== 'note').map(identityOf))
    const byFile = new Map<string, Mend[]>()
    for (const mend of edits) {
      const { file, side } = mend.finding
      if (side === 'head' && open.has(identityOf(mend.finding))) byFile.set(file, [...(byFile.get(file) ?? []), mend])
    }
    if (byFile.size === 0) return []
    const { makeSuggestions } = await import('../reporters/suggestions.js')
    const all = [...byFile].flatMap(([file, mends]) => makeSuggestions(file, text(file) ?? '', mends))
    // The sort is stable: within a severity by file and line.
    return all.sort((a, b) => weigh(a) - weigh(b))
  },
}

function identityOf({ rule, file, line, column, message }: Finding): string {
  return [rule, file, line, column, message].join('\0')
}

function weigh({ findings }: Suggestion): number {
  return findings[0]?.severity === 'error' ? 0 : 1
}

async function render(id: 'text' | 'json', { report, sources }: RenderedAnswer): Promise<string> {
  const { loadReporter } = await import('../reporters/index.js')
  return (await loadReporter(id)).render({ report, sources, colour: false, width: 0 })
}
