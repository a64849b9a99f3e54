/**
 * The command `hash` of the action: digest, compare, say it once, hand over the list; and what `merge` joined of its parts.
 * What it needs is handed in.
 */
import { EOL } from 'node:os'
import { join, relative, sep } from 'node:path'
import { witnessDiffers } from '../engine/hash/hash-rules.js'
import { describeProblems, hashReport, runHash } from '../engine/hash/run-hash.js'
import { appendLines, readSmallText } from '../io/runner-files.js'
import type { Difference, HashReport } from '../model/hash-report.js'
import { cut, escapeLog, escapeMarkdown } from '../reporters/escape.js'
import { renderHashes } from '../reporters/hash-formats.js'
import { ATTEST_LIMITS, contradictions, declareArtifacts, readWitnesses, unattestable, type Witness } from './artifact-files.js'
import type { ActionInputs } from './inputs.js'
import { writeSummary, type ActionFiles, type ActionLog } from './main.js'
import { fitList, MAX_FINDINGS } from './outputs.js'
import { describeFailure, failureLine, failureMarkdown } from './wording.js'

export interface HashDeps {
  /** Absolute path of the working directory: globs and names are relative to it. */
  readonly directory: string
  readonly workspace: string
  /** The runner's file to declare artifacts in, and the one that says what was declared so far. */
  readonly artifacts: string | undefined
  readonly artifactsList: string | undefined
  readonly log: ActionLog
  readonly files: ActionFiles
}

/** Annotations that may be shown beside the line that fails the step. */
const MOST_ANNOTATIONS = 9
/** Characters of each of its two lines; the runner cuts a message of more than 4096 code units wherever that falls. */
const MOST_SAID = 1000

/** `joined`: what the parts found, so that nothing is hashed. Never throws; the exit code of the process is 0 or 1. */
export async function runHashAction(inputs: ActionInputs, deps: HashDeps, joined?: HashReport): Promise<0 | 1> {
  const { log } = deps
  try {
    const found = joined === undefined ? await look(inputs, deps.directory) : { report: withoutOddNames(joined), written: false }
    return await tell(inputs, deps, found)
  } catch (error) {
    if (error instanceof Error && error.stack !== undefined) log.debug(error.stack)
    const failure = describeFailure(error)
    log.setOutput('verdict', 'inconclusive')
    if (inputs.summary) await writeSummary(log, failureMarkdown(failure))
    log.setFailed(failureLine(failure))
    return 1
  }
}

interface Found {
  readonly report: HashReport
  /** The manifest was brought up to date, so that nothing in it differs any more. */
  readonly written: boolean
}

async function tell(inputs: ActionInputs, deps: HashDeps, { report: held, written }: Found): Promise<0 | 1> {
  const { log, files } = deps
  const witnesses = await readList(deps)
  const report = withWitnesses(held, witnesses)
  // What was written differs no more.
  const differences = (report.manifest?.differences ?? []).filter(({ rule }) => !written || rule === 'ART.WITNESS_DIFFERS')
  const verdict = !report.complete ? 'inconclusive' : differences.length > 0 ? 'fail' : 'pass'
  // First what can fail: a run that failed must not have said that it passed.
  const json = renderHashes(report, 'json')
  const reportFile =
    inputs.report === undefined
      ? await files.writeTemporary('hashes.json', json)
      : await files.writeInside(deps.directory, inputs.report, json)
  // A list that lacks files must not be attested as if it were whole; nor a part.
  if (report.complete && inputs.shard === undefined) log.setOutput('checksums', await writeChecksums(report, deps))
  log.setOutput('report', reportFile)
  log.setOutput('verdict', verdict)
  log.setOutput('counts', JSON.stringify({ ...report.counts, differences: differences.length }))
  log.setOutput('findings', fitList(differences.slice(0, MAX_FINDINGS)).text)
  for (const line of describeProblems(report.problems)) log.info(escapeLog(line))
  for (const difference of differences) log.info(escapeLog(inOneLine(difference)))
  for (const note of report.manifest?.notes ?? []) log.info(escapeLog(note))
  if (written) log.info(escapeLog(`${inputs.manifest ?? ''} was brought up to date.`))
  if (inputs.annotations) annotate(differences, deps)
  const line = `specgate: ${verdict}: ${outcome(report, differences.length)}`
  if (inputs.summary) await writeSummary(log, markdown(report, differences, line))
  if (verdict === 'pass') {
    await declare(report, witnesses ?? [], deps)
    log.info(line)
    return 0
  }
  const [first] = verdict === 'fail' ? differences.map(inOneLine) : describeProblems(report.problems, 1)
  const because = first === undefined ? '' : ` First: ${escapeLog(cut(first.replace(/\.$/, ''), MOST_FIRST))}.`
  const never = verdict === 'fail' ? '' : ' A run that could not look never passes.'
  log.setFailed(`${line} (exit ${verdict === 'fail' ? 1 : 3}).${because}${never}`)
  return 1
}

/** Characters of the first thing that is wrong, in the line that fails the step: many people see no other. */
const MOST_FIRST = 500

async function look(inputs: ActionInputs, baseDir: string): Promise<Found> {
  const given = { baseDir, patterns: inputs.hashFiles, ...(inputs.shard && { shard: inputs.shard }) }
  if (inputs.manifest === undefined) return { report: withoutOddNames(await runHash(given)), written: false }
  const { holdManifest } = await import('../engine/hash/hold-manifest.js')
  const manifest = inputs.manifest.replace(/^(?:\.\/)+/, '')
  const update = inputs.manifestMode === 'write'
  const { report, before, after } = await holdManifest({ ...given, manifest, update })
  const told = withoutOddNames(report)
  if (!update || !told.complete) return { report: told, written: false }
  if (after !== undefined) {
    const { replaceFile } = await import('../io/replace-file.js')
    await replaceFile(join(baseDir, manifest), after, { expected: before })
  }
  return { report: told, written: true }
}

