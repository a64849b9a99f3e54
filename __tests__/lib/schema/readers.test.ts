import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseDocument } from 'yaml'
import { valueAt, type Json } from '../../../src/model/json.js'
import type { RecordReading, RecordSchema, ValueSchema } from '../../../src/model/record-schema.js'
import { acceptsRecord } from '../../../src/lib/schema/accepts-record.js'
import { containerOf, diffRecordReadings, soleRecord } from '../../../src/lib/schema/record-diff.js'
import * as readers from '../../../src/lib/schema/readers/index.js'
import { Samples } from '../../../src/lib/schema/samples.js'
import { typeKey } from '../../../src/lib/schema/type-key.js'

type Reader = keyof typeof readers

function read(reader: Reader, yaml: string): RecordReading {
  return readers[reader](parse(yaml) as Json)
}

/** `name: type` with `?` for nullable and `-` for optional. */
function fieldsOf(schema: RecordSchema | undefined): string[] {
  return (schema?.fields ?? []).map(
    (field) => `${field.name}${field.required ? '' : '-'}: ${typeKey(field)}${field.nullable ? '?' : ''}`,
  )
}

describe('feature sets', () => {
  test('the short form', () => {
    const reading = read(
      'readFeatureSet',
      'feature_set: c\nversion: 2.1.0\nfeatures: {age: int, avg_purchase_value: float, region: category, note: string?}',
    )
    expect(reading.problems).toEqual([])
    expect(reading.schemas[0]?.name).toBeUndefined()
    expect(fieldsOf(reading.schemas[0])).toEqual([
      'age: int32',
      'avg_purchase_value: float32',
      'region: category',
      'note-: string?',
    ])
    expect(reading.schemas[0]?.fields[0]?.at).toEqual(['features', 'age'])
  })

  test('the long forms: objects, lists of objects, lists of names', () => {
    const long = read(
      'readFeatureSet',
      `features:
  age: {type: int, nullable: true, min: 0, max: 150, unit: years, pii: true, tags: [demographic], aliases: [years]}
  region: {dtype: category, categories: [north, south], default: north}
  score: {type: double, required: false}
  address: {fields: {city: str, zip: {type: str, pattern: '^[0-9]{5}$'}}}
  embedding: {type: array, items: float}
  counts: {type: map, values: long}`,
    )
    expect(long.problems).toEqual([])
    const [age, region] = long.schemas[0]!.fields
    expect(fieldsOf(long.schemas[0])).toEqual([
      'age-: int32?',
      'region: category',
      'score-: float64',
      'address: {"city":string,"zip":string}',
      'embedding: [float32]',
      'counts: <int64>',
    ])
    expect(age).toMatchObject({
      constraints: { minimum: { value: 0 }, maximum: { value: 150 } },
      unit: { value: 'years' },
      aliases: ['years'],
      tags: [{ value: 'demographic' }, { value: 'pii' }],
    })
    expect(region).toMatchObject({ allowed: { value: ['north', 'south'] }, default: { value: 'north' } })
    expect(fieldsOf(read('readFeatureSet', 'features: [{name: age, type: int}, "score: double", plan]').schemas[0])).toEqual([
      'age: int32',
      'score: float64',
      'plan: unstated',
    ])
  })

  test('odd data are problems with a place, and nothing is left out without a word', () => {
    const reading = read(
      'readFeatureSet',
      'features: {a: 7, b: {type: [int, [x]], min: low, required: perhaps, tags: {x: 1}}, c: {type: int, enum: x}}',
    )
    expect(reading.problems.map(({ at, reason }) => `${at.join('.')}: ${reason}`)).toEqual([
      'features.a: it is a number, where a type is expected',
      'features.b.required: it is a text, where true or false is expected',
      'features.b.tags: it is an object, where a text is expected',
      'features.c.enum: it is a text, where a list of allowed values is expected',
    ])
    expect(reading.schemas[0]?.fields).toHaveLength(3)
    for (const data of ['null', '7', '[1, 2]', 'features: null', 'features: 3', 'features: [[], 3, {}, {a: 1, b: 2}]'])
      expect(read('readFeatureSet', data).problems.length).toBeGreaterThan(0)
  })

  test('a field twice counts once', () => {
    const reading = read('readFeatureSet', 'features: [{name: a, type: int}, {name: a, type: string}]')
    expect(fieldsOf(reading.schemas[0])).toEqual(['a: int32'])
    expect(reading.problems).toEqual([
      { at: ['features', 1], reason: 'a field named `a` is there already; only the first is read' },
    ])
  })
})

