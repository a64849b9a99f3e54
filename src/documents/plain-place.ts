/** Where a value stands, by offset, with the places of what it holds. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly key: { readonly start: number; readonly end: number } | undefined
  /** A key with nothing behind the colon. */
  readonly empty: boolean
  readonly children: readonly Place[] | ReadonlyMap<string, Place> | undefined
}
