// The floor of what `check` has to do at least: a module that asks two git processes a question each, side by side.
import { spawn } from 'node:child_process'

const ask = (...args) =>
  new Promise((resolve) => {
    const child = spawn('git', args, { stdio: ['ignore', 'pipe', 'ignore'] })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.on('close', () => resolve(text))
  })
process.stdout.write((await Promise.all([ask('rev-parse', '--show-toplevel'), ask('cat-file', '-p', 'HEAD')])).join(''))
