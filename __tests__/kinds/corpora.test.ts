import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseDocument } from 'yaml'
import type { KindInput } from '../../src/kinds/kind.js'
import { nameOf } from '../../src/lib/paths.js'
import type { Json } from '../../src/model/json.js'
import type { LineageGraph, LineageView, ViewName } from '../../src/model/views.js'
import { componentsOf, inputFrom, known, viewOf, kinds, recogniseKind, sniffKind } from './support.js'

const CORPORA = process.env.SPECGATE_CORPORA ?? '../shared/corpora'
const present = existsSync(join(CORPORA, 'dvc'))
if (!present) console.warn(`corpora: none at ${CORPORA}; set SPECGATE_CORPORA to run these tests on real files`)
const onCorpora = present ? describe : describe.skip

/** Every snapshot and both sides of every pair: each is one workspace. */
function workspaces(): string[] {
  return readdirSync(join(CORPORA, 'dvc')).flatMap((repository) => {
    const root = join(CORPORA, 'dvc', repository)
    const pairs = existsSync(join(root, 'pairs')) ? readdirSync(join(root, 'pairs')) : []
    return [
      join(root, 'snapshot'),
      ...pairs.flatMap((pair) => ['base', 'head'].map((side) => join(root, 'pairs', pair, side))),
    ].filter(existsSync)
  })
}

function filesOf(root: string): string[] {
  return (readdirSync(root, { recursive: true }) as string[]).filter((file) => statSync(join(root, file)).isFile()).sort()
}

function inputAt(root: string, file: string): KindInput {
  return inputFrom(file, (path) =>
    existsSync(join(root, path)) && statSync(join(root, path)).isFile() ? readData(join(root, path)) : undefined,
  )
}

/** Undefined for a text that does not parse: the duplicate key and the bare Infinity that real repositories hold. */
function readData(file: string): Json | undefined {
  const text = readFileSync(file, 'utf8')
  const document = parseDocument(text, { uniqueKeys: false })
  return document.errors.length > 0 ? undefined : (document.toJS() as Json)
}

const EXPECTED: Readonly<Record<string, string>> = { 'dvc.yaml': 'dvc-yaml', 'dvc.lock': 'dvc-lock' }

