import { nearest } from '../nearest.js'

/** Named at most. */
const MOST = 3
const SEPARATOR = /[./:[\] _-]+/

/**
 * What may have been meant by a metric's name that is not there: another spelling of it, else those that end or begin with it
 * as a part, as `test.accuracy` does for `accuracy`, `f1_score` for `f1` and `tests/test_sort.py::test_fast` for `test_fast`, else the nearest word.
 */
export function nearNames(name: string, names: Iterable<string>): readonly string[] {
  const all = [...new Set(names)].filter((one) => one !== name)
  const wanted = partsOf(name)
  const same = all.find((one) => partsOf(one).join('.') === wanted.join('.'))
  if (same !== undefined) return [same]
  const fits = (one: string): boolean => {
    const parts = partsOf(one)
    const [long, short] = parts.length > wanted.length ? [parts, wanted] : [wanted, parts]
    const isAt = (offset: number): boolean => short.every((part, i) => part === long[offset + i])
    return short.length > 0 && long.length > short.length && (isAt(long.length - short.length) || isAt(0))
  }
  const parts = all.filter(fits)
  if (parts.length > 0) return parts.slice(0, MOST)
  const near = nearest(name, all)
  return near === undefined ? [] : [near]
}

function partsOf(name: string): string[] {
  // Letters with marks have several spellings, which look the same.
  return name.normalize('NFKC').toLowerCase().split(SEPARATOR).filter(Boolean)
}
