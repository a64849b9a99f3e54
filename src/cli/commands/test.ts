import { compareCase, runCase } from '../../engine/cases.js'
import { GateError } from '../../model/errors.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import { findPolicyFolders, loadPolicyFolder } from '../load-policy-folder.js'
import type { Command } from '../main.js'

const meta: CommandMeta = {
  name: 'test',
  operands: '[dir]',
  maxOperands: 1,
  summary:
    'Runs the cases of every policy below a folder (default: policies, then .github/specgate/policies). A case lists exactly what the policy must say.',
  flags: {},
}

export const command: Command = { meta, run: runTests }

/** Where policies are looked for when no folder is named. */
export const POLICY_DIRS = ['policies', '.github/specgate/policies'] as const

async function runTests(args: Arguments): Promise<number> {
  // A folder `policies` may well be somebody else's.
  const dir = args.operands[0] ?? POLICY_DIRS.find((candidate) => findPolicyFolders(candidate).length > 0)
  const folders = dir === undefined ? [] : findPolicyFolders(dir)
  if (folders.length === 0)
    throw new GateError(2, 'there is no policy to test', {
      where: dir ?? POLICY_DIRS.join(', '),
      fix: 'Name a folder that holds policies (`policy.mjs` or `policy.ts`), or start one with `specgate new-policy <id>`.',
    })
  let passed = 0
  let failed = 0
  let testing: string | undefined
  const guard = (): void => {
    process.stderr.write(
      `specgate: the policy ended the process before its cases were run: ${testing}\n  A policy calls no \`process.exit\`.\n`,
    )
    process.exitCode = 3
  }
  process.once('exit', guard)
  for (const folder of folders) {
    testing = folder
    const { id, policy, faults, cases } = await loadPolicyFolder(folder)
    const lines: string[] = faults.map((fault) => `  contract: ${fault}`)
    if (cases.length === 0) lines.push('  it has no cases: nothing shows that it works')
    failed += lines.length
    for (const given of faults.length > 0 ? [] : cases) {
      const { findings } = await runCase(policy, given)
      const differences = compareCase(given, findings)
      if (differences.length === 0) passed++
      else {
        failed++
        lines.push(
          `  ${given.file}: ${given.title}`,
          ...differences.flatMap((text) => text.split('\n').map((line) => `    ${line}`)),
        )
      }
    }
    process.stdout.write(
      `${lines.length === 0 ? 'ok  ' : 'FAIL'} ${id} (${cases.length} ${cases.length === 1 ? 'case' : 'cases'})\n${lines.map((line) => `${line}\n`).join('')}`,
    )
  }
  process.off('exit', guard)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}
