// Runs a program as a child and says what it took; pairs of runs are interleaved, so that a noisy machine is noisy for both.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gitEnvironment } from './inputs.mjs'

// Writes the peak of the child's own resident memory when it ends. Its git processes are not in it.
const REPORT = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.BENCH_RSS, String(process.resourceUsage().maxRSS)))`
const PRELOAD = `data:text/javascript,${encodeURIComponent(REPORT)}`

/** Node ends with 1 as well when the bundle is missing or broken: only a run that printed its verdict is a measurement. */
function mustHaveRun(args, { status, stdout, stderr, error }) {
  if (error) throw error
  if (status > 3 || (status > 0 && stdout === '')) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
}

/** Wall time from the start to the end of `node <args>`, in milliseconds. */
export function time(args, options = {}) {
  const started = process.hrtime.bigint()
  const result = run(args, options)
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  mustHaveRun(args, result)
  return { ms, stdout: result.stdout }
}

/** Peak of the resident memory in MiB, in a run of its own: the report of it costs time. */
export function peakMiB(args, { cwd, scratch }) {
  mustHaveRun(args, run(['--import', PRELOAD, ...args], { cwd, env: { BENCH_RSS: scratch } }))
  return Number(readFileSync(scratch, 'utf8')) / 1024
}

function run(args, { cwd, env = {} }) {
  return spawnSync(process.execPath, args, { cwd, env: { ...gitEnvironment(), ...env }, encoding: 'utf8', maxBuffer: 1 << 30 })
}

/** `[a, b]` for each of `count` pairs, the order changing from pair to pair; one run of each before, to fill the caches. */
export function pairs(count, a, b) {
  a()
  b()
  return Array.from({ length: count }, (_, i) => {
    if (i % 2 === 0) return [a(), b()]
    const second = b()
    return [a(), second]
  })
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
