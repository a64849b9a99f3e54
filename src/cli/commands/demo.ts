import type { Arguments, CommandMeta } from '../arguments.js'
import { renderDemo } from '../demo.js'
import type { Command } from '../main.js'

const meta: CommandMeta = {
  name: 'demo',
  operands: '',
  maxOperands: 0,
  summary: 'Builds a small git repository with a base and a head in a temporary folder, judges it and prints the verdict.',
  flags: { keep: { help: 'keep the repository and say where it is' } },
}

export const command: Command = { meta, run: runDemo }

async function runDemo(args: Arguments): Promise<number> {
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR']
  process.stdout.write(await renderDemo({ colour, width: process.stdout.columns ?? 100, keep: args.on('keep') }))
  return 0
}
