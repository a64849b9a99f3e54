import type { RecordedFile, StageFile } from '../../src/policy.js'

/** Which files of two lists are in the other one too. */
export interface SameFiles {
  isDeclared(file: RecordedFile): boolean
  isRecorded(file: StageFile): boolean
}

/**
 * What a stage declares against what was recorded of it: the same by its path, or without one by its text. An absolute path is
 * one of the machine that wrote the lock: DVC records what lies in the repository relative to it. Either list may be 10,000 long.
 */
export function sameFiles(declared: readonly StageFile[], recorded: readonly RecordedFile[]): SameFiles {
  const pathless = declared.filter(({ path }) => path === undefined)
  const absolute = stepsOf(pathless.flatMap(({ text }) => backwards(text)))
  const ends = stepsOf(recorded.flatMap(({ path }) => (path === undefined ? [] : [path.split('/').reverse()])))
  const [paths, recordedPaths] = [pathsOf(declared), pathsOf(recorded)]
  const [texts, recordedTexts] = [textsOf(pathless), textsOf(recorded)]
  return {
    isDeclared: ({ path, text }) =>
      texts.has(text) || (path !== undefined && (paths.has(path) || isEndOfOne(absolute, path.split('/').reverse()))),
    isRecorded: ({ path, text }) =>
      path === undefined
        ? recordedTexts.has(text) || backwards(text).some((steps) => endsInOne(ends, steps))
        : recordedPaths.has(path),
  }
}

type Files = readonly (StageFile | RecordedFile)[]

function pathsOf(files: Files): ReadonlySet<string> {
  return new Set(files.flatMap(({ path }) => path ?? []))
}

function textsOf(files: Files): ReadonlySet<string> {
  return new Set(files.map(({ text }) => text))
}

/** The steps of an absolute path from the last one on, without its root; none for another text. */
function backwards(text: string): string[][] {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(text) ? [text.replaceAll('\\', '/').split('/').slice(1).reverse()] : []
}

/** Lists of steps that begin alike share what they begin with. */
interface Step {
  readonly next: Map<string, Step>
  isLast: boolean
}

function stepsOf(lists: readonly (readonly string[])[]): Step {
  const root: Step = { next: new Map(), isLast: false }
  for (const list of lists) {
    let at = root
    for (const name of list) {
      let next = at.next.get(name)
      if (next === undefined) at.next.set(name, (next = { next: new Map(), isLast: false }))
      at = next
    }
    at.isLast = true
  }
  return root
}

function isEndOfOne(root: Step, steps: readonly string[]): boolean {
  let at: Step | undefined = root
  for (const name of steps) if ((at = at.next.get(name)) === undefined) return false
  return true
}

function endsInOne(root: Step, steps: readonly string[]): boolean {
  let at: Step | undefined = root
  for (const name of steps) {
    at = at.next.get(name)
    if (at === undefined) return false
    if (at.isLast) return true
  }
  return false
}
