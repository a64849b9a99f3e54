import { describe, expect, test } from '@jest/globals'
import type { ScalarName, ScalarType } from '../../../src/model/record-schema.js'
import { acceptsScalar, includesScalar, scalarSamples } from '../../../src/lib/schema/scalars.js'
import { patternSamples } from '../../../src/lib/schema/pattern-samples.js'
import { parseTypeText, showType } from '../../../src/lib/schema/type-text.js'
import { typeKey } from '../../../src/lib/schema/type-key.js'

const NAMES: readonly ScalarName[] = [
  ...(['null', 'boolean', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'integer'] as const),
  ...(['float16', 'float32', 'float64', 'number', 'string', 'category', 'uuid', 'bytes'] as const),
  ...(['date', 'time', 'timestamp', 'timestamp_tz', 'duration', 'year', 'yearmonth'] as const),
]
const scalar = (name: ScalarName): ScalarType => ({ kind: 'scalar', name, text: name })
const decimal = (precision: number, scale: number): ScalarType => ({
  kind: 'scalar',
  name: 'decimal',
  text: 'd',
  precision,
  scale,
})
const TYPES: readonly ScalarType[] = [
  ...NAMES.map(scalar),
  scalar('decimal'),
  decimal(4, 2),
  decimal(6, 2),
  decimal(6, 3),
  decimal(10, 0),
  decimal(3, 0),
  decimal(20, 0),
]

describe('scalar types', () => {
  test('"includes" and "accepts" agree for every pair: what is not included has a value that shows it', () => {
    const values = TYPES.flatMap((type) => scalarSamples(type))
    const wrong: string[] = []
    for (const from of TYPES)
      for (const to of TYPES) {
        const counter = values.find((value) => acceptsScalar(from, value) && !acceptsScalar(to, value))
        if (includesScalar(from, to) !== (counter === undefined))
          wrong.push(
            `${showType(from)}${from.precision ?? ''},${from.scale ?? ''} in ${showType(to)}${to.precision ?? ''}: ${JSON.stringify(counter)}`,
          )
      }
    expect(wrong).toEqual([])
  })

  test('every type has a value', () => {
    for (const type of TYPES) expect(scalarSamples(type).some((value) => acceptsScalar(type, value))).toBe(true)
  })
})

describe('types in a text', () => {
  test.each([
    ['int', 'general', 'int32'],
    ['integer', 'general', 'integer'],
    ['INTEGER', 'sql', 'int32'],
    ['int8', 'sql', 'int64'],
    ['int8', 'general', 'int8'],
    ['double precision', 'sql', 'float64'],
    ['character varying(20)', 'sql', 'string'],
    ['timestamp with time zone', 'sql', 'timestamp_tz'],
    ['TIMESTAMP(6) WITHOUT TIME ZONE', 'sql', 'timestamp'],
    ['NUMERIC(10, 2)', 'sql', 'decimal(10,2)'],
    ['varchar[50]', 'sql', 'string'],
    ['text[]', 'sql', '[string]'],
    ['array<struct<a:int,b:string>>', 'sql', '[{"a":int32,"b":string}]'],
    ['ARRAY<STRUCT<a INT64, b STRING>>', 'sql', '[{"a":int64,"b":string}]'],
    ['map<string, array<bigint>>', 'sql', '<[int64]>'],
    ['List[float]', 'general', '[float32]'],
    ['Optional[int]', 'general', 'int32'],
    ['int | None', 'general', 'int32'],
    ['Union[int, str]', 'general', '(int32|string)'],
    ['SERIAL PRIMARY KEY', 'sql', 'int32'],
    ['VARIANT', 'sql', 'any'],
    ['vector(768)', 'general', '?vector(768)'],
    ['array<', 'general', '?array<'],
    ['', 'general', '?'],
    ['ref(a, b)', 'general', '?ref(a, b)'],
  ] as const)('%s in %s is %s', (text, dialect, expected) => {
    expect(typeKey(parseTypeText(text, [], dialect))).toBe(expected)
  })

  test('null in a type makes it nullable; a length is a constraint', () => {
    expect(parseTypeText('int?', [], 'general').nullable).toBe(true)
    expect(parseTypeText('Optional[int]', [], 'general').nullable).toBe(true)
    expect(parseTypeText('None | str', [], 'general').nullable).toBe(true)
    expect(parseTypeText('varchar(7)', ['a'], 'sql').constraints).toEqual({ maxLength: { value: 7, at: ['a'] } })
  })

  test('hostile texts end at once', () => {
    for (const text of [
      'array<'.repeat(3000),
      '('.repeat(5000),
      'a|'.repeat(5000),
      ' '.repeat(19_000),
      '[]'.repeat(5000),
      'int' + '?'.repeat(9000),
      'x'.repeat(30_000),
    ])
      expect(parseTypeText(text, [], 'sql').at).toEqual([])
  })
})

describe('texts for a pattern', () => {
  test.each([
    '^B[0-9]+$',
    '^[A-Za-z0-9]{8,14}$',
    'ACC[0-9]{8}',
    '^(foo|bar)-\\d{2}$',
    '^[^@]+@[^@]+\\.[a-z]{2,}$',
    '^\\w+(\\.\\w+)*$',
    '^(?:a|b)?c{3}$',
    '^[-+]?\\d+$',
  ])('%s', (pattern) => {
    const texts = patternSamples(pattern, [])
    expect(texts.some((text) => new RegExp(pattern, 'u').test(text))).toBe(true)
  })

  test('what is not understood gives none, and a large one is bounded', () => {
    expect(patternSamples('^(?=a)b$', [])).toEqual([])
    expect(patternSamples('(', [])).toEqual([])
    expect(patternSamples('('.repeat(100) + ')'.repeat(100), [])).toEqual([])
    expect(patternSamples('((((a{99}){99}){99}){99})', [5]).every((text) => text.length <= 12_000)).toBe(true)
  })
})
