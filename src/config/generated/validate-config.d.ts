import type { SchemaError } from '../explain.js'

/** ajv's standalone function: false leaves what it found in `errors`. */
export const validateConfig: { (data: unknown): boolean; errors?: readonly SchemaError[] | null }
