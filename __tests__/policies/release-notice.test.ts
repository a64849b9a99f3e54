import { describe, expect, test } from '@jest/globals'
import { findSection } from '../../policies/release-notice/changelog.js'
import policy from '../../policies/release-notice/policy.js'
import { applyEdits } from '../../src/documents/edit.js'
import type { Policy } from '../../src/policy.js'
import { cpuNow } from '../cost.js'
import { judge } from './judge.js'

const STUB = 'TODO: what this release changes, and for whom'

/** A card whose version moves from v1.2.0 to v1.3.0 and nothing else: what is said, and the text once the edits are applied. */
async function mend(file: string, text: string): Promise<{ rules: string[]; mended: string | undefined }> {
  const [base, head] = ['v1.2.0', 'v1.3.0'].map((version) => text.replace('VERSION', version)) as [string, string]
  const { findings, edits } = await judge(policy as Policy, { base: { [file]: base }, head: { [file]: head } })
  return { rules: findings.map(({ rule }) => rule), mended: applyEdits(file, head, edits) }
}

describe('a notice that is missing is written, and nothing else is touched', () => {
  const notice = `  notice:\n    type: release\n    summary: "${STUB}"\n    date: "2026-01-15"\n`
  test.each([
    [
      'after the last key of the section, comments kept',
      '# top\npipeline: {id: p, version: VERSION}\nversioning:\n  # a\n  scheme: semver # b\n# c\nmetrology: {units: SI}\n',
      `# top\npipeline: {id: p, version: v1.3.0}\nversioning:\n  # a\n  scheme: semver # b\n${notice}# c\nmetrology: {units: SI}\n`,
    ],
    [
      'in a section of one line',
      'pipeline: {id: p, version: VERSION}\nversioning: {scheme: semver}\n',
      `pipeline: {id: p, version: v1.3.0}\nversioning: {scheme: semver, notice: {type: release, summary: "${STUB}", date: "2026-01-15"}}\n`,
    ],
    [
      'in a section that is empty',
      'pipeline: {id: p, version: VERSION, layers: [], edges: []}\nversioning:\n',
      `pipeline: {id: p, version: v1.3.0, layers: [], edges: []}\nversioning: {notice: {type: release, summary: "${STUB}", date: "2026-01-15"}}\n`,
    ],
    [
      'with its section',
      'pipeline: {id: p, version: VERSION, layers: [], edges: []}\n',
      `pipeline: {id: p, version: v1.3.0, layers: [], edges: []}\nversioning:\n${notice}`,
    ],
  ])('%s', async (_, text, expected) => {
    const { rules, mended } = await mend('card.yaml', text)
    expect(rules).toEqual(['NOTICE.REQUIRED'])
    expect(mended).toBe(expected)
    // What was written is told until a person has said what changed.
    const again = await judge(policy as Policy, {
      base: { 'card.yaml': text.replace('VERSION', 'v1.2.0') },
      head: { 'card.yaml': mended! },
    })
    expect(again.findings.map(({ rule }) => rule)).toEqual(['NOTICE.INCOMPLETE'])
    expect(again.edits).toEqual([])
  })

  test('in JSON', async () => {
    const { mended } = await mend(
      'card.json',
      '{\n  "pipeline": {"id": "p", "version": "VERSION"},\n  "versioning": {\n    "scheme": "semver"\n  }\n}\n',
    )
    expect(JSON.parse(mended!)).toEqual({
      pipeline: { id: 'p', version: 'v1.3.0' },
      versioning: { scheme: 'semver', notice: { type: 'release', summary: STUB, date: '2026-01-15' } },
    })
  })
})

test.each([
  [
    'an old one is written over',
    '{type: correction, summary: old, date: 2025-10-03}',
    `{type: release, summary: "${STUB}", date: 2026-01-15}`,
  ],
  [
    'a withdrawal stays one',
    '{type: withdrawal, summary: old, date: 2025-10-03}',
    `{type: withdrawal, summary: "${STUB}", date: 2026-01-15}`,
  ],
  ['missing parts are added once', '{summary: old}', '{summary: old, type: release, date: "2026-01-15"}'],
  [
    'the nearest type',
    '{type: relase, summary: old, date: "2025-10-03"}',
    `{type: release, summary: "${STUB}", date: "2026-01-15"}`,
  ],
  ['a text becomes its summary', 'more columns', '{type: release, summary: "more columns", date: "2026-01-15"}'],
  ['an empty one gets all its parts', '{}', `{type: release, summary: "${STUB}", date: "2026-01-15"}`],
  ['a list stays as it is', '[]', '[]'],
])('%s', async (_, before, after) => {
  const text = (notice: string, version: string): string =>
    `pipeline: {id: p, version: ${version}}\nversioning:\n  scheme: semver\n  notice: ${notice} # n\n`
  expect((await mend('card.yaml', text(before, 'VERSION'))).mended).toBe(text(after, 'v1.3.0'))
})

describe('a changelog without end is read in one go', () => {
  test.each([
    ['many sections', '## 1.2.0\n- x\n'.repeat(50_000), 'missing'],
    ['the same section again and again', '## 1.3.0\n\n'.repeat(50_000), 'empty'],
    ['the same section within itself', `## 1.3.0\n${'### 1.3.0\n'.repeat(50_000)}`, 'empty'],
    ['underlined lines', 'a\n---\n'.repeat(50_000), 'missing'],
    ['a title of brackets', `## ${'['.repeat(200_000)}\n- x`, 'missing'],
    ['a title of ends of links', `## ${']('.repeat(200_000)}\n- x`, 'missing'],
    ['a title of blanks', `## ${' '.repeat(200_000)}x\n- x`, 'missing'],
    ['comments that are never closed', '<!-- '.repeat(200_000), 'missing'],
    ['comments on one line', '<!-- -->'.repeat(100_000), 'missing'],
    ['ticks', `${'`'.repeat(100_000)} <!-- \n## 1.3.0\n- x data`, 'found'],
    ['a body of pictures', `## 1.3.0\n${'![]('.repeat(100_000)}`, 'empty'],
    ['a body of tags', `## 1.3.0\n${'<a '.repeat(100_000)}`, 'found'],
  ])('%s', (_, text, section) => {
    const started = cpuNow()
    expect(findSection(text, 'v1.3.0', ['churn'])).toBe(section)
    expect(cpuNow() - started).toBeLessThan(3000)
  })
})
