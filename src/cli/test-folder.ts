import { compareCase, runCase } from '../engine/cases.js'
import { loadPolicyFolder } from './load-policy-folder.js'

/** What the cases of one policy have shown. */
export interface FolderResult {
  readonly folder: string
  readonly id: string
  readonly cases: number
  readonly passed: number
  /** What is wrong, as lines to read; each fault of the contract and each failed case counts once in `failed`. */
  readonly lines: readonly string[]
  readonly failed: number
}

/** Runs the cases of the policy in a folder; `begin` hears of each before it runs. Throws GateError 2 when it cannot be loaded. */
export async function testFolder(folder: string, begin: (doing: string) => void): Promise<FolderResult> {
  begin('it was loaded')
  const { id, policy, faults, cases } = await loadPolicyFolder(folder)
  const lines = faults.map((fault) => `  contract: ${fault}`)
  if (cases.length === 0) lines.push('  it has no cases: nothing shows that it works')
  let [passed, failed] = [0, lines.length]
  for (const given of faults.length > 0 ? [] : cases) {
    begin(`its case ${given.file} ran (${given.title})`)
    const { findings } = await runCase(policy, given)
    const differences = compareCase(given, findings)
    if (differences.length === 0) {
      passed++
      continue
    }
    failed++
    const shown = differences.flatMap((text) => text.split('\n').map((line) => `    ${line}`))
    lines.push(`  ${given.file}: ${given.title}`, ...shown)
  }
  return { folder, id, cases: cases.length, passed, lines, failed }
}
