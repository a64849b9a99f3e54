import { resolvePath } from '../lib/paths.js'
import { isObject, valueAt, type Json } from '../model/json.js'
import type { Sample, SurfaceItem, VersioningView } from '../model/views.js'
import type { KindBody, KindInput } from './kind.js'
import { ML_MODEL } from './names.js'
import { EACH, referencesAt, referencesOf } from './references.js'
import { rootKeys } from './root-keys.js'
import { countOwnParts, partViews } from './spec-family.js'
import { firstAt, noVersion, versioningView } from './spec-family/versioning.js'
import { item } from './surface.js'
import { textOf } from './values.js'

const URI = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:models|runs|mlflow-artifacts|dbfs):\/)\S+$/i
const SIGNS = [
  'mlflow_version',
  'model_uuid',
  'run_id',
  'utc_time_created',
  'signature',
  'artifact_path',
  'saved_input_example_info',
]

function isModel(data: Json, file: string): boolean {
  if (!isObject(data) || !isObject(data.flavors) || countOwnParts(data) >= 2) return false
  return ML_MODEL.test(file) || SIGNS.filter((key) => Object.hasOwn(data, key)).length >= 2
}

/** MLflow counts versions in its registry; a person may write one into the model's metadata. */
function modelVersioning(input: KindInput): VersioningView {
  const { data } = input
  const view = versioningView(input, ['metadata', 'version'], false, [['metadata', 'model_version']]) ?? noVersion()
  const compatMode = view.compatMode ?? firstAt(data, [['metadata', 'compat_mode']])
  return { ...view, ...(compatMode && { compatMode }) }
}

/** Ways to load the model; which of the libraries it was saved with is data. */
function flavorItems(data: Json): SurfaceItem[] {
  const flavors = isObject(data) && isObject(data.flavors) ? data.flavors : {}
  return Object.keys(flavors).map((name) => item('model', `flavors.${name}`, ['flavors', name]))
}

function metadataItems(data: Json): SurfaceItem[] {
  const found = isObject(data)
    ? firstAt(data, [
        ['metadata', 'license'],
        ['metadata', 'licence'],
      ])
    : undefined
  const text = textOf(found?.value)
  return found === undefined || text === '' ? [] : [item('licence', '', found.at, text)]
}

/** The example that was saved with the model is what a request looks like. */
function inputExample({ data, folder }: KindInput): Sample[] {
  const at = ['saved_input_example_info', 'artifact_path']
  const name = valueAt(data, at)
  const isTable = valueAt(data, ['saved_input_example_info', 'type']) === 'dataframe'
  const isSigned = typeof valueAt(data, ['signature', 'inputs']) === 'string'
  const verdict = typeof name === 'string' && isTable && isSigned ? resolvePath(folder, name) : undefined
  return verdict?.ok === true ? [{ at, file: verdict.path, name: name as string, record: 'inputs' }] : []
}

/** The `MLmodel` file of a logged model: flavors and signature. */
export const mlflowModel: KindBody = {
  recognise: isModel,
  sniff: (text) => rootKeys(text).has('flavors') && rootKeys(text).has('mlflow_version'),
  views: {
    versioning: modelVersioning,
    ...partViews,
    schema: ({ data }) => {
      const isSigned = isObject(data) && data.signature !== undefined && data.signature !== null
      return { parts: isSigned ? [{ dialect: 'mlflow-model', at: [] }] : [], references: [], contracts: [] }
    },
    references: ({ data }) =>
      referencesOf(
        ...referencesAt(data, [
          ['source', ['metadata', EACH]],
          ['source', ['model_uri']],
          ['source', ['artifact_uri']],
          ['source', ['flavors', EACH, 'model_uri']],
          ['source', ['flavors', EACH, 'source_uri']],
          // Names and paths within the model's own folder are no references; metadata holds any text.
        ]).filter(({ value }) => typeof value === 'string' && URI.test(value)),
      ),
    quality: (input) => ({
      ...{ gates: [], expectations: [], rowCounts: [], guardrails: [], splits: [], latencies: [] },
      samples: inputExample(input),
    }),
    surface: ({ data }) => ({ items: [...flavorItems(data), ...metadataItems(data)] }),
  },
  paths: (input) => inputExample(input).map(({ file }) => file),
}
