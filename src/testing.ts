/**
 * The case harness for a policy of your own, as `specgate test` uses it: for those who want their cases in their own test
 * runner.
 *
 *     import { testPolicy } from 'specgate/testing'
 *     for (const { title, differences } of await testPolicy(policy, casesFolderTexts)) test(title, () => assert.deepEqual(differences, []))
 */
import { compareCase, parseCase, runCase, type PolicyCase } from './engine/cases.js'
import { checkPolicy } from './engine/check-policy.js'
import type { Policy } from './policy.js'

export { compareCase, parseCase, runCase, type PolicyCase }

/** One case and what differs from its expectation, as lines to read; none when it passes. */
export interface CaseResult {
  readonly file: string
  readonly title: string
  readonly differences: readonly string[]
}

/**
 * Runs a policy on the texts of its case files (file name → YAML). A policy that breaks the contract is the first result.
 * Throws for a case file that is none.
 */
export async function testPolicy(policy: Policy, cases: Readonly<Record<string, string>>): Promise<CaseResult[]> {
  const faults = checkPolicy(policy, { ids: new Set(), reserved: new Set() })
  const results: CaseResult[] = [{ file: '', title: 'the policy keeps the contract', differences: faults }]
  for (const [file, text] of Object.entries(cases)) {
    const given = parseCase(file, text)
    const { findings } = await runCase(policy, given)
    results.push({ file, title: given.title, differences: compareCase(given, findings) })
  }
  return results
}
