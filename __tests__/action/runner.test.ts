import { describe, expect, test } from '@jest/globals'
import { inputVariable, parseCommand, parseFileCommands, parseLegacyCommand, runStep, type StepResult } from './runner.js'

/** Runs a few lines of JavaScript as a step. */
function run(script: string, rest: Partial<Parameters<typeof runStep>[0]> = {}): Promise<StepResult> {
  return runStep({ command: [process.execPath, '-e', script], ...rest })
}

describe('commands', () => {
  test('the current form counts at the start of a line, blanks aside', () => {
    expect(parseCommand('  ::error file=a%2Cb.yaml,line=3::50%25 off%0Ax')).toEqual({
      name: 'error',
      properties: { file: 'a,b.yaml', line: '3' },
      data: '50% off\nx',
    })
    expect(parseCommand('x ::error::y')).toBeUndefined()
    expect(parseCommand('::nothing-known::y')).toBeUndefined()
    expect(parseCommand('a: b')).toBeUndefined()
  })

  test('the older form counts anywhere', () => {
    expect(parseLegacyCommand('value: ##[set-env name=PATH;x=1]evil%5D')).toEqual({
      name: 'set-env',
      properties: { name: 'PATH', x: '1' },
      data: 'evil]',
    })
    expect(parseLegacyCommand('value: #\\x23[set-env name=PATH]evil')).toBeUndefined()
  })

  test('nothing is a command between stop-commands and its token', async () => {
    const result = await run(`console.log('::stop-commands::abc\\n::error::no\\n::abc::\\n::error::yes')`)
    expect(result.annotations.map(({ message }) => message)).toEqual(['yes'])
    expect(result.log).toEqual(['::error::no'])
  })

  test('both streams are read, and a command that sets something is named', async () => {
    const result = await run(`console.error(' ::set-output name=a::1'); console.log('x ##[add-path]/evil')`)
    expect([...result.foreign].sort()).toEqual(['add-path', 'set-output'])
    expect(result.outputs).toEqual({ a: '1' })
  })

  test('masks hold for what follows', async () => {
    expect((await run(`console.log('::add-mask::s3cret\\nit is s3cret')`)).log).toEqual(['it is ***'])
  })
})

describe('limits', () => {
  test('10 annotations of each level, cut at 4,096', async () => {
    const result = await run(
      `for (let i = 0; i < 12; i++) console.log('::error::' + 'x'.repeat(5000)); console.log('::notice::n')`,
    )
    expect(result.annotations.map(({ level }) => level)).toEqual([...Array<string>(10).fill('error'), 'notice'])
    expect([result.dropped, result.annotations[0]?.message.length]).toEqual([2, 4096])
    expect(result.conclusion).toBe('success')
  })

  test('a summary over 1 MiB is dropped, and the step does not fail for it', async () => {
    const write = (size: number): Promise<StepResult> =>
      run(`require('fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${size}))`)
    expect((await write(1024 * 1024)).summary?.length).toBe(1024 * 1024)
    const over = await write(1024 * 1024 + 1)
    expect([over.summary, over.conclusion, over.annotations[0]?.level]).toEqual([undefined, 'success', 'error'])
  })
})

describe('files and variables', () => {
  test('an output in either form', () => {
    expect(parseFileCommands('a=1=2\nb<<END\nx\ny=z\nEND\n')).toEqual({ a: '1=2', b: 'x\ny=z' })
    expect(() => parseFileCommands('b<<END\nx\n')).toThrow('delimiter not found')
    expect(() => parseFileCommands('nonsense')).toThrow('Invalid format')
  })

  test('an output file that cannot be read fails the step', async () => {
    expect((await run(`require('fs').writeFileSync(process.env.GITHUB_OUTPUT, 'nonsense')`)).conclusion).toBe('failure')
  })

  test('inputs keep their hyphens, the event is a file, the parent says nothing', async () => {
    expect(inputVariable('fail-on now')).toBe('INPUT_FAIL-ON_NOW')
    const script = `const e = process.env; console.log(JSON.stringify([e['INPUT_FAIL-ON'], e.GITHUB_EVENT_NAME, require(e.GITHUB_EVENT_PATH).n, e.GITHUB_JOB]))`
    const result = await run(script, { inputs: { 'fail-on': 'note' }, event: { name: 'push', payload: { n: 7 } } })
    expect(result.log).toEqual(['["note","push",7,null]'])
  })

  test('the exit code decides', async () => {
    expect(await run('process.exit(3)')).toMatchObject({ conclusion: 'failure', exitCode: 3 })
  })
})
