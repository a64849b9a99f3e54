import { expect, test } from '@jest/globals'
import { withoutProse } from '../../src/engine/schema/without-prose.js'
import type { Json } from '../../src/model/json.js'

test.each<[string, Json, Json]>([
  [
    'descriptions of a schema and of its fields',
    { description: 'a', properties: { x: { title: 'b', type: 'string' } } },
    { properties: { x: { type: 'string' } } },
  ],
  [
    'a field that is called description',
    { properties: { description: { type: 'string' } } },
    { properties: { description: { type: 'string' } } },
  ],
  [
    'a field of a short form that is called title',
    { features: { title: 'string', age: 'int' } },
    { features: { title: 'string', age: 'int' } },
  ],
  ['data that has such keys', { const: { title: 'a' }, default: { doc: 'b' } }, { const: { title: 'a' }, default: { doc: 'b' } }],
  ['lists', [{ name: 'x', doc: 'words' }], [{ name: 'x' }]],
])('%s', (_, value, plain) => expect(withoutProse(value)).toEqual(plain))
