import { GateError } from '../../model/errors.js'
import { escapeLog } from '../../reporters/escape.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import { entryFile } from '../../threads/entry.js'
import { findPolicyFolders } from '../load-policy-folder.js'
import type { Command } from '../main.js'
import { eachFolder } from '../folder-thread.js'

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
  let [passed, failed, brokenOff] = [0, 0, 0]
  for await (const outcome of eachFolder('test', folders, entryFile())) {
    if ('why' in outcome) {
      brokenOff++
      const { folder, doing, why } = outcome
      print(process.stderr, [
        `specgate: the policy could not be tested: ${why} while ${doing}: ${folder}`,
        '  Look for a loop without an end; a policy answers at once, and calls no `process.exit`.',
      ])
      continue
    }
    const { id, cases, lines } = outcome
    passed += outcome.passed
    failed += outcome.failed
    print(process.stdout, [
      `${lines.length === 0 ? 'ok  ' : 'FAIL'} ${id} (${cases} ${cases === 1 ? 'case' : 'cases'})`,
      ...lines,
    ])
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed${brokenOff === 0 ? '' : `, ${brokenOff} not tested to the end`}\n`)
  return brokenOff > 0 ? 3 : failed === 0 ? 0 : 1
}

/** Case files and policies may hold anything. */
function print(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  stream.write(lines.map((line) => `${escapeLog(line)}\n`).join(''))
}
