/**
 * Nothing outside of the workspace is opened: what paths and links lead to is a pipe with somebody waiting at its other end,
 * who is let go by the first process that opens it, however shortly.
 */
import { expect, test } from '@jest/globals'
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { closeSync, constants, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder, runBundle } from './bundle.js'

const digest = 'd'.repeat(60) + '1234'

test('pipes outside, and inside, are opened by nobody', async () => {
  const root = emptyFolder()
  const dir = join(root, 'workspace')
  mkdirSync(join(dir, 'out'), { recursive: true })
  execFileSync('mkfifo', [join(root, 'outside'), join(dir, 'out', 'inside')])
  symlinkSync('../../outside', join(dir, 'out', 'link'))
  symlinkSync('../..', join(dir, 'out', 'folder'))
  writeFileSync(join(dir, 'out', 'plain'), 'x')
  const paths = ['out/link', 'out/folder/outside', 'out/inside', '../outside', 'out/../../outside', join(root, 'outside')]
  const listed = paths.map((path) => `  - {path: ${JSON.stringify(path)}, sha256: "${digest}", SIZE: 1}\n`).join('')
  writeFileSync(join(dir, 'card.yaml'), `pipeline: {version: v1.0.0}\nartifacts:\n${listed}export_manifest:\n  artifacts:\n${listed.replace(/^/gm, '  ')}`.trimEnd() + '\n') // prettier-ignore
  writeFileSync(join(dir, 'SHA256SUMS'), paths.map((path) => `${digest}  ${path}\n`).join(''))
  execFileSync('sh', ['-c', 'git init -q && git add card.yaml SHA256SUMS out/link out/folder out/plain && git -c user.email=t@t -c user.name=t commit -qm one'], { cwd: dir }) // prettier-ignore
  const waiting = [join(root, 'outside'), join(dir, 'out', 'inside')].map((pipe) =>
    spawn('sh', ['-c', 'echo opened > "$0"', pipe]),
  )
  try {
    for (const args of [
      ['check', '--all'],
      ['check', '--all', '--head', 'HEAD'],
      ['hash', '**'],
      ['hash', 'out/'],
      ['hash', ...paths],
      ['hash', '--manifest', 'card.yaml', '--check'],
      ['hash', '--manifest', 'SHA256SUMS', '--check'],
    ]) {
      const { code } = await runBundle(args, { cwd: dir })
      expect({ args, code }).not.toEqual({ args, code: 0 })
      expect({ args, held: waiting.map(isHeld) }).toEqual({ args, held: [true, true] })
    }
    // The watch works: whoever opens it is seen.
    const opened = new Promise((done) => waiting[0]!.once('exit', done))
    const fd = openSync(join(root, 'outside'), constants.O_RDONLY | constants.O_NONBLOCK)
    await opened
    closeSync(fd)
    expect(waiting.map(isHeld)).toEqual([false, true])
  } finally {
    for (const child of waiting) child.kill('SIGKILL')
  }
}, 120_000)

function isHeld({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}
