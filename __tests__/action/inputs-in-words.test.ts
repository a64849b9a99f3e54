/** Who writes a workflow knows inputs and no flags: what a failure says in the action speaks of those. */
import { afterEach, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeFailure } from '../../src/action/wording.js'
import { readPart } from '../../src/engine/merge/read-part.js'
import { cleanUp, createOrigin, failure, on, openAt } from '../io/origin.js'

afterEach(cleanUp)

const FLAG =
  /(?<!git [a-z -]*)(?:^|[\s'"`(])--(?:base|head|all|config|repo|jobs|base-dir|fail-on|now|shard|write|format|output)\b/

function* failures(folder: string): Generator<{ file: string; call: string }> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue
    const file = join(entry.parentPath, entry.name)
    for (const [call] of readFileSync(file, 'utf8').matchAll(/new GateError\([^]*?\n( *)(?:\}|\))/g)) yield { file, call }
  }
}

test('no failure that the action can meet names a flag alone', () => {
  const all = ['io', 'engine', 'config', 'documents', 'lib', 'action'].flatMap((folder) => [...failures(join('src', folder))])
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter(({ call }) => FLAG.test(call)).length).toBeGreaterThan(8)
  const isAskedFor = (call: string): boolean => call.includes("where: '--config-from base'") // there is no such input
  expect(all.filter(({ call }) => FLAG.test(call) && !call.includes('inAction') && !isAskedFor(call))).toEqual([])
})

test('the sides are told by the names of the inputs', async () => {
  const origin = await createOrigin()
  const { repository, main, fork } = origin
  const env = on('workflow_dispatch', main)
  const open = (more: object): ReturnType<typeof openAt> => openAt(repository, { env, event: {}, front: 'action', ...more })
  const { base, head } = await open({ base: fork, head: main })
  expect([base?.how, head.how]).toEqual([
    `the commit that the input base, ${fork}, names`,
    `the commit that the input head, ${main}, names`,
  ])
  expect((await failure(open({ base: 'nothing-such', head: main }))).message).toBe(
    'the input base names no commit of this repository',
  )
  const missing = await failure(open({}))
  expect(describeFailure(missing).fix).toBe('Set the input base to the last released commit or tag.')
  expect(missing.fix).toContain('--base <ref>')
})

test('a report that is none is to be written by a step', async () => {
  let thrown: unknown
  try {
    await readPart('a.json', '[]')
  } catch (error) {
    thrown = error
  }
  expect(describeFailure(thrown).fix).toBe(
    'Let each part write it: `command: check` or `hash` with `shard: i/n` and `report: <file>`.',
  )
})
