/**
 * The config's JSON Schema (2020-12): the one source of its keys, defaults and descriptions. `configSchema` adds what the
 * policies bring and is published as `config.schema.json`; `CONFIG_SCHEMA` alone is what a config is validated by, because
 * unknown ids are found by our own words (`check-ids.ts`). Either-or is told apart by type (`if`), never by `oneOf`, so that a
 * mistake has one sentence.
 */
import { FAIL_ON, SEVERITIES } from '../model/severities.js'
import { isObject, type Json, type JsonObject } from '../model/json.js'
import type { CataloguePolicy } from './types.js'

const SETTINGS = ['off', 'note', 'warning', 'error']
const PRESETS = ['minimal', 'recommended', 'strict']

const text = (description: string, example?: string): JsonObject => ({
  type: 'string',
  minLength: 1,
  description,
  ...(example !== undefined && { examples: [example] }),
})
const section = (description: string, rest: JsonObject): JsonObject => ({
  type: ['object', 'null'],
  description,
  additionalProperties: false,
  ...rest,
})
const list = (description: string, items: Json, rest: JsonObject = {}): JsonObject => ({
  type: ['array', 'null'],
  description,
  items,
  ...rest,
})
const either = (description: string, asText: JsonObject, other: JsonObject): JsonObject => ({
  type: ['string', other['type'] as string],
  description,
  if: { type: 'string' },
  then: asText,
  else: other,
})
const oneOrMore = (description: string): JsonObject =>
  either(description, { minLength: 1 }, { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } })
const globs = (description: string, rest: JsonObject): JsonObject => ({
  type: ['string', 'array', 'null'],
  description,
  if: { type: 'string' },
  then: { minLength: 1 },
  else: { type: ['array', 'null'], items: { type: 'string', minLength: 1 } },
  ...rest,
})
const limit = (fallback: number, maximum: number, description: string): JsonObject => ({
  type: 'integer',
  minimum: 1,
  maximum,
  default: fallback,
  description,
})

const GLOBS =
  'Globs of paths from the root of the repository: * and ? within a name, ** across folders, [a-z], {a,b}. A pattern without a slash is a file at the root.'

const setting = (description: string, options: Json | undefined): JsonObject =>
  either(
    description,
    { enum: SETTINGS },
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        severity: {
          enum: SETTINGS,
          description: 'Off, or the severity of what is found. When absent, each rule keeps its own.',
        },
        ...(options === undefined ? {} : { options }),
      },
    },
  )

const SEVERITY_OF_POLICY =
  'Severity of all rules of the policy, or severity and options. Of several files the last that says a thing wins, option by option.'
const SEVERITY_OF_RULE =
  'Severity of one rule. It goes before the severity of its policy and before what the preset softens. GATE rules cannot be lowered.'

const DOCUMENTS = section('Which files are read, as what, and how much of them.', {
  properties: {
    include: globs(`Files that are looked at. ${GLOBS} Replaces the list of an extended config.`, {
      examples: [['specs/**/*.yaml']],
      default: [
        '**/*.{yaml,yml,json,jsonl,ndjson,jsonld,avsc,dvc,spdx,toml}',
        '**/*.{YAML,YML,JSON,JSONL,NDJSON,JSONLD,AVSC}',
        '**/dvc.lock',
        '**/MLmodel',
        '**/README.md',
        '**/*.{sha1,sha224,sha256,sha384,sha512,md5}{,sum,sums}{,.txt}',
        '**/{SHA1,SHA224,SHA256,SHA384,SHA512,MD5}SUMS{,.txt}',
        '**/{sha1,sha224,sha256,sha384,sha512,md5}sum{,s}{,.txt}',
        '**/{B2SUMS,b2sum,b2sums}{,.txt}',
        '**/*.b2{,sum,sums}{,.txt}',
        '**/*{checksum,CHECKSUM}{,s,S}{,.txt}',
      ],
    }),
    exclude: globs('Files that are left out again. Replaces the list of an extended config.', {
      examples: [['archive/**']],
      default: ['**/node_modules/**'],
    }),
    kinds: list(
      'Kinds by file, where recognition by content is not wanted. Added to those of an extended config; the last that matches decides.',
      {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'kind'],
        properties: { files: oneOrMore(GLOBS), kind: text('Document kind.', 'pipeline-card') },
      },
    ),
    limits: section('A file beyond a limit is reported, never read in part.', {
      properties: {
        bytes: limit(64 * 1024 * 1024, 512 * 1024 * 1024, 'Size of one file in bytes.'),
        yaml_bytes: limit(8 * 1024 * 1024, 128 * 1024 * 1024, 'The same for YAML, which takes far more memory.'),
        nodes: limit(2_000_000, 20_000_000, 'Values in one file.'),
        depth: limit(100, 500, 'Nesting of lists and mappings.'),
        aliases: limit(100_000, 2_000_000, 'Values that YAML aliases add.'),
      },
    }),
  },
})

