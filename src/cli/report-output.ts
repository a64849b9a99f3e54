import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { GateResult } from '../engine/gate.js'
import { didYouMean, listOf } from '../lib/nearest.js'
import { GateError } from '../model/errors.js'
import { loadReporter, REPORTER_IDS } from '../reporters/index.js'
import type { Arguments } from './arguments.js'

/**
 * The first of `known` is the default. `--format a --output x --format b`: each output belongs to the format before it, and one
 * before all of them to the only format that has none.
 */
export function pairOutputs(
  given: Arguments['given'],
  known: readonly string[] = REPORTER_IDS,
): { format: string; file: string | undefined }[] {
  const pairs: { format: string; file: string | undefined }[] = []
  let early: string | undefined
  for (const { flag, value } of given) {
    if (flag === 'format') {
      if (!known.includes(value))
        throw new GateError(2, `there is no format "${value}"`, {
          where: '--format',
          fix: `${didYouMean(value, known)} Formats: ${listOf(known)}.`.trim(),
        })
      pairs.push({ format: value, file: undefined })
    } else if (flag === 'output') {
      const last = pairs.at(-1)
      if (last === undefined && early === undefined) early = value
      else if (last === undefined || last.file !== undefined)
        throw new GateError(2, `--output ${value} has no --format before it`, {
          where: '--output',
          fix: 'Write `--format <name> --output <file>` for each file.',
        })
      else last.file = value
    }
  }
  const without = pairs.filter(({ file }) => file === undefined)
  if (early !== undefined && without.length === 1) without[0]!.file = early
  else if (early !== undefined && without.length === 0) pairs.unshift({ format: known[0]!, file: early })
  else if (without.length > 1)
    throw new GateError(2, 'two formats go to standard output', {
      where: '--format',
      fix: 'Give all but one of them an `--output <file>`.',
    })
  return pairs.length > 0 ? pairs : [{ format: known[0]!, file: undefined }]
}

/** Throws GateError 2 when the file cannot be written. */
export async function writeReport(
  result: Pick<GateResult, 'report' | 'sources'>,
  format: string,
  file: string | undefined,
): Promise<void> {
  const reporter = await loadReporter(format)
  const colour = file === undefined && process.stdout.isTTY === true && !process.env['NO_COLOR']
  const input = { report: result.report, sources: result.sources, colour, width: process.stdout.columns ?? 100 }
  const pieces = gathered(reporter.pieces?.(input) ?? [reporter.render(input)])
  if (file === undefined) {
    for (const text of pieces) process.stdout.write(text)
    return
  }
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true })
    const handle = openSync(file, 'w')
    try {
      for (const text of pieces) writeFileSync(handle, text)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw new GateError(2, `the ${format} report cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`, {
      where: file,
      fix: 'Name a file in a folder that can be written.',
    })
  }
}

/** In characters: what is written at once. */
const ENOUGH = 65_536

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < ENOUGH) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
