/** What ajv found → sentences for a person: what was found, what is allowed, what was probably meant. */
import { faultOfGlob } from '../lib/glob.js'
import { didYouMean, listOf, nearest } from '../lib/nearest.js'
import { isList, isObject, shortPath, valueAt, type Json, type JsonObject, type Path } from '../model/json.js'
import { describe, wordsOf } from './describe.js'
import { exampleOf, writeExample } from './example.js'
import { quote } from './errors.js'

/** The part of ajv's ErrorObject that is used. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

export interface Explained {
  readonly path: Path
  readonly on: 'key' | 'value'
  readonly what: string
  readonly fix: string
}

/** Words for severities that other tools use. */
const MEANT: Readonly<Record<string, string>> = {
  none: 'off', never: 'off', disable: 'off', disabled: 'off', ignore: 'off', skip: 'off', false: 'off',
  info: 'note', information: 'note', hint: 'note', notice: 'note',
  fatal: 'error', critical: 'error', block: 'error', fail: 'error', failure: 'error',
} // prettier-ignore

/** One sentence for each mistake. `subject` names the whole value in messages ("the config"); `noun` what its keys are. */
export function explainErrors(
  errors: readonly SchemaError[],
  schema: Json,
  data: Json,
  subject: string,
  noun = 'key',
): Explained[] {
  const explainer = new Explainer(schema, data, subject, noun)
  const seen = new Set<string>()
  return joinWays(errors, schema).flatMap((error) => {
    const explained = explainer.explain(error)
    const key = `${JSON.stringify(explained.path)} ${explained.what}`
    if (seen.has(key)) return []
    seen.add(key)
    return [explained]
  })
}

class Explainer {
  readonly #schema: Json
  readonly #data: Json
  readonly #subject: string
  readonly #noun: string

  constructor(schema: Json, data: Json, subject: string, noun: string) {
    this.#schema = schema
    this.#data = data
    this.#subject = subject
    this.#noun = noun
  }

