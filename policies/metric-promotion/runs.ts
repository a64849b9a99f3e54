import type { Document } from '../../src/policy.js'
import { answersIn, pairUp, type Comparison } from './holdings.js'
import type { Question } from './options.js'
import type { Release } from './releases.js'

/** The runs behind what a registry puts into use, held against those behind what was in use there. */
export function comparisonsOfRuns(
  releases: readonly Release[],
  documents: readonly Document[],
  question: Question,
): Comparison[] {
  const seen = new Set<string>()
  return releases.flatMap(({ runs }): Comparison[] => {
    if (runs === undefined || seen.has(`${runs.reference ?? ''} ${runs.candidate}`)) return []
    seen.add(`${runs.reference ?? ''} ${runs.candidate}`)
    const answersOf = (run: string | undefined): readonly [Document, ReturnType<typeof answersIn>] | undefined => {
      const document = run === undefined ? undefined : documents.find((one) => isOfRun(one, run))
      if (document === undefined) return undefined
      const answers = answersIn(document, question)
      return [document, isOnlyRun(document, run!) ? answers : answers.filter(({ scope }) => scope === run)]
    }
    const [reference, candidate] = [answersOf(runs.reference), answersOf(runs.candidate)]
    if (candidate === undefined) return []
    const found = pairUp(question, reference, candidate, candidate[0], [])
    return found.map((comparison) => ({ ...comparison, ofRelease: true }))
  })
}

function isOfRun(document: Document, run: string): boolean {
  return isOnlyRun(document, run) || (document.view('metrics')?.metrics ?? []).some(({ scope }) => scope === run)
}

/** Where an MLflow run says its id: in a file store, and as the REST API answers. */
function isOnlyRun(document: Document, run: string): boolean {
  if (document.view('metrics') === undefined) return false
  return [['run_id'], ['info', 'run_id'], ['run', 'info', 'run_id']].some((path) => document.get(path) === run)
}
