/** The part of a diff's hunk that stands at the head: consecutive lines, without their line ends. */
export interface Hunk {
  /** Number of the first one, from 1. */
  readonly start: number
  readonly lines: readonly string[]
}

/** The right-hand sides of a unified diff of one file, as GitHub's API gives it (`patch`, which begins with its first hunk). */
export function readHunks(patch: string): Hunk[] {
  const hunks: { start: number; lines: string[]; left: number }[] = []
  for (const line of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line)
    const hunk = hunks.at(-1)
    if (head !== null) hunks.push({ start: Number(head[1]), lines: [], left: Number(head[2] ?? 1) })
    else if (hunk !== undefined && hunk.left > 0 && (line.startsWith(' ') || line.startsWith('+'))) {
      hunk.lines.push(line.slice(1))
      hunk.left--
    }
  }
  return hunks.map(({ start, lines }) => ({ start, lines }))
}

/** Whether one hunk shows exactly these lines at this place: GitHub takes comments nowhere else. */
export function shows(hunks: readonly Hunk[], start: number, lines: readonly string[]): boolean {
  return hunks.some((hunk) => {
    const from = start - hunk.start
    return from >= 0 && lines.every((line, i) => hunk.lines[from + i] === line)
  })
}
