/**
 * A number to two significant digits of its error (the full double stays in the JSON): 0.022 ± 0.002 as `0.0220`. Without an error, or
 * with one of 0, six significant digits. `signed` puts a + before what is not negative.
 */
export function formatNumber(value: number, error: number | null = null, signed = false): string {
  const text = formatSize(Math.abs(value), error)
  const zero = value === 0 || Number(text) === 0
  const sign = value < 0 && !zero ? '-' : signed && !zero ? '+' : ''
  return sign + text
}

/** The whole ends of an interval, or of another number without an error, in as many digits as its width has. */
export function formatInterval([low, high]: readonly [number, number]): string {
  const error = Math.max((high - low) / 5, Number.MIN_VALUE)
  return `[${formatNumber(low, error, true)}, ${formatNumber(high, error, true)}]`
}

function formatSize(size: number, error: number | null): string {
  if (!Number.isFinite(size)) return String(size)
  // An error that is nothing beside the value (float noise) would ask for more digits than a double has.
  if (error === null || !Number.isFinite(error) || !(error > size * 1e-13)) return shorten(size)
  const place = Math.floor(Math.log10(error)) - 1
  const lead = size === 0 ? place : Math.floor(Math.log10(size))
  if (place < -9 || lead > 8) return size === 0 ? '0' : size.toExponential(Math.max(0, Math.min(15, lead - place)))
  const rounded = place > 0 ? Math.round(size / 10 ** place) * 10 ** place : size
  return rounded.toFixed(Math.max(0, -place))
}

/** Six significant digits, without zeros that say nothing. */
function shorten(size: number): string {
  const rounded = Number(size.toPrecision(6))
  return rounded >= 1e9 ? rounded.toExponential() : String(rounded)
}

/** 0.95 → `95%`, 0.9975 → `99.75%`; one that is not quite 1 is not written as 100%. */
export function formatPercent(share: number): string {
  const digits = share < 1 ? Math.min(12, Math.max(3, Math.ceil(-Math.log10(1 - share)))) : 3
  return `${Number((share * 100).toFixed(digits))}%`
}
