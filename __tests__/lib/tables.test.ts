import { describe, expect, it } from '@jest/globals'
import { cellOf, cellOfValue } from '../../src/lib/tables/cells.js'
import { ColumnCounter, labelsOf } from '../../src/lib/tables/count.js'
import { NumberSample } from '../../src/lib/tables/sample.js'
import { ShapeLearner, type ColumnShape, type ShapeQuestion } from '../../src/lib/tables/shape.js'

function learn(name: string, cells: readonly (number | string | null)[], question: Partial<ShapeQuestion> = {}): ColumnShape {
  const learner = new ShapeLearner(name, 1)
  for (const cell of cells) learner.add(cell)
  return learner.shape({ bins: 4, named: false, ...question })
}

describe('cells', () => {
  it.each([
    ['', null],
    ['NA', null],
    ['nan', null],
    ['null', null],
    ['None', null],
    ['-1.5e3', -1500],
    ['inf', Infinity],
    ['true', 'true'],
    ['Nairobi', 'Nairobi'],
    ['1,5', '1,5'],
    ['\u00e9', '\u00e9'],
  ])('%j is %j', (text, cell) => expect(cellOf(text)).toBe(cell))

  it.each([
    [10n, 10],
    [true, 'true'],
    [NaN, null],
    [undefined, null],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [[1n], '[1]'],
    ['7', '7'],
  ])('a value %p is %j', (value, cell) => expect(cellOfValue(value)).toBe(cell))
})

describe('a sample', () => {
  it('holds everything while there is room, and afterwards an even part of it', () => {
    const few = new NumberSample(2000)
    for (let i = 0; i < 1500; i++) few.add(i)
    expect([few.isWhole, few.values.length]).toEqual([true, 1500])
    const many = new NumberSample(2000)
    for (let i = 0; i < 300_000; i++) many.add(i)
    expect(many.seen).toBe(300_000)
    expect(many.values.length).toBeGreaterThan(500)
    expect(many.values.length).toBeLessThanOrEqual(2000)
    const mean = many.values.reduce((sum, value) => sum + value, 0) / many.values.length
    expect(Math.abs(mean / 150_000 - 1)).toBeLessThan(0.1)
  })
})

describe('the shape of a column', () => {
  const numbers = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) / 8)

  it('is between quantiles, by value where there are few, by name for texts', () => {
    expect(learn('x', numbers)).toEqual({ kind: 'number', edges: [3.09375, 6.1875, 9.28125] })
    expect(
      learn(
        'x',
        numbers.map((n) => (n % 2 > 1 ? 1 : 0)),
      ),
    ).toEqual({ kind: 'category', names: ['0', '1'] })
    expect(learn('x', ['b', 'a', 'b', null, 'c'])).toEqual({ kind: 'category', names: ['b', 'a', 'c'] })
    expect(learn('x', numbers, { edges: [2, 1, 2] })).toEqual({ kind: 'number', edges: [1, 2] })
  })

  it('is none for keys, times and what has no values, unless somebody names them', () => {
    const rising = Array.from({ length: 30 }, (_, i) => i * 10)
    const shuffled = Array.from({ length: 30 }, (_, i) => (i * 7) % 30)
    const days = Array.from({ length: 30 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`)
    const names = Array.from({ length: 30 }, (_, i) => `name ${i}`)
    for (const cells of [rising, shuffled, days, names]) {
      expect(learn('x', cells).kind).toBe('none')
      expect(learn('x', cells, { named: true }).kind).not.toBe('none')
    }
    expect(learn('x', [null, null], { named: true })).toEqual({ kind: 'none', reason: 'has no values at the base' })
  })

  it('counts every row, the infinite and the unknown apart', () => {
    const shape = { kind: 'number', edges: [1, 2] } as const
    const counter = new ColumnCounter(shape)
    for (const cell of [0, 1, 1.5, 2, 3, Infinity, null, 'x']) counter.add(cell, 9)
    expect(labelsOf(shape)).toEqual(['<= 1', '(1, 2]', '> 2', '(infinite)'])
    expect(counter).toMatchObject({ counts: [2, 2, 1, 1], missing: 1, rows: 8, odd: { text: 'x', line: 9 } })
    const names = new ColumnCounter({ kind: 'category', names: ['a'] })
    for (const cell of ['a', 'b', 1, null]) names.add(cell, 1)
    expect(names).toMatchObject({ counts: [1, 2], missing: 1, rows: 4 })
  })
})
