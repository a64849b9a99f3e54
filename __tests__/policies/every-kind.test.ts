import { describe, expect, test } from '@jest/globals'
import compatMode from '../../policies/compat-mode/policy.js'
import semverBump from '../../policies/semver-bump/policy.js'
import { defaultConfig } from '../../src/config/presets.js'
import { applyDefaults } from '../../src/config/defaults.js'
import { memoryWorkspace } from '../../src/engine/memory-workspace.js'
import { runPolicies } from '../../src/engine/run.js'
import { CHANGE_CLASSES, judgeMode, MODES, type CompatMode } from '../../src/lib/change-class/matrix.js'
import type { ChangeClass } from '../../src/model/schema-change.js'
import type { VersionRow } from '../../src/model/report.js'
import type { Policy } from '../../src/policy.js'

/** How one kind writes a record of three fields: `id` (integer), `note` (may be missing), `score` (number), and what changes. */
interface Format {
  readonly kind: string
  readonly file: string
  /** Without a mode of its own the config's default has to classify. */
  readonly declares: boolean
  write(shape: Shape): unknown
  /** A file that the document names and that holds the schema. */
  beside?(shape: Shape): Record<string, unknown>
}
interface Shape {
  readonly version: string
  readonly mode: CompatMode
  readonly about: string
  readonly id: 'integer' | 'wide' | 'text'
  readonly note: boolean
  readonly more: boolean
}
const BASE = { about: 'people', id: 'integer', note: false, more: false } as const
/** `note` becoming required is what only old readers live with. */
const HEADS: Record<ChangeClass, Partial<Shape>> = {
  none: { about: 'persons' },
  both: { more: true },
  backward: { id: 'wide' },
  forward: { note: true },
  break: { id: 'text' },
}

const family = ({ mode }: Shape): object => ({
  versioning: { scheme: 'semver', compat_mode: mode, notice: { type: 'release', summary: 'as told', date: '2026-01-10' } },
})
const plainFields = (shape: Shape, type: Record<Shape['id'], string>): object[] => [
  { name: 'id', type: type[shape.id] },
  { name: 'note', type: 'string', required: shape.note, nullable: !shape.note },
  ...(shape.more ? [{ name: 'more', type: 'string', required: false, nullable: true }] : []),
]
const SQL = { integer: 'int', wide: 'bigint', text: 'varchar' } as const
const PLAIN = { integer: 'int', wide: 'long', text: 'string' } as const

