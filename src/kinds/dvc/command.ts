const MAX_COMMAND = 65_536
/** A word that can be a path: no quotes, variables or globs left in it, and a folder or an extension. */
const PATH_WORD = /^(?:\.{1,2}\/)*[\w@+-][\w@+.-]*(?:\/[\w@+.-]+)*\/?$/
const EXTENSION = /\.[A-Za-z]\w{0,9}$/

/** `> log.txt`, `2>> err.txt`, `&> all.txt`; not `2>&1` nor `>(…)`. */
const REDIRECTION = /[\d&]?>{1,2}\|?[ \t]*["']?[^\s"'`;|&()<>]+["']?/g

/**
 * The words of {@link pathWords} that a command can depend on: not where the shell writes (`> log.txt`, `| tee log.txt`), nor the
 * notebook with outputs that `papermill in.ipynb out.ipynb` leaves behind.
 */
export function wordsRead(command: string): string[] {
  const parts = command
    .slice(0, MAX_COMMAND)
    .replace(REDIRECTION, ' ')
    .split(/(?<=[;|&\n])/)
  return pathWords(parts.map(withoutTarget).join(' '))
}

function withoutTarget(part: string): string {
  const words = part.split(/\s+/).filter((word) => word !== '')
  if (words[0] === 'tee') return part.slice(-1)
  const runner = words.findIndex((word) => /(?:^|\/)papermill$/.test(word))
  if (runner < 0) return part
  const notebooks = words.flatMap((word, i) => (i > runner && /\.ipynb["']?[;|&]?$/.test(word) ? [i] : []))
  return words.filter((_, i) => i !== notebooks[1]).join(' ')
}

/**
 * The words of a command that look like files of the repository: `python src/train.py --config=params.yaml` gives
 * `src/train.py` and `params.yaml`; `python -m core.train` gives the module's possible files. One too many does no harm.
 */
export function pathWords(command: string): string[] {
  const words = command.slice(0, MAX_COMMAND).split(/[\s"'`;|&()<>,]+/)
  const found = new Set<string>()
  words.forEach((word, i) => {
    if (words[i - 1] === '-m' && /^[A-Za-z_]\w*(?:\.\w+)*$/.test(word)) {
      const module = word.replaceAll('.', '/')
      for (const file of [`${module}.py`, `${module}/__main__.py`, `${module}/__init__.py`]) found.add(file)
      return
    }
    for (const part of word.split('=')) {
      if (part.length <= 1024 && PATH_WORD.test(part) && (part.includes('/') || EXTENSION.test(part))) found.add(part)
    }
  })
  return [...found]
}
