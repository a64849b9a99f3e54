/** Ways past the gate that a review found: each stays closed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type TestRepository } from '../io/repository.js'
import { checkJson, rules, runBundle } from './bundle.js'
import { cardFiles, MODEL_SHA256 } from './cards.js'

let repository: TestRepository
const CARD = 'pipelines/x/pipeline.yaml'

beforeAll(async () => {
  repository = await createRepository()
})
afterAll(() => repository.cleanup())

/** A base with a good card and these files, and a head with those changes. */
async function pullRequest(name: string, base: Record<string, string>, head: Record<string, string>): Promise<string[]> {
  await repository.git('checkout', '-q', '--orphan', `${name}-base`)
  await repository.git('rm', '-rfq', '--ignore-unmatch', '.')
  for (const [path, text] of Object.entries({ ...cardFiles(), ...base })) await repository.write(path, text)
  await repository.commit('base')
  await repository.git('checkout', '-q', '-b', `${name}-head`)
  for (const [path, text] of Object.entries(head)) await repository.write(path, text)
  await repository.commit('head')
  return ['--base', `${name}-base`, '--head', `${name}-head`]
}

describe('the code of a change is never run', () => {
  test.each(['pull request', 'config named by a flag'])('%s', async (way) => {
    const canary = join(repository.dir, `.git/canary-${way.length}`)
    const policy = `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(canary)}, 'ran')\nexport default {}\n`
    const config = way === 'pull request' ? '.github/specgate.yml' : 'gate.yml'
    const sides = await pullRequest(
      `code${way.length}`,
      {},
      { 'evil/policy.mjs': policy, [config]: 'version: 1\nplugins: [evil]\n' },
    )
    const flags = config === 'gate.yml' ? ['--config', 'gate.yml'] : []
    const run = await runBundle(['check', '--format', 'json', ...sides, ...flags], { cwd: repository.dir })
    expect(existsSync(canary)).toBe(false)
    if (config === 'gate.yml')
      expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('the plugin folder does not exist')])
    else expect(run.stdout).toContain('GATE.CONFIG_CHANGED')
  })
})

test('an artifact of a card that cannot be read does not change unseen', async () => {
  const broken = `${cardFiles()[CARD] as string}\n}{\n`
  const sides = await pullRequest('unread', { [CARD]: broken }, { 'pipelines/x/model.bin': 'tampered' })
  const run = await checkJson(repository.dir, sides)
  expect(run.code).toBe(1)
  expect(rules(run.report)).toContain('DOC.SYNTAX')
})

test.each(['policies: {document: off}', 'rules: {DOC.SYNTAX: off}'])(
  '%s does not turn an unread card into a pass',
  async (line) => {
    const config = { '.github/specgate.yml': `version: 1\n${line}\n` }
    const sides = await pullRequest(`off${line.length}`, config, { [CARD]: 'versioning: {scheme: semver\n' })
    const run = await checkJson(repository.dir, sides)
    expect(run.code).toBe(3)
    expect(rules(run.report)).toContain('GATE.UNREADABLE')
  },
)

test('a pointer of Git LFS that is none does not stand for the file', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${MODEL_SHA256}\nsize 17\n`
  const run = await checkJson(repository.dir, await pullRequest('lfs', {}, { 'pipelines/x/model.bin': pointer }))
  expect([run.code, rules(run.report)]).toEqual([1, ['ART.LFS_POINTER']])
})

test('every file that configures the gate is named when it changes', async () => {
  const base = { '.github/specgate.yml': 'version: 1\nextends: team.yml\n', '.github/team.yml': 'version: 1\n' }
  const head = { '.github/specgate.yml': 'version: 1\n', '.github/team.yml': 'version: 1\nextends: minimal\n' }
  const run = await checkJson(repository.dir, await pullRequest('two', base, head))
  expect(run.report.findings.filter(({ rule }) => rule === 'GATE.CONFIG_CHANGED')).toHaveLength(2)
})
