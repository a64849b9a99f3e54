// @ts-check
// A policy of your own. It reads documents and reports; it touches no files, no network and no clock.

import options from './options.schema.json' with { type: 'json' }

/** @type {import('specgate').Policy<{ key: string }>} */
export default {
  meta: {
    id: 'template-policy',
    summary: 'Requires that an owner, where a document has one, has a name.',
    views: [],
    since: '0.1.0',
    options,
    rules: {
      'TEMPLATE.MISSING': {
        severity: 'warning',
        message: '{{file}} has `{{key}}` without a name.',
        why: 'Nobody knows whom to ask when it breaks.',
        fix: 'Write the name of a person or a team, or leave `{{key}}` out.',
      },
    },
  },
  checkDocument(document, { options: { key }, report }) {
    const owner = document.get([key])
    if (owner === null || owner === '') report({ rule: 'TEMPLATE.MISSING', at: [key], data: { file: document.file, key } })
  },
}
