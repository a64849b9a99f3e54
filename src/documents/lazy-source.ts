import type { Json, Path } from '../model/json.js'
import type { Problem, Span } from '../policy.js'
import { JsonText } from './json.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'
import { PlainText } from './plain-yaml.js'
import { decode, Lines, WHOLE_FILE } from './text.js'
import { mayHoldChecksums } from '../lib/checksum-lists.js'
import { ChecksumsText } from './checksums.js'
import { SpdxTagText } from './spdx-tags.js'
import type { CsvText } from './csv.js'
import type { TomlText } from './toml.js'
import type { LoadedText, YamlText } from './yaml.js'

export type Format = 'yaml' | 'json' | 'jsonl' | 'toml' | 'csv' | 'markdown' | 'checksums' | 'spdx-tags'

/**
 * By name: `.json`, `.jsonld` and `.avsc` are JSON, `.jsonl` JSON lines, `.toml` TOML, `.csv` and `.tsv` tables, `.md` front matter, `SHA256SUMS` and its like lists of
 * checksums, `.spdx` tags and values; every other file (`.dvc`, `MLmodel`, `dvc.lock`) is YAML.
 */
export function formatOf(file: string): Format {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  if (name.endsWith('.json') || name.endsWith('.jsonld') || name.endsWith('.avsc')) return 'json'
  if (name.endsWith('.spdx')) return 'spdx-tags'
  if (mayHoldChecksums(name)) return 'checksums'
  if (name.endsWith('.jsonl') || name.endsWith('.ndjson')) return 'jsonl'
  if (name.endsWith('.toml')) return 'toml'
  if (name.endsWith('.csv') || name.endsWith('.tsv')) return 'csv'
  if (name.endsWith('.md') || name.endsWith('.markdown')) return 'markdown'
  return 'yaml'
}

let yamlText: typeof YamlText | undefined
/** Formats that few files have, loaded for the first one. */
const rare: { toml?: typeof TomlText; csv?: typeof CsvText } = {}

/** Makes every YAML text readable at once; without it a source has to be prepared. */
export function useYaml(reader: typeof YamlText): void {
  yamlText = reader
}

/** Root keys stand early: a file that is too large is still seen to be a card by its beginning, and not passed over. */
export const ENOUGH_TO_RECOGNISE = 64 * 1024

type Reader = PlainText | YamlText | JsonText | TomlText | CsvText | ChecksumsText | SpdxTagText

/** The bytes of one file at one side: its text, its data once asked, and where a path stands. */
export class Source {
  readonly file: string
  readonly format: Format
  /** Without a byte order mark; a guess when the bytes are not plain UTF-8 text, and '' when they are too many. */
  readonly text: string
  readonly #limits: Limits
  readonly #refused: Problem | undefined
  /** The text by lines: all that a code frame needs of it. */
  readonly lines: Lines
  #reader: Reader | undefined
  #loaded: LoadedText | undefined

  /** `bytes` may be the problem that kept them from being read; then `start` is what is known of them. */
  constructor(file: string, bytes: Uint8Array | Problem, limits: Limits = DEFAULT_LIMITS, start?: Uint8Array) {
    this.file = file
    this.format = formatOf(file)
    this.#limits = limits
    if (!(bytes instanceof Uint8Array)) {
      this.text = start === undefined ? '' : decode(start).text
      this.#refused = bytes
      this.lines = new Lines(this.text)
      return
    }
    const isYaml = this.format === 'yaml' || this.format === 'markdown' || this.format === 'toml'
    const most = isYaml ? Math.min(limits.bytes, limits.yamlBytes) : limits.bytes
    if (bytes.length > most) {
      this.text = decode(bytes.subarray(0, ENOUGH_TO_RECOGNISE)).text
      this.#refused = tooLarge(bytes.length, most)
    } else {
      const { text, problem } = decode(bytes)
      this.text = text
      this.#refused = problem
    }
    this.lines = new Lines(this.text)
  }

  /**
   * Loads the yaml package if this text needs it: most cards do not, and loading it takes longer than all else that a run
   * over one card does. To be awaited before the data of a YAML source is read.
   */
  async prepare(): Promise<this> {
    if (this.format === 'toml') rare.toml ??= (await import('./toml.js')).TomlText
    else if (this.format === 'csv') rare.csv ??= (await import('./csv.js')).CsvText
    else if (
      yamlText === undefined &&
      this.#refused === undefined &&
      this.#openPlain() === undefined &&
      this.#yaml() !== undefined
    )
      useYaml((await import('./yaml.js')).YamlText)
    return this
  }

