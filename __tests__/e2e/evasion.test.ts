/** A document that was judged at the base cannot slip away: whatever is done to the file, the change is seen and said. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createRepository, type TestRepository } from '../io/repository.js'
import { importBranches, type Branch, type Files } from './branches.js'
import { checkJson, rules } from './bundle.js'
import { card, cardFiles } from './cards.js'

const CARD = 'pipelines/x/pipeline.yaml'
const CONFIG = '.github/specgate.yml'
const good = card()
const renamedKeys = good.replace(/^(pipeline|versioning|provenance|lineage|metrology|artifacts|export_manifest):/gm, 'my_$1:')
const dvcLock =
  'schema: "2.0"\nstages:\n  a:\n    cmd: run\n    outs:\n      - {path: a.bin, md5: 0123456789abcdef0123456789abcdef, size: 1}\n'

/** What is done to the card → the rules that must be among those reported, and the exit code. */
const WAYS: Readonly<Record<string, readonly [files: Files, expected: readonly string[], code: number]>> = {
  'its root keys are renamed': [{ [CARD]: renamedKeys }, ['DOC.KIND_LOST'], 1],
  'it is emptied': [{ [CARD]: '' }, ['DOC.EMPTY'], 1],
  'only comments are left': [{ [CARD]: '# nothing\n' }, ['DOC.EMPTY'], 1],
  'only a text is left': [{ [CARD]: 'moved to the wiki\n' }, ['DOC.ROOT'], 1],
  'it becomes a lock of DVC': [{ [CARD]: dvcLock }, ['DOC.KIND_LOST'], 1],
  'it becomes a dataset card': [
    { [CARD]: good.replace('pipeline:', 'dataset_id: x\nmodality: text\nsplits: {}\nchecksums: {}\npipeline:') },
    ['DOC.KIND_LOST'],
    1,
  ],
  'it is made unreadable': [{ [CARD]: good.replace('metrology: {', 'metrology: {{') }, ['DOC.SYNTAX'], 1],
  'it is made binary': [{ [CARD]: Buffer.from(good.replace('semver', 'sem\u0000ver')) }, ['DOC.ENCODING'], 1],
  'it is written as UTF-16': [{ [CARD]: Buffer.from(`\ufeff${good}`, 'utf16le') }, ['DOC.ENCODING'], 1],
  'a second document is put before it': [{ [CARD]: `a: 1\n---\n${good}` }, ['DOC.MULTIPLE'], 1],
  'it is removed': [{ [CARD]: null }, ['DOC.REMOVED'], 0],
  'it becomes a symbolic link': [{ [CARD]: { link: '../../elsewhere' } }, ['GATE.UNREADABLE'], 3],
  'it becomes a submodule': [{ [CARD]: { submodule: '1'.repeat(40) } }, ['GATE.UNREADABLE'], 3],
  'it becomes a folder': [{ [CARD]: null, [`${CARD}/x`]: 'x' }, ['DOC.REMOVED'], 0],
  'it is excluded by the config of the same change': [
    { [CARD]: null, [CONFIG]: `version: 1\ndocuments: {exclude: ["pipelines/**"]}\n` },
    ['DOC.REMOVED', 'GATE.CONFIG_CHANGED'],
    0,
  ],
  'it breaks a rule, and the config of the same change excludes it': [
    {
      [CARD]: card({
        version: 'v1.0.1',
        edges: [
          ['extract', 'train'],
          ['train', 'extract'],
        ],
      }),
      [CONFIG]: 'version: 1\ndocuments: {exclude: ["pipelines/**"]}\n',
    },
    ['LIN.CYCLE', 'GATE.CONFIG_CHANGED'],
    1,
  ],
  'it is renamed and loses its graph': [
    { [CARD]: null, 'pipelines/x/other.yaml': card({ without: ['lineage'] }) },
    ['DOC.SECTION_REMOVED'],
    1,
  ],
  'it is renamed and its root keys too': [{ [CARD]: null, 'pipelines/x/other.yaml': renamedKeys }, ['DOC.KIND_LOST'], 1],
  'it is renamed to a name that nothing matches, and breaks a rule': [
    { [CARD]: null, 'pipelines/x/pipeline.txt': card({ version: 'v0.9.0' }) },
    ['VER.DECREASED', 'DOC.REMOVED'],
    1,
  ],
  'it is renamed to a name that nothing matches': [{ [CARD]: null, 'pipelines/x/pipeline.txt': good }, ['DOC.REMOVED'], 0],
  ...Object.fromEntries(
    ['versioning', 'provenance', 'lineage', 'metrology', 'artifacts', 'export_manifest'].flatMap((section) => {
      const without = good.replace(new RegExp(`^${section}:.*\\n(?:[ ].*\\n)*`, 'm'), '')
      const states = {
        gone: '',
        null: `${section}: null\n`,
        empty: `${section}: {}\n`,
        'an empty list': `${section}: []\n`,
        'a blank text': `${section}: " "\n`,
      }
      return Object.entries(states).map(([state, line]) => [
        `${section} is ${state}`,
        [{ [CARD]: without + line }, ['DOC.SECTION_REMOVED'], 1] as const,
      ])
    }),
  ),
}

let repository: TestRepository
beforeAll(async () => {
  repository = await createRepository()
  const branches: Branch[] = [{ name: 'base', files: cardFiles() }]
  for (const [i, [files]] of Object.values(WAYS).entries()) branches.push({ name: `way-${i}`, from: 'base', files })
  await importBranches(repository.dir, branches)
})
afterAll(() => repository.cleanup())

test('a pointer of DVC stands for its data: what names the data is judged when it changes or goes', async () => {
  const dvc = 'stages:\n  a:\n    cmd: run\n    deps: [raw/deep/x.csv, one.csv]\n    outs: [a.bin]\n'
  const pointer = (digest: string, path: string): string =>
    `outs:\n- {md5: ${digest.repeat(16)}, hash: md5, size: 1, path: ${path}}\n`
  const base = { 'p/dvc.yaml': dvc, 'p/raw.dvc': pointer('a1', 'raw'), 'p/one.csv.dvc': pointer('b2', 'one.csv') }
  await importBranches(repository.dir, [
    { name: 'dvc', files: base },
    { name: 'other-data', from: 'dvc', files: { 'p/one.csv.dvc': pointer('c3', 'one.csv') } },
    { name: 'no-file', from: 'dvc', files: { 'p/one.csv.dvc': null } },
    { name: 'no-folder', from: 'dvc', files: { 'p/raw.dvc': null } },
  ])
  const judged = async (head: string): Promise<string[]> => {
    const { report } = await checkJson(repository.dir, ['--base', 'dvc', '--head', head])
    expect(report.documents.map(({ file }) => file)).toContain('p/dvc.yaml')
    return report.findings.filter(({ rule }) => rule === 'LOCK.INPUT_UNTRACKED').map(({ message }) => message.split('`')[3]!)
  }
  expect(await judged('other-data')).toEqual([])
  expect(await judged('no-file')).toEqual(['p/one.csv'])
  expect(await judged('no-folder')).toEqual(['p/raw/deep/x.csv'])
})

describe('a card that was good', () => {
  test.each(Object.keys(WAYS).map((way, i) => [way, i] as const))('%s', async (way, i) => {
    const [, expected, code] = WAYS[way]!
    const run = await checkJson(repository.dir, ['--base', 'base', '--head', `way-${i}`])
    expect(rules(run.report)).toEqual(expect.arrayContaining([...expected]))
    expect(run.code).toBe(code)
    expect(run.report.findings.some(({ severity }) => severity !== 'note')).toBe(true)
  })
})
