import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONFIG_PATHS } from '../../config/types.js'
import { VERSION } from '../../model/version.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import type { Command } from '../main.js'
import { findRepositoryRoot } from '../repository-root.js'

const meta: CommandMeta = {
  name: 'init',
  operands: '',
  maxOperands: 0,
  summary: 'Writes a starter config and a workflow. Never overwrites a file.',
  flags: { repo: { value: 'dir', help: 'the repository, or a folder in it; default: the one around the current folder' } },
}

export const command: Command = { meta, run: init }

const CONFIG = `# What specgate judges, and how strictly. On a pull request the copy of the base branch counts.
version: 1
extends: recommended # minimal | recommended | strict
# policies:
#   manifest-parity: {severity: error, options: {mode: exact}}
# rules:
#   LIN.NODE_UNVERSIONED: off
# lint_rules:
#   - {id: OWNER.REQUIRED, kinds: pipeline-card, when: "$", assert: "has_key('owner')", level: warning}
`

/** The workflow that switches the action on. */
const WORKFLOW = `name: specgate
on: [pull_request, merge_group]
permissions: { contents: read, pull-requests: write }
jobs:
  specgate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: specgate/specgate@v${VERSION}
`

async function init(args: Arguments): Promise<number> {
  const root = findRepositoryRoot(args.text('repo') ?? '.')
  const existing = CONFIG_PATHS.find((path) => existsSync(join(root, path)))
  const files: [string, string][] = [
    [existing ?? CONFIG_PATHS[0], CONFIG],
    ['.github/workflows/specgate.yml', WORKFLOW],
  ]
  for (const [path, text] of files) {
    const file = join(root, path)
    if (existsSync(file)) {
      process.stdout.write(`kept   ${path} (it exists)\n`)
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    process.stdout.write(`wrote  ${path}\n`)
  }
  process.stdout.write('\nNext: `specgate check --all` shows what it says of your documents today.\n')
  return 0
}