describe('Open Data Contract Standard', () => {
  const contract = (properties: string): RecordReading =>
    read('readOdcs', `apiVersion: v3.1.0\nschema:\n  - name: t\n    properties:\n${properties}`)

  test('the logical type, made exact by a physical one of its family', () => {
    const reading = contract(`
      - {name: a, logicalType: integer, physicalType: bigint, required: true}
      - {name: b, logicalType: string, physicalType: varchar(18)}
      - {name: c, logicalType: number, physicalType: 'numeric(10,2)'}
      - {name: d, logicalType: string, physicalType: uuid, logicalTypeOptions: {minLength: 1, pattern: 'x'}}
      - {name: e, physicalType: int4}
      - {name: f, logicalType: number, physicalType: Name}
      - {name: g, logicalType: integer, logicalTypeOptions: {format: i64}}
      - {name: h, logicalType: timestamp, logicalTypeOptions: {timezone: true}}
      - {name: i, logicalType: array, items: {logicalType: object, properties: [{name: x, logicalType: boolean}]}}
      - {name: j, logicalType: object, logicalTypeOptions: {required: [x]}, properties: [{name: x, logicalType: string}]}`)
    expect(reading.problems).toEqual([])
    expect(fieldsOf(reading.schemas[0])).toEqual([
      'a: int64',
      'b-: string?',
      'c-: decimal(10,2)?',
      'd-: uuid?',
      'e-: int32?',
      'f-: number?',
      'g-: int64?',
      'h-: timestamp_tz?',
      'i-: [{"x":boolean}]?',
      'j-: {"x":string}?',
    ])
    const [, b, , , , f, , , , j] = reading.schemas[0]!.fields
    expect(b).toMatchObject({ constraints: { maxLength: { value: 18 } }, at: ['schema', 0, 'properties', 1] })
    expect(f?.physical?.value).toBe('Name')
    expect(j?.type).toMatchObject({ record: { fields: [{ name: 'x', required: true }] } })
  })

  test('keys, tags, valid values', () => {
    const reading = contract(`
      - {name: b, logicalType: string, primaryKey: true, primaryKeyPosition: 2, unique: true, classification: restricted, criticalDataElement: true}
      - {name: a, logicalType: string, primaryKey: true, primaryKeyPosition: 1, customProperties: [{property: pii, value: true}, {property: unit, value: kg}]}
      - {name: s, logicalType: string, quality: [{metric: invalidValues, mustBe: 0, arguments: {validValues: [x, y]}}]}`)
    expect(reading.schemas[0]?.primaryKey?.value).toEqual(['a', 'b'])
    const [b, a, s] = reading.schemas[0]!.fields
    expect(b?.tags.map((tag) => tag.value)).toEqual(['classification:restricted', 'critical'])
    expect(b?.constraints.unique?.value).toBe(true)
    expect(a).toMatchObject({ tags: [{ value: 'pii' }], unit: { value: 'kg' } })
    expect(s?.allowed?.value).toEqual(['x', 'y'])
  })

  test('version 2 and parts without a name are told', () => {
    expect(read('readOdcs', 'dataset: []').problems).toHaveLength(1)
    expect(contract('      - {logicalType: string}').problems.map(({ at }) => at)).toEqual([['schema', 0, 'properties', 0]])
    expect(read('readOdcs', 'schema: {a: 1}').problems).toEqual([
      { at: ['schema'], reason: 'it is an object, where a list is expected' },
    ])
  })
})

