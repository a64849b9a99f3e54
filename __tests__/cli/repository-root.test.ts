import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRepositoryRoot } from '../../src/cli/repository-root.js'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'root-')))
  mkdirSync(join(folder, 'a/b'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the folder with .git, from any folder below it; a worktree has a file of that name', () => {
  mkdirSync(join(folder, '.git'))
  expect(findRepositoryRoot(join(folder, 'a/b'))).toBe(folder)
  expect(findRepositoryRoot(folder)).toBe(folder)
  writeFileSync(join(folder, 'a/.git'), 'gitdir: elsewhere\n')
  expect(findRepositoryRoot(join(folder, 'a/b'))).toBe(join(folder, 'a'))
})

test('without a repository: where one is', () => {
  expect(findRepositoryRoot(join(folder, 'a'))).toBe(join(folder, 'a'))
})
