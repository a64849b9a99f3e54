/** Columns of the bar. */
const WIDTH = 33

/**
 * The interval against its threshold, as text, since images are stripped from comments: `····┃····├───●───┤····`. ┃ is the threshold
 * (○ when it is the zero line as well is not shown apart), ├─●─┤ the interval with its estimate. Empty when there is no interval.
 */
export function drawBar(delta: number | null, interval: readonly [number, number] | null, threshold: number | null): string {
  if (delta === null || interval === null || threshold === null) return ''
  const ends = [interval[0], interval[1], threshold, delta]
  if (!ends.every(Number.isFinite)) return ''
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  // Halves, since the difference of two doubles may be none.
  const span = high / 2 - low / 2
  const columnOf = (value: number): number =>
    span > 0 ? 2 + Math.round(((value / 2 - low / 2) / span) * (WIDTH - 5)) : WIDTH >> 1
  const cells = new Array<string>(WIDTH).fill('·')
  const [from, to] = [columnOf(interval[0]), columnOf(interval[1])]
  cells.fill('─', from, to + 1)
  cells[from] = '├'
  cells[to] = '┤'
  cells[columnOf(threshold)] = '┃'
  cells[columnOf(delta)] = '●'
  return cells.join('')
}
