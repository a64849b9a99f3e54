import { describe, expect, test } from '@jest/globals'
import type { Finding, Report } from '../../src/model/report.js'
import { annotationBudget, githubReporter, rankAnnotations, renderAnnotation } from '../../src/reporters/github.js'
import { hostileReport } from './hostile.js'
import { commandsIn, parseLine, splitLog } from './runner.js'
import { document, finding, input, report } from './story.js'

const render = (of: Report): string => githubReporter.render(input(of))
const many = (count: number, parts: (index: number) => Partial<Finding>): Finding[] =>
  Array.from({ length: count }, (_, index) => finding({ line: index + 1, ...parts(index) }))

describe('which findings are annotated', () => {
  test('at most 10 a level, 9 errors when the step will fail', () => {
    const findings = (['error', 'warning', 'note'] as const).flatMap((severity) =>
      many(30, (index) => ({ severity, rule: `${severity.toUpperCase()}.R${index}` })),
    )
    const { annotations, rest } = rankAnnotations(report(findings))
    expect(annotations.filter((one) => one.level === 'error')).toHaveLength(9)
    expect(annotations.filter((one) => one.level === 'warning')).toHaveLength(10)
    expect(annotations.filter((one) => one.level === 'notice')).toHaveLength(10)
    expect(rest).toEqual({ error: 21, warning: 20, note: 20 })
    expect(render(report(findings))).toContain(
      'No annotation for 21 errors, 20 warnings, 20 notes: GitHub shows at most 10 of a level for a step.',
    )
  })

  test('one rule of many files takes no room of the others, where there is none for all', () => {
    const of = (count: number): Finding[] =>
      many(count, (index) => ({ severity: 'warning', rule: 'A.MANY', file: `${String(index).padStart(2, '0')}.yaml` }))
    const alone = finding({ severity: 'warning', rule: 'Z.ONCE', file: 'z.yaml' })
    expect(rankAnnotations(report([...of(9), alone])).annotations).toHaveLength(10)
    const { annotations, rest } = rankAnnotations(report([...of(30), alone]))
    expect(annotations.map(({ title, file, findings }) => [title, file, findings])).toEqual([
      ['A.MANY', '00.yaml', 1],
      ['A.MANY', '01.yaml', 1],
      ...[2, 3, 4, 5, 6, 7].map((index) => ['A.MANY', `0${index}.yaml`, 1]),
      ['A.MANY', '08.yaml', 22],
      ['Z.ONCE', 'z.yaml', 1],
    ])
    expect(annotations[8]!.lines).toContain(
      'So it is in 21 more files: 09.yaml:10, 10.yaml:11, 11.yaml:12, 12.yaml:13, … (17 more files).',
    )
    expect(rest).toEqual({ error: 0, warning: 0, note: 0 })
    const two = [...of(30), ...of(30).map((one) => ({ ...one, rule: 'B.MANY' }))]
    const shared = rankAnnotations(report(two)).annotations
    expect(shared.map(({ title }) => title).filter((title) => title === 'A.MANY')).toHaveLength(5)
    expect(shared).toHaveLength(10)
  })

  test('10 errors when the verdict is pass all the same (--fail-on never); 9 when the run is not complete', () => {
    expect(
      annotationBudget(
        report(
          many(1, () => ({})),
          { verdict: 'pass' },
        ),
      ).error,
    ).toBe(10)
    expect(annotationBudget(report([], { verdict: 'pass', complete: false })).error).toBe(9)
  })

  test('errors first, then files of the change set', () => {
    const documents = [document({ file: 'a.yaml', status: 'unchanged' }), document({ file: 'b.yaml' })]
    const findings = [
      finding({ file: 'a.yaml', severity: 'warning', rule: 'A.W' }),
      finding({ file: 'a.yaml', rule: 'A.E' }),
      finding({ file: 'b.yaml', severity: 'warning', rule: 'B.W' }),
      finding({ file: 'b.yaml', rule: 'B.E' }),
    ]
    expect(rankAnnotations(report(findings, { documents })).annotations.map((one) => one.title)).toEqual([
      'B.E',
      'A.E',
      'B.W',
      'A.W',
    ])
  })

  test('one cause is one annotation that says how many', () => {
    expect(rankAnnotations(report(many(3, () => ({})))).annotations).toHaveLength(3)
    const { annotations, rest } = rankAnnotations(report(many(3000, () => ({}))))
    expect(annotations).toHaveLength(1)
    expect(annotations[0]).toMatchObject({ line: 1, findings: 3000 })
    expect(annotations[0]?.lines[1]).toBe('The same rule is broken at 3000 places in this file: lines 1, 2, 3, 4, 5, 6, 7, 8, ….')
    expect(rest).toEqual({ error: 0, warning: 0, note: 0 })
  })

  test('a waived finding is not annotated', () => {
    const waiver = { reason: 'r', owner: 'o', expires: '2027-01-31' }
    expect(rankAnnotations(report([finding({ waiver })])).annotations).toEqual([])
  })
})

