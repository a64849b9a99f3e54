/**
 * The α that the k-th look at one test set may spend: 6α/(π²k²), which sums to α over endless looks (Σ1/k² = π²/6). Ten pushes
 * of a candidate that is no better pass at a fixed α in 22 % of cases, with this rule in 2.3 %. `look` is a whole number ≥ 1.
 */
export function alphaAtLook(alpha: number, look: number): number {
  return (6 * alpha) / (Math.PI * Math.PI * look * look)
}

/**
 * Half the width of an asymptotic confidence sequence, which holds at all n at once, for runs that are added until the answer
 * is clear: sd·√(2(nρ²+1)/(n²ρ²)·ln(√(nρ²+1)/α)) (Waudby-Smith et al., Annals of Statistics 52, 2024). ρ > 0 sets the n at which it is tightest.
 */
export function confidenceSequenceHalfWidth(sd: number, n: number, alpha: number, rho: number): number {
  const spread = n * rho * rho + 1
  return sd * Math.sqrt(((2 * spread) / (n * n * rho * rho)) * Math.log(Math.sqrt(spread) / alpha))
}
