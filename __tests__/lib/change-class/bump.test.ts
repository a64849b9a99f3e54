import { describe, expect, test } from '@jest/globals'
import { bumpBetween, covers, namedStep, nextVersion, type Bump } from '../../../src/lib/change-class/bump.js'
import { isWeaker, judgeMode, MATRIX, meetModes, MODES } from '../../../src/lib/change-class/matrix.js'
import { bumpOfChange } from '../../../src/lib/change-class/table.js'
import { diffSurfaces } from '../../../src/lib/change-class/surface-diff.js'
import { compareVersions, readVersion, type Version } from '../../../src/lib/semver.js'
import type { SurfaceItem } from '../../../src/policy.js'

function version(text: string): Version {
  const reading = readVersion(text)
  if (!reading.ok) throw new Error(text)
  return reading.version
}

describe('steps', () => {
  test.each<[string, string, Bump | undefined, Bump]>([
    ['1.2.3', '2.0.0', 'major', 'major'],
    ['1.2.3', '1.3.0', 'minor', 'minor'],
    ['v1.2', 'v1.2.1', 'patch', 'patch'],
    ['1.2.3', '1.2.3+build.2', 'none', 'none'],
    ['1.2.3', '1.2.2', undefined, 'patch'],
    // Below 1.0.0 the minor plays the major.
    ['0.3.1', '0.4.0', 'major', 'minor'],
    ['0.3.1', '0.3.2', 'minor', 'patch'],
    ['0.3.1', '1.0.0', 'major', 'major'],
    // A pre-release is on its way to its release.
    ['1.2.3', '2.0.0-rc.1', 'major', 'major'],
    ['2.0.0-rc.1', '2.0.0-rc.2', 'major', 'major'],
    ['2.0.0-rc.1', '2.0.0', 'major', 'major'],
    ['1.3.0-rc.1', '1.3.0', 'minor', 'minor'],
    ['1.3.1-rc.1', '1.3.1', 'patch', 'patch'],
    ['2.0.0', '2.0.0-rc.1', undefined, 'major'],
    ['2.0.0-rc.1', '2.0.1', 'major', 'patch'],
    ['1.3.0-rc.1', '1.3.1', 'minor', 'patch'],
    ['0.4.0-rc.1', '0.4.1', 'major', 'patch'],
    ['1.3.1-rc.1', '1.4.0-rc.1', 'minor', 'minor'],
  ])('%s to %s', (from, to, declared, named) => {
    expect(bumpBetween(version(from), version(to))).toBe(declared)
    if (declared !== undefined) expect(namedStep(version(from), version(to))).toBe(named)
  })

  test.each<[string, Bump, string | undefined]>([
    ['1.2.3', 'major', '2.0.0'],
    ['v1.2', 'minor', 'v1.3'],
    ['v1.2', 'patch', 'v1.2.1'],
    ['v1.2.3', 'none', undefined],
    ['0.3.1', 'major', '0.4.0'],
    ['0.3.1', 'minor', '0.3.2'],
    ['2.0.0-rc.1', 'major', '2.0.0'],
    ['1.3.0-rc.1', 'major', '2.0.0'],
    ['1.3.0-rc.1', 'patch', '1.3.0'],
  ])('after %s a %s change leads to %s', (from, required, to) => {
    expect(nextVersion(version(from), required)).toBe(to)
    if (to !== undefined) expect(covers(bumpBetween(version(from), version(to))!, required)).toBe(true)
  })
})

test('what leads as far as the lowest version that covers a change, or further, covers it too', () => {
  const numbers = [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => `${a}.${b}.${c}`)))
  const versions = numbers.flatMap((text) => [version(text), version(`${text}-rc.1`)])
  const wrong = versions.flatMap((from) =>
    (['patch', 'minor', 'major'] as const).flatMap((required) => {
      const least = version(nextVersion(from, required)!)
      return versions.flatMap((to) =>
        compareVersions(to, least) >= 0 && !covers(bumpBetween(from, to)!, required)
          ? [`${from.text} to ${to.text} is no ${required} step`]
          : [],
      )
    }),
  )
  expect(wrong).toEqual([])
})

