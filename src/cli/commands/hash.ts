import { relative, resolve, sep } from 'node:path'
import { describeProblems, exitOfHash, runHash, type HashInput } from '../../engine/hash/run-hash.js'
import type { ManifestRun } from '../../engine/hash/hold-manifest.js'
import { replaceFile } from '../../io/replace-file.js'
import type { Shard } from '../../lib/shard.js'
import { GateError } from '../../model/errors.js'
import type { HashReport } from '../../model/hash-report.js'
import { escapeLog } from '../../reporters/escape.js'
import { HASH_FORMATS, renderHashes, type HashFormat } from '../../reporters/hash-formats.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import type { Command } from '../main.js'
import { showProgress } from '../progress.js'
import { readShard } from '../read-shard.js'
import { plural } from '../../lib/words.js'

const meta: CommandMeta = {
  name: 'hash',
  operands: '[globs…]',
  maxOperands: Infinity,
  summary:
    'Digests of build outputs. Globs are relative to the base folder and in quotes, so that specgate and not the shell reads\n' +
    "them: 'outputs/**'. Prints what sha256sum prints. With --manifest, holds a card (or a list of checksums) to the bytes:\n" +
    'every file that it lists, and the files of the globs, which it is to list as well. Needs no git; never follows a link.',
  flags: {
    format: { value: 'name', allowed: HASH_FORMATS, help: 'output format; default: sha256sum, json with --shard' },
    output: { value: 'file', help: 'file to write it to, whole or not at all; default: standard output' },
    manifest: {
      value: 'file',
      help: 'card with `artifacts` or `export_manifest.artifacts`, or a list of checksums (SHA256SUMS)',
    },
    write: { help: 'bring the manifest up to date: digests, sizes, times, and entries that are missing' },
    check: { help: 'say where the manifest and the bytes differ (exit 1); the default with --manifest' },
    'base-dir': { value: 'dir', help: 'folder that globs and printed paths are relative to; default: the current folder' },
    jobs: { value: 'n', help: 'files hashed at once; default: one for each processor, at most 8' },
    shard: { value: 'i/n', help: 'only part i of n, balanced by size; `specgate merge` joins the reports' },
  },
}

export const command: Command = { meta, run: hash }

async function hash(args: Arguments): Promise<number> {
  const baseDir = resolve(args.text('base-dir') ?? '.')
  const output = args.text('output')
  const shard = readShard(args.text('shard'))
  const format = readFormat(args, shard)
  const manifest = readManifest(args, shard, baseDir)
  if (args.operands.length === 0 && manifest === undefined)
    throw new GateError(2, 'there is nothing to hash: no file was named', {
      where: 'specgate hash',
      fix: "Name files or globs (`specgate hash 'outputs/**'`), or a manifest (`specgate hash --manifest pipeline.yaml --check`).",
    })
  const progress = showProgress('hashing files')
  const jobs = readJobs(args.text('jobs'))
  const written = output === undefined ? undefined : belowBase(baseDir, output)
  const input: HashInput = {
    baseDir,
    patterns: args.operands,
    // It cannot hold its own digest, and an old one would be out of date at once.
    ...(written !== undefined && { without: [written] }),
    ...(jobs !== undefined && { jobs }),
    ...(shard !== undefined && { shard }),
    onProgress: ({ files, totalFiles }) => progress.tick(files, totalFiles),
  }
  try {
    if (manifest !== undefined) {
      const { holdManifest } = await import('../../engine/hash/hold-manifest.js')
      const run = await holdManifest({ ...input, manifest, update: args.on('write') })
      progress.done()
      return await finishManifest(run, args, format, baseDir, manifest)
    }
    const report = await runHash(input)
    progress.done()
    tellProblems(report)
    await writeReport(report, format, output)
    return exitOfHash(report)
  } finally {
    progress.done()
  }
}

async function finishManifest(
  run: ManifestRun,
  args: Arguments,
  format: HashFormat,
  baseDir: string,
  manifest: string,
): Promise<number> {
  const { report, before, after } = run
  const write = args.on('write')
  tellProblems(report)
  for (const note of report.manifest?.notes ?? []) process.stderr.write(`${escapeLog(`note: ${note}`)}\n`)
  if (after !== undefined) await replaceFile(resolve(baseDir, manifest), after, { expected: before })
  const lines = write ? writtenLines(run, manifest) : differenceLines(report, manifest)
  // The digests go where they were asked for; then what came of the manifest goes beside them.
  const asked = args.text('format') !== undefined || args.text('output') !== undefined
  const stream = asked && args.text('output') === undefined ? process.stderr : process.stdout
  for (const line of lines) stream.write(`${escapeLog(line)}\n`)
  if (asked) await writeReport(report, format, args.text('output'))
  return write ? (report.problems.length === 0 ? 0 : 3) : exitOfHash(report)
}