const LINT_RULE: JsonObject = {
  type: 'object',
  examples: [{ id: 'OWNER.PRESENT', when: '$', assert: "has_key('owner')", level: 'warning' }],
  description: 'A declarative rule, reported as lint/<id>, or a shipped set of them.',
  if: { type: 'object', required: ['set'] },
  then: { additionalProperties: false, properties: { set: text('Name of a shipped set.') } },
  else: {
    additionalProperties: false,
    required: ['id', 'when', 'assert', 'level'],
    properties: {
      id: {
        type: 'string',
        pattern: '^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$',
        examples: ['OWNER.PRESENT'],
        description: 'Letters, digits, _ . : and -, at most 128.',
      },
      when: text('JSONPath (RFC 9535) that selects what is judged.', '$'),
      assert: text('Expression over each selected value.', "has_key('owner')"),
      level: { enum: [...SEVERITIES, 'warn', 'info'], description: 'warn is warning, info is note.' },
      see: oneOrMore('Where to read more.'),
      source: text('Where the rule comes from.'),
      kinds: oneOrMore('Only documents of these kinds.'),
      files: oneOrMore(`Only these files. ${GLOBS}`),
      on_empty: { enum: ['skip', 'fail'], default: 'skip', description: 'What it means that the path selects nothing.' },
      message: text('Said instead of the generated sentence.'),
    },
  },
}

const WAIVER: JsonObject = {
  type: 'object',
  examples: [{ rule: 'LIN.CYCLE', reason: 'split planned in 2.0', owner: '@data-platform', expires: '2027-01-31' }],
  additionalProperties: false,
  required: ['rule', 'reason', 'owner', 'expires'],
  properties: {
    rule: text('Rule id; lint/<id> and <set>/<id> for declarative rules. GATE rules cannot be waived.'),
    file: text(`Every file when absent. ${GLOBS}`),
    path: text("Path in the document, $['lineage']['graph'] or $.lineage.graph, and all below it. Every place when absent."),
    reason: text('Why it is right not to follow the rule.'),
    owner: text('Who answers for it.'),
    expires: { type: 'string', format: 'date', description: 'The last day it holds, YYYY-MM-DD.' },
  },
}

/** The policy whose options may stand at the top of the config, under `promotion`. */
export const PROMOTION_POLICY = 'metric-promotion'
const PROMOTION = `What is promoted by which metrics: the options of the policy ${PROMOTION_POLICY}. What stands under policies goes before it.`

/** The schema without what the policies bring. */
export const CONFIG_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Specgate config',
  examples: [{ version: 1, extends: 'recommended' }],
  description: 'Read from .github/specgate.yml, then .specgate.yml; on a pull request from the base commit.',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'For editors.' },
    version: { const: 1, description: 'Version of this format.' },
    extends: either(
      'A preset (minimal, recommended, strict), a file of the repository relative to this one, or a list of both. What is extended comes first, in order, then this file; lint_rules, waivers, plugins and documents.kinds are added together, include and exclude are replaced, everything else is merged key by key. Of several presets the last counts; none means recommended.',
      { minLength: 1 },
      { type: 'array', items: { type: 'string', minLength: 1 } },
    ),
    documents: DOCUMENTS,
    policies: section('Policies by id.', {
      examples: [{ 'lineage-graph': 'warning' }],
      additionalProperties: setting(SEVERITY_OF_POLICY, { type: 'object' }),
    }),
    promotion: {
      type: ['object', 'null'],
      examples: [{ metrics: [{ name: 'accuracy', direction: 'higher' }] }],
      description: PROMOTION,
    },
    rules: section('Rules by id.', {
      examples: [{ 'LIN.CYCLE': 'warning' }],
      additionalProperties: setting(SEVERITY_OF_RULE, undefined),
    }),
    lint_rules: list('The repository’s own declarative rules. Added to those of an extended config.', LINT_RULE),
    plugins: list(
      'Folders with policies of the repository, from its root. Added to those of an extended config.',
      text('Folder.', '.github/specgate/policies/owner-required'),
    ),
    waivers: list('Exceptions that a person answers for, with an end. Added to those of an extended config.', WAIVER),
    fail_on: {
      enum: [...FAIL_ON],
      description: 'The least severity that fails the run. An input or a flag goes before it.',
    },
  },
}

