import { compileGlobs } from '../../src/lib/glob.js'
import type { Document, Expectation, Path } from '../../src/policy.js'
import type { Options } from './options.js'
import { softIf, type Reporter } from './text.js'
import { plainText } from '../../src/lib/plain-text.js'
import { isObject } from '../../src/model/json.js'

/** A test that failed, as it is reported. */
export interface Failure {
  readonly at: Path
  readonly data: { readonly expectation: string; readonly detail: string }
  readonly soft?: true
}

/** Tests that failed, broke, or do not say what came out. Not of a run that is `kept` to be held against others of its suite. */
export function checkExpectations(document: Document, { report, options }: Reporter, kept: boolean): void {
  if (!kept)
    for (const { at, data, soft } of failuresIn(document, options))
      report({ rule: 'DQ.EXPECTATION_FAILED', at, data, ...(soft && { soft }) })
  if (document.kind === 'ge-result') checkEmpty(document, report)
}

export function failuresIn(document: Document, options: Options): Failure[] {
  const expectations = document.view('quality')?.expectations ?? []
  if (expectations.length === 0) return []
  // What a tool is tested with fails on purpose.
  const isFixture = compileGlobs(options.fixtures)(document.file)
  return expectations.flatMap((expectation): Failure[] => {
    const { at, success, severity } = expectation
    if (success?.value === true && expectation.exception === undefined) return []
    const data = { expectation: nameOf(expectation), detail: explain(expectation) }
    return [{ at: success?.at ?? at, data, ...(isFixture ? { soft: true } : softIf(severity)) }]
  })
}

/** What it asks for and of which column, which is not all that tells one from another. */
export function nameOf({ name, column }: Expectation): string {
  return column === undefined ? name : `${name}(${column})`
}

function explain({ success, exception, observed, asked }: Expectation): string {
  if (exception !== undefined) return `: it could not be evaluated (${exception.slice(0, 200)})`
  const details = [observed, asked === undefined ? undefined : `expected: ${asked}`]
    .filter((text) => text !== undefined)
    .join('; ')
  if (success?.value === false) return details === '' ? '' : `: ${details}`
  return `: its result is ${success === undefined || success.value === null ? 'missing' : `\`${plainText(success.value)}\``}, and only \`true\` is a success`
}

/** Zero expectations make a success of anything. */
function checkEmpty(document: Document, report: Reporter['report']): void {
  const { data } = document
  if (!isObject(data)) return
  const results = document.get(['results'])
  if (Array.isArray(results) && results.length === 0 && document.get(['success']) === true)
    report({ rule: 'DQ.NOTHING_CHECKED', at: ['results'] })
}
