import { expect, test } from '@jest/globals'
import { DEFAULT_LIMITS } from '../../src/documents/limits.js'
import { Collected } from '../../src/engine/collected.js'
import { Library } from '../../src/engine/library.js'
import { MemoryTree } from '../../src/engine/memory-workspace.js'
import { openUnit } from '../../src/engine/open-unit.js'
import type { EntryMode } from '../../src/model/change.js'

const FILE = 'conf/values.yaml'
const LOST = { known: false, absent: false, reason: 'its object is not in this clone' } as const

/** One file: its text, or what is there in its place and cannot be read. */
function library(side: 'base' | 'head', content: string | { readonly lost: EntryMode }): Library {
  const tree = new MemoryTree(side, { [FILE]: typeof content === 'string' ? content : '' })
  if (typeof content !== 'string') {
    tree.read = () => Promise.resolve(LOST)
    tree.size = () => Promise.resolve(LOST)
    tree.entry = (path) => Promise.resolve({ path, mode: content.lost })
  }
  return new Library(side, tree, DEFAULT_LIMITS, () => undefined)
}

const lost = { lost: 'file' } as const
const none = 'a: 1\n'

// In a clone that lacks objects all of them may be documents: a run that passes over them looks green.
test.each([
  ['at the head', 'added', lost, undefined, ['head']],
  ['at both sides', 'modified', lost, lost, ['base', 'head']],
  ['at the base alone', 'modified', none, lost, ['base']],
  ['at the base, and gone', 'removed', undefined, lost, ['base']],
  ['that nothing changed', 'unchanged', lost, none, ['head']],
  ['that is a link at the head', 'modified', { lost: 'symlink' }, none, []],
  ['that was a link at the base', 'modified', none, { lost: 'symlink' }, []],
] as const)('a file that nobody could look at %s is told, and is no pass', async (_, status, atHead, atBase, sides) => {
  const collected = new Collected()
  const candidate = { file: FILE, status, baseFile: atBase === undefined ? undefined : FILE, why: '' }
  const head = library('head', atHead ?? none)
  const opened = await openUnit(candidate, head, atBase === undefined ? null : library('base', atBase), collected)
  expect(opened.document).toBe(false)
  expect(collected.made.map(({ finding: { rule, data } }) => [rule, data['side']]).sort()).toEqual(
    sides.map((side) => ['GATE.UNREADABLE', side]),
  )
  expect(collected.incomplete).toHaveLength(sides.length)
})