const FORMATS: readonly Format[] = [
  {
    kind: 'feature-set',
    file: 'features.json',
    declares: true,
    write: (shape) => ({
      feature_set: 'f',
      version: shape.version,
      description: shape.about,
      features: Object.fromEntries(plainFields(shape, PLAIN).map((field) => [(field as { name: string }).name, field])),
      ...family(shape),
    }),
  },
  {
    kind: 'pipeline-card',
    file: 'pipeline.json',
    declares: true,
    write: (shape) => ({
      pipeline: {
        id: 'p',
        version: shape.version,
        description: shape.about,
        layers: [{ id: 'l', stages: [{ id: 's', Σ_out: { fields: plainFields(shape, PLAIN) } }] }],
      },
      ...family(shape),
    }),
  },
  {
    kind: 'dataset-card',
    file: 'dataset.json',
    declares: true,
    write: (shape) => ({
      dataset_id: 'd',
      title: 'People',
      version: shape.version,
      summary: shape.about,
      modality: ['tabular'],
      splits: { policy: 'frozen' },
      schema: { fields: plainFields(shape, PLAIN) },
      ...family(shape),
    }),
  },
  {
    kind: 'model-card',
    file: 'model.json',
    declares: true,
    write: (shape) => ({
      model_id: 'm',
      title: 'Model',
      version: shape.version,
      summary: shape.about,
      task: 'classification',
      training_data: {},
      io_schema: { inputs: plainFields(shape, PLAIN), outputs: [{ name: 'y', type: 'float' }] },
      ...family(shape),
    }),
  },
  {
    kind: 'pipeline-card',
    file: 'by-reference.json',
    declares: true,
    write: (shape) => ({
      pipeline: {
        id: 'p',
        version: shape.version,
        description: shape.about,
        layers: [
          { id: 'l', stages: [{ id: 's', contract: { Σ_in: { raw: 'string' }, Σ_out: { schema_ref: 'contracts/out.json' } } }] },
        ],
      },
      ...family(shape),
    }),
    beside: (shape) => ({ 'contracts/out.json': { fields: plainFields(shape, PLAIN) } }),
  },
  {
    kind: 'pipeline-card',
    file: 'moved.json',
    declares: true,
    // Spelled out at the base, in a file at the head: the same contract.
    write: (shape) => ({
      pipeline: {
        id: 'p',
        version: shape.version,
        description: shape.about,
        layers: [
          {
            id: 'l',
            stages: [
              {
                id: 's',
                Σ_in: { raw: 'string' },
                Σ_out: shape.version === '1.4.0' ? { fields: plainFields(shape, PLAIN) } : { schema_ref: 'contracts/moved.json' },
              },
            ],
          },
        ],
      },
      ...family(shape),
    }),
    beside: (shape) => ({ 'contracts/moved.json': { fields: plainFields(shape, PLAIN) } }),
  },
  ...[
    'http://json-schema.org/draft-04/schema#',
    'http://json-schema.org/draft-06/schema#',
    'http://json-schema.org/draft-07/schema#',
    'https://json-schema.org/draft/2019-09/schema',
    'https://json-schema.org/draft/2020-12/schema',
  ].map((draft): Format => ({
    kind: 'json-schema',
    file: `${/draft.(\d+)/.exec(draft)![1]}.schema.json`,
    declares: true,
    write: (shape) => ({
      $schema: draft,
      'x-version': shape.version,
      'x-compat-mode': shape.mode,
      description: shape.about,
      type: 'object',
      properties: {
        id: { type: { integer: 'integer', wide: 'number', text: 'string' }[shape.id] },
        note: { type: 'string', ...(shape.more ? { default: 'none' } : {}) },
      },
      required: shape.note ? ['id', 'note'] : ['id'],
    }),
  })),
  {
    kind: 'avro-schema',
    file: 'a.avsc',
    declares: true,
    write: (shape) => ({
      type: 'record',
      name: 'A',
      doc: shape.about,
      'x-version': shape.version,
      'x-compat-mode': shape.mode,
      fields: [
        { name: 'id', type: { integer: 'int', wide: 'long', text: 'string' }[shape.id] },
        { name: 'note', type: shape.note ? 'string' : ['null', 'string'] },
        ...(shape.more ? [{ name: 'more', type: 'string', default: '' }] : []),
      ],
    }),
  },
  {
    kind: 'data-contract',
    file: 'odcs.json',
    declares: true,
    write: (shape) => ({
      apiVersion: 'v3.0.2',
      kind: 'DataContract',
      id: 'c',
      version: shape.version,
      status: 'active',
      description: { purpose: shape.about },
      'x-compat-mode': shape.mode,
      schema: [
        {
          name: 't',
          properties: [
            { name: 'id', logicalType: { integer: 'integer', wide: 'number', text: 'string' }[shape.id], required: true },
            { name: 'note', logicalType: 'string', required: shape.note },
            ...(shape.more ? [{ name: 'more', logicalType: 'string', required: false }] : []),
          ],
        },
      ],
    }),
  },
  {
    kind: 'data-contract',
    file: 'datacontract.json',
    declares: true,
    write: (shape) => ({
      dataContractSpecification: '1.1.0',
      id: 'c',
      info: { title: 'C', version: shape.version, description: shape.about },
      'x-compat-mode': shape.mode,
      models: {
        t: {
          fields: {
            id: { type: PLAIN[shape.id], required: true },
            note: { type: 'string', required: shape.note },
            ...(shape.more ? { more: { type: 'string', required: false } } : {}),
          },
        },
      },
    }),
  },
  {
    kind: 'frictionless',
    file: 'datapackage.json',
    declares: true,
    write: (shape) => ({
      name: 'p',
      version: shape.version,
      'x-compat-mode': shape.mode,
      description: shape.about,
      resources: [
        {
          name: 't',
          path: 't.csv',
          schema: {
            fields: [
              {
                name: 'id',
                type: { integer: 'integer', wide: 'number', text: 'string' }[shape.id],
                constraints: { required: true },
              },
              { name: 'note', type: 'string', constraints: { required: shape.note } },
              ...(shape.more ? [{ name: 'more', type: 'string' }] : []),
            ],
          },
        },
      ],
    }),
  },
  {
    kind: 'dbt-properties',
    file: 'models/schema.json',
    declares: false,
    write: (shape) => ({
      version: 2,
      models: [
        {
          name: 't',
          description: shape.about,
          config: { contract: { enforced: true } },
          columns: [
            { name: 'id', data_type: SQL[shape.id], constraints: [{ type: 'not_null' }] },
            { name: 'note', data_type: 'varchar', ...(shape.note ? { constraints: [{ type: 'not_null' }] } : {}) },
            ...(shape.more ? [{ name: 'more', data_type: 'varchar' }] : []),
          ],
        },
      ],
    }),
  },
  {
    kind: 'mlflow-model',
    file: 'MLmodel',
    declares: false,
    write: (shape) => ({
      artifact_path: 'model',
      flavors: { python_function: { loader_module: 'mlflow.sklearn' } },
      model_uuid: shape.about,
      signature: {
        inputs: JSON.stringify([
          { name: 'id', type: PLAIN[shape.id === 'integer' ? 'integer' : shape.id], required: true },
          { name: 'note', type: 'string', required: shape.note },
          ...(shape.more ? [{ name: 'more', type: 'string', required: false }] : []),
        ]).replace('"int"', '"integer"'),
      },
    }),
  },
]