onCorpora('real DVC repositories', () => {
  test('every pipeline, lock and pointer is recognised, and nothing else; all views and paths can be read', () => {
    const wrong: string[] = []
    let documents = 0
    for (const root of workspaces()) {
      for (const file of filesOf(root)) {
        if (!/\.(?:ya?ml|json|lock|dvc)$/.test(file)) continue
        const data = readData(join(root, file))
        if (data === undefined) continue
        const expected = EXPECTED[nameOf(file)] ?? (file.endsWith('.dvc') ? 'dvc-pointer' : undefined)
        const kind = recogniseKind(data, file)
        if (kind?.id !== expected) wrong.push(`${root}/${file}: ${kind?.id}`)
        if (kind === undefined) continue
        documents++
        const input = inputAt(root, file)
        for (const name of Object.keys(kind.views) as ViewName[]) kind.views[name]?.(input)
        kind.paths(input)
        kind.companions?.(input)
      }
    }
    expect(wrong).toEqual([])
    expect(documents).toBeGreaterThan(300)
  })

  test('D1: no lock and no pointer holds a sha256; all digests are some md5', () => {
    const algorithms = new Map<string, number>()
    for (const root of workspaces()) {
      for (const file of filesOf(root)) {
        const kind = file.endsWith('dvc.lock') ? 'dvc-lock' : file.endsWith('.dvc') ? 'dvc-pointer' : undefined
        if (kind === undefined || readData(join(root, file)) === undefined) continue
        for (const artifact of viewOf(kind, 'artifacts', inputAt(root, file)).artifacts) {
          for (const { algorithm } of artifact.digests) algorithms.set(algorithm, (algorithms.get(algorithm) ?? 0) + 1)
        }
      }
    }
    expect([...algorithms.keys()].filter((name) => !['md5', 'md5-dos2unix', 'dvc-dir'].includes(name))).toEqual([])
    expect(algorithms.get('md5')).toBeGreaterThan(100)
    expect(algorithms.get('md5-dos2unix')).toBeGreaterThan(100)
    expect(algorithms.get('dvc-dir')).toBeGreaterThan(100)
  })

  test('D4: by what stages hand to each other some locks fall apart; with shared inputs as nodes, fewer', () => {
    const apart: Record<'handed' | 'shared', string[]> = { handed: [], shared: [] }
    for (const root of workspaces().filter((path) => path.endsWith('snapshot'))) {
      for (const file of filesOf(root).filter((path) => nameOf(path) === 'dvc.lock')) {
        const [graph] = lineageOf(root, file).graphs
        if (graph === undefined) continue
        const name = `${root.split('/').at(-2)}/${file}`
        if (componentsOf(graph) > 1) apart.shared.push(name)
        if (componentsOf(withoutSources(graph)) > 1) apart.handed.push(name)
      }
    }
    console.info(
      `locks that fall apart: by what is handed on ${apart.handed.join(', ') || 'none'}; with shared inputs ${apart.shared.join(', ') || 'none'}`,
    )
    expect(apart.handed).toEqual(expect.arrayContaining(apart.shared))
    // Some independent stages are normal (12 of 50 repositories when the corpus was gathered), most pipelines hang together.
    expect(apart.handed.length).toBeLessThan(workspaces().filter((path) => path.endsWith('snapshot')).length)
  })

  test('D5: the lock of a templated pipeline with wdir names the same files as its dvc.yaml', () => {
    for (const root of workspaces()) {
      for (const file of filesOf(root).filter((path) => nameOf(path) === 'dvc.lock')) {
        const source = file.replace(/dvc\.lock$/, 'dvc.yaml')
        if (!existsSync(join(root, source)) || !/wdir/.test(readFileSync(join(root, source), 'utf8'))) continue
        const [locked] = lineageOf(root, file).graphs
        const [declared] = lineageOf(root, source).graphs
        const missing = pathsOf(locked).filter((path) => !pathsOf(declared).includes(path))
        expect({ lock: `${root}/${file}`, missing }).toEqual({ lock: `${root}/${file}`, missing: [] })
        expect(declared?.nodes.filter(({ id }) => id.includes('${'))).toEqual([])
      }
    }
  })

  test('D8: locks without a schema are read too', () => {
    let schemaless = 0
    for (const root of workspaces()) {
      for (const file of filesOf(root).filter((path) => nameOf(path) === 'dvc.lock')) {
        const data = parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown> | null
        if (data === null || 'schema' in data) continue
        schemaless++
        expect(lineageOf(root, file).graphs[0]?.nodes.length).toBeGreaterThan(1)
        expect(viewOf('dvc-lock', 'artifacts', inputAt(root, file)).artifacts.length).toBeGreaterThan(0)
      }
    }
    expect(schemaless).toBeGreaterThan(5)
  })
})

