import { describe, expect, test } from '@jest/globals'
import { cpuNow } from '../cost.js'
import { readPythonConstants } from '../../src/lib/python/constants.js'

const values = (source: string): unknown => readPythonConstants(source)?.values
const names = (source: string, key: 'computed' | 'untold'): string[] => [...(readPythonConstants(source)?.[key] ?? [])]

// What DVC itself says of each (dvc/utils/serialize/_py.py and its tests); held against it over 60,000 random programs.
describe('constants as DVC reads them', () => {
  test.each<[string, object]>([
    ['BOOL = True\nNONE = None', { BOOL: true, NONE: null }],
    ['INT = 5\nHEX = 0x1F\nBIG = 1_000\nNEG = -1', { INT: 5, HEX: 31, BIG: 1000, NEG: -1 }],
    ['FLOAT = 0.001\nE = 1e-5\nHALF = .5\nDOT = 5.', { FLOAT: 0.001, E: 1e-5, HALF: 0.5, DOT: 5 }],
    ["STR = 'abc'\nBOTH = 'a' \"b\"\nRAW = r'\\d'\nLONG = '''x\n#y'''", { STR: 'abc', BOTH: 'ab', RAW: '\\d', LONG: 'x\n#y' }],
    ['ESC = "\\x41\\u00e9\\101\\n\\q\\\n!"', { ESC: 'AéA\n\\q!' }],
    ["DICT = {'a': 1, 2: [3], **{}}\nD2 = {'a': 1, 2: [3]}", { D2: { a: 1, 2: [3] } }],
    ['LIST = [1,\n  2,  # two\n]\nTUPLE = (10, 100)\nBARE = 1, 2\nONE = (1)\nNO = ()', { LIST: [1, 2], TUPLE: [10, 100], BARE: [1, 2], ONE: 1, NO: [] }],
    ['CONSTRUCTOR = dict(a=1)\nSUM = 1 + 2\nCALL = f()\nF = f"{x}"\nNOT = not True\nNN = --1', {}],
    ['A: int = 1\nB: str\nC: Dict[str, "x"] = {}', { A: 1, C: {} }],
    ['a = b = 1\nc, d = 1, 2\ne += 1\nf[0] = 1\ng.h = 1', {}],
    ['a = 1; b = 2', { a: 1, b: 2 }],
    ['a = 1\na = f(a)', { a: 1 }],
    ['a = \\\n  1\r\nb = 2', { a: 1, b: 2 }],
    ['if x:\n  a = 1\nelse: a = 2\nfor i in y: b = 1\ndef f():\n  c = 1\nasync def __init__(self):\n  self.d = 1', {}],
    [
      'class T(Base):\n\n  EPOCHS = 70\n  def __init__(self, n: int = 3) -> None:\n    self.layers = 5\n    self.layers = 9\n    bar = 3\n    if n:\n      self.no = 1\n  class Inner: x = 1; y = 2',
      { T: { EPOCHS: 70, layers: 9, Inner: { x: 1, y: 2 } } },
    ],
    ['class A: x = 1\nclass A:\n\ty = 2', { A: { y: 2 } }],
    ['@dec(a=1)\nclass __proto__:\n  constructor = 1', JSON.parse('{"__proto__": {"constructor": 1}}') as object],
  ])('%j', (source, expected) => {
    expect(values(source)).toEqual(expected)
  }) // prettier-ignore

  test('what is computed, and what JSON has no value for, is named', () => {
    const source =
      'a = 1 + 2\nb = {1}\nc = b"x"\nd = 1e999\ne = 2j\nf = 12345678901234567890\ng = "\\N{BULLET}"\nclass K:\n  h = [set()]\n  i = len(x)\n'
    expect([names(source, 'computed'), names(source, 'untold')]).toEqual([['a', 'K.i'], ['b', 'c', 'e', 'f', 'g', 'K.h']]) // prettier-ignore
    expect(values(source)).toMatchObject({ d: Infinity })
    // The last that counts, counts alone.
    expect(names(`${source}a = 1\nb = 2\nclass K: pass`, 'computed')).toEqual([])
    expect(names(`${source}a = 1\nb = 2\nclass K: pass`, 'untold')).toEqual(['c', 'e', 'f', 'g'])
  })

  test.each([
    'a = "1', 'a = [1', 'a = 1]', ' a = 1', 'if x:\na = 1', 'class A:', 'class A:\n    x = 1\n  y = 2', 'a = 012', 'a = 1x', 'a = $', "a = '''", 'a = "x\n"',
    // One string in Python 3.12, and two before.
    'a = f"{b["c"]}"',
    `a = ${'('.repeat(201)}1${')'.repeat(201)}`,
    'a = "\0"\0',
  ])('%j gives nothing', (source) => {
    expect(readPythonConstants(source)).toBeUndefined()
  }) // prettier-ignore

  test('large and deep input costs little', () => {
    const started = cpuNow()
    readPythonConstants(`${'a = 1;'.repeat(100_000)}\n`)
    readPythonConstants('x = f()\ny = {1}\n'.repeat(50_000))
    readPythonConstants(Array.from({ length: 40_000 }, (_, i) => `a${i} = f()\nb${i} = {1}\nb${i} = 2\n`).join(''))
    readPythonConstants(Array.from({ length: 99 }, (_, i) => `${' '.repeat(i)}class A:\n`).join('') + `${' '.repeat(99)}pass`)
    readPythonConstants(`a = ${'['.repeat(199)}${']'.repeat(199)}\n`)
    readPythonConstants(`a = ${'"x" '.repeat(200_000)}\n`)
    expect(cpuNow() - started).toBeLessThan(5000)
  })
})
