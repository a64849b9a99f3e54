import { GateError } from '../model/errors.js'
import type { Reporter } from './reporter.js'

export type { Reporter, ReporterInput, SourceText } from './reporter.js'

/** Each format is loaded only when it is asked for. */
const REPORTERS = {
  text: async () => (await import(/* webpackMode: "eager" */ './text.js')).textReporter,
  json: async () => (await import('./json.js')).jsonReporter,
  github: async () => (await import('./github.js')).githubReporter,
  markdown: async () => (await import('./markdown.js')).markdownReporter,
} satisfies Record<string, () => Promise<Reporter>>

export type ReporterId = keyof typeof REPORTERS

/** All of them, for usage texts. */
export const REPORTER_IDS: readonly string[] = Object.keys(REPORTERS)

/** The reporter of that name. Throws GateError 2 for an unknown one. */
export async function loadReporter(id: string): Promise<Reporter> {
  if (Object.hasOwn(REPORTERS, id)) return REPORTERS[id as ReporterId]()
  throw new GateError(2, `there is no format "${id}"`, { where: '--format', fix: `Use one of: ${REPORTER_IDS.join(', ')}.` })
}
