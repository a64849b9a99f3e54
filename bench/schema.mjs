// What a schema change costs next to reading the two documents: `schemaRows(folder, pairs)` answers rows as in run.mjs. The
// differs are libraries, so they are measured in this process, on the sources transpiled into `folder`.
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformFileSync } from '@swc/core'
import { stringify } from 'yaml'
import { median, pairs as runPairs } from './measure.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
/** Below a few thousand fields the growth that is seen is that of the caches and of code that is not compiled yet. */
const SIZES = [5000, 10_000, 20_000, 40_000]
const MEASURED = 5000
const MAX_RATIO = 10
/** From one size to the one eight times as large; below it the growth is linear but for the noise. */
const MAX_GROWTH = 1.25

/** Every nth field changes: one in a record, one in twenty, all of them. */
const CHANGES = { 'one changed': Infinity, 'one in 20 changed': 20, 'all changed': 1 }

export async function schemaRows(folder, pairs) {
  const formats = await loadFormats(folder)
  const rows = []
  for (const [name, format] of Object.entries(formats))
    for (const [what, every] of Object.entries(CHANGES)) rows.push(...rowsOf(`${name}, ${what}`, format, every, pairs))
  return rows
}

/** The ratio to reading both documents at 5,000 fields, and how the time grows with the fields. */
function rowsOf(what, format, every, pairs) {
  const measured = inputOf(format, MEASURED, every)
  const timeOf = ({ base, head }) => cpu(() => format.diff(base, head))
  const read = () => cpu(() => measured.texts.forEach((text) => format.read(text)))
  const runs = runPairs(pairs, () => timeOf(measured), read)
  const ratio = median(runs.map(([ours, floor]) => ours / floor))
  // The sizes take turns, so that a slow minute is slow for all of them.
  // What they were written in is nothing to the comparison, and JSON is read in a tenth of the time.
  const inputs = SIZES.map((size) =>
    inputOf({ ...format, write: (document) => JSON.stringify(document), read: format.readJson }, size, every),
  )
  const rounds = Array.from({ length: Math.max(3, pairs) }, () => inputs.map(timeOf))
  const times = SIZES.map((_, at) => Math.min(...rounds.map((round) => round[at])))
  const growth = Math.log(times.at(-1) / times[0]) / Math.log(SIZES.at(-1) / SIZES[0])
  const [ours, floor] = [0, 1].map((at) => median(runs.map((pair) => pair[at])))
  return [
    {
      what: `${what}, ${MEASURED} fields`,
      median: `${ours.toFixed(1)} ms`,
      floor: `${floor.toFixed(1)} ms`,
      ratio: ratio.toFixed(2),
      target: `≤ ${MAX_RATIO}`,
      ok: ratio <= MAX_RATIO,
    },
    {
      what: `growth of it, ${SIZES.join(', ')} fields`,
      median: times.map((time) => `${time.toFixed(0)}`).join(', ') + ' ms',
      floor: '',
      ratio: `n^${growth.toFixed(2)}`,
      target: `≤ n^${MAX_GROWTH}`,
      ok: growth <= MAX_GROWTH,
    },
  ]
}

/** Processor time, so that neighbours on the machine do not count. */
function cpu(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function inputOf(format, size, every) {
  const isChanged = (at) => (every === Infinity ? at === size >> 1 : at % every === 0)
  const documents = [() => false, isChanged].map((changes) => format.make(size, changes))
  const texts = documents.map((document) => new TextEncoder().encode(format.write(document)))
  const [base, head] = texts.map((text) => format.read(text))
  return { texts, base, head }
}

const fields = (size, make) => Array.from({ length: size }, (_, at) => make(`field_${at}`, at))
const TYPES = ['int', 'long', 'double', 'string']

async function loadFormats(folder) {
  const load = await transpile(folder)
  const { Source } = await load('documents/source.ts')
  const { diffJsonSchemas } = await load('lib/schema/json-schema/index.ts')
  const { diffRecordReadings } = await load('lib/schema/record-diff.ts')
  const { readFeatureSet } = await load('lib/schema/readers/index.ts')
  const { readAvro } = await load('lib/schema/avro.ts')
  const { diffAvro } = await load('lib/schema/avro-diff.ts')
  const reader = (file) => (bytes) => new Source(file, bytes).data
  const readJson = reader('schema.json')
  const type = (at, isChanged) => TYPES[(at + (isChanged(at) ? 1 : 0)) % TYPES.length]
  return {
    'feature set (YAML)': {
      make: (size, isChanged) => ({
        feature_set: 'wide',
        features: fields(size, (name, at) => ({
          name,
          dtype: type(at, isChanged),
          nullable: at % 3 === 0,
          description: `The field ${at}`,
        })),
      }),
      write: stringify,
      read: reader('features.yaml'),
      readJson,
      diff: (base, head) => diffRecordReadings(readFeatureSet(base), readFeatureSet(head), { contentModel: 'ignore-unknown' }),
    },
    'Avro (JSON)': {
      make: (size, isChanged) => ({
        type: 'record',
        name: 'wide',
        fields: fields(size, (name, at) => ({ name, type: type(at, isChanged), doc: `The field ${at}` })),
      }),
      write: (document) => JSON.stringify(document, null, 2),
      read: readJson,
      readJson,
      diff: (base, head) => diffAvro(readAvro(base).type, readAvro(head).type),
    },
    'JSON Schema (JSON)': {
      ...jsonSchema(type),
      write: (document) => JSON.stringify(document, null, 2),
      read: readJson,
      readJson,
      diff: diffJsonSchemas,
    },
    'JSON Schema (YAML)': {
      ...jsonSchema(type),
      write: stringify,
      read: reader('schema.yaml'),
      readJson,
      diff: diffJsonSchemas,
    },
  }
}

function jsonSchema(type) {
  const words = { int: 'integer', long: 'number', double: 'string', string: 'boolean' }
  const property = (at, isChanged) => ({ type: words[type(at, isChanged)], description: `The field ${at}` })
  return {
    make: (size, isChanged) => ({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: Object.fromEntries(fields(size, (name, at) => [name, property(at, isChanged)])),
      required: fields(size >> 7, (name) => name),
      additionalProperties: false,
    }),
  }
}

/** Makes modules of the sources; answers how to load one of them. */
async function transpile(folder) {
  const from = join(root, 'src')
  for (const file of readdirSync(from, { recursive: true })) {
    if (!file.endsWith('.ts')) continue
    const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }
    const target = join(folder, 'src', file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, transformFileSync(join(from, file), options).code)
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return (file) => import(pathToFileURL(join(folder, 'src', file.replace(/\.ts$/, '.js'))).href)
}
