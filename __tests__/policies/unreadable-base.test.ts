import { describe, expect, test } from '@jest/globals'
import compatMode from '../../policies/compat-mode/policy.js'
import documentPolicy from '../../policies/document/policy.js'
import semverBump from '../../policies/semver-bump/policy.js'
import { markdownReporter } from '../../src/reporters/markdown.js'
import { textReporter } from '../../src/reporters/text.js'
import { input, report } from '../reporters/story.js'
import { judge } from './judge.js'

const HEAD = 'feature_set: churn\nversion: "1.0.0"\nfeatures: { y: string }\n'

describe('a base that cannot be read, under a head that can', () => {
  test.each([
    ['broken syntax that still shows its kind', 'features.yaml', 'feature_set: churn\nversion: "1.0.0"\nfeatures: { x: int\n'],
    ['broken syntax of nobody in particular', 'features.yaml', 'x: [\n'],
    ['two keys alike', 'features.yaml', 'feature_set: churn\nfeature_set: churn2\nfeatures: { x: int }\n'],
    ['JSON with a comma too many', 'features.json', '{ "feature_set": "churn", "features": { "x": "int" }, }'],
  ])('%s: the row says that nothing was compared', async (_, file, broken) => {
    const base = { [file]: broken }
    const head = {
      [file]: file.endsWith('.json') ? '{ "feature_set": "churn", "version": "1.0.0", "features": { "y": "string" } }' : HEAD,
    }
    const { versions, lines } = await judge(semverBump, { base, head })
    expect(lines.filter((line) => !line.includes('VER.FORMAT'))).toEqual([])
    expect(versions).toHaveLength(1)
    expect(versions[0]).toMatchObject({ compared: false, required: 'major', changeClass: 'break', base: null })
    expect(versions[0]!.why).toMatch(
      /^the file at the base cannot be read \(DOC\.[A-Z_]+ on line \d+\), so nothing could be compared/,
    )
    expect(versions[0]!.undecided).toHaveLength(1)
    expect((await judge(documentPolicy, { base, head })).lines).toEqual([`warning DOC.BASE_UNREADABLE ${file}:1:1`])
    expect((await judge(compatMode, { base, head })).lines).toEqual([]) // nothing was promised
  })

  test('reporters do not make a step of it', async () => {
    const { versions } = await judge(semverBump, { base: { 'f.yaml': 'x: [\n' }, head: { 'f.yaml': HEAD } })
    expect(markdownReporter.render(input(report([], { versions })))).toContain(
      '| `f.yaml` | unreadable → `1.0.0` | – | ❔ not known | – | the file at the base',
    )
    const text = textReporter.render(input(report([], { versions })))
    expect(text).toMatch(/f\.yaml {2}not compared\n {4}the file at the base cannot be read/)
    expect(text).not.toContain('is due')
  })

  test('one that was empty is no document that was broken: the new one is new', async () => {
    const { versions } = await judge(semverBump, { base: { 'f.yaml': '' }, head: { 'f.yaml': HEAD } })
    expect(versions).toMatchObject([{ compared: true, why: 'the document is new' }])
  })
})
