/** Thrown when what a policy answers breaks the contract: an unknown rule, an unfilled placeholder, a place that is none. */
export class BadReport extends Error {}
