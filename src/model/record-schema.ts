import type { At, Json, Path } from './json.js'

/**
 * The schema of a record, whoever wrote it: a feature set, a data contract, a dbt model, a model signature. Readers in
 * `lib/schema/readers` make it from a document, `lib/schema/record-diff` compares two of them. It is a finite tree.
 */
export interface RecordSchema {
  readonly at: Path
  /** Of the table, model, dataset or port; undefined when the document is one record and needs no name. */
  readonly name?: string
  readonly fields: readonly RecordField[]
  /** Only when the document says so; else the option of the comparison decides. */
  readonly contentModel?: ContentModel
  /** Names of the fields that identify a record, in their order. */
  readonly primaryKey?: At<readonly string[]>
  /** dbt: whether the build fails when the data does not keep to the schema. Undefined when the format has no such thing. */
  readonly enforced?: At<boolean>
}

/**
 * What is done with a field that the schema does not list. `ignore-unknown`: data is written without such fields, and a
 * reader skips them (Avro, most consumers of features). `open`: data may hold them, and every reader must live with that.
 * `closed`: a record that holds one is refused.
 */
export type ContentModel = 'ignore-unknown' | 'open' | 'closed'

/** A place that holds a value: a field, the items of an array, the values of a map, a branch of a union. */
export interface ValueSchema {
  readonly at: Path
  /** Where the type is written, when that is a place inside `at`. */
  readonly typeAt?: Path
  readonly type: ValueType
  readonly nullable: boolean
  /** An enum: the values that are allowed, of whatever type. */
  readonly allowed?: At<readonly Json[]>
  /** What a reader takes for a value that is not in `allowed` (the default symbol of Avro). */
  readonly allowedDefault?: At<Json>
  readonly constraints: Constraints
}

export interface RecordField extends ValueSchema {
  readonly name: string
  /** Names under which a reader also finds the field in older data. */
  readonly aliases: readonly string[]
  /** Whoever writes the data must write the field. A reader does without it when it has a default. */
  readonly required: boolean
  readonly default?: At<Json>
  /** `pii`, `classification:restricted`, and free labels. */
  readonly tags: readonly At<string>[]
  readonly unit?: At<string>
  /** What the values mean, when the document has a formal word for it (an ontology term, a definition's id). */
  readonly semantics?: At<string>
  /** A conversion from the earlier unit or meaning is declared (Core.DataSpec Ch. 7: minor, with an adapter). */
  readonly convertible?: boolean
  /** The type in the store, where the logical type alone decides who can read the values; compared as text. */
  readonly physical?: At<string>
  /** What the field is called in messages, for a record that stands for a whole document. */
  readonly role?: 'field' | 'record'
}

export type ValueType =
  | ScalarType
  /** A name that is not known here: compared as text, never called compatible. */
  | { readonly kind: 'unknown'; readonly text: string }
  /** The document does not say. */
  | { readonly kind: 'unstated' }
  | { readonly kind: 'any' }
  | { readonly kind: 'array'; readonly items: ValueSchema }
  | { readonly kind: 'map'; readonly values: ValueSchema }
  | { readonly kind: 'record'; readonly record: RecordSchema }
  | { readonly kind: 'union'; readonly branches: readonly ValueSchema[] }

export interface ScalarType {
  readonly kind: 'scalar'
  readonly name: ScalarName
  /** As the document writes it, for messages. */
  readonly text: string
  /** Of a decimal: digits in all and after the point. */
  readonly precision?: number
  readonly scale?: number
}

export type ScalarName =
  | 'null'
  | 'boolean'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'integer'
  | 'float16'
  | 'float32'
  | 'float64'
  | 'number'
  | 'decimal'
  | 'string'
  | 'category'
  | 'uuid'
  | 'bytes'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'timestamp_tz'
  | 'duration'
  | 'year'
  | 'yearmonth'

export const CONSTRAINT_NAMES = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'unique',
  'check',
] as const
export type ConstraintName = (typeof CONSTRAINT_NAMES)[number]

/** As JSON Schema means them; `unique` is over all records of a table; `check` is an expression, compared as text. */
export type Constraints = { readonly [Name in ConstraintName]?: At<Json> }

/** What a reader found in a document. Nothing that could not be read is left out without a word. */
export interface RecordReading {
  readonly schemas: readonly RecordSchema[]
  /** `reason` is the end of a sentence: "it is a list, and a type is a name". */
  readonly problems: readonly SchemaProblem[]
  /** Schemas that the document names instead of holding them: `contracts/raw_rows@v1.2`. */
  readonly references: readonly At<string>[]
  /** Names that mean one of the schemas, and may come to mean another. */
  readonly standIns?: readonly StandIn[]
}
/** A model of dbt without a version: `dim_customers` for `dim_customers.v2`. */
export interface StandIn {
  readonly name: string
  /** The name of the schema that is meant. */
  readonly target: string
}
export interface SchemaProblem {
  readonly at: Path
  readonly reason: string
}
