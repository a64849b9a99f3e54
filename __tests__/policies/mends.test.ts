/** What `--fix` writes for findings whose cases show the message alone. */
import { expect, test } from '@jest/globals'
import compatMode from '../../policies/compat-mode/policy.js'
import releaseNotice from '../../policies/release-notice/policy.js'
import semverBump from '../../policies/semver-bump/policy.js'
import { applyEdits } from '../../src/documents/edit.js'
import type { Policy } from '../../src/policy.js'
import { judge } from './judge.js'

/** The file after the mends of one run. */
async function mend(policy: Policy, head: string, base?: string): Promise<{ rules: string[]; text: string }> {
  const { findings, edits } = await judge(policy, {
    ...(base !== undefined && { base: { 'a.yaml': base } }),
    head: { 'a.yaml': head },
  })
  return { rules: findings.map(({ rule }) => rule), text: applyEdits('a.yaml', head, edits) ?? head }
}

const card = (pipeline: string, versioning: string, checked = true): string =>
  `pipeline: { id: a, version: ${pipeline} }\nversioning: { version: ${versioning} }\nmetrology: { units: SI, check_dim: ${checked} }\n`

test.each([
  ['as it is spelt there', '"v1.0.0"', '"1.0"', '"v1.0.1"', '"1.0.1"'],
  ['one that says something else is left', '"v1.4.0"', '"v1.0.0"', '"v1.4.0"', '"v1.0.1"'],
])('a version in two places is raised in both: %s', async (_, pipeline, versioning, raised, also) => {
  const { rules, text } = await mend(semverBump as Policy, card(pipeline, versioning, false), card(pipeline, versioning))
  expect(rules).toContain('VER.UNCHANGED')
  expect(text).toBe(card(raised, also, false).replace('"v1.0.1"', rules.includes('VER.DISAGREES') ? '"v1.4.0"' : '"v1.0.1"'))
})

test('of two versions that disagree the higher one is written', async () => {
  expect(await mend(semverBump as Policy, card('"v1.0.0"', '"v1.1.0"'))).toEqual({
    rules: ['VER.DISAGREES'],
    text: card('"v1.1.0"', '"v1.1.0"'),
  })
  // Of two that nobody can compare, none.
  expect((await mend(semverBump as Policy, card('"2026-11"', '"v1.1.0"'))).text).toBe(card('"2026-11"', '"v1.1.0"'))
})

test.each([
  ['backwards', 'backward', '; `backward` is the nearest.'],
  ['fll', 'both', '; `full` is the nearest, which is `both` here.'],
  ['brake', 'brake', '; `break` is the nearest.'], // a promise is not dropped for a slip of the hand
  ['strict', 'strict', '`break`.'],
])('the mode that was most likely meant: %s', async (written, mended, hint) => {
  const text = (mode: string): string => `pipeline: { id: a, version: "v1.0.0" }\nversioning: { compat_mode: ${mode} }\n`
  const { findings } = await judge(compatMode as Policy, { head: { 'a.yaml': text(written) } })
  expect(findings).toMatchObject([{ rule: 'COMPAT.MODE_UNKNOWN', message: expect.stringMatching(new RegExp(`${hint}$`)) }])
  expect((await mend(compatMode as Policy, text(written))).text).toBe(text(mended))
})

test.each([
  [
    '"v1.4.1"',
    '`a v1.4:NOTICE` (the chapter writes references as `Volume vX.Y:Anchor`; the patch is left out, so `v1.4` stands for `v1.4.1`)',
  ],
  ['"v1.4"', '`a v1.4:NOTICE` (the chapter writes references as `Volume vX.Y:Anchor`)'],
])('a reference for %s is shown in the form of the chapter, and said to be it', async (version, shown) => {
  const notice = 'notice: { type: release, summary: "first stable", date: "2025-10-03" }'
  const head = `pipeline: { id: a, version: ${version} }\nversioning: { ${notice} }\nexport_manifest: { references: [] }\n`
  const { findings } = await judge(releaseNotice as Policy, { head: { 'a.yaml': head } })
  expect(findings.find(({ rule }) => rule === 'NOTICE.REFERENCE_MISSING')?.fix).toContain(shown)
})
