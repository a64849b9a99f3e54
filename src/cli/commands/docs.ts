import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { GateError } from '../../model/errors.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import { generateOwnFiles } from '../docs/own-files.js'
import { fillReadme } from '../docs/policy-readme.js'
import { entryFile } from '../../threads/entry.js'
import { describeFolders } from '../folder-thread.js'
import { findPolicyFolders, loadPolicyFolder, type PolicyFolder } from '../load-policy-folder.js'
import type { Command } from '../main.js'
import { POLICY_DIRS } from './test.js'

const meta: CommandMeta = {
  name: 'docs',
  operands: '[dir]',
  maxOperands: 1,
  summary:
    'Writes what is generated from the policies: rules, options and examples in each README; in specgate itself also the registry, the catalogue and the schemas.',
  flags: { check: { help: 'write nothing; fail when a generated file is not as it would be written' } },
}

export const command: Command = { meta, run: writeDocs }

async function writeDocs(args: Arguments): Promise<number> {
  const dir = args.operands[0] ?? POLICY_DIRS.find((candidate) => findPolicyFolders(candidate).length > 0)
  const dirs = dir === undefined ? [] : findPolicyFolders(dir)
  if (dirs.length === 0)
    throw new GateError(2, 'there is no policy to document', {
      where: dir ?? POLICY_DIRS.join(', '),
      fix: 'Name a folder that holds policies, or start one with `specgate new-policy <id>`.',
    })
  // In specgate itself: what is written of our own policies needs more than what they say of themselves.
  const isOwn = existsSync('policies/index.ts') && existsSync('src/policy.ts') && dir === POLICY_DIRS[0]
  const own: PolicyFolder[] = []
  if (isOwn) for (const folder of dirs) own.push(await loadPolicyFolder(folder))
  const files = new Map<string, string>()
  for (const folder of isOwn ? own : await describeFolders(dirs, entryFile())) {
    if (folder.readme === undefined)
      throw new GateError(2, 'the policy has no README.md', {
        where: folder.dir,
        fix: 'Copy the headings from a policy made by `specgate new-policy`.',
      })
    files.set(`${folder.dir}/README.md`, fillReadme(folder))
  }
  if (isOwn) for (const [path, text] of await generateOwnFiles(own)) files.set(path, text)

  const stale = [...files]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => path)
  if (args.on('check')) {
    for (const path of stale) process.stdout.write(`stale: ${path}\n`)
    process.stdout.write(
      stale.length === 0
        ? `${files.size} generated files are as they should be\n`
        : 'Run `specgate docs` and commit what it writes.\n',
    )
    return stale.length === 0 ? 0 : 1
  }
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, files.get(path)!)
    process.stdout.write(`wrote ${path}\n`)
  }
  if (stale.length === 0) process.stdout.write(`${files.size} generated files were up to date\n`)
  return 0
}
