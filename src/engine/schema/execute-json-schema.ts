import type { Ajv } from 'ajv'
import { exportOf } from '../../config/validate.js'
import type { Json } from '../../model/json.js'
import { compileRegex, type Regex } from '../../lib/regex.js'
import {
  dialectOf,
  draftToRun,
  readingsOf,
  toDraft7,
  toRe2,
  UNREADABLE,
  valueSet,
  type ContentModel,
  type Execute,
} from '../../lib/schema/json-schema/index.js'
import { Slicer } from './slice-schema.js'

type Validate = (datum: unknown) => unknown
type Constructor = new (options: object) => Ajv

/** A schema of more objects and lists than this is not compiled at once: it takes ajv 0.2 ms each. */
const MAX_COMPILED = 30_000

/**
 * Runs data against whole schemas in ajv, to check the witnesses of `diffJsonSchemas`. ajv is loaded now; what a schema says of
 * a datum is compiled when that is first asked for. Nothing is fetched (`$ref` to elsewhere makes the schema unrunnable), `$data`
 * is off, every pattern runs on the linear-time engine. A schema that cannot be compiled, or overflows the stack, gives undefined.
 */
export async function makeJsonSchemaExecutor(
  base: Json,
  head: Json,
  contentModel: ContentModel = 'as-written',
): Promise<Execute> {
  const given = { base, head }
  // Of most pairs nothing has to be run.
  const made: Partial<Record<'base' | 'head', ReturnType<typeof runnable>>> = {}
  const drafts = { base: draftToRun(base), head: draftToRun(head) }
  const classes = new Map<string, Constructor>()
  for (const draft of new Set(Object.values(drafts))) classes.set(draft, await loadAjv(draft))
  const formats = exportOf<(ajv: Ajv) => unknown>(await import('ajv-formats'))
  const runners = new Map<Json, Runner>()
  return (side, role, datum) => {
    const schema = (made[side] ??= runnable(given[side], contentModel))[role]
    let runner = runners.get(schema)
    if (runner === undefined) {
      const formatAsserts = dialectOf(given[side]).formatAsserts
      runner = new Runner(schema, (slice, long) => compile(classes.get(drafts[side])!, slice, formatAsserts, long, formats))
      runners.set(schema, runner)
    }
    return runner.run(datum)
  }
}

interface AjvError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: { readonly [name: string]: unknown }
}