describe('datacontract.com', () => {
  test('models, references into definitions, nested types', () => {
    const reading = read(
      'readDataContract',
      `models:
  orders:
    fields:
      id: {$ref: '#/definitions/id', required: true, unique: true, primaryKey: true}
      total: {type: decimal, precision: 10, scale: 2, minimum: 0}
      status: {type: text, enum: [open, closed]}
      items: {type: array, items: {type: record, fields: {sku: {type: string, required: true}}}}
      extra: {type: map, keys: {type: string}, values: {type: long}}
definitions:
  id: {type: text, format: uuid, pii: true, classification: restricted, maxLength: 36}`,
    )
    expect(reading.problems).toEqual([])
    expect(reading.schemas[0]?.name).toBe('orders')
    expect(fieldsOf(reading.schemas[0])).toEqual([
      'id: string',
      'total-: decimal(10,2)?',
      'status-: string?',
      'items-: [{"sku":string}]?',
      'extra-: <int64>?',
    ])
    expect(reading.schemas[0]?.primaryKey?.value).toEqual(['id'])
    expect(reading.schemas[0]?.fields[0]).toMatchObject({
      constraints: { maxLength: { value: 36 }, unique: { value: true } },
      tags: [{ value: 'pii' }, { value: 'classification:restricted' }],
    })
  })

  test('a reference that leads nowhere, out of the document, or to itself', () => {
    const fields = (ref: string): RecordReading =>
      read(
        'readDataContract',
        `models: {m: {fields: {a: {$ref: '${ref}'}}}}\ndefinitions: {l: {$ref: '#/definitions/l'}, t: {fields: {x: {$ref: '#/definitions/t'}, y: {$ref: '#/definitions/t'}}}}`,
      )
    expect(fields('#/definitions/none').problems.length).toBeGreaterThan(0)
    expect(fields('https://example.org/x.yaml').problems[0]?.reason).toContain('does not lead to a definition in this document')
    expect(fields('#/definitions/l').problems[0]?.reason).toBe('`#/definitions/l` leads back to itself')
    expect(fields('#/definitions/t').problems).toHaveLength(2)
  })
})

describe('dbt', () => {
  test('columns, constraints, tests, contract', () => {
    const reading = read(
      'readDbtProperties',
      `models:
  - name: orders
    config: {contract: {enforced: true}}
    columns:
      - {name: id, data_type: int, constraints: [{type: not_null}, {type: primary_key}]}
      - {name: status, data_type: varchar(10), tests: [not_null, {accepted_values: {values: [a, b]}}]}
      - {name: total, data_type: 'numeric(10,2)', constraints: [{type: check, expression: total > 0}], meta: {unit: EUR, pii: true}}
      - {name: note}`,
    )
    expect(reading.problems).toEqual([])
    const [orders] = reading.schemas
    expect(orders).toMatchObject({
      name: 'orders',
      enforced: { value: true, at: ['models', 0, 'config', 'contract', 'enforced'] },
      primaryKey: { value: ['id'] },
    })
    expect(fieldsOf(orders)).toEqual(['id: int32', 'status: string', 'total-: decimal(10,2)?', 'note-: unstated?'])
    expect(orders?.fields[1]?.allowed?.value).toEqual(['a', 'b'])
    expect(orders?.fields[2]).toMatchObject({
      constraints: { check: { value: 'total > 0' } },
      unit: { value: 'EUR' },
      tags: [{ value: 'pii' }],
    })
  })

  test('versions take over columns and replace their own', () => {
    const reading = read(
      'readDbtProperties',
      `models:
  - name: m
    columns: [{name: a, data_type: int}, {name: b, data_type: int}]
    versions: [{v: 1}, {v: 2, columns: [{include: all, exclude: [b]}, {name: a, data_type: bigint}]}]`,
    )
    expect(reading.schemas.map(({ name }) => name)).toEqual(['m.v1', 'm.v2'])
    expect(fieldsOf(reading.schemas[1])).toEqual(['a-: int64?'])
  })

  test('a contract that is dropped, and one that is added', () => {
    const model = (enforced: boolean): RecordReading =>
      read(
        'readDbtProperties',
        `models: [{name: m, config: {contract: {enforced: ${enforced}}}, columns: [{name: a, data_type: int}]}]`,
      )
    const diff = diffRecordReadings(model(true), model(false), { contentModel: 'ignore-unknown' })
    expect(diff.changes.map((change) => `${change.class} ${change.sentence}`)).toEqual([
      'backward the contract of `m` is no longer enforced',
    ])
  })

  test('a manifest', () => {
    const reading = read(
      'readDbtManifest',
      '{nodes: {model.p.m: {resource_type: model, columns: {a: {name: a, data_type: integer}}}, test.p.t: {resource_type: test}}}',
    )
    expect(reading.schemas.map(({ name }) => name)).toEqual(['model.p.m'])
    expect(fieldsOf(reading.schemas[0])).toEqual(['a-: int32?'])
  })
})