function withoutOddNames(report: HashReport): HashReport {
  const broken = unattestable(report.files).map((path) => ({
    path,
    code: 'name',
    reason: 'it has a backslash or a line break in its name, and actions/attest cannot read such a line',
  }))
  if (broken.length === 0) return report
  return { ...hashReport(report.files, [...report.problems, ...broken], report.shard), manifest: report.manifest }
}

/** The list is the runner's own: one that cannot be read is told, and stands in nobody's way. */
async function readList({ artifactsList, log }: HashDeps): Promise<Witness[] | undefined> {
  if (artifactsList === undefined) return undefined
  const witnesses = readWitnesses((await readSmallText(artifactsList)) ?? '')
  if (witnesses === undefined)
    log.warning(
      'The digests were not compared with the ones of the runner: GITHUB_ARTIFACTS_LIST is not in the form of its version 1.',
    )
  return witnesses
}

/** What the runner hashed when an earlier step declared it is a second, independent reading of the same file. */
function withWitnesses(report: HashReport, witnesses: readonly Witness[] | undefined): HashReport {
  const found = contradictions(report.files, witnesses ?? []).map(({ file, witness }) =>
    witnessDiffers(file.path, file.sha256, witness),
  )
  if (found.length === 0) return report
  const before = report.manifest ?? { file: '', differences: [], notes: [] }
  return { ...report, manifest: { ...before, differences: [...before.differences, ...found] } }
}

async function writeChecksums(report: HashReport, { files, log }: HashDeps): Promise<string> {
  const text = renderHashes(report, 'sha256sum')
  if (report.files.length > ATTEST_LIMITS.subjects || Buffer.byteLength(text) > ATTEST_LIMITS.bytes)
    log.warning(
      `The list has ${report.files.length} files and ${Buffer.byteLength(text)} bytes; actions/attest takes ${ATTEST_LIMITS.subjects} files and ${ATTEST_LIMITS.bytes} bytes. Attest an archive of them, or hash them in several steps.`,
    )
  // actions/attest splits the list at the line ends of its system.
  return files.writeTemporary('SHA256SUMS', text.replaceAll('\n', EOL))
}

async function declare(report: HashReport, witnesses: readonly Witness[], deps: HashDeps): Promise<void> {
  const { artifacts, log, directory, workspace } = deps
  if (artifacts === undefined) return
  const below = relative(workspace, directory).split(sep).join('/')
  const { lines, refused } = declareArtifacts(report.files, witnesses, below === '' ? '' : `${below}/`)
  const shown = refused.slice(0, 10).map(({ path, why }) => `${path}: ${why}`)
  if (refused.length > 0)
    log.warning(
      escapeLog(`Not declared as artifacts in GITHUB_ARTIFACTS: ${shown.join('; ')}${refused.length > 10 ? '; …' : ''}.`),
    )
  if (lines.length > 0) await appendLines(artifacts, lines)
  log.info(`Declared as artifacts: ${lines.length} of ${report.files.length} files.`)
}

function annotate(differences: readonly Difference[], { log, workspace, directory }: HashDeps): void {
  const below = relative(workspace, directory).split(sep).join('/')
  for (const { rule, file, line, column, message, fix } of differences.slice(0, MOST_ANNOTATIONS))
    log.annotate({
      level: 'error',
      title: rule,
      file: below === '' ? file : `${below}/${file}`,
      line,
      endLine: line,
      column,
      endColumn: undefined,
      lines: [message, `Fix: ${fix}`].map((text) => cut(escapeLog(text), MOST_SAID)),
      findings: 1,
    })
}

function inOneLine({ file, line, column, rule, message }: Difference): string {
  return `${file}:${line}:${column}: ${rule}: ${message}`
}

function outcome({ counts }: HashReport, differences: number): string {
  const hashed = `${counts.files} ${counts.files === 1 ? 'file' : 'files'} hashed`
  const problems = counts.problems === 0 ? '' : `, ${counts.problems} could not be`
  return `${hashed}${problems}${differences === 0 ? '' : `, ${differences} ${differences === 1 ? 'difference' : 'differences'}`}`
}

/** Of the problems, and of the differences. */
const MOST_ROWS = 100
/** Bytes of the rows: GitHub drops a summary of more than 1 MiB as a whole, and escaped names are many times as long. */
const MOST_SUMMARY = 900_000

function markdown(report: HashReport, differences: readonly Difference[], line: string): string {
  const told = [
    ...describeProblems(report.problems.slice(0, MOST_ROWS), MOST_ROWS),
    ...differences.slice(0, MOST_ROWS).map(inOneLine),
  ]
  const rows: string[] = []
  let left = MOST_SUMMARY
  for (const row of told) {
    const text = `- ${escapeMarkdown(row, { max: 1000 })}`
    left -= Buffer.byteLength(text) + 1
    if (left < 0) break
    rows.push(text)
  }
  const more = report.problems.length + differences.length - rows.length
  return [`### ${escapeMarkdown(line)}`, '', ...rows, ...(more > 0 ? [`- and ${more} more, in the JSON report`] : []), ''].join(
    '\n',
  )
}
