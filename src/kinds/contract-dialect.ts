import { isObject, type Json } from '../model/json.js'
import { textOf } from './values.js'

/** ODCS numbers its own versions; a resource of Kubernetes says `group/v1`. */
const STANDARD_VERSION = /^v?\d+(?:\.\d+)*(?:$|-)/

/** Which of the two standards for data contracts a document follows; undefined for what is none. */
export function contractDialect(data: Json): 'odcs' | 'data-contract' | undefined {
  if (!isObject(data)) return undefined
  if (data.kind === 'DataContract' && STANDARD_VERSION.test(textOf(data.apiVersion))) return 'odcs'
  const isNamed = ['models', 'info', 'id'].some((key) => Object.hasOwn(data, key))
  return STANDARD_VERSION.test(textOf(data.dataContractSpecification)) && isNamed ? 'data-contract' : undefined
}
