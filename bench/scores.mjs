// Scores: two CSV files compared, next to reading and splitting them; and a promotion of many metrics on many slices.
import { openSync, writeSync, closeSync } from 'node:fs'
import { join } from 'node:path'
import { median, pairs, peakMiB, time } from './measure.mjs'

/** Reads both files piece by piece, splits lines and fields, and does nothing with them. */
const FLOOR = `
import { createReadStream } from 'node:fs'
let fields = 0
for (const path of process.argv.slice(1)) {
  let rest = ''
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + piece).split('\\n')
    rest = lines.pop()
    for (const line of lines) fields += line.split(',').length
  }
}
console.log(fields)`

/** Park and Miller's minimal generator: the same files each time. */
function uniform(seed) {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

function writeRows(path, header, rows, rowOf) {
  const file = openSync(path, 'w')
  writeSync(file, header + '\n')
  for (let start = 0; start < rows; start += 10_000) {
    let piece = ''
    for (let row = start; row < Math.min(rows, start + 10_000); row++) piece += rowOf(row) + '\n'
    writeSync(file, piece)
  }
  closeSync(file)
}

/** `rows` scores in the two files together. */
export function scoreRows(bundle, dir, count, rows) {
  const files = ['reference', 'candidate'].map((side, index) => {
    const next = uniform(index + 1)
    const path = join(dir, `${side}.csv`)
    writeRows(path, 'id,accuracy', rows / 2, (row) => `q${row},${next() / 2 + next() / 4}`)
    return path
  })
  const args = [bundle, 'compare', '--reference', files[0], '--candidate', files[1], '--metric', 'accuracy=higher,margin=0.1']
  const runs = pairs(
    count,
    () => time(args).ms,
    () => time(['--input-type=module', '-e', FLOOR, ...files]).ms,
  )
  const ratio = median(runs.map(([a, b]) => a / b))
  const peak = peakMiB(args, { scratch: join(dir, 'rss') })
  const what = `compare, ${rows} scores in CSV`
  return [
    {
      what,
      median: `${Math.round(median(runs.map(([a]) => a)))} ms`,
      floor: `${Math.round(median(runs.map(([, b]) => b)))} ms`,
      ratio: ratio.toFixed(2),
      target: '≤ 3',
      ok: ratio <= 3,
    },
    { what: `memory of it`, median: `${Math.round(peak)} MiB`, floor: '', ratio: '', target: '≤ 128 MiB', ok: peak <= 128 },
  ]
}

/**
 * The whole run on 200 metrics and 50 slices, less one that reads as many cells of all the columns, the slice too, and adds up and judges no more
 * than it must: its reference holds the rows of both files and its candidate one row, so that a single pair stands for each metric and
 * there are no slices. What is left is adding up, the judgement of 10,200 comparisons, the report and its text.
 */
export function promotionRows(bundle, dir, count) {
  const [metrics, slices, each] = [200, 50, 10]
  const header = ['slice', ...Array.from({ length: metrics }, (_, metric) => `m${metric}`)].join()
  const table = (name, seeds, rows) => {
    const path = join(dir, `${name}.csv`)
    const nexts = seeds.map(uniform)
    writeRows(path, header, rows * seeds.length, (row) => {
      const next = nexts[Math.floor(row / rows)]
      return [`s${row % slices}`, ...Array.from({ length: metrics }, () => next().toFixed(5))].join()
    })
    return path
  }
  const compare = (reference, candidate) => [
    ...[bundle, 'compare', '--reference', reference, '--candidate', candidate, '--slice', 'slice'],
    ...Array.from({ length: metrics }, (_, metric) => ['--metric', `m${metric}=higher,margin=0.3`]).flat(),
  ]
  const all = compare(table('wide-reference', [1], slices * each), table('wide-candidate', [2], slices * each))
  const least = compare(table('wide-both', [1, 2], slices * each), table('wide-row', [2], 1))
  const runs = pairs(
    count,
    () => time(all).ms,
    () => time(least).ms,
  )
  const more = median(runs.map(([a, b]) => a - b))
  return [
    {
      what: `${metrics} metrics × ${slices} slices, more than reading them`,
      median: `${Math.round(more)} ms`,
      floor: `${Math.round(median(runs.map(([, b]) => b)))} ms`,
      ratio: '',
      target: '≤ 100 ms after parsing',
      ok: more <= 100,
    },
  ]
}
