import type { ShippedRule } from '../compile.js'

/** The shipped sets, in the order of the documentation. Each is off until the config names it. */
export const SET_NAMES = ['eft-pipeline-ch11', 'eft-pipeline', 'eft-dataset', 'eft-model', 'eft-benchmark'] as const
export type SetName = (typeof SET_NAMES)[number]

const LOADERS: Readonly<Record<SetName, () => Promise<{ readonly RULES: readonly ShippedRule[] }>>> = {
  'eft-pipeline-ch11': () => import('./eft-pipeline-ch11.js'),
  'eft-pipeline': () => import('./eft-pipeline.js'),
  'eft-dataset': () => import('./eft-dataset.js'),
  'eft-model': () => import('./eft-model.js'),
  'eft-benchmark': () => import('./eft-benchmark.js'),
}

export function isSetName(name: string): name is SetName {
  return (SET_NAMES as readonly string[]).includes(name)
}

/** The rules of a set. */
export async function loadSet(name: SetName): Promise<readonly ShippedRule[]> {
  return (await LOADERS[name]()).RULES
}