describe('MLflow signatures', () => {
  const signature = (inputs: string): RecordReading => readers.readMlflowSignature({ signature: { inputs, outputs: null } })

  test('columns and tensors', () => {
    const reading = signature(
      '[{"name":"age","type":"long"},{"type":"integer","required":false,"name":"n"},{"name":"o","type":"object","properties":{"x":{"type":"string","required":false}}},{"name":"l","type":"array","items":{"type":"double"}}]',
    )
    expect(reading.problems).toEqual([])
    expect(fieldsOf(reading.schemas[0])).toEqual(['age: int64', 'n-: int32?', 'o: {"x":string}', 'l: [float64]'])
    const tensor = (shape: string): RecordReading =>
      signature(`[{"type":"tensor","tensor-spec":{"dtype":"float64","shape":${shape}}}]`)
    expect(fieldsOf(tensor('[-1,4]').schemas[0])).toEqual(['0: [[float64]]'])
    const diff = diffRecordReadings(tensor('[-1,4]'), tensor('[-1,5]'), { contentModel: 'ignore-unknown' })
    expect(diff.class).toBe('break')
    expect(diff.changes.flatMap((change) => change.witnesses)).toContainEqual({
      acceptedBy: 'base',
      datum: { inputs: [{ 0: [[0, 0, 0, 0]] }] },
    })
  })

  test('what is not a signature', () => {
    for (const inputs of [
      '{',
      '"x"',
      '[1]',
      '[{"name":"a"}]',
      '[{"type":"tensor"}]',
      '[{"type":"array"}]',
      '[{"type":"object"}]',
    ])
      expect(signature(inputs).problems.length).toBeGreaterThan(0)
    expect(readers.readMlflowSignature({ signature: [] }).problems).toHaveLength(1)
    expect(readers.readMlflowSignature({}).problems).toEqual([])
  })
})

describe('Frictionless', () => {
  test('fields, constraints, keys, what the data may hold', () => {
    const reading = read(
      'readFrictionless',
      `resources:
  - name: t
    schema:
      fieldsMatch: [subset]
      primaryKey: id
      fields:
        - {name: id, type: integer, constraints: {required: true, unique: true}}
        - {name: day, type: date, format: '%d.%m.%Y'}
        - {name: kind, type: string, constraints: {enum: [a, b], pattern: '^[ab]$'}}
  - {name: u, schema: other.json}`,
    )
    expect(reading.problems).toEqual([])
    expect(reading.references).toEqual([{ value: 'other.json', at: ['resources', 1, 'schema'] }])
    const [t] = reading.schemas
    expect(t).toMatchObject({ name: 't', contentModel: 'open', primaryKey: { value: ['id'] } })
    expect(fieldsOf(t)).toEqual(['id: integer', 'day-: date?', 'kind-: string?'])
    expect(t?.fields[1]?.constraints.format?.value).toBe('%d.%m.%Y')
  })
})

