const MAX_COMMAND = 65_536
/** A word that can be a path: no quotes, variables or globs left in it, and a folder or an extension. */
const PATH_WORD = /^(?:\.{1,2}\/)*[\w@+-][\w@+.-]*(?:\/[\w@+.-]+)*\/?$/
const EXTENSION = /\.[A-Za-z]\w{0,9}$/

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