async function run(format: Format, mode: CompatMode, changeClass: ChangeClass): Promise<{ row: VersionRow; rules: string[] }> {
  const shape: Shape = { ...BASE, version: '1.4.0', mode }
  const changed: Shape = { ...shape, ...HEADS[changeClass], version: '1.4.1' }
  const filesOf = (one: Shape): Record<string, string> =>
    Object.fromEntries(
      Object.entries({ [format.file]: format.write(one), ...format.beside?.(one) }).map(([file, data]) => [
        file,
        JSON.stringify(data, null, 1),
      ]),
    )
  const config = defaultConfig({ policies: [], kinds: [], sets: [] })
  const compat = applyDefaults((compatMode as Policy).meta.options, format.declares ? {} : { default: mode })
  const bump = { ...(applyDefaults((semverBump as Policy).meta.options, {}) as object), of: { 'compat-mode': compat } }
  const outcome = await runPolicies({
    workspace: memoryWorkspace(filesOf(shape), filesOf(changed)),
    config: { ...config, documents: { ...config.documents, include: ['**'] } },
    policies: [
      { policy: compatMode, options: compat, severityOf: () => 'error' },
      { policy: semverBump, options: bump, severityOf: () => 'error' },
    ],
    all: false,
    paths: [],
    now: '2026-01-15T12:00:00Z',
  })
  expect(outcome.incomplete).toEqual([])
  expect(outcome.documents.map(({ kind }) => kind)).toEqual([format.kind])
  const rows = (outcome.rows.get('versions') ?? []) as unknown as VersionRow[]
  expect(rows).toHaveLength(1)
  return { row: rows[0]!, rules: outcome.made.map(({ finding }) => finding.rule) }
}

describe.each(FORMATS)('$kind ($file)', (format) => {
  test.each(CHANGE_CLASSES.flatMap((changeClass) => MODES.map((mode) => ({ mode, changeClass }))))(
    'a change of class $changeClass under $mode',
    async ({ mode, changeClass }) => {
      const { bump, standing } = judgeMode(mode, changeClass)
      const { row, rules } = await run(format, mode, changeClass)
      expect([row.changeClass, row.required, row.compatMode, row.undecided]).toEqual([changeClass, bump, mode, []])
      expect(rules.includes('COMPAT.VIOLATED')).toBe(standing === 'violated')
      if (changeClass !== 'none' && changeClass !== 'both')
        for (const change of row.changes) {
          const shown = new Set(change.witnesses.map(({ acceptedBy }) => acceptedBy))
          const wanted = { none: [], both: [], backward: ['head'], forward: ['base'], break: ['base', 'head'] }[change.class]
          expect([...shown].sort()).toEqual(wanted)
        }
      const hasVersion = row.head !== null
      if (hasVersion) expect(rules.includes('VER.BUMP_TOO_SMALL')).toBe(bump !== 'patch')
    },
  )
})

test('the list of kinds does not shrink', () => expect(new Set(FORMATS.map(({ kind }) => kind)).size).toBe(10))
