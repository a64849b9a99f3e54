import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { GateError } from '../../model/errors.js'
import type { Report } from '../../model/report.js'
import { loadReporter, REPORTER_IDS } from '../../reporters/index.js'
import type { Arguments, CommandMeta } from '../arguments.js'
import { milliseconds } from '../clock.js'
import { readConfidence, readDrift, readMetric } from '../compare/flags.js'
import { gatherLists } from '../compare/lists.js'
import { confirmColumns } from '../compare/plan.js'
import type { Plan } from '../compare/plan.js'
import { printMarkdown, printText } from '../compare/print.js'
import { reportOf } from '../compare/report.js'
import { judgeDistributions, judgeMetrics, summarise } from '../compare/rows.js'
import { openSide } from '../compare/side.js'
import { gatherRows } from '../compare/stream.js'
import type { Command } from '../main.js'
import { pairOutputs } from '../report-output.js'

const meta: CommandMeta = {
  name: 'compare',
  operands: '',
  maxOperands: 0,
  summary:
    'Decides whether a candidate may be promoted: its metrics against those of a reference, with their uncertainty. Needs no git. A file is JSON\n' +
    '({"accuracy": [0.72, 0.73]} or {"accuracy": {"mean": 0.72, "stderr": 0.01, "n": 5}}), JSON lines of records, CSV with a header, or\n' +
    'an object of metrics in YAML or TOML.',
  flags: {
    reference: { value: 'file', help: 'scores of what is in use now' },
    candidate: { value: 'file', help: 'scores of what is to be promoted' },
    metric: {
      value: 'name=higher|lower',
      repeated: true,
      help: 'a metric and which is better; behind it ,margin=x (a loss that is accepted) or ,min_effect=x (a gain that is asked for), each also as 1%; further ,noise=none ,role=guardrail ,pairing=none ,folds=k ,resolution=x ,wall_clock=yes ,min_n=n ,confidence=x',
    },
    drift: {
      value: 'name=measure',
      repeated: true,
      help: 'bins on both sides, measured with psi, js_divergence, js_distance, kl, hellinger or chi2; or single values, with ks or ,bins=10; behind it ,warn=x ,error=x ,eps=x',
    },
    summary: { value: 'name', repeated: true, help: 'n, mean, standard error and percentiles of a metric on each side' },
    confidence: { value: 'share', help: 'of the two-sided interval; default: 0.95' },
    'on-inconclusive': {
      value: 'what',
      allowed: ['fail', 'warn'],
      help: 'what a question that stays open does; default: fail (exit 1)',
    },
    key: { value: 'column', help: 'names the example of a row; without it rows are paired by their place' },
    slice: { value: 'column', help: 'names the group of a row: each group is judged beside the whole' },
    cluster: { value: 'column', help: 'names what rows belong together and are not independent, such as questions on one text' },
    environment: { value: 'column', help: 'names the machine on which a row was measured; asked of metrics with wall_clock=yes' },
    look: { value: 'k', help: 'this is the k-th candidate on the same test set: α is spent over the looks' },
    format: {
      value: 'name',
      repeated: true,
      help: `output format (${REPORTER_IDS.join(' | ')}); may be repeated, each with its --output`,
    },
    output: {
      value: 'file',
      repeated: true,
      help: 'file for the format before it; a format without one goes to standard output',
    },
  },
}

export const command: Command = { meta, run: compare }