describe('one annotation', () => {
  const line = (parts: Partial<Finding>): string => render(report([finding(parts)])).split('\n')[0] ?? ''

  test('columns only within one line', () => {
    expect(line({ line: 3, column: 5, endLine: 3, endColumn: 9 })).toContain(',line=3,endLine=3,col=5,endColumn=9::')
    expect(line({ line: 3, column: 5, endLine: 4, endColumn: 9 })).toContain(',line=3,endLine=4::')
  })

  test('a place at the base has no line, and says so', () => {
    const text = line({ side: 'base', line: 12, column: 3 })
    expect(text).toMatch(/^::error title=ART\.SHA256_MISMATCH,file=pipelines\/customer-churn\/pipeline\.yaml::/)
    expect(text).toContain('%0AIt stood at 12:3 of the file at the base abc1234; that place is not in the head.%0A')
  })

  test('a finding without a file has none', () => {
    expect(line({ file: '' })).toMatch(/^::error title=ART\.SHA256_MISMATCH,line=/)
  })

  test('a file name that would be properties stays a name', () => {
    const file = 'a,line=1,title=fake::msg%2C'
    expect(parseLine(line({ file, line: 7 }))?.properties).toMatchObject({ file, line: '7', title: 'ART.SHA256_MISMATCH' })
  })

  test('a value of 20,000 characters leaves room for why and fix', () => {
    const value = 'A'.repeat(20_000)
    const message = parseLine(
      line({ message: `The path ${value} is missing.`, data: { value }, why: '\u0001'.repeat(5000), fix: '😀'.repeat(5000) }),
    )?.message
    expect(message?.length).toBeLessThanOrEqual(4096)
    expect(message).toContain('… (20000 characters) is missing.\nWhy: \\x01')
    expect(message).toContain('\nFix: 😀')
  })
})

test('whatever the text, the runner sees our own annotations and nothing else', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const given = hostileReport(seed, 40)
    const { annotations, rest } = rankAnnotations(given)
    const commands = commandsIn(render(given))
    expect(commands.map((one) => one.name)).toEqual(annotations.map((one) => one.level))
    expect(splitLog(render(given)).slice(0, annotations.length)).toEqual(annotations.map(renderAnnotation))
    commands.forEach((command, index) => {
      const wanted = annotations[index]
      expect(
        Object.keys(command.properties).filter(
          (name) => !['title', 'file', 'line', 'endLine', 'col', 'endColumn'].includes(name),
        ),
      ).toEqual([])
      expect(command.properties['line']).toBe(wanted?.line === undefined ? undefined : String(wanted.line))
      expect(command.message).toBe(wanted?.lines.join('\n'))
      expect(command.message.length).toBeLessThanOrEqual(4096)
    })
    const shown = annotations.reduce((sum, one) => sum + one.findings, 0)
    expect(shown + rest.error + rest.warning + rest.note).toBe(given.findings.length - given.counts.waived)
  }
})