describe('OpenLineage', () => {
  test('datasets of an event; nested facet fields', () => {
    const reading = read(
      'readOpenLineage',
      `inputs: [{namespace: n, name: a, facets: {schema: {fields: [{name: x, type: INT}]}}}]
outputs:
  - namespace: n
    name: b
    facets: {schema: {fields: [{name: l, type: array, fields: [{name: _element, type: string}]}, {name: m, type: map, fields: [{name: key, type: string}, {name: value, type: union, fields: [{name: _0, type: string}, {name: _1, type: int64}]}]}, {name: s, type: struct, fields: [{name: y, type: date}]}]}}`,
    )
    expect(reading.problems).toEqual([])
    expect(reading.schemas.map(({ name }) => name)).toEqual(['n:b', 'n:a'])
    expect(fieldsOf(reading.schemas[0])).toEqual(['l-: [string]?', 'm-: <(int64|string)>?', 's-: {"y":date}?'])
  })
})

describe('pipeline contracts', () => {
  test('ports by stage, and references as they are written', () => {
    const reading = read(
      'readCard',
      `stages:
  - id: check
    Σ_in: {schema_ref: contracts/raw@v1.2}
    Σ_out: {fields: {id: string, age: {type: int, nullable: true}}}
  - id: feat
    contract: {Σ_in: {id: string}, Σ_out: contracts/out@v1.0}
  - {id: bad, Σ_out: 7}`,
    )
    expect(reading.schemas.map(({ name }) => name)).toEqual(['check Σ_out', 'feat Σ_in'])
    expect(fieldsOf(reading.schemas[0])).toEqual(['id: string', 'age-: int32?'])
    expect(reading.references.map(({ value }) => value)).toEqual(['contracts/raw@v1.2', 'contracts/out@v1.0'])
    expect(reading.problems.map(({ at }) => at)).toEqual([['stages', 2, 'Σ_out']])
  })
})

const ODD: readonly Json[] = [
  null,
  true,
  0,
  '',
  'x',
  [],
  [null],
  [[]],
  {},
  { a: null },
  { a: { a: { a: 1 } } },
  [{ name: 3 }],
  { name: [] },
]
const KEYS = [
  'features',
  'fields',
  'schema',
  'models',
  'nodes',
  'columns',
  'properties',
  'signature',
  'inputs',
  'outputs',
  'facets',
  'resources',
  'items',
  'type',
  'name',
  'constraints',
  'Σ_in',
  'io_schema',
  'schema_ref',
  'shape',
  'sources',
  'tables',
  'resource_type',
  'customProperties',
  'versions',
  'definitions',
  'logicalTypeOptions',
  'required',
  'enum',
  'tags',
  '__proto__',
  'constructor',
]

/** The loader's objects have no prototype: turning one into a text throws. */
function likeLoaded(text: string): Json {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.assign(Object.create(null) as object, value)
      : value,
  ) as Json
}

test('no reader throws, whatever the data', () => {
  let made = [...ODD]
  for (let round = 0; round < 3; round++) {
    const next: Json[] = []
    for (const key of KEYS)
      for (const [index, value] of made.entries())
        if ((index + key.length + round) % (round === 0 ? 1 : 11) === 0)
          next.push(likeLoaded(`{${JSON.stringify(key)}:${JSON.stringify(value)},"name":"n"}`), [value])
    for (const data of next) for (const reader of Object.values(readers)) expect(() => reader(data)).not.toThrow()
    made = next.slice(0, 120)
  }
  let deep: Json = 'int'
  for (let depth = 0; depth < 3000; depth++) deep = { type: 'array', items: deep, fields: deep }
  expect(readers.readFeatureSet({ features: { a: deep } }).problems.length).toBeGreaterThan(0)
  expect(readers.readCard(deep).problems.length).toBeGreaterThan(0)
})

