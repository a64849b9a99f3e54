/** How much of a file is read. Generous for a lock file with 100,000 artifacts in JSON or 20,000 in YAML; named when hit. */
export interface Limits {
  /** Size of one file in bytes. */
  readonly bytes: number
  /** The same for YAML, whose parser takes about 40 times the text in memory. */
  readonly yamlBytes: number
  /** Values in one file. */
  readonly nodes: number
  /** Nesting of lists and mappings. */
  readonly depth: number
  /** Values that aliases add when they are followed. */
  readonly aliases: number
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 64 * 1024 * 1024,
  yamlBytes: 8 * 1024 * 1024,
  nodes: 2_000_000,
  depth: 100,
  aliases: 100_000,
}
