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
  /** It is code or data of a policy of the repository's own. */
  readonly ofPlugin: boolean
}

/** The files of the change set that configure the gate, on either side. */
export function changedConfig(workspace: Workspace, found: FoundConfig): ChangedConfig[] {
  const inPlugin = (path: string): boolean =>
    found.config.plugins.some(({ folder }) => path.startsWith(`${folder}/`) || folderOf(path) === folder)
  const touches = (are: (path: string) => boolean, ...paths: readonly (string | undefined)[]): boolean =>
    paths.some((path) => path !== undefined && are(path))
  return workspace.changes.flatMap(({ path, basePath, type }): ChangedConfig[] => {
    const ofPlugin = touches(inPlugin, path, basePath)
    if (!ofPlugin && !touches((one) => found.watched.has(one), path, basePath)) return []
    return [{ path, what: type === 'added' ? 'adds' : type === 'removed' ? 'removes' : 'changes', ofPlugin }]
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
  const first = changed.find(({ ofPlugin }) => !ofPlugin) ?? changed[0]
  for (const change of changed) {
    const { path, what } = change
    const own = weaker?.filter(({ at }) => (changed.some((one) => one.path === at?.file) ? at?.file === path : change === first))
    const data = { what, path, judgedBy: judgedBy(found), weaker: weakerInWords(change, own), preview }
    const wrong = mistakes.filter(({ at }) => at.file === path)
    const related = [...(own ?? []), ...wrong].slice(0, MOST_RELATED).map((one) => placeOf(one, path))
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

function weakerInWords({ ofPlugin }: ChangedConfig, weaker: readonly Weakening[] | undefined): string {
  if (weaker === undefined) return 'What it makes weaker is not known'
  if (weaker.length === 0)
    return ofPlugin
      ? 'It is part of a policy of this repository, and what that lets pass now is not known'
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
