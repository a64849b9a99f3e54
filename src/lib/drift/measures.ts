/** How two distributions may be compared, with the thresholds that hold when none are written. */
export interface DriftMeasure {
  /** As it is called in a sentence, with its base where there is one to choose. */
  readonly label: string
  readonly warn: number
  readonly error: number
  /** What the measure is of the PSI when the drift is small, so that the PSI that chance alone makes tells what chance makes of it. */
  readonly ofPsi?: (psi: number) => number
}

/**
 * PSI 0.1 and 0.25 are the customary ones of credit scoring (Siddiqi 2006); those of the other distances are what a PSI of 0.1 and
 * 0.25 comes to. For χ² the value is Cramér's V (0.1 small, 0.3 medium: Cohen 1988), for KS the distance D; both warn and fail
 * only when p < 0.05 as well. A threshold of 0.1 means another thing for each of them.
 */
export const MEASURES = {
  psi: { label: 'PSI', warn: 0.1, error: 0.25, ofPsi: (psi: number) => psi },
  js_divergence: { label: 'Jensen-Shannon divergence (nats)', warn: 0.0125, error: 0.03125, ofPsi: (psi: number) => psi / 8 },
  js_distance: {
    label: 'Jensen-Shannon distance (natural logarithm)',
    warn: 0.11,
    error: 0.18,
    ofPsi: (psi: number) => Math.sqrt(psi / 8),
  },
  js_distance_base2: {
    label: 'Jensen-Shannon distance (base 2)',
    warn: 0.13,
    error: 0.21,
    ofPsi: (psi: number) => Math.sqrt(psi / 8 / Math.LN2),
  },
  kl: { label: 'Kullback-Leibler divergence (nats)', warn: 0.05, error: 0.125, ofPsi: (psi: number) => psi / 2 },
  hellinger: { label: 'Hellinger distance', warn: 0.11, error: 0.18, ofPsi: (psi: number) => Math.sqrt(psi / 8) },
  chi2: { label: "χ² (Cramér's V)", warn: 0.1, error: 0.3 },
  ks: { label: 'Kolmogorov-Smirnov distance', warn: 0.1, error: 0.2 },
} as const satisfies Record<string, DriftMeasure>

export type MeasureId = keyof typeof MEASURES
export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[]
