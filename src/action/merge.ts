/** The command `merge` of the action: finds the reports of the parts, joins them, and answers as one run would have. */
import { findFiles } from '../engine/hash/run-hash.js'
import { mergeHashes } from '../engine/merge/merge-hashes.js'
import { mergeReports } from '../engine/merge/merge-reports.js'
import { partsOfOneKind, readPart, MOST_REPORT_BYTES, type AnyPart } from '../engine/merge/read-part.js'
import { exitCodeOf } from '../engine/verdict.js'
import type { CiEvent } from '../io/event.js'
import { Files } from '../io/files.js'
import { GateError } from '../model/errors.js'
import type { HashReport } from '../model/hash-report.js'
import type { Report } from '../model/report.js'
import type { ActionInputs } from './inputs.js'
import type { RenderedAnswer } from './renderers.js'

/** `answer` throws GateError for what cannot be joined, so that it is told where a run that could not judge is. */
export type Joined =
  | { readonly kind: 'hash'; readonly report: HashReport }
  | { readonly kind: 'check'; readonly report?: undefined; readonly answer: () => Promise<RenderedAnswer> }

/** An input that cannot be heeded is refused: who gives it relies on it. */
const NO_COMMIT = new GateError(2, 'parts of `hash` name no commit that the input `head` could be held against', {
  where: 'input head',
  fix: 'Leave it out, or give it to the steps that hash: what they have checked out is what they hash.',
})

/** Never throws; nothing outside of the working directory is opened. */
export async function joinReports(inputs: ActionInputs, directory: string, event: CiEvent | undefined): Promise<Joined> {
  try {
    const parts = partsOfOneKind(await readParts(inputs.reports, directory))
    if (parts.kind === 'hash') {
      if (inputs.head !== undefined) throw NO_COMMIT
      return { kind: 'hash', report: mergeHashes(parts.parts) }
    }
    const report = mergeReports(parts.parts)
    refuseOther(report, inputs.head, event)
    // The documents are not here: no lines of them are shown, and no changes suggested.
    const rest = { exitCode: exitCodeOf(report.verdict), sources: () => undefined, text: () => undefined, edits: [] }
    return { kind: 'check', answer: () => Promise.resolve({ report, ...rest }) }
  } catch (error) {
    return { kind: 'check', answer: () => Promise.reject(error) }
  }
}

async function readParts(patterns: readonly string[], baseDir: string): Promise<AnyPart[]> {
  const { files, problems } = await findFiles({ baseDir, patterns }, false)
  const [first] = problems
  if (first !== undefined)
    throw new GateError(
      first.code === 'no-match' ? 2 : 3,
      first.code === 'no-match'
        ? `no report was found: ${JSON.stringify(first.path)} matches no file`
        : `a report cannot be read: ${first.reason}`,
      {
        where: first.code === 'no-match' ? 'input reports' : first.path,
        fix: 'Download the reports of all parts into the working directory before this step, and name them by globs relative to it.',
      },
    )
  const disk = new Files(baseDir)
  const parts: AnyPart[] = []
  for (const { path } of files) {
    const read = await disk.read(path, MOST_REPORT_BYTES)
    if (!read.known)
      throw new GateError(3, `a report cannot be read: ${read.reason.replace(/\.$/, '')}`, {
        where: path,
        fix: 'Let the input reports name regular files that the parts wrote.',
      })
    parts.push(await readPart(path, Buffer.from(read.value).toString('utf8')))
  }
  return parts
}

/** Parts of an earlier commit agree with each other as well: a green answer to that one is none to this one. */
function refuseOther({ head }: Report, wanted: string | undefined, event: CiEvent | undefined): void {
  const expected = wanted === undefined ? commitsOf(event) : [wanted]
  if (expected.length === 0 || expected.some((one) => one === head.sha || (wanted !== undefined && one === head.ref))) return
  throw new GateError(
    3,
    `the reports are of the commit ${head.sha ?? 'none'}, and ${wanted === undefined ? 'this run is about' : 'the input head says'} ${expected.join(' or ')}`,
    {
      where: 'input reports',
      fix: 'Join the reports that the parts of this very run wrote; when the parts were given another head, give it to this step too.',
    },
  )
}

function commitsOf(event: CiEvent | undefined): string[] {
  if (event === undefined || event.kind === 'other') return []
  if (event.kind === 'push') return [event.after]
  const tested = event.kind === 'pull_request' ? event.testedSha : undefined
  return tested === undefined || tested === event.headSha ? [event.headSha] : [tested, event.headSha]
}
