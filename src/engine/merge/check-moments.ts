import { CONFIG_PATHS } from '../../config/types.js'
import { dayOfInstant, writeDay } from '../../lib/calendar.js'
import type { Finding, Report } from '../../model/report.js'
import { Collected, reportGate } from '../collected.js'
import { refuse, type Part } from './check-parts.js'

const MOST_APART_MS = 24 * 60 * 60 * 1000
const TOGETHER = 'Run the parts that were judged before again, or let the command line give each the same --now.'

/**
 * Parts start when a machine is free, maybe on both sides of midnight. Each held ages and days against its own moment, as a run
 * that takes as long would have, and that is told; but what a waiver covered that has ended meanwhile must not pass beside what it
 * no longer covers. Throws GateError 3 for that, and for parts that are more than a day apart.
 */
export function checkMoments(parts: readonly Part<Report>[]): readonly Finding[] {
  const inOrder = parts.toSorted((a, b) => Date.parse(a.report.shard.now) - Date.parse(b.report.shard.now))
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!]
  const [from, to] = [first.report.shard.now, last.report.shard.now]
  const apart = Date.parse(to) - Date.parse(from)
  const today = dayOfInstant(to)
  // Not so of a moment that cannot be read.
  if (!(apart <= MOST_APART_MS) || today === undefined)
    throw refuse(`${first.name} was judged at ${from}, and ${last.name} at ${to}: more than a day apart`, last.name, TOGETHER)
  for (const { name, report } of parts) {
    const ended = report.findings.find(({ waiver }) => waiver !== null && waiver.expires < writeDay(today))
    if (ended === undefined) continue
    const why = `a waiver for ${ended.rule} that covers ${ended.file} ended on ${ended.waiver!.expires}, between this part and ${last.name}`
    throw refuse(why, name, TOGETHER)
  }
  return dayOfInstant(from) === today ? [] : tellMidnight(first.report, writeMoment(from), writeMoment(to))
}

/** A finding stands in a file: the one that configures the run, or would. */
function tellMidnight({ config }: Report, first: string, last: string): readonly Finding[] {
  const collected = new Collected()
  reportGate(collected, 'GATE.PARTS_OVER_MIDNIGHT', config.path ?? CONFIG_PATHS[0], () => undefined, { first, last })
  return collected.made.map(({ finding }) => finding)
}

/** To the second, in UTC. */
function writeMoment(now: string): string {
  return new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')
}
