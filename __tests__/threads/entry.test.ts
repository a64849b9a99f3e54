import { afterEach, expect, test } from '@jest/globals'
import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entryFile, startedFrom } from '../../src/threads/entry.js'

afterEach(() => startedFrom(undefined))

const own = fileURLToPath(import.meta.url)
const script = resolve('node_modules/yaml/dist/index.js')

test.each([
  ['a guest', undefined, undefined],
  ['a file', own, realpathSync(own)],
  ['a name without its ending, which node completes (`node dist/index`)', script.replace(/\.js$/, ''), realpathSync(script)],
  ['a folder with an index.js (`node dist`)', dirname(script), realpathSync(script)],
  ['nothing that there is', `${own}x`, undefined],
])('what %s was started from', (_, path, entry) => {
  startedFrom(path)
  expect(entryFile()).toBe(entry)
})
