#!/usr/bin/env node
// Measures what README.md promises: `node bench/run.mjs [name…] [--pairs n] [--dist file]`. A measurement, not a test: it exits 0
// whatever it finds. Needs `npm ci` (for the floor, the bare yaml package) and git.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { attacks, card, dvcLock, jsonCard, repository } from './inputs.mjs'
import { hashRows, hashTools } from './hash.mjs'
import { schemaRows } from './schema.mjs'
import { promotionRows, scoreRows } from './scores.mjs'
import { median, pairs, peakMiB, time } from './measure.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '7' },
    dist: { type: 'string', default: join(here, '..', 'dist', 'index.js') },
    keep: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    scores: { type: 'string', default: '10000000' },
  },
})
const PAIRS = Number(values.pairs)
const BUNDLE = resolve(values.dist)
const NOW = ['--now', '2026-11-21T09:00:00Z']
const CARDS = 2000

const temp = mkdtempSync(join(tmpdir(), 'specgate-bench-'))
const folder = (name) => {
  const dir = join(temp, name)
  mkdirSync(dir, { recursive: true })
  return dir
}

/** Each answers rows: what, the median of the pairs, the floor, their ratio, the target. */
const BENCHES = {
  /** One changed card, base against head, from the start of Node to its end. */
  cold() {
    const dir = folder('cold')
    const before = card(0)
    const git = repository(dir, before)
    git('checkout', '-q', '-b', 'change')
    const [file] = Object.keys(before)
    writeFileSync(join(dir, file), before[file].replace(/v1\.0\.0/g, 'v1.0.1'))
    git('commit', '-q', '-a', '-m', 'change')
    const args = [BUNDLE, 'check', '--base', 'main', '--head', 'change', ...NOW]
    const working = [BUNDLE, 'check', '--base', 'main', ...NOW]
    // A cache of its own, which the first runs fill.
    const kept = { cwd: dir, env: { XDG_CACHE_HOME: folder('cache') } }
    const none = { cwd: dir, env: { NODE_DISABLE_COMPILE_CACHE: '1' } }
    for (let i = 0; i < 3; i++) time(args, kept)
    return [
      ratioRow('cold start: check, one changed card', () => time(args, kept).ms, nothing, 2.5),
      ratioRow('the same with the working tree as head', () => time(working, kept).ms, nothing, 2.5),
      ratioRow('the first run, and CI: without the code cache', () => time(args, none).ms, nothing, 2.5),
      ratioRow('two git processes from an ES module', () => time([join(here, 'two-gits.mjs')], { cwd: dir }).ms, nothing, 2.5),
    ]
  },
  /** Two thousand cards; against the bare parser on the same texts. */
  all() {
    const dir = folder('all')
    repository(dir, Object.assign({}, ...Array.from({ length: CARDS }, (_, i) => card(i))))
    const args = [BUNDLE, 'check', '--all', '--format', 'json', ...NOW]
    const floor = () => JSON.parse(time([join(here, 'floor.mjs'), dir]).stdout).ms
    return [
      ratioRow(`check --all, ${CARDS} cards`, () => time(args, { cwd: dir }).ms, floor, 1.3),
      memoryRow(`memory of check --all, ${CARDS} cards`, args, dir, 200),
    ]
  },
  /** Two schemas of 5,000 fields compared, next to reading them. */
  async schema() {
    return schemaRows(folder('schema'), Math.min(PAIRS, 5))
  },
  /** Build outputs hashed, large and small; needs 4 GiB of disk, and memory to hold them. */
  hash() {
    console.log(hashTools())
    return hashRows(folder('hash'), BUNDLE, PAIRS, values.quick)
  },
  /** Ten million scores in two CSV files; many metrics on many slices. */
  scores() {
    const dir = folder('scores')
    return [
      ...scoreRows(BUNDLE, dir, Math.min(PAIRS, 3), Number(values.scores)),
      ...promotionRows(BUNDLE, dir, Math.min(PAIRS, 5)),
    ]
  },
  /** Files that are hard on a parser, each alone. */
  attacks() {
    return Object.entries(attacks).flatMap(([name, make]) => fileRows(name, make(), 2000, 256))
  },
  /** Large files of honest people, and a report of many findings. */
  large() {
    return [
      ...fileRows('artifacts-100000.json', jsonCard(100_000), 10_000, 1024),
      ...fileRows('dvc.lock', dvcLock(20_000), 10_000, 1024),
      ...fileRows('broken-10000.json', jsonCard(10_000).replaceAll('"sha256"', '"sha"'), 10_000, 1024),
      ...fileRows('broken-5000.yaml', brokenYaml(5000), 10_000, 1024),
    ]
  },
}

const brokenYaml = (n) =>
  `pipeline: {version: "v1.0.0"}\nartifacts:\n${Array.from({ length: n }, (_, i) => `  - {path: "data/part-${i}.bin"}`).join('\n')}\n`

function nothing() {
  return time(['-e', '0']).ms
}

function ratioRow(what, ours, floor, target) {
  const runs = pairs(PAIRS, ours, floor)
  const ratio = median(runs.map(([a, b]) => a / b))
  return {
    what,
    median: `${Math.round(median(runs.map(([a]) => a)))} ms`,
    floor: `${Math.round(median(runs.map(([, b]) => b)))} ms`,
    ratio: ratio.toFixed(2),
    target: `≤ ${target}`,
    ok: ratio <= target,
  }
}

function memoryRow(what, args, cwd, target) {
  const peak = median(Array.from({ length: 3 }, () => peakMiB(args, { cwd, scratch: join(temp, 'rss') })))
  return { what, median: `${Math.round(peak)} MiB`, floor: '', ratio: '', target: `≤ ${target} MiB`, ok: peak <= target }
}

/** One file alone in a repository: wall time with `node -e 0` as the floor, and memory. */
function fileRows(name, text, maxMs, maxMiB) {
  const dir = folder(name)
  repository(dir, { [name]: text })
  const args = [BUNDLE, 'check', '--all', '--format', 'json', ...NOW]
  const runs = pairs(Math.min(3, PAIRS), () => time(args, { cwd: dir }).ms, nothing)
  const [ms, floor] = [0, 1].map((i) => median(runs.map((pair) => pair[i])))
  const row = { what: name, median: `${Math.round(ms)} ms`, floor: `${Math.round(floor)} ms`, ratio: (ms / floor).toFixed(2) }
  return [{ ...row, target: `≤ ${maxMs} ms`, ok: ms <= maxMs }, memoryRow(`memory of ${name}`, args, dir, maxMiB)]
}

function print(rows) {
  const table = [
    ['what', 'median', 'floor', 'ratio', 'target', ''],
    ...rows.map((row) => [row.what, row.median, row.floor, row.ratio, row.target, row.ok ? 'ok' : 'over']),
  ]
  const widths = table[0].map((_, column) => Math.max(...table.map((cells) => cells[column].length)))
  for (const cells of table)
    console.log(
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  ')
        .trimEnd(),
    )
}

const names = positionals.length > 0 ? positionals : Object.keys(BENCHES)
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
  console.error(`bench: there is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 2
} else {
  try {
    console.log(
      `node ${process.version}, ${PAIRS} interleaved pairs, ${BUNDLE === resolve(here, '..', 'dist', 'index.js') ? 'dist/index.js' : BUNDLE}`,
    )
    const rows = []
    for (const name of names) rows.push(...(await BENCHES[name]()))
    print(rows)
  } finally {
    if (values.keep) console.log(`kept: ${temp}`)
    else rmSync(temp, { recursive: true, force: true })
  }
}
