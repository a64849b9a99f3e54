import type { SourceText } from '../reporters/reporter.js'
import type { GateAnswer, Renderers } from './main.js'

export interface RenderedAnswer extends GateAnswer {
  readonly sources: SourceText
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
}

async function render(id: 'text' | 'json', { report, sources }: RenderedAnswer): Promise<string> {
  const { loadReporter } = await import('../reporters/index.js')
  return (await loadReporter(id)).render({ report, sources, colour: false, width: 0 })
}
