import { expect, test } from '@jest/globals'
import { kinds, markersIn } from '../../src/kinds/index.js'

const MARKERS = [...new Set(kinds.flatMap((kind) => kind.markers))]

test('finds the markers that a search for each one finds, in texts made of parts of them', () => {
  let seed = 20261122
  const random = (n: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return (seed >> 8) % n
  }
  const parts = ['\n', ': ', 'é', '東', ...MARKERS, ...MARKERS.flatMap((one) => [one.slice(1), one.slice(0, -1)])]
  let several = 0
  for (let i = 0; i < 3000; i++) {
    const text = Array.from({ length: random(8) }, () => parts[random(parts.length)]!).join('')
    const each = MARKERS.filter((marker) => text.includes(marker))
    expect({ text, found: [...markersIn(text)].sort() }).toEqual({ text, found: each.sort() })
    expect({ text, any: markersIn(text, 1).size > 0 }).toEqual({ text, any: each.length > 0 })
    if (each.length > 1) several++
  }
  expect(several).toBeGreaterThan(500)
})