const CORPORA = process.env.SPECGATE_CORPORA ?? '../shared/corpora'
const onCorpora = existsSync(join(CORPORA, 'datacontract')) ? describe : describe.skip

onCorpora('real files', () => {
  const readerOf = (folder: string, data: Json): Reader => {
    const has = (key: string): boolean => valueAt(data, [key]) !== undefined
    if (folder === 'datacontract') return has('models') ? 'readDataContract' : 'readOdcs'
    if (folder === 'dbt') return has('nodes') ? 'readDbtManifest' : 'readDbtProperties'
    return folder === 'mlflow' ? 'readMlflowSignature' : folder === 'frictionless' ? 'readFrictionless' : 'readOpenLineage'
  }

  function* placesIn(value: ValueSchema): Generator<ValueSchema> {
    yield value
    const { type } = value
    if (type.kind === 'array') yield* placesIn(type.items)
    if (type.kind === 'map') yield* placesIn(type.values)
    if (type.kind === 'union') for (const branch of type.branches) yield* placesIn(branch)
    if (type.kind === 'record') for (const field of type.record.fields) yield* placesIn(field)
  }

  test.each([
    ['datacontract', 150, 900],
    ['dbt', 30, 70],
    ['mlflow', 2, 2],
    ['frictionless', 40, 150],
    ['openlineage', 250, 600],
  ])('%s: every place is in the document, an example is accepted, and no file differs from itself', (folder, schemas, fields) => {
    let [found, places] = [0, 0]
    for (const file of readdirSync(join(CORPORA, folder), { recursive: true }) as string[]) {
      const path = join(CORPORA, folder, file)
      if (!/(\.(ya?ml|json)|MLmodel)$/.test(file) || !statSync(path).isFile()) continue
      const document = parseDocument(readFileSync(path, 'utf8'), { uniqueKeys: false })
      if (document.errors.length > 0) continue
      const data = document.toJS() as Json
      const reading = readers[readerOf(folder, data)](data)
      found += reading.schemas.length
      for (const schema of reading.schemas)
        for (const field of schema.fields)
          for (const place of placesIn(field)) {
            places++
            if (
              valueAt(data, place.at) === undefined ||
              (place.typeAt !== undefined && valueAt(data, place.typeAt) === undefined)
            )
              throw new Error(`${file}: ${JSON.stringify(place.at)}`)
          }
      const whole = soleRecord(reading) ?? containerOf(reading)
      const example = new Samples('ignore-unknown').record(whole)
      expect(example === null ? file : acceptsRecord(whole, example, { role: 'writer' })).toBe(true)
      expect(diffRecordReadings(reading, reading, { contentModel: 'ignore-unknown' }).changes).toEqual([])
    }
    expect(found).toBeGreaterThanOrEqual(schemas)
    expect(places).toBeGreaterThanOrEqual(fields)
  })

  test('the two versions of the contract that datacontract-cli ships for its changelog', () => {
    const version = (which: number): RecordReading => {
      const file = join(
        CORPORA,
        'datacontract/datacontract__datacontract-cli/tests/fixtures/changelog/integration',
        `changelog_integration_v${which}.yaml`,
      )
      return readers.readOdcs(parse(readFileSync(file, 'utf8')) as Json)
    }
    const diff = diffRecordReadings(version(1), version(2), { contentModel: 'ignore-unknown' })
    expect(diff.undecided).toEqual([])
    expect(diff.changes.map((change) => `${change.class}: ${change.sentence}`)).toEqual([
      'backward: field `orders.customer_id` (string, required) was removed',
      'break: the type of `orders.order_date` changed from string to date',
      'forward: field `orders.total_amount` was optional and could be null and is now required',
      'both: field `orders.region` (string, optional) was added',
      'both: record `customers` was added',
    ])
  })
})