async function compare(args: Arguments): Promise<number> {
  const started = milliseconds()
  const outputs = pairOutputs(args.given)
  const plan = readPlan(args)
  const tolerated = args.text('on-inconclusive') === 'warn'
  const open = tolerated ? 'warning' : 'error'
  const paths = { reference: args.text('reference'), candidate: args.text('candidate') }
  const judges = plan.metrics.length + plan.drift.length > 0
  for (const side of ['reference', 'candidate'] as const)
    if (paths[side] === undefined && (judges || side === 'candidate'))
      throw new GateError(2, `--${side} is missing`, {
        where: 'specgate compare',
        fix: 'Write `--reference <file> --candidate <file>`.',
      })
  // A summary alone needs one file only: it is read as both and told as one.
  const candidate = await openSide(paths.candidate!, 'candidate')
  try {
    const reference = await openSide(paths.reference ?? paths.candidate!, 'reference')
    try {
      confirmColumns(plan, [reference, candidate])
      const streamed = reference.rows !== undefined && candidate.rows !== undefined
      const { gathered, values } = streamed ? gatherRows(reference, candidate, plan) : gatherLists(reference, candidate, plan)
      const sides = { reference, candidate }
      const told = paths.reference === undefined ? { ...values, reference: new Map<string, number[]>() } : values
      const report = reportOf({
        reference: paths.reference,
        candidate: paths.candidate!,
        metrics: judgeMetrics(gathered, open),
        drift: judgeDistributions(plan, values, sides, open),
        summaries: summarise(plan, told, sides),
        totalMs: Math.round(milliseconds() - started),
      })
      for (const { format, file } of outputs) await write(report, format, file, tolerated)
      return exitCodeOf(report, tolerated, judges)
    } finally {
      reference.close()
    }
  } finally {
    candidate.close()
  }
}

/** 0 pass, 1 fail. Open questions fail unless they are let through; a run that only summarised was asked for no verdict. */
function exitCodeOf({ verdict }: Report, tolerated: boolean, judges: boolean): 0 | 1 {
  if (verdict === 'pass' || !judges) return 0
  return verdict === 'inconclusive' && tolerated ? 0 : 1
}

function readPlan(args: Arguments): Plan {
  const look = args.text('look')
  if (look !== undefined && !/^[1-9]\d{0,8}$/.test(look))
    throw new GateError(2, `"${look}" is no number of a look`, { where: '--look', fix: 'Write a whole number, 1 for the first.' })
  const defaults = { confidence: readConfidence(args.text('confidence')), look: look === undefined ? undefined : Number(look) }
  const metrics = args.texts('metric').map((text) => readMetric(text, defaults))
  const drift = args.texts('drift').map(readDrift)
  const summaries = args.texts('summary')
  refuseTwice(
    '--metric',
    metrics.map(({ metric }) => metric),
  )
  refuseTwice(
    '--drift',
    drift.map(({ name, rule }) => `${name}=${rule.measure}`),
  )
  refuseTwice('--summary', summaries)
  if (metrics.length + drift.length + summaries.length === 0)
    throw new GateError(2, 'nothing is asked: a comparison of no metric would be green and mean nothing', {
      where: 'specgate compare',
      fix: 'Name a metric and which is better: `--metric accuracy=higher`.',
    })
  const column = (flag: string): string | undefined => args.text(flag)
  return {
    metrics,
    drift,
    summaries,
    key: column('key'),
    slice: column('slice'),
    cluster: column('cluster'),
    environment: column('environment'),
  }
}

function refuseTwice(flag: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new GateError(2, `"${twice}" is asked for twice`, { where: flag, fix: 'Ask for each once.' })
}

async function write(report: Report, format: string, file: string | undefined, tolerated: boolean): Promise<void> {
  const text = await render(
    report,
    format,
    file === undefined && process.stdout.isTTY === true && !process.env['NO_COLOR'],
    tolerated,
  )
  if (file === undefined) return void process.stdout.write(text)
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new GateError(2, `the ${format} report cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`, {
      where: file,
      fix: 'Name a file in a folder that can be written.',
    })
  }
}

/** Text and Markdown tell of metrics; the other formats tell of the findings that were made of them. */
async function render(report: Report, format: string, colour: boolean, tolerated: boolean): Promise<string> {
  if (format === 'text') return printText(report, colour, tolerated)
  if (format === 'markdown') return printMarkdown(report, tolerated)
  return (await loadReporter(format)).render({ report, sources: () => undefined, colour, width: process.stdout.columns ?? 100 })
}
