/** Numbers from a seed, the same everywhere: below `n`. */
export function seeded(start: number): (n: number) => number {
  let seed = start
  return (n) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return (seed >> 8) % n
  }
}

const SOFT = [
  'x',
  'a b',
  'long words here',
  '1',
  's3://b/c',
  "it's",
  'x#y',
  'é',
  '東',
  'C:\\d',
  '$v',
  '-x',
  'x,y',
  'true',
  '2.5',
  '~',
  'http://x.y/z',
]
const HARD = [
  '1.50', 'say "x"', '- y', 'k: v', '# no', 'x # c', '\\n', '東：京', '^a', 'k:"v"', 'units:true', '?x', '[x', 'x]', '{x}', 'x,', ',x', ' x', 'x ', '\tx',
  'x\t', 'x\ty', '...', '---', '%x', '&x', '|', '>', "''", '0x1F', '007',
] // prettier-ignore

/** A YAML document of the shapes that people and programs write, block scalars among them, some with a mistake; the same for the same seed. */
export function makeDocument(seed: number): string {
  return new Maker(seed).document()
}

class Maker {
  readonly #random: (n: number) => number

  constructor(seed: number) {
    this.#random = seeded(seed)
  }

  document(): string {
    const start = this.#pick('', '', '', '---\n', '# c\n', '--- # c\n', '# c\n---\n')
    let text = start + (this.#chance(12) ? `${this.#flow(-1, 0)}\n` : this.#chance(4) ? this.#list(0, 0) : this.#mapping(0, 0))
    if (this.#chance(4)) {
      const at = this.#random(text.length)
      const slip = this.#pick('', ' ', '\n', '  ', ':', '#', '\t', '"', '-', '\n---\n')
      text = text.slice(0, at) + slip + text.slice(at + this.#random(3))
    }
    if (this.#chance(4)) text = text.trimEnd()
    if (this.#chance(5)) text += this.#pick('\n', '  ', '\n  ', '\n# c', '\n   \n', '\n ')
    return this.#chance(6) ? text.replaceAll('\n', '\r\n') : text
  }

  #mapping(indent: number, depth: number): string {
    const count = 1 + this.#random(3)
    return Array.from({ length: count }, (_, i) => {
      const key = this.#pick(`k${i}`, `k${i}`, `k${i}`, 'version', `"q ${i}"`, `\$k-${i}`)
      return `${pad(indent)}${key}:${this.#entry(indent, depth, false)}`
    }).join('')
  }

  #list(indent: number, depth: number): string {
    return Array.from({ length: 1 + this.#random(3) }, () => `${pad(indent)}-${this.#entry(indent, depth, true)}`).join('')
  }

  #entry(indent: number, depth: number, inList: boolean): string {
    const kind = this.#random(depth > 3 ? 8 : 12)
    if (kind < 2) return ` ${this.#scalar(indent)}${this.#comment()}${this.#lineEnd()}`
    if (kind < 5) return ` ${this.#block(indent)}${this.#lineEnd()}`
    if (kind === 5) return ` ${this.#flow(indent, 0)}${this.#comment()}${this.#lineEnd()}`
    if (kind === 7) return this.#chance(3) ? this.#comment() + this.#lineEnd() : ` ${this.#word()}${this.#lineEnd()}`
    const below = this.#comment() + this.#lineEnd()
    if (kind === 6) return below + pad(indent + this.#pick(1, 2, 4)) + this.#scalar(indent) + this.#comment() + this.#lineEnd()
    const step = this.#pick(1, 2, 2, 4)
    if (inList && this.#chance(2)) return ` ${this.#mapping(indent + 2, depth + 1).slice(indent + 2)}`
    if (!inList && this.#chance(3)) return below + this.#list(indent, depth + 1)
    return below + (this.#chance(2) ? this.#mapping(indent + step, depth + 1) : this.#list(indent + step, depth + 1))
  }

  #block(indent: number): string {
    const step = this.#pick(1, 2, 2, 2, 3, 4)
    const width = this.#chance(4) ? String(this.#pick(step, step, step, 1, 2)) : ''
    const chomping = this.#pick('', '', '-', '-', '+')
    const odd = this.#chance(6) ? this.#pick(' ', ' # c', '#', '  # |', '\t', 'x', '3') : ''
    const header = this.#pick('|', '>', '>') + (this.#chance(2) ? chomping + width : width + chomping) + odd
    const lines = Array.from({ length: 1 + this.#random(5) }, () => {
      if (this.#chance(4)) return pad(this.#pick(0, 0, 0, indent + step, indent + step + 2, indent))
      const further = this.#pick(0, 0, 0, 0, 0, 2, 1, this.#chance(3) ? -1 : 0)
      return pad(indent + step + further) + (this.#chance(8) ? '\t' : '') + this.#word()
    })
    const last = this.#pick(
      '',
      '',
      '',
      '\n',
      '\n\n',
      `\n${pad(indent + step)}`,
      `\n${pad(indent + step + 1)}`,
      `\n${pad(indent)}\t`,
    )
    return `${header}\n${lines.join('\n')}${last}`
  }

  #scalar(indent: number): string {
    const kind = this.#random(6)
    if (kind < 2) return this.#word()
    if (kind === 2) return `"${this.#word().replace(/["\\]/g, '')}"`
    if (kind === 3) return `'${this.#word().replaceAll("'", '')}'`
    if (kind === 4) return this.#lines(indent)
    if (this.#chance(2)) return `'${this.#lines(indent).replaceAll("'", "''")}'`
    const escaped = this.#lines(indent).replaceAll('"', this.#pick('\\"', '\\"', ''))
    return `"${escaped.replace(/\n/g, () => this.#pick('\n', '\n', ' \n', '\\\n', '\\n\n'))}"`
  }

  #lines(indent: number): string {
    let text = this.#word()
    for (let left = this.#random(4); left > 0; left--) {
      const lineEnd = this.#chance(5) ? this.#pick('\n\n', '\n \n', '\n\n\n', ' \n', '\n# c\n') : '\n'
      text += lineEnd + pad(indent + this.#pick(1, 2, 2, 4, this.#chance(5) ? 0 : 1)) + this.#word()
    }
    return text
  }

  #flow(indent: number, depth: number): string {
    const isList = this.#chance(2)
    const items = Array.from({ length: this.#random(4) }, (_, i) => {
      const key = isList ? '' : this.#pick(`k${i}: `, `k${i}: `, `"k${i}": `, `"k${i}":`, `k${i}:`)
      if (depth <= 2 && this.#chance(2)) return key + this.#flow(indent, depth + 1)
      return key + (this.#chance(3) ? this.#scalar(indent) : this.#pick(...SOFT))
    })
    const gap = (): string => this.#gap(indent)
    const inner = items.reduce((text, item) => (text === '' ? item : `${text}${gap()},${gap()}${item}`), '')
    const whole = gap() + inner + (this.#chance(5) ? ',' : '') + gap()
    return isList ? `[${whole}]` : `{${whole}}`
  }

  #gap(indent: number): string {
    const below = this.#chance(4) ? `\n${pad(indent)}` : ''
    return this.#pick(
      '',
      '',
      ' ',
      ' ',
      `\n${pad(indent + 2)}`,
      `\n${pad(indent + 1)}# c\n${pad(indent + 3)}`,
      ` # c\n${pad(indent + 1)}`,
      below,
    )
  }

  #word(): string {
    return this.#chance(4) ? this.#pick(...HARD) : this.#pick(...SOFT)
  }

  #comment(): string {
    return this.#pick('', '', '', '', ' # c', '  # é: |', ' #', ' ', ' # a\tb')
  }

  #lineEnd(): string {
    return this.#pick(
      '\n',
      '\n',
      '\n',
      '\n',
      '\n\n',
      '\n  \n',
      '\n# c\n',
      '\n    # c\n',
      '\n  # c\n',
      '\n # c\n\n   # d\n',
      '\n\n\n',
    )
  }

  #pick<T>(...from: readonly T[]): T {
    return from[this.#random(from.length)]!
  }

  /** One time in `n`. */
  #chance(n: number): boolean {
    return this.#random(n) === 0
  }
}

function pad(width: number): string {
  return ' '.repeat(Math.max(0, width))
}
