/** What is said of a change set that touches the files which configure the gate. */
import type { ConfigMistake } from '../config/errors.js'
import { defaultConfig } from '../config/presets.js'
import type { Config } from '../config/types.js'
import { findWeakenings, type Weakening } from '../config/weakened.js'
import { folderOf } from '../lib/paths.js'
import type { Workspace } from '../model/tree.js'
import type { RelatedPlace } from '../policy.js'
import { reportGate, type Collected } from './collected.js'
import type { FoundConfig } from './find-config.js'

/** A file of the change set that configures the gate. */
export interface ChangedConfig {
  readonly path: string
  readonly what: 'adds' | 'changes' | 'removes'
  /** The folder of the repository's own policy that it is code or data of. */
  readonly plugin?: string | undefined
  /** Further changed files of that policy: they are told with this one. */
  readonly also: readonly string[]
}

/** The files of the change set that configure the gate, on either side; of each policy one. */
export function changedConfig(workspace: Workspace, found: FoundConfig): ChangedConfig[] {
  const folders = found.config.plugins.map(({ folder }) => folder)
  const files = workspace.changes.flatMap(({ path, basePath, type }): ChangedConfig[] => {
    const paths = basePath === undefined ? [path] : [path, basePath]
    const plugin = folders.find((folder) => paths.some((one) => one.startsWith(`${folder}/`) || folderOf(one) === folder))
    if (plugin === undefined && !paths.some((one) => found.watched.has(one))) return []
    return [{ path, what: type === 'added' ? 'adds' : type === 'removed' ? 'removes' : 'changes', plugin, also: [] }]
  })
  return files.flatMap((file) => {
    if (file.plugin === undefined) return [file]
    const together = files.filter(({ plugin }) => plugin === file.plugin)
    const first = together.find(({ path }) => /(?:^|\/)policy\.\w+$/.test(path)) ?? together[0]
    return file === first ? [{ ...file, also: together.filter((one) => one !== file).map(({ path }) => path) }] : []
  })
}

/** Both configurations; undefined for one that does not load. */
export interface NextConfig {
  readonly before: FoundConfig
  readonly after: FoundConfig | undefined
  /** What the new one would have said of the same change set, as a sentence without its end. */
  readonly preview: string
  /** Why the new one does not load. */
  readonly mistakes?: readonly ConfigMistake[]
}

const MOST_RELATED = 50

/** One finding a file; each weakening is told with the file that it stands in, else with the first. */
export function reportChangedConfig(
  collected: Collected,
  changed: readonly ChangedConfig[],
  found: FoundConfig,
  { before, after, preview, mistakes = [] }: NextConfig,
): void {
  const weaker = after && findWeakenings(wholeConfig(before, after), wholeConfig(after, before), before.catalogue)
  const first = changed.find(({ plugin }) => plugin === undefined) ?? changed[0]
  for (const change of changed) {
    const { path, what } = change
    const own = weaker?.filter(({ at }) => (changed.some((one) => one.path === at?.file) ? at?.file === path : change === first))
    const data = { what, path, judgedBy: judgedBy(found), weaker: weakerInWords(change, own), preview }
    const wrong = mistakes.filter(({ at }) => at.file === path)
    const together = change.also.map((file) => placeOf({ what: 'changed with it', at: undefined }, file))
    const related = [...[...(own ?? []), ...wrong].map((one) => placeOf(one, path)), ...together].slice(0, MOST_RELATED)
    reportGate(collected, 'GATE.CONFIG_CHANGED', path, () => undefined, data, {
      ...(what === 'removes' ? { side: 'base' } : {}),
      ...(related.length > 0 ? { related } : {}),
    })
  }
}

/** Without a configuration the policies that sleep are not in it, though they are on; the other side's catalogue knows them. */
function wholeConfig({ config }: FoundConfig, { catalogue }: FoundConfig): Config {
  if (config.from !== 'default') return config
  return defaultConfig({ ...catalogue, policies: catalogue.policies.filter(({ plugin }) => plugin !== true) })
}

/** So that the sentence is not cut in the middle of a word: a value of a message has 200 characters. */
const ROOM = 150

function weakerInWords({ plugin, also }: ChangedConfig, weaker: readonly Weakening[] | undefined): string {
  if (weaker === undefined) return 'What it makes weaker is not known'
  if (weaker.length === 0)
    return plugin !== undefined
      ? `It is part of a policy of this repository${also.length === 0 ? '' : `, as ${also.length === 1 ? 'is one more changed file' : `are ${also.length} more changed files`}`}, and what that lets pass now is not known`
      : 'No policy, rule, severity, waiver or file pattern in it became weaker'
  const shown: string[] = []
  let room = ROOM
  for (const { what } of weaker) {
    room -= what.length + 2
    if (room < 0) break
    shown.push(what)
  }
  const rest = weaker.length - shown.length
  if (shown.length === 0) return `It becomes weaker in ${rest === 1 ? 'one place' : `${rest} places`}`
  return `It becomes weaker: ${shown.join('; ')}${rest === 0 ? '' : `; and ${rest} more`}`
}

/** What is gone with all that stood beside it is told at the top of the file. */
function placeOf({ what, at }: Pick<Weakening, 'what' | 'at'>, path: string): RelatedPlace {
  const { file, line, column } = at ?? { file: path, line: 1, column: 1 }
  return { file, at: { line, column, endLine: line, endColumn: column }, message: what }
}

function judgedBy(found: FoundConfig): string {
  const { path, from, preset } = found.config
  if (path === null) return `the \`${preset}\` preset, since the base has no configuration`
  return `the configuration of the ${from}`
}
