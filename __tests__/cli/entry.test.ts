import { afterEach, expect, test } from '@jest/globals'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { entryFile, startedFrom } from '../../src/cli/entry.js'

afterEach(() => startedFrom(undefined))

const own = fileURLToPath(import.meta.url)

test.each([
  ['a guest', undefined, undefined],
  ['a file', own, realpathSync(own)],
  ['a name without its ending, which node completes (`node dist/index`)', own.replace(/\.ts$/, ''), undefined],
])('what %s was started from', (_, path, entry) => {
  startedFrom(path)
  expect(entryFile()).toBe(entry)
})
