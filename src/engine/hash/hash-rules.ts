import type { Difference } from '../../model/hash-report.js'
import type { Policy, RuleTable } from '../../policy.js'

/** What only the command `hash` can tell. The others of its rules are those of `artifact-digests` and `manifest-parity`. */
const HASH_RULES = {
  'ART.WITNESS_DIFFERS': {
    severity: 'error',
    message:
      '`{{path}}` has the sha256 `{{actual}}`, but when an earlier step declared `{{name}}`, the runner read `{{expected}}`.',
    why: 'Two independent readings of one file differ, so it was changed between the two, and one of the digests is not of what is shipped.',
    fix: 'Find the step that changed the file after it was declared, or give the two files different names.',
  },
} as const satisfies RuleTable

/** The rules of `specgate hash` as a policy, so that they are explained like every other. */
export const HASH_POLICY: Policy = {
  meta: {
    id: 'hash',
    summary:
      'Requires that digests of build outputs, which `specgate hash` makes, agree with every other reading of the same bytes.',
    views: [],
    rules: HASH_RULES,
    options: {},
    since: '0.1.0',
  },
}

/** What the runner read of a file, against what we read. */
export function witnessDiffers(
  path: string,
  actual: string,
  witness: { readonly name: string; readonly sha256: string },
): Difference {
  const rule = HASH_RULES['ART.WITNESS_DIFFERS']
  const data: Readonly<Record<string, string>> = { path, actual, name: witness.name, expected: witness.sha256 }
  const message = rule.message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => data[name] as string)
  const place = { file: path, line: 1, column: 1, path }
  return { ...place, rule: 'ART.WITNESS_DIFFERS', message, fix: rule.fix, expected: witness.sha256, actual }
}
