import { folderOf, resolvePath } from '../lib/paths.js'
import { didYouMean } from '../lib/nearest.js'
import { isList, isObject, type JsonObject, type Path } from '../model/json.js'
import { ConfigError, quote, type ConfigMistake } from './errors.js'
import { DEFAULT_PRESET, PRESETS } from './presets.js'
import { readConfigText, type ConfigText } from './read.js'
import type { PresetName } from './types.js'
import { validateShape } from './validate.js'

/** How far a config may stand from the one that the run reads. */
const MAX_DEPTH = 5
const MAX_FILES = 30

/** One config file of the chain. `data` has the right form only when the chain has no mistakes. */
export interface Layer {
  readonly text: ConfigText
  readonly data: JsonObject
}

/** A config with all that it extends. */
export interface Chain {
  /** Extended ones first; the config itself last. */
  readonly layers: readonly Layer[]
  readonly preset: PresetName
  readonly mistakes: readonly ConfigMistake[]
}

/** Reads a text of the same side as the config; undefined when there is no such file. */
export type ReadConfigFile = (path: string) => Promise<string | undefined>

/** Reads a config and, depth first, what it extends. Mistakes are collected over all files. */
export async function readChain(path: string, text: string, readFile: ReadConfigFile): Promise<Chain> {
  const reader = new ChainReader(readFile)
  await reader.visit(path, text, [])
  return { layers: reader.layers, preset: reader.preset, mistakes: reader.mistakes }
}

class ChainReader {
  readonly layers: Layer[] = []
  readonly mistakes: ConfigMistake[] = []
  preset: PresetName = DEFAULT_PRESET
  readonly #readFile: ReadConfigFile
  readonly #visited = new Set<string>()

  constructor(readFile: ReadConfigFile) {
    this.#readFile = readFile
  }

  async visit(file: string, raw: string, above: readonly string[]): Promise<void> {
    this.#visited.add(file)
    let text: ConfigText
    try {
      text = await readConfigText(file, raw)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.mistakes.push(...error.mistakes)
      return
    }
    for (const { path, on, what, fix } of await validateShape(text.value))
      this.mistakes.push({ what, at: text.place(path, on), fix })
    const data = isObject(text.value) ? text.value : {}
    const extended = data['extends'] ?? []
    const entries: readonly (readonly [unknown, Path])[] = isList(extended)
      ? extended.map((entry, index) => [entry, ['extends', index]] as const)
      : [[extended, ['extends']]]
    for (const [entry, path] of entries) {
      if (typeof entry === 'string' && entry !== '') await this.#extend(text, entry, path, [...above, file])
    }
    this.layers.push({ text, data })
  }

  async #extend(text: ConfigText, entry: string, path: Path, chain: readonly string[]): Promise<void> {
    const preset = PRESETS.find((name) => name === entry)
    if (preset !== undefined) {
      this.preset = preset
      return
    }
    const refuse = (what: string, fix: string): void => void this.mistakes.push({ what, at: text.place(path), fix })
    const allowed = `Allowed: ${PRESETS.join(', ')}, or a file of this repository relative to ${text.file}, as in ./team.yml.`
    if (!/[./\\:]/.test(entry))
      return refuse(`unknown preset ${quote(entry)} in extends`, `${didYouMean(entry, PRESETS)} ${allowed}`.trim())
    const resolved = resolvePath(folderOf(text.file), entry)
    if (!resolved.ok) return refuse(`extends ${quote(entry)} is refused: ${resolved.reason}`, allowed)
    const file = resolved.path
    const start = chain.indexOf(file)
    if (start >= 0)
      return refuse(
        `extends goes in a circle: ${[...chain.slice(start), file].join(' → ')}`,
        `Remove one extends of the circle. ${allowed}`,
      )
    if (this.#visited.has(file)) return
    if (chain.length > MAX_DEPTH)
      return refuse(
        `extends goes deeper than ${MAX_DEPTH} files: ${[...chain, file].join(' → ')}`,
        'Put the shared part into fewer files.',
      )
    if (this.#visited.size >= MAX_FILES)
      return refuse(`extends reaches more than ${MAX_FILES} files`, 'Put the shared part into fewer files.')
    const raw = await this.#readFile(file)
    if (raw === undefined)
      return refuse(
        `extends ${quote(entry)}, but there is no file ${file}`,
        `Add the file, or correct the path: it is read at the same commit as the config. ${allowed}`,
      )
    await this.visit(file, raw, chain)
  }
}