onCorpora('other people’s files', () => {
  /** What each folder may hold; everything else in it is somebody else's. At least so many have to be found. */
  const HELD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    croissant: { croissant: 45 },
    datacontract: { 'data-contract': 85, 'json-schema': 4 },
    dbt: { 'data-contract': 7, 'dbt-manifest': 6, 'dbt-properties': 12, openlineage: 5 },
    frictionless: { frictionless: 24 },
    'great-expectations': { 'ge-result': 17 },
    mlflow: { 'mlflow-model': 7, 'mlflow-run': 5 },
    provenance: { 'in-toto': 2 },
    'sbom-cyclonedx': { cyclonedx: 22 },
    'sbom-spdx': { spdx: 18 },
    openlineage: { 'json-schema': 60, openlineage: 102 },
    suites: { 'avro-schema': 8, 'json-schema': 1 },
  }

  test('each is taken for what it is, and none that does not parse is claimed; every view of it can be read', () => {
    const wrong: string[] = []
    const counts: Record<string, Record<string, number>> = {}
    let seen = 0
    for (const folder of readdirSync(CORPORA).filter((name) => name !== 'dvc' && statSync(join(CORPORA, name)).isDirectory())) {
      for (const file of filesOf(join(CORPORA, folder))) {
        const path = join(CORPORA, folder, file)
        if (!/\.(?:ya?ml|json|jsonl|avsc)$|MLmodel$/.test(file) || statSync(path).size > 1_000_000) continue
        seen++
        const data = readData(path)
        const kind = data === undefined ? sniffKind(readFileSync(path, 'utf8'), file) : recogniseKind(data, file)
        if (kind === undefined) continue
        if (data === undefined || HELD[folder]?.[kind.id] === undefined) {
          wrong.push(`${folder}/${file}: ${kind.id}`)
          continue
        }
        const count = (counts[folder] ??= {})
        count[kind.id] = (count[kind.id] ?? 0) + 1
        const input = inputAt(join(CORPORA, folder), file)
        for (const name of Object.keys(kind.views) as ViewName[]) kind.views[name]?.(input)
        kind.paths(input)
        kind.companions?.(input)
        if (kind.views.schema !== undefined)
          expect(kind.views.schema(input)?.parts.length).toBeGreaterThanOrEqual(kind.id === 'mlflow-model' ? 0 : 1)
        else
          expect(
            kind.views.artifacts?.(input)?.artifacts ?? kind.views.quality?.(input) ?? kind.views.metrics?.(input),
          ).toBeDefined()
        expect(kind.name?.test(file) === true || kind.markers.some((marker) => readFileSync(path, 'utf8').includes(marker))).toBe(
          true,
        )
      }
    }
    expect(wrong).toEqual([])
    for (const [folder, held] of Object.entries(HELD))
      for (const [kind, least] of Object.entries(held))
        expect({ folder, kind, found: (counts[folder]?.[kind] ?? 0) >= least }).toEqual({ folder, kind, found: true })
    expect(seen).toBeGreaterThan(1000)
  }, 120_000)

  test('the front matter of cards of the hub, and of nothing else', () => {
    const cards = filesOf(join(CORPORA, 'cards-hf')).filter((file) => file.endsWith('.md'))
    const kinds = cards.flatMap((file) => {
      const text = readFileSync(join(CORPORA, 'cards-hf', file), 'utf8')
      const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1]
      const document = matter === undefined ? undefined : parseDocument(matter)
      if (document === undefined || document.errors.length > 0) return []
      return [recogniseKind(document.toJS() as Json, file)?.id]
    })
    expect(kinds.filter((kind) => kind === 'hf-card').length).toBeGreaterThanOrEqual(30)
    expect(kinds.filter((kind) => kind !== 'hf-card' && kind !== undefined)).toEqual([])
  })

  test('the prefilter lets every recognised file through', () => {
    for (const root of workspaces()) {
      for (const file of filesOf(root).filter((path) => /\.(?:ya?ml|lock|dvc)$/.test(path))) {
        const text = readFileSync(join(root, file), 'utf8')
        const data = readData(join(root, file))
        const kind = data === undefined ? undefined : kinds.find((one) => one.recognise(data, file))
        if (kind !== undefined && kind.name?.test(file) !== true)
          expect(kind.markers.some((marker) => text.includes(marker))).toBe(true)
      }
    }
  })
})

/** Without the files that no stage makes and no output folder holds: what is left joins stages only by what they hand on. */
function withoutSources(graph: LineageGraph): Pick<LineageGraph, 'nodes' | 'edges'> {
  const made = new Set(graph.edges.map(({ to }) => to))
  const kept = new Set(graph.nodes.filter(({ id, kind }) => kind === 'stage' || made.has(id)).map(({ id }) => id))
  return {
    nodes: graph.nodes.filter(({ id }) => kept.has(id)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  }
}

function lineageOf(root: string, file: string): LineageView {
  const kind = nameOf(file) === 'dvc.lock' ? 'dvc-lock' : 'dvc-yaml'
  return known(kind).views.lineage?.(inputAt(root, file)) ?? { graphs: [] }
}

function pathsOf(graph: LineageGraph | undefined): string[] {
  return (graph?.nodes ?? []).flatMap(({ path }) => (path === undefined ? [] : [path]))
}
