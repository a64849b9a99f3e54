import { expect, test } from '@jest/globals'
import { commentNotice, describeFailure, failureLine, failureMarkdown, verdictLine } from '../../src/action/wording.js'
import { ApiError, type ApiFailure } from '../../src/io/github-error.js'
import { GateError } from '../../src/model/errors.js'
import { complaints } from '../reporters/gfm.js'
import { hostileReport, hostileText, seeded } from '../reporters/hostile.js'
import { parseLine } from '../reporters/runner.js'

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const SEEDS = Array.from({ length: 500 }, (_, i) => i + 1)
const FAILURES: readonly ApiFailure[] = [
  'read-only',
  'unauthorized',
  'not-found',
  'too-long',
  'rate-limited',
  'unavailable',
  'refused',
]

test('whatever stands in a failure, its line and its Markdown are inert', () => {
  for (const seed of SEEDS) {
    const random = seeded(seed)
    const text = (): string => hostileText(random)
    const failure = describeFailure(new GateError(seed % 2 === 0 ? 2 : 3, text(), { where: text(), fix: text() }))
    const line = failureLine(failure)
    expect({ seed, command: parseLine(line), unseen: UNSEEN.test(line) }).toEqual({ seed, command: undefined, unseen: false })
    // Its sentences stand in lines of their own, which no reporter has.
    const found = complaints(failureMarkdown(failure)).filter((one) => !one.startsWith('a line that is not ours'))
    expect({ seed, found }).toEqual({ seed, found: [] })
  }
})

test('so are the verdict in a line, and the notice of a comment that was not written', () => {
  for (const seed of SEEDS) {
    const random = seeded(seed)
    const report = hostileReport(seed, 3)
    const error = new ApiError(FAILURES[seed % FAILURES.length]!, hostileText(random), seed % 2 === 0 ? {} : { status: 400 })
    for (const line of [verdictLine({ report, exitCode: 1 }), verdictLine({ report, exitCode: 3 }), commentNotice(error, false)])
      expect({ seed, command: parseLine(line), unseen: UNSEEN.test(line) }).toEqual({ seed, command: undefined, unseen: false })
  }
})
