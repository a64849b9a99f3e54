import type { Range } from '../lib/checksum-lists.js'
import { guard } from '../model/guard.js'
import type { Json } from '../model/json.js'
import type { Limits } from './limits.js'
import { placeKey, plainObject, PlacedText, type Placed } from './placed.js'
import type { Lines } from './text.js'

interface Found {
  readonly name: string
  readonly at: Range
  readonly sums: { readonly algorithm: string; readonly value: string; readonly at: Range }[]
}

const TAG = /^([A-Za-z]+):[ \t]*(.*)$/
const SUM = /^([A-Za-z0-9-]+):[ \t]*(\S*)$/

/**
 * Tags and values of SPDX 2 → the part of its JSON form that is of use here: `spdxVersion`, `name`, and `packages` and `files`
 * with their checksums (https://spdx.github.io/spdx-spec/v2.3/, annex on the tag-value format). `<text>…</text>` may run over lines.
 */
export class SpdxTagText extends PlacedText {
  readonly #limits: Limits

  constructor(text: string, lines: Lines, limits: Limits) {
    super(text, lines)
    this.#limits = limits
  }

  protected read(): Placed {
    const root: [string, Json][] = []
    const places = new Map<string, Range>()
    const lists = { files: [] as Found[], packages: [] as Found[] }
    let open: Found | undefined
    let quoted = false
    let offset = 0
    let nodes = 0
    for (const raw of this.text.split('\n')) {
      const start = offset
      offset += raw.length + 1
      if (quoted) {
        quoted = !raw.includes('</text>')
        continue
      }
      const line = raw.replace(/\r$/, '')
      const match = TAG.exec(line)
      if (match === null) continue
      const [, tag = '', value = ''] = match
      quoted = value.startsWith('<text>') && !value.includes('</text>')
      const at = { start: start + line.length - value.length, end: start + line.length }
      if (++nodes * 4 > this.#limits.nodes) return this.#tooMany(places)
      if (tag === 'SPDXVersion' || tag === 'DocumentName') {
        const key = tag === 'SPDXVersion' ? 'spdxVersion' : 'name'
        root.push([key, value.trim()])
        places.set(placeKey([key]), at)
      } else if (tag === 'FileName' || tag === 'PackageName') {
        open = { name: value.trim(), at, sums: [] }
        lists[tag === 'FileName' ? 'files' : 'packages'].push(open)
      } else if ((tag === 'FileChecksum' || tag === 'PackageChecksum') && open !== undefined) {
        const sum = SUM.exec(value.trim())
        const digest = sum?.[2] ?? ''
        const end = start + line.trimEnd().length
        if (sum !== null) open.sums.push({ algorithm: sum[1]!, value: digest, at: { start: end - digest.length, end } })
      }
    }
    for (const key of ['files', 'packages'] as const) root.push([key, listOf(lists[key], key, places)])
    const isSpdx = places.has('spdxVersion')
    const problems = isSpdx || this.text.trim() !== '' ? [] : [{ rule: 'DOC.EMPTY', span: this.lines.span(0, 0), data: {} }]
    return { data: plainObject(root), problems, readable: problems.length === 0, places }
  }

  #tooMany(places: Map<string, Range>): Placed {
    const { nodes } = this.#limits
    const data = { what: 'values', found: `more than ${nodes} values`, limit: nodes, option: 'documents.limits.nodes' }
    return { data: null, readable: false, places, problems: [{ rule: 'DOC.LIMIT', span: this.lines.span(0, 0), data }] }
  }
}

function listOf(found: readonly Found[], key: 'files' | 'packages', places: Map<string, Range>): Json {
  const nameKey = key === 'files' ? 'fileName' : 'name'
  return guard(
    found.map(({ name, at, sums }, i) => {
      places.set(placeKey([key, i]), at)
      places.set(placeKey([key, i, nameKey]), at)
      const checksums = sums.map((sum, j) => {
        places.set(placeKey([key, i, 'checksums', j, 'checksumValue']), sum.at)
        return plainObject([['algorithm', sum.algorithm] as const, ['checksumValue', sum.value] as const])
      })
      return plainObject([[nameKey, name] as const, ['checksums', guard(checksums)] as const])
    }),
  )
}