  get data(): Json {
    return this.#load().data
  }

  get problems(): readonly Problem[] {
    return this.#load().problems
  }

  get readable(): boolean {
    return this.#load().readable
  }

  /** What was read is not to be judged after all: it stands as a file that cannot be read, with this as the reason. */
  refuse(problem: Problem): void {
    this.#loaded = { data: null, problems: [...this.problems, problem], readable: false }
  }

  /** Where a path stands; a missing one stands at its nearest parent. The root stands at 1:1. */
  locate(path: Path, on: 'key' | 'value' = 'value'): Span {
    if (path.length === 0 || !this.readable) return WHOLE_FILE
    return this.#open()?.locate(path, on) ?? WHOLE_FILE
  }

  /** Lets go of what can be made again (the syntax tree). */
  release(): void {
    this.#reader?.release()
  }

  #load(): LoadedText {
    this.#loaded ??= this.#refused !== undefined ? { data: null, problems: [this.#refused], readable: false } : this.#read()
    return this.#loaded
  }

  #read(): LoadedText {
    const reader = this.#open()
    if (reader === undefined)
      return { data: null, problems: [{ rule: 'DOC.EMPTY', span: WHOLE_FILE, data: {} }], readable: false }
    const loaded = reader.load()
    const { data } = loaded
    if (!loaded.readable || (typeof data === 'object' && data !== null)) return loaded
    const found = data === null ? 'null' : typeof data === 'string' ? 'a text' : `a ${typeof data}`
    return {
      data: null,
      problems: [...loaded.problems, { rule: 'DOC.ROOT', span: WHOLE_FILE, data: { found } }],
      readable: false,
    }
  }

  #open(): Reader | undefined {
    const reader = this.#openPlain()
    if (reader !== undefined) return reader
    const yaml = this.#yaml()
    if (yaml === undefined) return undefined
    if (yamlText === undefined) throw new Error(`the source ${this.file} was read before it was prepared`)
    this.#reader = new yamlText(yaml, this.lines, this.#limits)
    return this.#reader
  }

  /** A reader that needs no yaml package, when one can read the text. */
  #openPlain(): Reader | undefined {
    if (this.#reader !== undefined) return this.#reader
    if (this.format === 'json' || this.format === 'jsonl')
      this.#reader = new JsonText(this.text, this.lines, this.#limits, this.format === 'jsonl')
    else if (this.format === 'checksums') this.#reader = new ChecksumsText(this.file, this.text, this.lines, this.#limits)
    else if (this.format === 'spdx-tags') this.#reader = new SpdxTagText(this.text, this.lines, this.#limits)
    else if (this.format === 'toml' || this.format === 'csv') {
      const reader = rare[this.format]
      if (reader === undefined) throw new Error(`the source ${this.file} was read before it was prepared`)
      this.#reader = new reader(this.text, this.lines, this.#limits)
    } else {
      const yaml = this.#yaml()
      this.#reader = yaml === undefined ? undefined : PlainText.open(yaml, this.lines, this.#limits)
    }
    return this.#reader
  }

  /** The text that is YAML, when there is one. */
  #yaml(): string | undefined {
    if (this.format === 'yaml') return this.text
    return this.format === 'markdown' ? frontMatter(this.text) : undefined
  }
}

/** A limit that stands before any reading, also for a file that the tree refused to hand out. */
export function tooLarge(bytes: number, limit: number): Problem {
  const data = { what: 'bytes', found: `${bytes} bytes`, limit, option: 'documents.limits.bytes' }
  return { rule: 'DOC.LIMIT', span: WHOLE_FILE, data }
}

/** A second marker right below the first is no end to the hub of Hugging Face when keys follow it. */
const FRONT_MATTER = /^\s*---[ \t]*(?:\r\n?|\n)(?:[ \t\r\n]*---[ \t]*(?:\r\n?|\n)(?=[ \t\r\n]*["'\w-]+[ \t]*:[ \t\r\n]))?/
const FRONT_MATTER_END = /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])/

/**
 * The YAML between `---` on the first line that is not blank, where the hub and its library look for it, and the next `---` or `...`,
 * with which Pandoc and Jekyll end it, too. The first marker is blanked so that lines and columns stay those of the file.
 */
export function frontMatter(text: string): string | undefined {
  const open = FRONT_MATTER.exec(text)?.[0]
  if (open === undefined) return undefined
  const body = text.slice(open.length)
  const close = FRONT_MATTER_END.exec(body)
  return close === null ? undefined : open.replaceAll('---', '   ') + body.slice(0, close.index)
}