describe('modes', () => {
  test('a class that the mode allows is at most minor, one that it does not is major', () => {
    for (const mode of MODES)
      for (const [name, { bump, standing }] of Object.entries(MATRIX[mode])) {
        expect(bump === 'major').toBe(standing === 'violated' || standing === 'obliged')
        expect(judgeMode(mode, name as never)).toEqual({ bump, standing })
      }
  })

  test('weaker, and what two promise together', () => {
    expect(isWeaker('backward', 'both')).toBe(true)
    expect(isWeaker('break', 'forward')).toBe(true)
    expect(isWeaker('both', 'break')).toBe(false)
    expect(isWeaker('forward', 'backward')).toBe(false)
    expect(isWeaker('both', 'both')).toBe(false)
    expect(meetModes(['forward', 'backward'])).toBe('break')
    expect(meetModes(['both', 'backward'])).toBe('backward')
    expect(meetModes([])).toBe('both')
  })
})

describe('the table of Core.DataSpec Ch. 7', () => {
  test.each([
    ['a field with a default', { class: 'both', what: 'field added' }, false, 'minor'],
    ['one that readers of an open model may not have expected', { class: 'forward', what: 'field added' }, false, 'minor'],
    ['one that writers must write', { class: 'forward', what: 'field added', obliging: true }, false, 'major'],
    ['the same where a mode decides', { class: 'forward', what: 'field added', obliging: true }, true, 'minor'],
    ['a dropped field that nobody needed', { class: 'both', what: 'field removed' }, true, 'major'],
    ['a wider type', { class: 'backward', what: 'type widened' }, false, 'minor'],
    ['a narrower one', { class: 'forward', what: 'type narrowed' }, true, 'major'],
    ['a tighter constraint', { class: 'forward', what: 'constraint tightened' }, false, 'major'],
    ['the same under a mode', { class: 'forward', what: 'constraint tightened' }, true, 'minor'],
    ['a word of the description', { class: 'none', what: 'description changed' }, false, 'patch'],
  ] as const)('%s', (_, change, hasMode, bump) => expect(bumpOfChange(change, hasMode)).toBe(bump))
})

describe('surfaces', () => {
  const item = (area: SurfaceItem['area'], id: string, value = ''): SurfaceItem => ({ area, id, at: [area, id], value })
  const diff = (base: SurfaceItem[], head: SurfaceItem[]): string[] =>
    diffSurfaces({ items: base }, { items: head }).map((change) => `${change.class}: ${change.sentence}`)

  test('what came and what went', () => {
    expect(diff([item('artifact', 'a.bin')], [item('artifact', 'b.bin')])).toEqual([
      'break: the artifact `a.bin` was removed',
      'both: the artifact `b.bin` was added',
    ])
  })
  test('an artifact whose name holds its release is the same in the next', () => {
    expect(diff([item('artifact', 'out/pkg-1.2.0.tgz')], [item('artifact', 'out/pkg-1.3.0.tgz')])).toEqual([])
    expect(diff([item('artifact', 'raw/2026_01_01.csv')], [item('artifact', 'raw/2026_02_01.csv')])).toEqual([])
  })
  test('the licence and the access are one thing each', () => {
    expect(diff([item('licence', 'MIT', 'MIT')], [item('licence', 'GPL-3.0', 'GPL-3.0')])).toEqual([
      'break: the licence `GPL-3.0` changed from `MIT` to `GPL-3.0`',
    ])
    expect(diff([item('access', '', 'restricted')], [item('access', '', 'open')])[0]).toMatch(/^both: /)
    expect(diff([item('access', '', 'open')], [item('access', '', 'closed')])[0]).toMatch(/^break: /)
  })
  test('a stage is no promise', () => expect(diff([item('stage', 'clean')], [])[0]).toMatch(/^both: /))
})
