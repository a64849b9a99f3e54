/** Which types hold every value of which others, under the names that Avro, Arrow, SQL, JSON Schema and Python give them. */

const NAMES: Readonly<Record<string, string>> = {
  bool: 'boolean',
  byte: 'int8',
  short: 'int16',
  smallint: 'int16',
  tinyint: 'int8',
  int: 'int32',
  bigint: 'int64',
  long: 'int64',
  integer: 'integer',
  half: 'float16',
  float: 'float32',
  real: 'float32',
  double: 'float64',
  number: 'number',
  numeric: 'number',
  str: 'string',
  text: 'string',
  varchar: 'string',
  utf8: 'string',
  datetime: 'timestamp',
  binary: 'bytes',
}

/** Each type with those that are one step wider. Floats take the integers that they hold exactly. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  boolean: [],
  int8: ['int16', 'float16'],
  int16: ['int32', 'float32'],
  int32: ['int64', 'float64'],
  int64: ['integer'],
  uint8: ['uint16', 'int16', 'float16'],
  uint16: ['uint32', 'int32', 'float32'],
  uint32: ['uint64', 'int64', 'float64'],
  uint64: ['integer'],
  integer: ['number'],
  float16: ['float32'],
  float32: ['float64'],
  float64: ['number'],
  number: [],
  string: [],
  bytes: [],
  date: ['timestamp'],
  timestamp: [],
}

/** Whether every value of the type `from` is a value of `to`; undefined when one of two different names is not known here. */
export function widens(from: string, to: string): boolean | undefined {
  if (from === to) return true
  const [start, goal] = [canonical(from), canonical(to)]
  if (start === undefined || goal === undefined) return undefined
  const seen = new Set([start])
  for (const type of seen) for (const wider of WIDER[type]!) seen.add(wider)
  return seen.has(goal)
}

function canonical(name: string): string | undefined {
  const lower = name.trim().toLowerCase()
  const known = Object.hasOwn(NAMES, lower) ? NAMES[lower]! : lower
  return Object.hasOwn(WIDER, known) ? known : undefined
}
