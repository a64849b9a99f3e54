import type { Path } from '../../model/json.js'

/**
 * The words that stand for the matched value besides `value`: the last name of its path (`splits` for `$.tasks[*].splits`),
 * or that name's singular for an item of a list (`edge` for `$.pipeline.edges[*]`). The root has none.
 */
export function aliasesOf(path: Path): readonly string[] {
  const last = path.at(-1)
  if (last === undefined) return []
  if (typeof last === 'string') return [last]
  const name = path.findLast((step) => typeof step === 'string')
  return name === undefined ? [] : singularsOf(name)
}

const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  criteria: 'criterion',
  data: 'datum',
  indices: 'index',
  matrices: 'matrix',
  media: 'medium',
  men: 'man',
  people: 'person',
  schemata: 'schema',
  series: 'series',
  vertices: 'vertex',
}

/** Every singular that an English plural can have: `caches` is one of `cache` and `cach`, and nobody writes the wrong one. */
function singularsOf(name: string): readonly string[] {
  const at = name.search(/[A-Za-z]+$/)
  if (at < 0) return []
  const [before, word] = [name.slice(0, at), name.slice(at)]
  const found: string[] = []
  const irregular = Object.hasOwn(IRREGULAR, word.toLowerCase()) ? IRREGULAR[word.toLowerCase()] : undefined
  if (irregular !== undefined) found.push(irregular)
  if (/ies$/i.test(word)) found.push(word.slice(0, -3) + 'y')
  if (/(?:s|x|z|ch|sh|o)es$/i.test(word)) found.push(word.slice(0, -2))
  if (/(?:ys|s)es$/i.test(word)) found.push(word.slice(0, -2) + 'is')
  if (/[^s]s$/i.test(word)) found.push(word.slice(0, -1))
  return found.filter((one) => one !== '').map((one) => before + one)
}
