import type { Ajv2020 } from 'ajv/dist/2020.js'
import { faultOfGlob } from '../lib/glob.js'
import { GateError } from '../model/errors.js'
import { isList, isObject, type Json } from '../model/json.js'
import { explainErrors, type Explained, type SchemaError } from './explain.js'
import { closedOptions, CONFIG_SCHEMA } from './schema.js'

let loading: Promise<Ajv2020> | undefined

/** How the schemas are compiled, at run time and when code is made from them. */
export const AJV_OPTIONS = {
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
  $data: false,
  logger: false,
} as const

/** The config's own form: keys, types, values. Ids are checked elsewhere. */
export async function validateShape(data: Json): Promise<Explained[]> {
  const { validateConfig } = await import('./generated/validate-config.js')
  if (validateConfig(copyPlain(data))) return []
  return explainErrors(validateConfig.errors ?? [], CONFIG_SCHEMA, data, 'the config')
}

/** A policy's options, defaults not yet filled in. Throws GateError when the policy's schema itself is at fault. */
export async function validateOptions(policy: string, schema: Json, options: Json): Promise<Explained[]> {
  const closed = closedOptions(schema)
  const ajv = await (loading ??= makeAjv())
  let validate
  try {
    validate = ajv.compile(closed as Parameters<typeof ajv.compile>[0])
  } catch (cause) {
    throw new GateError(
      2,
      `the options schema of the policy ${policy} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        where: `${policy}/options.schema.json`,
        fix: 'Correct the schema: JSON Schema 2020-12 without unknown keywords or remote references.',
        cause,
      },
    )
  }
  if (validate(copyPlain(options))) return []
  return explainErrors((validate.errors ?? []) as SchemaError[], closed, options, `policy ${policy}`, 'option')
}

/** ajv and its formats: half of the time that a config takes, so only when options are given. */
async function makeAjv(): Promise<Ajv2020> {
  const [ajv, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
  const Ajv = exportOf<typeof Ajv2020>(ajv)
  const instance = new Ajv({ ...AJV_OPTIONS, addUsedSchema: false })
  exportOf<(ajv: Ajv2020) => void>(formats)(instance)
  // Of the options of policies: a pattern that matches nothing it was meant to is a mistake of the config, and none of the run.
  instance.addFormat('glob', (text: string) => faultOfGlob(text) === undefined)
  return instance
}

/**
 * What a CommonJS module exports by default. Node gives its names beside `default`, the bundle does not, and `default` may
 * stand in itself once more: only this way works in both.
 */
export function exportOf<Value>(module: unknown): Value {
  let found = module
  while (typeof found === 'object' && found !== null && 'default' in found) found = found.default
  return found as Value
}

/** ajv compares values with code that needs `Object.prototype`. */
function copyPlain(value: Json): Json {
  if (isList(value)) return value.map(copyPlain)
  if (!isObject(value)) return value
  const copy: Record<string, Json> = {}
  for (const [key, child] of Object.entries(value))
    Object.defineProperty(copy, key, { value: copyPlain(child), enumerable: true, configurable: true, writable: true })
  return copy
}
