import { compileGlobs } from '../../src/lib/glob.js'
import type { Document, Expectation } from '../../src/policy.js'
import { softIf, type Reporter } from './text.js'
import { plainText } from '../../src/lib/plain-text.js'

/** Tests that failed, broke, or do not say what came out. */
export function checkExpectations(document: Document, { report, options }: Reporter): void {
  const expectations = document.view('quality')?.expectations ?? []
  if (expectations.length === 0 && document.kind !== 'ge-result') return
  // What a tool is tested with fails on purpose.
  const isFixture = compileGlobs(options.fixtures)(document.file)
  for (const expectation of expectations) {
    const { at, success, severity } = expectation
    if (success?.value === true && expectation.exception === undefined) continue
    report({
      rule: 'DQ.EXPECTATION_FAILED',
      at: success?.at ?? at,
      data: { expectation: nameOf(expectation), detail: explain(expectation) },
      ...(isFixture ? { soft: true } : softIf(severity)),
    })
  }
  if (document.kind === 'ge-result') checkEmpty(document, report)
}

function nameOf({ name, column }: Expectation): string {
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
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return
  const results = document.get(['results'])
  if (Array.isArray(results) && results.length === 0 && document.get(['success']) === true)
    report({ rule: 'DQ.NOTHING_CHECKED', at: ['results'] })
}
