/**
 * GitHub's own description of its REST API, cut down to the operations we may call, as validators and samples.
 *
 * How `github-openapi.json` was cut (again after a new release of the description, in a folder outside of the repository):
 *   1. `npm pack @octokit/openapi@23.0.2`, unpack only `package/generated/api.github.com.json` (13 MB) and the licence.
 *   2. Keep, under `paths`, the operations whose `operationId` stands in `x-cut.operations`.
 *   3. Keep, under `components`, what those refer to by `$ref`, and what that refers to, until nothing is added;
 *      `components.examples` is left out.
 *   4. Drop the keys description, summary, example, examples, externalDocs, x-github, title, deprecated and tags, except where
 *      they are names of properties.
 *   5. Write `x-cut` with the source, its MIT licence and the list of operations; one line for each path and component.
 */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly minimum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}
interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}
interface OperationObject {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>
}

export interface Operation {
  readonly id: string
  readonly method: string
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly query: ValidateFunction
  readonly body: ValidateFunction | undefined
  /** Statuses the description lists, with the validator of the JSON body when it has one. */
  readonly responses: ReadonlyMap<number, ValidateFunction | undefined>
  readonly success: Schema | undefined
}

const file = new URL('./github-openapi.json', import.meta.url)
const description = widenNullable(JSON.parse(readFileSync(file, 'utf8'))) as {
  readonly paths: Record<string, Record<string, OperationObject>>
}

/** OpenAPI 3.0 says `nullable` where JSON Schema says a choice. */
function widenNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(widenNullable)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = value as Record<string, unknown>
  const widened = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, widenNullable(inner)]))
  return nullable === true ? { anyOf: [{ type: 'null' }, widened] } : widened
}

/** Bodies are taken as they are; only a query is text that stands for a number. */
const bodies = makeAjv(false)
const queries = makeAjv(true)

function makeAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, coerceTypes, allErrors: true })
  addFormats.default(ajv)
  return ajv.addSchema(description, 'github')
}

/** A schema of the description, with its references pointing back into it. */
function compile(schema: Schema, ajv = bodies): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"github#/')) as object)
}

function resolve<T extends { readonly $ref?: string }>(value: T): T {
  if (value.$ref === undefined) return value
  let at: unknown = description
  for (const step of value.$ref.slice(2).split('/')) at = (at as Record<string, unknown>)[step.replaceAll('~1', '/')]
  return resolve(at as T)
}

function jsonOf(content: Content | undefined): Schema | undefined {
  return content?.content?.['application/json']?.schema
}

export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => describe(path, method, operation)),
)

function describe(path: string, method: string, operation: OperationObject): Operation {
  const parameters = (operation.parameters ?? []).map(resolve)
  const query = parameters.filter((one) => one.in === 'query')
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [Number(status), jsonOf(resolve(response))] as const,
  )
  const body = jsonOf(operation.requestBody)
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    // A path of the contents API holds slashes; every other parameter does not.
    pattern: new RegExp(`^${path.replace(/\{path\}/, '(.+)').replace(/\{[^}]+\}/g, '([^/]+)')}$`),
    names: [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ''),
    query: compile(
      {
        type: 'object',
        properties: Object.fromEntries(query.map((one) => [one.name, one.schema])),
        required: query.filter((one) => one.required === true).map((one) => one.name),
        additionalProperties: false,
      } as Schema,
      queries,
    ),
    body: body === undefined ? undefined : compile(body),
    responses: new Map(responses.map(([status, schema]) => [status, schema === undefined ? undefined : compile(schema)])),
    success: responses.find(([status, schema]) => status < 300 && schema !== undefined)?.[1],
  }
}

/** The smallest value that fits a schema: only what is required, null where that is allowed. */
export function sample(schema: Schema): unknown {
  const known = resolve(schema)
  if (known.allOf !== undefined) return Object.assign({}, ...known.allOf.map(sample)) as unknown
  const choice = known.oneOf?.[0] ?? (known.type === undefined ? known.anyOf?.[0] : undefined)
  if (choice !== undefined) return sample(choice)
  if (known.enum !== undefined) return known.enum[0]
  switch (known.type) {
    case 'null':
      return null
    case 'array':
      return []
    case 'boolean':
      return false
    case 'integer':
    case 'number':
      return known.minimum ?? 1
    case 'string':
      return (
        { 'date-time': '2026-01-01T00:00:00Z', uri: 'https://example.invalid/', email: 'nobody@example.invalid' }[
          known.format ?? ''
        ] ?? 'text'
      )
    default:
      return Object.fromEntries((known.required ?? []).map((name) => [name, sample(known.properties?.[name] ?? {})]))
  }
}

export function explain(validate: ValidateFunction): string {
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; ')
}