  explain(error: SchemaError): Explained {
    const path = readPath(error.instancePath, this.#data)
    const value = valueAt(this.#data, path) ?? null
    const rule = parentSchema(this.#schema, error.schemaPath)
    const name =
      path.length === 0
        ? this.#subject
        : this.#noun === 'key'
          ? shortPath(path)
          : `${this.#noun} ${shortPath(path)} of ${this.#subject}`
    const at = (what: string, fix: string): Explained => ({ path, on: 'value', what, fix })
    const { params } = error
    switch (error.keyword) {
      case 'additionalProperties':
      case 'unevaluatedProperties': {
        const key = String(params['additionalProperty'] ?? params['unevaluatedProperty'])
        const known = isObject(rule['properties']) ? Object.keys(rule['properties']).filter((one) => one !== '$schema') : []
        const allowed = known.length === 0 ? 'No key is allowed here.' : `Allowed here: ${listOf(known, 'and', 20)}.`
        const where = path.length === 0 && this.#noun === 'key' ? '' : ` of ${name}`
        return {
          path: [...path, key],
          on: 'key',
          what: `unknown ${this.#noun} ${quote(key)}${where}`,
          fix: lead(didYouMean(key, known), allowed),
        }
      }
      case 'required':
      case 'dependentRequired': {
        const key = String(params['missingProperty'])
        const property = isObject(rule['properties']) ? rule['properties'][key] : undefined
        return at(`${name} has no ${quote(key)}`, `Add it: ${describe(property ?? {})}${this.#asIn(rule)}.${hint(property)}`)
      }
      case 'enum':
      case 'const':
        return at(`unknown value ${quote(value)} for ${name}`, this.#allowed(value, rule, false))
      case 'type':
        return at(`${name} cannot be ${quote(value)}`, this.#allowed(value, rule))
      case 'anyOf':
      case 'oneOf': {
        const passing = params['passingSchemas']
        if (isList(passing as Json))
          return at(
            `${name} is ambiguous: it fits more than one of the forms it may have`,
            `Allowed: exactly one of ${describe(rule)}${this.#asIn(rule)}.`,
          )
        return at(`${name} cannot be ${quote(value)}`, this.#allowed(value, rule))
      }
      case 'minLength':
        if (value === '') return at(`${name} is empty`, `Write a text or remove the key.${hint(rule)}`)
        return at(`${name} is ${quote(value)}, too short`, `At least ${String(params['limit'])} characters are needed.`)
      case 'maxLength':
        return at(`${name} is ${quote(value)}, too long`, `At most ${String(params['limit'])} characters are allowed.`)
      case 'minItems':
      case 'minProperties':
        return at(
          `${name} has too few entries`,
          `At least ${String(params['limit'])} must be given${this.#asIn(rule)}.${hint(rule)}`,
        )
      case 'maxItems':
      case 'maxProperties':
        return at(`${name} has too many entries`, `At most ${String(params['limit'])} are allowed.${hint(rule)}`)
      case 'uniqueItems':
        return { ...at(`${name} holds the same entry twice`, 'Remove one of them.'), path: [...path, Number(params['i'])] }
      case 'minimum':
      case 'maximum':
      case 'exclusiveMinimum':
      case 'exclusiveMaximum':
        return at(`${name} is ${quote(value)}, out of range`, `Allowed: ${describe(rule)}.${hint(rule)}`)
      case 'multipleOf':
        return at(`${name} is ${quote(value)}, not a multiple of ${String(params['multipleOf'])}`, `Allowed: ${describe(rule)}.`)
      case 'pattern':
        return at(
          `${name} is ${quote(value)}, which has not the form it must have`,
          this.#asIn(rule) !== ''
            ? `Allowed: ${describe(rule)}${this.#asIn(rule)}.${hint(rule)}`
            : typeof rule['description'] === 'string'
              ? `Allowed: ${rule['description']}`
              : `It must match ${String(params['pattern'])}.`,
        )
      case 'format': {
        const fault = params['format'] === 'glob' && typeof value === 'string' ? faultOfGlob(value) : undefined
        if (fault !== undefined)
          return at(
            `${name} is ${quote(value)}, a glob that cannot be used: ${fault.reason}`,
            `Correct its character ${fault.column}.`,
          )
        return at(
          `${name} is ${quote(value)}, which is not a ${String(params['format'])}`,
          `Write an existing ${FORMATS[String(params['format'])] ?? String(params['format'])}.`,
        )
      }
      case 'propertyNames': {
        const key = String(params['propertyName'])
        return {
          path: [...path, key],
          on: 'key',
          what: `the key ${quote(key)} of ${name} is not allowed`,
          fix: this.#allowed(key, isObject(rule['propertyNames']) ? rule['propertyNames'] : {}),
        }
      }
      default:
        return at(
          `${name} is ${quote(value)}, which ${error.message ?? `breaks ${error.keyword}`}`,
          `Allowed: ${describe(rule)}${this.#asIn(rule)}.${hint(rule)}`,
        )
    }
  }

  #allowed(value: Json, rule: JsonObject, shows = true): string {
    const words = wordsOf(rule)
    const given = typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''
    const synonym = MEANT[given.toLowerCase()]
    const meant = synonym !== undefined && words.includes(synonym) ? synonym : nearest(given, words)
    return lead(
      meant === undefined ? '' : `Did you mean "${meant}"?`,
      `Allowed: ${describe(rule)}${shows ? this.#asIn(rule) : ''}.${hint(rule)}`,
    )
  }

  /** Of a list, a mapping or a text of a certain form: to name its type tells nobody how to write it. */
  #asIn(rule: JsonObject): string {
    const example = exampleOf(rule, this.#schema) ?? formedTextOf(rule)
    return example === undefined ? '' : `, as in \`${writeExample(example)}\``
  }
}

const FORMATS: Readonly<Record<string, string>> = { date: 'day as YYYY-MM-DD', 'date-time': 'time as 2027-01-31T12:00:00Z' }

/**
 * One error for each `anyOf` and `oneOf`: that of the only way whose type fits, or else the choice itself. And none for `if`,
 * whose `then` and `else` speak for themselves, nor for what is inside `propertyNames`.
 */
function joinWays(errors: readonly SchemaError[], schema: Json): readonly SchemaError[] {
  const choice = errors.find((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf')
  if (choice === undefined)
    return errors.filter((error) => error.keyword !== 'if' && !error.schemaPath.includes('/propertyNames/'))
  // The outermost choice comes last among those at the same place or above.
  const outer = errors
    .filter(
      (error) => (error.keyword === 'anyOf' || error.keyword === 'oneOf') && choice.instancePath.startsWith(error.instancePath),
    )
    .at(-1)!
  const index = errors.indexOf(outer)
  const inside = (error: SchemaError): boolean =>
    (error.schemaPath.startsWith(`${outer.schemaPath}/`) &&
      // The same choice may stand at another item of a list.
      isBelow(error.instancePath, outer.instancePath)) ||
    (isBelow(error.instancePath, outer.instancePath) && error.schemaPath.startsWith('#/$defs/') && errors.indexOf(error) < index)
  const inner = errors.filter((error) => error !== outer && inside(error))
  const rest = errors.filter((error) => error !== outer && !inside(error))
  const ways = new Map<string, SchemaError[]>()
  for (const error of inner) {
    const way = error.schemaPath.startsWith(`${outer.schemaPath}/`)
      ? error.schemaPath.slice(outer.schemaPath.length + 1).split('/')[0]!
      : error.schemaPath.split('/').slice(0, 3).join('/')
    ways.set(way, [...(ways.get(way) ?? []), error])
  }
  const fitting = [...ways.values()].filter(
    (way) => !way.some((error) => error.instancePath === outer.instancePath && ['type', 'enum', 'const'].includes(error.keyword)),
  )
  const chosen = fitting.length === 1 ? joinWays(fitting[0]!, schema) : [outer]
  // What is chosen is judged once more only for other choices in the rest, so the recursion ends.
  return [...chosen, ...joinWays(rest, schema)]
}

function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`)
}

function lead(question: string, sentence: string): string {
  return question === '' ? sentence : `${question.trim()} ${sentence}`
}

function hint(schema: Json | undefined): string {
  return isObject(schema) && typeof schema['description'] === 'string' ? ` ${schema['description']}` : ''
}

/** A text that has the form which a schema asks for. */
function formedTextOf({ pattern, examples, default: fallback }: JsonObject): string | undefined {
  const text = isList(examples) ? examples[0] : fallback
  return typeof pattern === 'string' && typeof text === 'string' ? text : undefined
}

function readPath(pointer: string, data: Json): Path {
  let value: Json | undefined = data
  return readPointer(pointer).map((step) => {
    const key = isList(value) ? Number(step) : step
    value = valueAt(value, [key])
    return key
  })
}

function parentSchema(schema: Json, schemaPath: string): JsonObject {
  let value: Json | undefined = schema
  for (const step of readPointer(decodeURIComponent(schemaPath.replace(/^#/, ''))).slice(0, -1))
    value = valueAt(value, [isList(value) ? Number(step) : step])
  return isObject(value) ? value : {}
}

function readPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
}