function writtenLines({ report, after, changed, added }: ManifestRun, manifest: string): string[] {
  if (report.problems.length > 0) return [`${manifest} was not written: not every file could be hashed.`]
  if (after === undefined) return [`${manifest} is up to date: ${countFiles(report)}.`]
  return [
    `${manifest} was written: ${changed} ${changed === 1 ? 'entry' : 'entries'} changed, ${added} added, ${countFiles(report)}.`,
  ]
}

function differenceLines(report: HashReport, manifest: string): string[] {
  const differences = report.manifest?.differences ?? []
  const lines = differences.flatMap(({ file, line, column, rule, message, fix }) => [
    `${file}:${line}:${column}: ${rule}: ${message}`,
    `  fix: ${fix}`,
  ])
  if (report.problems.length > 0) return [...lines, `${manifest} could not be checked: not every file could be hashed.`]
  const end =
    differences.length === 0 ? 'agrees with the bytes' : `differs from the bytes in ${plural(differences.length, 'place')}`
  return [...lines, `${manifest} ${end}: ${countFiles(report)}.`]
}

function countFiles({ counts }: HashReport): string {
  return `${plural(counts.files, 'file')} hashed`
}

function tellProblems(report: HashReport): void {
  for (const line of describeProblems(report.problems)) process.stderr.write(`${escapeLog(`specgate: ${line}`)}\n`)
}

/** A list that lacks files must not look like one that does not: only the JSON, which says so, is written then. */
async function writeReport(report: HashReport, format: HashFormat, output: string | undefined): Promise<void> {
  if (!report.complete && format !== 'json') {
    process.stderr.write(
      `specgate: no ${format} list was written, since it would lack files\n  Mend what is named above, or leave it out of the globs.\n`,
    )
    return
  }
  const text = renderHashes(report, format)
  if (output === undefined) return void process.stdout.write(text)
  await replaceFile(resolve(output), text)
}

function readFormat(args: Arguments, shard: Shard | undefined): HashFormat {
  const given = args.text('format') as HashFormat | undefined
  if (shard === undefined || given === 'json') return given ?? 'sha256sum'
  if (given === undefined) return 'json'
  throw new GateError(2, `--format ${given} cannot say that it is only part ${shard.i} of ${shard.n}`, {
    where: '--shard',
    fix: `Leave --format out (a part is JSON); \`specgate merge --format ${given} <reports…>\` writes the whole list.`,
  })
}

function readJobs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d?$/.test(text)) return Number(text)
  throw new GateError(2, `"${text}" is no number of jobs`, { where: '--jobs', fix: 'Give a number from 1 to 99.' })
}

function readManifest(args: Arguments, shard: Shard | undefined, baseDir: string): string | undefined {
  const given = args.text('manifest')
  const mode = args.on('write') ? '--write' : args.on('check') ? '--check' : undefined
  const refuse = (what: string, fix: string): GateError => new GateError(2, what, { where: 'specgate hash', fix })
  if (given === undefined) {
    if (mode !== undefined) throw refuse(`${mode} needs a manifest`, `Name it: \`--manifest pipeline.yaml ${mode}\`.`)
    return undefined
  }
  if (args.on('write') && args.on('check')) throw refuse('--write and --check exclude each other', 'Give one of them.')
  if (shard !== undefined)
    throw refuse('a manifest is held to all its files at once, and --shard hashes only some', 'Leave one of the two out.')
  const path = belowBase(baseDir, given)
  if (path !== undefined) return path
  throw new GateError(2, `the manifest "${given}" lies outside of the base folder`, {
    where: baseDir,
    fix: 'Name a folder above both it and the files that it lists with --base-dir.',
  })
}

/** A path as typed (relative to the current folder) → relative to the base folder; undefined for one that is not below it. */
function belowBase(baseDir: string, path: string): string | undefined {
  const found = relative(baseDir, resolve(path)).split(sep).join('/')
  return found === '' || found === '..' || found.startsWith('../') || resolve(found) === found ? undefined : found
}
