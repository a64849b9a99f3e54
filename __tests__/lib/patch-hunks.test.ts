import { expect, test } from '@jest/globals'
import { readHunks, shows } from '../../src/lib/patch-hunks.js'

const PATCH = `@@ -1,3 +1,4 @@ pipeline:
 a
-b
+B
+@@ -9,9 +9,9 @@ not a hunk
 c
@@ -20 +21 @@
-x
+y
\\ No newline at end of file`

test('the right-hand side of each hunk', () => {
  expect(readHunks(PATCH)).toEqual([
    { start: 1, lines: ['a', 'B', '@@ -9,9 +9,9 @@ not a hunk', 'c'] },
    { start: 21, lines: ['y'] },
  ])
  expect(readHunks('')).toEqual([])
  expect(readHunks('@@ -3,2 +2,0 @@\n-a\n-b')).toEqual([{ start: 2, lines: [] }])
})

test('lines are shown when one hunk holds exactly them', () => {
  const hunks = readHunks(PATCH)
  expect(shows(hunks, 2, ['B'])).toBe(true)
  expect(shows(hunks, 1, ['a', 'B'])).toBe(true)
  expect(shows(hunks, 2, ['b'])).toBe(false) // the base's
  expect(shows(hunks, 4, ['c', ''])).toBe(false) // runs over its end
  expect(shows(hunks, 20, ['y'])).toBe(false)
  expect(shows(hunks, 0, ['a'])).toBe(false)
})
