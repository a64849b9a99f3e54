// @ts-check
// A policy of your own. It reads documents and reports; it touches no files, no network and no clock.

/** @type {import('specgate').Policy<{ key: string }>} */
export default {
  meta: {
    id: 'template-policy',
    summary: 'Requires that every document names its owner.',
    views: [],
    since: '0.1.0',
    options: {
      type: 'object',
      additionalProperties: false,
      properties: { key: { type: 'string', default: 'owner', description: 'Key that has to be there.' } },
    },
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
}
