/** Thrown, always the same one, at the first thing that is not plain. */
export const NOT_PLAIN = new Error('not plain')
