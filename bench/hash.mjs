// The benchmark `hash`: build outputs of random bytes, against openssl and coreutils on the same files in the same run.
import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, mkdirSync, statfsSync, writeFileSync, writeSync } from 'node:fs'
import { randomFillSync } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, pairs, peakMiB, time } from './measure.mjs'

const MIB = 1 << 20
const RAW = fileURLToPath(new URL('raw-hash.mjs', import.meta.url))

/** Rows of `bench/run.mjs`. `quick`: a sixteenth of the bytes, to see that it runs; the ratios mean little then. */
export function hashRows(folder, bundle, pairCount, quick) {
  const large = join(folder, 'large')
  const small = join(folder, 'small')
  const sparse = join(folder, 'sparse')
  const fileMiB = quick ? 32 : 512
  if (statfsSync(folder).bavail * statfsSync(folder).bsize < 12 * fileMiB * MIB)
    throw new Error('the disk has no room for 8 large files')
  const names = writeLarge(large, 8, fileMiB)
  const list = writeSmall(small, quick ? 2000 : 20_000)
  for (const [name, gib] of [
    ['one', 1],
    ['eight', quick ? 2 : 8],
  ])
    writeSparse(sparse, name, gib)

  const few = Math.min(pairCount, 3)
  const ours = () => time([bundle, 'hash', '*'], { cwd: large }).ms
  const what = `hash of 8 files of ${fileMiB} MiB`
  return [
    fasterRow(
      `${what}, against openssl dgst -sha256`,
      ours,
      () => run('openssl', ['dgst', '-sha256', ...names], large),
      few,
      1.6,
    ),
    // What two threads can do here and now: the machine may have no second processor to spare.
    fasterRow(
      'control: two bare threads, against openssl',
      () => time([RAW, ...names], { cwd: large }).ms,
      () => run('openssl', ['dgst', '-sha256', ...names], large),
      few,
      0,
    ),
    fasterRow(`${what}, against sha256sum`, ours, () => run('sha256sum', names, large), few, 4),
    fasterRow(
      `hash of ${list.length} files of 4 KiB, against sha256sum`,
      () => time([bundle, 'hash', '**'], { cwd: small }).ms,
      () => run('xargs', ['sha256sum'], small, list.join('\n')),
      Math.max(5, pairCount),
      1,
    ),
    ...[
      ['one', 1],
      ['eight', quick ? 2 : 8],
    ].map(([name, gib]) =>
      memoryRow(`memory of hash, a sparse file of ${gib} GiB`, [bundle, 'hash', name], sparse, join(folder, 'rss')),
    ),
  ]
}

/** How many times faster we are; the target is the least. */
function fasterRow(what, ours, theirs, count, target) {
  const runs = pairs(count, ours, theirs)
  const ratio = median(runs.map(([a, b]) => b / a))
  return {
    what,
    median: `${Math.round(median(runs.map(([a]) => a)))} ms`,
    floor: `${Math.round(median(runs.map(([, b]) => b)))} ms`,
    ratio: `${ratio.toFixed(2)} ×`,
    target: target === 0 ? '' : `≥ ${target} ×`,
    ok: ratio >= target,
  }
}

function memoryRow(what, args, cwd, scratch) {
  const peak = peakMiB(args, { cwd, scratch })
  return { what, median: `${Math.round(peak)} MiB`, floor: '', ratio: '', target: '≤ 150 MiB', ok: peak <= 150 }
}

function run(command, args, cwd, input = '') {
  const started = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(command, args, { cwd, input, maxBuffer: 1 << 28 })
  if (status !== 0) throw error ?? new Error(`${command}: ${stderr}`)
  return Number(process.hrtime.bigint() - started) / 1e6
}

function writeLarge(folder, count, mib) {
  mkdirSync(folder, { recursive: true })
  const block = Buffer.alloc(4 * MIB)
  return Array.from({ length: count }, (_, i) => {
    const name = `part-${i}.bin`
    const fd = openSync(join(folder, name), 'w')
    for (let written = 0; written < mib; written += 4) writeSync(fd, randomFillSync(block))
    closeSync(fd)
    return name
  })
}

function writeSmall(folder, count) {
  return Array.from({ length: count }, (_, i) => {
    const inner = `d${i % 20}`
    if (i < 20) mkdirSync(join(folder, inner), { recursive: true })
    writeFileSync(join(folder, inner, `f${i}`), randomFillSync(Buffer.alloc(4096)))
    return `${inner}/f${i}`
  })
}

function writeSparse(folder, name, gib) {
  mkdirSync(folder, { recursive: true })
  const fd = openSync(join(folder, name), 'w')
  ftruncateSync(fd, gib * 1024 * MIB)
  closeSync(fd)
}

/** What is measured against, for the report. */
export function hashTools() {
  const first = (command, args) => execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0]
  return `${first('openssl', ['version'])}; ${first('sha256sum', ['--version'])}`
}
