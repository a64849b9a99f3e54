import { definePolicy } from '../../src/policy.js'
import options from './options.schema.json' with { type: 'json' }

interface Options {
  readonly key: string
}

export default definePolicy<Options>()({
  meta: {
    id: 'template-policy',
    summary: 'Requires that every document names its owner.',
    views: [],
    since: '0.1.0',
    options,
    rules: {
      'TEMPLATE.MISSING': {
        severity: 'warning',
        message: '{{file}} has no `{{key}}`.',
        why: 'Nobody knows whom to ask when it breaks.',
        fix: 'Add `{{key}}` with the name of a person or a team.',
      },
    },
  },
  checkDocument(document, { options: { key }, report }) {
    if (document.get([key]) === undefined) report({ rule: 'TEMPLATE.MISSING', at: [], data: { file: document.file, key } })
  },
})
