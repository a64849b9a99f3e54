import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { registry } from '../policies/index.js'
import { compareCase, parseCase, runCase } from '../src/engine/cases.js'

/** Runs every case of every built-in policy: a policy needs no test code of its own. */
describe.each(registry.map(({ id, load }) => [id, load] as const))('%s', (id, load) => {
  const folder = new URL(`../policies/${id}/cases/`, import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  test.each(files)('%s', async (file) => {
    const given = parseCase(file, readFileSync(new URL(file, folder), 'utf8'))
    const { findings } = await runCase(await load(), given)
    expect(compareCase(given, findings)).toEqual([])
  })
})
