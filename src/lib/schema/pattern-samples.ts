/**
 * Texts that a regular expression should match, for witnesses. It reads the common part of the syntax, and the engine has
 * the last word: what it makes is tried, never trusted. Bounded, whatever the pattern.
 */

type Node =
  | { readonly kind: 'chars'; readonly first: string; readonly last: string }
  | { readonly kind: 'repeat'; readonly node: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] }

interface Choice {
  /** How many times more than the least a part is repeated. */
  readonly extra: number
  readonly last: boolean
  readonly branch: number
}

const MAX_TEXT = 12_000
const MAX_DEPTH = 30

/** Candidate texts, short ones first. `extras` are the numbers of further repeats to try, on top of 0, 1 and 2. */
export function patternSamples(pattern: string, extras: readonly number[]): string[] {
  const tree = new PatternParser(pattern).parse()
  if (tree === undefined) return []
  const texts = new Set<string>()
  for (const extra of new Set([0, 1, 2, ...extras.filter((extra) => extra > 2 && extra <= MAX_TEXT)]))
    for (const last of [false, true])
      for (let branch = 0; branch < 6; branch++) {
        const text = generate(tree, { extra, last, branch })
        if (text !== undefined) texts.add(text)
      }
  return [...texts].sort((a, b) => a.length - b.length)
}

function generate(node: Node, choice: Choice): string | undefined {
  switch (node.kind) {
    case 'chars':
      return choice.last ? node.last : node.first
    case 'choice':
      return generate(node.nodes[choice.branch % node.nodes.length]!, choice)
    case 'repeat': {
      const part = generate(node.node, choice)
      const times = Math.min(node.most, node.least + choice.extra)
      return part === undefined || part.length * times > MAX_TEXT ? undefined : part.repeat(times)
    }
    case 'sequence': {
      let text = ''
      for (const one of node.nodes) {
        const part = generate(one, choice)
        if (part === undefined || text.length + part.length > MAX_TEXT) return undefined
        text += part
      }
      return text
    }
  }
}

const ESCAPED: Readonly<Record<string, readonly [first: string, last: string]>> = {
  d: ['0', '9'],
  D: ['a', 'z'],
  w: ['a', '_'],
  W: ['-', ' '],
  s: [' ', ' '],
  S: ['a', 'z'],
  n: ['\n', '\n'],
  t: ['\t', '\t'],
  r: ['\r', '\r'],
}

class PatternParser {
  #at = 0
  constructor(readonly pattern: string) {}

  parse(): Node | undefined {
    const node = this.#choice(0)
    return this.#at === this.pattern.length ? node : undefined
  }

  #choice(depth: number): Node | undefined {
    const nodes: Node[] = []
    do {
      const node = this.#sequence(depth)
      if (node === undefined) return undefined
      nodes.push(node)
    } while (this.#take('|'))
    return nodes.length === 1 ? nodes[0] : { kind: 'choice', nodes }
  }

  #sequence(depth: number): Node | undefined {
    const nodes: Node[] = []
    if (depth > MAX_DEPTH) return undefined
    while (this.#at < this.pattern.length && !'|)'.includes(this.pattern[this.#at]!)) {
      const node = this.#atom(depth)
      if (node === undefined) return undefined
      nodes.push(this.#quantified(node))
    }
    return { kind: 'sequence', nodes }
  }

  #atom(depth: number): Node | undefined {
    const c = this.pattern[this.#at++]!
    if (c === '^' || c === '$') return { kind: 'sequence', nodes: [] }
    if (c === '.') return chars('a', 'z')
    if (c === '(') {
      if (this.#match(/\?(?::|P?<[A-Za-z]\w*>)/y) === undefined && this.pattern[this.#at] === '?') return undefined
      const node = this.#choice(depth + 1)
      return this.#take(')') ? node : undefined
    }
    if (c === '[') return this.#class()
    return c === '\\' ? this.#escape() : chars(c, c)
  }

  #escape(): Node | undefined {
    const c = this.pattern[this.#at++]
    if (c === undefined) return undefined
    if ('AzbB'.includes(c)) return { kind: 'sequence', nodes: [] }
    const known = ESCAPED[c]
    if (known !== undefined) return chars(...known)
    return /[A-Za-z0-9]/.test(c) ? undefined : chars(c, c)
  }

  #class(): Node | undefined {
    const negated = this.#take('^')
    const members: string[] = []
    while (this.#at < this.pattern.length && (this.pattern[this.#at] !== ']' || members.length === 0)) {
      const [from, to] = this.#member() ?? []
      if (from === undefined || to === undefined) return undefined
      const range = this.#match(/-(?!\])/y) === undefined ? undefined : this.#member()
      members.push(from, range?.[1] ?? to)
    }
    if (!this.#take(']') || members.length === 0) return undefined
    if (!negated) return chars(members[0]!, members.at(-1)!)
    // Which characters are left is found by trying: the engine refuses the text when it is one of the members.
    const free = [...'aZ0_- ~é'].filter(
      (c) => !members.some((from, index) => index % 2 === 0 && c >= from && c <= members[index + 1]!),
    )
    return free.length === 0 ? undefined : chars(free[0]!, free.at(-1)!)
  }

  #member(): readonly [string, string] | undefined {
    const c = this.pattern[this.#at++]
    if (c !== '\\') return c === undefined ? undefined : [c, c]
    const escaped = this.pattern[this.#at++]
    return escaped === undefined ? undefined : (ESCAPED[escaped] ?? [escaped, escaped])
  }

  #quantified(node: Node): Node {
    const found = this.#match(/(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?/y)
    if (found === undefined) return node
    const [least = 0, most = 0] =
      found[0] === '*' ? [0, Infinity] : found[0] === '+' ? [1, Infinity] : found[0] === '?' ? [0, 1] : this.#bounds(found)
    return { kind: 'repeat', node, least, most }
  }

  #bounds(text: string): [number, number] {
    const [, least = '0', comma, most] = /\{(\d+)(,?)(\d*)/.exec(text) ?? []
    return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)]
  }

  #take(token: string): boolean {
    if (!this.pattern.startsWith(token, this.#at)) return false
    this.#at += token.length
    return true
  }

  #match(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at
    const found = expression.exec(this.pattern)?.[0]
    this.#at += found?.length ?? 0
    return found
  }
}

function chars(first: string, last: string): Node {
  return { kind: 'chars', first, last }
}
