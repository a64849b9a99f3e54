import type { Document, FactRequest, Sample } from '../../src/policy.js'
import type { Options } from './options.js'
import type { Reporter } from './text.js'

type Request = FactRequest & { readonly fact: 'sample' }

/** One for each sample that the document names. */
export function requestSamples(document: Document, options: Options): Request[] {
  return samplesOf(document).flatMap((sample) => (sample.doubled === undefined ? [requestOf(document, sample, options)] : []))
}

function samplesOf(document: Document): readonly Sample[] {
  return document.view('quality')?.samples ?? []
}

function requestOf(document: Document, { file, record }: Sample, { content_model: contentModel }: Options): Request {
  return {
    fact: 'sample',
    path: file,
    against: { path: document.file, ...(record === undefined ? {} : { record }) },
    contentModel,
  }
}

/** Committed data against the schema of the document that names it. */
export function checkSamples(document: Document, { facts, options, report }: Reporter): void {
  for (const sample of samplesOf(document)) {
    if (sample.doubled !== undefined) {
      const { at, first, called } = sample.doubled
      const reason = `it is called \`${called}\` as \`${first}\` is, and a name is to stand for one of them; neither file was looked at`
      report({ rule: 'DQ.SAMPLE_UNREADABLE', at, data: { file: sample.name, reason } })
      continue
    }
    const fact = facts.get(requestOf(document, sample, options))
    if (!fact.known) {
      // Data that is not committed cannot be looked at, and mostly is not meant to be.
      if (fact.absent) continue
      report({ rule: 'DQ.SAMPLE_UNREADABLE', at: sample.at, data: { file: sample.name, reason: fact.reason.replace(/\.$/, '') } })
      continue
    }
    const { violations, found } = fact.value
    violations.forEach(({ row, line, column, field, reason }, i) => {
      const what = field === '' ? reason : `\`${field}\` ${reason}`
      const more =
        i === violations.length - 1 && found > violations.length ? `; ${found - violations.length} more are not shown` : ''
      const place = row === 0 ? 'the header' : `row ${row}`
      report({
        rule: 'DQ.SCHEMA_VIOLATED',
        at: sample.at,
        data: { file: sample.name, line, row: place, detail: `${what}${more}` },
        related: [{ file: sample.file, at: { line, column, endLine: line, endColumn: column }, message: place }],
        about: `${place} ${field}`,
      })
    })
  }
}
