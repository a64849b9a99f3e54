const RUNNER =
  /^(?:(?:poetry|pdm|uv|pipenv|hatch|conda|mamba|micromamba)\s+run\s+(?:-\S+\s+(?:\S+\s+)?)?)?(?:python3?\s+-m\s+)?(?:jupyter(?:\s+|-)(?:nbconvert|execute|run)|papermill|nbconvert|runipy|ploomber-engine)\b/
/** They prepare and clean up, and make nothing. */
const HELPER = /^(?:cd|mkdir|rm|echo|export|set|source|cp|mv|touch)\b/

/** The notebook that the commands run, when they do nothing else. */
export function notebookOf(commands: readonly string[]): string | undefined {
  const parts = commands
    .flatMap((command) => command.split(/&&|;|\n/))
    .map((part) => part.trim().replace(/^(?:[A-Z_]+=\S+\s+)+/, ''))
  const real = parts.filter((part) => part !== '' && !HELPER.test(part))
  if (real.length === 0 || !real.every((part) => RUNNER.test(part))) return undefined
  return /[^\s"'=]+\.ipynb\b/.exec(real.join(' '))?.[0]
}
