import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeProblems, exitOfHash } from '../../engine/hash/run-hash.js'
import { mergeHashes } from '../../engine/merge/merge-hashes.js'
import { mergeReports } from '../../engine/merge/merge-reports.js'
import { MOST_REPORT_BYTES, partsOfOneKind, readPart, type AnyPart } from '../../engine/merge/read-part.js'
import { exitCodeOf } from '../../engine/verdict.js'
import { replaceFile } from '../../io/replace-file.js'
import { GateError } from '../../model/errors.js'
import { escapeLog } from '../../reporters/escape.js'
import { HASH_FORMATS, renderHashes, type HashFormat } from '../../reporters/hash-formats.js'
import { REPORTER_IDS } from '../../reporters/index.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import type { Command } from '../main.js'
import { pairOutputs, writeReport } from '../report-output.js'

const meta: CommandMeta = {
  name: 'merge',
  operands: '<reports…>',
  maxOperands: Infinity,
  summary:
    'Joins the reports of `check --shard i/n` or of `hash --shard i/n` runs to what one run would have written, and makes the\n' +
    'verdict. Refuses (exit 3) a missing part, a double one, and one of another run: another version, commit, configuration or list.',
  flags: {
    format: {
      value: 'name',
      repeated: true,
      help: `output format; of a check ${REPORTER_IDS.join(' | ')} (default text), of hashes ${HASH_FORMATS.join(' | ')} (default sha256sum)`,
    },
    output: {
      value: 'file',
      repeated: true,
      help: 'file for the format before it; a format without one goes to standard output',
    },
  },
}

export const command: Command = { meta, run: merge }

async function merge(args: Arguments): Promise<number> {
  if (args.operands.length === 0)
    throw new GateError(2, 'no report was named', {
      where: 'specgate merge',
      fix: 'Name the JSON reports of all parts: `specgate merge part-*.json`.',
    })
  const read: AnyPart[] = []
  for (const name of args.operands) read.push(await readPart(name, readReport(name)))
  const parts = partsOfOneKind(read)
  if (parts.kind === 'hash') {
    const outputs = pairOutputs(args.given, HASH_FORMATS)
    const report = mergeHashes(parts.parts)
    for (const line of describeProblems(report.problems)) process.stderr.write(`${escapeLog(`specgate: ${line}`)}\n`)
    for (const { format, file } of outputs) {
      if (!report.complete && format !== 'json') continue
      const text = renderHashes(report, format as HashFormat)
      if (file === undefined) process.stdout.write(text)
      else await replaceFile(resolve(file), text)
    }
    return exitOfHash(report)
  }
  const outputs = pairOutputs(args.given, REPORTER_IDS)
  const report = mergeReports(parts.parts)
  // The documents are not here, so that there are no lines of them to show.
  for (const { format, file } of outputs) await writeReport({ report, sources: () => undefined }, format, file)
  return exitCodeOf(report.verdict)
}

function readReport(name: string): string {
  try {
    const bytes = readFileSync(name)
    if (bytes.length <= MOST_REPORT_BYTES) return bytes.toString('utf8')
  } catch (error) {
    throw new GateError(2, `the report cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`, {
      where: name,
      fix: 'Name the reports of all parts, as files.',
    })
  }
  throw new GateError(3, `the report is larger than ${MOST_REPORT_BYTES} bytes`, {
    where: name,
    fix: 'Split the run into more parts.',
  })
}
