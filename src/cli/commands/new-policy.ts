import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { registry } from '../../../policies/index.js'
import { GateError } from '../../model/errors.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import type { Command } from '../main.js'
import { findRepositoryRoot } from '../repository-root.js'
import { POLICY_DIRS } from './test.js'

const meta: CommandMeta = {
  name: 'new-policy',
  operands: '<id>',
  maxOperands: 1,
  summary: 'Starts a policy from a template: the policy, its options, README and two cases that pass `specgate test`.',
  flags: {
    dir: {
      value: 'folder',
      help: 'where to put it; default: policies here if this is specgate itself, else .github/specgate/policies',
    },
  },
}

export const command: Command = { meta, run: create }

async function create(args: Arguments): Promise<number> {
  const id = args.operands[0]
  if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new GateError(2, id === undefined ? 'the policy needs an id' : `"${id}" is no policy id`, {
      where: 'specgate new-policy',
      fix: 'Write a kebab-case name: `specgate new-policy owner-required`.',
    })
  const root = relative('.', findRepositoryRoot('.')) || '.'
  const own = existsSync(join(root, 'policies/index.ts')) && existsSync(join(root, 'src/policy.ts'))
  if (!own && registry.some((ours) => ours.id === id))
    throw new GateError(2, `"${id}" is the id of a policy that specgate has itself`, {
      where: 'specgate new-policy',
      fix: `Choose another one, such as \`our-${id}\`; \`specgate explain ${id}\` says what ours does.`,
    })
  // A folder that is named is meant from here; the usual one belongs to the repository.
  const dir = join(args.text('dir') ?? join(root, own ? POLICY_DIRS[0] : POLICY_DIRS[1]), id)
  if (existsSync(dir))
    throw new GateError(2, 'the folder exists already', { where: dir, fix: 'Choose another id, or remove the folder.' })
  const { default: template } = await import('../generated/template.json', { with: { type: 'json' } })
  const files = Object.entries(template as Record<string, string>).filter(([name]) => name !== (own ? 'policy.mjs' : 'policy.ts'))
  const rule = `${id.toUpperCase().replace(/-/g, '_')}.MISSING`
  for (const [name, text] of files) {
    const file = join(dir, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text.replaceAll('template-policy', id).replaceAll('TEMPLATE.MISSING', rule))
  }
  process.stdout.write(`Created ${dir}:\n${files.map(([name]) => `  ${name}\n`).join('')}\n`)
  process.stdout.write(
    own
      ? 'Next: change the rule and its cases, then `node dist/index.js docs`, `npm run build` and `npm run check`.\n'
      : `Next: change the rule and its cases until \`specgate test ${dir}\` passes, name the folder under \`plugins\` in .github/specgate.yml, and let \`specgate docs\` write the tables of its README.\n`,
  )
  return 0
}
