import type { ScalarName } from '../../model/record-schema.js'

/**
 * Names of scalar types. `general`: feature sets, Avro, Arrow, Python; `int` has 32 bits and `integer` has no limit.
 * `sql`: warehouses, where `integer` is `int` and `int8` has eight bytes.
 */
export type Dialect = 'general' | 'sql' | 'datacontract'

const COMMON: Readonly<Record<string, ScalarName>> = {
  null: 'null',
  none: 'null',
  void: 'null',
  nonetype: 'null',
  bool: 'boolean',
  boolean: 'boolean',
  logical: 'boolean',
  bit: 'boolean',
  byte: 'int8',
  tinyint: 'int8',
  short: 'int16',
  smallint: 'int16',
  mediumint: 'int32',
  int: 'int32',
  long: 'int64',
  bigint: 'int64',
  ...named('int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 integer number decimal'),
  ...named('string category uuid bytes date time timestamp duration year yearmonth timestamp_tz'),
  half: 'float16',
  halffloat: 'float16',
  float: 'float32',
  real: 'float32',
  double: 'float64',
  'double precision': 'float64',
  numeric: 'decimal',
  dec: 'decimal',
  bignumeric: 'decimal',
  bigdecimal: 'decimal',
  money: 'decimal',
  str: 'string',
  text: 'string',
  char: 'string',
  character: 'string',
  varchar: 'string',
  varchar2: 'string',
  nvarchar: 'string',
  nchar: 'string',
  bpchar: 'string',
  'character varying': 'string',
  clob: 'string',
  citext: 'string',
  utf8: 'string',
  large_utf8: 'string',
  large_string: 'string',
  categorical: 'category',
  dictionary: 'category',
  factor: 'category',
  guid: 'uuid',
  uniqueidentifier: 'uuid',
  binary: 'bytes',
  varbinary: 'bytes',
  blob: 'bytes',
  bytea: 'bytes',
  large_binary: 'bytes',
  date32: 'date',
  date64: 'date',
  datetime: 'timestamp',
  datetime2: 'timestamp',
  datetime64: 'timestamp',
  timestamp_ntz: 'timestamp',
  timestampntz: 'timestamp',
  'timestamp without time zone': 'timestamp',
  timestamptz: 'timestamp_tz',
  timestamp_ltz: 'timestamp_tz',
  datetimeoffset: 'timestamp_tz',
  'timestamp with time zone': 'timestamp_tz',
  'timestamp with local time zone': 'timestamp_tz',
  time32: 'time',
  time64: 'time',
  'time without time zone': 'time',
  timedelta: 'duration',
  timedelta64: 'duration',
  interval: 'duration',
}

const SQL: Readonly<Record<string, ScalarName>> = {
  integer: 'int32',
  int2: 'int16',
  int4: 'int32',
  int8: 'int64',
  smallserial: 'int16',
  serial: 'int32',
  bigserial: 'int64',
  float4: 'float32',
  float8: 'float64',
  hugeint: 'integer',
  byteint: 'int8',
  number: 'decimal',
}

const ANY = new Set(['any', 'variant', 'json', 'jsonb', 'super'])

export function scalarNamed(name: string, dialect: Dialect): ScalarName | undefined {
  const key = name.toLowerCase()
  // datacontract.com 1.x: `timestamp` and `timestamp_tz` are one, and the other is `timestamp_ntz`.
  if (dialect === 'datacontract' && key === 'timestamp') return 'timestamp_tz'
  if (dialect !== 'general' && Object.hasOwn(SQL, key)) return SQL[key]
  return Object.hasOwn(COMMON, key) ? COMMON[key] : undefined
}

/** Types that hold a value of any shape. */
export function isAnyName(name: string): boolean {
  return ANY.has(name.toLowerCase())
}

function named(names: string): Record<string, ScalarName> {
  return Object.fromEntries(names.split(' ').map((name) => [name, name as ScalarName]))
}
