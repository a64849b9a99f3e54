/** Real repositories: every DVC one with --all and each of its pull requests as two commits; the other folders with --all. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type TestRepository } from '../io/repository.js'
import { importBranches, inPairs, type Branch } from './branches.js'
import { checkJson, costs } from './bundle.js'

const CORPORA = process.env['SPECGATE_CORPORA'] ?? '../shared/corpora'
const present = existsSync(join(CORPORA, 'dvc'))
if (!present) console.warn(`corpora: none at ${CORPORA}; set SPECGATE_CORPORA to run the bundle on real repositories`)
const onCorpora = present ? describe : describe.skip

function filesBelow(root: string): Record<string, Uint8Array> {
  const paths = (readdirSync(root, { recursive: true }) as string[]).filter((path) => statSync(join(root, path)).isFile())
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path))]))
}
const folders = (root: string): string[] =>
  existsSync(root)
    ? readdirSync(root)
        .filter((name) => statSync(join(root, name)).isDirectory())
        .sort()
    : []

interface Job {
  readonly name: string
  readonly args: readonly string[]
}
let repository: TestRepository
const outcomes = new Map<string, Awaited<ReturnType<typeof checkJson>>>()

onCorpora('real repositories', () => {
  beforeAll(async () => {
    repository = await createRepository()
    const branches: Branch[] = []
    const jobs: Job[] = []
    for (const name of folders(join(CORPORA, 'dvc'))) {
      const root = join(CORPORA, 'dvc', name)
      if (existsSync(join(root, 'snapshot'))) {
        branches.push({ name: `dvc/${name}/snapshot`, files: filesBelow(join(root, 'snapshot')) })
        jobs.push({ name: `dvc/${name}`, args: ['--all', '--head', `dvc/${name}/snapshot`] })
      }
      for (const pair of folders(join(root, 'pairs'))) {
        const [base, head] = ['base', 'head'].map((side) =>
          existsSync(join(root, 'pairs', pair, side)) ? filesBelow(join(root, 'pairs', pair, side)) : {},
        )
        const gone = Object.fromEntries(
          Object.keys(base!)
            .filter((path) => !Object.hasOwn(head!, path))
            .map((path) => [path, null]),
        )
        const branch = `dvc/${name}/${pair}`
        branches.push(
          { name: `${branch}/base`, files: base! },
          { name: `${branch}/head`, from: `${branch}/base`, files: { ...head, ...gone } },
        )
        jobs.push({ name: branch, args: ['--base', `${branch}/base`, '--head', `${branch}/head`] })
      }
    }
    for (const name of folders(CORPORA).filter((folder) => folder !== 'dvc' && folder !== 'suites')) {
      branches.push({ name: `other/${name}`, files: filesBelow(join(CORPORA, name)) })
      jobs.push({ name: `other/${name}`, args: ['--all', '--head', `other/${name}`] })
    }
    await importBranches(repository.dir, branches)
    await inPairs(jobs, async ({ name, args }) => void outcomes.set(name, await checkJson(repository.dir, args)))
    if (process.env['SPECGATE_E2E_SHOW'] !== undefined)
      for (const [name, { code, report }] of [...outcomes].sort())
        console.info(
          `${name}: exit ${code}, ${report.documents.length} documents\n${report.findings.map((finding) => `  ${finding.severity} ${finding.rule} ${finding.file}:${finding.line} ${finding.message}`).join('\n')}`,
        )
  }, 240_000)
  afterAll(() => repository.cleanup())

  const each = (prefix: string): [string, Awaited<ReturnType<typeof checkJson>>][] =>
    [...outcomes].filter(([name]) => name.startsWith(prefix))

  test('nothing crashes, nothing is inconclusive, nothing is dear', () => {
    expect(outcomes.size).toBeGreaterThan(20)
    const wrong = [...outcomes].filter(
      ([, run]) => ![0, 1].includes(run.code ?? -1) || !run.report.complete || run.stderr !== '' || costs(run).length > 0,
    )
    expect(wrong.map(([name, run]) => [name, run.code, run.report.incomplete, run.stderr, costs(run)])).toEqual([])
  })

  test('every file of DVC is a document, and no other file of theirs', () => {
    const kinds = new Set(each('dvc/').flatMap(([, { report }]) => report.documents.map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual(['dvc-lock', 'dvc-pointer', 'dvc-yaml', 'metrics'])
    for (const [name, { report }] of each('dvc/').filter(([, { report }]) => report.base === null)) {
      const named = report.documents.filter(({ file, kind }) => kind === 'metrics' || /(^|\/)dvc\.(yaml|lock)$|\.dvc$/.test(file))
      expect({ name, others: report.documents.length - named.length, none: named.length === 0 }).toEqual({
        name,
        others: 0,
        none: false,
      })
    }
  })

  test('no file of theirs is called broken that is not, and no md5 a mismatch that CRLF explains', () => {
    const doc = each('dvc/').flatMap(([name, { report }]) =>
      report.findings
        .filter(({ rule }) => rule.startsWith('DOC.') && rule !== 'DOC.REMOVED')
        .map(({ rule, file, line }) => `${name}: ${rule} ${file}:${line}`),
    )
    expect(doc).toEqual([])
    // A stale lock is common (corpora.md D2, D3): it may be said, and must not block.
    const errors = each('dvc/').flatMap(([name, { report }]) =>
      report.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, file, line }) => `${name}: ${rule} ${file}:${line}`),
    )
    expect(errors).toEqual([])
  })

  /** What the tools keep beside their own files: contract tests hold schemas, OpenLineage's hold dbt manifests. */
  const KINDS: Record<string, readonly string[]> = {
    'cards-hf': ['hf-card'],
    checksums: ['checksums'],
    croissant: ['croissant'],
    datacontract: ['data-contract', 'json-schema'],
    dbt: ['data-contract', 'dbt-manifest', 'dbt-properties', 'openlineage'],
    frictionless: ['frictionless'],
    'great-expectations': ['ge-result'],
    mlflow: ['mlflow-model', 'mlflow-run'],
    openlineage: ['json-schema', 'openlineage'],
    provenance: ['in-toto'],
    'sbom-cyclonedx': ['cyclonedx'],
    'sbom-spdx': ['spdx'],
  }

  /** True of these files: expectations that they record as failed, in the newest run and in older ones, files that lie elsewhere, digests made up for an example, no sha256. */
  const TRUE_OF_THEM = new Set(['DQ.EXPECTATION_FAILED', 'DQ.RUN_SUPERSEDED', 'ART.BYTES_ELSEWHERE', 'ART.WEAK_DIGEST'])
  const MADE_UP =
    /croissant\/datasets\/0\.8\/(?:pass-mini|simple-parquet)\/|frictionless-py\/data\/multiple-errors\.package\.json$/

  test('in the other corpora nothing is claimed that is not of our kinds, and every kind is found', () => {
    for (const [name, { report }] of each('other/')) {
      const folder = name.slice('other/'.length)
      expect([folder, ...new Set(report.documents.map(({ kind }) => kind))].sort()).toEqual(
        [folder, ...(KINDS[folder] ?? [])].sort(),
      )
    }
  })

  test('an honest file of the other formats gives no finding', () => {
    const said = each('other/').flatMap(([name, { report }]) =>
      report.findings
        .filter(({ rule, file }) => !TRUE_OF_THEM.has(rule) && !MADE_UP.test(file))
        .map(({ severity, rule, file, line }) => `${name}: ${severity} ${rule} ${file}:${line}`),
    )
    expect(said).toEqual([])
  })
})