/** ajv's words where they say it; a field that is missing or unknown is named by its place. */
function explainError({ instancePath, keyword, message = 'is refused', params }: AjvError): DatumFault {
  const below = (name: unknown): string => `${instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
  if (keyword === 'required')
    return { path: below(params['missingProperty']), reason: 'is missing, and every record has to have it' }
  if (keyword === 'additionalProperties')
    return { path: below(params['additionalProperty']), reason: 'is no field of the schema' }
  return { path: instancePath, reason: message.replace(/^must /, 'has to ') }
}

/** A fault of a datum: where, and the end of a sentence. */
export interface DatumFault {
  readonly path: string
  readonly reason: string
}

/** Whether data keeps to one schema, with the reasons. Undefined for a schema that cannot be run, and for a datum that it cannot judge. */
export async function makeJsonSchemaChecker(
  schema: Json,
): Promise<((datum: Json) => readonly DatumFault[] | undefined) | undefined> {
  if (new Slicer(schema).size > MAX_COMPILED) return undefined
  const draft = draftToRun(schema)
  const states = typeof schema === 'object' && schema !== null && Object.hasOwn(schema, '$schema')
  const formats = exportOf<(ajv: Ajv) => unknown>(await import('ajv-formats'))
  const { reader } = runnable(schema, 'as-written')
  const validate = compile(await loadAjv(draft), reader, draft === 'draft-07' || !states, false, formats)
  if (validate === undefined) return undefined
  return (datum) => {
    const holds = run(validate, datum)
    if (holds !== false) return holds === true ? [] : undefined
    const { errors } = validate as Validate & { errors?: readonly AjvError[] }
    return (errors ?? []).map(explainError)
  }
}

function runnable(schema: Json, contentModel: ContentModel): { readonly writer: Json; readonly reader: Json } {
  const { writer, reader } = readingsOf(schema, contentModel)
  if (dialectOf(schema).draft !== 'draft-04') return { writer, reader }
  const written = toDraft7(writer)
  return { writer: written, reader: reader === writer ? written : toDraft7(reader) }
}

/** One schema, compiled slice by slice. */
class Runner {
  readonly #schema: Json
  readonly #slicer: Slicer
  readonly #compile: (schema: Json, longEnums: boolean) => Validate | undefined
  readonly #compiled = new Map<string, Validate | undefined>()

  constructor(schema: Json, compileSlice: (schema: Json, longEnums: boolean) => Validate | undefined) {
    this.#schema = schema
    this.#slicer = new Slicer(schema)
    this.#compile = compileSlice
  }

  run(datum: Json): boolean | undefined {
    const key = this.#slicer.keyOf(datum)
    if (!this.#compiled.has(key)) {
      const schema = key === '' ? this.#schema : this.#slicer.slice(datum)
      const { size } = key === '' ? this.#slicer : new Slicer(schema)
      this.#compiled.set(key, size > MAX_COMPILED ? undefined : this.#compile(schema, this.#slicer.hasLongEnum))
    }
    return run(this.#compiled.get(key), datum)
  }
}

async function loadAjv(draft: string): Promise<Constructor> {
  if (draft === 'draft-07') return exportOf(await import('ajv'))
  return draft === '2019-09' ? exportOf(await import('ajv/dist/2019.js')) : exportOf(await import('ajv/dist/2020.js'))
}

/** `format` asserts in draft 7 and where no draft is stated, see `Dialect.formatAsserts`. */
function compile(
  Class: Constructor,
  schema: Json,
  formatAsserts: boolean,
  longEnums: boolean,
  addFormats: (ajv: Ajv) => unknown,
): Validate | undefined {
  const ajv = new Class({
    strict: false,
    $data: false,
    logger: false,
    validateSchema: false,
    ownProperties: true,
    // Not for the errors: ajv nests the code of a schema that stops at the first one, and thousands of fields overflow the stack.
    allErrors: true,
    validateFormats: formatAsserts,
    code: { regExp: Object.assign(makeRegex, { code: 'regex' }), optimize: false },
  })
  if (formatAsserts) addFormats(ajv)
  ajv.addKeyword({ keyword: UNREADABLE, validate: giveUp })
  if (longEnums) {
    // ajv compares with one value after another, and `propertyNames` does it for every key.
    ajv.removeKeyword('enum')
    ajv.addKeyword({
      keyword: 'enum',
      schemaType: 'array',
      compile: (values: Json[]) => (datum: Json) => valueSet(values).has(datum),
    })
  }
  try {
    return ajv.compile(toPlain(schema) as object)
  } catch {
    return undefined
  }
}

function giveUp(): never {
  throw new Error('this part of the schema could not be read')
}

function run(validate: Validate | undefined, datum: Json): boolean | undefined {
  if (validate === undefined) return undefined
  try {
    return validate(toPlain(datum)) === true
  } catch {
    // A pattern outside RE2, or a schema that refers to itself without end.
    return undefined
  }
}

/**
 * A pattern that cannot be run is a fault only once a datum needs it. ajv tells patterns apart by `toString()`: without one of
 * its own, every pattern of the schema would be the first.
 */
function makeRegex(pattern: string): { test: (text: string) => boolean; toString: () => string } {
  // Kept here: of more patterns than the engine's own cache holds, each would be compiled again for every witness.
  let regex: Regex | undefined
  return { test: (text) => (regex ??= compileRegex(toRe2(pattern))).test(text), toString: () => JSON.stringify(pattern) }
}

/** ajv's comparison of values calls methods that objects without a prototype do not have. */
function toPlain(value: Json): unknown {
  return JSON.parse(JSON.stringify(value))
}
