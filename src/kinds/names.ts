/** What tells files of some kinds by their names or their words: for the kinds, and for the signs that are read without them. */

export const DVC_LOCK = /(?:^|\/)dvc\.lock$/
export const DVC_YAML = /(?:^|\/)dvc\.yaml$/
export const DVC_POINTER = /[^/]\.dvc$/
export const AVRO_FILE = /[^/]\.avsc$/i
export const ML_MODEL = /(?:^|\/)MLmodel$/
export const DATA_PACKAGE = /(?:^|\/)(?:data(?:package|resource)|tableschema)\.(?:json|ya?ml)$/
/** `user.schema.json`, `user-schema.yaml`, `schema.json`. */
export const SCHEMA_FILE = /(?:^|[/._-])schema\.(?:json|ya?ml)$/i
export const MARKDOWN = /\.(?:md|markdown)$/i

/** Keys of the metadata of the Hugging Face hub that no other front matter has. */
export const HUB_KEYS = [
  ...['model-index', 'library_name', 'pipeline_tag', 'base_model', 'dataset_info', 'task_categories', 'size_categories'],
  ...['annotations_creators', 'language_creators', 'multilinguality', 'source_datasets', 'pretty_name', 'task_ids'],
  ...['paperswithcode_id', 'co2_eq_emissions', 'inference'],
] as const
