import { describe, expect, test } from '@jest/globals'
import { readCard } from '../../../src/lib/schema/readers/index.js'
import { explainRecord } from '../../../src/lib/schema/explain-record.js'
import { shortPath, type Json } from '../../../src/model/json.js'

const [schema] = readCard({
  fields: [
    { name: 'id', type: 'int' },
    { name: 'score', type: 'float', required: false, minimum: 0 },
    { name: 'day', type: 'date', required: false, nullable: true },
    { name: 'state', type: 'string', required: false, enum: ['a', 'b'] },
    { name: 'tags', type: 'array', required: false, items: { type: 'string' } },
  ],
}).schemas

const explain = (datum: Json, model: 'ignore-unknown' | 'closed' = 'ignore-unknown'): string[] =>
  explainRecord(schema!, datum, model).map(({ path, reason }) => `${shortPath(path)} ${reason}`)

describe('why a datum is none of a record’s', () => {
  test.each<[Json, string[]]>([
    [{ id: 1, score: 0.1, day: '2026-01-31', state: 'a', tags: ['x'] }, []],
    [{ id: 1, day: null }, []],
    [{}, ['id is missing, and every record has to have it']],
    [{ id: null }, ['id is empty, and has to have a value']],
    [{ id: '1' }, ['id is the text `1`, where int is expected']],
    [{ id: 2 ** 31 }, ['id is `2147483648`, where int is expected']],
    [{ id: 1, score: -1 }, ['score is `-1`, which the schema does not allow: its minimum is `0`']],
    [{ id: 1, day: '2026-02-30' }, ['day is the text `2026-02-30`, where date is expected']],
    [{ id: 1, state: 'c' }, ['state is the text `c`, which is none of the allowed values']],
    [{ id: 1, tags: ['x', 1] }, ['tags[1] is `1`, where string is expected']],
    [[1], ['$ is a list, where a record is expected']],
  ])('%j', (datum, expected) => {
    expect(explain(datum)).toEqual(expected)
  })

  test('a field that the schema does not list, where it is closed', () => {
    expect(explain({ id: 1, extra: 1 })).toEqual([])
    expect(explain({ id: 1, extra: 1 }, 'closed')).toEqual(['extra is no field of the schema'])
  })
})
