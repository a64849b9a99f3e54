import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadReporter, REPORTER_IDS } from '../../src/reporters/index.js'
import { churnReport, input, report } from './story.js'
import type { ReporterInput } from '../../src/reporters/reporter.js'

const nothing = report([], {
  documents: [],
  selection: { files: 37, matched: 2, recognised: 0, unreadable: 2, outside: 0, emptyPaths: [] },
  config: { path: null, from: 'default', sha256: null, preset: 'recommended' },
})
const unreachable = report([], {
  verdict: 'inconclusive',
  complete: false,
  documents: [],
  selection: { files: 0, matched: 0, recognised: 0, unreadable: 0, outside: 0, emptyPaths: [] },
  incomplete: [
    'The commit 1f0c2ab of the base is not in this clone. Fetch it with `git fetch --depth=1 origin main`, or check out with `fetch-depth: 0`.',
  ],
})

const STORIES: Record<string, ReporterInput> = {
  churn: input(churnReport()),
  clean: input(report([], { head: { ref: 'HEAD', sha: 'def5678'.padEnd(40, '0'), workingTree: true, how: '' } })),
  nothing: input(nothing),
  unreachable: input(unreachable),
  colour: input(churnReport(), { colour: true, width: 72 }),
}

/** `UPDATE_GOLDEN=1 npm test -- golden` writes them anew; read them aloud before you commit. */
function expectGolden(name: string, actual: string): void {
  const file = fileURLToPath(new URL(`golden/${name}.txt`, import.meta.url))
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual)
  expect(existsSync(file)).toBe(true)
  expect(actual).toBe(readFileSync(file, 'utf8'))
}

describe('what each format says', () => {
  for (const [story, given] of Object.entries(STORIES)) {
    const ids = story === 'colour' ? (['text'] as const) : REPORTER_IDS
    test.each(ids)(`${story} as %s`, async (id) => {
      const { render } = await loadReporter(id)
      expectGolden(`${story}.${id}`, render(given))
      expect(render(given)).toBe(render(given))
    })
  }
})

describe('loadReporter', () => {
  test('each reporter answers to its name', async () => {
    for (const id of REPORTER_IDS) expect((await loadReporter(id)).id).toBe(id)
  })

  test.each(['xml', '__proto__', 'constructor', ''])('refuses %j and lists what there is', async (id) => {
    await expect(loadReporter(id)).rejects.toMatchObject({ exit: 2, fix: 'Use one of: text, json, github, markdown.' })
  })
})