/** The whole published schema: every policy with its options, every rule id, kind and set. Deterministic. */
export function configSchema(
  policies: readonly { readonly meta: CataloguePolicy }[],
  kinds: readonly string[],
  sets: readonly string[],
): JsonObject {
  const metas = policies.map(({ meta }) => meta)
  const ids = Object.fromEntries(metas.map((meta) => [meta.id, setting(SEVERITY_OF_POLICY, embed(meta))]))
  const rules = Object.fromEntries(
    metas.flatMap((meta) => Object.keys(meta.rules)).map((id) => [id, setting(SEVERITY_OF_RULE, undefined)]),
  )
  const kind = { enum: [...kinds] }
  const oneOrMoreKinds = either('Only documents of these kinds.', kind, { type: 'array', minItems: 1, items: kind })
  return edit(CONFIG_SCHEMA, [
    [['properties', 'policies'], section('Policies by id.', { properties: ids })],
    [['properties', 'promotion'], promotionOf(metas)],
    [
      ['properties', 'rules'],
      section('Rules by id.', { properties: rules, patternProperties: { '/': setting(SEVERITY_OF_RULE, undefined) } }),
    ],
    [['properties', 'extends', 'then'], { minLength: 1, examples: PRESETS }],
    [
      ['properties', 'documents', 'properties', 'kinds', 'items', 'properties', 'kind'],
      { ...kind, description: 'Document kind.' },
    ],
    [['properties', 'lint_rules', 'items', 'else', 'properties', 'kinds'], oneOrMoreKinds],
    [
      ['properties', 'lint_rules', 'items', 'then', 'properties', 'set'],
      { enum: [...sets], description: 'Name of a shipped set.' },
    ],
  ])
}

/** A policy's options with unknown keys refused, unless its schema says otherwise: a mistyped option must not be a silent one. */
export function closedOptions(options: Json): Json {
  if (!isObject(options)) return options
  const open = ['additionalProperties', 'unevaluatedProperties', 'patternProperties', '$ref', 'allOf', 'anyOf', 'oneOf'].some(
    (key) => Object.hasOwn(options, key),
  )
  return open ? options : { type: 'object', ...options, additionalProperties: false }
}

/** Options inside a larger schema: with an id of their own, so that their `#/$defs/…` still means theirs. */
function embed({ id, options }: CataloguePolicy): Json {
  const closed = closedOptions(options)
  return isObject(closed) ? { $id: `urn:specgate:options:${id}`, ...closed } : closed
}

function promotionOf(metas: readonly CataloguePolicy[]): Json {
  const isThere = metas.some(({ id }) => id === PROMOTION_POLICY)
  const options = isThere ? { $ref: `urn:specgate:options:${PROMOTION_POLICY}` } : { type: 'object' }
  return { description: PROMOTION, if: { type: 'null' }, else: options }
}

function edit(schema: JsonObject, changes: readonly (readonly [readonly string[], Json])[]): JsonObject {
  return changes.reduce((whole, [path, value]) => replace(whole, path, value) as JsonObject, schema)
}

function replace(value: Json, [step, ...rest]: readonly string[], by: Json): Json {
  if (step === undefined) return by
  const object = value as JsonObject
  return { ...object, [step]: replace(object[step]!, rest, by) }
}
